"""The vendor's response envelope, in which the body's `code` says how a call went."""

from __future__ import annotations

from typing import Any

from justone_client.codes import SUCCESS, business_code

Envelope = dict[str, Any]

INVALID_TOKEN = 100
INVALID_PARAMETERS = 400
NOT_FOUND = 404
METHOD_NOT_ALLOWED = 405


def success_envelope(data: Any, *, record_time: str, request_id: str) -> Envelope:
    return {
        "code": SUCCESS,
        "data": data,
        "message": "success",
        "recordTime": record_time,
        "requestId": request_id,
    }


def with_code(success: Envelope, code: int, message: str = "") -> Envelope:
    """Turn a success into the envelope of a business code; only code 0 keeps the data.

    Args:
        success: The envelope of the success.
        code: The business code.
        message: Default: what the code means.
    """
    if code == SUCCESS:
        return success
    return success | {"code": code, "data": None, "message": message or business_code(code).meaning}
