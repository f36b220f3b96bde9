"""What the tests of the wrapper share beside the fixtures."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx

PATIENCE = 60.0
"""Seconds after which a test counts as hung; a loaded machine may be slow."""

ROOT = Path(__file__).parents[2]
TOKEN = "k7Qw2ZpX9vB4nM1t"  # invented; planted to be searched for
RECORDED_AT = "2026-01-02 03:04:05"


def answers(body: bytes | str, status: int = 200) -> Callable[[httpx.Request], httpx.Response]:
    """A handler that always answers the same."""
    content = body.encode() if isinstance(body, str) else body
    return lambda request: httpx.Response(status, content=content)


def profile(api: Any) -> Any:
    """Any call will do where the answer is what matters."""
    return api.xiaohongshu.get_user_v3(user_id="5f0000000000000000000001")


@contextlib.contextmanager
def raw_server(behave: Callable[[socket.socket, threading.Event], None]) -> Iterator[str]:
    """A TCP server whose connections are handed to `behave(connection)` once the request has arrived."""
    stop = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0.05)

        def accept() -> None:
            while not stop.is_set():
                with contextlib.suppress(OSError):
                    connection, _ = listener.accept()
                    with connection, contextlib.suppress(OSError):
                        connection.settimeout(5)
                        connection.recv(65536)
                        behave(connection, stop)

        thread = threading.Thread(target=accept)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            stop.set()
            thread.join()
