"""The API's protocol without a network: the request of a call, its response, and the errors of failures."""

from __future__ import annotations

import logging
import time
from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar
from urllib.parse import quote, urlencode

from justone_client._version import __version__
from justone_client.codes import SUCCESS, business_code
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.response import Response
from justone_client.environment import PING, demand_allowed
from justone_client.errors import (
    ConfigurationError,
    ConnectionFailedError,
    DailyQuotaExceededError,
    HTTPStatusError,
    JustOneError,
    MalformedResponseError,
    ResponseError,
    UnexpectedError,
)
from justone_client.policies.budget import Budget
from justone_client.policies.cache import key_of
from justone_client.policies.quota_day import reset_text
from justone_client.policies.rate_limit import RateLimit
from justone_client.wire.decompress import ACCEPTED
from justone_client.wire.envelope import Envelope, NotAnEnvelope, as_text, read_envelope
from justone_client.wire.exchange import MEGABYTE, FaultKind, Received
from justone_client.wire.faults import EXPLANATIONS, chain, is_told_by, text_of
from justone_client.wire.request import Request
from justone_client.wire.token import PARAMETER, Token

from .options import Options
from .parameters import parts, written

if TYPE_CHECKING:
    from justone_client.policies.token_pool import PoolToken, TokenPool

T = TypeVar("T")
Tokens: TypeAlias = "str | Sequence[str] | TokenPool | None"
"""The argument `token` of a client."""

E = TypeVar("E", bound=JustOneError)

_HEADERS = {
    "User-Agent": f"justone-client/{__version__}",
    "Accept": "application/json",
    "Accept-Encoding": ACCEPTED,
}
_FORM_HEADERS = {**_HEADERS, "Content-Type": "application/x-www-form-urlencoded"}
_TOO_MANY_REQUESTS = 429
_PROXY_AUTHENTICATION = 407
LONGEST_URL = 65_536
"""Characters of a URL with its token; httpx refuses longer ones, some of them only after sending."""

_MOST_KEPT = MEGABYTE
"""Bytes that an error keeps of a body that is incomplete, or large and not billed."""

_MOST_SAID = 10_000
"""Characters of an envelope's message and request id; real ones have at most a few hundred."""

_logger = logging.getLogger("justone_client")
_announced: set[str] = set()


