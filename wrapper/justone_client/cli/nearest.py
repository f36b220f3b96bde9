"""The names nearest to a mistyped one, for messages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

MOST = 3
"""Names in a message: more would be read by no one."""

_ALIKE = 0.55
"""The least likeness; slightly less than difflib's 0.6, since names of endpoints are long."""


def nearest(typed: str, names: Iterable[str]) -> list[str]:
    """Return the names most like a mistyped one, at most three, the nearest first."""
    from difflib import get_close_matches

    by_folded = {_folded(name): name for name in names}
    return [by_folded[each] for each in get_close_matches(_folded(typed), by_folded, MOST, _ALIKE)]


def did_you_mean(typed: str, names: Iterable[str]) -> str:
    """Return the end of a message that names the nearest names; empty if none is near."""
    return suggestion(nearest(typed, names))


def suggestion(names: Sequence[str]) -> str:
    """Return the end of a message, `; did you mean a, b or c`; empty without names."""
    if not names:
        return ""
    *first, last = names[:MOST]
    return f"; did you mean {', '.join(first)}{' or ' if first else ''}{last}?"


def _folded(name: str) -> str:
    return name.lower().replace("-", "_")
