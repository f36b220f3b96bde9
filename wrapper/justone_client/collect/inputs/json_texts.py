"""Rows as JSON texts, encoded in batches: one call of the encoder for each column, not for each row."""

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
"""Writes a line feed between values; line feeds inside a value are escaped, so that the text can be split again."""

_compact = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_SCALARS = {str, int, float, bool, type(None)}
_NUMPY_TIMES = {"datetime64", "timedelta64"}
_SURROGATE = re.compile("[\ud800-\udfff]")
"""Half of a surrogate pair: JSON can escape it, UTF-8 cannot encode it."""


class JSONTexts:
    """Writes rows of the same columns as JSON objects."""

    def __init__(self, columns: Sequence[str]) -> None:
        self._names = [_SURROGATE.sub(_escaped, _compact(column)) for column in columns]

    def of(self, columns: Sequence[Sequence[Any]]) -> list[str]:
        """Return a text for each row; `columns` are the values of each column.

        Values of types that JSON lacks become text: dates in ISO 8601, decimals with all their digits. Missing values,
        including NaN, become null.
        """
        parts: list[Iterable[str]] = []
        before = "{"
        for name, values in zip(self._names, columns, strict=True):
            quote = '"' if _needs_no_escape(values) else ""
            parts += [repeat(f"{before}{name}:{quote}"), values if quote else _encoded(values)]
            before = f"{quote},"
        parts.append(repeat(f"{before[:-1]}}}"))
        return list(map("".join, zip(*parts, strict=False)))  # `repeat` is infinite


def is_missing(value: Any) -> bool:
    """Return whether a value is missing: None, NaN, or the missing values of pandas."""
    if isinstance(value, Decimal):
        return value.is_nan()
    if isinstance(value, Real):
        return value != value  # noqa: PLR0124 - only NaN differs from itself
    return value is None or type(value).__name__ in {"NAType", "NaTType"}


def plain(value: Any) -> Any:
    """Return a value as JSON can hold it; as a last resort its `str`."""
    if is_missing(value):
        return None
    for types, form in _FORMS:
        if isinstance(value, types):
            return form(value)
    if type(value).__module__ == "numpy" and type(value).__name__ not in _NUMPY_TIMES:
        return plain(value.tolist())  # arrays and booleans; numbers of numpy are numbers in Python
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


def _needs_no_escape(column: Sequence[Any]) -> bool:
    """Return whether all values are texts in which JSON escapes nothing."""
    if set(map(type, column)) != {str}:
        return False
    joined = "".join(column)
    with contextlib.suppress(UnicodeEncodeError):  # half of a surrogate pair
        return len(_compact(joined).encode()) == len(joined.encode()) + 2
    return False


def _encoded(column: Sequence[Any]) -> list[str]:
    if set(map(type, column)) <= _SCALARS:
        with contextlib.suppress(ValueError):  # NaN, or half of a surrogate pair
            text = _apart(column)
            text.encode()
            return text[1:-1].split("\n")
    return [_SURROGATE.sub(_escaped, _compact(plain(value))) for value in column]


def _escaped(half: re.Match[str]) -> str:
    return f"\\u{ord(half[0]):04x}"
