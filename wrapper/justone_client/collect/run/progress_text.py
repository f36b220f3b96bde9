"""The progress of a collection as one line of text."""

from __future__ import annotations

from justone_client.collect.record import State
from justone_client.terminal import one_line

from .progress import Progress

_LONGEST_TROUBLE = 100


def line(progress: Progress) -> str:
    """Return all counts in one line."""
    counts = progress.counts
    parts = [
        f"{progress.finished:,} of {progress.total:,}",
        *([progress.note] if progress.note else []),
        *([f"last trouble: {_plain(progress.trouble)}"] if progress.trouble else []),  # where a narrow line has room
        f"{counts[State.DONE]:,} done",
        f"{counts[State.EMPTY]:,} empty",
        f"{counts[State.FAILED]:,} failed",
        f"{counts[State.IN_DOUBT]:,} in doubt",
        *([f"{counts[State.MISMATCHED]:,} mismatched"] if counts[State.MISMATCHED] else []),
        f"{progress.rate:,.1f} calls/s",
        f"{progress.in_flight} in flight",
        f"{progress.billed:,} billed",
    ]
    if progress.cost is not None:
        parts.append(f"cost {progress.cost}")
    if progress.seconds_left is not None:
        parts.append(f"{_duration(progress.seconds_left)} left")
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
