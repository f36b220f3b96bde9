"""The asynchronous client on trio: `make trio`.

It is no `test_` module: where trio is installed, importing httpx loads it, and tests of what an import loads fail.
"""

from __future__ import annotations

import gc
import ssl
import threading
import warnings

import pytest
import trio
from fault_list import FAULTS, LIMIT
from faulty import Away, FaultyServer
from harness import TOKEN, profile
from late_duplicates import REJECTED, LateServer
from leaks import KINDS, Listener, absent, calling
from refusing_proxies import FORWARDS, NAME, Proxy, tls_listening
from senders import answered, demand_token, listening
from test_backends import serving
from test_frames import shown

from justone_client import (
    AsyncJustOne,
    Budget,
    Cache,
    ConfigurationError,
    ConnectionFailedError,
    JustOneError,
    RequestTimeoutError,
    Response,
    Retry,
    timing,
)
from justone_client.backends import httpx_backend
from justone_client.backends.httpx_lanes import AsyncLanes

pytestmark = [
    pytest.mark.filterwarnings("ignore::justone_client.ShortTimeoutWarning"),
    pytest.mark.filterwarnings("ignore::justone_client.ClearTextTokenWarning"),
    # httpx leaves the generators of a body that is not read to its end to the garbage collector, and trio says so.
    pytest.mark.filterwarnings("ignore:.*(httpx|httpcore|AsyncHTTP11|HTTP11|PoolByteStream|Response).*"),
]
PATIENCE = 30.0
"""Seconds in which a call must come to its end on any machine; only a lost connection slot takes as long."""

ASLEEP = timing.asleep
"""The function itself, which `conftest` replaces by one that takes no time."""

SLOW = ("silent", "drip", "without end", "500 MB")
TRIED = [fault for fault in FAULTS if not any(slow in fault.description for slow in SLOW)]


def client(environment, **options):
    return AsyncJustOne(TOKEN, **{"environment": environment, "retry": Retry.none(), **options})


async def outcomes_of(api, *calls):
    """Make calls one after the other: what each returned or raised."""
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
    """Have a slot that is lost noticed at once: there are two."""
    monkeypatch.setattr(httpx_backend, "AsyncLanes", lambda routes: AsyncLanes(routes, 2))


@pytest.mark.parametrize("kind", KINDS)
def test_calls_are_sent_with_the_token(kind):
    with listening() as server:
        outcomes = run(server.url, calling("/x", kind), calling("/x", kind))
        demand_token(server.seen, "/x", kind)
    assert all(isinstance(each, Response) for each in outcomes)


def test_three_hundred_calls_at_a_time():
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
    """Cancels a scope when its task comes to be scheduled for the nth time."""

    def __init__(self, scope, number):
        self.scope, self.left, self.task = scope, number, trio.lowlevel.current_task()

    def before_task_step(self, task):
        if task is self.task:
            if self.left == 0:
                self.scope.cancel()
            self.left -= 1


async def cancelled_at(api, number):
    """Cancel a call at its nth step; returns whether it had ended by itself."""
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
                    await api.aclose()
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


@pytest.mark.parametrize("more", [None, REJECTED, b"\r\n", b"x"], ids=["duplicate", "301", "line", "byte"])
@pytest.mark.parametrize("is_secure", [False, True], ids=["plain", "tls"])
def test_what_comes_while_idle_never_becomes_a_response(monkeypatch, tmp_path, more, is_secure):
    context = trusted(monkeypatch, tmp_path) if is_secure else None

    async def main(server):
        async with client(server.url) as api:
            for number in range(8):
                response = await api.call("/x", {"userId": f"u{number}"})
                assert response.data["userid"] == f"u{number}"
                await trio.to_thread.run_sync(server.wait_for, number + 1)
            return api.usage.total

    with LateServer(0.001, more, context) as server:
        assert trio.run(main, server).billed == 8
        assert server.seen == [f"u{number}" for number in range(8)]


@pytest.fixture(scope="module")
def faulty():
    with FaultyServer(FAULTS) as server:
        yield server


