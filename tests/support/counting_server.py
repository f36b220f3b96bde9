"""Server that counts the requests for each id, even if the client is killed."""

from __future__ import annotations

import asyncio
import json
import math
import random
import threading
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from urllib.parse import parse_qs, urlsplit

from support.saying_server import BALANCE

_END = b"\r\n\r\n"
Behave = Callable[[str, int], tuple[int | bytes, float | Awaitable[object]]]


class Counting:
    """Server for GET requests with a `userId`; each response takes some milliseconds.

    Attributes:
        seen: Number of requests for each id.
        arrived: Time at which each request was read, on the monotonic clock.
        in_flight: Number of requests without a response.
        most_in_flight: Highest value of `in_flight`.
        url: Base URL of the server.
        balance: Body of the response to a look-up of the balance, which is not counted as a request.
        looked_up: Number of look-ups.
    """

    def __init__(self, behave: Behave | None = None) -> None:
        """Set `behave(user_id, time)`, where `time` counts the requests for the id.

        It returns a result and a delay. The result is a business code, 429 for the HTTP status, or a whole response.
        The delay is a number of seconds, or an awaitable of the server's loop, such as `event.wait()`.
        """
        self.seen: Counter[str] = Counter()
        self.arrived: list[float] = []
        self.url = ""
        self.balance = json.dumps(BALANCE).encode()
        self.looked_up = 0
        self.in_flight = self.most_in_flight = 0
        self._free = math.inf
        self._changed = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._behave = behave or (lambda _id, _time: (0, random.uniform(0.02, 0.06)))

    def hold(self, after: float = 0) -> None:
        """Respond only to the first `after` requests, until `release` or another `hold`."""
        asyncio.run_coroutine_threadsafe(self._hold(after), self._loop).result()

    def release(self) -> None:
        """Respond to all requests again."""
        self.hold(math.inf)

    async def _hold(self, after: float) -> None:
        self._free = after
        self._changed.set()
        self._changed = asyncio.Event()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(_END)
                if head.startswith(b"GET /user/get-balance?"):  # free, and not counted
                    self.looked_up += 1
                    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d" % len(self.balance) + _END + self.balance)
                    continue
                self.arrived.append(time.monotonic())
                number = len(self.arrived)
                target = head.split(b" ", 2)[1].decode()
                user_id = self.id_of(parse_qs(urlsplit(target).query))
                self.seen[user_id] += 1
                self.in_flight += 1
                self.most_in_flight = max(self.most_in_flight, self.in_flight)
                code, delay = self._behave(user_id, self.seen[user_id])
                while number > self._free:
                    await self._changed.wait()
                await (asyncio.sleep(delay) if isinstance(delay, int | float) else delay)
                self.in_flight -= 1
                writer.write(code if isinstance(code, bytes) else self.message(user_id, code))
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    def id_of(self, parameters: Mapping[str, list[str]]) -> str:
        """Return the id by which a request is counted."""
        return parameters["userId"][0]

    def message(self, user_id: str, code: int) -> bytes:
        """Return a whole response."""
        data = {"nickname": f"n{user_id}", "fans": len(user_id)} if code == 0 else None
        body = json.dumps({"code": code, "data": data, "requestId": f"r{user_id}"}).encode()
        body = b"too many requests" if code == 429 else body
        status = b"429 Too Many Requests" if code == 429 else b"200 OK"
        return b"HTTP/1.1 %b\r\nContent-Length: %d" % (status, len(body)) + _END + body


class Saying(Counting):
    """Server that responds to each id with the body, and the `Content-Encoding`, that `say(user_id, time)` returns."""

    def __init__(self, say: Callable[[str, int], bytes | tuple[str, bytes]]) -> None:
        super().__init__(lambda _id, _time: (0, 0))
        self._say = say

    def message(self, user_id: str, _code: int) -> bytes:
        said = self._say(user_id, self.seen[user_id])
        encoding, body = said if isinstance(said, tuple) else ("identity", said)
        head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\nContent-Encoding: {encoding}"
        return head.encode() + _END + body


@contextmanager
def counting(behave: Behave | None = None, server: Counting | None = None) -> Iterator[Counting]:
    """Run a server in a thread, on a free port of the loopback interface."""
    server = server or Counting(behave)
    started = threading.Event()
    loop = asyncio.new_event_loop()
    done = asyncio.Event()

    async def main() -> None:
        listening = await asyncio.start_server(server.serve, "127.0.0.1", 0, backlog=1024)
        server._loop = loop
        server.url = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
        started.set()
        async with listening:
            await done.wait()

    thread = threading.Thread(target=loop.run_until_complete, args=(main(),))
    thread.start()
    started.wait()
    try:
        yield server
    finally:
        loop.call_soon_threadsafe(done.set)
        thread.join()
        for task in asyncio.all_tasks(loop):
            task.cancel()
        loop.run_until_complete(asyncio.sleep(0))
        loop.close()


def responding(codes: Mapping[str, int] | None = None) -> AbstractContextManager[Counting]:
    """Return a server that responds to each id with its code, by default with 0."""
    return counting(lambda user_id, _: ((codes or {}).get(user_id, 0), 0))
