"""The business codes, one row each; new codes are added here."""

from __future__ import annotations

from dataclasses import dataclass

from . import errors

SUCCESS = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class BusinessCode:
    """The meaning of a business code.

    Attributes:
        code: The number in the body's `code`.
        meaning: Its meaning in words.
        error: The exception it raises.
        billed: Whether such a call is billed; None if the vendor does not document it.
        retryable: Whether the same call may succeed later, and such a call is not billed.
        advice: What to do, at the end of the error's message; empty without advice.
    """

    code: int
    meaning: str
    error: type[errors.BusinessError]
    billed: bool | None
    retryable: bool = False
    advice: str = ""


_ROWS = (
    # From the reference pages and, for 201 and 602, the usage guide.
    BusinessCode(code=100, meaning="invalid or inactive token", error=errors.InvalidTokenError, billed=False),
    BusinessCode(
        code=201, meaning="no content: the requested object does not exist", error=errors.NoContentError, billed=True
    ),
    BusinessCode(
        code=301, meaning="collection failed", error=errors.CollectionFailedError, billed=False, retryable=True
    ),
    BusinessCode(code=302, meaning="rate limit exceeded", error=errors.RateLimitedError, billed=False, retryable=True),
    BusinessCode(code=303, meaning="daily quota exceeded", error=errors.DailyQuotaExceededError, billed=False),
    BusinessCode(code=400, meaning="invalid parameters", error=errors.InvalidParametersError, billed=False),
    BusinessCode(code=500, meaning="internal server error", error=errors.ServerError, billed=False, retryable=True),
    BusinessCode(code=600, meaning="permission denied", error=errors.PermissionDeniedError, billed=False),
    BusinessCode(
        code=601,
        meaning="insufficient balance",
        error=errors.InsufficientBalanceError,
        billed=False,
        advice="`justone balance` (api.account.balance()) shows what is left",
    ),
    BusinessCode(
        code=602, meaning="spending limit of this token reached", error=errors.TokenLimitExceededError, billed=False
    ),
    # From texts of two endpoints, and from a report of a user.
    BusinessCode(code=202, meaning="this item is not supported", error=errors.BusinessError, billed=None),
    BusinessCode(code=404, meaning="unknown endpoint", error=errors.BusinessError, billed=None),
    # Listed in the catalogues without an explanation.
    BusinessCode(code=101, meaning="not documented", error=errors.BusinessError, billed=None),
    BusinessCode(code=300, meaning="not documented", error=errors.BusinessError, billed=None),
    BusinessCode(code=503, meaning="not documented", error=errors.BusinessError, billed=None),
)

BUSINESS_CODES: dict[int, BusinessCode] = {row.code: row for row in _ROWS}
"""Every known code but 0 (success)."""


def business_code(code: int) -> BusinessCode:
    """Return the row of a code; an unknown code raises `BusinessError`, billing unknown."""
    return BUSINESS_CODES.get(code) or BusinessCode(
        code=code, meaning="unknown business code", error=errors.BusinessError, billed=None
    )
