"""Reading a body: the vendor's envelope, or a plain reason why it is not one."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

_CODE = re.compile(r"0|-?[1-9][0-9]{0,9}")
_SHOWN = 120


@dataclass(frozen=True, slots=True)
class Envelope:
    """A body that has a usable business code."""

    code: int
    message: str | None
    request_id: str | None
    record_time: str | None
    raw: dict[str, Any]


class NotAnEnvelopeError(ValueError):
    """Says what the body is instead; `raw` keeps it, parsed where it is JSON, else as text."""

    def __init__(self, reason: str, raw: Any) -> None:
        super().__init__(reason)
        self.raw = raw


def read_envelope(body: bytes) -> Envelope:
    """Read the envelope {code, data, message, recordTime, requestId}; all but `code` may be absent.

    A code in text form (`"0"`, the published format until 2026-07-23) is a code like any other.

    Raises:
        NotAnEnvelopeError: The body is no JSON object with an integer code.
    """
    try:
        raw = json.loads(body)
    except (ValueError, RecursionError) as error:
        text = body.decode("utf-8", errors="replace")
        raise NotAnEnvelopeError(_describe(text, error), text) from None
    if not isinstance(raw, dict):
        raise NotAnEnvelopeError(f"the body is a JSON {_type_name(raw)}, not an object", raw)
    if "code" not in raw:
        raise NotAnEnvelopeError("the body has no business code", raw)
    code = raw["code"]
    if isinstance(code, str) and _CODE.fullmatch(code):
        code = int(code)
    if type(code) is not int:  # a bool is an int to Python, and no code
        raise NotAnEnvelopeError(f"the business code is a JSON {_type_name(code)}: {str(code)[:_SHOWN]!r}", raw)
    return Envelope(code, _text(raw.get("message")), _text(raw.get("requestId")), _text(raw.get("recordTime")), raw)


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
