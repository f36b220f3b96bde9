"""Closing: calls in flight end first, later calls are refused, and connections are closed."""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from support.harness import PATIENCE, TOKEN, profile
from support.loops import LoopServer, Reader, Writer, head_of
from support.serving import serving
from support.tls_servers import WELL

from justone_client import AsyncJustOne, Cache, CollectionFailedError, ConfigurationError, JustOne, Retry

CALLS = 5
FAILED_BODY = b'{"code": 301}'
FAILED = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(FAILED_BODY) + FAILED_BODY
ASYNC = pytest.mark.parametrize("backend", ["httpx", "aiohttp"])


class HoldingServer(LoopServer):
    """Server that responds after `release`; `arrived` counts the requests, `ended` the closed connections."""

    def __init__(self, answer: bytes = WELL) -> None:
        super().__init__()
        self.arrived = 0
        self.ended = threading.Semaphore(0)
        self.full = threading.Event()
        self._answer = answer
        self._released = asyncio.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def release(self) -> None:
        self._loop.call_soon_threadsafe(self._released.set)

    async def serve(self, reader: Reader, writer: Writer) -> None:
        try:
            while True:
                await head_of(reader)
                self.arrived += 1
                if self.arrived == CALLS:
                    self.full.set()
                await self._released.wait()
                writer.write(self._answer)
                await writer.drain()
        finally:
            self.ended.release()


def refuses(api):
    try:
        api.prepare()
    except ConfigurationError:
        return True
    return False


async def started(api, server):
    """Start calls, and wait until they have arrived."""
    calls = [asyncio.create_task(api.call("/x")) for _ in range(CALLS)]
    assert await asyncio.to_thread(server.full.wait, PATIENCE)
    return calls


async def closing_of(api, **how):
    """Start to close a client, and wait until it refuses calls."""
    task = asyncio.create_task(api.aclose(**how))
    while not refuses(api):  # noqa: ASYNC110 - no event tells it
        await asyncio.sleep(0)
    return task


def test_closing_waits_for_the_calls_of_other_threads():
    with ThreadPoolExecutor() as threads, HoldingServer() as server:
        api = JustOne(TOKEN, environment=server.url, retry=Retry.none())
        calls = [threads.submit(api.call, "/x") for _ in range(CALLS)]
        assert server.full.wait(PATIENCE)
        closing = threads.submit(api.close)
        while not refuses(api):
            pass
        with pytest.raises(ConfigurationError, match="client is closed"):
            api.call("/x")
        assert not closing.done()
        server.release()
        assert [each.result(PATIENCE).billed for each in calls] == [True] * CALLS
        closing.result(PATIENCE)
        assert server.arrived == CALLS


@ASYNC
def test_closing_waits_for_calls_in_flight(backend):
    async def main(server):
        api = AsyncJustOne(TOKEN, environment=server.url, retry=Retry.none(), backend=backend)
        calls = await started(api, server)
        closing = await closing_of(api)
        with pytest.raises(ConfigurationError, match="client is closed"):
            await api.call("/x")
        assert not closing.done()
        server.release()
        assert [each.billed for each in await asyncio.gather(*calls)] == [True] * CALLS
        await closing

    with HoldingServer() as server:
        asyncio.run(main(server))
        assert server.arrived == CALLS


def test_after_the_limit_calls_are_not_retried():
    with ThreadPoolExecutor() as threads, HoldingServer(FAILED) as server:
        api = JustOne(TOKEN, environment=server.url, retry=Retry())
        calls = [threads.submit(api.call, "/x") for _ in range(CALLS)]
        assert server.full.wait(PATIENCE)
        api.close(timeout=0)
        server.release()
        errors = [each.exception(PATIENCE) for each in calls]
        assert {(type(each), each.attempts, each.billed) for each in errors} == {(CollectionFailedError, 1, False)}
        assert isinstance(errors[0].__cause__, ConfigurationError)
        assert all(server.ended.acquire(timeout=PATIENCE) for _ in calls)
        assert server.arrived == CALLS


@ASYNC
def test_after_the_limit_coroutines_are_not_retried(backend):
    async def main(server):
        api = AsyncJustOne(TOKEN, environment=server.url, retry=Retry(), backend=backend)
        calls = await started(api, server)
        await api.aclose(timeout=0)
        server.release()
        errors = await asyncio.gather(*calls, return_exceptions=True)
        assert {(type(each), each.attempts, each.billed) for each in errors} == {(CollectionFailedError, 1, False)}
        for _ in calls:
            assert await asyncio.to_thread(server.ended.acquire, timeout=PATIENCE)

    with HoldingServer(FAILED) as server:
        asyncio.run(main(server))
        assert server.arrived == CALLS


