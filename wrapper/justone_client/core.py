"""What a call means, free of sending: which request to make, how to read what came back, what a failure says.

The two clients add only the exchange itself.
"""

from __future__ import annotations

import logging
import warnings
from collections.abc import Mapping
from typing import Any, Protocol, TypeVar

import httpx

from ._version import __version__
from .codes import SUCCESS, business_code
from .deadline import Deadline
from .envelope import Envelope, as_text, read_envelope
from .environment import resolve_environment, warn_of_clear_text
from .errors import (
    ConfigurationError,
    HTTPStatusError,
    JustOneError,
    MalformedResponseError,
    ShortTimeoutWarning,
)
from .failures import explain
from .operation import Operation
from .parameters import parts, written
from .ping import PING
from .received import Received
from .response import Response
from .secret import PARAMETER, Token

T = TypeVar("T")
C = TypeVar("C", httpx.Client, httpx.AsyncClient)

DEFAULT_TIMEOUT = 60.0
"""Seconds for a whole attempt; the vendor asks for at least as many, to avoid false failures and duplicate charges."""

DEFAULT_CONNECT_TIMEOUT = 10.0
"""Seconds to connect; nothing has been sent by then, so giving up early costs nothing."""

LONGEST_TIMEOUT = 86_400.0
"""Seconds; a day is more than any call takes, and less than the operating system's own limits."""

_HEADERS = {"User-Agent": f"justone-client/{__version__}", "Accept": "application/json"}
_TOO_MANY_REQUESTS = 429
_logger = logging.getLogger("justone_client")
_announced: set[str] = set()


class RequestBuilder(Protocol):
    """`build_request` of either httpx client."""

    def __call__(
        self, method: str, url: str, *, params: Any = None, data: Any = None, headers: Any = None, timeout: Any = None
    ) -> httpx.Request: ...


