"""The beginning of an unrequested response on an idle connection; its rest comes with the next response."""

from __future__ import annotations

import pytest
from support.faulty import chunked, message
from support.leaks import ASYNC, FAST, SYNC, calling
from support.loops import LoopServer, Reader, Writer, head_of

FIRST, SECOND = b'{"code": 0, "data": "first"}', b'{"code": 0, "data": "second"}'
DUPLICATE = message(FIRST)
TRAILER = chunked(FIRST, end=b"0\r\nX-Trailer: y\r\n\r\n")
RESPONSES = {
    "length": DUPLICATE,
    "chunks": message(b"", "Transfer-Encoding: chunked") + chunked(FIRST),
    "trailer": message(b"", "Transfer-Encoding: chunked") + TRAILER,
}


class SplitServer(LoopServer):
    """Server that sends a response and the beginning of another one; its rest follows the next request."""

    def __init__(self, response: bytes, more: bytes, size: int) -> None:
        super().__init__()
        self._first = response + more[:size]
        self._rest = more[size:]

    async def serve(self, reader: Reader, writer: Writer) -> None:
        rest = b""
        while True:
            await head_of(reader)
            writer.write(rest + message(SECOND) if self.connections > 1 or rest else self._first)
            await writer.drain()
            rest = self._rest


@pytest.mark.matrix
@pytest.mark.parametrize("size", [1, 12, 17, len(DUPLICATE) - len(FIRST) - 1])
@pytest.mark.parametrize("blank", [b"", b"\r\n"], ids=["at once", "after a blank line"])
@pytest.mark.parametrize("response", RESPONSES.values(), ids=RESPONSES)
@pytest.mark.parametrize("way", [SYNC, ASYNC, FAST], ids=lambda way: way.name)
def test_a_beginning_while_idle_ends_the_connection(way, response, blank, size):
    with SplitServer(response, blank + DUPLICATE, size) as server:
        outcomes = way(*[calling("/x")] * 2, environment=f"http://127.0.0.1:{server.port}")
        assert [getattr(each, "data", each) for each in outcomes] == ["first", "second"]
        assert server.connections == 2
