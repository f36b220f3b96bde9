"""Clients in a forked process, in several event loops, and in threads that each run an event loop."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import threading
import warnings

import httpx
import pytest
from support.forking import in_child
from support.harness import PATIENCE, TOKEN, answers, profile
from support.leaks import OWN, SYNC
from support.proxying import forwarding
from support.serving import BODY, serving

from justone_client import AsyncJustOne, Budget, ConfigurationError, JustOne, JustOneError, Retry

pytestmark = pytest.mark.processes

QUIET = pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
"""Filters for event loops that end and leave sockets open, of which Python warns when they are collected."""

BACKENDS = pytest.mark.parametrize("backend", ["httpx", "aiohttp"])


@pytest.fixture(autouse=True)
def collected():
    """Collect sockets that were left open within the test that left them."""
    yield
    gc.collect()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the platform has no fork")
@pytest.mark.parametrize("way", [SYNC, OWN[0], OWN[2]], ids=lambda way: way.name)
def test_a_sync_client_used_before_a_fork_is_refused(way):
    made_with = way.made_with()
    with serving() as server, made_with.get("http_client") or contextlib.nullcontext():
        api = JustOne(TOKEN, environment=server.url, **made_with)
        profile(api)
        error = in_child(lambda: profile(api))
        assert isinstance(error, ConfigurationError)
        assert "create a client after the fork" in str(error)
        assert error.billed is False
        assert profile(api).billed
        assert server.seen == 2
        api.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the platform has no fork")
@BACKENDS
def test_an_async_client_used_before_a_fork_is_refused(backend):
    async def main(url):
        async with AsyncJustOne(TOKEN, environment=url, backend=backend) as api:
            await profile(api)
            error = await asyncio.to_thread(in_child, lambda: asyncio.run(profile_of(api)))
            return error, await profile(api)

    async def profile_of(api):
        return await profile(api)

    with serving() as server:
        error, response = asyncio.run(main(server.url))
        assert isinstance(error, ConfigurationError)
        assert response.billed
        assert server.seen == 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the platform has no fork")
def test_closing_in_a_forked_child_closes_nothing():
    """A child that closes waits for locks that threads of its parent held, or ends what its parent waits for."""
    closed = []

    class Noted(httpx.HTTPTransport):
        def close(self):
            closed.append(os.getpid())
            super().close()

    with serving() as server, JustOne(TOKEN, environment=server.url, transport=Noted()) as api:
        profile(api)
        assert in_child(lambda: (api.close(), list(closed))[1]) == []
        assert profile(api).billed
    assert closed == [os.getpid()]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the platform has no fork")
def test_a_client_first_used_after_a_fork_works():
    with serving() as server, JustOne(TOKEN, environment=server.url) as api:
        assert in_child(lambda: profile(api)) is True


@QUIET
@BACKENDS
@pytest.mark.parametrize("is_proxied", [False, True], ids=["direct", "proxy"])
def test_several_runs_of_asyncio_share_a_client(backend, is_proxied, monkeypatch):
    async def three(api):
        return [each.billed for each in await asyncio.gather(*(profile(api) for _ in range(3)))]

    with serving() as server, forwarding(server.url) as proxy:
        environment = server.url
        if is_proxied:
            monkeypatch.setenv("HTTP_PROXY", proxy.url)
            environment = "http://api.nowhere.example"
        with pytest.warns() if is_proxied else warnings.catch_warnings():
            api = AsyncJustOne(TOKEN, environment=environment, backend=backend, retry=Retry.none())
        assert [asyncio.run(three(api)) for _ in range(3)] == [[True] * 3] * 3
        asyncio.run(api.aclose())
        assert server.seen == 9
        assert proxy.requests == (9 if is_proxied else 0)


@QUIET
@BACKENDS
def test_threads_with_event_loops_share_a_client(backend):
    outcomes = []

    async def many(api):
        return [each.billed for each in await asyncio.gather(*(profile(api) for _ in range(10)))]

    with serving() as server:
        api = AsyncJustOne(TOKEN, environment=server.url, backend=backend, retry=Retry.none())
        threads = [threading.Thread(target=lambda: outcomes.append(asyncio.run(many(api)))) for _ in range(12)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(PATIENCE)
        assert outcomes == [[True] * 10] * 12
        assert (server.seen, api.usage.total.billed) == (120, 120)


@QUIET
@pytest.mark.parametrize("way", OWN[1::2], ids=lambda way: way.name)
def test_given_connections_are_refused_in_another_loop(way):
    budget = Budget(max_billed_calls=2)

    async def one(api):
        return await profile(api)

    with serving() as server:
        api = AsyncJustOne(TOKEN, environment=server.url, budget=budget, retry=Retry.none(), **way.made_with())
        assert asyncio.run(one(api)).billed
        with pytest.raises(ConfigurationError, match="another event loop") as caught:
            asyncio.run(one(api))
        assert caught.value.billed is False
        assert (server.seen, api.usage.total.unknown) == (1, 0)


def test_a_transport_without_connections_goes_from_loop_to_loop():
    api = AsyncJustOne(TOKEN, transport=httpx.MockTransport(answers(BODY)))

    async def one():
        return await profile(api)

    assert [asyncio.run(one()).billed for _ in range(3)] == [True] * 3


def test_errors_of_a_forked_child_pickle():
    error = in_child(lambda: JustOne(TOKEN, environment="http://127.0.0.1:1", retry=Retry.none()).call("/x"))
    assert isinstance(error, JustOneError)
