"""Errors as a model can act on them: the meaning, whether the call was billed, and whether to send it again.

Texts of the vendor and of servers stand apart from the message, cut and marked as data.
"""

from __future__ import annotations

from math import ceil
from typing import Any

from justone_client.codes import business_code
from justone_client.errors import (
    BudgetExceededError,
    BusinessError,
    ConfigurationError,
    ConnectionFailedError,
    ConnectionLostError,
    FailureLimitError,
    HTTPStatusError,
    InsufficientBalanceError,
    InvalidTokenError,
    JustOneError,
    MalformedResponseError,
    PermissionDeniedError,
    RequestTimeoutError,
    TokenLimitExceededError,
)

from .preview import clean
from .tool_result import DATA_NOTE, ToolResult

UNKNOWN = "unknown"

_MEANINGS: dict[type[JustOneError], str] = {
    BudgetExceededError: "the budget does not allow this call; nothing was sent",
    ConfigurationError: "an argument or a setting is invalid; nothing was sent",
    FailureLimitError: "too many requests in a row failed; nothing was sent",
    ConnectionFailedError: "there was no connection; nothing was sent",
    ConnectionLostError: "the connection broke after the request was sent",
    RequestTimeoutError: "no complete response in time",
    HTTPStatusError: "the server responded with an HTTP error",
    MalformedResponseError: "the response is not in the format of the API",
}

_PERSON: dict[type[JustOneError], str] = {
    BudgetExceededError: "start the tools with a higher budget",
    InvalidTokenError: "set a valid token",
    InsufficientBalanceError: "top up the account",
    PermissionDeniedError: "get access to this endpoint from the vendor",
    TokenLimitExceededError: "raise the spending limit of the token",
}
"""The part of a person; a model can do nothing about these errors."""

_OWN_MESSAGES = (BudgetExceededError, ConfigurationError, FailureLimitError)
"""Errors whose messages have no text from outside."""

_LONGEST_QUOTE = 300
_PAUSE = 10.0
"""Seconds before a retry if the server names none."""


def billed_text(billed: bool | None) -> bool | str:
    """Return whether a call was billed as a JSON value."""
    return UNKNOWN if billed is None else billed


def error_data(error: JustOneError) -> dict[str, Any]:
    """Return an error as JSON values."""
    data: dict[str, Any] = {"error": type(error).__name__}
    if error.code is not None:
        data["code"] = error.code
    elif error.http_status is not None:
        data["http_status"] = error.http_status
    data |= {"meaning": _meaning(error), "billed": billed_text(error.billed), "repeat": _repeat(error)}
    if isinstance(error, _OWN_MESSAGES):
        data["message"] = clean(error.message)
    elif quoted := clean(error.message)[:_LONGEST_QUOTE]:
        data["said"] = {"note": DATA_NOTE, "text": quoted}
    if (person := _PERSON.get(type(error))) is not None:
        data["person_must"] = person
    return data


def error_result(error: JustOneError, **more: Any) -> ToolResult:
    """Return an error as the result of a tool, with further values."""
    return ToolResult.of(error_data(error) | more, is_error=True, billed=error.billed)


def refusal(message: str, **more: Any) -> ToolResult:
    """Return the result of a tool that refuses its arguments; nothing was sent."""
    return error_result(ConfigurationError(message), **more)


def _meaning(error: JustOneError) -> str:
    if isinstance(error, BusinessError) and error.code is not None:
        return business_code(error.code).meaning
    found = (text for kind, text in _MEANINGS.items() if isinstance(error, kind))
    return next(found, "an unexpected failure of the client")


def _repeat(error: JustOneError) -> str:
    if error.billed is None:
        return "only if a person agrees"
    if error.billed is False and error.retryable:
        return f"after {ceil(error.retry_after or _PAUSE)} s"
    return "no"
