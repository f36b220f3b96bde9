"""Rows as JSON text, a batch at a time: one call of the encoder for a column instead of one for each row."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from decimal import Decimal
from itertools import repeat
from math import isfinite
from numbers import Integral, Real
from typing import Any

_apart = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=("\n", ":")).encode
"""Line feeds between values: inside of one they are escaped, so that the text can be taken apart again."""

_compact = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_SCALARS = {str, int, float, bool, type(None)}
_NUMPY_TIMES = {"datetime64", "timedelta64"}
_SURROGATE = re.compile("[\ud800-\udfff]")
"""Half of a character: JSON can escape it, UTF-8 does not have it."""


class JSONTexts:
    """Writes rows of the same columns as JSON objects."""

    def __init__(self, columns: Sequence[str]) -> None:
        self._names = [_SURROGATE.sub(_escaped, _compact(column)) for column in columns]

    def of(self, columns: Sequence[Sequence[Any]]) -> list[str]:
        """Return a text for each row; `columns` are the values of each column.

        What JSON does not have is written as text: dates as ISO 8601, decimals as they are. What is missing, NaN among
        it, is null.
        """
        parts: list[Iterable[str]] = []
        before = "{"
        for name, values in zip(self._names, columns, strict=True):
            quote = '"' if _stands_as_it_is(values) else ""
            parts += [repeat(f"{before}{name}:{quote}"), values if quote else _encoded(values)]
            before = f"{quote},"
        parts.append(repeat(f"{before[:-1]}}}"))
        return list(map("".join, zip(*parts, strict=False)))  # constants have no end


def is_missing(value: Any) -> bool:
    """Whether a value stands for none: None, NaN, and what pandas has instead."""
    if isinstance(value, Decimal):
        return value.is_nan()
    if isinstance(value, Real):
        return value != value  # noqa: PLR0124 - NaN is what differs from itself
    return value is None or type(value).__name__ in {"NAType", "NaTType"}


def plain(value: Any) -> Any:
    """Return what a value is in JSON; the last resort is `str`."""
    if is_missing(value):
        return None
    for types, form in _FORMS:
        if isinstance(value, types):
            return form(value)
    if type(value).__module__ == "numpy" and type(value).__name__ not in _NUMPY_TIMES:
        return plain(value.tolist())  # arrays and booleans; its numbers are numbers to Python already
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


_FORMS: tuple[tuple[Any, Callable[[Any], Any]], ...] = (
    (str, str),
    (bool, bool),
    (Integral, int),
    (Real, lambda value: float(value) if isfinite(value) else str(value)),
    (Mapping, lambda value: {str(key): plain(each) for key, each in value.items()}),
    (list | tuple | AbstractSet, lambda value: [plain(each) for each in value]),
    (bytes, bytes.hex),
)


def _stands_as_it_is(column: Sequence[Any]) -> bool:
    """Whether all of it is text in which JSON escapes nothing."""
    if set(map(type, column)) != {str}:
        return False
    joined = "".join(column)
    with contextlib.suppress(UnicodeEncodeError):  # half of a character
        return len(_compact(joined).encode()) == len(joined.encode()) + 2
    return False


def _encoded(column: Sequence[Any]) -> list[str]:
    if set(map(type, column)) <= _SCALARS:
        with contextlib.suppress(ValueError):  # NaN, or half of a character
            text = _apart(column)
            text.encode()
            return text[1:-1].split("\n")
    return [_SURROGATE.sub(_escaped, _compact(plain(value))) for value in column]


def _escaped(half: re.Match[str]) -> str:
    return f"\\u{ord(half[0]):04x}"
