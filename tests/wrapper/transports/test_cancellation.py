"""Calls that are cancelled at any step of the event loop: the client works afterwards."""

from __future__ import annotations

import asyncio
import contextlib

import pytest
from support.harness import PATIENCE, TOKEN, profile
from support.leaks import Listener
from support.serving import serving

from justone_client import AsyncJustOne, Budget, JustOneError, Retry
from justone_client.transports import aiohttp as aiohttp_transport
from justone_client.transports import httpx as httpx_transport
from justone_client.transports.lanes import AsyncLanes

pytestmark = pytest.mark.slow

BACKENDS = pytest.mark.parametrize("backend", ["httpx", "aiohttp"])


@pytest.fixture(autouse=True)
def two_connections(monkeypatch):
    """Limit the client to two connections, so that a lost slot is noticed at once."""
    monkeypatch.setattr(httpx_transport, "AsyncLanes", lambda routes: AsyncLanes(routes, 2))
    monkeypatch.setattr(aiohttp_transport, "MOST_CONNECTIONS", 2)


async def steps(task, number):
    """Run a number of steps of the event loop; return whether the task has ended by then."""
    for _ in range(number):
        if task.done():
            return True
        await asyncio.sleep(0)
    return task.done()


async def cancelled_after(api, number, times):
    """Cancel a call after some steps, a number of times; return whether it had ended before."""
    task = asyncio.create_task(profile(api))
    if await steps(task, number):
        await task
        return True
    for _ in range(times):
        task.cancel()
        await asyncio.sleep(0)
    with contextlib.suppress(asyncio.CancelledError):
        await task
    return False


@BACKENDS
@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize("is_new", [True, False], ids=["connecting", "connected"])
def test_cancelled_at_any_step_the_next_calls_work(backend, times, is_new):
    async def main(url):
        async with AsyncJustOne(TOKEN, environment=url, backend=backend, retry=Retry.none()) as api:
            for number in range(10_000):
                if not is_new:
                    await profile(api)
                elif number:
                    await api._backend.aclose()
                if await cancelled_after(api, number, times):
                    break
                responses = [await asyncio.wait_for(profile(api), PATIENCE) for _ in range(3)]
                assert [each.data.nickname for each in responses] == ["x"] * 3
            return number

    with serving() as server:
        assert asyncio.run(main(server.url)) > 3


@pytest.mark.matrix
@BACKENDS
def test_many_cancelled_groups_leave_a_client_that_works(backend, many):
    async def group(api, number):
        async with asyncio.TaskGroup() as tasks:
            calls = [tasks.create_task(profile(api)) for _ in range(5)]
            await steps(calls[-1], number % 40)
            raise LookupError("a call of the group failed")

    async def main(url):
        async with AsyncJustOne(TOKEN, environment=url, backend=backend, retry=Retry.none()) as api:
            for number in range(many(200, 20_000)):
                with contextlib.suppress(ExceptionGroup):
                    await group(api, number)
            return await asyncio.wait_for(asyncio.gather(*(profile(api) for _ in range(50))), PATIENCE)

    with serving() as server:
        assert [each.billed for each in asyncio.run(main(server.url))] == [True] * 50


@BACKENDS
def test_cancelled_before_a_byte_left_costs_no_budget(backend):
    budget = Budget(max_billed_calls=1)

    async def main(url):
        async with AsyncJustOne(TOKEN, environment=url, backend=backend, budget=budget, retry=Retry.none()) as api:
            await cancelled_after(api, 1, 1)
            return await profile(api), api.usage.total

    with serving() as server:
        response, total = asyncio.run(main(server.url))
        assert server.seen == 1
    assert response.billed
    assert (total.billed, total.unknown) == (1, 0)


@BACKENDS
def test_billing_of_a_call_cancelled_after_sending_is_unknown(backend):
    arrived = asyncio.Event()

    async def main():
        loop = asyncio.get_running_loop()

        def answer(_):
            loop.call_soon_threadsafe(arrived.set)
            return b""

        with Listener(answer) as listener:
            async with AsyncJustOne(TOKEN, environment=listener.url, backend=backend, retry=Retry.none()) as api:
                task = asyncio.create_task(profile(api))
                await arrived.wait()
                task.cancel()
                with contextlib.suppress(asyncio.CancelledError, JustOneError):
                    await task
                return api.usage.total

    assert asyncio.run(main()).unknown == 1
