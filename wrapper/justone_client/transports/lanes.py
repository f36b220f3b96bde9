"""Transports of httpx with one connection each, lent to one request at a time.

A pool of httpx searches all its connections and waiting requests for each request, so that its cost grows with the
number in flight, and calls of 1 to 60 s mean many in flight. A lane is a pool of one connection.
"""

from __future__ import annotations

import threading
from collections import defaultdict
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

import httpx

from .outgoing import Outgoing
from .proxies import Proxy, proxy_to
from .trust import Trust

if TYPE_CHECKING:
    import anyio
    import httpcore

    from justone_client.environment import Environment

    from .httpcore import AsyncNetwork, SyncNetwork

MOST_CONNECTIONS = 1000
"""Requests in flight at a time; others wait."""

KEEP_ALIVE = 5.0
"""Seconds after which an idle connection is not used again, since the server may be about to close it."""

_CLOSING = 1.0
"""Seconds for closing a connection."""

T = TypeVar("T")


class Route(NamedTuple):
    """The way to an environment.

    Attributes:
        secure: Whether it is HTTPS.
        proxy: The proxy on the way; None without a proxy.
    """

    secure: bool
    proxy: Proxy | None


class Routes:
    """Finds routes; each is found once, from the process environment at that time."""

    def __init__(self) -> None:
        self.trust = Trust()
        self._routes: dict[str, Route] = {}

    def to(self, environment: Environment) -> Route:
        """Return the route to an environment, with TLS set up if needed.

        Raises:
            ConfigurationError: A proxy or certificates in the process environment cannot be used.
        """
        route = self._routes.get(environment.base_url)
        if route is None:
            route = Route(environment.base_url.startswith("https:"), proxy_to(environment))
            if route.secure or (route.proxy and route.proxy.scheme == "https"):
                self.trust.context()
            self._routes[environment.base_url] = route
        return route


class Lane(Generic[T]):
    """A transport with one connection, and the bytes that leave on it."""

    __slots__ = ("outgoing", "transport")

    def __init__(self, transport: T, outgoing: Outgoing) -> None:
        self.transport = transport
        self.outgoing = outgoing


class _LaneTransport(httpx.HTTPTransport):
    """A transport over a given pool, which `httpx.HTTPTransport` does not take; tools that patch that class find it."""

    def __init__(self, pool: httpcore.ConnectionPool, network: SyncNetwork) -> None:
        self._pool = pool
        self._network = network

    def close(self) -> None:
        super().close()
        self._network.close()


class _AsyncTransport(httpx.AsyncHTTPTransport):
    """The same for coroutines."""

    def __init__(self, pool: httpcore.AsyncConnectionPool, network: AsyncNetwork) -> None:
        self._pool = pool
        self._network = network

    async def aclose(self) -> None:
        await super().aclose()
        await self._network.aclose()


class Lanes:
    """Lends each transport to one thread at a time."""

    def __init__(self, routes: Routes, most: int = MOST_CONNECTIONS) -> None:
        self._routes = routes
        self._free = threading.Semaphore(most)
        self._idle = defaultdict[Route, list[Lane[httpx.HTTPTransport]]](list)
        self._is_closed = False

    def borrow(self, route: Route, seconds: float) -> Lane[httpx.HTTPTransport]:
        """Return a lane; wait for one if all are in use.

        Raises:
            httpx.PoolTimeout: No lane was given back in time.
        """
        if not self._free.acquire(timeout=seconds):
            raise httpx.PoolTimeout("all connections are in use")
        try:
            return self._idle[route].pop()
        except IndexError:
            return self._made(route)

    def give_back(self, route: Route, lane: Lane[httpx.HTTPTransport], *, is_whole: bool) -> None:
        """Take a lane back; it is used again only if its exchange was complete."""
        if is_whole:
            self._idle[route].append(lane)
        self._free.release()
        if not is_whole:
            lane.transport.close()
        elif self._is_closed:  # checked last, since another thread may close meanwhile
            self.close()

    def close(self) -> None:
        """Close the idle connections; others close at the end of their requests."""
        self._is_closed = True
        for idle in tuple(self._idle.values()):
            while idle:
                try:
                    lane = idle.pop()
                except IndexError:  # another thread took the last one
                    break
                lane.transport.close()

    def _made(self, route: Route) -> Lane[httpx.HTTPTransport]:
        try:
            import httpcore

            from .httpcore import SyncNetwork

            outgoing = Outgoing()
            network = SyncNetwork(outgoing)
            pool = httpcore.ConnectionPool(network_backend=network, **_pool(route, self._routes))
            return Lane(_LaneTransport(pool, network), outgoing)
        except BaseException:
            self._free.release()
            raise


