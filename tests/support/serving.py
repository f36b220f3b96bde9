"""Server that responds to a given number of requests on each connection."""

from __future__ import annotations

import contextlib
import socket
import struct
from collections.abc import Iterator

from support.sockets import read_head, serve_each, shut

BODY = b'{"code": 0, "data": {"nickname": "x"}}'
RESPONSE = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(BODY) + BODY


class Server:
    """Server that counts requests and ends a connection at the first request beyond a limit.

    Attributes:
        seen: Number of requests.
        url: Base URL of the server.
    """

    def __init__(self, good: int, then: str) -> None:
        """Respond to `good` requests of each connection, then end it; `then` is "fin" or "rst"."""
        self._good, self._then = good, then
        self.seen = 0
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=500)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        serve_each(self._listener, self._serve)

    def close(self) -> None:
        shut(self._listener)

    def _serve(self, connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            for number in range(1_000_000):
                if not read_head(connection):
                    return
                self.seen += 1
                if number < self._good:
                    connection.sendall(RESPONSE)
                    continue
                if self._then == "rst":
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                return


@contextlib.contextmanager
def serving(good: int = 1_000_000, then: str = "fin") -> Iterator[Server]:
    """Run a server."""
    server = Server(good, then)
    try:
        yield server
    finally:
        server.close()