class Core:
    """A token and settings, and the requests and responses that follow from them.

    Attributes:
        token: The token of requests; with a pool, that of its first one.
        options: The settings.
        pool: The tokens to choose from; None for a single token.
        own: The token's place in a pool; None for a single token, and for the pool as a whole.
        budgets: The limits on the cost of requests: the client's, and the token's own.
        rate_limits: The limits on the rate of requests, likewise.
        advice: What to do after a failure that may have been billed.
    """

    advice = "check your balance (`justone balance`) before you call again"

    def __init__(
        self, token: Token, options: Options, *, pool: TokenPool | None = None, own: PoolToken | None = None
    ) -> None:
        """Take a token and settings.

        Args:
            token: The token.
            options: The settings.
            pool: The tokens to choose from.
            own: The token's place in a pool, with its own name and limits.
        """
        self.token = token
        self.options = options
        self.pool = pool
        self.own = own
        self.budgets: tuple[Budget, ...] = tuple(filter(None, (options.budget, own.budget if own else None)))
        self.rate_limits: tuple[RateLimit, ...] = tuple(
            filter(None, (options.rate_limit, own.rate_limit if own else None))
        )
        self._cores: dict[str, Core] = {}

    @classmethod
    def of(cls, tokens: Tokens, options: Options) -> Core:
        """Make the core of a client from what the caller passed as its token.

        Raises:
            ConfigurationError: There is no token, or one is invalid.
        """
        if tokens is None or isinstance(tokens, str):
            return cls(Token(tokens), options)
        from justone_client.policies.token_pool import TokenPool  # few programs have several tokens

        pool = tokens if isinstance(tokens, TokenPool) else TokenPool(tokens)
        return cls(pool.tokens[0].token, options, pool=pool)

    @property
    def token_name(self) -> str:
        """The token's name in a pool; empty for a single token."""
        return self.own.name if self.own else ""

    def with_options(self, options: Options) -> Core:
        """Return the same token or pool with other settings."""
        return Core(self.token, options, pool=self.pool)

    def chosen(self, operation: Operation[Any], passed_over: Collection[str]) -> Core:
        """Return the core of the token for the next request; without a pool it is this one.

        Raises:
            JustOneError: All tokens of the pool are stopped or passed over.
        """
        if self.pool is None:
            return self
        own = self.pool.choose(operation, passed_over)
        core = self._cores.get(own.name)
        if core is None:
            core = self._cores[own.name] = Core(own.token, self.options, own=own)
        return core

    def can_take_over(self, operation: Operation[Any], passed_over: Collection[str]) -> bool:
        """Whether the pool has a token for another request of a call."""
        return self.pool is not None and self.pool.can_take_over(operation, passed_over)

    def is_stopped_by(self, error: JustOneError, sender: Core, operation: Operation[Any]) -> bool:
        """Stop the token or the account that a rejection is about; return whether it is about one."""
        return self.pool is not None and sender.own is not None and self.pool.note(sender.own, operation, error)

    def request(self, operation: Operation[Any], parameters: Mapping[str, Any]) -> Request:
        """Build the request of one attempt.

        Raises:
            ConfigurationError: A parameter is called `token` or cannot be sent, the URL is too long, or
                `JUSTONEAPI_OFFLINE` forbids the request.
        """
        demand_allowed(self.options.environment, str(operation))
        query, form = parts(operation, written(operation, parameters))
        token_in_form = operation.form and PARAMETER not in operation.query
        url = self.options.environment.base_url + operation.path
        if query:
            url = f"{url}?{urlencode(query, doseq=True, quote_via=quote, safe='')}"
        length = len(url) + (0 if token_in_form else len(f"?{self.token.reveal_in_query()}"))
        if length > LONGEST_URL:
            raise ConfigurationError(
                f"{operation}: the parameters are too long; the URL would have {length:,} characters, "
                f"and at most {LONGEST_URL:,} can be sent: shorten the values"
            )
        body = urlencode(form, doseq=True).encode() if form or token_in_form else None
        headers = _FORM_HEADERS if body is not None else _HEADERS
        return Request(
            self.options.environment,
            operation.method,
            url,
            headers,
            body=body,
            token=self.token,
            token_in_form=token_in_form,
        )

    def response(self, operation: Operation[T], received: Received, *, attempts: int) -> Response[T]:
        """Return the response.

        Raises:
            TransportError: No response, or only a part of it, arrived.
            BusinessError: The envelope's code is not 0.
            ResponseError: The body is not an envelope, or the HTTP status contradicts its code.
        """
        if received.fault is not None:
            raise self._failure(str(operation), received, attempts)
        status = received.status or 0
        answer = read_envelope(bytes(received.body), received.content_type, self.token.hide_in)
        if isinstance(answer, Envelope):
            answer.request_id = self._said(answer.request_id)
            answer.message = self._said(answer.message)
            answer.reason = self._said(answer.reason)
        if isinstance(answer, Envelope) and answer.code == SUCCESS and _is_success(status):
            return Response(operation, answer, billed=True, attempts=attempts, token_name=self.token_name)
        context: dict[str, Any] = {
            "endpoint": str(operation),
            "attempts": attempts,
            "http_status": status,
            "raw": self._kept_of(answer, received),
            "retry_after": retry_after(received.retry_after),
            "token_name": self.token_name,
        }
        if not isinstance(answer, Envelope):
            raise self._with_body(_not_an_envelope(answer.reason, context), bytes(received.body), is_cut=False)
        context |= {"code": answer.code, "reason": answer.reason, "request_id": answer.request_id}
        if answer.code == SUCCESS:
            message = f"HTTP status {status} contradicts business code 0; the body is in .raw"
            error = HTTPStatusError(message, billed=None, **context)
            raise self._with_body(error, bytes(received.body), is_cut=False)
        row = business_code(answer.code)
        message = answer.message or row.meaning
        if row.error is DailyQuotaExceededError:
            message = f"{message}; {reset_text(datetime.now(UTC))}"
        if row.advice:
            message = f"{message}; {row.advice}"
        raise row.error(message, billed=row.billed, retryable=row.retryable, **context)

    def key(self, operation: Operation[Any], parameters: Mapping[str, Any]) -> str:
        """Return the cache key of a call.

        Raises:
            ConfigurationError: As for `request`.
        """
        return key_of(self.options.environment, operation, written(operation, parameters))

    def kept(self, operation: Operation[T], body: bytes) -> Response[T] | None:
        """Build a response from a stored body; return None if it is not a success."""
        answer = read_envelope(body)
        if not isinstance(answer, Envelope) or answer.code != SUCCESS:
            return None
        return Response(operation, answer, billed=False, attempts=0, cached=True)

    def ping_request(self) -> Request:
        """Build the request that measures the environment, without the token.

        Raises:
            ConfigurationError: `JUSTONEAPI_OFFLINE` forbids it.
        """
        environment = self.options.environment
        demand_allowed(environment, f"GET {PING}")
        return Request(environment, "GET", environment.base_url + PING, _HEADERS)

    def check_pong(self, received: Received) -> None:
        """Check the response to a ping.

        Raises:
            JustOneError: No response arrived, or one with an HTTP error.
        """
        if received.fault is not None:
            failure = self._failure(f"GET {PING}", received, attempts=1)
            failure.billed = False  # pings are free
            raise failure
        if not _is_success(received.status or 0):
            message = f"HTTP status {received.status} in response to a ping"
            raise HTTPStatusError(message, endpoint=f"GET {PING}", attempts=1, http_status=received.status)

    def announce(self, operation: Operation[Any]) -> None:
        """Log a deprecated endpoint once a process, since Python hides deprecation warnings that libraries cause."""
        if operation.deprecation and str(operation) not in _announced:
            _announced.add(str(operation))
            _logger.warning(operation.deprecation)

    def __repr__(self) -> str:
        return f"environment={self.options.environment.name!r}, timeout={self.options.timeout:g}"

    def _failure(self, endpoint: str, received: Received, attempts: int) -> JustOneError:
        """Return the error of a failed exchange, with the part of the response that had arrived."""
        kind, error = received.fault or (FaultKind.BROKEN_OFF, TimeoutError())
        if isinstance(error, ConfigurationError):
            return ConfigurationError(error.message, endpoint=endpoint)
        explanation = EXPLANATIONS[kind]
        advice = f"; {self.advice}" if explanation.advises else ""
        detail = self.token.hide_in(text_of(error))
        raw = self._beginning_of(received) if received.body else None
        failure = explanation.error(
            f"{explanation.message}{advice}: {detail}",
            endpoint=endpoint,
            attempts=attempts,
            billed=None if explanation.sent else False,
            retryable=not explanation.sent and kind is not FaultKind.UNUSABLE,
            http_status=received.status,
            raw=raw,
            token_name=self.token_name,
        )
        kept = received.body[:_MOST_KEPT] if kind is FaultKind.TOO_LARGE else received.body
        self._with_body(failure, bytes(kept), is_cut=True)
        return failure if is_told_by(error, kind) else self._caused(failure, error)

    def unexpected(self, endpoint: str, error: Exception, place: str, *, attempts: int, sent: bool) -> UnexpectedError:
        """Return the error for an exception that the client does not expect.

        Args:
            endpoint: Method and path of the call.
            error: The exception.
            place: Where it was raised.
            attempts: Requests of the call.
            sent: Whether the last one may have left.
        """
        advice = self.advice if sent else "nothing was sent"
        message = f"unexpected {type(error).__name__} at {place}; {advice}. Please report it"
        failure = UnexpectedError(message, endpoint=endpoint, attempts=attempts, billed=None if sent else False)
        return self._caused(failure, error)

    def _caused(self, failure: E, error: BaseException) -> E:
        """Return the cause of a failure as text, without the token."""
        if not self.token.shown_by(_chain(error)):
            failure.__cause__ = error
        return failure

    def _with_body(self, error: JustOneError, body: bytes, *, is_cut: bool) -> JustOneError:
        """Attach the bytes of a body that may have been billed, with the token hidden."""
        is_success = error.code == SUCCESS
        if body and (isinstance(error, MalformedResponseError) or (isinstance(error, ResponseError) and is_success)):
            is_safe = not is_cut and not self.token.may_be_in(body)
            error.body = body if is_safe else self.token.hide_in_bytes(body, is_cut=is_cut)
            error.is_whole = not is_cut and not is_success  # retrying may be billed twice
        return error

    def _said(self, text: str | None) -> str | None:
        """Return a text of an envelope without the token, cut if it is very long; `.raw` has all of it."""
        if text is None or len(text) <= _MOST_SAID:
            return self.token.hide_in(text)  # type: ignore[no-any-return]
        return f"{self.token.hide_in_part(text[:_MOST_SAID])}…"

    def _kept_of(self, answer: Envelope | NotAnEnvelope, received: Received) -> Any:
        """Return the body that an error keeps, without the token; large bodies that were not billed are cut.

        A large body that may hold the token is kept as text, since searching each of its values takes seconds.
        """
        body = bytes(received.body)
        is_large = len(body) > _MOST_KEPT
        is_paid = answer.code == SUCCESS if isinstance(answer, Envelope) else _is_success(received.status or 0)
        if is_large and not is_paid:
            return self._beginning_of(received)
        if not self.token.may_be_in(body):
            return answer.raw
        try:
            return self.token.hide_in(as_text(body, received.content_type) if is_large else answer.raw)
        except RecursionError:
            return self.token.hide_in(as_text(body))

    def _beginning_of(self, received: Received) -> str:
        """Return the beginning of a body as text, without the token."""
        text = as_text(bytes(received.body[:_MOST_KEPT]), received.content_type)
        return self.token.hide_in_part(text)


