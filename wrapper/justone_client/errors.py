"""All errors of the client, as one tree.

JustOneError
├── ConfigurationError          nothing was sent: the token, a setting or the call is invalid
├── BudgetExceededError         nothing was sent: the call could cost more than the budget allows
├── FailureLimitError           nothing was sent: too many requests in a row brought no response of the API
├── PaginationError             nothing more was sent: the last page has no cursor for the next page
├── UnexpectedError             an unexpected failure; it says whether a request was sent
├── TransportError              no complete response arrived
│   ├── ConnectionFailedError   no connection: nothing was sent, nothing billed
│   ├── ConnectionLostError     the connection broke after sending: billing unknown; a part is in .raw
│   └── RequestTimeoutError     no response in time: billing unknown once the request was sent
├── ResponseError               a response without the API's envelope: billing unknown
│   ├── HTTPStatusError         an HTTP status other than success
│   └── MalformedResponseError  HTML, an empty body, truncated JSON, a missing or invalid code
└── BusinessError               the call was rejected; `justone_client.codes` maps codes to these
    ├── InvalidTokenError, PermissionDeniedError, InsufficientBalanceError, TokenLimitExceededError
    ├── InvalidParametersError, NoContentError (billed)
    ├── RateLimitedError, DailyQuotaExceededError
    └── CollectionFailedError, ServerError
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, Self


class Remedy(NamedTuple):
    """Arguments with which a refused call goes on; as a text, they are those of Python.

    Attributes:
        purpose: What the call does then, such as `to resume the job`.
        arguments: The values to pass, by argument; None for an argument to leave out.
    """

    purpose: str
    arguments: Mapping[str, Any]

    def __str__(self) -> str:
        given = [f"{name}={value!r}" for name, value in self.arguments.items() if value is not None]
        omitted = [name for name, value in self.arguments.items() if value is None]
        without = f"{' ' if given else ''}without {', '.join(omitted)}" if omitted else ""
        return f"{self.purpose}: {', '.join(given)}{without}"


class JustOneError(Exception):
    """Base of all errors of the client. They can be pickled and do not show the token.

    Attributes:
        message: What happened, and what to do.
        endpoint: Method and path of the call; empty for an error outside of calls.
        attempts: Number of requests sent for the call.
        retryable: Whether the same call may succeed later, and this one is known not to have been billed.
        billed: Whether the call was billed; None if that is unknown.
        code: The business code; None if the response has none.
        reason: The envelope's reason; None if it is absent.
        request_id: The vendor's id of the request, for support.
        http_status: The HTTP status; None if no response arrived.
        raw: The whole body, parsed if it is JSON, else text; None if no response arrived. Of a body above 1 MB that
            was not billed, the first megabyte as text.
        retry_after: Seconds to wait before another call, if the server sets them.
        remedies: Arguments with which the same call goes on; the text of the error ends with them.
        token_name: The name of the token of the last request in a `TokenPool`; empty for a single token.
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
        reason: str | None = None,
        request_id: str | None = None,
        http_status: int | None = None,
        raw: Any = None,
        retry_after: float | None = None,
        remedies: Sequence[Remedy] = (),
        token_name: str = "",
    ) -> None:
        super().__init__(message)
        self.message = message
        self.endpoint = endpoint
        self.attempts = attempts
        self.retryable = retryable
        self.billed = billed
        self.code = code
        self.reason = reason
        self.request_id = request_id
        self.http_status = http_status
        self.raw = raw
        self.retry_after = retry_after
        self.remedies = tuple(remedies)
        self.token_name = token_name

    def __str__(self) -> str:
        """Return the message with code, endpoint, request id and billing, and a line for each remedy."""
        billing = {True: "billed", False: "not billed", None: "billing unknown"}[self.billed]
        details = [
            f"code {self.code}" if self.code is not None else "",
            f"reason: {self.reason}" if self.reason else "",
            self.endpoint,
            f"request id {self.request_id}" if self.request_id else "",
            f"token {self.token_name}" if self.token_name else "",
            f"{self.attempts} attempts" if self.attempts > 1 else "",
            billing if self.endpoint else "",
        ]
        shown = ", ".join(filter(None, details))
        text = f"{self.message} ({shown})" if shown else self.message
        return "\n".join([text, *map(str, self.remedies)])

    def without_request(self) -> Self:
        """Return the same error for a call that shared the request of another one and was not billed."""
        error = copy.copy(self)
        error.attempts, error.billed = 0, False
        return error

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle by state, since exceptions do not pickle keyword-only arguments."""
        return _restore, (type(self), self.args, self.__dict__)


def _restore(cls: type[JustOneError], arguments: tuple[Any, ...], state: dict[str, Any]) -> JustOneError:
    error = cls.__new__(cls, *arguments)
    error.__dict__.update(state)
    return error


class ConfigurationError(JustOneError, ValueError):
    """The token, a setting or the call is invalid; nothing was sent."""


class BudgetExceededError(JustOneError):
    """The call could cost more than its `Budget` allows; nothing was sent."""


class FailureLimitError(JustOneError):
    """Too many requests in a row got no response of the API (see `FailureLimit`); nothing was sent."""


class PaginationError(JustOneError):
    """The last page has no cursor for the next page; nothing more was sent.

    With `api.paginate`, a function of yours returns the next page.
    """


class UnexpectedError(JustOneError):
    """The client or a library failed unexpectedly; the message names the place."""


class TransportError(JustOneError):
    """No complete response arrived."""


class ConnectionFailedError(TransportError):
    """No connection to the server: nothing was sent, so nothing was billed."""


class ConnectionLostError(TransportError):
    """The connection broke after the request was sent; the call may have been billed."""


class RequestTimeoutError(TransportError):
    """No complete response in time; the call may have been billed, unless it was not sent yet."""


class ResponseError(JustOneError):
    """A response without the API's envelope arrived; the call may have been billed.

    Attributes:
        body: The bytes of a body that may be billed, decompressed as far as possible; None if no byte is stored.
        is_whole: Whether the body arrived and was decompressed completely, so that it may be read again.
    """

    body: bytes | None = None
    is_whole: bool = False


class HTTPStatusError(ResponseError):
    """The HTTP status is an error or a redirection, without a business code."""


class MalformedResponseError(ResponseError):
    """The body is HTML, empty or truncated JSON, or has no valid business code."""


class BusinessError(JustOneError):
    """The API rejected the call with a business code other than 0; unknown codes raise this class."""


class InvalidTokenError(BusinessError):
    """Code 100: the token is invalid or inactive."""


class NoContentError(BusinessError):
    """Code 201: the requested object does not exist. The vendor bills the call."""


class CollectionFailedError(BusinessError):
    """Code 301: collecting the data failed; the same call may succeed."""


class RateLimitedError(BusinessError):
    """Code 302: too many calls at once."""


class DailyQuotaExceededError(BusinessError):
    """Code 303: the account's calls of this endpoint for today are used up, those of all its tokens together."""


class InvalidParametersError(BusinessError):
    """Code 400: a parameter is missing or has a value the API does not accept."""


class ServerError(BusinessError):
    """Code 500: an internal error at the vendor."""


class PermissionDeniedError(BusinessError):
    """Code 600: the account may not call this endpoint."""


class InsufficientBalanceError(BusinessError):
    """Code 601: the account has no balance left; or less than `check_balance` of a collection demands."""


class TokenLimitExceededError(BusinessError):
    """Code 602: the spending limit of this token is reached."""


class DeprecatedEndpointWarning(DeprecationWarning):
    """The endpoint is deprecated by the vendor, or by this project's overlay."""


class RemovedEndpointWarning(DeprecatedEndpointWarning):
    """The vendor's catalogue no longer lists the endpoint; it is kept for a while, since most endpoints return."""


class ClearTextTokenWarning(UserWarning):
    """The environment is plain HTTP: anyone on the way can read the token."""


class ShortTimeoutWarning(UserWarning):
    """A time-out below the vendor's 60 s: calls that would succeed fail, and may still be billed."""
