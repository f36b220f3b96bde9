"""Everything that can go wrong, as one tree.

JustOneError
├── ConfigurationError          nothing was sent: token, environment, time-out or call are unusable
├── BudgetExceededError         nothing was sent: the call could cost more than the budget allows
├── FailureLimitError           nothing was sent: too many requests in a row brought no response of the API
├── PaginationError             nothing more was sent: the last page does not say what the next one takes
├── UnexpectedError             a failure that the client does not know; it says whether anything was sent
├── TransportError              no whole answer arrived
│   ├── ConnectionFailedError   no connection: nothing was sent, nothing billed
│   ├── ConnectionLostError     the connection broke after sending: billing unknown; what came is in .raw
│   └── RequestTimeoutError     no answer in time: billing unknown once the request was sent
├── ResponseError               an answer arrived that is not the API's envelope: billing unknown
│   ├── HTTPStatusError         an HTTP status other than success
│   └── MalformedResponseError  HTML, an empty body, broken-off JSON, a missing or odd code
└── BusinessError               the envelope's code says no; `justone_client.codes` maps codes to these
    ├── InvalidTokenError, PermissionDeniedError, InsufficientBalanceError, TokenLimitExceededError
    ├── InvalidParametersError, NoContentError (billed)
    ├── RateLimitedError, DailyQuotaExceededError
    └── CollectionFailedError, ServerError
"""

from __future__ import annotations

import copy
from typing import Any, Self


class JustOneError(Exception):
    """Base of every error this client raises on purpose. All of them pickle, and none shows the token.

    Attributes:
        message: What happened, and what to do.
        endpoint: Method and path of the call; empty before there was one.
        attempts: How many requests were sent for the call.
        retryable: Whether the same call may succeed later, and this one is known not to have been billed.
        billed: Whether the call was billed; None where nobody can know.
        code: The business code; None where the answer had none.
        request_id: The vendor's id of the request, for support.
        http_status: The HTTP status; None where no answer arrived.
        raw: The whole body: parsed where it is JSON, else text; None where no response arrived. Of a body above 1 MB
            that was not paid for, the first megabyte as text.
        retry_after: Seconds to wait before another call, if the server says so.
    """

    def __init__(
        self,
        message: str,
        *,
        endpoint: str = "",
        attempts: int = 0,
        retryable: bool = False,
        billed: bool | None = False,
        code: int | None = None,
        request_id: str | None = None,
        http_status: int | None = None,
        raw: Any = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.endpoint = endpoint
        self.attempts = attempts
        self.retryable = retryable
        self.billed = billed
        self.code = code
        self.request_id = request_id
        self.http_status = http_status
        self.raw = raw
        self.retry_after = retry_after

    def __str__(self) -> str:
        """Add what a log line needs: code, endpoint, request id and billing."""
        billing = {True: "billed", False: "not billed", None: "billing unknown"}[self.billed]
        details = [
            f"code {self.code}" if self.code is not None else "",
            self.endpoint,
            f"request id {self.request_id}" if self.request_id else "",
            f"{self.attempts} attempts" if self.attempts > 1 else "",
            billing if self.endpoint else "",
        ]
        shown = ", ".join(filter(None, details))
        return f"{self.message} ({shown})" if shown else self.message

    def without_request(self) -> Self:
        """Return the same error for a call that shared the request of another: it sent none, and was not billed."""
        error = copy.copy(self)
        error.attempts, error.billed = 0, False
        return error

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle by state: keyword-only arguments are beyond what exceptions pickle by themselves."""
        return _restore, (type(self), self.args, self.__dict__)


def _restore(cls: type[JustOneError], arguments: tuple[Any, ...], state: dict[str, Any]) -> JustOneError:
    error = cls.__new__(cls, *arguments)
    error.__dict__.update(state)
    return error


class ConfigurationError(JustOneError, ValueError):
    """The client or the call is set up in a way that cannot work; nothing was sent."""


class BudgetExceededError(JustOneError):
    """The call could cost more than its `Budget` allows; nothing was sent."""


class FailureLimitError(JustOneError):
    """Too many requests in a row brought no response of the API, as a `FailureLimit` says; nothing was sent."""


class PaginationError(JustOneError):
    """The last page came, and does not say how to ask for the next one; nothing more was sent.

    `api.paginate` leaves it to a function of yours to tell.
    """


class UnexpectedError(JustOneError):
    """The client or a library failed in a way that is not known; the message says where."""


class TransportError(JustOneError):
    """No whole answer arrived."""


class ConnectionFailedError(TransportError):
    """No connection to the server: nothing was sent, so nothing was billed."""


class ConnectionLostError(TransportError):
    """The connection broke after the request was sent; the call may have been billed."""


class RequestTimeoutError(TransportError):
    """No whole answer in time; unless connecting took that long, the call may have been billed."""


class ResponseError(JustOneError):
    """A response arrived, but not the envelope the API promises; the call may have been billed.

    Attributes:
        body: The bytes of a body that may be paid for, decompressed as far as possible; None where no byte is kept.
        is_whole: Whether the body may be read again: it arrived and was decompressed as a whole.
    """

    body: bytes | None = None
    is_whole: bool = False


class HTTPStatusError(ResponseError):
    """The HTTP status says failure or redirection, and no business code explains it."""


class MalformedResponseError(ResponseError):
    """The body is HTML, empty, JSON that breaks off, or has no usable business code."""


class BusinessError(JustOneError):
    """The API answered with a business code other than 0; codes without a class of their own raise this one."""


class InvalidTokenError(BusinessError):
    """Code 100: the token is invalid or inactive."""


class NoContentError(BusinessError):
    """Code 201: the thing asked for does not exist. The vendor bills the call."""


class CollectionFailedError(BusinessError):
    """Code 301: collecting the data failed; the same call may succeed."""


class RateLimitedError(BusinessError):
    """Code 302: too many calls at once."""


class DailyQuotaExceededError(BusinessError):
    """Code 303: the token's calls for today are used up."""


class InvalidParametersError(BusinessError):
    """Code 400: a parameter is missing or has a value the API does not accept."""


class ServerError(BusinessError):
    """Code 500: an internal error at the vendor."""


class PermissionDeniedError(BusinessError):
    """Code 600: the account may not call this endpoint."""


class InsufficientBalanceError(BusinessError):
    """Code 601: the account has no balance left."""


class TokenLimitExceededError(BusinessError):
    """Code 602: a limit set on the token is reached."""


class DeprecatedEndpointWarning(DeprecationWarning):
    """The endpoint is deprecated by the vendor, or by this project's overlay."""


class RemovedEndpointWarning(DeprecatedEndpointWarning):
    """The vendor's catalogue lists the endpoint no more; it is kept for a while, since most that vanish come back."""


class ClearTextTokenWarning(UserWarning):
    """The environment is plain HTTP: the token crosses the network readable by anyone on the way."""


class ShortTimeoutWarning(UserWarning):
    """A time-out shorter than the vendor's 60 s: calls that would have succeeded fail, and may still be billed."""
