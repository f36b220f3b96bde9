"""Commits: outcomes are stored and the next ids marked as sent, one commit at a time.

Outcomes that cannot be stored, as on a full disk, stay in memory and in a file elsewhere until a later commit stores
them; no id is marked meanwhile.
"""

from __future__ import annotations

import asyncio
import logging
import time
from concurrent.futures import Future, ThreadPoolExecutor
from math import inf
from typing import NamedTuple

from justone_client.collect.ledger.ledger import Ledger, LedgerUnavailableError
from justone_client.collect.record import Item, Outcome, State, Taken

from .rescue import Rescue

UNAVAILABLE = 5.0
"""Seconds until a ledger that cannot be written is tried again."""

_KEPT = "%s; responses are stored in %s until the next run of the same command: leave the file there"
_LOST = "%s: %d outcomes could not be written anywhere, and are in doubt"
_logger = logging.getLogger("justone_client.collect")


class _Commit(NamedTuple):
    future: Future[Taken]
    outcomes: list[Outcome]
    then: int
    term: int


class Commits:
    """The commits of one collection.

    Attributes:
        finished: Outcomes to store.
        marked: Ids marked as sent in the ledger.
        more_at: The time at which there may be more ids to mark, on the monotonic clock.
        is_stuck: Whether the last attempt to write the ledger failed.
        is_spent: Whether ids are left, but the limit of billed calls is reached.
    """

    def __init__(self, ledger: Ledger, in_flight: int, most_billed: int | None) -> None:
        self._ledger = ledger
        self._rescue = Rescue(ledger)
        self._in_flight = in_flight
        self._most_billed = most_billed
        self._keys: dict[int, str] = {}
        self._current: _Commit | None = None
        self._again_at = 0.0
        self._why: BaseException = LedgerUnavailableError()
        self._kept = 0
        self.finished: list[Outcome] = []
        self.marked = 0
        self.more_at = 0.0
        self.is_stuck = self.is_spent = False

    @property
    def wait(self) -> float:
        """Return the seconds until the ledger may be tried again, or until there may be more ids to mark."""
        return max(0.0, (self._again_at if self.is_stuck else self.more_at) - time.monotonic())

    async def commit(self, thread: ThreadPoolExecutor, room: int) -> list[Item]:
        """Store finished outcomes and mark up to `room` ids, if there is anything to do; return the ids."""
        then = max(0, room) if time.monotonic() >= self.more_at and not (self.is_stuck and self.finished) else 0
        if self.is_stuck and self.wait > 0:
            self._keep_what_is_new()
            return []
        if not (self.finished or then):
            return []
        outcomes, self.finished = self.finished, []
        future = thread.submit(self._settle, outcomes, then)
        self._current = _Commit(future, outcomes, then, self._ledger.term)
        try:
            await asyncio.wrap_future(future)
        except LedgerUnavailableError as error:
            items = self.end()
            self._wait(error)
            return items
        return self.end()

    def end(self) -> list[Item]:
        """Handle a commit that has ended, if there is one; return the ids that it marked."""
        commit, self._current = self._current, None
        if commit is None:
            return []
        if commit.future.cancelled() or commit.future.exception() is not None:
            self.finished = [*commit.outcomes, *self.finished]
            return []
        self.is_stuck = False
        self._kept = 0
        self._rescue.discard()
        taken = commit.future.result()
        self.marked += len(taken.items) - len(commit.outcomes)
        for outcome in commit.outcomes:
            self._keys.pop(outcome.number, None)
        self._keys.update((item.number, item.key) for item in taken.items)
        if commit.then:
            self.more_at = inf if taken.wait is None else time.monotonic() + taken.wait
        elif any(outcome.state == State.AGAIN for outcome in commit.outcomes):
            self.more_at = min(self.more_at, time.monotonic())
        self.is_spent = self.is_spent or taken.is_spent
        return [item._replace(term=commit.term) for item in taken.items]

    def write_down(self) -> None:
        """Store finished outcomes at the end of the collection; those that the ledger cannot store go to a file."""
        try:
            for is_last in (False, True) if self.finished else ():
                try:
                    self._ledger.settle(self.finished, claim=0)
                    self._rescue.discard()
                    break
                except LedgerUnavailableError as error:  # again: a connection may have been lost long ago
                    if is_last:
                        self._keep(error, logging.ERROR)
        except BaseException as error:
            self._keep(error, logging.ERROR)
            raise

    def _settle(self, outcomes: list[Outcome], then: int) -> Taken:
        if then:
            try:
                self._ledger.reserve(self._in_flight)
            except LedgerUnavailableError:
                counts = self._ledger.counts()
                if counts[State.PENDING] or counts[State.AGAIN]:
                    if not outcomes:
                        raise
                    then = 0  # there is disk space for these; the next commit waits for more
        return self._ledger.settle(outcomes, claim=then, billed_limit=self._most_billed)

    def _wait(self, error: LedgerUnavailableError) -> None:
        """Try again later; the responses are in a file in case the process ends before."""
        if not self.is_stuck:
            _logger.warning("%s; nothing is sent meanwhile", error)
        self.is_stuck = True
        self._again_at = time.monotonic() + UNAVAILABLE
        self._why = error
        self._keep_what_is_new()

    def _keep_what_is_new(self) -> None:
        if len(self.finished) > self._kept:
            self._keep(self._why, logging.DEBUG)

    def _keep(self, error: BaseException, level: int) -> None:
        self._kept = len(self.finished)
        path = self._rescue.save((self._keys.get(outcome.number, ""), outcome) for outcome in self.finished)
        if path is not None:
            _logger.log(level, _KEPT, error, path)
        else:
            _logger.error(_LOST, error, len(self.finished))
