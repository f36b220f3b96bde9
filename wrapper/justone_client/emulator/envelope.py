"""The vendor's response envelope, in which the body's `code` says how a call went."""

from __future__ import annotations

from typing import Any

Envelope = dict[str, Any]

SUCCESS = 0
INVALID_TOKEN = 100
INVALID_PARAMETERS = 400
NOT_FOUND = 404
METHOD_NOT_ALLOWED = 405

_MESSAGES = {
    SUCCESS: "success",
    INVALID_TOKEN: "invalid or inactive token",
    201: "no content",
    301: "collection failed, please retry",
    302: "rate limit exceeded",
    303: "daily quota exceeded",
    INVALID_PARAMETERS: "invalid parameters",
    NOT_FOUND: "not found",
    METHOD_NOT_ALLOWED: "method not allowed",
    500: "internal server error",
    503: "service unavailable",
    600: "permission denied",
    601: "insufficient balance",
    602: "token limit exceeded",
}


def success_envelope(data: Any, *, record_time: str, request_id: str) -> Envelope:
    return {
        "code": SUCCESS,
        "data": data,
        "message": _MESSAGES[SUCCESS],
        "recordTime": record_time,
        "requestId": request_id,
    }


def with_code(success: Envelope, code: int, detail: str = "") -> Envelope:
    """Turn a success into the envelope of a business code; only code 0 keeps the data."""
    message = _MESSAGES.get(code, f"business code {code}")
    return success | {
        "code": code,
        "data": success["data"] if code == SUCCESS else None,
        "message": f"{message}: {detail}" if detail else message,
    }
