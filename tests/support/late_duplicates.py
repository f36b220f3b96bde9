"""A server that sends a second response some time after the first, while the connection is idle."""

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
from support.sockets import read_head, serve_each, shut

REJECTED = message(b'{"code": 301, "message": "an earlier call"}')


class LateServer:
    """Responds to each request with its id; surplus bytes follow a while later.

    A test waits for that before it calls again: whose response it would be afterwards cannot be told on the wire.

    Attributes:
        url: Where it listens.
        seen: The requests it saw, by id.
        later: How often it sent something more.
        gate: It sends nothing while this is not set.
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
        """Listen.

        Args:
            delay: Seconds between a response and what follows it; None to send both in one go.
            more: What follows; by default the response once more.
            context: The server's side of TLS; None for plain HTTP.
            size: Bytes of a response at least.
            holds_back: Whether what follows leaves only once the client has acknowledged the response; it follows every
                fourth one of a connection, since Linux acknowledges the first ones at once.
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

    def wait_for(self, later: int) -> None:
        """Wait until it has sent something more so often."""
        with self._changed:
            assert self._changed.wait_for(lambda: self.later >= later, PATIENCE)

    def wait_for_all(self) -> None:
        """Wait until it has sent something more after each response."""
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
                    has_more = not self._holds_back or number % 4 == 0
                    self._answer(connection, re.findall(r"userId=(\w+)", head.decode())[0], has_more=has_more)

    def _answer(self, connection: socket.socket, asked: str, *, has_more: bool) -> None:
        with self._changed:
            self.seen.append(asked)
        response = self._response(asked)
        more = (self._more or response) if has_more else b""
        assert self.gate.wait(PATIENCE)
        with contextlib.suppress(OSError):  # of a client that closes the connection already
            if self._delay is None:
                connection.sendall(response + more)
            else:
                connection.sendall(response)
                time.sleep(self._delay)  # what this server is about; no test waits for it but by an event
                connection.sendall(more)
        with self._changed:
            self.later += 1
            self._changed.notify_all()

    def _response(self, asked: str) -> bytes:
        body = json.dumps({"code": 0, "data": {"userid": asked}}).encode()
        lacking = self._size - len(message(body.ljust(self._size)))  # what blanks make up for
        return message(body.ljust(self._size + lacking) if self._size else body)
