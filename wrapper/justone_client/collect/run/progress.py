"""The progress of a collection."""

from __future__ import annotations

import time
from collections import Counter, deque
from decimal import Decimal

from justone_client.collect.record import FINAL, Item, Outcome, State

from .progress_snapshot import ProgressSnapshot

_ENDED = FINAL | {State.IN_DOUBT}
_LOOKED_BACK = 10.0
"""Seconds over which rates are measured."""


class Progress:
    """Counts, updated with each outcome.

    Attributes:
        counts: Ids by state.
        in_flight: Calls in flight.
        billed: Requests of the job that were billed or may have been, earlier runs included.
        price: The price of a call; None if unknown.
        ended: Ids with a final outcome of this run, by state.
        billed_now: Requests of this run that were billed or may have been.
        note: What slows the collection down now, such as a server that asks to wait; else empty.
        trouble: The last error, if no call has succeeded since; else empty.
    """

    def __init__(self, counts: Counter[State], billed: int, price: Decimal | None) -> None:
        """Start with the counts of a ledger."""
        self.counts = counts
        self.in_flight = 0
        self.billed = billed
        self.price = price
        self.ended = Counter[State]()
        self.billed_now = 0
        self.note = ""
        self.trouble = ""
        self.total = sum(counts.values()) - counts[State.DUPLICATE] - counts[State.INVALID]
        self._answers = _Lately()
        self._ends = _Lately()

    def renew(self, counts: Counter[State], billed: int) -> None:
        """Take the counts of the ledger again, after other workers changed it."""
        self.counts = counts
        self.billed = billed

    @property
    def finished(self) -> int:
        """Return the number of ids with a final outcome."""
        return sum(self.counts[state] for state in _ENDED)

    @property
    def cost(self) -> Decimal | None:
        """Return the cost of requests that were billed or may have been."""
        return None if self.price is None else self.price * self.billed

    @property
    def rate(self) -> float:
        """Return the responses per second in the last seconds."""
        return self._answers.rate

    @property
    def seconds_left(self) -> float | None:
        """Return the seconds for the rest at the current rate of final outcomes; None if there is no such outcome."""
        rate = self._ends.rate
        return (self.total - self.finished) / rate if rate else None

    def snapshot(self) -> ProgressSnapshot:
        """Return the progress now, for callers and displays."""
        counts = self.counts
        return ProgressSnapshot(
            total=self.total,
            finished=self.finished,
            done=counts[State.DONE],
            empty=counts[State.EMPTY],
            failed=counts[State.FAILED],
            in_doubt=counts[State.IN_DOUBT],
            mismatched=counts[State.MISMATCHED],
            in_flight=self.in_flight,
            billed=self.billed,
            cost=self.cost,
            rate=self.rate,
            seconds_left=self.seconds_left,
            note=self.note,
            trouble=self.trouble,
        )

    def left(self, item: Item) -> tuple[int, int]:
        """Return the number of ids left, one in flight included, and of the others that have never been sent."""
        pending = self.counts[State.PENDING]
        return pending + self.counts[State.AGAIN], pending - (item.before == State.PENDING)

    def give_back(self, item: Item) -> None:
        """Note that an id was marked as sent, but not sent."""
        self.counts[item.before] -= 1
        self.counts[State.AGAIN] += 1

    def add(self, item: Item, outcome: Outcome) -> None:
        """Note the outcome of an id."""
        self.billed += outcome.billed
        self.billed_now += outcome.billed
        self.counts[item.before] -= 1
        self.counts[outcome.state] += 1
        if _is_refusal(outcome):
            self.trouble = outcome.message
        else:
            self._answers.note()
            if outcome.body is not None or outcome.state in {State.DONE, State.EMPTY}:
                self.trouble = ""
        if outcome.state in _ENDED:
            self._ends.note()
            self.ended[outcome.state] += 1


def _is_refusal(outcome: Outcome) -> bool:
    """Whether an attempt failed without cost: the server was unreachable, or the rate was exceeded."""
    return outcome.state == State.AGAIN and not outcome.billed and outcome.pause > 0 and bool(outcome.message)


class _Lately:
    """The number of events in the last seconds."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._times: deque[float] = deque()

    def note(self) -> None:
        """Note an event."""
        self._times.append(self._now())

    @property
    def rate(self) -> float:
        """Return the events per second."""
        seconds = min(_LOOKED_BACK, self._now() - self._began)
        return len(self._times) / seconds if seconds > 0 else 0.0

    def _now(self) -> float:
        now = time.monotonic()
        while self._times and self._times[0] < now - _LOOKED_BACK:
            self._times.popleft()
        return now