class _Here:
    """The lanes of one event loop."""

    def __init__(self, free: anyio.Semaphore) -> None:
        self.free = free
        self.idle = defaultdict[Route, list[Lane[httpx.AsyncHTTPTransport]]](list)


class AsyncLanes:
    """Lends each transport to one coroutine at a time; event loops do not share transports."""

    def __init__(self, routes: Routes, most: int = MOST_CONNECTIONS) -> None:
        self._routes = routes
        self._most = most
        self._lock = threading.Lock()
        self._loops: dict[object, _Here] = {}
        self._is_closed = False

    async def borrow(self, route: Route, seconds: float) -> Lane[httpx.AsyncHTTPTransport]:
        """Return a lane; wait for one if all are in use.

        Raises:
            httpx.PoolTimeout: No lane was given back in time.
        """
        import anyio

        here = self._here()
        try:
            here.free.acquire_nowait()
        except anyio.WouldBlock:
            with anyio.move_on_after(seconds) as scope:
                await here.free.acquire()
            if scope.cancelled_caught:
                raise httpx.PoolTimeout("all connections are in use") from None
        if here.idle[route]:
            return here.idle[route].pop()
        try:
            import httpcore

            from .httpcore import AsyncNetwork

            outgoing = Outgoing()
            network = AsyncNetwork(outgoing)
            pool = httpcore.AsyncConnectionPool(network_backend=network, **_pool(route, self._routes))
            return Lane(_AsyncTransport(pool, network), outgoing)
        except BaseException:
            here.free.release()
            raise

    async def give_back(self, route: Route, lane: Lane[httpx.AsyncHTTPTransport], *, is_whole: bool) -> None:
        """Take a lane back; it is used again only if its exchange was complete."""
        import anyio

        here = self._here()
        is_kept = is_whole and not self._is_closed
        if is_kept:
            here.idle[route].append(lane)
        here.free.release()
        if not is_kept:
            with anyio.move_on_after(_CLOSING, shield=True):
                await lane.transport.aclose()

    async def aclose(self) -> None:
        """Close the idle connections of this event loop; all others close at the end of their requests."""
        self._is_closed = True
        for idle in tuple(self._here().idle.values()):
            while idle:
                await idle.pop().transport.aclose()

    def _here(self) -> _Here:
        """Return the lanes of the running event loop, and drop those of loops that have ended."""
        import anyio

        loop = running_loop()
        here = self._loops.get(loop)
        if here is None:
            with self._lock:  # each thread may run an event loop
                for known in [known for known in self._loops if _is_closed(known)]:
                    del self._loops[known]
                here = self._loops[loop] = _Here(anyio.Semaphore(self._most, fast_acquire=True))
        return here


def running_loop() -> object:
    """Return the running event loop of asyncio or trio."""
    from anyio.lowlevel import current_token

    token = current_token()
    return getattr(token, "native_token", token)


def _is_closed(loop: Any) -> bool:
    """Whether an event loop has ended; a token of trio refuses functions then."""
    if hasattr(loop, "is_closed"):
        return bool(loop.is_closed())
    try:
        loop.run_sync_soon(_nothing, idempotent=True)
    except RuntimeError:
        return True
    return False


def _nothing() -> None:
    """Do nothing, in the event loop of another thread."""


def _pool(route: Route, routes: Routes) -> dict[str, Any]:
    """Return the arguments of a pool of one connection."""
    import httpcore

    context = routes.trust.context() if route.secure else None
    proxy = None
    if route.proxy is not None:
        to_proxy = routes.trust.context() if route.proxy.scheme == "https" else None
        proxy = httpcore.Proxy(route.proxy.url, auth=route.proxy.credentials, ssl_context=to_proxy)
    limits = {"max_connections": 1, "max_keepalive_connections": 1, "keepalive_expiry": KEEP_ALIVE}
    return {"ssl_context": context, "proxy": proxy, **limits}
