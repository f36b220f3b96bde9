"""Sending with httpx: a client made here, or one that was passed in, used through its own `send`, hooks and all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from http.cookiejar import CookieJar, DefaultCookiePolicy
from threading import Lock
from typing import Any

import httpx

from justone_client.deadline import Deadline
from justone_client.decoding import Decoder
from justone_client.environment import Environment
from justone_client.errors import ConfigurationError
from justone_client.options import Options
from justone_client.received import DamagedError, Fault, FaultKind, Received, TooLargeError
from justone_client.request import Request

from .httpx_lanes import AsyncLanes, Lanes, Routes
from .httpx_request import SecretURL, SentRequest

_BEFORE_SENDING = 0.95
"""How much of an attempt's time may pass before anything is sent."""
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
        """Take a client, which stays its owner's to close, or make what is needed with the first request.

        Raises:
            ConfigurationError: It is no synchronous httpx client, or there is a transport besides.
        """
        _demand(client, httpx.Client, transport)
        self._given = client
        self._transport = transport
        self._lock = Lock()
        self._through_proxies: httpx.Client | None = None
        self._lanes = Lanes()
        self._routes = Routes()

    @property
    def sends_itself(self) -> bool:
        """Whether it makes its connections itself, and was given nothing that does."""
        return self._given is None and self._transport is None

    def exchange(self, request: Request, deadline: Deadline, options: Options) -> Received:
        """Send a request once, and read what comes back of it."""
        received = Received(options.largest_answer)
        try:
            client = self._given or self._own(options.environment)
            if client is not None:
                sent = _built(client, request, deadline, options.connect_timeout)
                self._read(client.send(sent, stream=True, follow_redirects=False), received, deadline)
            else:
                self._direct(request, deadline, options, received)
        except _FAILURES as error:
            received.fault = _fault(error)
        return received

    def close(self) -> None:
        """Close the connections made here; the next request opens new ones."""
        self._lanes.close()
        if self._transport is not None:
            self._transport.close()
        if self._through_proxies is not None:
            self._through_proxies.close()
            self._through_proxies = None

    def _direct(self, request: Request, deadline: Deadline, options: Options, received: Received) -> None:
        """Send without a client around: what that adds, an own client of ours needs not."""
        secure = request.url.startswith("https:")
        lane = self._transport or self._lanes.borrow(_before_sending(deadline), secure=secure)
        try:
            sent = SentRequest(request, timeouts(deadline, options.connect_timeout))
            with _named(sent):
                self._read(_of(sent, lane.handle_request(sent)), received, deadline)
        finally:
            if isinstance(lane, httpx.HTTPTransport) and lane is not self._transport:
                self._lanes.give_back(lane, secure=secure)

    @staticmethod
    def _read(response: httpx.Response, received: Received, deadline: Deadline) -> None:
        try:
            decoder = _begun(received, response)
            for chunk in (response.content,) if response.is_stream_consumed else response.iter_raw():
                for piece in decoder.feed(chunk):
                    received.add(piece, deadline)
            decoder.end()
            if stream := surplus(response):
                stream.close()
        finally:
            response.close()

    def _own(self, environment: Environment) -> httpx.Client | None:
        """Return the client that leads through proxies, where there are any."""
        if self._transport is not None or self._routes.is_direct(environment):
            return None
        from .httpcore_deadlines import bound_by_deadlines

        with self._lock:
            if self._through_proxies is None:
                client = self._through_proxies = httpx.Client(cookies=_no_cookies())
                bound_by_deadlines(client._transport, *filter(None, client._mounts.values()))  # noqa: SLF001
            return self._through_proxies


