"""How far a collection is."""

from __future__ import annotations

import time
from collections import Counter, deque
from decimal import Decimal

from justone_client.collect.record import FINAL, Item, Outcome, State

_ENDED = FINAL | {State.IN_DOUBT}
_LOOKED_BACK = 10.0
"""Seconds over which the rate is taken."""


class Progress:
    """Counts, kept up with each answer.

    Attributes:
        counts: Ids by state.
        in_flight: Calls under way.
        billed: Requests that were billed, or may have been; of the whole job, earlier runs included.
        price: What each costs; None where nobody said.
        note: What slows it down now, such as a server that asks to wait; else empty.
        trouble: What the last refusal said, where no good answer has come since; else empty.
    """

    def __init__(self, counts: Counter[State], billed: int, price: Decimal | None) -> None:
        """Begin with what a ledger holds."""
        self.counts = counts
        self.in_flight = 0
        self.billed = billed
        self.price = price
        self.note = ""
        self.trouble = ""
        self.total = sum(counts.values()) - counts[State.TWIN] - counts[State.INVALID]
        self._answers = _Lately()
        self._ends = _Lately()

    @property
    def finished(self) -> int:
        """Ids that nobody asks for any more."""
        return sum(self.counts[state] for state in _ENDED)

    @property
    def cost(self) -> Decimal | None:
        """What the billed requests cost, or may have cost."""
        return None if self.price is None else self.price * self.billed

    @property
    def rate(self) -> float:
        """Answers a second, lately."""
        return self._answers.rate

    @property
    def seconds_left(self) -> float | None:
        """How long the rest takes at the rate at which ids came to their end lately; None where none did."""
        rate = self._ends.rate
        return (self.total - self.finished) / rate if rate else None

    def left(self, item: Item) -> tuple[int, int]:
        """Count ids that are to be asked for, one in flight included, and those others that have never been sent."""
        pending = self.counts[State.PENDING]
        return pending + self.counts[State.AGAIN], pending - (item.before == State.PENDING)

    def give_back(self, item: Item) -> None:
        """Note that an id was marked as sent, and was not."""
        self.counts[item.before] -= 1
        self.counts[State.AGAIN] += 1

    def add(self, item: Item, outcome: Outcome) -> None:
        """Note what came of an id."""
        self.billed += outcome.billed
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


def _is_refusal(outcome: Outcome) -> bool:
    """Whether it was asked in vain, and costs nothing but time: no server there, or asked too fast."""
    return outcome.state == State.AGAIN and not outcome.billed and outcome.pause > 0 and bool(outcome.message)


class _Lately:
    """How often something happened in the last seconds."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._times: deque[float] = deque()

    def note(self) -> None:
        """Note that it happened."""
        self._times.append(self._now())

    @property
    def rate(self) -> float:
        """How often a second."""
        seconds = min(_LOOKED_BACK, self._now() - self._began)
        return len(self._times) / seconds if seconds > 0 else 0.0

    def _now(self) -> float:
        now = time.monotonic()
        while self._times and self._times[0] < now - _LOOKED_BACK:
            self._times.popleft()
        return now
