"""Connections that received data while idle: they are never reused, since all later responses would be shifted."""

from __future__ import annotations

import asyncio
import gc
import socket
import ssl
import threading

import httpx
import pytest
import trustme
from support.harness import PATIENCE, TOKEN
from support.late_duplicates import REJECTED, LateServer

from justone_client import AsyncJustOne, JustOne, Retry
from justone_client.collect import collect

pytestmark = pytest.mark.slow

DELAYS = (0.0, 0.0005, 0.005, 0.05)
MORE = pytest.mark.parametrize("more", [None, REJECTED, b"\r\n", b"x"], ids=["duplicate", "301", "line", "byte"])
ASYNC = pytest.mark.parametrize("backend", ["httpx", "aiohttp"])
PATH = "/api/xiaohongshu/get-user/v3"


@pytest.fixture(scope="module")
def certificate():
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    return authority, context


@pytest.fixture(params=["plain", "tls"])
def context(request, certificate, monkeypatch, tmp_path):
    """Return the TLS context of a server that the client trusts; None for plain HTTP."""
    if request.param == "plain":
        return None
    authority, context = certificate
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    return context


@pytest.mark.matrix
@MORE
@pytest.mark.parametrize("delay", DELAYS)
def test_sync_calls_get_their_own_responses(more, delay, context):
    with LateServer(delay, more, context) as server, JustOne(TOKEN, environment=server.url, retry=Retry.none()) as api:
        for number in range(8):
            assert api.call(PATH, {"userId": f"u{number}"}).data["userid"] == f"u{number}"
            server.wait_for(number + 1)
        assert api.usage.total.billed == 8
    assert server.seen == [f"u{number}" for number in range(8)]


@pytest.mark.matrix
@ASYNC
@MORE
@pytest.mark.parametrize("delay", DELAYS)
@pytest.mark.parametrize("in_flight", [1, 16])
def test_async_calls_get_their_own_responses(backend, more, delay, in_flight, context):
    async def main(server):
        async with AsyncJustOne(TOKEN, environment=server.url, retry=Retry.none(), backend=backend) as api:
            for first in range(0, 2 * in_flight, in_flight):
                ids = [f"u{number}" for number in range(first, first + in_flight)]
                responses = await asyncio.gather(*(api.call(PATH, {"userId": each}) for each in ids))
                assert [each.data["userid"] for each in responses] == ids
                await asyncio.to_thread(server.wait_for, first + in_flight)

    with LateServer(delay, more, context) as server:
        asyncio.run(main(server))
    assert sorted(server.seen) == sorted({*server.seen})


@pytest.mark.skipif(not hasattr(socket, "TCP_QUICKACK"), reason="this system acknowledges when it likes")
def test_sync_a_duplicate_is_not_held_back(context):
    with LateServer(0.0, None, context, holds_back=True) as server, JustOne(TOKEN, environment=server.url) as api:
        for number in range(24):
            assert api.call(PATH, {"userId": f"u{number}"}).data["userid"] == f"u{number}"
            server.wait_for(number + 1)


@ASYNC
@pytest.mark.skipif(not hasattr(socket, "TCP_QUICKACK"), reason="this system acknowledges when it likes")
def test_async_a_duplicate_is_not_held_back(backend, context):
    async def main(server):
        async with AsyncJustOne(TOKEN, environment=server.url, backend=backend) as api:
            for number in range(24):
                assert (await api.call(PATH, {"userId": f"u{number}"})).data["userid"] == f"u{number}"
                await asyncio.to_thread(server.wait_for, number + 1)

    with LateServer(0.0, None, context, holds_back=True) as server:
        asyncio.run(main(server))


class DeafServer(LateServer):
    """Server that sends surplus bytes with each response and reads nothing afterwards, not even the end of TLS."""

    def __init__(self, context):
        super().__init__(0.0, b"x", context)
        self.over = threading.Event()

    def _answer(self, connection, asked, **options):
        super()._answer(connection, asked, **options)
        self.over.wait(PATIENCE)


@ASYNC
def test_a_connection_that_is_not_reused_is_closed_at_once(backend, context):
    """It would outlive its event loop, of which Python warns once the transport is collected."""

    async def main(server):
        async with AsyncJustOne(TOKEN, environment=server.url, retry=Retry.none(), backend=backend) as api:
            for number in range(3):
                assert (await api.call(PATH, {"userId": f"u{number}"})).data["userid"] == f"u{number}"
                await asyncio.to_thread(server.wait_for, number + 1)

    with DeafServer(context) as server:
        asyncio.run(main(server))
        gc.collect()
        server.over.set()


SIZES = (100, 16_384, 65_536, 131_072, 200_000)
"""Sizes of a response in bytes, some of which end with a TLS record or with a read of a library."""


@pytest.mark.parametrize("size", SIZES)
def test_sync_surplus_bytes_in_one_go_are_dropped(size, context):
    with LateServer(None, context=context, size=size) as server:
        with JustOne(TOKEN, environment=server.url, retry=Retry.none()) as api:
            for number in range(6):
                assert api.call(PATH, {"userId": f"u{number}"}).data["userid"] == f"u{number}"
                server.wait_for(number + 1)
        assert server.seen == [f"u{number}" for number in range(6)]


ASYNC_WAYS = {
    "httpx": dict,
    "aiohttp": lambda: {"backend": "aiohttp"},
    "http_client": lambda: {"http_client": httpx.AsyncClient()},
    "transport": lambda: {"transport": httpx.AsyncHTTPTransport()},
}


@pytest.mark.matrix
@pytest.mark.parametrize("way", ASYNC_WAYS)
@pytest.mark.parametrize("more", [None, REJECTED], ids=["duplicate", "301"])
@pytest.mark.parametrize("size", SIZES)
def test_async_surplus_bytes_in_one_go_are_dropped(way, size, more, context):
    async def main(server):
        async with AsyncJustOne(TOKEN, environment=server.url, retry=Retry.none(), **ASYNC_WAYS[way]()) as api:
            for number in range(6):
                server.gate.clear()
                call = asyncio.create_task(api.call(PATH, {"userId": f"u{number}"}))
                await asyncio.to_thread(server.wait_for_request, number + 1)
                server.gate.set()
                server.wait_for(number + 1)  # not awaited: the event loop then finds everything at once
                assert (await call).data["userid"] == f"u{number}"

    with LateServer(None, more, context, size) as server:
        asyncio.run(main(server))
        assert server.seen == [f"u{number}" for number in range(6)]


@pytest.mark.matrix
@pytest.mark.parametrize("more", [None, REJECTED], ids=["duplicate", "301"])
@pytest.mark.parametrize("delay", [0.0, 0.002])
@pytest.mark.parametrize("in_flight", [1, 16])
def test_a_collection_stores_each_id_with_its_response(more, delay, in_flight, tmp_path, many):
    ids = [f"u{number}" for number in range(many(60, 1500))]
    with LateServer(delay, more) as server:
        with JustOne(TOKEN, environment=server.url, on_call=lambda _: server.wait_for_all()) as api:
            collected = collect(api.xiaohongshu.get_user_v3, ids, ledger=tmp_path / "ledger", in_flight=in_flight)
        assert sorted(server.seen) == sorted(ids)
    assert (collected.done, collected.billed) == (len(ids), len(ids))
    assert [(row["id"], row["userid"]) for row in collected.rows()] == [(each, each) for each in ids]
