"""TCP server that misbehaves on request: at `/faults/<name>` as listed in `fault_list`; other paths work normally.

The server writes HTTP by hand, since HTTP servers prevent most faults. After each fault it responds to the next
request, on the same connection if that is still open.
"""

from __future__ import annotations

import contextlib
import itertools
import re
import socket
import struct
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from enum import Enum, auto
from typing import NamedTuple, Self

from support.harness import PATIENCE
from support.sockets import read_head, serve_each, shut


class End(Enum):
    """Ways to end a connection; without one of these, it stays open."""

    FIN = auto()
    RST = auto()
    HALF = auto()  # the server sends no more, and keeps reading


class Away(Enum):
    """Reasons why a client cannot connect."""

    REFUSED = auto()
    UNREACHABLE = auto()


Step = bytes | float | End | Callable[[], Iterable[bytes]]
"""Bytes to send, seconds to wait, an end of the connection, or a function that yields many bytes to send."""


class Outcome(NamedTuple):
    """Outcome of a call: the attributes of the exception it raises; `error` is empty for a response."""

    error: str
    billed: bool | None
    retryable: bool = False


class Fault(NamedTuple):
    """A way to misbehave.

    Attributes:
        group: Section of the list.
        description: Description of the fault.
        steps: Steps that the server takes.
        outcome: Outcome of the call.
        says: Start of the exception's message, or the data of the response.
    """

    group: str
    description: str
    steps: tuple[Step, ...] | Away
    outcome: Outcome
    says: str

    @property
    def name(self) -> str:
        return re.sub(r"[^a-z0-9]+", "-", self.description.lower()).strip("-")

    @property
    def path(self) -> str:
        return f"/faults/{self.name}"


def message(body: bytes, *headers: str, status: str = "HTTP/1.1 200 OK") -> bytes:
    """Return an HTTP response; a `Content-Length` header is added unless the headers set the length."""
    lines = [status, *headers]
    if not any(line.startswith(("Content-Length", "Transfer-Encoding")) for line in headers):
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


def chunked(*chunks: bytes, end: bytes = b"0\r\n\r\n") -> bytes:
    return b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks) + end


def drip(content: bytes, pause: float) -> tuple[Step, ...]:
    return tuple(step for byte in content for step in (bytes([byte]), pause))


WELL = message(b'{"code": 0, "data": "well"}', "Content-Type: application/json")


class FaultyServer:
    """Server that listens on a free port of 127.0.0.1.

    Attributes:
        requests: Number of requests, by path.
        connections: Numbers of the connections on which the requests came, by path.
    """

    def __init__(self, faults: Iterable[Fault] = ()) -> None:
        self.requests: Counter[str] = Counter()
        self.connections: defaultdict[str, list[int]] = defaultdict(list)
        self._steps = {fault.path: fault.steps for fault in faults if not isinstance(fault.steps, Away)}
        self._done: Counter[str] = Counter()
        self._stop = threading.Event()
        self._threads: list[list[threading.Thread]] = []
        self._open: set[socket.socket] = set()
        self._numbers = itertools.count(1)
        self._listener = self._listen(0)
        self.port: int = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self._accept()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        shut(self._listener)
        self._threads[-1][0].join()  # the thread that accepts connections
        for connection in tuple(self._open):
            shut(connection)
        for thread in itertools.chain(*self._threads):
            thread.join()

    def show(self, path: str, *steps: Step) -> None:
        """Respond to requests for a path with these steps from now on."""
        self._steps[path] = steps

    def wait_for(self, path: str) -> None:
        """Wait until all steps for a path are done; by then an end of the connection has reached the client."""
        end = time.monotonic() + PATIENCE
        while self._done[path] < self.requests[path] and time.monotonic() < end:
            time.sleep(0.001)

    @contextlib.contextmanager
    def hidden(self, away: Away) -> Iterator[None]:
        """Accept no connections inside the block: the port is closed, or its queue is full."""
        shut(self._listener)
        with contextlib.ExitStack() as stack:
            if away is Away.UNREACHABLE:
                full = stack.enter_context(self._listen(self.port, backlog=0))
                for _ in range(3):
                    waiting = stack.enter_context(socket.socket())
                    waiting.setblocking(False)
                    waiting.connect_ex(full.getsockname())
            yield
        self._listener = self._listen(self.port)
        self._accept()

    @staticmethod
    def _listen(port: int, backlog: int = 100) -> socket.socket:
        return socket.create_server(("127.0.0.1", port), backlog=backlog)

    def _accept(self) -> None:
        self._threads.append(serve_each(self._listener, self._serve))

    def _serve(self, connection: socket.socket) -> None:
        number = next(self._numbers)
        self._open.add(connection)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.settimeout(PATIENCE)
        with contextlib.suppress(OSError):
            while path := _request(connection):
                self.requests[path] += 1
                self.connections[path].append(number)
                try:
                    if not self._answer(connection, self._steps.get(path, (WELL,))):
                        break
                finally:
                    self._done[path] += 1
            while connection.recv(65536):  # half-closed: keep reading
                pass
        self._open.discard(connection)
        connection.close()

    def _answer(self, connection: socket.socket, steps: Iterable[Step]) -> bool:
        """Run the steps; return whether the connection stays open."""
        for step in steps:
            if isinstance(step, End):
                _end(connection, step)
                return False
            if isinstance(step, float):
                if self._stop.wait(step):
                    return False
            else:
                for piece in step() if callable(step) else (step,):
                    connection.sendall(piece)
        return True


def _request(connection: socket.socket) -> str:
    """Read a request; return its path, or an empty text if the client has closed the connection."""
    head = read_head(connection)
    return head.split(b" ", 2)[1].partition(b"?")[0].decode() if head else ""


def _end(connection: socket.socket, end: End) -> None:
    if end is End.HALF:
        connection.shutdown(socket.SHUT_WR)
        return
    if end is End.RST:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()
