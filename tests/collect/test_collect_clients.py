"""A collection goes through whatever client it is given, with that client's settings, and leaves it as it was."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import threading
import time
from collections import Counter

import httpx
import pytest
from support.collecting_helpers import AT_ONCE, TOKEN, counted, ids
from support.counting_server import counting

from justone_client import AsyncJustOne, Budget, Cache, ConfigurationError, JustOne, RateLimit, Retry
from justone_client.cli import collect_command
from justone_client.collect.api import collect, collect_async
from justone_client.collect.record import State
from justone_client.collect.run import sender

pytestmark = pytest.mark.slow

NUMBER = 40


class Handler:
    """Answers without a server, and notes who asks."""

    def __init__(self, seconds=0.0):
        self.seen = Counter()
        self.threads = set()
        self.most = self._now = 0
        self._seconds = seconds
        self._lock = threading.Lock()

    def __call__(self, request):
        user_id = request.url.params["userId"]
        with self._lock:
            self.seen[user_id] += 1
            self.threads.add(threading.current_thread().name)
            self._now += 1
            self.most = max(self.most, self._now)
        time.sleep(self._seconds)
        with self._lock:
            self._now -= 1
        return httpx.Response(200, json={"code": 0, "data": {"nickname": f"n{user_id}"}, "requestId": f"r{user_id}"})


def at_once():
    return counting(lambda *_: (0, 0))


def collected_by(api, tmp_path, rows=None, **options):
    """Collect with a client of either kind, from Python of either kind."""
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
def test_either_client_in_a_coroutine(tmp_path, client):
    async def main(url):
        api = CLIENTS[client](url)
        try:
            return await collect_async(api.xiaohongshu.get_user_v3, ids(NUMBER), ledger=tmp_path / "l")
        finally:
            closing = api.aclose() if isinstance(api, AsyncJustOne) else api.close()
            if inspect.isawaitable(closing):
                await closing

    with counting(lambda *_: (0, 0.01)) as server:
        assert asyncio.run(main(server.url)).done == NUMBER
        assert server.seen == Counter(ids(NUMBER))
        assert server.most_in_flight > 1


def test_a_synchronous_client_is_sent_for_without_threads(tmp_path):
    names = set()

    def behave(*_):
        names.update(thread.name for thread in threading.enumerate())
        return 0, 0

    with counting(behave) as server, JustOne(TOKEN, environment=server.url) as api:
        assert collected_by(api, tmp_path).done == NUMBER
        assert api.usage.total.billed == NUMBER, "it counts as its own"
    assert [name for name in names if name.startswith("justone-call")] == []


def test_without_the_faster_backend_it_is_the_other(tmp_path, monkeypatch):
    monkeypatch.setattr(sender, "find_spec", lambda _: None)
    assert sender.fastest_backend() == "httpx"
    monkeypatch.setattr(collect_command, "fastest_backend", sender.fastest_backend)
    with at_once() as server, JustOne(TOKEN, environment=server.url) as api:
        assert collected_by(api, tmp_path).done == NUMBER


@pytest.mark.parametrize("given", ["transport", "http_client"])
def test_what_a_client_was_given_to_send_with_is_sent_with_in_threads(tmp_path, given):
    handler = Handler(0.01)
    transport = httpx.MockTransport(handler)
    http = {"transport": transport} if given == "transport" else {"http_client": httpx.Client(transport=transport)}
    with JustOne(TOKEN, environment="http://127.0.0.1:1", **http) as api:
        collected = collected_by(api, tmp_path, in_flight=8)
    assert handler.seen == Counter(ids(NUMBER))
    assert collected.done == NUMBER
    assert 1 < handler.most <= 8
    assert all(name.startswith("justone-call") for name in handler.threads)


def test_an_asynchronous_client_sends_with_what_it_was_given(tmp_path):
    handler = Handler()
    api = AsyncJustOne(TOKEN, environment="http://127.0.0.1:1", transport=httpx.MockTransport(handler))
    assert asyncio.run(awaited(api, tmp_path)).done == NUMBER
    assert handler.seen == Counter(ids(NUMBER))


def test_a_transport_that_fails_in_its_own_way_ends_it_somehow(tmp_path):
    def fail(request):
        raise ValueError("boom")

    async def main():
        with JustOne(TOKEN, environment="http://127.0.0.1:1", transport=httpx.MockTransport(fail)) as api:
            method = api.xiaohongshu.get_user_v3
            await asyncio.wait_for(collect_async(method, ids(3), ledger=tmp_path / "l"), 1.5)

    try:
        asyncio.run(main())
    except TimeoutError:
        pytest.fail("it waits for ever", pytrace=False)
    except ValueError:
        pass
    assert State.DONE not in counted(tmp_path / "l")


def test_answers_from_a_cache_are_kept_and_not_billed(tmp_path):
    cache = Cache.memory(60)
    with at_once() as server, JustOne(TOKEN, environment=server.url, cache=cache) as api:
        for number in range(5):
            api.xiaohongshu.get_user_v3(user_id=f"u{number}")
        collected = collected_by(api, tmp_path)
        assert server.seen == Counter(ids(NUMBER))
    assert (collected.done, collected.billed) == (NUMBER, NUMBER - 5)


def test_a_budget_of_the_client_holds_beside_a_limit_of_the_collection(tmp_path):
    """It is what the user said of all calls, and may have been shared with others."""
    budget = Budget(max_billed_calls=6)
    with at_once() as server, JustOne(TOKEN, environment=server.url, budget=budget) as api:
        collected = collected_by(api, tmp_path, max_calls=30)
        assert sum(server.seen.values()) <= 6
    assert collected.stop.can_go_on


def test_a_budget_of_the_client_holds_where_the_collection_has_no_limit(tmp_path):
    with at_once() as server, JustOne(TOKEN, environment=server.url, budget=Budget(max_billed_calls=6)) as api:
        assert collected_by(api, tmp_path).done == 6
        assert sum(server.seen.values()) == 6


def test_a_budget_that_lacks_the_price_stops_it_before_any_id_fails(tmp_path):
    """What is set up wrongly is no fault of an id, and a failed one is not asked for again."""
    budget = Budget(max_cost=1, prices={"douyin": 1})
    with at_once() as server, JustOne(TOKEN, environment=server.url, budget=budget) as api:
        with contextlib.suppress(ValueError):
            collected_by(api, tmp_path)
        assert not server.seen
    assert not (tmp_path / "l").exists()


def test_a_rate_limit_of_the_client_is_kept_to(tmp_path):
    with at_once() as server, JustOne(TOKEN, environment=server.url, rate_limit=RateLimit(per_second=50)) as api:
        began = time.monotonic()
        collected_by(api, tmp_path)
        assert time.monotonic() - began > NUMBER / 50 * 0.9


def test_a_client_is_as_it_was_afterwards(tmp_path):
    with at_once() as server, JustOne(TOKEN, environment=server.url) as api:
        before = api._core.options
        collected_by(api, tmp_path, max_calls=3, rate=1000)
        assert api._core.options is before
        assert api.xiaohongshu.get_user_v3(user_id="x").data.nickname == "nx"


def test_where_an_event_loop_runs_already_it_says_what_to_write_instead(tmp_path):
    """As in a notebook, in which a plain `collect(…)` is the first thing anybody tries."""

    async def main(url):
        with JustOne(TOKEN, environment=url) as api:
            return collected_by(api, tmp_path)

    with at_once() as server, pytest.raises(ConfigurationError, match="collect_async"):
        asyncio.run(main(server.url))


def test_it_can_be_broken_off_from_outside_and_sends_nothing_more(tmp_path):
    async def main(url):
        async with AsyncJustOne(TOKEN, environment=url) as api:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.15):
                    await collect_async(api.xiaohongshu.get_user_v3, ids(500), ledger=tmp_path / "l", in_flight=8)
            seen = len(server.seen)
            await asyncio.sleep(0.15)
            assert len(server.seen) == seen

    with counting(lambda *_: (0, 0.04)) as server:
        asyncio.run(main(server.url))


def test_two_collections_go_on_at_the_same_time_in_one_program(tmp_path):
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
