"""The loop of a collection: ids are marked as sent while others are in flight, and outcomes are stored in groups.

An id is sent only after its mark is on the disk. So that no call waits for that, a few ids are marked ahead; after a
crash the ids that are marked and have no outcome are in doubt, and no others.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from math import inf

from justone_client.collect.ledger.ledger import Ledger
from justone_client.collect.pacing import Turns
from justone_client.collect.record import Item, not_sent
from justone_client.policies.brake import CALM, Brake

from .commits import Commits
from .health import Health
from .progress import Progress
from .row_call import Asking, Event, RowResponse, Stop, limit_reached, unharmed

_TICK = 0.02
"""Seconds between two commits, if there is anything to commit; one for each response would be too many."""

_RESERVE = 0.5
"""Ids marked ahead for each call in flight: enough for the responses between two commits."""

_LEAST_RESERVE = 8


class Engine:
    """Sends calls for all pending ids of a ledger, on one event loop."""

    def __init__(
        self,
        asking: Asking,
        ledger: Ledger,
        progress: Progress,
        *,
        in_flight: int,
        turns: Turns | None = None,
        most_billed: int | None = None,
        health: Health | None = None,
    ) -> None:
        """Set the collection up.

        Args:
            asking: Sends one call.
            ledger: The ids to collect, and the outcomes so far.
            progress: Counts outcomes.
            in_flight: The most calls in flight.
            turns: Limits the rate; None for no limit.
            most_billed: Requests that may be billed, earlier ones included; None for no limit.
            health: Decides when to slow down and when to stop; None for the usual limits.
        """
        self._asking = asking
        self._ledger = ledger
        self._progress = progress
        self._reserve = max(_LEAST_RESERVE, int(in_flight * _RESERVE))
        self._in_line = 0
        self._health = health or Health(in_flight)
        self._brake = Brake(in_flight, least=1, calm=CALM)
        self._ready: deque[Item] = deque()
        self._flying: dict[asyncio.Task[None], Item] = {}
        self._asked: set[int] = set()
        self._fault: BaseException | None = None
        self._commits = Commits(ledger, in_flight, most_billed)
        self._most_billed = most_billed
        self._stop: Stop | None = None
        self._turns = turns
        self._stopped = asyncio.Event()
        self._wake = asyncio.Event()

    async def run(self) -> Stop | None:
        """Send calls until no id is left; return the reason if the collection stops before.

        However it ends, all outcomes are stored first, and nothing is sent afterwards.
        """
        thread = ThreadPoolExecutor(1, thread_name_prefix="justone-ledger")
        try:
            while not self._is_over():
                tick = time.monotonic() + _TICK
                await self._commit(thread)
                self._launch()
                self._progress.note = self._health.note
                await self._until_due(tick)
            if self._fault is not None:
                raise self._fault
            return self._stop
        finally:
            thread.shutdown(wait=True)
            await self._abort()

    def stop(self, stop: Stop) -> None:
        """Send nothing more; calls in flight are completed."""
        self._stop = self._stop or stop
        self._stopped.set()
        self._wake.set()

    async def _abort(self) -> None:
        """End now: ids in flight are in doubt from now on."""
        self.stop(Stop("aborted", can_go_on=True))
        for task in self._flying:
            task.cancel()
        try:
            await asyncio.gather(*self._flying, return_exceptions=True)
        finally:  # even if it is interrupted again
            self._ready.extend(self._commits.end())
            self._give_back()
            self._commits.write_down()

    def _give_back(self) -> None:
        """Unmark ids that were marked as sent but never sent."""
        while self._ready:
            self._return(self._ready.popleft())

    def _return(self, item: Item) -> None:
        self._commits.finished.append(not_sent(item))
        self._progress.give_back(item)

    def _is_over(self) -> bool:
        commits = self._commits
        if self._fault is not None or (self._stop is not None and commits.is_stuck):
            return not self._flying  # the rest is stored at the end
        return not commits.marked and (self._stop is not None or commits.more_at == inf)

    async def _commit(self, thread: ThreadPoolExecutor) -> None:
        """Store finished outcomes and mark the next ids."""
        if self._stop is not None or self._health.is_slow or self._commits.is_stuck:
            self._give_back()
        self._ready.extend(await self._commits.commit(thread, self._room()))
        if self._commits.is_spent and self._most_billed is not None:
            self.stop(limit_reached(self._most_billed))

    def _room(self) -> int:
        """Return how many ids may be marked as sent; with a rate limit, only a reserve of them waits in line."""
        if self._stop is not None:
            return 0
        settled = self._commits.marked - len(self._commits.finished)
        if self._health.is_slow:
            return self._health.allowed - settled
        sent = self._health.allowed if self._turns is None else len(self._flying) - self._in_line
        return sent + self._reserve - settled

    def _launch(self) -> None:
        while self._ready and len(self._flying) < self._allowed:
            item = self._ready.popleft()
            task = asyncio.create_task(self._fly(item))
            self._flying[task] = item
            task.add_done_callback(self._landed)
            self._progress.in_flight = len(self._flying)

    @property
    def _allowed(self) -> int:
        if self._stop is not None or self._commits.is_stuck:
            return 0
        return min(int(self._brake.limit), self._health.allowed)

    def _landed(self, task: asyncio.Task[None]) -> None:
        item = self._flying.pop(task)
        if not task.cancelled():
            self._fault = self._fault or task.exception()
            if self._fault is not None:
                self.stop(Stop("a fault", can_go_on=True))
        elif item.number not in self._asked:  # it waited in line
            self._return(item)
        self._asked.discard(item.number)
        self._progress.in_flight = len(self._flying)
        self._launch()
        self._wake.set()

    async def _fly(self, item: Item) -> None:
        """Send the call of an id, and then those of others that are ready; a task for each would cost more."""
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 - a coroutine of asyncio runs in one
        await self._ask(item)
        while self._ready and len(self._flying) <= self._allowed:
            self._asked.discard(item.number)
            item = self._flying[task] = self._ready.popleft()
            self._wake.set()
            await self._ask(item)

    async def _ask(self, item: Item) -> None:
        if not await self._turn() or self._health.wait > 0 or item.term != self._ledger.term:
            self._return(item)
            return
        self._asked.add(item.number)
        self._take(item, await self._asking.ask(item))

    async def _turn(self) -> bool:
        """Wait for the rate limit; return False if the collection stopped meanwhile."""
        if self._turns is None:
            return self._stop is None
        self._in_line += 1
        try:
            return await self._turns.wait_turn(self._stopped)
        finally:
            self._in_line -= 1
            self._wake.set()

    def _take(self, item: Item, answer: RowResponse) -> None:
        left, pending = self._progress.left(item)
        verdict = self._health.add(item, answer, left=left, pending=pending)
        outcome = answer.outcome
        if answer.event is Event.REJECTED and answer.stop is None and not verdict.is_fault_of_id:
            outcome = unharmed(item, outcome)
        self._commits.finished.append(outcome)
        self._progress.add(item, outcome)
        for stop in filter(None, (answer.stop, verdict.stop)):
            self.stop(stop)
        if self._turns is not None:
            (self._turns.slow_down if answer.is_too_fast else self._turns.recover)()
        if answer.is_refusal or self._health.is_slow:
            self._brake.slow_down()
        elif answer.event is not Event.FAILED:
            self._brake.recover(1 / self._brake.limit)  # one more call after a round of successes

    async def _until_due(self, tick: float) -> None:
        """Wait for something to do, at least until the next tick."""
        self._wake.clear()
        is_at_work = not self._is_over() and (self._stop is None or not self._ready)
        if is_at_work and (self._commits.is_stuck or not self._commits.finished):
            with contextlib.suppress(TimeoutError):  # `asyncio.wait_for` of Python 3.11 may lose a cancellation
                async with asyncio.timeout(self._pause()):
                    await self._wake.wait()
        await asyncio.sleep(max(0.0, tick - time.monotonic()))

    def _pause(self) -> float | None:
        """Return the seconds until there is something to do; None if only the end of a call brings it."""
        commits, held = self._commits, self._health.wait
        if commits.is_stuck and commits.finished:
            return commits.wait
        if commits.more_at == inf:
            return None
        if held:
            return held
        return commits.wait if self._room() > 0 else None
