"""Proxy for plain HTTP that forwards everything to one server and counts the requests."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator
from urllib.parse import urlsplit

from support.sockets import serve_each, shut


class Forwarding:
    """Proxy that forwards the bytes of each connection; it removes the origin from the first line of a request."""

    def __init__(self, target: str) -> None:
        self.requests = 0
        url = urlsplit(target)
        self._target = (url.hostname, url.port)
        self._origin = b"http://api.nowhere.example"
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=500)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        serve_each(self._listener, self._serve)

    def close(self) -> None:
        shut(self._listener)

    def _serve(self, client: socket.socket) -> None:
        with client, contextlib.suppress(OSError), socket.create_connection(self._target) as server:
            while request := client.recv(65536):
                with self._lock:
                    self.requests += 1
                server.sendall(request.replace(self._origin, b"", 1))
                client.sendall(server.recv(65536))


@contextlib.contextmanager
def forwarding(target: str) -> Iterator[Forwarding]:
    """Run a proxy."""
    proxy = Forwarding(target)
    try:
        yield proxy
    finally:
        proxy.close()
