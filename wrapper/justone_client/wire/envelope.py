"""Reading a body: the vendor's envelope, or a plain reason why it is not one."""

from __future__ import annotations

import codecs
import contextlib
import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from justone_client.codes import SUCCESS

from .json_body import fields_of_success, parsed, parsed_later

_CODE = re.compile(r"[+-]?[0-9]{1,18}")
_TOO_LARGE = 10**18
"""For a code, and for the integers of databases that note it."""

_SHOWN = 120
_LOOKED_AT = 4096


class Envelope:
    """A body that has a usable business code.

    Attributes:
        code: The business code.
        message: What the vendor says; None where it says nothing.
        request_id: The vendor's id of the request; None where there is none.
        record_time: When the data was collected, as the vendor writes it; None where that is not said.
        body: The body as it came, decompressed.
    """

    __slots__ = ("_raw", "body", "code", "message", "record_time", "request_id")

    def __init__(self, code: int, fields: Mapping[str, Any], body: bytes, raw: dict[str, Any] | None = None) -> None:
        """Take the code and the other fields; what `raw` is may be read off the body later."""
        self.code = code
        self.message = _text(fields.get("message"))
        self.request_id = _text(fields.get("requestId"))
        self.record_time = _text(fields.get("recordTime"))
        self.body = body
        self._raw = raw

    @property
    def raw(self) -> dict[str, Any]:
        """The whole body, parsed."""
        if self._raw is None:
            self._raw = parsed_later(self.body)
        return self._raw


class NotAnEnvelope(NamedTuple):
    """A body that has none: why not, and the body, parsed where it is JSON, else as text."""

    reason: str
    raw: Any


def read_envelope(
    body: bytes, content_type: str | None = None, hide: Callable[[str], str] = str
) -> Envelope | NotAnEnvelope:
    """Read the envelope {code, data, message, recordTime, requestId}; all but `code` may be absent.

    A code in text form (`"0"`, the published format until 2026-07-23) is a code like any other.

    Args:
        body: The bytes of the body.
        content_type: What the header of that name says; it counts only for a body that is not JSON.
        hide: Blots out what the reason must not show; before anything is cut or escaped, which might disguise it.
    """
    if (fields := fields_of_success(body)) is not None:
        return Envelope(SUCCESS, fields, body)
    try:
        raw = parsed(body)
    except (ValueError, RecursionError) as error:
        text = as_text(body, content_type)
        return NotAnEnvelope(_describe(hide(text[:_LOOKED_AT]), error), text)
    if not isinstance(raw, dict):
        return NotAnEnvelope(f"the body is a JSON {_type_name(raw)}, not an object", raw)
    if "code" not in raw:
        return NotAnEnvelope("the body has no business code", raw)
    code = raw["code"]
    if isinstance(code, str) and _CODE.fullmatch(code.strip()):
        code = int(code)
    if type(code) is not int or abs(code) >= _TOO_LARGE:  # a bool is an int to Python, and no code
        shown = hide(str(code)[:_LOOKED_AT])[:_SHOWN]
        return NotAnEnvelope(f"the business code is a JSON {_type_name(code)}: {shown!r}", raw)
    return Envelope(code, raw, body, raw)


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


def as_text(body: bytes, content_type: str | None = None) -> str:
    """Decode a body without losing a byte of it: what cannot be read is shown as escapes, the first megabyte of it."""
    for name in (_charset(content_type), "utf-8"):
        with contextlib.suppress(ValueError):
            return body.decode(name)
    text = body[:_MOST_SHOWN].decode("utf-8", errors="backslashreplace")
    rest = len(body) - _MOST_SHOWN
    return f"{text}… and {rest:,} more bytes that are no text" if rest > 0 else text


def _charset(content_type: str | None) -> str:
    """Return what a header says the body is written in, if that is a charset to read text with, else UTF-8."""
    from email.message import Message  # takes a while to load, and answers are hardly ever anything but JSON

    header = Message()
    header["Content-Type"] = content_type or ""
    try:
        name = codecs.lookup(header.get_content_charset("utf-8")).name
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
