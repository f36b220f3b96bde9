"""Clients of a collection: any kind is used with its own settings, and left unchanged."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import threading
import time
from collections import Counter

import httpx
import pytest
from support.collecting_helpers import AT_ONCE, TOKEN, counted, ids, until
from support.counting_server import counting

from justone_client import AsyncJustOne, Budget, Cache, ConfigurationError, JustOne, RateLimit, Retry
from justone_client.cli import collect_command
from justone_client.collect.api import collect, collect_async
from justone_client.collect.record import State
from justone_client.collect.run import sender

pytestmark = pytest.mark.slow

NUMBER = 40


class Handler:
    """Handler that records the calling threads; the first calls wait for each other."""

    def __init__(self, together=1):
        self.seen = Counter()
        self.threads = set()
        self.most = self._now = 0
        self._together = together
        self._met = threading.Event()
        self._lock = threading.Lock()

    def __call__(self, request):
        user_id = request.url.params["userId"]
        with self._lock:
            self.seen[user_id] += 1
            self.threads.add(threading.current_thread().name)
            self._now += 1
            self.most = max(self.most, self._now)
            if self.most >= self._together:
                self._met.set()
        self._met.wait(60)
        with self._lock:
            self._now -= 1
        return httpx.Response(200, json={"code": 0, "data": {"nickname": f"n{user_id}"}, "requestId": f"r{user_id}"})


def at_once():
    return counting(lambda *_: (0, 0))


def collected_by(api, tmp_path, rows=None, **options):
    """Collect with a client of either kind, from synchronous code."""
    options = {"ledger": tmp_path / "l", "retry": AT_ONCE, **options}
    return collect(api.xiaohongshu.get_user_v3, ids(NUMBER) if rows is None else rows, **options)


async def awaited(api, tmp_path, **options):
    async with api:
        return await collect_async(
            api.xiaohongshu.get_user_v3, ids(NUMBER), ledger=tmp_path / "l", retry=AT_ONCE, **options
        )


CLIENTS = {
    "sync": lambda url: JustOne(TOKEN, environment=url),
    "async": lambda url: AsyncJustOne(TOKEN, environment=url),
    "fast": lambda url: AsyncJustOne(TOKEN, environment=url, backend="aiohttp"),
    "derived": lambda url: JustOne(TOKEN, environment=url).with_options(retry=Retry(attempts=9)),
}


@pytest.mark.parametrize("client", CLIENTS)
def test_a_coroutine_collects_with_either_client(tmp_path, client):
    both = asyncio.Event()

    def behave(*_):
        if server.in_flight > 1:
            both.set()
        return 0, both.wait()

    async def main(url):
        api = CLIENTS[client](url)
        try:
            return await collect_async(api.xiaohongshu.get_user_v3, ids(NUMBER), ledger=tmp_path / "l")
        finally:
            closing = api.aclose() if isinstance(api, AsyncJustOne) else api.close()
            if inspect.isawaitable(closing):
                await closing

    with counting(behave) as server:
        assert asyncio.run(main(server.url)).done == NUMBER
        assert server.seen == Counter(ids(NUMBER))
        assert server.most_in_flight > 1


def test_a_sync_client_needs_no_threads(tmp_path):
    names = set()

    def behave(*_):
        names.update(thread.name for thread in threading.enumerate())
        return 0, 0

    with counting(behave) as server, JustOne(TOKEN, environment=server.url) as api:
        assert collected_by(api, tmp_path).done == NUMBER
        assert api.usage.total.billed == NUMBER, "it counts as its own"
    assert [name for name in names if name.startswith("justone-call")] == []


def test_without_aiohttp_the_httpx_backend_is_used(tmp_path, monkeypatch):
    monkeypatch.setattr(sender, "find_spec", lambda _: None)
    assert sender.fastest_backend() == "httpx"
    monkeypatch.setattr(collect_command, "fastest_backend", sender.fastest_backend)
    with at_once() as server, JustOne(TOKEN, environment=server.url) as api:
        assert collected_by(api, tmp_path).done == NUMBER


@pytest.mark.parametrize("given", ["transport", "http_client"])
def test_a_custom_sync_transport_is_used_in_threads(tmp_path, given):
    handler = Handler(together=2)
    transport = httpx.MockTransport(handler)
    http = {"transport": transport} if given == "transport" else {"http_client": httpx.Client(transport=transport)}
    with JustOne(TOKEN, environment="http://127.0.0.1:1", **http) as api:
        collected = collected_by(api, tmp_path, in_flight=8)
    assert handler.seen == Counter(ids(NUMBER))
    assert collected.done == NUMBER
    assert 1 < handler.most <= 8
    assert all(name.startswith("justone-call") for name in handler.threads)


def test_a_custom_async_transport_is_used(tmp_path):
    handler = Handler()
    api = AsyncJustOne(TOKEN, environment="http://127.0.0.1:1", transport=httpx.MockTransport(handler))
    assert asyncio.run(awaited(api, tmp_path)).done == NUMBER
    assert handler.seen == Counter(ids(NUMBER))


def test_an_unknown_error_of_a_transport_does_not_block(tmp_path):
    def fail(request):
        raise ValueError("boom")

    async def main():
        with JustOne(TOKEN, environment="http://127.0.0.1:1", transport=httpx.MockTransport(fail)) as api:
            method = api.xiaohongshu.get_user_v3
            await asyncio.wait_for(collect_async(method, ids(3), ledger=tmp_path / "l"), 60)

    with contextlib.suppress(ValueError):
        asyncio.run(main())
    assert State.DONE not in counted(tmp_path / "l")


def test_responses_from_a_cache_are_stored_and_not_billed(tmp_path):
    cache = Cache.memory(60)
    with at_once() as server, JustOne(TOKEN, environment=server.url, cache=cache) as api:
        for number in range(5):
            api.xiaohongshu.get_user_v3(user_id=f"u{number}")
        collected = collected_by(api, tmp_path)
        assert server.seen == Counter(ids(NUMBER))
    assert (collected.done, collected.billed) == (NUMBER, NUMBER - 5)


def test_a_budget_of_the_client_holds_with_a_higher_max_calls(tmp_path):
    """It is the user's limit for all calls, and other code may share it."""
    budget = Budget(max_billed_calls=6)
    with at_once() as server, JustOne(TOKEN, environment=server.url, budget=budget) as api:
        collected = collected_by(api, tmp_path, max_calls=30)
        assert sum(server.seen.values()) <= 6
    assert collected.stop.can_go_on


