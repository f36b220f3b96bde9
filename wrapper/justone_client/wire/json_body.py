"""JSON bodies: parsed completely, or, with msgspec, only as far as needed to see that a call succeeded."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple, NoReturn, TypedDict, cast

from justone_client.codes import SUCCESS

_MOST_DIGITS = 4300
_TOO_LONG = re.compile(rb"[0-9]{%d}" % (_MOST_DIGITS + 1))
"""A number with more digits than Python converts."""


_LONGEST_EMPTY = 100
"""Bytes of `{}` with whitespace; longer data has content."""


class Success(NamedTuple):
    """The fields of a success beside its data, and whether the data is empty."""

    fields: dict[str, Any]
    is_empty: bool


def parsed(body: bytes) -> Any:
    """Parse a body; UTF-16, UTF-32 and single surrogates are read, too.

    A body that is not valid JSON is parsed once more, more leniently, since the call was billed:

    - Control characters in texts, such as a raw tab in a nickname, are taken as they are.
    - Bytes that are not UTF-8 are read as GB18030, which includes GBK and GB2312. Chinese UTF-8 with a few damaged
      bytes is not taken for GB18030; it stays invalid.
    - Before that, `Decoder` has ignored a `Content-Encoding` that names no compression, and one that is wrong because
      the body is not compressed.

    Truncated JSON, NaN and Infinity stay invalid.

    Raises:
        ValueError: It is not JSON.
        RecursionError: It is nested too deeply.
    """
    try:
        return _DECODER.decode(body.decode(json.detect_encoding(body), "surrogatepass"))
    except ValueError:
        text = _lenient_text(body)
        if text is None:
            raise
        try:
            return _LENIENT_DECODER.decode(text)
        except ValueError:
            pass
        raise


def read_success(body: bytes) -> Success | None:
    """Read the fields beside the data, which is checked and skipped: a tenth of the work of parsing it.

    Returns:
        None without msgspec, for a code other than 0, and for bodies that `parsed` might read differently.
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
    if len(body) > _MOST_DIGITS and _TOO_LONG.search(body):
        return None
    raw = bytes(fields.pop("data", b"null"))
    return Success(fields, len(raw) <= _LONGEST_EMPTY and is_empty(parsed(raw)))


def is_empty(data: Any) -> bool:
    """Return whether the data of a success has no content: null, `{}` or `[]`, or none at all."""
    return data is None or data in ({}, [])


def parsed_later(body: bytes) -> Any:
    """Parse a body that `read_success` has checked."""
    library = _msgspec()
    if library is not None:
        try:
            return library.parsed(body)
        except (ValueError, RecursionError):  # of numbers beyond what a float holds
            pass
    return parsed(body)


def members_at(body: bytes, names: Sequence[str]) -> list[Any] | None:
    """Return the value at some names within a body that `read_success` has checked: one value, or none.

    Only the way there is read: a tenth of the work of parsing the body.

    Returns:
        None without msgspec.
    """
    library = _msgspec()
    if library is None:
        return None
    try:
        found = _way_to(tuple(names))(body)
        for name in names:
            found = found[name]
        return [library.parsed(found)]
    except KeyError:
        return []
    except (ValueError, RecursionError):  # no object has the name, or a number is beyond what a float holds
        return None


def _lenient_text(body: bytes) -> str | None:
    """Decode a body that may be in GB18030; return None if it is not text."""
    encoding = json.detect_encoding(body)
    try:
        return body.decode(encoding, "surrogatepass")
    except UnicodeDecodeError:
        if encoding not in {"utf-8", "utf-8-sig"} or _is_damaged_utf_8(body):
            return None
    try:
        return body.decode("gb18030")
    except UnicodeDecodeError:
        return None


def _is_damaged_utf_8(body: bytes) -> bool:
    """Whether most characters beyond ASCII are valid UTF-8; in GB18030, few are, and hardly any of three bytes."""
    text = body.decode("utf-8", "replace")
    invalid = text.count("\N{REPLACEMENT CHARACTER}")
    return sum(each > "\u07ff" for each in text) - invalid > invalid


class _Library(NamedTuple):
    fields: Callable[[bytes], Any]
    parsed: Callable[[bytes], Any]


@cache
def _msgspec() -> _Library | None:
    """Load msgspec if it is installed."""
    try:
        import msgspec
    except ImportError:
        return None
    envelope = TypedDict(  # noqa: UP013 - the annotations of a class are looked up in the module, which lacks msgspec
        "envelope",
        {"code": Any, "data": msgspec.Raw, "message": Any, "reason": Any, "recordTime": Any, "requestId": Any},
        total=False,
    )
    return _Library(msgspec.json.Decoder(envelope).decode, msgspec.json.Decoder().decode)


@lru_cache
def _way_to(names: tuple[str, ...]) -> Callable[[bytes], Any]:
    """Return a function that reads the members with these names, one within the other, and skips all others."""
    import msgspec

    found: Any = msgspec.Raw
    one_of = cast("Callable[..., Any]", TypedDict)  # with names that type checkers cannot know
    for name in reversed(names):
        found = one_of("found", {name: found}, total=False)
    decode: Callable[[bytes], Any] = msgspec.json.Decoder(found).decode
    return decode


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON value")


_DECODER = json.JSONDecoder(parse_constant=_refuse_constant)
_LENIENT_DECODER = json.JSONDecoder(parse_constant=_refuse_constant, strict=False)
"""Made once, since `json.loads` with arguments makes a decoder for each call."""