class Core:
    """The settings of a client, and what follows from them."""

    def __init__(
        self, token: str | None, environment: str | None, timeout: float, connect_timeout: float, *, stacklevel: int
    ) -> None:
        """Check the settings; warnings point `stacklevel` frames up.

        Raises:
            ConfigurationError: No token, an unknown environment, or an unusable time-out.
        """
        self._token = Token(token)
        self.environment = resolve_environment(environment)
        self.timeout = _seconds("timeout", timeout)
        self.connect_timeout = _seconds("connect_timeout", connect_timeout)
        warn_of_clear_text(self.environment, stacklevel + 1)
        if self.timeout < DEFAULT_TIMEOUT:
            warnings.warn(
                f"timeout={timeout:g} s is shorter than the {DEFAULT_TIMEOUT:g} s the vendor asks for: "
                "a call given up early may still be billed, and repeating it may be billed twice.",
                ShortTimeoutWarning,
                stacklevel=stacklevel + 1,
            )

    def request(
        self, build: RequestBuilder, operation: Operation[Any], parameters: Mapping[str, Any], deadline: Deadline
    ) -> httpx.Request:
        """Build the request for one attempt.

        Raises:
            ConfigurationError: A parameter is called `token`, or has no place in a query or form.
        """
        query, form = parts(operation, written(operation, parameters))
        token_in_form = operation.form and PARAMETER not in operation.query
        if token_in_form:
            form[PARAMETER] = self._token.reveal()
        try:
            request = build(
                operation.method,
                self.environment.base_url + operation.path,
                params=query or None,
                data=form or None,
                headers=_HEADERS,
                timeout=deadline.timeouts(self.connect_timeout),
            )
            if not token_in_form:
                request.url = self._token.add_to(request.url)
        except (httpx.InvalidURL, UnicodeError) as error:
            fault = type(error).__name__
            raise ConfigurationError(
                f"{operation}: a parameter cannot be sent, being too long or no text ({fault})"
            ) from None
        return request

    def response(self, operation: Operation[T], received: Received, *, attempts: int) -> Response[T]:
        """Read what came back.

        Raises:
            TransportError: Nothing, or only a part, came back.
            BusinessError: The envelope's code is not 0.
            ResponseError: The body is no envelope, or the HTTP status contradicts its code.
        """
        if received.error is not None:
            raise self._failure(str(operation), received, attempts)
        status = received.status or 0
        answer = read_envelope(received.body, received.charset)
        if isinstance(answer, Envelope) and answer.code == SUCCESS and httpx.codes.is_success(status):
            return Response(operation, answer, billed=True, attempts=attempts)
        context: dict[str, Any] = {
            "endpoint": str(operation),
            "attempts": attempts,
            "http_status": status,
            "raw": self._without_token(answer.raw),
        }
        if not isinstance(answer, Envelope):
            raise _not_an_envelope(self._token.hide_in(answer.reason), context)
        context |= {"code": answer.code, "request_id": self._token.hide_in(answer.request_id)}
        if answer.code == SUCCESS:
            message = f"HTTP status {status} contradicts business code 0; the body is in .raw"
            raise HTTPStatusError(message, billed=None, **context)
        row = business_code(answer.code)
        message = self._token.hide_in(answer.message or row.meaning)
        raise row.error(message, billed=row.billed, retryable=row.retryable, **context)

    def ping_request(self, build: RequestBuilder, deadline: Deadline) -> httpx.Request:
        """Build the request that measures the environment; it goes without the token."""
        url = self.environment.base_url + PING
        return build("GET", url, headers=_HEADERS, timeout=deadline.timeouts(self.connect_timeout))

    def check_pong(self, received: Received) -> None:
        """Make sure that a ping was answered.

        Raises:
            JustOneError: It was not, or with an HTTP error.
        """
        if received.error is not None:
            failure = self._failure(f"GET {PING}", received, attempts=1)
            failure.billed = False  # whatever happened to it, a ping is free
            raise failure
        if not httpx.codes.is_success(received.status or 0):
            message = f"HTTP status {received.status}: the environment is not well"
            raise HTTPStatusError(message, endpoint=f"GET {PING}", attempts=1, http_status=received.status)

    def announce(self, operation: Operation[Any]) -> None:
        """Log a deprecated endpoint once a process: Python hides deprecation warnings that libraries cause."""
        if operation.deprecation and str(operation) not in _announced:
            _announced.add(str(operation))
            _logger.warning(operation.deprecation)

    def __repr__(self) -> str:
        return f"environment={self.environment.name!r}, timeout={self.timeout:g}"

    def _failure(self, endpoint: str, received: Received, attempts: int) -> JustOneError:
        """Say what it means that an exchange broke off, keeping what had arrived of the answer."""
        error = received.error or TimeoutError()
        explanation = explain(error)
        detail = self._token.hide_in(str(error)) or type(error).__name__
        raw = self._without_token(as_text(received.body, received.charset)) if received.chunks else None
        failure = explanation.error(
            f"{explanation.message}: {detail}",
            endpoint=endpoint,
            attempts=attempts,
            billed=None if explanation.sent else False,
            retryable=not explanation.sent,
            http_status=received.status,
            raw=raw,
        )
        if not self._token.shown_by(_chain(error)):
            failure.__cause__ = error
        return failure

    def _without_token(self, raw: Any) -> Any:
        try:
            return self._token.hide_in(raw)
        except RecursionError:
            return "the body is nested too deeply to be searched for the token"


def checked(http_client: C | None, kind: type[C]) -> C | None:
    """Refuse a client of the other kind before it sends a request whose answer nobody could read.

    Raises:
        ConfigurationError: It is one.
    """
    if http_client is not None and not isinstance(http_client, kind):
        raise ConfigurationError(f"http_client must be an httpx.{kind.__name__}, not {type(http_client).__name__}")
    return http_client


def _chain(error: BaseException | None) -> str:
    """Everything a traceback would print of an exception and what led to it."""
    lines = []
    while error is not None:
        lines.append(f"{error!r} {error}")
        error = error.__cause__ or error.__context__
    return "\n".join(lines)


def _seconds(name: str, value: float) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= LONGEST_TIMEOUT:
        raise ConfigurationError(f"{name} must be a number of seconds above 0 and up to a day, not {value!r}")
    return float(value)


def _not_an_envelope(reason: str, context: dict[str, Any]) -> JustOneError:
    status = context["http_status"]
    if httpx.codes.is_success(status):
        return MalformedResponseError(f"{reason}; it is kept in .raw", billed=None, **context)
    if httpx.codes.is_redirect(status):
        reason = "redirects are not followed, lest the token goes astray"
    limited = status == _TOO_MANY_REQUESTS
    message = f"HTTP status {status}: {reason}; the body is kept in .raw"
    return HTTPStatusError(message, billed=False if limited else None, retryable=limited, **context)
