"""A network backend for httpcore that respects deadlines.

Loaded with the first synchronous client, as httpx loads httpcore itself: importing the package need not cost more.
"""

from __future__ import annotations

import socket
import time
from collections.abc import Iterable
from typing import Any

import httpcore
import httpx

from justone_client.deadline import Deadline

_SLICE = 65_536


def bound_by_deadlines(*transports: httpx.BaseTransport) -> None:
    """Make every read of synchronous transports respect the `Deadline` that came as its time-out.

    httpx offers no public way to hand a network backend to its transports, so this reaches for the attribute that holds
    it (httpx 0.28, httpcore 1). Coroutines need none of this: they can be cancelled.
    """
    for transport in transports:
        pool = getattr(transport, "_pool", None)
        if isinstance(pool, httpcore.ConnectionPool):
            pool._network_backend = DeadlineBackend(pool._network_backend)  # noqa: SLF001


def _left(timeout: float | None) -> float | None:
    try:
        return timeout.remaining() if isinstance(timeout, Deadline) else timeout
    except TimeoutError as error:
        raise httpcore.ReadTimeout(str(error)) from None


def _addresses(host: str, port: int) -> list[str]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise httpcore.ConnectError(str(error)) from error
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


class DeadlineBackend(httpcore.NetworkBackend):
    """Another backend, whose streams respect the `Deadline` that comes as their time-out."""

    def __init__(self, inner: httpcore.NetworkBackend) -> None:
        self._inner = inner

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first address that answers; the time-out is for all of them together.

        Looking the addresses up is the operating system's business, and has its own limits.
        """
        end = None if timeout is None else time.monotonic() + timeout
        fault: Exception = httpcore.ConnectError(f"{host} has no address")
        for address in _addresses(host, port):
            left = None if end is None else end - time.monotonic()
            if left is not None and left <= 0:
                raise httpcore.ConnectTimeout(f"no address of {host} answered in time")
            try:
                return _Stream(self._inner.connect_tcp(address, port, left, local_address, socket_options))
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                fault = error
        raise fault

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.NetworkStream:
        return _Stream(self._inner.connect_unix_socket(path, timeout, socket_options))

    def sleep(self, seconds: float) -> None:
        self._inner.sleep(seconds)


class _Stream(httpcore.NetworkStream):
    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner = inner

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, _left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write in slices: the time-out of a single write starts anew with every part that the server takes."""
        for start in range(0, len(buffer), _SLICE):
            self._inner.write(buffer[start : start + _SLICE], _left(timeout))

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, timeout))

    def close(self) -> None:
        self._inner.close()

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)
