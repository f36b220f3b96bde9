"""Connections of our own to httpx's transports: one each, lent to one request at a time.

A pool of httpx looks through all its connections and waiting requests for each of them, so that its cost grows with
what is in flight, and calls of 1 to 60 s mean much in flight. A lane is a pool of one: nothing to look through.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx

if TYPE_CHECKING:
    import ssl

    import anyio

    from justone_client.environment import Environment

MOST_CONNECTIONS = 1000
"""Requests in flight at a time; more wait for their turn."""

_ONE = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=5.0)
"""A connection that was idle for longer is not used again: the server may be about to close it."""


class Routes:
    """Which environments are reached without a proxy, as the process environment says when they are first called."""

    def __init__(self) -> None:
        self._direct: dict[str, bool] = {}

    def is_direct(self, environment: Environment) -> bool:
        """Whether no proxy is on the way."""
        direct = self._direct.get(environment.base_url)
        if direct is None:
            direct = self._direct[environment.base_url] = environment.local or not _has_proxy(environment.base_url)
        return direct


def _has_proxy(base_url: str) -> bool:
    url = urlsplit(base_url)
    proxies = getproxies()
    return bool(proxies.get(url.scheme) or proxies.get("all")) and not proxy_bypass(url.hostname or "")


class Lanes:
    """Lends a transport to a thread at a time."""

    def __init__(self, most: int = MOST_CONNECTIONS) -> None:
        self._free = threading.Semaphore(most)
        self._idle: dict[bool, list[httpx.HTTPTransport]] = {True: [], False: []}
        self._trusted = _Once(httpx.create_ssl_context)

    def borrow(self, seconds: float, *, secure: bool) -> httpx.HTTPTransport:
        """Take a transport, waiting for one if need be; only a secure one checks certificates.

        Raises:
            httpx.PoolTimeout: None came back in time.
        """
        if not self._free.acquire(timeout=seconds):
            raise httpx.PoolTimeout("all connections are in use")
        try:
            return self._idle[secure].pop()
        except IndexError:
            return self._made(secure=secure)

    def give_back(self, transport: httpx.HTTPTransport, *, secure: bool) -> None:
        """Return a transport, whatever became of its request."""
        self._idle[secure].append(transport)
        self._free.release()

    def close(self) -> None:
        """Close the connections that nobody uses; the others close with their requests' ends, or with the process."""
        for idle in self._idle.values():
            with contextlib.suppress(IndexError):  # another thread may take the last one
                while True:
                    idle.pop().close()

    def _made(self, *, secure: bool) -> httpx.HTTPTransport:
        from .httpcore_deadlines import bound_by_deadlines

        try:
            transport = httpx.HTTPTransport(verify=self._trusted() if secure else False, limits=_ONE)
        except BaseException:
            self._free.release()
            raise
        bound_by_deadlines(transport)
        return transport


class _Here:
    """What belongs to one event loop."""

    def __init__(self, free: anyio.Semaphore) -> None:
        self.free = free
        self.idle: dict[bool, list[httpx.AsyncHTTPTransport]] = {True: [], False: []}


class AsyncLanes:
    """Lends a transport to a coroutine at a time; those of one event loop never reach another."""

    def __init__(self, most: int = MOST_CONNECTIONS) -> None:
        self._most = most
        self._trusted = _Once(httpx.create_ssl_context)
        self._loops: dict[object, _Here] = {}

    async def borrow(self, seconds: float, *, secure: bool) -> httpx.AsyncHTTPTransport:
        """Take a transport, waiting for one if need be; only a secure one checks certificates.

        Raises:
            httpx.PoolTimeout: None came back in time.
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
        if here.idle[secure]:
            return here.idle[secure].pop()
        try:
            return httpx.AsyncHTTPTransport(verify=self._trusted() if secure else False, limits=_ONE)
        except BaseException:
            here.free.release()
            raise

    def give_back(self, transport: httpx.AsyncHTTPTransport, *, secure: bool) -> None:
        """Return a transport, whatever became of its request."""
        here = self._here()
        here.idle[secure].append(transport)
        here.free.release()

    async def aclose(self) -> None:
        """Close the connections of this event loop that nobody uses."""
        for idle in self._here().idle.values():
            while idle:
                await idle.pop().aclose()

    def _here(self) -> _Here:
        """Return what belongs to the running event loop; what belongs to others that have ended goes."""
        import anyio
        from anyio.lowlevel import current_token

        token = current_token()
        loop = getattr(token, "native_token", token)
        here = self._loops.get(loop)
        if here is None:
            self._loops = {known: each for known, each in self._loops.items() if not _is_closed(known)}
            here = self._loops[loop] = _Here(anyio.Semaphore(self._most, fast_acquire=True))
        return here


def _is_closed(loop: object) -> bool:
    is_closed: Callable[[], bool] | None = getattr(loop, "is_closed", None)
    return is_closed is not None and is_closed()


class _Once:
    """Makes something with the first call: a TLS context takes long to make, and lanes can share it."""

    def __init__(self, make: Callable[[], ssl.SSLContext]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._made: ssl.SSLContext | None = None

    def __call__(self) -> ssl.SSLContext:
        if self._made is None:
            with self._lock:
                self._made = self._made or self._make()
        return self._made
