"""The loop of a collection: the next ids are marked as sent while the last ones are under way, answers are grouped.

An id is asked for only once its mark is on the disk. So that no call waits for that, a few ids more than can be under
way are marked at any time; after a crash those marked and not answered are in doubt, and no others.
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
"""Seconds between two commits, if there is anything to commit: one for each answer would be too many."""

_RESERVE = 0.5
"""Ids marked ahead, for each that can be under way: enough for what is answered between two commits."""

_LEAST_RESERVE = 8


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
        health: Health | None = None,
    ) -> None:
        """Take what asks, and what remembers.

        Args:
            asking: Sends one call.
            ledger: What is to be asked for, and what is known already.
            progress: Keeps count.
            in_flight: Calls under way at most.
            turns: How fast to ask; as fast as answers come for None.
            most_billed: Requests that may be billed, earlier ones included; None for any number.
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
        """Ask until nothing is left; returns why it ended before, if it did.

        Whatever ends it, what has been answered is written down first, and nothing is sent afterwards.
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
            self._ready.extend(self._commits.end())
            self._give_back()
            self._commits.write_down()

    def _give_back(self) -> None:
        """Return what was marked as sent and has not begun: it was never sent."""
        while self._ready:
            self._return(self._ready.popleft())

    def _return(self, item: Item) -> None:
        self._commits.finished.append(not_sent(item))
        self._progress.give_back(item)

    def _is_over(self) -> bool:
        commits = self._commits
        if self._fault is not None or (self._stop is not None and commits.is_stuck):
            return not self._flying  # what is left to be written is written at the end
        return not commits.marked and (self._stop is not None or commits.more_at == inf)

    async def _commit(self, thread: ThreadPoolExecutor) -> None:
        """Write down what has been answered, and mark the next."""
        if self._stop is not None or self._health.is_slow or self._commits.is_stuck:
            self._give_back()
        self._ready.extend(await self._commits.commit(thread, self._room()))
        if self._commits.is_spent and self._most_billed is not None:
            self.stop(limit_reached(self._most_billed))

    def _room(self) -> int:
        """Say how many more may be marked as sent; with a rate limit, no more than a reserve of them stand in line."""
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
            task = asyncio.create_task(self._ask(item))
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
        elif item.number not in self._asked:  # it stood in line
            self._return(item)
        self._asked.discard(item.number)
        self._progress.in_flight = len(self._flying)
        self._launch()
        self._wake.set()

    async def _ask(self, item: Item) -> None:
        if not await self._turn() or self._health.wait > 0 or item.term != self._ledger.term:
            self._return(item)
            return
        self._asked.add(item.number)
        self._take(item, await self._asking.ask(item))

    async def _turn(self) -> bool:
        """Wait for the rate limit; false where it ended meanwhile, so that nothing is to be sent."""
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
        """Wait for something to do, and until the next tick at least."""
        self._wake.clear()
        is_at_work = not self._is_over() and (self._stop is None or not self._ready)
        if is_at_work and (self._commits.is_stuck or not self._commits.finished):
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), self._pause())
        await asyncio.sleep(max(0.0, tick - time.monotonic()))

    def _pause(self) -> float | None:
        """Return the seconds until there is something to do; None where that takes a call that ends."""
        commits, held = self._commits, self._health.wait
        if commits.is_stuck and commits.finished:
            return commits.wait
        if commits.more_at == inf:
            return None
        if held:
            return held
        return commits.wait if self._room() > 0 else None
