"""Observation of a client or transport that was passed in, by the extension `trace` of httpcore."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx

from justone_client.wire.exchange import Received

_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.InvalidURL,
)
"""Exceptions that transports raise before they send anything."""


class Watch:
    """Notes whether a transport has sent a request; if the transport does not report it, it may have."""

    def __init__(self, received: Received, connect_timeout: float) -> None:
        self._received = received
        self._connect_timeout = connect_timeout
        self._has_left = False
        self._timeout: Any = None
        self._socks: Any = None

    def note(self, event: str, info: dict[str, Any]) -> None:
        """Note an event of the extension `trace` of httpcore."""
        self._see(event, info)
        if event.endswith("setup_socks5_connection.failed"):
            self._socks.close()

    async def anote(self, event: str, info: dict[str, Any]) -> None:
        """Note an event in a coroutine."""
        self._see(event, info)
        if event.endswith("setup_socks5_connection.failed"):
            await self._socks.aclose()

    def _see(self, event: str, info: dict[str, Any]) -> None:
        """Note a request that is sent, and limit proxies to the connect time-out, which httpcore 1 does not do."""
        if event.endswith("send_request_headers.started"):
            extensions = info["request"].extensions
            if info["request"].method == b"CONNECT":
                self._timeout = extensions.get("timeout", {})
                seconds = self._connect_timeout
                extensions["timeout"] = {"connect": seconds, "read": seconds, "write": seconds, "pool": seconds}
            else:
                if self._timeout is not None:
                    extensions["timeout"] = self._timeout
                self._has_left = True
        elif event.endswith("setup_socks5_connection.started"):
            self._socks = info["stream"]
            info["stream"] = _Limited(self._socks, self._connect_timeout)
        self._received.sent = self._has_left

    @contextmanager
    def decided(self) -> Iterator[None]:
        """Decide whether the request was sent when it failed."""
        self._received.sent = True
        try:
            yield
        except _NOT_SENT:
            self._received.sent = False
            raise


class _Limited:
    """A sync or async stream of httpcore with a time limit."""

    def __init__(self, stream: Any, seconds: float) -> None:
        self._stream = stream
        self._seconds = seconds

    def read(self, max_bytes: int) -> Any:
        return self._stream.read(max_bytes, self._seconds)

    def write(self, buffer: bytes) -> Any:
        return self._stream.write(buffer, self._seconds)
