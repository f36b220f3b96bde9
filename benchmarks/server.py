"""A cheap server that responds to each request with the Xiaohongshu profile's example, with the id of the request."""

from __future__ import annotations

import asyncio
import json
import random
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from .measuring import PUBLISHED, ROOT, published_example

_BACKLOG = 2048
_SLOW = (0.05, 0.2)
MEAN_DELAY = sum(_SLOW) / 2
"""Mean seconds until a response, where the server is slow."""
_END = b"\r\n\r\n"
_FIELD = b'"userid":"'
_ID = re.compile(rb"[?&]userId=([^& ]*)")
_Answer = Callable[[bytes], bytes]


@contextmanager
def served(*modes: str) -> Iterator[str]:
    """Serve in a separate process, on a free port of the loopback; with `slow`, each response takes 50 to 200 ms."""
    command = (sys.executable, "-m", f"{__package__}.server", *modes)
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - our own
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline() if process.stdout else 0)}"
        finally:
            process.terminate()


class _Answering(asyncio.Protocol):
    """Responds to GET requests, which end with their headers, on one connection."""

    def __init__(self, answer: _Answer, seconds: tuple[float, float] | None) -> None:
        self._answer = answer
        self._seconds = seconds
        self._read = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - what asyncio promises of TCP
        self._write = transport.write

    def data_received(self, data: bytes) -> None:
        *requests, self._read = (self._read + data).split(_END)
        for request in requests:
            answer = self._answer(request)
            if self._seconds is None:
                self._write(answer)
            else:
                delay = random.uniform(*self._seconds)  # noqa: S311 - no secret
                asyncio.get_running_loop().call_later(delay, self._write, answer)


def _answering() -> _Answer:
    """Return a function that writes the response to a request; an id in the query is that of the response."""
    example = published_example(PUBLISHED / "xiaohongshu" / "get_user_v3.en.json")
    example["data"]["userid"], known = "", example["data"]["userid"]
    body = json.dumps(example, ensure_ascii=False, separators=(",", ":")).encode()
    place = body.index(_FIELD) + len(_FIELD)
    before, after = body[:place], body[place:]
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json;charset=UTF-8\r\nContent-Length: %d" + _END

    def answer(request: bytes) -> bytes:
        found = _ID.search(request)
        user = found[1] if found else known.encode()
        return head % (len(body) + len(user)) + before + user + after

    return answer


async def _serve(seconds: tuple[float, float] | None) -> None:
    answer = _answering()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: _Answering(answer, seconds), "127.0.0.1", 0, backlog=_BACKLOG)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve(_SLOW if "slow" in sys.argv else None))
