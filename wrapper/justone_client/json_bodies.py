"""Bodies as JSON: parsed whole, or, with msgspec, no further than it takes to see that a call succeeded."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple, NoReturn, TypedDict

from .codes import SUCCESS

_MOST_DIGITS = 4300
_TOO_LONG = re.compile(rb"[0-9]{%d}" % (_MOST_DIGITS + 1))
"""A number that Python would take too long to read, and does not."""


class Fields(TypedDict, total=False):
    """What stands beside the data."""

    code: Any
    message: Any
    requestId: Any
    recordTime: Any


def parsed(body: bytes) -> Any:
    """Parse a body; UTF-16, UTF-32 and single surrogates are read, too.

    Raises:
        ValueError: It is no JSON. NaN and Infinity are none.
        RecursionError: It is nested too deeply.
    """
    return _DECODER.decode(body.decode(json.detect_encoding(body), "surrogatepass"))


def fields_of_success(body: bytes) -> Fields | None:
    """Read what stands beside the data, which is checked and skipped: a tenth of the work of parsing it.

    Returns:
        None where there is no msgspec, where the code is not 0, and for all that `parsed` might see differently.
    """
    library = _msgspec()
    if library is None:
        return None
    try:
        fields = library.fields(body)
        body.decode()
    except (ValueError, RecursionError):
        return None
    code = fields.get("code")
    if type(code) is not int or code != SUCCESS:
        return None
    return None if len(body) > _MOST_DIGITS and _TOO_LONG.search(body) else fields


def parsed_later(body: bytes) -> Any:
    """Parse a body of which `fields_of_success` made sure that it is JSON."""
    library = _msgspec()
    if library is not None:
        try:
            return library.parsed(body)
        except (ValueError, RecursionError):  # of numbers beyond what a float holds
            pass
    return parsed(body)


class _Library(NamedTuple):
    fields: Callable[[bytes], Fields]
    parsed: Callable[[bytes], Any]


@cache
def _msgspec() -> _Library | None:
    """Load msgspec, where it is installed."""
    try:
        import msgspec
    except ImportError:
        return None
    return _Library(msgspec.json.Decoder(Fields).decode, msgspec.json.Decoder().decode)


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON value")


_DECODER = json.JSONDecoder(parse_constant=_refuse_constant)
"""Made once, since `json.loads` with an argument makes one each time."""
