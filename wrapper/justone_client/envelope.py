"""Reading a body: the vendor's envelope, or a plain reason why it is not one."""

from __future__ import annotations

import codecs
import contextlib
import json
import re
from typing import Any, NamedTuple, NoReturn

_CODE = re.compile(r"[+-]?[0-9]{1,18}")
_SHOWN = 120


class Envelope(NamedTuple):
    """A body that has a usable business code."""

    code: int
    message: str | None
    request_id: str | None
    record_time: str | None
    raw: dict[str, Any]


class NotAnEnvelope(NamedTuple):
    """A body that has none: why not, and the body, parsed where it is JSON, else as text."""

    reason: str
    raw: Any


def read_envelope(body: bytes, charset: str | None = None) -> Envelope | NotAnEnvelope:
    """Read the envelope {code, data, message, recordTime, requestId}; all but `code` may be absent.

    A code in text form (`"0"`, the published format until 2026-07-23) is a code like any other.

    Args:
        body: The bytes of the body.
        charset: What the body is written in, if it says so; only for a body that is not JSON.
    """
    try:
        raw = _DECODER.decode(body.decode(json.detect_encoding(body), "surrogatepass"))
    except (ValueError, RecursionError) as error:
        text = as_text(body, charset)
        return NotAnEnvelope(_describe(text, error), text)
    if not isinstance(raw, dict):
        return NotAnEnvelope(f"the body is a JSON {_type_name(raw)}, not an object", raw)
    if "code" not in raw:
        return NotAnEnvelope("the body has no business code", raw)
    code = raw["code"]
    if isinstance(code, str) and _CODE.fullmatch(code.strip()):
        code = int(code)
    if type(code) is not int:  # a bool is an int to Python, and no code
        return NotAnEnvelope(f"the business code is a JSON {_type_name(code)}: {str(code)[:_SHOWN]!r}", raw)
    return Envelope(code, _text(raw.get("message")), _text(raw.get("requestId")), _text(raw.get("recordTime")), raw)


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON value")


_DECODER = json.JSONDecoder(parse_constant=_refuse_constant)
"""Made once, since `json.loads` with an argument makes one each time."""


_CHARSETS = frozenset(
    {
        "utf-8",
        "utf-16",
        "utf-32",
        "gb18030",
        "gbk",
        "gb2312",
        "big5",
        "iso8859-1",
        "ascii",
        "cp1252",
        "shift_jis",
        "euc_kr",
    }
)
"""What a body is read in if it says so, as Python calls them; some other codecs do more than read."""

_MOST_SHOWN = 1024 * 1024


def as_text(body: bytes, charset: str | None = None) -> str:
    """Decode a body without losing a byte of it: what cannot be read is shown as escapes, the first megabyte of it."""
    for name in (_known(charset), "utf-8"):
        with contextlib.suppress(ValueError):
            return body.decode(name)
    text = body[:_MOST_SHOWN].decode("utf-8", errors="backslashreplace")
    rest = len(body) - _MOST_SHOWN
    return f"{text}… and {rest:,} more bytes that are no text" if rest > 0 else text


def _known(charset: str | None) -> str:
    try:
        name = codecs.lookup(charset or "utf-8").name
    except (LookupError, ValueError):  # a charset that Python does not know, or no name at all
        return "utf-8"
    return name if name in _CHARSETS else "utf-8"


def _text(value: Any) -> str | None:
    return None if value is None else str(value)


def _describe(text: str, error: Exception) -> str:
    start = text.strip()[:_SHOWN]
    if not start:
        return "the body is empty"
    if start.startswith("<"):
        return f"the body is HTML or XML: {start!r}"
    if isinstance(error, RecursionError):
        return "the body is nested too deeply to read"
    return f"the body is not JSON ({error})"


def _type_name(value: Any) -> str:
    names = {dict: "object", list: "array", str: "string", bool: "boolean", int: "number", float: "number"}
    return names.get(type(value), "null")
