"""Identical calls under way at the same time are one request."""

from __future__ import annotations

import asyncio
import threading
import time

import httpx
from support.harness import TOKEN, profile

from justone_client import AsyncJustOne, Cache, JustOne, NoContentError


def test_identical_calls_of_threads_become_one():
    started, go_on = threading.Event(), threading.Event()
    seen = []

    def handler(request):
        seen.append(request)
        started.set()
        go_on.wait(5)
        return httpx.Response(200, json={"code": 0, "data": {}})

    api = JustOne(TOKEN, transport=httpx.MockTransport(handler), cache=Cache.memory(60))
    responses = []
    threads = [threading.Thread(target=lambda: responses.append(profile(api))) for _ in range(6)]
    threads[0].start()
    started.wait(5)
    for thread in threads[1:]:
        thread.start()
    time.sleep(0.05)
    go_on.set()
    for thread in threads:
        thread.join()
    assert len(seen) == 1
    assert sorted(response.billed for response in responses) == [False] * 5 + [True]


def test_a_call_that_starts_while_the_cache_is_looked_at_is_not_paid_twice():
    responses, threads = [], []

    class Slow(Cache):
        """Keeps answers in memory; an identical call starts, and ends if it can, while it is first looked at."""

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


def test_a_failure_is_shared_and_paid_at_most_once():
    seen = []

    async def handler(request):
        seen.append(request)
        await asyncio.sleep(0.05)
        return httpx.Response(200, json={"code": 201, "data": None})

    _, _, errors = _together(handler)
    assert len(seen) == 1
    assert {type(error) for error in errors} == {NoContentError}
    assert sorted(error.billed for error in errors) == [False] * 5 + [True]
    assert len({id(error) for error in errors}) == 6, "each call raises an error of its own"


def test_who_breaks_off_takes_nobody_along():
    seen = []

    async def handler(request):
        seen.append(request)
        await asyncio.sleep(0.05)
        return httpx.Response(200, json={"code": 0, "data": {}})

    async def main():
        transport = httpx.MockTransport(handler)
        async with AsyncJustOne(TOKEN, transport=transport, cache=Cache.memory(60)) as api:
            first = asyncio.create_task(profile(api))
            await asyncio.sleep(0.01)
            others = [asyncio.create_task(profile(api)) for _ in range(3)]
            await asyncio.sleep(0.01)
            first.cancel()
            others[0].cancel()
            return await asyncio.gather(first, *others, return_exceptions=True)

    first, second, *rest = asyncio.run(main())
    assert isinstance(first, asyncio.CancelledError)
    assert isinstance(second, asyncio.CancelledError)
    assert [type(each).__name__ for each in rest] == ["Response"] * 2
    assert len(seen) == 2
