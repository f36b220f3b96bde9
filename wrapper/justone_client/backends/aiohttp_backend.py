"""Sending with aiohttp, which takes a fraction of the time of httpx; the extra `fast` installs it."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING

import aiohttp
from yarl import URL

from justone_client.decoding import Decoder
from justone_client.received import DamagedError, Fault, FaultKind, Received, TooLargeError

if TYPE_CHECKING:
    from justone_client.deadline import Deadline
    from justone_client.options import Options
    from justone_client.request import Request

MOST_CONNECTIONS = 1000
"""Requests in flight at a time; more wait for their turn."""

_BEFORE_SENDING = 0.95
_KEEP_ALIVE = 5.0


class _BrokenOffError(Exception):
    """The connection broke. An exception of our own: of its own, aiohttp would send the request again."""


_FAILURES = (
    aiohttp.ClientError,
    aiohttp.InvalidURL,
    TimeoutError,
    OSError,
    TooLargeError,
    DamagedError,
    _BrokenOffError,
)
_KINDS: tuple[tuple[tuple[type[BaseException], ...], FaultKind], ...] = (
    ((aiohttp.ConnectionTimeoutError,), FaultKind.NO_CONNECTION_IN_TIME),
    ((TimeoutError,), FaultKind.NO_ANSWER_IN_TIME),
    ((aiohttp.InvalidURL,), FaultKind.UNUSABLE),
    ((aiohttp.ClientConnectorError, aiohttp.ClientProxyConnectionError), FaultKind.NO_CONNECTION),
    ((DamagedError,), FaultKind.DAMAGED),
    ((TooLargeError,), FaultKind.TOO_LARGE),
    ((BaseException,), FaultKind.BROKEN_OFF),
)
"""The first that fits counts."""


class AiohttpBackend:
    """Sends and waits in a coroutine; on asyncio alone."""

    def __init__(self) -> None:
        """Make nothing yet: a session belongs to an event loop."""
        self._sessions: dict[tuple[asyncio.AbstractEventLoop, bool], aiohttp.ClientSession] = {}

    async def exchange(self, request: Request, deadline: Deadline, options: Options) -> Received:
        """Send a request once, and read what comes back of it."""
        received = Received(options.largest_answer)
        try:
            async with asyncio.timeout(deadline.remaining()):
                await self._exchange(request, deadline, options, received)
        except _FAILURES as error:
            received.fault = _fault(error)
        return received

    async def aclose(self) -> None:
        """Close the connections of this event loop; the next request opens new ones."""
        here = asyncio.get_running_loop()
        for key in [key for key in self._sessions if key[0] is here]:
            await self._sessions.pop(key).close()

    async def _exchange(self, request: Request, deadline: Deadline, options: Options, received: Received) -> None:
        await asyncio.sleep(0)  # lets the event loop notice which idle connections have been closed
        before = deadline * _BEFORE_SENDING
        timeout = aiohttp.ClientTimeout(
            total=None, connect=before, sock_connect=min(options.connect_timeout, before), sock_read=None
        )
        async with self._session(direct=options.environment.local).request(
            request.method,
            _url(request),
            data=request.body,
            headers=request.headers,
            allow_redirects=False,
            timeout=timeout,
            middlewares=(_once,),
        ) as response:
            received.status = response.status
            received.content_type = response.headers.get("Content-Type")
            received.retry_after = response.headers.get("Retry-After")
            decoder = Decoder(response.headers.get("Content-Encoding", ""))
            async for chunk in response.content.iter_any():
                for piece in decoder.feed(chunk):
                    received.add(piece, deadline)
            decoder.end()

    def _session(self, *, direct: bool) -> aiohttp.ClientSession:
        """Return the session of this event loop: no proxy leads to this machine."""
        key = asyncio.get_running_loop(), direct
        session = self._sessions.get(key)
        if session is None:
            for known in [known for known in self._sessions if known[0].is_closed()]:
                _abandon(self._sessions.pop(known))
            session = self._sessions[key] = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=MOST_CONNECTIONS, keepalive_timeout=_KEEP_ALIVE),
                cookie_jar=aiohttp.DummyCookieJar(),
                auto_decompress=False,
                trust_env=not direct,
            )
        return session

    def __del__(self) -> None:
        """Leave nothing open: aiohttp complains of sessions that nobody closed."""
        for session in getattr(self, "_sessions", {}).values():
            _abandon(session)


def _abandon(session: aiohttp.ClientSession) -> None:
    """Close a session whose event loop runs no more, so that nothing can be awaited."""
    if session.connector is not None:
        with contextlib.suppress(RuntimeError):  # of transports that would tell their loop
            session.connector._close()  # noqa: SLF001 - the public one has to be awaited
        session.detach()


async def _once(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """Keep aiohttp from repeating a GET on a connection that turns out dead: it may have been billed."""
    try:
        return await handler(request)
    except aiohttp.ClientConnectorError:
        raise  # nothing was sent
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        raise _BrokenOffError(str(error) or type(error).__name__) from error


def _url(request: Request) -> URL:
    """Write the URL as it is sent; yarl is not to escape anything again."""
    if request.token is None:
        return URL(request.url, encoded=True)
    separator = "&" if "?" in request.url else "?"
    return URL(f"{request.url}{separator}{request.token.reveal_in_query()}", encoded=True)


def _fault(error: BaseException) -> Fault:
    """Say what kind of fault it is, without the frames of aiohttp: their variables hold the URL."""
    each: BaseException | None = error
    while each is not None:
        each.__traceback__ = None
        each = each.__cause__ or each.__context__
    return Fault(next(kind for types, kind in _KINDS if isinstance(error, types)), error)
