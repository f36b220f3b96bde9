"""The business codes: one row each, and the only place to add one."""

from __future__ import annotations

from typing import NamedTuple

from . import errors

SUCCESS = 0


class BusinessCode(NamedTuple):
    """What a code of the envelope means.

    Attributes:
        code: The number in the body's `code`.
        meaning: For people.
        error: The exception it raises.
        billed: Whether such a call is billed; None where the vendor does not say.
        retryable: Whether the same call may succeed later, and such a call is not billed.
    """

    code: int
    meaning: str
    error: type[errors.BusinessError]
    billed: bool | None
    retryable: bool = False


_ROWS = (
    # From the reference pages and, for 201, the usage guide.
    BusinessCode(100, "invalid or inactive token", errors.InvalidTokenError, billed=False),
    BusinessCode(201, "no content: the thing asked for does not exist", errors.NoContentError, billed=True),
    BusinessCode(301, "collection failed", errors.CollectionFailedError, billed=False, retryable=True),
    BusinessCode(302, "rate limit exceeded", errors.RateLimitedError, billed=False, retryable=True),
    BusinessCode(303, "daily quota exceeded", errors.DailyQuotaExceededError, billed=False),
    BusinessCode(400, "invalid parameters", errors.InvalidParametersError, billed=False),
    BusinessCode(500, "internal server error", errors.ServerError, billed=False, retryable=True),
    BusinessCode(600, "permission denied", errors.PermissionDeniedError, billed=False),
    BusinessCode(601, "insufficient balance", errors.InsufficientBalanceError, billed=False),
    # From the vendor's MCP server.
    BusinessCode(602, "token limit exceeded", errors.TokenLimitExceededError, billed=None),
    # Listed in the catalogues without a word on what they mean.
    BusinessCode(101, "not documented", errors.BusinessError, billed=None),
    BusinessCode(202, "not documented", errors.BusinessError, billed=None),
    BusinessCode(300, "not documented", errors.BusinessError, billed=None),
    BusinessCode(404, "not documented", errors.BusinessError, billed=None),
    BusinessCode(503, "not documented", errors.BusinessError, billed=None),
)

BUSINESS_CODES: dict[int, BusinessCode] = {row.code: row for row in _ROWS}
"""Every known code but 0 (success)."""


def business_code(code: int) -> BusinessCode:
    """Look a code up; an unknown one raises plain `BusinessError`, billing unknown."""
    return BUSINESS_CODES.get(code) or BusinessCode(code, "unknown business code", errors.BusinessError, billed=None)
