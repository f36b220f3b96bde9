"""Short texts of data for a prompt: fields without a value are left out, long texts and lists are cut."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from typing import Any

_VALUES = 60
"""Values that are written at most; further ones would fill screens."""

_ELEMENTS = 3
_TEXT = 80
_DEEPEST = 4
"""Levels of objects and lists that are written if there is room."""

_MOST_BITS = 1_000
_CUT = "…"


def short_repr(value: Any) -> str:
    """Return a short text of a data class, or of a JSON value; where there is little room, inner levels are cut."""
    text = ""
    for deepest in range(_DEEPEST, 0, -1):
        writer = _Writer(deepest)
        text = writer.text(value, 0)
        if not writer.is_full:
            break
    return text


class _Writer:
    """Writes values until there are enough of them."""

    def __init__(self, deepest: int) -> None:
        self._left = _VALUES
        self._deepest = deepest

    @property
    def is_full(self) -> bool:
        return self._left <= 0

    def text(self, value: Any, depth: int) -> str:
        self._left -= 1
        fields = getattr(value, "_shown_fields", None)
        if fields is not None:
            return f"{type(value).__name__}({self._all(fields(), depth, '{}={}', _VALUES)})"
        if isinstance(value, dict):
            pairs = ((repr(_shortened(name)), each) for name, each in value.items())
            return f"{{{self._all(pairs, depth, '{}: {}', _VALUES)}}}"
        if isinstance(value, list):
            return f"[{self._all((('', each) for each in value), depth, '{}{}', _ELEMENTS)}]"
        if isinstance(value, int) and value.bit_length() > _MOST_BITS:
            return _CUT  # Python refuses to write very long ones
        return repr(_shortened(value))

    def _all(self, pairs: Iterable[tuple[str, Any]], depth: int, pattern: str, most: int) -> str:
        """Return the pairs; the last part says whether there are more."""
        waiting = iter(pairs)
        found: list[str] = []
        while depth < self._deepest and self._left > 0 and len(found) < most:
            pair = next(waiting, None)
            if pair is None:
                return ", ".join(found)
            found.append(pattern.format(pair[0], self.text(pair[1], depth + 1)))
        has_more = bool(list(itertools.islice(waiting, 1)))
        return ", ".join([*found, *([_CUT] if has_more else [])])


def _shortened(value: Any) -> Any:
    return f"{value[:_TEXT]}{_CUT}" if isinstance(value, str) and len(value) > _TEXT else value
