"""Identical calls in flight at the same time: they share one request."""

from __future__ import annotations

import asyncio
import threading

import httpx
from support.flights import all_joined
from support.harness import PATIENCE, TOKEN, profile

from justone_client import AsyncJustOne, Cache, JustOne, NoContentError


def test_identical_calls_of_threads_become_one(monkeypatch):
    joined = all_joined(monkeypatch, 6)
    seen = []

    def handler(request):
        seen.append(request)
        joined.wait(PATIENCE)
        return httpx.Response(200, json={"code": 0, "data": {}})

    api = JustOne(TOKEN, transport=httpx.MockTransport(handler), cache=Cache.memory(60))
    responses = []
    threads = [threading.Thread(target=lambda: responses.append(profile(api))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(seen) == 1
    assert sorted(response.billed for response in responses) == [False] * 5 + [True]


def test_a_call_during_a_look_into_the_cache_is_billed_once():
    responses, threads = [], []

    class Slow(Cache):
        """Cache in memory; during the first lookup, an identical call starts, and ends if it can."""

        store = Cache.memory(60)

        def get(self, key):
            body = self.store.get(key)
            if not threads:
                threads.append(threading.Thread(target=lambda: responses.append(profile(api))))
                threads[0].start()
                threads[0].join(0.2)
            return body

        def put(self, key, body):
            self.store.put(key, body)

    seen = []

    def handler(request):
        seen.append(request)
        return httpx.Response(200, json={"code": 0, "data": {}})

    with JustOne(TOKEN, transport=httpx.MockTransport(handler), cache=Slow(60)) as api:
        responses.append(profile(api))
        threads[0].join()
    assert len(seen) == 1
    assert sorted(response.billed for response in responses) == [False, True]


def _together(handler, number=6):
    async def main():
        transport = httpx.MockTransport(handler)
        async with AsyncJustOne(TOKEN, transport=transport, cache=Cache.memory(60)) as api:
            calls = [asyncio.create_task(profile(api)) for _ in range(number)]
            await asyncio.sleep(0.02)
            return api, calls, await asyncio.gather(*calls, return_exceptions=True)

    return asyncio.run(main())


def test_identical_calls_of_coroutines_become_one():
    seen = []

    async def handler(request):
        seen.append(request)
        await asyncio.sleep(0.05)
        return httpx.Response(200, json={"code": 0, "data": {}})

    api, _, responses = _together(handler)
    assert len(seen) == 1
    assert sorted(response.billed for response in responses) == [False] * 5 + [True]
    assert api.usage.total.billed == 1


def test_a_failure_is_shared_and_billed_at_most_once():
    seen = []

    async def handler(request):
        seen.append(request)
        await asyncio.sleep(0.05)
        return httpx.Response(200, json={"code": 201, "data": None})

    _, _, errors = _together(handler)
    assert len(seen) == 1
    assert {type(error) for error in errors} == {NoContentError}
    assert sorted(error.billed for error in errors) == [False] * 5 + [True]
    assert len({id(error) for error in errors}) == 6, "each call raises its own error"


def test_cancelled_calls_cancel_no_others():
    seen = []
    arrived, go_on = asyncio.Event(), asyncio.Event()

    async def handler(request):
        seen.append(request)
        arrived.set()
        await go_on.wait()
        return httpx.Response(200, json={"code": 0, "data": {}})

    async def main():
        transport = httpx.MockTransport(handler)
        async with AsyncJustOne(TOKEN, transport=transport, cache=Cache.memory(60)) as api:
            first = asyncio.create_task(profile(api))
            await asyncio.wait_for(arrived.wait(), PATIENCE)
            others = [asyncio.create_task(profile(api)) for _ in range(3)]
            await asyncio.sleep(0.01)
            first.cancel()
            others[0].cancel()
            go_on.set()
            return await asyncio.gather(first, *others, return_exceptions=True)

    first, second, *rest = asyncio.run(main())
    assert isinstance(first, asyncio.CancelledError)
    assert isinstance(second, asyncio.CancelledError)
    assert [type(each).__name__ for each in rest] == ["Response"] * 2
    assert len(seen) == 2
