"""What a call means, free of input and output: which request to send, how to read the answer, what a failure says.

The two clients add only the sending.
"""

from __future__ import annotations

import logging
import math
import warnings
from collections.abc import Mapping
from typing import Any, Protocol, TypeVar

import httpx

from ._version import __version__
from .codes import SUCCESS, business_code
from .deadline import Deadline
from .envelope import NotAnEnvelopeError, read_envelope
from .environment import resolve_environment, warn_of_clear_text
from .errors import (
    ConfigurationError,
    ConnectionFailedError,
    ConnectionLostError,
    HTTPStatusError,
    JustOneError,
    MalformedResponseError,
    RequestTimeoutError,
    ShortTimeoutWarning,
)
from .operation import Operation
from .response import Response
from .secret import PARAMETER, Token

T = TypeVar("T")

DEFAULT_TIMEOUT = 60.0
"""Seconds for a whole attempt; the vendor asks for at least as many, to avoid false failures and duplicate charges."""

DEFAULT_CONNECT_TIMEOUT = 10.0
"""Seconds to connect; nothing has been sent by then, so giving up early costs nothing."""

USER_AGENT = f"justone-client/{__version__}"

FAILURES = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, TimeoutError)
"""What sending may raise; `Core.failure` turns each into this package's own error."""

_TOO_MANY_REQUESTS = 429
_logger = logging.getLogger("justone_client")
_announced: set[str] = set()


class RequestBuilder(Protocol):
    """`build_request` of either httpx client."""

    def __call__(
        self, method: str, url: str, *, params: Any = None, data: Any = None, headers: Any = None, timeout: Any = None
    ) -> httpx.Request: ...


class Core:
    """The settings of a client, and the pure functions that need them."""

    def __init__(
        self, token: str | None, environment: str | None, timeout: float, connect_timeout: float, *, stacklevel: int
    ) -> None:
        """Check the settings; warnings point `stacklevel` frames up.

        Raises:
            ConfigurationError: No token, an unknown environment, or a time-out that is not a positive number.
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
            ConfigurationError: A parameter is called `token`, or its value has no place in a query or form.
        """
        fields = {name: _text(operation, name, value) for name, value in parameters.items() if value is not None}
        if PARAMETER in fields:
            raise ConfigurationError("the client adds the token by itself; leave it out of the parameters")
        if operation.form:
            fields[PARAMETER] = self._token.reveal()
        request = build(
            operation.method,
            self.environment.base_url + operation.path,
            params=None if operation.form else fields,
            data=fields if operation.form else None,
            headers={"User-Agent": USER_AGENT, "Accept": "application/json"},
            timeout=deadline.timeouts(self.connect_timeout),
        )
        if not operation.form:
            request.url = self._token.add_to(request.url)
        return request

    def response(self, operation: Operation[T], status: int, body: bytes, *, attempts: int) -> Response[T]:
        """Read an answer.

        Raises:
            BusinessError: The envelope's code is not 0.
            ResponseError: The body is no envelope, or the HTTP status contradicts its code.
        """
        body = self._token.hide_in(body)
        context: dict[str, Any] = {"endpoint": str(operation), "attempts": attempts, "http_status": status}
        try:
            envelope = read_envelope(body)
        except NotAnEnvelopeError as error:
            raise _not_an_envelope(error, context) from None
        context |= {"code": envelope.code, "request_id": envelope.request_id, "raw": envelope.raw}
        if envelope.code != SUCCESS:
            row = business_code(envelope.code)
            message = envelope.message or row.meaning
            raise row.error(message, billed=row.billed, retryable=row.retryable, **context)
        if not httpx.codes.is_success(status):
            message = f"HTTP status {status} contradicts business code 0; the body is in .raw"
            raise HTTPStatusError(message, billed=None, **context)
        return Response(operation, envelope, billed=True, attempts=attempts)

    def failure(self, endpoint: str, error: Exception, *, attempts: int) -> JustOneError:
        """Say what it means that sending raised `error`: what was sent, and whether it may have been billed."""
        kind, message, sent = _classify(error)
        text = f"{message}: {self._token.hide_in_text(str(error)) or type(error).__name__}"
        billed = None if sent else False
        return kind(text, endpoint=endpoint, attempts=attempts, billed=billed, retryable=not sent)

    def announce(self, operation: Operation[Any]) -> None:
        """Log a deprecated endpoint once a process: Python hides deprecation warnings that libraries cause."""
        if operation.deprecation and str(operation) not in _announced:
            _announced.add(str(operation))
            _logger.warning(operation.deprecation)

    def __repr__(self) -> str:
        return f"environment={self.environment.name!r}, timeout={self.timeout:g}"


def _seconds(name: str, value: float) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < math.inf:
        raise ConfigurationError(f"{name} must be a positive number of seconds, not {value!r}")
    return float(value)


def _text(operation: Operation[Any], name: str, value: Any) -> str | list[str]:
    """Write a parameter as the API reads it; a sequence becomes a repeated parameter."""
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return value
        case int() | float():
            return str(value)
        case list() | tuple():
            return [str(_text(operation, name, item)) for item in value if item is not None]
        case _:
            kind = type(value).__name__
            raise ConfigurationError(f"{operation}: parameter {name} is a {kind}; pass text, a number or a boolean")


def _not_an_envelope(error: NotAnEnvelopeError, context: dict[str, Any]) -> JustOneError:
    status = context["http_status"]
    if httpx.codes.is_success(status):
        return MalformedResponseError(f"{error}; it is kept in .raw", billed=None, raw=error.raw, **context)
    limited = status == _TOO_MANY_REQUESTS
    return HTTPStatusError(
        f"HTTP status {status}: {error}; it is kept in .raw",
        billed=False if limited else None,
        retryable=limited,
        raw=error.raw,
        **context,
    )


def _classify(error: Exception) -> tuple[type[JustOneError], str, bool]:
    """Error class, message, and whether the request may have reached the server."""
    match error:
        case httpx.ConnectTimeout() | httpx.PoolTimeout():
            return RequestTimeoutError, "no connection in time; nothing was sent", False
        case httpx.TimeoutException() | TimeoutError():
            return RequestTimeoutError, "no whole answer in time; check your balance before you repeat the call", True
        case httpx.ConnectError() | httpx.ProxyError() | httpx.UnsupportedProtocol() | httpx.InvalidURL():
            return ConnectionFailedError, "no connection; nothing was sent", False
        case httpx.HTTPStatusError():
            return HTTPStatusError, "the environment answers with an error", False
        case httpx.DecodingError():
            return MalformedResponseError, "the answer is compressed and damaged", True
        case _:
            return ConnectionLostError, "the connection broke; check your balance before you repeat the call", True
