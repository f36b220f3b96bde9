"""Connections of aiohttp, whose bytes leave through `Outgoing`, and which detect surplus bytes."""

from __future__ import annotations

import asyncio
import contextlib
import re
import select
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import aiohttp

from .acknowledging import acknowledge

if TYPE_CHECKING:
    from aiohttp.connector import Connection

    from .outgoing import Outgoing

_END_OF_HEADERS = b"\r\n\r\n"
_INTERIM = re.compile(rb"HTTP/1\.[01] 1\d\d")
_LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*(\d{1,18})[ \t]*\r\n", re.IGNORECASE)
_LAST_CHUNK = b"0\r\n\r\n"
LONGEST_HEADERS = 100 * 1024
"""Bytes of a response's headers, as in httpx."""


class StaleError(Exception):
    """The connection had received something while it was idle, so that nothing was sent on it."""


class CheckedRequest(aiohttp.ClientRequest):
    """A request that is sent only on a connection that has received nothing since the last response.

    Attributes:
        outgoing: The bytes that leave on the connection.
    """

    outgoing: Outgoing

    async def send(self, conn: Connection) -> aiohttp.ClientResponse:
        """Send the request.

        Raises:
            StaleError: The connection has received something, or its end, and is closed; nothing was sent.
        """
        protocol = conn.protocol
        transport = protocol.transport if protocol is not None else None
        if protocol is None or transport is None:
            raise StaleError
        if isinstance(transport, _Transport):
            if protocol.should_close or not transport.is_fit():
                protocol.force_close()
                raise StaleError
        else:
            transport = protocol.transport = _Transport(
                transport, _Incoming(protocol, transport.get_extra_info("socket"))
            )
        transport.begin(self.outgoing)
        return await super().send(conn)


class _Transport(asyncio.Transport):
    """A transport that shows `Outgoing` all bytes before they leave."""

    def __init__(self, inner: asyncio.Transport, incoming: _Incoming) -> None:
        super().__init__()
        self._inner = inner
        self._incoming = incoming
        self._outgoing: Outgoing | None = None
        inner.set_protocol(incoming)

    def begin(self, outgoing: Outgoing) -> None:
        """Start the next request."""
        self._outgoing = outgoing
        self._incoming.begin()

    def is_fit(self) -> bool:
        """Whether the last response has ended and no byte has arrived since."""
        return self._incoming.is_over and not self.is_closing() and not _is_readable(self)

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self._inner.write(self._leaving(data))

    def writelines(self, list_of_data: Iterable[bytes | bytearray | memoryview]) -> None:
        self._inner.writelines(list(map(self._leaving, list_of_data)))

    def is_closing(self) -> bool:
        return self._inner.is_closing()

    def close(self) -> None:
        """Close at once, without the closing handshake of TLS, which could outlive the event loop."""
        self.abort()

    def abort(self) -> None:
        with contextlib.suppress(Exception):  # a failure here must not lose a billed response
            self._inner.abort()

    def pause_reading(self) -> None:
        self._inner.pause_reading()

    def resume_reading(self) -> None:
        self._inner.resume_reading()

    def is_reading(self) -> bool:
        return self._inner.is_reading()

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        return self._inner.get_extra_info(name, default)

    def _leaving(self, data: bytes | bytearray | memoryview) -> bytes:
        return bytes(data) if self._outgoing is None else self._outgoing.leaving(data)


class _Incoming(asyncio.Protocol):
    """Passes a response and the bytes after it to aiohttp one after the other.

    The parser of aiohttp loses a response that arrives together with surplus bytes which are not HTTP. The end of a
    response is estimated here and decided by the parser, so that a wrong estimate does no harm.

    Attributes:
        is_over: Whether the response may have ended with the last byte received. A connection is used again only
            then, since the parser does not show the beginning of a surplus response.
    """

    def __init__(self, inner: asyncio.Protocol, connection: Any) -> None:
        self._inner = inner
        self._connection = connection
        self.begin()

    def begin(self) -> None:
        """Expect the next response."""
        self.is_over = False
        self._head = b""
        self._last = b""
        self._missing: int | None = None

    def data_received(self, data: bytes) -> None:
        acknowledge(self._connection)
        end = self._end(data)
        self.is_over = end == len(data)
        if 0 < end < len(data):
            self._inner.data_received(data[:end])
            data = data[end:]
        self._inner.data_received(data)

    def eof_received(self) -> bool | None:
        return self._inner.eof_received()

    def connection_lost(self, exc: Exception | None) -> None:
        self._inner.connection_lost(exc)

    def pause_writing(self) -> None:
        self._inner.pause_writing()

    def resume_writing(self) -> None:
        self._inner.resume_writing()

    def _end(self, data: bytes) -> int:
        """Return the number of bytes after which the response may be over."""
        start = 0
        if self._missing is None:
            start = self._start_of_body(data)
            if self._missing is None:
                return 0
        if self._missing >= 0:
            end = start + self._missing
            self._missing = max(0, end - len(data))
            return end
        joined = self._last + data[start:]
        place = joined.find(_LAST_CHUNK)
        known, self._last = len(self._last), joined[1 - len(_LAST_CHUNK) :]
        return start + place - known + len(_LAST_CHUNK) if place >= 0 else 0

    def _start_of_body(self, data: bytes) -> int:
        """Find the end of the headers and the length of the body."""
        before = len(self._head)
        head = self._head = self._head + data if before else data
        begin, end = 0, head.find(_END_OF_HEADERS)
        while end >= 0 and _INTERIM.match(head, begin):
            begin = end + len(_END_OF_HEADERS)
            end = head.find(_END_OF_HEADERS, begin)
        if end < 0:
            self._missing = -1 if len(head) > LONGEST_HEADERS else None
            return 0
        found = _LENGTH.search(head, begin, end + 2)
        self._missing = int(found[1]) if found else -1
        self._head = b""
        return end + len(_END_OF_HEADERS) - before


def _is_readable(transport: asyncio.Transport) -> bool:
    """Whether bytes have arrived that the event loop has not read yet."""
    number = transport.get_extra_info("socket").fileno()
    if number < 0:
        return True
    if sys.platform == "win32":
        return bool(select.select([number], [], [], 0)[0])
    poll = select.poll()
    poll.register(number, select.POLLIN)
    return bool(poll.poll(0))
