"""Sending with httpx: a client made here, or one that was passed in, used through its own `send`, hooks and all."""

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
    """Sends and waits; safe from many threads."""

    def __init__(self, client: httpx.Client | None = None, transport: httpx.BaseTransport | None = None) -> None:
        """Take a client, which stays its owner's to close, or make what is needed with the first request.

        Raises:
            ConfigurationError: It is no synchronous httpx client, or there is a transport besides.
        """
        _demand(client, httpx.Client, transport)
        self._given = client
        self._transport = transport
        self._routes = Routes()
        self._lanes = Lanes(self._routes)
        self._owner = Owner()

    @property
    def sends_itself(self) -> bool:
        """Whether it makes its connections itself, and was given nothing that does."""
        return self._given is None and self._transport is None

    def prepare(self, environment: Environment) -> None:
        """Set up the proxy and TLS, without connecting.

        Raises:
            ConfigurationError: The process environment names something that cannot be used, or the connections belong
                to another process.
        """
        self._owner.check_process()
        if self.sends_itself:
            self._routes.to(environment)

    def exchange(self, request: Request, deadline: Deadline, received: Received) -> None:
        """Send a request once, and read what comes back of it."""
        try:
            self._owner.demand_process()
            if self.sends_itself:
                self._direct(request, deadline, received)
            else:
                self._given_one(request, deadline, received)
        except Exception as error:  # noqa: BLE001 - of any kind: `received` knows whether the request had left
            received.fault = _fault(error, received)

    def close(self) -> None:
        """Close the connections made here; the next request opens new ones."""
        if not self._owner.is_here:
            return
        self._lanes.close()
        if self._transport is not None:
            self._transport.close()

    def _direct(self, request: Request, deadline: Deadline, received: Received) -> None:
        """Send without a client around: what that adds, an own client of ours needs not."""
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

    def _given_one(self, request: Request, deadline: Deadline, received: Received) -> None:
        """Send with what was passed in, which sees the token."""
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
        """Read a response; returns whether its connection ended with it, and nothing more came."""
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
        self._routes = Routes()
        self._lanes = AsyncLanes(self._routes)
        self._owner = Owner()

    @property
    def sends_itself(self) -> bool:
        """Whether it makes its connections itself, and was given nothing that does."""
        return self._given is None and self._transport is None

    def prepare(self, environment: Environment) -> None:
        """Set up the proxy and TLS; see `HttpxBackend.prepare`. A given client must belong to this event loop."""
        self._owner.check_process()
        if self.sends_itself:
            self._routes.to(environment)
        with suppress(RuntimeError):  # which says that no event loop is running
            self._owner.check_loop(running_loop())

    async def exchange(self, request: Request, deadline: Deadline, received: Received) -> None:
        """Send a request once, and read what comes back of it."""
        import anyio  # httpx itself loads it with the first call only

        try:
            self._owner.demand_process()
            with anyio.fail_after(deadline.remaining()):
                if self.sends_itself:
                    await self._direct(request, deadline, received)
                else:
                    await self._given_one(request, deadline, received)
        except Exception as error:  # noqa: BLE001 - of any kind: `received` knows whether the request had left
            received.fault = _fault(error, received)

    async def aclose(self) -> None:
        """Close the connections made here; the next request opens new ones."""
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

    async def _given_one(self, request: Request, deadline: Deadline, received: Received) -> None:
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
        """Read a response; returns whether its connection ended with it, and nothing more came."""
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
    """Refuse a client of the other kind before it sends a request whose answer nobody could read."""
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
    """Return whether more than a response came with it; httpcore then closes the connection with the response.

    Surplus bytes would pass for the response to the next request on that connection. httpcore keeps them in the
    state of the protocol, which it publishes nowhere (httpcore 1). The response must not be closed before: its
    connection would be lent to the next request.
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


def timeouts(deadline: Deadline) -> dict[str, float]:
    """Return the time-outs of the phases of an attempt.

    Phases before the first byte is sent end a little earlier than the attempt: a time-out there is then known to have
    cost nothing.
    """
    before = _before_sending(deadline)
    return {"connect": min(deadline.connect, before), "read": deadline, "write": deadline, "pool": before}


def _before_sending(deadline: Deadline) -> float:
    """Return the seconds there are for finding a connection; where none are left, nothing was sent."""
    try:
        return deadline.remaining() * BEFORE_SENDING
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


def _fault(error: Exception, received: Received) -> Fault:
    """Say what kind of fault it is; the error keeps its request as far as it holds no secret: errors get pickled."""
    request = _request_of(error)
    if isinstance(error, httpx.HTTPError) and request is not None:
        host = {"Host": request.url.netloc.decode()}  # which httpx would read from the URL, and cannot from some names
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
    """Return the request that an error of httpx is about, if it has one."""
    try:
        return error.request if isinstance(error, httpx.HTTPError) else None
    except RuntimeError:
        return None