def test_a_budget_of_the_client_holds_without_max_calls(tmp_path):
    with at_once() as server, JustOne(TOKEN, environment=server.url, budget=Budget(max_billed_calls=6)) as api:
        assert collected_by(api, tmp_path).done == 6
        assert sum(server.seen.values()) == 6


def test_a_budget_without_the_price_is_refused_before_sending(tmp_path):
    """A wrong setting is no fault of an id, and failed ids are not retried."""
    budget = Budget(max_cost=1, prices={"douyin": 1})
    with at_once() as server, JustOne(TOKEN, environment=server.url, budget=budget) as api:
        with pytest.raises(ConfigurationError, match="no price for aliexpress"):
            collect(api.aliexpress.get_product_detail_v1, ["kite"], ledger=tmp_path / "l")
        assert not server.seen
    assert not (tmp_path / "l").exists()


def test_a_rate_limit_of_the_client_is_obeyed(tmp_path):
    with at_once() as server, JustOne(TOKEN, environment=server.url, rate_limit=RateLimit(per_second=50)) as api:
        began = time.monotonic()
        collected_by(api, tmp_path)
        assert time.monotonic() - began > NUMBER / 50 * 0.9


def test_a_client_is_unchanged_afterwards(tmp_path):
    with at_once() as server, JustOne(TOKEN, environment=server.url) as api:
        before = api._core.options
        collected_by(api, tmp_path, max_calls=3, rate=1000)
        assert api._core.options is before
        assert api.xiaohongshu.get_user_v3(user_id="x").data.nickname == "nx"


def test_collect_in_an_event_loop_works_with_a_sync_client(tmp_path):
    """Users of a notebook call a plain `collect(…)` first."""

    async def main(url):
        with JustOne(TOKEN, environment=url) as api:
            return collected_by(api, tmp_path)

    with at_once() as server:
        assert asyncio.run(main(server.url)).done == NUMBER


def test_a_cancelled_collection_sends_nothing_more(tmp_path):
    held = asyncio.Event()

    async def main(url):
        async with AsyncJustOne(TOKEN, environment=url) as api:
            method = api.xiaohongshu.get_user_v3
            collecting = asyncio.create_task(collect_async(method, ids(500), ledger=tmp_path / "l", in_flight=8))
            await asyncio.to_thread(until, lambda: len(server.seen) == 8)
            collecting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await collecting
            assert asyncio.all_tasks() == {asyncio.current_task()}, "no call is left that could still be sent"
            await method(user_id="last")
            assert len(server.seen) == 8 + 1

    with counting(lambda user_id, _: (0, 0 if user_id == "last" else held.wait())) as server:
        asyncio.run(main(server.url))


def test_two_collections_run_at_once_in_one_program(tmp_path):
    async def main(url):
        async with AsyncJustOne(TOKEN, environment=url) as api:
            return await asyncio.gather(
                *(
                    collect_async(api.xiaohongshu.get_user_v3, ids(20), ledger=tmp_path / name)
                    for name in ("one", "two")
                )
            )

    with at_once() as server:
        assert [each.done for each in asyncio.run(main(server.url))] == [20, 20]