@pytest.mark.parametrize("fault", TRIED, ids=lambda fault: fault.name)
def test_each_fault_ends_clearly_and_the_next_call_works(faulty, fault):
    async def settle(_):
        if not fault.outcome.error:
            await trio.to_thread.run_sync(faulty.wait_for, fault.path)

    if isinstance(fault.steps, Away):
        with faulty.hidden(fault.steps):
            (outcome,) = run(faulty.url, calling(fault.path), timeout=LIMIT)
        following = run(faulty.url, calling("/well"))[0]
    else:
        before = faulty.requests.copy()
        outcome, _, following = run(faulty.url, calling(fault.path), settle, calling("/well"))
        assert faulty.requests - before == {fault.path: 1, "/well": 1}
    assert isinstance(following, Response)
    if isinstance(outcome, Response):
        assert not fault.outcome.error
        return
    assert type(outcome).__name__ == fault.outcome.error
    assert (outcome.billed, outcome.retryable) == (fault.outcome.billed, fault.outcome.retryable)
    absent(TOKEN, outcome, *shown(outcome).texts)


@pytest.mark.parametrize("kind", KINDS)
def test_a_time_out_within_a_body_shows_no_token(kind):
    def partly(sent):
        return f"HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n{sent.target}{sent.body.decode()}".encode()

    with Listener(partly, keeps=True) as server:
        (error,) = run(server.url, calling("/x", kind), timeout=0.2)
    assert isinstance(error, RequestTimeoutError)
    assert error.billed is None
    absent(TOKEN, error, *shown(error).texts)


def trusted(monkeypatch, folder):
    """The server's side of TLS for localhost, which the client trusts."""
    import trustme

    authority, context = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    authority.cert_pem.write_to_path(folder / "authority.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(folder / "authority.pem"))
    return context


def test_tls_with_a_certificate_of_ssl_cert_file(monkeypatch, tmp_path):
    with tls_listening(answered, monkeypatch, tmp_path) as server:
        good = run(server.url, calling("/x"), calling("/x"))
        monkeypatch.delenv("SSL_CERT_FILE")
        (refused,) = run(server.url, calling("/x"))
    assert all(isinstance(each, Response) for each in good)
    assert isinstance(refused, ConnectionFailedError)
    assert len(server.seen) == 2


@pytest.mark.parametrize("socks", [False, True], ids=["connect", "socks"])
def test_a_proxy_makes_a_tunnel(monkeypatch, tmp_path, socks):
    with tls_listening(answered, monkeypatch, tmp_path) as server, Proxy(server.url, FORWARDS, socks=socks) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url("me", "a-password"))
        outcomes = run(f"https://{NAME}", *(calling("/x", kind) for kind in KINDS))
    assert all(isinstance(each, Response) for each in outcomes)
    assert len(server.seen) == 2
    absent(TOKEN, *proxy.seen)


@pytest.mark.parametrize("behaviour", ["407", "502", "closes", "resets"])
def test_a_proxy_that_refuses_costs_nothing(monkeypatch, behaviour):
    with Proxy("", behaviour) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url())
        (error,) = run(f"https://{NAME}", calling("/x"))
    assert isinstance(error, ConnectionFailedError)
    assert error.billed is False


def test_a_client_goes_from_one_run_to_the_next():
    async def main(api):
        return [await profile(api) for _ in range(2)]

    with listening() as server, warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # of connections that are left open when their loop ends
        api = client(server.url)
        for _ in range(10):
            assert [each.billed for each in trio.run(main, api)] == [True] * 2
            assert len(api._backend._lanes._loops) == 1, "those of loops that have ended are gone"
        trio.run(api.aclose)
        assert len(server.seen) == 20
        gc.collect()


def test_threads_with_loops_of_their_own_share_a_client():
    async def main(api):
        async with trio.open_nursery() as nursery:
            for _ in range(20):
                nursery.start_soon(profile, api)
        await api.aclose()

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


def test_fast_says_that_it_takes_asyncio():
    with listening() as server:
        (error,) = run(server.url, calling("/x"), fast=True)
        assert not server.seen
    assert isinstance(error, JustOneError)
    assert error.billed is False
    assert isinstance(error, ConfigurationError)
