"""Server that sends a second response some time after the first, while the connection is idle."""

from __future__ import annotations

import contextlib
import itertools
import json
import re
import socket
import ssl
import threading
import time
from typing import Self

from support.faulty import message
from support.harness import PATIENCE
from support.saying_server import BALANCE
from support.sockets import read_head, serve_each, shut

REJECTED = message(b'{"code": 301, "message": "an earlier call"}')


class LateServer:
    """Server that responds to each request with its id; surplus bytes follow some time later.

    A test waits for these bytes before its next call: otherwise the wire does not show which request they belong to.

    Attributes:
        url: Base URL of the server.
        seen: The id of each request.
        later: Number of requests after which the surplus bytes were sent.
        gate: The server sends nothing while this event is not set.
    """

    def __init__(
        self,
        delay: float | None,
        more: bytes | None = None,
        context: ssl.SSLContext | None = None,
        size: int = 0,
        *,
        holds_back: bool = False,
    ) -> None:
        """Create the listener.

        Args:
            delay: Seconds between a response and the surplus bytes; None to send both at once.
            more: Surplus bytes; by default the response again.
            context: TLS context of the server; None for plain HTTP.
            size: Minimum size of a response in bytes.
            holds_back: Whether the surplus bytes wait until the client has acknowledged the response. They follow every
                fourth response of a connection, since Linux acknowledges the first ones at once.
        """
        self.seen: list[str] = []
        self.later = 0
        self.gate = threading.Event()
        self.gate.set()
        self._delay, self._more, self._context, self._size = delay, more, context, size
        self._holds_back = holds_back
        self._changed = threading.Condition()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=500)
        scheme = "http" if context is None else "https"
        self.url = f"{scheme}://localhost:{self._listener.getsockname()[1]}"

    def wait_for_request(self, number: int) -> None:
        """Wait until this number of requests have arrived."""
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.seen) >= number, PATIENCE)

    def wait_for(self, later: int) -> None:
        """Wait until the surplus bytes of this number of requests have been sent."""
        with self._changed:
            assert self._changed.wait_for(lambda: self.later >= later, PATIENCE)

    def wait_for_all(self) -> None:
        """Wait until the surplus bytes of all requests have been sent."""
        with self._changed:
            assert self._changed.wait_for(lambda: self.later >= len(self.seen), PATIENCE)

    def __enter__(self) -> Self:
        serve_each(self._listener, self._serve)
        return self

    def __exit__(self, *_: object) -> None:
        shut(self._listener)

    def _serve(self, plain: socket.socket) -> None:
        with plain, contextlib.suppress(OSError):
            plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, not self._holds_back)
            connection = self._context.wrap_socket(plain, server_side=True) if self._context else plain
            with connection:
                for number in itertools.count(1):
                    if not (head := read_head(connection)):
                        break
                    if head.startswith(b"GET /user/get-balance?"):  # free, and not counted
                        connection.sendall(message(json.dumps(BALANCE).encode()))
                        continue
                    has_more = not self._holds_back or number % 4 == 0
                    self._answer(connection, re.findall(r"userId=(\w+)", head.decode())[0], has_more=has_more)

    def _answer(self, connection: socket.socket, asked: str, *, has_more: bool) -> None:
        with self._changed:
            self.seen.append(asked)
            self._changed.notify_all()
        response = self._response(asked)
        more = (self._more or response) if has_more else b""
        assert self.gate.wait(PATIENCE)
        with contextlib.suppress(OSError):  # the client may have closed the connection
            if self._delay is None:
                connection.sendall(response + more)
            else:
                connection.sendall(response)
                time.sleep(self._delay)  # the delay under test; tests wait for `later`, not for a time
                connection.sendall(more)
        with self._changed:
            self.later += 1
            self._changed.notify_all()

    def _response(self, asked: str) -> bytes:
        body = json.dumps({"code": 0, "data": {"userid": asked}}).encode()
        lacking = self._size - len(message(body.ljust(self._size)))  # filled up with blanks
        return message(body.ljust(self._size + lacking) if self._size else body)
