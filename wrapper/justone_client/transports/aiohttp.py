"""The backend on aiohttp, which takes a fraction of the time of httpx; the extra `fast` installs it.

Through a proxy, httpx sends, so that both backends treat proxies alike.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections import Counter
from typing import TYPE_CHECKING, Any

import aiohttp
from yarl import URL

from justone_client.errors import ConfigurationError
from justone_client.wire.decompress import Decoder
from justone_client.wire.faults import fault_of

from .aiohttp_connection import LONGEST_HEADERS, CheckedRequest, StaleError
from .httpx import AsyncHttpxBackend
from .lanes import KEEP_ALIVE, MOST_CONNECTIONS, Routes
from .outgoing import BEFORE_SENDING, Outgoing, placeholder
from .process import Owner

if TYPE_CHECKING:
    from aiohttp.client_proto import ResponseHandler

    from justone_client.environment import Environment
    from justone_client.wire.exchange import Received
    from justone_client.wire.request import Request
    from justone_client.wire.timing import Deadline

_MOST_HEADERS = 10_000


class _LostError(Exception):
    """The connection broke. It is not an exception of aiohttp, which sends a request again after one of those."""


class AiohttpBackend:
    """Sends in coroutines, on asyncio only."""

    sends_itself = True

    def __init__(self) -> None:
        """Open no session yet, since a session belongs to an event loop."""
        self._sessions: dict[tuple[asyncio.AbstractEventLoop, bool], aiohttp.ClientSession] = {}
        self._in_flight = Counter[aiohttp.ClientSession]()
        self._lock = threading.Lock()
        self._routes = Routes()
        self._through_proxies = AsyncHttpxBackend()
        self._owner = Owner()

    def prepare(self, environment: Environment) -> None:
        """Set up the proxy and TLS; see `HttpxBackend.prepare`."""
        self._owner.check_process()
        self._routes.to(environment)

    async def exchange(self, request: Request, deadline: Deadline, received: Received) -> None:
        """Send a request once, and read its response."""
        try:
            self._owner.demand_process()
            _demand_asyncio()
            route = self._routes.to(request.environment)
            if route.proxy is not None:
                await self._through_proxies.exchange(request, deadline, received)
                return
            async with asyncio.timeout(deadline.remaining()):
                await asyncio.sleep(0)  # lets the event loop notice which idle connections have been closed
                is_done = False
                while not is_done:
                    is_done = await self._exchange(request, deadline, received, secure=route.secure)
        except Exception as error:  # noqa: BLE001 - of any kind: `received` knows whether the request was sent
            received.fault = fault_of(error, received, ())

    async def aclose(self) -> None:
        """Close the connections of this event loop; those in use close at the end of their requests."""
        here = _running_loop()
        with self._lock:
            own = [self._sessions.pop(key) for key in tuple(self._sessions) if key[0] is here]
        for session in own:
            if not self._in_flight[session]:
                await session.close()
        await self._through_proxies.aclose()

    async def _exchange(self, request: Request, deadline: Deadline, received: Received, *, secure: bool) -> bool:
        """Send on a connection; return False, without sending, if the connection is stale."""
        before = deadline.remaining() * BEFORE_SENDING
        timeout = aiohttp.ClientTimeout(
            total=None, connect=before, sock_connect=min(deadline.connect, before), sock_read=None
        )
        outgoing = Outgoing()
        outgoing.begin(request, received, deadline)
        url, body = request.with_token(placeholder(request.token, in_form=request.token_in_form))
        session = self._session(secure=secure)
        self._in_flight[session] += 1
        try:
            async with session.request(
                request.method,
                URL(url, encoded=True),
                data=body,
                headers=request.headers,
                allow_redirects=False,
                timeout=timeout,
                middlewares=(_Once(outgoing),),
            ) as response:
                received.status = response.status
                received.content_type = response.headers.get("Content-Type")
                received.retry_after = response.headers.get("Retry-After")
                decoder = Decoder(response.headers.get("Content-Encoding", ""))
                async for chunk in response.content.iter_any():
                    for piece in decoder.feed(chunk):
                        received.add(piece, deadline)
                decoder.end()
        except StaleError:
            return False
        finally:
            self._in_flight[session] -= 1
            if not self._in_flight[session]:
                del self._in_flight[session]
                if session not in self._sessions.values():  # closed meanwhile
                    _abandon(session)
        return True

    def _session(self, *, secure: bool) -> aiohttp.ClientSession:
        """Return the session of this event loop for encrypted connections, or for plain ones."""
        key = asyncio.get_running_loop(), secure
        session = self._sessions.get(key)
        if session is None:
            with self._lock:  # each thread may run an event loop
                for known in [known for known in self._sessions if known[0].is_closed()]:
                    _abandon(self._sessions.pop(known))
                session = self._sessions[key] = self._made(secure=secure)
        return session

    def _made(self, *, secure: bool) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(
            connector=_Connector(
                limit=MOST_CONNECTIONS,
                keepalive_timeout=KEEP_ALIVE,
                ssl=self._routes.trust.context() if secure else True,
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            trust_env=False,  # or it would send the passwords of ~/.netrc
            request_class=CheckedRequest,
            max_line_size=LONGEST_HEADERS,
            max_field_size=LONGEST_HEADERS,
            max_headers=_MOST_HEADERS,
        )

    def __del__(self) -> None:
        """Close all sessions: aiohttp warns of sessions that were not closed."""
        if (owner := getattr(self, "_owner", None)) is not None and owner.is_here:
            for session in self._sessions.values():
                _abandon(session)


def _running_loop() -> asyncio.AbstractEventLoop | None:
    """Return the event loop of asyncio that runs; None on trio."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


def _demand_asyncio() -> None:
    """Raise ConfigurationError on trio."""
    if _running_loop() is None:
        raise ConfigurationError("backend='aiohttp' needs asyncio: use httpx on trio. Nothing was sent")


def _abandon(session: aiohttp.ClientSession) -> None:
    """Close a session whose event loop has ended, without awaiting."""
    if session.connector is not None:
        with contextlib.suppress(RuntimeError):  # transports would tell their loop
            session.connector._close()  # noqa: SLF001 - the public one has to be awaited
        session.detach()


class _Connector(aiohttp.TCPConnector):
    """Opens connections, each within one time-out; aiohttp has one for each address of a host."""

    async def _create_connection(
        self,
        req: aiohttp.ClientRequest,
        traces: list[Any],
        timeout: aiohttp.ClientTimeout,  # noqa: ASYNC109
    ) -> ResponseHandler:
        async with asyncio.timeout(timeout.sock_connect):
            return await super()._create_connection(req, traces, timeout)


class _Once:
    """Sends a request once: aiohttp retries a GET on a dead connection, although it may have been billed."""

    def __init__(self, outgoing: Outgoing) -> None:
        self._outgoing = outgoing

    async def __call__(
        self, request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType
    ) -> aiohttp.ClientResponse:
        if isinstance(request, CheckedRequest):
            request.outgoing = self._outgoing
        try:
            return await handler(request)
        except aiohttp.ClientConnectorError:
            raise  # nothing was sent
        except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
            raise _LostError(str(error) or type(error).__name__) from error
