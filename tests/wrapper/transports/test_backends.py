"""All backends: a call is one request on the wire, connections are reused, and open ones cause no warning."""

from __future__ import annotations

import asyncio
import gc
import logging
import socket
import subprocess
import sys
import threading

import httpx
import pytest
from support.harness import PATIENCE, ROOT, TOKEN, profile
from support.serving import serving

from justone_client import (
    AsyncJustOne,
    ConfigurationError,
    ConnectionFailedError,
    InvalidTokenError,
    JustOne,
    JustOneError,
    RequestTimeoutError,
    Retry,
)
from justone_client.transports import httpx as httpx_transport
from justone_client.transports.lanes import AsyncLanes, Lanes
from justone_client.wire.timing import Deadline

pytestmark = pytest.mark.slow

BACKENDS = ["sync", "async", "fast"]


def calls(backend, url, number, **options):
    """Make this number of calls one by one with one client; return their outcomes."""
    options = {"environment": url, "retry": Retry.none(), **options}
    if backend == "sync":
        with JustOne(TOKEN, **options) as api:
            return [_outcome(lambda: profile(api)) for _ in range(number)]

    async def main():
        async with AsyncJustOne(TOKEN, backend="aiohttp" if backend == "fast" else "httpx", **options) as api:
            outcomes = []
            for _ in range(number):
                try:
                    outcomes.append(await profile(api))
                except JustOneError as error:
                    outcomes.append(error)
            return outcomes

    return asyncio.run(main())


def _outcome(call):
    try:
        return call()
    except JustOneError as error:
        return error


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("then", ["fin", "rst"])
@pytest.mark.parametrize("good", [0, 1, 3])
def test_a_connection_that_dies_with_a_request_is_one_request(backend, then, good):
    with serving(good, then) as server:
        outcomes = calls(backend, server.url, good + 1)
    assert server.seen == good + 1
    assert [type(each).__name__ for each in outcomes] == ["Response"] * good + ["ConnectionLostError"]
    assert (outcomes[-1].billed, outcomes[-1].retryable) == (None, False)


@pytest.mark.parametrize("backend", BACKENDS)
def test_one_connection_serves_call_after_call(backend):
    with serving() as server:
        outcomes = calls(backend, server.url, 20)
    assert {type(each).__name__ for each in outcomes} == {"Response"}
    assert server.seen == 20


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_closed_port_is_a_failed_connection(backend):
    with socket.socket() as bound:  # not listening: keeps the port free of other servers
        bound.bind(("127.0.0.1", 0))
        (error,) = calls(backend, f"http://127.0.0.1:{bound.getsockname()[1]}", 1)
    assert isinstance(error, ConnectionFailedError)
    assert (error.billed, error.retryable) == (False, True)


@pytest.mark.parametrize("backend", BACKENDS)
def test_each_backend_calls_the_emulator(backend, emulator):
    (response,) = calls(backend, emulator, 1)
    assert response.data.nickname
    assert (response.code, response.billed, response.attempts) == (0, True, 1)


@pytest.mark.filterwarnings("ignore::justone_client.ShortTimeoutWarning")
def test_a_silent_server_ends_by_time_out():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        (error,) = calls("fast", url, 1, timeout=1.0)
    assert isinstance(error, RequestTimeoutError)
    assert error.billed is None


def test_aiohttp_raises_business_errors_and_pings(emulator):
    async def main():
        async with AsyncJustOne(TOKEN, environment=emulator, backend="aiohttp", retry=Retry.none()) as api:
            async with AsyncJustOne("wrong-token!", environment=emulator, backend="aiohttp") as wrong:
                with pytest.raises(InvalidTokenError):
                    await profile(wrong)
            return await api.ping(), await profile(api)

    seconds, response = asyncio.run(main())
    assert 0 < seconds < PATIENCE
    assert response.billed is True


@pytest.mark.matrix
@pytest.mark.parametrize("backend", ["httpx", "aiohttp"])
def test_three_hundred_calls_at_a_time_succeed(backend):
    async def main(url):
        async with AsyncJustOne(TOKEN, environment=url, backend=backend) as api:
            responses = await asyncio.gather(*(profile(api) for _ in range(300)))
            return len({id(each) for each in responses}), api.usage.total.billed

    with serving() as server:
        assert asyncio.run(main(server.url)) == (300, 300)
        assert server.seen == 300


