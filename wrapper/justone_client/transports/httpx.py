"""The backend on httpx: with its own connections, or with a client or transport that was passed in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, cast

import httpx

from justone_client.environment import Environment
from justone_client.errors import ConfigurationError
from justone_client.wire.decompress import Decoder
from justone_client.wire.exchange import Fault, FaultKind, Received
from justone_client.wire.faults import fault_of, without_frames
from justone_client.wire.request import Request
from justone_client.wire.timing import Deadline

from .httpx_request import SecretURL, SentRequest
from .httpx_watch import Watch
from .lanes import AsyncLanes, Lanes, Routes, running_loop
from .outgoing import BEFORE_SENDING
from .process import Owner


class HttpxBackend:
    """Sends requests and waits; safe for many threads."""

    def __init__(self, client: httpx.Client | None = None, transport: httpx.BaseTransport | None = None) -> None:
        """Take a client or a transport; without either, connections are opened with the first request.

        Raises:
            ConfigurationError: It is not a synchronous httpx client, or both were passed.
        """
        _demand(client, httpx.Client, transport)
        self._given = client
        self._transport = transport
        self._routes = Routes()
        self._lanes = Lanes(self._routes)
        self._owner = Owner()

    @property
    def sends_itself(self) -> bool:
        """Whether it makes its own connections, without a transport or an HTTP client passed in."""
        return self._given is None and self._transport is None

    def prepare(self, environment: Environment) -> None:
        """Set up the proxy and TLS, without connecting.

        Raises:
            ConfigurationError: A setting of the process environment cannot be used, or the connections belong to
                another process.
        """
        self._owner.check_process()
        if self.sends_itself:
            self._routes.to(environment)

    def exchange(self, request: Request, deadline: Deadline, received: Received) -> None:
        """Send a request once, and read its response."""
        try:
            self._owner.demand_process()
            if self.sends_itself:
                self._direct(request, deadline, received)
            else:
                self._passed_in(request, deadline, received)
        except Exception as error:  # noqa: BLE001 - of any kind: `received` knows whether the request was sent
            received.fault = _fault(error, received)

    def close(self) -> None:
        """Close the connections made here; those in use close at the end of their requests."""
        if not self._owner.is_here:
            return
        self._lanes.close()
        if self._transport is not None:
            self._transport.close()

    def _direct(self, request: Request, deadline: Deadline, received: Received) -> None:
        """Send on a transport, without the overhead of a client."""
        route = self._routes.to(request.environment)
        lane = self._lanes.borrow(route, _before_sending(deadline))
        is_whole = False
        try:
            sent = SentRequest(request, timeouts(deadline))
            lane.outgoing.begin(request, received, deadline)
            with _named(sent):
                response = _of(sent, lane.transport.handle_request(sent))
                is_whole = self._read(response, received, deadline)
        finally:
            self._lanes.give_back(route, lane, is_whole=is_whole)

    def _passed_in(self, request: Request, deadline: Deadline, received: Received) -> None:
        """Send with the client or transport that was passed in, which sees the token."""
        limits = timeouts(deadline)
        watch = Watch(received, limits["connect"])
        built = None if self._given is None else _built(self._given, request, limits, watch.note)
        with watch.decided():
            if self._given is not None and built is not None:
                response = self._given.send(built, stream=True, follow_redirects=False)
            elif self._transport is not None:
                sent = SentRequest(request, limits, is_shown=True, trace=watch.note)
                with _named(sent):
                    response = _of(sent, self._transport.handle_request(sent))
            self._read(response, received, deadline)

    @staticmethod
    def _read(response: httpx.Response, received: Received, deadline: Deadline) -> bool:
        """Read a response; return whether it was the last to arrive on its connection."""
        try:
            decoder = _begun(received, response)
            if response.is_stream_consumed:
                received.add(response.content, deadline)
            else:
                with _named(response.request):
                    for chunk in cast("httpx.SyncByteStream", response.stream):
                        for piece in decoder.feed(chunk):
                            received.add(piece, deadline)
            decoder.end()
            return not _is_followed(response)
        finally:
            response.close()


class AsyncHttpxBackend:
    """Sends requests in coroutines."""

    def __init__(
        self, client: httpx.AsyncClient | None = None, transport: httpx.AsyncBaseTransport | None = None
    ) -> None:
        """Take a client or a transport; without either, connections are opened with the first request.

        Raises:
            ConfigurationError: It is not an asynchronous httpx client, or both were passed.
        """
        _demand(client, httpx.AsyncClient, transport)
        self._given = client
        self._transport = transport
        self._routes = Routes()
        self._lanes = AsyncLanes(self._routes)
        self._owner = Owner()

    @property
    def sends_itself(self) -> bool:
        """Whether it makes its own connections, without a transport or an HTTP client passed in."""
        return self._given is None and self._transport is None

    def prepare(self, environment: Environment) -> None:
        """Set up the proxy and TLS; see `HttpxBackend.prepare`.

        A client that was passed in must belong to this event loop.
        """
        self._owner.check_process()
        if self.sends_itself:
            self._routes.to(environment)
        with suppress(RuntimeError):  # which says that no event loop is running
            self._owner.check_loop(running_loop())

    async def exchange(self, request: Request, deadline: Deadline, received: Received) -> None:
        """Send a request once, and read its response."""
        import anyio  # httpx itself loads it with the first call only

        try:
            self._owner.demand_process()
            with anyio.fail_after(deadline.remaining()):
                if self.sends_itself:
                    await self._direct(request, deadline, received)
                else:
                    await self._passed_in(request, deadline, received)
        except Exception as error:  # noqa: BLE001 - of any kind: `received` knows whether the request was sent
            received.fault = _fault(error, received)

    async def aclose(self) -> None:
        """Close the connections made here; those in use close at the end of their requests."""
        if not self._owner.is_here:
            return
        await self._lanes.aclose()
        if self._transport is not None:
            await self._transport.aclose()

    async def _direct(self, request: Request, deadline: Deadline, received: Received) -> None:
        route = self._routes.to(request.environment)
        lane = await self._lanes.borrow(route, _before_sending(deadline))
        is_whole = False
        try:
            sent = SentRequest(request, timeouts(deadline))
            lane.outgoing.begin(request, received, deadline)
            with _named(sent):
                is_whole = await self._read(
                    _of(sent, await lane.transport.handle_async_request(sent)), received, deadline
                )
        finally:
            await self._lanes.give_back(route, lane, is_whole=is_whole)

    async def _passed_in(self, request: Request, deadline: Deadline, received: Received) -> None:
        if self._given is not None or isinstance(self._transport, httpx.AsyncHTTPTransport):
            self._owner.demand_loop(running_loop())
        limits = timeouts(deadline)
        watch = Watch(received, limits["connect"])
        built = None if self._given is None else _built(self._given, request, limits, watch.anote)
        with watch.decided():
            if self._given is not None and built is not None:
                response = await self._given.send(built, stream=True, follow_redirects=False)
            elif self._transport is not None:
                sent = SentRequest(request, limits, is_shown=True, trace=watch.anote)
                with _named(sent):
                    response = _of(sent, await self._transport.handle_async_request(sent))
            await self._read(response, received, deadline)

    @staticmethod
    async def _read(response: httpx.Response, received: Received, deadline: Deadline) -> bool:
        """Read a response; return whether it was the last to arrive on its connection."""
        try:
            decoder = _begun(received, response)
            if response.is_stream_consumed:
                received.add(response.content, deadline)
            else:
                with _named(response.request):
                    async for chunk in cast("httpx.AsyncByteStream", response.stream):
                        for piece in decoder.feed(chunk):
                            received.add(piece, deadline)
            decoder.end()
            return not _is_followed(response)
        finally:
            await response.aclose()


def _demand(client: object, kind: type[httpx.Client | httpx.AsyncClient], transport: object) -> None:
    """Check the kind of a client before it sends a request."""
    if client is not None and transport is not None:
        raise ConfigurationError("pass http_client or transport, not both: a client has its own transport")
    if client is not None and not isinstance(client, kind):
        raise ConfigurationError(f"http_client must be an httpx.{kind.__name__}, not {type(client).__name__}")


def _built(
    client: httpx.Client | httpx.AsyncClient, request: Request, limits: dict[str, float], trace: Any
) -> httpx.Request:
    built = client.build_request(
        request.method,
        request.url,
        content=request.with_token(request.token.reveal_in_query())[1] if request.token else request.body,
        headers=dict(request.headers),
        timeout=httpx.Timeout(**limits),
        extensions={"trace": trace},
    )
    if request.token is not None and not request.token_in_form:
        built.url = SecretURL.with_token(built.url, request.token)
    return built


def _is_followed(response: httpx.Response) -> bool:
    """Whether surplus bytes follow a response; httpcore then closes the connection with the response.

    Surplus bytes would pass for the response to the next request on that connection. httpcore 1 keeps them in the
    state of the protocol, which is private. The response must not be closed before this check, since its connection
    would be used by the next request.
    """
    stream: Any = response.stream
    while stream is not None and not hasattr(stream, "_connection"):
        stream = getattr(stream, "_stream", None) or getattr(stream, "_httpcore_stream", None)
    state = getattr(getattr(stream, "_connection", None), "_h11_state", None)
    if state is None:
        return False
    from .httpcore import is_queued  # loaded by now, as httpcore is

    is_followed = bool(state.trailing_data[0]) or is_queued(response.extensions.get("network_stream"))
    if is_followed:
        state.send_failed()
    return is_followed


@contextmanager
def _named(request: httpx.Request) -> Iterator[None]:
    """Add the request to errors, as a client does."""
    try:
        yield
    except httpx.RequestError as error:
        error.request = request
        raise


def _of(request: httpx.Request, response: httpx.Response) -> httpx.Response:
    """Add the request to a response, as a client does, for its errors."""
    response.request = request
    return response


def timeouts(deadline: Deadline) -> dict[str, float]:
    """Return the time-outs of the phases of an attempt.

    Phases before the first byte is sent end a little earlier than the attempt: a time-out there is then known to have
    cost nothing.
    """
    before = _before_sending(deadline)
    return {"connect": min(deadline.connect, before), "read": deadline, "write": deadline, "pool": before}


def _before_sending(deadline: Deadline) -> float:
    """Return the seconds left for finding a connection; a time-out there means that nothing was sent."""
    try:
        return deadline.remaining() * BEFORE_SENDING
    except TimeoutError as error:
        raise httpx.PoolTimeout(str(error)) from None


def _begun(received: Received, response: httpx.Response) -> Decoder:
    """Note the headers, and return the decoder of the body."""
    received.status = response.status_code
    headers = {name.lower(): value.decode("latin-1") for name, value in response.headers.raw}
    received.content_type = headers.get(b"content-type")
    received.retry_after = headers.get(b"retry-after")
    read_already = response.is_stream_consumed  # by a mock or a hook of the client, and decompressed
    return Decoder("" if read_already else headers.get(b"content-encoding", ""))


def _fault(error: Exception, received: Received) -> Fault:
    """Return the fault of an error, whose request is replaced by one without the token."""
    request = _request_of(error)
    if isinstance(error, httpx.HTTPError) and request is not None:
        host = {"Host": request.url.netloc.decode()}  # httpx cannot read some names from the URL
        error.request = httpx.Request(request.method, str(request.url), headers=host)
    if isinstance(error, httpx.HTTPStatusError):
        error.response.request = error.request
        return Fault(FaultKind.TURNED_DOWN, without_frames(error))
    if isinstance(error, httpx.DecodingError):
        return Fault(FaultKind.DAMAGED, without_frames(error))
    if isinstance(error, httpx.InvalidURL) and not received.sent:
        return Fault(FaultKind.UNUSABLE, without_frames(error))
    return fault_of(error, received, (httpx.TimeoutException,))


def _request_of(error: Exception) -> httpx.Request | None:
    """Return the request of an error of httpx, if it has one."""
    try:
        return error.request if isinstance(error, httpx.HTTPError) else None
    except RuntimeError:
        return None
