"""Shared helpers of the tests of the wrapper that are not fixtures."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx

from support.sockets import serve_each, shut

PATIENCE = 60.0
"""Seconds after which a test counts as hung; a loaded machine may be slow."""

ROOT = Path(__file__).parents[2]
TOKEN = "k7Qw2ZpX9vB4nM1t"  # invented; tests search for it in all output
RECORDED_AT = "2026-01-02 03:04:05"


def answers(body: bytes | str, status: int = 200) -> Callable[[httpx.Request], httpx.Response]:
    """Return a handler that always returns the same response."""
    content = body.encode() if isinstance(body, str) else body
    return lambda request: httpx.Response(status, content=content)


def profile(api: Any) -> Any:
    """Make a call, for tests about the response."""
    return api.xiaohongshu.get_user_v3(user_id="5f0000000000000000000001")


@contextlib.contextmanager
def raw_server(behave: Callable[[socket.socket, threading.Event], None]) -> Iterator[str]:
    """Run a TCP server that calls `behave(connection, stop)` once a request has come in; `stop` is set at the end."""
    stop = threading.Event()

    def serve(connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            connection.settimeout(PATIENCE)
            connection.recv(65536)
            behave(connection, stop)

    listener = socket.create_server(("127.0.0.1", 0))
    threads = serve_each(listener, serve)
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        stop.set()
        shut(listener)
        for thread in threads:
            thread.join(PATIENCE)
