"""The asynchronous client on trio: `make trio`.

The name of this module does not begin with `test_`: if trio is installed, importing httpx loads it, and tests of
imports would fail.
"""

from __future__ import annotations

import gc
import threading
import warnings

import httpx
import pytest
import trio
from support.faulty import message
from support.harness import PATIENCE, TOKEN, profile
from support.late_duplicates import REJECTED
from support.leaks import KINDS, Listener, calling
from support.senders import answered, demand_token, listening
from support.serving import serving

from justone_client import AsyncJustOne, Budget, Cache, ConfigurationError, JustOneError, Response, Retry
from justone_client.transports import httpx as httpx_transport
from justone_client.transports.lanes import AsyncLanes
from justone_client.wire import timing

pytestmark = [
    pytest.mark.filterwarnings("ignore::justone_client.ShortTimeoutWarning"),
    pytest.mark.filterwarnings("ignore::justone_client.ClearTextTokenWarning"),
    # httpx leaves unfinished generators of bodies to the garbage collector, and trio warns of them.
    pytest.mark.filterwarnings("ignore:.*(httpx|httpcore|AsyncHTTP11|HTTP11|PoolByteStream|Response).*"),
]
ASLEEP = timing.asleep
"""The original function, which `conftest` replaces by one that takes no time."""


def client(environment, **options):
    return AsyncJustOne(TOKEN, **{"environment": environment, "retry": Retry.none(), **options})


async def outcomes_of(api, *calls):
    """Make calls one by one; return their results or exceptions."""
    outcomes = []
    for call in calls:
        try:
            outcomes.append(await call(api))
        except JustOneError as error:
            outcomes.append(error)
    return outcomes


def run(environment, *calls, **options):
    """Make calls with one client, on trio."""

    async def main():
        async with client(environment, **options) as api:
            return await outcomes_of(api, *calls)

    return trio.run(main)


@pytest.fixture
def two_connections(monkeypatch):
    """Limit the client to two connections, so that a lost slot is noticed at once."""
    monkeypatch.setattr(httpx_transport, "AsyncLanes", lambda routes: AsyncLanes(routes, 2))


@pytest.mark.parametrize("kind", KINDS)
def test_calls_are_sent_with_the_token(kind):
    with listening() as server:
        outcomes = run(server.url, calling("/x", kind), calling("/x", kind))
        demand_token(server.seen, "/x", kind)
    assert all(isinstance(each, Response) for each in outcomes)


def test_three_hundred_calls_at_a_time_succeed():
    async def main(url):
        async with client(url) as api, trio.open_nursery() as nursery:
            for _ in range(300):
                nursery.start_soon(profile, api)
        return api.usage.total

    with serving() as server:
        total = trio.run(main, server.url)
        assert server.seen == 300
    assert (total.calls, total.billed) == (300, 300)


class CancelAt(trio.abc.Instrument):
    """Instrument that cancels a scope when its task is scheduled for the nth time."""

    def __init__(self, scope, number):
        self.scope, self.left, self.task = scope, number, trio.lowlevel.current_task()

    def before_task_step(self, task):
        if task is self.task:
            if self.left == 0:
                self.scope.cancel()
            self.left -= 1


async def cancelled_at(api, number):
    """Cancel a call at its nth step; return whether it had ended before."""
    with trio.CancelScope() as scope:
        instrument = CancelAt(scope, number)
        trio.lowlevel.add_instrument(instrument)
        try:
            await profile(api)
        finally:
            trio.lowlevel.remove_instrument(instrument)
    return not scope.cancelled_caught and instrument.left >= 0


@pytest.mark.usefixtures("two_connections")
@pytest.mark.parametrize("is_new", [True, False], ids=["connecting", "connected"])
def test_cancelled_at_any_checkpoint_the_next_calls_work(is_new):
    async def main(url):
        async with client(url) as api:
            for number in range(1000):
                if not is_new:
                    await profile(api)
                elif number:
                    await api._backend.aclose()
                if await cancelled_at(api, number):
                    break
                with trio.fail_after(PATIENCE):
                    for _ in range(3):
                        assert (await profile(api)).data.nickname == "x"
            return number

    with listening() as server:
        assert trio.run(main, server.url) > 3


