"""Shared helpers of the socket servers of tests: a thread for each connection, and reading a request."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator


def serve_each(listener: socket.socket, serve: Callable[[socket.socket], None]) -> list[threading.Thread]:
    """Serve each connection in a thread until the listener is shut; return the list of threads at once."""

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listener.accept()
                threads.append(threading.Thread(target=serve, args=(connection,), daemon=True))
                threads[-1].start()

    threads = [threading.Thread(target=accept, daemon=True)]
    threads[0].start()
    return threads


def shut(opened: socket.socket) -> None:
    """Close a listener or a connection, and wake the threads that wait for it."""
    with contextlib.suppress(OSError):
        opened.shutdown(socket.SHUT_RDWR)
    opened.close()


def read_head(connection: socket.socket) -> bytes:
    """Read the head of a request; return nothing if the client has closed the connection."""
    head = b""
    while b"\r\n\r\n" not in head:
        part = connection.recv(65536)
        if not part:
            return b""
        head += part
    return head


@contextlib.contextmanager
def refusing() -> Iterator[str]:
    """Yield the URL of a port that accepts no connection."""
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))  # without listening
        yield f"http://127.0.0.1:{reserved.getsockname()[1]}"
