# ruff: noqa: ASYNC109 - httpcore names the arguments
"""Network backends for httpcore, which insert the token, keep the time-outs and detect surplus bytes.

Loaded with the first request, as httpx loads httpcore itself.
"""

from __future__ import annotations

import contextlib
import math
import socket
import ssl
import time
from collections.abc import Iterable
from typing import Any

import httpcore

from .acknowledging import acknowledge
from .outgoing import Outgoing

_SLICE = 65_536
_FIRST_TRY = 2.0
"""Seconds for an address while others have not been tried; TCP sends a lost packet again after one second."""

_reached: dict[str, str] = {}
"""The last address of each host that was reached; it is tried first, so that a dead one costs time only once."""


def _is_ahead(tls: Any) -> bool:
    """Whether TLS has received bytes or its end that were not read."""
    if tls is None:
        return False
    if not isinstance(tls, ssl.SSLObject):  # of a blocking socket
        return bool(tls.pending())
    try:
        tls.read(1)  # from memory, without waiting
    except ssl.SSLWantReadError:
        return False
    except ssl.SSLError:
        return True
    return True


def is_queued(stream: Any) -> bool:
    """Whether anyio or trio has received bytes that were not read; they publish neither queues nor layers.

    A read of asyncio may return more bytes than requested, also below TLS.
    """
    layer: Any = getattr(stream, "_stream", None)
    while (inner := getattr(layer, "transport_stream", None)) is not None:
        if _is_ahead(getattr(layer, "_ssl_object", None)):
            return True
        layer = inner
    return bool(getattr(getattr(layer, "_protocol", None), "read_queue", None))


class SyncNetwork(httpcore.NetworkBackend):
    """Connects for one `Outgoing`."""

    def __init__(self, outgoing: Outgoing) -> None:
        self._outgoing = outgoing
        self._inner = httpcore.SyncBackend()
        self._stream: httpcore.NetworkStream | None = None

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first address that accepts; the time-out is for all of them together.

        Each address is tried for a moment, then each for its share of the remaining time. Looking up addresses is up to
        the operating system, and has its own time-out.
        """
        end = time.monotonic() + (timeout or 0.0)
        waiting = _addresses(host, port)
        fault: Exception = httpcore.ConnectError(f"{host} has no address")
        for longest in (_FIRST_TRY, math.inf) if len(waiting) > 1 else (math.inf,):
            slow = []
            for number, address in enumerate(waiting):
                left = end - time.monotonic()
                if left <= 0:
                    raise httpcore.ConnectTimeout(f"no address of {host} accepted a connection in time")
                share = min(longest, left / (len(waiting) - number))
                try:
                    stream = self._inner.connect_tcp(address, port, share, local_address, socket_options)
                except httpcore.ConnectTimeout as error:
                    fault = error
                    slow.append(address)
                except httpcore.ConnectError as error:
                    fault = error
                else:
                    _reached[host] = address
                    self._stream = _SyncStream(stream, self._outgoing)
                    return self._stream
            waiting = slow
        raise fault

    def close(self) -> None:
        """Close the connection, which httpcore 1 leaves open if a SOCKS proxy refuses."""
        if self._stream is not None:
            self._stream.close()


class AsyncNetwork(httpcore.AsyncNetworkBackend):
    """Connects in a coroutine for one `Outgoing`, on asyncio or trio."""

    def __init__(self, outgoing: Outgoing) -> None:
        self._outgoing = outgoing
        self._inner = httpcore.AnyIOBackend()
        self._stream: httpcore.AsyncNetworkStream | None = None

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        stream = await self._inner.connect_tcp(host, port, timeout, local_address, socket_options)
        self._stream = _AsyncStream(stream, self._outgoing)
        return self._stream

    async def aclose(self) -> None:
        """Close the connection; see `SyncNetwork.close`."""
        if self._stream is not None:
            await self._stream.aclose()


def _addresses(host: str, port: int) -> list[str]:
    """Return the addresses of a host; the one that was reached last comes first."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise httpcore.ConnectError(str(error)) from error
    addresses = dict.fromkeys(str(address[0]) for *_, address in found)
    return sorted(addresses, key=lambda each: each != _reached.get(host))


class _SyncStream(httpcore.NetworkStream):
    def __init__(self, inner: httpcore.NetworkStream, outgoing: Outgoing) -> None:
        self._inner = inner
        self._outgoing = outgoing

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        del timeout  # of a single read; the request's is in `Outgoing`
        data = self._inner.read(max_bytes, _left(self._outgoing))
        acknowledge(self._inner.get_extra_info("socket"))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write in slices, since the time-out of a write starts anew with every part that the server accepts."""
        del timeout
        data = self._outgoing.leaving(buffer)
        for start in range(0, len(data), _SLICE):
            self._inner.write(data[start : start + _SLICE], _left(self._outgoing))

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        del timeout  # of the handshake alone
        stream = self._inner.start_tls(ssl_context, server_hostname, _left(self._outgoing))
        return _SyncStream(stream, self._outgoing)

    def close(self) -> None:
        with contextlib.suppress(Exception):  # a failure here must not lose a billed response
            self._inner.close()

    def get_extra_info(self, info: str) -> Any:
        """Return information for httpcore; an idle connection is readable once it has received bytes or its end."""
        if info == "is_readable" and _is_ahead(self._inner.get_extra_info("ssl_object")):
            return True
        return self._inner.get_extra_info(info)


class _AsyncStream(httpcore.AsyncNetworkStream):
    def __init__(self, inner: httpcore.AsyncNetworkStream, outgoing: Outgoing) -> None:
        self._inner = inner
        self._outgoing = outgoing

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        del timeout  # of a single read; the request's is in `Outgoing`
        data = await self._inner.read(max_bytes, _left(self._outgoing))
        acknowledge(self._inner.get_extra_info("socket"))
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        del timeout
        await self._inner.write(self._outgoing.leaving(buffer), _left(self._outgoing))

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        del timeout  # of the handshake alone
        stream = await self._inner.start_tls(ssl_context, server_hostname, _left(self._outgoing))
        return _AsyncStream(stream, self._outgoing)

    async def aclose(self) -> None:
        with contextlib.suppress(Exception):  # a failure here must not lose a billed response
            await self._inner.aclose()

    def get_extra_info(self, info: str) -> Any:
        """Return information for httpcore; an idle connection is readable once it has received bytes or its end."""
        if info == "is_readable" and is_queued(self._inner):
            return True
        return self._inner.get_extra_info(info)


def _left(outgoing: Outgoing) -> float:
    try:
        return outgoing.left()
    except TimeoutError as error:
        raise httpcore.ReadTimeout(str(error)) from None