@pytest.mark.parametrize("timeout", [-1, float("nan"), "5", True])
def test_closing_refuses_an_invalid_timeout(run_each, timeout):
    def close(api):
        return (api.close if isinstance(api, JustOne) else api.aclose)(timeout=timeout)

    with pytest.raises(ConfigurationError, match="timeout must be a number of seconds"):
        run_each(close)


@ASYNC
def test_a_cancelled_closing_closes_the_connections(backend):
    async def main(server):
        api = AsyncJustOne(TOKEN, environment=server.url, retry=Retry.none(), backend=backend)
        calls = await started(api, server)
        closing = await closing_of(api)
        closing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await closing
        server.release()
        await asyncio.gather(*calls)
        for _ in calls:
            assert await asyncio.to_thread(server.ended.acquire, timeout=PATIENCE)

    with HoldingServer() as server:
        asyncio.run(main(server))


USES = {
    "call": profile,
    "ping": lambda api: api.ping(),
    "derived": lambda api: profile(api.with_options(timeout=90)),
}


@pytest.mark.parametrize("use", USES.values(), ids=USES)
def test_a_closed_client_refuses(run_each, use):
    def closed(api):
        if isinstance(api, JustOne):
            api.close()
            return use(api)

        async def main():
            await api.aclose()
            return await use(api)

        return main()

    with serving() as server:
        with pytest.raises(ConfigurationError, match=r"closed; create a new one, .* `with` block") as caught:
            run_each(closed, environment=server.url)
        assert (caught.value.billed, caught.value.attempts, server.seen) == (False, 0, 0)


def test_a_refused_call_is_counted_as_failed():
    finished = []
    api = JustOne(TOKEN, on_call=finished.append)
    api.close()
    with pytest.raises(ConfigurationError):
        profile(api)
    assert (finished[0].error, finished[0].attempts, finished[0].billed) == ("ConfigurationError", 0, False)


def test_a_closed_client_refuses_also_what_the_cache_has():
    with serving() as server:
        api = JustOne(TOKEN, environment=server.url, cache=Cache.memory(3600))
        assert [profile(api).cached for _ in range(2)] == [False, True]
        api.close()
        with pytest.raises(ConfigurationError, match="client is closed"):
            profile(api)


def test_a_closed_client_is_not_entered_again():
    api = JustOne(TOKEN)
    with api:
        pass
    with pytest.raises(ConfigurationError, match="client is closed"), api:
        pass


def test_a_closed_async_client_is_not_entered_again():
    async def main():
        async with AsyncJustOne(TOKEN) as api:
            pass
        with pytest.raises(ConfigurationError, match="client is closed"):
            async with api:
                pass

    asyncio.run(main())


def test_a_closed_client_lends_no_settings():
    api = JustOne(TOKEN)
    api.close()
    with pytest.raises(ConfigurationError, match="client is closed"):
        AsyncJustOne.like(api)


def test_a_hook_may_close_the_client():
    """Also in several threads at once: none waits for the call of another that waits itself."""
    begun = time.monotonic()
    barrier = threading.Barrier(CALLS)

    def close(_):
        barrier.wait(PATIENCE)
        api.close(timeout=PATIENCE)

    with serving() as server, ThreadPoolExecutor() as threads:
        api = JustOne(TOKEN, environment=server.url, on_call=close)
        calls = [threads.submit(profile, api) for _ in range(CALLS)]
        assert [each.result(PATIENCE).billed for each in calls] == [True] * CALLS
    assert time.monotonic() - begun < PATIENCE


def test_closing_a_derived_client_leaves_connections_open():
    with HoldingServer() as server, JustOne(TOKEN, environment=server.url) as api:
        server.release()
        api.call("/api/x/v1")
        derived = api.with_options(timeout=90)
        derived.close()
        api.call("/api/x/v1")
        assert server.connections == 1
        with pytest.raises(ConfigurationError, match="client is closed"):
            derived.call("/api/x/v1")


@ASYNC
def test_closing_a_derived_async_client_leaves_them_open(backend):
    async def main(server):
        async with AsyncJustOne(TOKEN, environment=server.url, backend=backend) as api:
            server.release()
            await api.call("/api/x/v1")
            derived = api.with_options(timeout=90)
            await derived.aclose()
            await api.call("/api/x/v1")
            assert server.connections == 1
            with pytest.raises(ConfigurationError, match="client is closed"):
                await derived.call("/api/x/v1")

    with HoldingServer() as server:
        asyncio.run(main(server))


def test_a_derived_client_stays_open_when_a_sibling_closes():
    with serving() as server, JustOne(TOKEN, environment=server.url) as api:
        first, second = api.with_options(timeout=90), api.with_options(timeout=90)
        first.close()
        assert profile(second).billed
        with contextlib.suppress(ConfigurationError):
            profile(first.with_options(timeout=80))
        assert server.seen == 1
