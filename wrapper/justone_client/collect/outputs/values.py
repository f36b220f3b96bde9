"""Values that keep their column's type: taken over where nothing of them is lost, else left out and counted."""

from __future__ import annotations

import codecs
import json
import math
import re
from collections.abc import Callable, Collection
from functools import cache
from typing import Any, Final

Convert = Callable[[Any], Any]
UNFIT: Final = object()
"""What a conversion returns for a value that its column cannot hold."""

MEND: Final = "justone_client.mend"
"""An `errors=` for encoding as UTF-8: half a surrogate pair, which is no text, becomes U+FFFD."""

_LEAST, _MOST = -(2**63), 2**63 - 1
_EXACT = 2**53
"""Up to here, a float holds every integer."""

_LONG = "long"
"""An integer that a float may not hold: no obstacle for integers, but for numbers."""

_INTEGER = re.compile(r"0|-?[1-9][0-9]{0,18}")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
as_json: Final = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
"""Writes JSON, or raises ValueError for what is none: infinite numbers."""

_BOOLEANS = {"true": True, "false": False}


def kind_of(value: Any) -> str:
    """Name what a JSON value other than null is; `type_of` makes a column's type of all that were seen."""
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
    """Return the narrowest type that holds values of all these kinds; text holds everything, and nothing at all."""
    found = set(kinds)
    if found and found <= {"integer", _LONG}:
        return "integer"
    if found and found <= {"integer", "number"}:
        return "number"
    return found.pop() if len(found) == 1 else "text"


def json_text(value: Any) -> Any:
    """Write a value as JSON; `UNFIT` for a number beyond what a float holds, which JSON can write and Python cannot."""
    try:
        return as_json(value)
    except (ValueError, RecursionError):
        return UNFIT


def json_line(row: dict[str, Any]) -> bytes:
    """Write an object of scalars, as columns hold them, as a line of JSON; msgspec takes an eighth of the time."""
    encode = _msgspec()
    if encode is not None:
        try:
            return encode(row) + b"\n"
        except UnicodeEncodeError:  # it mends nothing
            pass
    return (as_json(row) + "\n").encode("utf-8", MEND)


@cache
def _msgspec() -> Callable[[Any], bytes] | None:
    """Load msgspec, where it is installed."""
    try:
        import msgspec
    except ImportError:
        return None
    return msgspec.json.Encoder().encode


def mended(text: str) -> str:
    """Replace what is no text in a text."""
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


CONVERSIONS: dict[str, Convert] = {
    "text": _text,
    "integer": _integer,
    "number": _number,
    "boolean": _boolean,
    "json": json_text,
}
"""What makes a JSON value other than null one of a column's type, or `UNFIT`.

`integer` (64 bit) and `number` (a double) take numbers, texts that are one as JSON writes them, and booleans as 0 and
1, as long as they stay the same number; `boolean` takes 0, 1 and the texts true and false. An empty text is an empty
cell there, which says the same. `text` takes scalars, lists and objects as JSON, `json` takes everything as JSON.
"""


def _mend(error: UnicodeError) -> tuple[bytes, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "\ufffd".encode() * (error.end - error.start), error.end


codecs.register_error(MEND, _mend)
