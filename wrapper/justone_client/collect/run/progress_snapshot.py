"""The progress of a collection at one moment, as numbers and as one line of text."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from justone_client.terminal import one_line

_LONGEST_TROUBLE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressSnapshot:
    """The progress of a collection at one moment, earlier runs on the same ledger included; its `str` is one line.

    Attributes:
        total: Different ids of the input.
        finished: Ids with a final outcome: done, empty, failed, in doubt or mismatched.
        done: Ids with a response.
        empty: Ids that do not exist, according to the vendor.
        failed: Ids that failed for good, or whose attempts are used up.
        in_doubt: Ids that may have been billed without a response.
        mismatched: Ids whose response was about another id.
        in_flight: Calls in flight.
        billed: Requests that were billed, or may have been.
        cost: The cost of these requests; None without a price.
        rate: Responses per second in the last seconds.
        seconds_left: The seconds for the rest at the current rate; None if it is unknown.
        note: What slows the collection down now, such as a server that asks to wait; else empty.
        trouble: The last error, if no call has succeeded since; else empty.
    """

    total: int
    finished: int
    done: int
    empty: int
    failed: int
    in_doubt: int
    mismatched: int
    in_flight: int
    billed: int
    cost: Decimal | None
    rate: float
    seconds_left: float | None
    note: str
    trouble: str

    def __str__(self) -> str:
        """Return all in one line, without terminal control characters; a narrow terminal shows its beginning."""
        parts = [
            f"{self.finished:,} of {self.total:,}",
            *([self.note] if self.note else []),
            *([f"last trouble: {_plain(self.trouble)}"] if self.trouble else []),
            *([f"{_duration(self.seconds_left)} left"] if self.seconds_left is not None else []),
            f"{self.billed:,} billed",
            *([f"cost {self.cost}"] if self.cost is not None else []),
            f"{self.rate:,.1f} calls/s",
            f"{self.done:,} done",
            f"{self.empty:,} empty",
            f"{self.failed:,} failed",
            f"{self.in_doubt:,} in doubt",
            *([f"{self.mismatched:,} mismatched"] if self.mismatched else []),
            f"{self.in_flight} in flight",
        ]
        return " · ".join(parts)


def _plain(text: str) -> str:
    """Return a message as one short line."""
    text = one_line(" ".join(text.split()))
    return text if len(text) <= _LONGEST_TROUBLE else f"{text[:_LONGEST_TROUBLE]}…"


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes:02} min"
    return f"{minutes} min {rest:02} s" if minutes else f"{rest} s"
