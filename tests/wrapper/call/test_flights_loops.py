"""Identical calls on several event loops: each loop sends a request, and no call waits for another loop."""

from __future__ import annotations

import asyncio
import threading

import anyio
import anyio.lowlevel
import httpx
import pytest
from support.harness import PATIENCE, TOKEN, profile

from justone_client import AsyncJustOne, Cache

LOOPS = 2
"""Seconds until a test that hangs fails."""


class Meeting(httpx.AsyncBaseTransport):
    """Transport that responds once each loop has a request in flight; a call that waits for another loop hangs."""

    def __init__(self):
        self.all_here = threading.Barrier(LOOPS)
        self.seen = []

    async def handle_async_request(self, request):
        self.seen.append(request)
        await anyio.lowlevel.checkpoint()  # lets the other call of this loop join
        if len(self.seen) <= LOOPS:
            self.all_here.wait(PATIENCE)
        return httpx.Response(200, json={"code": 0, "data": {}})


class Empty(Cache):
    """Cache that keeps nothing, so that only calls in flight are shared."""

    def get(self, key):
        return None

    def put(self, key, body):
        pass


def on_asyncio(api):
    async def calls():
        return await asyncio.gather(profile(api), profile(api))

    return asyncio.run(calls())


def on_trio(api):
    import trio

    responses = []

    async def call():
        responses.append(await profile(api))

    async def calls():
        async with trio.open_nursery() as nursery:
            nursery.start_soon(call)
            nursery.start_soon(call)

    trio.run(calls)
    return responses


@pytest.mark.parametrize("runners", [(on_asyncio, on_asyncio), (on_trio, on_trio), (on_asyncio, on_trio)])
def test_loops_in_threads_do_not_wait_for_each_other(runners):
    if on_trio in runners:
        pytest.importorskip("trio")
    transport = Meeting()
    api = AsyncJustOne(TOKEN, transport=transport, cache=Empty(60))
    billed = []
    threads = [
        threading.Thread(target=lambda run=run: billed.extend(each.billed for each in run(api)), daemon=True)
        for run in runners
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    assert sorted(billed) == [False, False, True, True], "within a loop, identical calls are one request"
    assert len(transport.seen) == LOOPS


def test_a_call_left_behind_by_a_closed_loop_holds_up_no_other():
    arrived, never = asyncio.Event(), asyncio.Event()

    async def handler(_):
        if not arrived.is_set():
            arrived.set()
            await never.wait()
        return httpx.Response(200, json={"code": 0, "data": {}})

    api = AsyncJustOne(TOKEN, transport=httpx.MockTransport(handler), cache=Cache.memory(60))
    abandoned = asyncio.new_event_loop()
    left = abandoned.create_task(profile(api))
    abandoned.run_until_complete(asyncio.wait_for(arrived.wait(), PATIENCE))

    async def again():
        return await asyncio.wait_for(profile(api), PATIENCE)

    assert asyncio.run(again()).billed is True
    left.cancel()
    abandoned.run_until_complete(asyncio.wait([left]))
    abandoned.close()


def test_one_client_in_two_runs_shares_the_cache():
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json={"code": 0, "data": {}}))
    api = AsyncJustOne(TOKEN, transport=transport, cache=Cache.memory(60))
    billed = [each.billed for _ in range(2) for each in on_asyncio(api)]
    assert sorted(billed) == [False, False, False, True]
