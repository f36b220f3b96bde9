"""The vendor's envelope, read from a body; or the reason why a body is not an envelope."""

from __future__ import annotations

import codecs
import contextlib
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from justone_client.codes import SUCCESS

from .json_body import is_empty, members_at, parsed, parsed_later, read_success

_CODE = re.compile(r"[+-]?[0-9]{1,18}")
_TOO_LARGE = 10**18
"""Digits of a business code; databases store it as a 64-bit integer."""

_SHOWN = 120
_LOOKED_AT = 4096


class Envelope:
    """A body that has a usable business code.

    Attributes:
        code: The business code.
        message: The vendor's message; None if it is absent.
        reason: The vendor's reason for a failure; None if it is absent.
        request_id: The vendor's id of the request; None if it is absent.
        record_time: When the data was collected, as the vendor writes it; None if it is absent.
        is_empty: Whether the data is null, `{}`, `[]` or absent.
        body: The decompressed body.
    """

    __slots__ = ("_raw", "body", "code", "is_empty", "message", "reason", "record_time", "request_id")

    def __init__(
        self, code: int, fields: Mapping[str, Any], body: bytes, *, is_empty: bool, raw: dict[str, Any] | None = None
    ) -> None:
        """Take the code and the other fields; `raw` may be parsed from the body later."""
        self.code = code
        self.message = _text(fields.get("message"))
        self.reason = _text(fields.get("reason"))
        self.request_id = _text(fields.get("requestId"))
        self.record_time = _text(fields.get("recordTime"))
        self.is_empty = is_empty
        self.body = body
        self._raw = raw

    @property
    def raw(self) -> dict[str, Any]:
        """The whole body, parsed."""
        if self._raw is None:
            self._raw = parsed_later(self.body)
        return self._raw

    def members_at(self, names: Sequence[str]) -> list[Any] | None:
        """Return the value at some names: one value, or none; None if the parsed body tells."""
        return members_at(self.body, names) if self._raw is None else None


class NotAnEnvelope(NamedTuple):
    """A body that is not an envelope: the reason, and the body, parsed if it is JSON, else as text."""

    reason: str
    raw: Any


def read_envelope(
    body: bytes, content_type: str | None = None, hide: Callable[[str], str] = str
) -> Envelope | NotAnEnvelope:
    """Read the envelope {code, data, message, reason, recordTime, requestId}; all but `code` may be absent.

    A code in text form (`"0"`, the published format until 2026-07-23) is a code like any other.

    Args:
        body: The bytes of the body.
        content_type: The header of that name; it is used only for a body that is not JSON.
        hide: Hides the token in the reason, before the text is cut or escaped.
    """
    if (success := read_success(body)) is not None:
        return Envelope(SUCCESS, success.fields, body, is_empty=success.is_empty)
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
    if type(code) is not int or abs(code) >= _TOO_LARGE:  # a bool is an int in Python, but not a code
        shown = hide(str(code)[:_LOOKED_AT])[:_SHOWN]
        return NotAnEnvelope(f"the business code is a JSON {_type_name(code)}: {shown!r}", raw)
    return Envelope(code, raw, body, is_empty=is_empty(raw.get("data")), raw=raw)


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
"""Charsets of bodies, by Python's names; other codecs of Python do more than decode."""

_MOST_SHOWN = 1024 * 1024


def as_text(body: bytes, content_type: str | None = None) -> str:
    """Decode a body as text; undecodable bytes become escapes, in the first megabyte."""
    for name in (_charset(content_type), "utf-8"):
        with contextlib.suppress(ValueError):
            return body.decode(name)
    text = body[:_MOST_SHOWN].decode("utf-8", errors="backslashreplace")
    rest = len(body) - _MOST_SHOWN
    return f"{text}… and {rest:,} more bytes that are not text" if rest > 0 else text


def _charset(content_type: str | None) -> str:
    """Return the charset of a `Content-Type` if it is one of text, else UTF-8."""
    from email.message import Message  # slow to load, and responses are almost always JSON

    header = Message()
    header["Content-Type"] = content_type or ""
    try:
        name = codecs.lookup(header.get_content_charset("utf-8")).name
    except (LookupError, ValueError):  # a charset that Python does not know, or not a name
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