class AsyncHttpxBackend:
    """Sends and waits in a coroutine."""

    def __init__(
        self, client: httpx.AsyncClient | None = None, transport: httpx.AsyncBaseTransport | None = None
    ) -> None:
        """Take a client, which stays its owner's to close, or make what is needed with the first request.

        Raises:
            ConfigurationError: It is no asynchronous httpx client, or there is a transport besides.
        """
        _demand(client, httpx.AsyncClient, transport)
        self._given = client
        self._transport = transport
        self._through_proxies: httpx.AsyncClient | None = None
        self._lanes = AsyncLanes()
        self._routes = Routes()

    async def exchange(self, request: Request, deadline: Deadline, options: Options) -> Received:
        """Send a request once, and read what comes back of it."""
        import anyio  # httpx itself loads it with the first call only

        received = Received(options.largest_answer)
        try:
            with anyio.fail_after(deadline.remaining()):
                client = self._given or self._own(options.environment)
                if client is not None:
                    sent = _built(client, request, deadline, options.connect_timeout)
                    await self._read(await client.send(sent, stream=True, follow_redirects=False), received, deadline)
                else:
                    await self._direct(request, deadline, options, received)
        except _FAILURES as error:
            received.fault = _fault(error)
        return received

    async def aclose(self) -> None:
        """Close the connections made here; the next request opens new ones."""
        await self._lanes.aclose()
        if self._transport is not None:
            await self._transport.aclose()
        if self._through_proxies is not None:
            await self._through_proxies.aclose()
            self._through_proxies = None

    async def _direct(self, request: Request, deadline: Deadline, options: Options, received: Received) -> None:
        secure = request.url.startswith("https:")
        lane = self._transport or await self._lanes.borrow(_before_sending(deadline), secure=secure)
        try:
            sent = SentRequest(request, timeouts(deadline, options.connect_timeout))
            with _named(sent):
                await self._read(_of(sent, await lane.handle_async_request(sent)), received, deadline)
        finally:
            if isinstance(lane, httpx.AsyncHTTPTransport) and lane is not self._transport:
                self._lanes.give_back(lane, secure=secure)

    @staticmethod
    async def _read(response: httpx.Response, received: Received, deadline: Deadline) -> None:
        try:
            decoder = _begun(received, response)
            if response.is_stream_consumed:
                received.add(response.content, deadline)
            else:
                async for chunk in response.aiter_raw():
                    for piece in decoder.feed(chunk):
                        received.add(piece, deadline)
            decoder.end()
            if stream := surplus(response):
                await stream.aclose()
        finally:
            await response.aclose()

    def _own(self, environment: Environment) -> httpx.AsyncClient | None:
        """Return the client that leads through proxies, where there are any."""
        if self._transport is not None or self._routes.is_direct(environment):
            return None
        if self._through_proxies is None:
            self._through_proxies = httpx.AsyncClient(cookies=_no_cookies())
        return self._through_proxies


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
        timeout=httpx.Timeout(**timeouts(deadline, connect_timeout)),
    )
    if request.token is not None:
        built.url = SecretURL.with_token(built.url, request.token)
    return built


def surplus(response: httpx.Response) -> Any:
    """Return the connection of an answer that was followed by more than it announced; None where nothing was.

    What nobody asked for would pass for the answer to the next request on that connection, so it must be closed.
    httpcore keeps it in the state of the protocol, which it publishes nowhere (httpcore 1).
    """
    stream: Any = response.stream
    while stream is not None and not hasattr(stream, "_connection"):
        stream = getattr(stream, "_stream", None) or getattr(stream, "_httpcore_stream", None)
    state = getattr(getattr(stream, "_connection", None), "_h11_state", None)
    return response.extensions.get("network_stream") if state is not None and state.trailing_data[0] else None


@contextmanager
def _named(request: httpx.Request) -> Iterator[None]:
    """Tell errors what they are about, as a client would."""
    try:
        yield
    except httpx.RequestError as error:
        error.request = request
        raise


def _of(request: httpx.Request, response: httpx.Response) -> httpx.Response:
    """Tell a response what it answers, as a client would: its errors name that."""
    response.request = request
    return response


def timeouts(deadline: Deadline, connect_timeout: float) -> dict[str, float]:
    """Return the time-outs of the phases of an attempt.

    Those of the phases before anything is sent end a little before the attempt does: whoever waits in vain for a
    connection is then told so, and knows that nothing was billed.
    """
    before = _before_sending(deadline)
    return {"connect": min(connect_timeout, before), "read": deadline, "write": deadline, "pool": before}


def _no_cookies() -> CookieJar:
    """Keep no cookies: a server could have the token in one, and would be sent it from then on."""
    return CookieJar(DefaultCookiePolicy(allowed_domains=()))


def _before_sending(deadline: Deadline) -> float:
    """Return the seconds there are for finding a connection; where none are left, nothing was sent."""
    try:
        return deadline.remaining() * _BEFORE_SENDING
    except TimeoutError as error:
        raise httpx.PoolTimeout(str(error)) from None


def _begun(received: Received, response: httpx.Response) -> Decoder:
    """Keep what the headers say; returns what reads the body."""
    received.status = response.status_code
    headers = {name.lower(): value.decode("latin-1") for name, value in response.headers.raw}
    received.content_type = headers.get(b"content-type")
    received.retry_after = headers.get(b"retry-after")
    read_already = response.is_stream_consumed  # by a mock, or by a hook of the client: decompressed, too
    return Decoder("" if read_already else headers.get(b"content-encoding", ""))


def _fault(error: BaseException) -> Fault:
    """Say what kind of fault it is; the error keeps its request as far as it holds no secret: errors get pickled."""
    request: httpx.Request | None = getattr(error, "_request", None)
    if isinstance(error, httpx.HTTPError) and request is not None:
        error.request = httpx.Request(request.method, str(request.url))
    if isinstance(error, httpx.HTTPStatusError):
        error.response.request = error.request
    return Fault(next(kind for types, kind in _KINDS if isinstance(error, types)), error)