@pytest.mark.parametrize("backend", ["httpx", "aiohttp"])
def test_cancelled_calls_return_their_connections(backend):
    async def main(url):
        async with AsyncJustOne(TOKEN, environment=url, backend=backend, retry=Retry.none()) as api:
            for _ in range(5):
                tasks = [asyncio.create_task(profile(api)) for _ in range(20)]
                await asyncio.sleep(0.02)
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
            if backend == "httpx":
                (here,) = api._backend._lanes._loops.values()
                assert here.free.value == 1000
            else:
                (session,) = api._backend._sessions.values()
                assert not session.connector._acquired

    with socket.create_server(("127.0.0.1", 0), backlog=500) as listener:
        asyncio.run(main(f"http://127.0.0.1:{listener.getsockname()[1]}"))


@pytest.mark.filterwarnings("ignore::justone_client.ShortTimeoutWarning")
@pytest.mark.parametrize("backend", ["sync", "async"])
def test_a_call_without_time_left_returns_its_connection(backend, monkeypatch):
    real, over = httpx_transport.timeouts, [TimeoutError("time is over")]

    def timeouts(deadline):
        if over:
            raise over.pop()
        return real(deadline)

    monkeypatch.setattr(httpx_transport, "timeouts", timeouts)
    monkeypatch.setattr(httpx_transport, "Lanes", lambda routes: Lanes(routes, 1))
    monkeypatch.setattr(httpx_transport, "AsyncLanes", lambda routes: AsyncLanes(routes, 1))
    with serving() as server:
        outcomes = calls(backend, server.url, 2, timeout=PATIENCE)
    assert [type(each).__name__ for each in outcomes] == ["RequestTimeoutError", "Response"]
    assert server.seen == 1


def test_without_time_for_a_connection_nothing_is_sent():
    with pytest.raises(httpx.PoolTimeout):
        httpx_transport.timeouts(Deadline(0))


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("backend", ["httpx", "aiohttp"])
def test_a_client_works_in_one_event_loop_after_another(backend):
    """If enabled, Python itself warns of sockets that an event loop left open."""
    with serving() as server:
        api = AsyncJustOne(TOKEN, environment=server.url, backend=backend)

        async def one(api=api):
            return await profile(api)

        assert [asyncio.run(one()).billed for _ in range(3)] == [True] * 3
        del one
        asyncio.run(api.aclose())
        asyncio.run(api.aclose())
        del api
        gc.collect()


@pytest.mark.matrix
@pytest.mark.parametrize("backend", BACKENDS)
def test_a_client_left_open_prints_nothing(backend):
    kind = "JustOne" if backend == "sync" else "AsyncJustOne"
    fast = ', backend="aiohttp"' if backend == "fast" else ""
    call = "api.xiaohongshu.get_user_v3(user_id='1')"
    run = (
        call
        if backend == "sync"
        else f"import asyncio\nasync def main():\n    return await {call}\nasyncio.run(main())"
    )
    with serving() as server:
        code = f"from justone_client import {kind}\napi = {kind}({TOKEN!r}, environment={server.url!r}{fast})\n{run}\n"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert (done.stdout, done.stderr) == ("", "")


def test_threads_share_a_client():
    with serving() as server, JustOne(TOKEN, environment=server.url) as api:
        threads = [threading.Thread(target=lambda: [profile(api) for _ in range(20)]) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert server.seen == api.usage.total.billed == 320


def test_the_aiohttp_backend_logs_no_token(emulator, caplog):
    with caplog.at_level(logging.DEBUG):
        calls("fast", emulator, 2)
    assert TOKEN not in caplog.text + repr([vars(record) for record in caplog.records])


def test_the_aiohttp_backend_takes_no_transport_of_httpx(monkeypatch):
    with pytest.raises(ConfigurationError, match="takes no http_client"):
        AsyncJustOne(TOKEN, backend="aiohttp", transport=httpx.MockTransport(lambda _: None))
    monkeypatch.setitem(sys.modules, "justone_client.transports.aiohttp", None)
    with pytest.raises(ConfigurationError, match=r"justone-client\[fast\]"):
        AsyncJustOne(TOKEN, backend="aiohttp")