def _chain(error: BaseException) -> str:
    """Return all texts that are printed of an exception and its causes."""
    return "\n".join(f"{each!r} {each} {getattr(each, '__notes__', '')}" for each in chain(error))


def _is_success(status: int) -> bool:
    return 200 <= status < 300  # noqa: PLR2004 - as HTTP numbers them


def _not_an_envelope(reason: str, context: dict[str, Any]) -> JustOneError:
    status = context["http_status"]
    if _is_success(status):
        return MalformedResponseError(f"{reason}; it is kept in .raw", billed=None, **context)
    if status == _PROXY_AUTHENTICATION:
        message = "the proxy demands another user or password (HTTP status 407) and passed nothing on"
        return ConnectionFailedError(message, billed=False, retryable=True, **context)
    if 300 <= status < 400:  # noqa: PLR2004 - as HTTP numbers them
        reason = "redirects are not followed, since they could send the token elsewhere"
    limited = status == _TOO_MANY_REQUESTS
    message = f"HTTP status {status}: {reason}; the body is kept in .raw"
    return HTTPStatusError(message, billed=False if limited else None, retryable=limited, **context)


LONGEST = 31_536_000.0
"""Seconds in a year; longer waits are cut to it, so that clocks and timers can express them."""

_LONGEST_DATE = 100
"""Characters; a date takes 29."""


def retry_after(header: str | None) -> float | None:
    """Return the seconds of a `Retry-After`, at most a year; None if it is absent, or neither seconds nor a date."""
    text = (header or "").strip()
    if text.isascii() and text.isdigit():
        digits = text.lstrip("0")
        return LONGEST if len(digits) > len(str(int(LONGEST))) else min(float(digits or 0), LONGEST)
    try:
        date = parsedate_to_datetime(text[:_LONGEST_DATE])
        seconds = date.replace(tzinfo=date.tzinfo or UTC).timestamp() - time.time()
    except (ArithmeticError, LookupError, TypeError, ValueError):
        return None
    return min(max(0.0, seconds), LONGEST)
