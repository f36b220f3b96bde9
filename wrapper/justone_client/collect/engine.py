"""The loop of a collection: the next ids are marked as sent while the last ones are under way, answers are grouped.

An id is asked for only once its mark is on the disk. So that no call waits for that, a few ids more than can be under
way are marked at any time; after a crash those marked and not answered are in doubt, and no others.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from math import inf
from typing import NamedTuple

from .asking import Answer, Asking, Stop, limit_reached
from .ledger.ledger import Ledger, LedgerUnavailableError
from .progress import Progress
from .record import Item, Outcome, State, Taken, not_sent
from .throttle import Throttle
from .turns import Turns

_TICK = 0.02
"""Seconds between two commits, if there is anything to commit: one for each answer would be too many."""

_RESERVE = 0.5
"""Ids marked ahead, for each that can be under way: enough for what is answered between two commits."""

_LEAST_RESERVE = 8
_UNAVAILABLE = 5.0
"""Seconds until a ledger that cannot be written to is tried again."""

_UNREACHABLE = 300.0
"""Seconds without any answer, in which nothing but refusals came, until a collection stops."""

_LOST = "%s: %d answers could not be written down, and are in doubt"
_logger = logging.getLogger("justone_client.collect")


class _Commit(NamedTuple):
    future: Future[Taken]
    outcomes: list[Outcome]
    then: int
    term: int


class Engine:
    """Asks for everything that a ledger has pending; for one event loop."""

    def __init__(
        self,
        asking: Asking,
        ledger: Ledger,
        progress: Progress,
        *,
        in_flight: int,
        turns: Turns | None = None,
        most_billed: int | None = None,
    ) -> None:
        """Take what asks, and what remembers.

        Args:
            asking: Sends one call.
            ledger: What is to be asked for, and what is known already.
            progress: Keeps count.
            in_flight: Calls under way at most.
            turns: How fast to ask; as fast as answers come for None.
            most_billed: Requests that may be billed, earlier ones included; None for any number.
        """
        self._asking = asking
        self._ledger = ledger
        self._progress = progress
        self._reserve = max(_LEAST_RESERVE, int(in_flight * _RESERVE))
        self._most_sent = in_flight
        self._in_line = 0
        self._throttle = Throttle(in_flight)
        self._ready: deque[Item] = deque()
        self._flying: dict[asyncio.Task[None], Item] = {}
        self._asked: set[int] = set()
        self._fault: BaseException | None = None
        self._finished: list[Outcome] = []
        self._marked = 0
        self._most_billed = most_billed
        self._more_at = 0.0
        self._stop: Stop | None = None
        self._turns = turns
        self._commit_under_way: _Commit | None = None
        self._stopped = asyncio.Event()
        self._wake = asyncio.Event()
        self._last_answer = time.monotonic()

    async def run(self) -> Stop | None:
        """Ask until nothing is left; returns why it ended before, if it did.

        Whatever ends it, what has been answered is written down first, and nothing is sent afterwards.
        """
        thread = ThreadPoolExecutor(1, thread_name_prefix="justone-ledger")
        try:
            while not self._is_over():
                tick = time.monotonic() + _TICK
                await self._commit(thread)
                self._launch()
                await self._until_due(tick)
                if self._fault is not None:
                    raise self._fault
            return self._stop
        finally:
            thread.shutdown(wait=True)
            await self._break_off()

    def stop(self, stop: Stop) -> None:
        """Begin nothing more; what is under way ends as it ends."""
        self._stop = self._stop or stop
        self._stopped.set()
        self._wake.set()

    async def _break_off(self) -> None:
        """End where a collection is in the middle: what was sent and not answered is in doubt from now on."""
        self.stop(Stop("broken off", can_go_on=True))
        for task in self._flying:
            task.cancel()
        try:
            await asyncio.gather(*self._flying, return_exceptions=True)
        finally:  # however often it is interrupted
            self._write_down()

    def _write_down(self) -> None:
        """Write down what is known; where the collection is over, there is nothing left."""
        if self._commit_under_way is not None:
            self._settled(self._commit_under_way)
        outcomes = [*self._finished, *map(not_sent, self._ready)]
        for is_last in (False, True) if outcomes else ():
            try:
                self._ledger.settle(outcomes, 0)
                break
            except LedgerUnavailableError as error:  # once more: a connection may have been lost long ago
                if is_last:
                    _logger.error(_LOST, error, len(self._finished))  # noqa: TRY400 - for people

    def _is_over(self) -> bool:
        return not self._marked and (self._stop is not None or self._more_at == inf)

    async def _commit(self, thread: ThreadPoolExecutor) -> None:
        """Write down what has been answered, and mark the next."""
        if self._stop is not None:  # what was marked and not begun was never sent
            self._finished += map(not_sent, self._ready)
            self._ready.clear()
        then = max(0, self._room()) if time.monotonic() >= self._more_at else 0
        if not self._finished and not then:
            return
        outcomes, self._finished = self._finished, []
        while True:
            term = self._ledger.term
            future = thread.submit(self._ledger.settle, outcomes, then, self._most_billed)
            self._commit_under_way = _Commit(future, outcomes, then, term)
            try:
                await asyncio.wrap_future(future)
                break
            except LedgerUnavailableError as error:
                _logger.warning("%s; nothing is sent meanwhile", error)
                await asyncio.sleep(_UNAVAILABLE)
        self._settled(self._commit_under_way)

    def _room(self) -> int:
        """Say how many more may be marked as sent; with a rate limit, no more than a reserve of them stand in line."""
        if self._stop is not None:
            return 0
        sent = self._most_sent if self._turns is None else len(self._flying) - self._in_line
        return sent + self._reserve - self._marked + len(self._finished)

    def _settled(self, commit: _Commit) -> None:
        """Take note of a commit that ended, well or not."""
        self._commit_under_way = None
        if commit.future.cancelled() or commit.future.exception() is not None:
            self._finished = [*commit.outcomes, *self._finished]
            return
        taken = commit.future.result()
        self._marked += len(taken.items) - len(commit.outcomes)
        self._ready.extend(item._replace(term=commit.term) for item in taken.items)
        if commit.then:
            self._more_at = inf if taken.wait is None else time.monotonic() + taken.wait
        elif any(outcome.state == State.AGAIN for outcome in commit.outcomes):
            self._more_at = min(self._more_at, time.monotonic())
        if taken.is_spent and self._most_billed is not None:
            self.stop(limit_reached(self._most_billed))

    def _launch(self) -> None:
        while self._ready and self._stop is None and len(self._flying) < self._throttle.allowed:
            item = self._ready.popleft()
            task = asyncio.create_task(self._ask(item))
            self._flying[task] = item
            task.add_done_callback(self._landed)
            self._progress.in_flight = len(self._flying)

    def _landed(self, task: asyncio.Task[None]) -> None:
        item = self._flying.pop(task)
        if not task.cancelled():
            self._fault = self._fault or task.exception()
        elif item.number not in self._asked:  # it stood in line
            self._finished.append(not_sent(item))
        self._asked.discard(item.number)
        self._progress.in_flight = len(self._flying)
        self._launch()
        self._wake.set()

    async def _ask(self, item: Item) -> None:
        if not await self._turn() or item.term != self._ledger.term:
            self._finished.append(not_sent(item))
            return
        self._asked.add(item.number)
        self._take(item, await self._asking.ask(item))

    async def _turn(self) -> bool:
        """Wait for the rate limit; false where it ended meanwhile, so that nothing is to be sent."""
        if self._turns is None:
            return self._stop is None
        self._in_line += 1
        try:
            return await self._turns.mine(self._stopped)
        finally:
            self._in_line -= 1
            self._wake.set()

    def _take(self, item: Item, answer: Answer) -> None:
        self._finished.append(answer.outcome)
        self._progress.add(item, answer.outcome)
        if answer.stop is not None:
            self.stop(answer.stop)
        if self._turns is not None:
            (self._turns.refused if answer.is_too_fast else self._turns.answered)()
        if not answer.is_refusal:
            self._throttle.answered()
            self._last_answer = time.monotonic()
        else:
            self._throttle.refused()
            if time.monotonic() - self._last_answer > _UNREACHABLE:
                self.stop(Stop(f"no answer for {_UNREACHABLE:.0f} s: {answer.outcome.message}", can_go_on=True))

    async def _until_due(self, tick: float) -> None:
        """Wait for something to do, and until the next tick at least."""
        self._wake.clear()
        is_at_work = not self._is_over() and (self._stop is None or not self._ready)
        if is_at_work and not self._finished:
            pause = max(0.0, self._more_at - time.monotonic()) if self._room() > 0 and self._more_at < inf else None
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), pause)
        await asyncio.sleep(max(0.0, tick - time.monotonic()))
