"""A TCP server that misbehaves on request: `/faults/<name>` as `fault_list` says, anything else well.

It speaks HTTP by hand, since no HTTP server would let itself be talked into most of this. After each fault the same
server answers the next request, on the same connection where that lives on.
"""

from __future__ import annotations

import contextlib
import re
import socket
import struct
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from enum import Enum, auto
from typing import NamedTuple, Self

from support.sockets import read_head

PATIENCE = 30.0
"""Seconds after which a server that nobody listens to gives up."""


class End(Enum):
    """How a connection ends; without one of these it lives on."""

    FIN = auto()
    RST = auto()
    HALF = auto()  # the server says no more, and keeps listening


class Away(Enum):
    """What keeps a client from connecting."""

    REFUSED = auto()
    UNREACHABLE = auto()


Step = bytes | float | End | Callable[[], Iterable[bytes]]
"""Something to send, seconds to wait, an end, or what makes a lot to send."""


class Outcome(NamedTuple):
    """What a call comes to: the exception it raises, empty for an answer, and what that knows."""

    error: str
    billed: bool | None
    retryable: bool = False


class Fault(NamedTuple):
    """One way to misbehave.

    Attributes:
        group: Where in the stack it sits.
        description: What the server does, for people.
        steps: The same for the server.
        outcome: What a client makes of it.
        says: How the message of the exception begins; the data of an answer.
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
    """A whole HTTP answer; its length is stated unless a header says how long it is."""
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
    """Listens on a free port of 127.0.0.1; `requests` counts what arrived, by path, `connections` who brought it."""

    def __init__(self, faults: Iterable[Fault] = ()) -> None:
        self.requests: Counter[str] = Counter()
        self.connections: defaultdict[str, list[int]] = defaultdict(list)
        self._steps = {fault.path: fault.steps for fault in faults if not isinstance(fault.steps, Away)}
        self._done: Counter[str] = Counter()
        self._stop = threading.Event()
        self._threads: list[threading.Thread] = []
        self._open: set[socket.socket] = set()
        self._accepted = 0
        self._listener = self._listen(0)
        self.port: int = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._shut(self._listener)
        for connection in tuple(self._open):
            self._shut(connection)
        for thread in self._threads:
            thread.join()

    def show(self, path: str, *steps: Step) -> None:
        """Answer a path like this from now on."""
        self._steps[path] = steps

    def wait_for(self, path: str) -> None:
        """Wait until the last step for a path is done: an end of the connection has arrived by then."""
        end = time.monotonic() + PATIENCE
        while self._done[path] < self.requests[path] and time.monotonic() < end:
            time.sleep(0.001)

    @contextlib.contextmanager
    def hidden(self, away: Away) -> Iterator[None]:
        """Accept no connections for a while: the port is closed, or its queue is full."""
        self._shut(self._listener)
        with contextlib.ExitStack() as stack:
            if away is Away.UNREACHABLE:
                full = stack.enter_context(self._listen(self.port, backlog=0))
                for _ in range(3):
                    waiting = stack.enter_context(socket.socket())
                    waiting.setblocking(False)
                    waiting.connect_ex(full.getsockname())
            yield
        self._listener = self._listen(self.port)
        self._start(self._accept)

    @staticmethod
    def _listen(port: int, backlog: int = 100) -> socket.socket:
        return socket.create_server(("127.0.0.1", port), backlog=backlog)

    @staticmethod
    def _shut(connection: socket.socket) -> None:
        with contextlib.suppress(OSError):
            connection.shutdown(socket.SHUT_RDWR)  # wakes whoever waits for it
        connection.close()

    def _start(self, target: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=target, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        listener = self._listener
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listener.accept()
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self._accepted += 1
                self._open.add(connection)
                self._start(self._serve, connection, self._accepted)

    def _serve(self, connection: socket.socket, number: int) -> None:
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
            while connection.recv(65536):  # half-closed: it listens on
                pass
        self._open.discard(connection)
        connection.close()

    def _answer(self, connection: socket.socket, steps: Iterable[Step]) -> bool:
        """Go through the steps; returns whether the connection lives on."""
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
    """Read one request; returns its path, or nothing when the client has gone."""
    head = read_head(connection)
    return head.split(b" ", 2)[1].partition(b"?")[0].decode() if head else ""


def _end(connection: socket.socket, end: End) -> None:
    if end is End.HALF:
        connection.shutdown(socket.SHUT_WR)
        return
    if end is End.RST:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()
