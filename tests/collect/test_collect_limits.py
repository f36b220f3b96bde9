"""Limits to billed calls: never exceeded, for any number of calls in flight and of runs."""

from __future__ import annotations

import asyncio
import random
import signal
import sys
import threading
import time
from collections import Counter
from decimal import Decimal

import pytest
from support.collecting_helpers import AT_ONCE, TOKEN, counted, ids, started, table_of, until
from support.counting_server import counting

from justone_client import JustOne, RateLimit
from justone_client.collect.api import collect
from justone_client.collect.pacing import LocalTurns
from justone_client.collect.record import State
from justone_client.endpoints.registry import find_operation

pytestmark = pytest.mark.slow

BILLED = {0, 201, 202}


class Bill:
    """Behaviour of a server that counts the requests that it has billed, or may have billed."""

    def __init__(self, codes=(0,), seed=0):
        self.billed = 0
        self._chance = random.Random(seed)
        self._codes = codes

    def __call__(self, *_):
        code = self._chance.choice(self._codes)
        self.billed += code in BILLED
        return code, self._chance.uniform(0, 0.01)


def run(server, path, number=100, **options):
    with JustOne(TOKEN, environment=server.url) as api:
        return collect(api.xiaohongshu.get_user_v3, ids(number), ledger=path, retry=AT_ONCE, **options)


@pytest.fixture
def path(location):
    return location


@pytest.mark.matrix
@pytest.mark.parametrize("in_flight", [1, 32, 200])
@pytest.mark.parametrize("limit", [0, 1, 32, 33])
def test_calls_stop_at_the_limit_exactly(path, in_flight, limit):
    with counting(lambda *_: (0, 0.01)) as server:
        collected = run(server, path, 60, in_flight=in_flight, max_calls=limit)
        assert sum(server.seen.values()) == limit
    assert (collected.done, collected.billed, collected.left) == (limit, limit, 60 - limit)
    assert collected.stop.can_go_on
    assert f"{limit} calls are billed" in collected.stop.reason
    assert "raise it, and run the same command again" in collected.stop.reason


@pytest.mark.parametrize("limit", [100, 101])
def test_a_sufficient_limit_stops_nothing(path, limit):
    with counting(lambda *_: (0, 0)) as server:
        assert run(server, path, max_calls=limit).stop is None


@pytest.mark.parametrize(
    ("price", "limit", "calls"), [("0.1", "0.7", 7), (0.1, 0.7, 7), ("0.1", "0.79", 7), ("0.3", "0.1", 0), (2, 9, 4)]
)
def test_cost_stops_at_the_limit_exactly(path, price, limit, calls):
    with counting(lambda *_: (0, 0.01)) as server:
        collected = run(server, path, price=price, max_cost=limit)
        assert sum(server.seen.values()) == calls
    assert collected.cost == Decimal(str(price)) * calls
    assert collected.stop.can_go_on


def test_earlier_runs_count(path):
    with counting(lambda *_: (0, 0)) as server:
        for limit, total in ((10, 10), (10, 10), (15, 15), (5, 15), (None, 40)):
            collected = run(server, path, 40, max_calls=limit)
            assert (collected.billed, sum(server.seen.values())) == (total, total)
        assert server.seen == Counter(ids(40))


def test_earlier_runs_count_for_the_cost(path):
    with counting(lambda *_: (0, 0)) as server:
        for limit, total in (("0.5", 5), ("0.5", 5), ("0.81", 8)):
            assert run(server, path, 40, price="0.1", max_cost=limit).billed == total
        assert sum(server.seen.values()) == 8


@pytest.mark.matrix
@pytest.mark.parametrize("seed", range(4))
def test_a_limit_holds_for_responses_of_any_kind(path, seed):
    """Responses are billed, not billed or unknown, over several runs."""
    bill = Bill((0, 0, 201, 202, 301, 302, 400, 500), seed)
    limit = 25
    with counting(bill) as server:
        for doubt in ("hold", "retry", "hold", "retry"):
            collected = run(server, path, 60, max_calls=limit, in_doubt=doubt)
            assert bill.billed <= collected.billed <= limit
    assert counted(path)[State.SENT] == 0


def test_calls_that_were_not_billed_leave_room_for_others(path):
    """A job ends at its limit, not before: calls that turn out not to be billed do not count."""
    bill = Bill((0, 301, 301))
    with counting(bill) as server:
        for _ in range(60):
            collected = run(server, path, 60, max_calls=10)
            if collected.billed == 10:
                break
    assert bill.billed == 10


@pytest.mark.skipif(sys.platform == "win32", reason="processes are killed otherwise there")
def test_a_limit_counts_calls_in_flight_when_a_process_is_killed(tmp_path):
    """The server has billed it, but no record of that was stored."""
    table, output = table_of(tmp_path / "ids.csv", ids(200)), tmp_path / "o.csv"
    options = ("--in-flight", 8, "--max-calls", 20)
    held = asyncio.Event()
    with counting(lambda *_: (0, held.wait())) as server:
        with started(server.url, table, output, *options) as process:
            until(lambda: len(server.seen) == 8)
            process.send_signal(signal.SIGKILL)
            process.wait()
        server._behave = lambda *_: (0, 0)
        with started(server.url, table, output, *options) as process:
            process.communicate(timeout=120)
            assert process.returncode == 3
        assert sum(server.seen.values()) <= 20


@pytest.mark.skipif(sys.platform == "win32", reason="processes are killed otherwise there")
def test_ids_waiting_for_the_rate_are_not_in_doubt_after_a_kill(tmp_path):
    """With a rate, few calls are in flight at any limit: one commit ahead of these, 16 ids, is enough."""
    table, output = table_of(tmp_path / "ids.csv", ids(200)), tmp_path / "o.csv"
    with counting(lambda *_: (0, 0)) as server:
        with started(server.url, table, output, "--in-flight", 32, "--rate", 10) as process:
            until(lambda: len(server.seen) >= 3)
            process.send_signal(signal.SIGKILL)
            process.wait()
        assert counted(tmp_path / "o.csv.ledger")[State.SENT] <= 16 + 2


def test_a_rate_is_obeyed(path):
    """The time is measured around the whole collection, so that a slow machine can only make it longer."""
    with counting(lambda *_: (0, 0)) as server:
        began = time.monotonic()
        assert run(server, path, 30, rate=40).done == 30
        assert time.monotonic() - began > 29 / 40 * 0.9


def test_rejections_for_the_rate_reduce_the_calls_in_flight(path):
    """A server that serves four calls at a time does not get 64 at a time for long."""
    fifth = asyncio.Event()

    def behave(*_):
        if server.in_flight <= 4:
            return 0, fifth.wait()
        fifth.set()
        return 302, 0.01

    with counting(behave) as server:
        collected = run(server, path, 60, in_flight=64)
    assert collected.done == 60
    assert collected.billed == 60


def test_a_shared_limit_is_asked_in_a_thread(tmp_path):
    """A database that is asked in the event loop would stop all calls in flight."""
    limit = RateLimit.shared(tmp_path / "rate", per_second=1000)
    asked, turn = [], limit.turn
    limit.turn = lambda *arguments: (asked.append(threading.current_thread()), turn(*arguments))[1]

    async def main():
        return await LocalTurns(limit, find_operation("xiaohongshu.get_user_v3")).wait_turn(asyncio.Event())

    assert asyncio.run(main())
    assert asked
    assert threading.main_thread() not in asked
