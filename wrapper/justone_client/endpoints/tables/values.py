"""Conversion of JSON values to the types of columns, without any loss."""

from __future__ import annotations

import codecs
import json
import math
import re
from collections.abc import Callable, Collection
from datetime import UTC, datetime
from functools import cache
from typing import Any, Final

Convert = Callable[[Any], Any]
UNFIT: Final = object()
"""The result of a conversion for a value that does not fit the type."""

MEND: Final = "justone_client.mend"
"""An error handler for encoding as UTF-8: half of a surrogate pair becomes U+FFFD."""

_LEAST, _MOST = -(2**63), 2**63 - 1
_EXACT = 2**53
"""The range in which a float holds every integer."""

_LONG = "long"
"""The kind of integers that a float may not hold: they fit `integer`, but not `number`."""

_INTEGER = re.compile(r"0|-?[1-9][0-9]{0,18}")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
as_json: Final = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
"""Encodes a value as JSON; raises ValueError for infinite numbers, which JSON lacks."""

_BOOLEANS = {"true": True, "false": False}


def kind_of(value: Any) -> str:
    """Return the kind of a JSON value other than null, for `type_of`."""
    if isinstance(value, str):
        return "text"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        if -_EXACT <= value <= _EXACT:
            return "integer"
        return _LONG if _LEAST <= value <= _MOST else "text"
    return "number" if isinstance(value, float) else "json"


def type_of(kinds: Collection[str]) -> str:
    """Return the narrowest type of a column that holds values of all these kinds; by default text."""
    found = set(kinds)
    if found and found <= {"integer", _LONG}:
        return "integer"
    if found and found <= {"integer", "number"}:
        return "number"
    return found.pop() if len(found) == 1 else "text"


def json_text(value: Any) -> Any:
    """Return a value as JSON text; `UNFIT` if it contains a number beyond the range of a float."""
    try:
        return as_json(value)
    except (ValueError, RecursionError):
        return UNFIT


def time_text(value: datetime) -> str:
    """Return a time in UTC as text, to the second."""
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def json_line(row: dict[str, Any]) -> bytes:
    """Return an object of scalars as a line of JSON; msgspec takes an eighth of the time."""
    encode = _msgspec()
    if encode is not None:
        try:
            return encode(row) + b"\n"
        except UnicodeEncodeError:  # msgspec has no error handler
            pass
    return (as_json(row) + "\n").encode("utf-8", MEND)


@cache
def _msgspec() -> Callable[[Any], bytes] | None:
    """Return the encoder of msgspec; None if it is not installed."""
    try:
        import msgspec
    except ImportError:
        return None
    return msgspec.json.Encoder().encode


def mend_text(text: str) -> str:
    """Return a text with each half of a surrogate pair replaced."""
    return text.encode("utf-8", MEND).decode()


def _integer(value: Any) -> Any:
    if type(value) is int:
        return value if _LEAST <= value <= _MOST else UNFIT
    if isinstance(value, str):
        if _INTEGER.fullmatch(value):
            return _integer(int(value))
        return UNFIT if value else None
    if isinstance(value, bool) or (isinstance(value, float) and value.is_integer()):
        return _integer(int(value))
    return UNFIT


def _number(value: Any) -> Any:
    if type(value) is float:
        return value if math.isfinite(value) else UNFIT
    if isinstance(value, str):
        if _INTEGER.fullmatch(value):
            return _number(int(value))
        if _NUMBER.fullmatch(value):
            return _number(float(value))
        return UNFIT if value else None
    if isinstance(value, int):  # False and True are 0 and 1
        return float(value) if -_EXACT <= value <= _EXACT or _is_exact(value) else UNFIT
    return UNFIT


def _is_exact(value: int) -> bool:
    try:
        return float(value) == value
    except OverflowError:
        return False


def _boolean(value: Any) -> Any:
    if isinstance(value, bool):
        return value
    if isinstance(value, int):
        return bool(value) if value in (0, 1) else UNFIT
    if isinstance(value, str):
        return _BOOLEANS.get(value, UNFIT) if value else None
    return UNFIT


def _text(value: Any) -> Any:
    return value if isinstance(value, str) else json_text(value)


def _timestamp(value: Any) -> Any:
    return value if isinstance(value, datetime) else UNFIT


CONVERSIONS: dict[str, Convert] = {
    "text": _text,
    "integer": _integer,
    "number": _number,
    "boolean": _boolean,
    "timestamp": _timestamp,
    "json": json_text,
}
"""Conversions of a JSON value other than null to the type of a column; the result is `UNFIT` if it does not fit.

`integer` (64 bit) and `number` (a double) take numbers that keep their value, also as texts in the syntax of JSON, and
booleans as 0 and 1. `boolean` takes 0, 1 and the texts true and false. An empty text becomes an empty cell in all
three. `timestamp` takes datetimes. `text` takes texts unchanged and other values as JSON, `json` all values as JSON.
"""


def _mend(error: UnicodeError) -> tuple[bytes, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "\ufffd".encode() * (error.end - error.start), error.end


codecs.register_error(MEND, _mend)