@pytest.mark.usefixtures("two_connections")
def test_deadlines_within_a_call_leave_a_client_that_works():
    async def main(url):
        async with client(url) as api:
            for _ in range(20):
                with trio.move_on_after(0.005) as scope:
                    await api.call("/silent")
                assert scope.cancelled_caught
            with trio.fail_after(PATIENCE):
                return await profile(api), api.usage.total

    done = threading.Event()

    def answer(sent):
        if sent.path == "/silent":
            done.wait(PATIENCE)
        return answered(sent)

    with Listener(answer, keeps=True) as server:
        response, total = trio.run(main, server.url)
        done.set()
    assert response.billed
    assert total.calls == 21


@pytest.mark.usefixtures("two_connections")
def test_a_group_that_fails_leaves_a_client_that_works():
    async def group(api, number):
        async with trio.open_nursery() as nursery:
            for _ in range(5):
                nursery.start_soon(profile, api)
            for _ in range(number % 30):
                await trio.lowlevel.checkpoint()
            nursery.cancel_scope.cancel()

    async def main(url):
        async with client(url) as api:
            for number in range(300):
                await group(api, number)
            with trio.fail_after(PATIENCE):
                return [await profile(api) for _ in range(10)]

    with listening() as server:
        assert len(trio.run(main, server.url)) == 10


def test_cancelled_before_a_byte_left_costs_no_budget():
    budget = Budget(max_billed_calls=1)

    async def main(url):
        async with client(url, budget=budget) as api:
            with trio.CancelScope() as scope:
                scope.cancel()
                await profile(api)
            return scope.cancelled_caught, await profile(api), api.usage.total

    with listening() as server:
        cancelled, response, total = trio.run(main, server.url)
        assert len(server.seen) == 1
    assert cancelled
    assert response.billed
    assert total.unknown == 0


def test_a_client_goes_from_one_run_to_the_next():
    async def main(api):
        return [await profile(api) for _ in range(2)]

    with listening() as server, warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # connections are left open when their loop ends
        api = client(server.url)
        for _ in range(10):
            assert [each.billed for each in trio.run(main, api)] == [True] * 2
            assert len(api._backend._lanes._loops) == 1, "those of loops that have ended are gone"
        trio.run(api.aclose)
        assert len(server.seen) == 20
        gc.collect()


def test_threads_with_separate_loops_share_a_client():
    async def main(api):
        async with trio.open_nursery() as nursery:
            for _ in range(20):
                nursery.start_soon(profile, api)
        await api._backend.aclose()

    with serving() as server:
        api = client(server.url)
        threads = [threading.Thread(target=trio.run, args=(main, api)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(PATIENCE)
        assert server.seen == 80
    assert api.usage.total.billed == 80


def test_identical_calls_share_one_request():
    async def main(url):
        async with client(url, cache=Cache(60)) as api, trio.open_nursery() as nursery:
            for _ in range(20):
                nursery.start_soon(profile, api)
        return api.usage.total

    with listening() as server:
        total = trio.run(main, server.url)
        assert len(server.seen) == 1
    assert (total.calls, total.billed) == (20, 1)


def test_a_retry_waits_on_trio(monkeypatch):
    monkeypatch.setattr(timing, "asleep", ASLEEP)
    with Listener(lambda sent: REJECTED, keeps=True) as server:
        (error,) = run(server.url, calling("/x"), retry=Retry(attempts=3, base_wait=0.001))
    assert error.attempts == len(server.seen) == 3


def test_the_aiohttp_backend_is_refused_on_trio():
    with listening() as server:
        (error,) = run(server.url, calling("/x"), backend="aiohttp")
        assert not server.seen
    assert isinstance(error, JustOneError)
    assert error.billed is False
    assert isinstance(error, ConfigurationError)


@pytest.mark.parametrize("name", ["http_client", "transport"])
@pytest.mark.parametrize("more", [b"x", REJECTED], ids=["byte", "301"])
def test_a_client_passed_in_survives_surplus_bytes(name, more):
    given = {"http_client": httpx.AsyncClient, "transport": httpx.AsyncHTTPTransport}[name]()
    with Listener(lambda sent: message(b'{"code": 0, "data": 1}') + more, keeps=True) as server:
        outcomes = run(server.url, *[calling("/x")] * 4, **{name: given})
        assert len(server.seen) == 4
    assert [getattr(each, "data", each) for each in outcomes] == [1] * 4
