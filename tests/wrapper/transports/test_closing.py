"""Clients that are closed while calls are in flight: the responses are billed, and still arrive."""

from __future__ import annotations

import asyncio

import pytest
from support.harness import TOKEN
from support.loops import LoopServer, Reader, Writer, head_of
from support.tls_servers import WELL

from justone_client import AsyncJustOne, JustOne, Retry

CALLS = 5


class HoldingServer(LoopServer):
    """Server that responds after `release`; `arrived` counts the requests."""

    def __init__(self) -> None:
        super().__init__()
        self.arrived = 0
        self._released = asyncio.Event()

    def release(self) -> None:
        self._loop.call_soon_threadsafe(self._released.set)

    async def serve(self, reader: Reader, writer: Writer) -> None:
        while True:
            await head_of(reader)
            self.arrived += 1
            await self._released.wait()
            writer.write(WELL)
            await writer.drain()


@pytest.mark.parametrize("backend", ["httpx", "aiohttp"])
def test_calls_in_flight_end_well_after_closing(backend):
    async def main(server):
        api = AsyncJustOne(TOKEN, environment=f"http://127.0.0.1:{server.port}", retry=Retry.none(), backend=backend)
        calls = [asyncio.create_task(api.call("/x")) for _ in range(CALLS)]
        while server.arrived < CALLS:  # noqa: ASYNC110 - the server is in a thread
            await asyncio.sleep(0)
        await api.aclose()
        server.release()
        responses = await asyncio.gather(*calls)
        again = await api.call("/x")
        await api.aclose()
        return [each.billed for each in (*responses, again)]

    with HoldingServer() as server:
        assert asyncio.run(main(server)) == [True] * (CALLS + 1)
        assert server.arrived == CALLS + 1


class CountingServer(LoopServer):
    """Server that responds at once and counts its connections."""

    def __init__(self) -> None:
        super().__init__()
        self.opened = 0

    async def serve(self, reader: Reader, writer: Writer) -> None:
        self.opened += 1
        while True:
            await head_of(reader)
            writer.write(WELL)
            await writer.drain()


def test_closing_a_derived_client_leaves_connections_open():
    with CountingServer() as server, JustOne(TOKEN, environment=f"http://127.0.0.1:{server.port}") as api:
        api.call("/api/x/v1")
        api.with_options(timeout=90).close()
        api.call("/api/x/v1")
        assert server.opened == 1


@pytest.mark.parametrize("backend", ["httpx", "aiohttp"])
def test_closing_a_derived_async_client_leaves_them_open(backend):
    async def main(server):
        async with AsyncJustOne(TOKEN, environment=f"http://127.0.0.1:{server.port}", backend=backend) as api:
            await api.call("/api/x/v1")
            await api.with_options(timeout=90).aclose()
            await api.call("/api/x/v1")
            assert server.opened == 1

    with CountingServer() as server:
        asyncio.run(main(server))
