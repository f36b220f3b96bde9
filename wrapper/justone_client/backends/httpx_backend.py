"""Sending with httpx: a client made here, or one that was passed in, used through its own `send`, hooks and all."""

from __future__ import annotations

import re
from threading import Lock
from typing import Any
from urllib.parse import quote

import httpx

from justone_client.deadline import Deadline
from justone_client.decoding import Decoder
from justone_client.environment import Environment
from justone_client.errors import ConfigurationError
from justone_client.options import Options
from justone_client.received import DamagedError, Fault, FaultKind, Received, TooLargeError
from justone_client.request import Request
from justone_client.secret import HIDDEN, PARAMETER, Token

_BEFORE_SENDING = 0.95
_IN_URL = re.compile(rf"(?<=[?&]{PARAMETER}=)[^&#]*")
_FAILURES = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, TimeoutError, TooLargeError, DamagedError)
_KINDS: tuple[tuple[tuple[type[BaseException], ...], FaultKind], ...] = (
    ((httpx.ConnectTimeout, httpx.PoolTimeout), FaultKind.NO_CONNECTION_IN_TIME),
    ((httpx.TimeoutException, TimeoutError), FaultKind.NO_ANSWER_IN_TIME),
    ((httpx.ConnectError, httpx.ProxyError, httpx.UnsupportedProtocol), FaultKind.NO_CONNECTION),
    ((httpx.InvalidURL,), FaultKind.UNUSABLE),
    ((httpx.DecodingError, DamagedError), FaultKind.DAMAGED),
    ((TooLargeError,), FaultKind.TOO_LARGE),
    ((httpx.HTTPStatusError,), FaultKind.TURNED_DOWN),
    ((BaseException,), FaultKind.BROKEN_OFF),
)
"""The first that fits counts."""


class HttpxBackend:
    """Sends and waits; safe from many threads."""

    def __init__(self, client: httpx.Client | None = None, transport: httpx.BaseTransport | None = None) -> None:
        """Take a client, which stays its owner's to close, or make one with the first request.

        Raises:
            ConfigurationError: It is no synchronous httpx client, or there is a transport besides.
        """
        _demand(client, httpx.Client, transport)
        self._given = client
        self._transport = transport
        self._lock = Lock()
        self._made: dict[bool, httpx.Client] = {}

    def exchange(self, request: Request, deadline: Deadline, options: Options) -> Received:
        """Send a request once, and read what comes back of it."""
        received = Received(options.largest_answer)
        client = self._given or self._own(options.environment)
        try:
            built = _built(client, request, deadline, options.connect_timeout)
            response = client.send(built, stream=True, follow_redirects=False)
            try:
                decoder = _begun(received, response)
                for chunk in (response.content,) if response.is_stream_consumed else response.iter_raw():
                    for piece in decoder.feed(chunk):
                        received.add(piece, deadline)
                decoder.end()
            finally:
                response.close()
        except _FAILURES as error:
            received.fault = _fault(error)
        return received

    def close(self) -> None:
        """Close the connections of the clients made here; the next request opens new ones."""
        with self._lock:
            made, self._made = self._made, {}
        for client in made.values():
            client.close()

    def _own(self, environment: Environment) -> httpx.Client:
        """Return the client for an environment: no proxy leads to this machine."""
        with self._lock:
            if environment.local not in self._made:
                client = httpx.Client(transport=self._transport, trust_env=not environment.local)
                if self._transport is None:
                    from .httpcore_deadlines import bound_by_deadlines

                    bound_by_deadlines(client)
                self._made[environment.local] = client
            return self._made[environment.local]


class AsyncHttpxBackend:
    """Sends and waits in a coroutine."""

    def __init__(
        self, client: httpx.AsyncClient | None = None, transport: httpx.AsyncBaseTransport | None = None
    ) -> None:
        """Take a client, which stays its owner's to close, or make one with the first request.

        Raises:
            ConfigurationError: It is no asynchronous httpx client, or there is a transport besides.
        """
        _demand(client, httpx.AsyncClient, transport)
        self._given = client
        self._transport = transport
        self._made: dict[bool, httpx.AsyncClient] = {}

    async def exchange(self, request: Request, deadline: Deadline, options: Options) -> Received:
        """Send a request once, and read what comes back of it."""
        import anyio  # httpx itself loads it with the first call only

        received = Received(options.largest_answer)
        client = self._given or self._own(options.environment)
        try:
            with anyio.fail_after(deadline.remaining()):
                built = _built(client, request, deadline, options.connect_timeout)
                response = await client.send(built, stream=True, follow_redirects=False)
                try:
                    decoder = _begun(received, response)
                    if response.is_stream_consumed:
                        received.add(response.content, deadline)
                    else:
                        async for chunk in response.aiter_raw():
                            for piece in decoder.feed(chunk):
                                received.add(piece, deadline)
                    decoder.end()
                finally:
                    await response.aclose()
        except _FAILURES as error:
            received.fault = _fault(error)
        return received

    async def aclose(self) -> None:
        """Close the connections of the clients made here; the next request opens new ones."""
        made, self._made = self._made, {}
        for client in made.values():
            await client.aclose()

    def _own(self, environment: Environment) -> httpx.AsyncClient:
        if environment.local not in self._made:
            client = httpx.AsyncClient(transport=self._transport, trust_env=not environment.local)
            self._made[environment.local] = client
        return self._made[environment.local]


class SecretURL(httpx.URL):
    """A URL that sends its token, and hides it wherever the URL is written as text.

    httpx logs each request's URL, puts it into exceptions and into `repr`; all of these go through `str`, while the
    connection reads the raw path. Whoever takes the URL apart (`raw_path`, `params`) does get the token.
    """

    @classmethod
    def with_token(cls, url: httpx.URL, token: Token) -> SecretURL:
        """Add the token to a URL."""
        text = str(url)
        return cls(f"{text}{'&' if '?' in text else '?'}{PARAMETER}={quote(token.reveal(), safe='')}")

    def __str__(self) -> str:
        return _IN_URL.sub(HIDDEN, super().__str__())

    def __repr__(self) -> str:
        return f"URL({str(self)!r})"

    def copy_with(self, **kwargs: Any) -> SecretURL:
        return SecretURL(super().copy_with(**kwargs))


def _demand(client: object, kind: type[httpx.Client | httpx.AsyncClient], transport: object) -> None:
    """Refuse a client of the other kind before it sends a request whose answer nobody could read."""
    if client is not None and transport is not None:
        raise ConfigurationError("pass http_client or transport, not both: a client has its own transport")
    if client is not None and not isinstance(client, kind):
        raise ConfigurationError(f"http_client must be an httpx.{kind.__name__}, not {type(client).__name__}")


def _built(
    client: httpx.Client | httpx.AsyncClient, request: Request, deadline: Deadline, connect_timeout: float
) -> httpx.Request:
    built = client.build_request(
        request.method,
        request.url,
        content=request.body,
        headers=dict(request.headers),
        timeout=timeouts(deadline, connect_timeout),
    )
    if request.token is not None:
        built.url = SecretURL.with_token(built.url, request.token)
    return built


def timeouts(deadline: Deadline, connect_timeout: float) -> httpx.Timeout:
    """Return the time-outs of the phases of an attempt.

    Those of the phases before anything is sent end a little before the attempt does: whoever waits in vain for a
    connection is then told so, and knows that nothing was billed.
    """
    before = deadline * _BEFORE_SENDING
    return httpx.Timeout(read=deadline, write=deadline, connect=min(connect_timeout, before), pool=before)


def _begun(received: Received, response: httpx.Response) -> Decoder:
    """Keep what the headers say; returns what reads the body."""
    received.status = response.status_code
    received.charset = response.charset_encoding
    received.retry_after = response.headers.get("Retry-After")
    read_already = response.is_stream_consumed  # by a mock, or by a hook of the client: decompressed, too
    return Decoder("" if read_already else response.headers.get("Content-Encoding", ""))


def _fault(error: BaseException) -> Fault:
    return Fault(next(kind for types, kind in _KINDS if isinstance(error, types)), error)
