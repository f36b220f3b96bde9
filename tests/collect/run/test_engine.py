"""The loop of a collection: a mark before each call, commits in groups, a limit of calls in flight."""

from __future__ import annotations

import asyncio
import threading
import time
from collections import Counter

import pytest
from support.collecting_helpers import answer, counted, engine_on, ids, ledger_of, refusal, sending, states
from support.harness import PATIENCE

from justone_client.collect.record import State
from justone_client.collect.run import engine as module
from justone_client.errors import RequestTimeoutError
from justone_client.policies.retry import Retry

pytestmark = pytest.mark.slow


@pytest.fixture
def path(tmp_path):
    return tmp_path / "l"


class Watched:
    """Ledger that counts its commits and calls a function in each of them."""

    def __init__(self, ledger, meanwhile=lambda: None):
        self._ledger = ledger
        self._meanwhile = meanwhile
        self.commits = 0

    def settle(self, outcomes, *, claim, billed_limit=None):
        self.commits += 1
        self._meanwhile()
        return self._ledger.settle(outcomes, claim=claim, billed_limit=billed_limit)

    def __getattr__(self, name):
        return getattr(self._ledger, name)


def run(path, keys, send, **options):
    """Collect an input, which the ledger may have already; return the reason of a stop."""
    with ledger_of(path, keys, "same") as ledger:
        return asyncio.run(asyncio.wait_for(engine_on(ledger, send, **options).run(), PATIENCE))


def test_each_id_is_sent_once_in_the_order_of_the_input(path):
    sent = []
    assert run(path, ids(80), sending(sent=sent), in_flight=1) is None
    assert sent == ids(80)
    assert counted(path) == {State.DONE: 80}


def test_a_finished_ledger_sends_nothing(path):
    run(path, ids(3), sending())
    sent = []
    assert run(path, ids(3), sending(sent=sent)) is None
    assert sent == []


def test_a_task_sends_one_call_after_the_other(path):
    tasks = Counter()

    async def send(parameters):
        tasks[asyncio.current_task()] += 1
        await asyncio.sleep(0)
        return answer(parameters["userId"])

    run(path, ids(200), send, in_flight=4)
    assert tasks.total() == 200
    assert len(tasks) < 100


@pytest.mark.parametrize("in_flight", [1, 3, 32])
def test_a_call_begins_only_once_its_mark_is_on_the_disk(path, in_flight):
    unmarked = []

    async def send(parameters):
        if states(path)[parameters["userId"]] != State.SENT:
            unmarked.append(parameters)
        await asyncio.sleep(0.001)
        return answer(parameters["userId"])

    run(path, ids(60), send, in_flight=in_flight)
    assert unmarked == []


@pytest.mark.parametrize(("in_flight", "marked"), [(1, 9), (4, 12), (32, 48)])
def test_marks_are_few_more_than_the_calls_in_flight(path, in_flight, marked):
    at_a_time, most, are_full = Counter(), Counter(), asyncio.Event()

    async def send(parameters):
        at_a_time["calls"] += 1
        most["calls"] = max(most["calls"], at_a_time["calls"])
        if at_a_time["calls"] == in_flight:
            are_full.set()
        if parameters["userId"].endswith("7"):
            most["marks"] = max(most["marks"], counted(path)[State.SENT])
        if int(parameters["userId"][1:]) >= 40:  # responses to the first ids allow more than 20 calls at a time
            await are_full.wait()  # a busy machine takes long to begin so many
        await asyncio.sleep(0)
        at_a_time["calls"] -= 1
        return answer(parameters["userId"])

    run(path, ids(100), send, in_flight=in_flight)
    assert most["calls"] == in_flight
    assert most["marks"] <= marked


def test_commits_store_groups_of_responses(path):
    """A commit begins 20 ms after the one before at the earliest."""

    async def send(parameters):
        await asyncio.sleep(0.005)
        return answer(parameters["userId"])

    with ledger_of(path, ids(600)) as ledger:
        watched = Watched(ledger)
        began = time.monotonic()
        asyncio.run(engine_on(watched, send, in_flight=20).run())
    assert watched.commits <= 3 + (time.monotonic() - began) / (0.9 * module._TICK)


def test_calls_begin_while_a_commit_is_slow(path):
    """Ids are marked ahead for this: the first call has ended, and the others end during the commit."""
    begun, has_begun = threading.Event(), []

    async def main():
        loop, go_on = asyncio.get_running_loop(), asyncio.Event()

        async def send(parameters):
            begun.set()
            if parameters["userId"] != "u0":
                await go_on.wait()
            return answer(parameters["userId"])

        def meanwhile():
            if watched.commits == 2:
                begun.clear()
                loop.call_soon_threadsafe(go_on.set)
                has_begun.append(begun.wait(PATIENCE / 2))

        with ledger_of(path, ids(40)) as ledger:
            watched = Watched(ledger, meanwhile)
            await engine_on(watched, send, in_flight=8).run()

    asyncio.run(main())
    assert has_begun == [True]


def test_other_ids_are_sent_during_the_pause_of_one(path):
    sent = []
    send = sending({"u0": [refusal(301)]}, sent)
    run(path, ids(60), send, in_flight=2, retry=Retry(attempts=3, base_wait=0.2, random=lambda: 1.0))
    assert sent.count("u0") == 2
    assert sent.index("u0", 1) > 4
    assert counted(path) == {State.DONE: 60}


def test_an_id_fails_after_its_attempts(path):
    sent = []
    run(path, ids(3), sending({"u1": [refusal(301)] * 9}, sent))
    assert sent.count("u1") == 3
    assert states(path) == {"u0": State.DONE, "u1": State.FAILED, "u2": State.DONE}


def test_attempts_of_an_earlier_run_count(path):
    sent = []
    run(path, ids(1), sending({"u0": [refusal(301), refusal(601)]}, sent))
    assert states(path) == {"u0": State.AGAIN}
    run(path, ids(1), sending({"u0": [refusal(301)] * 9}, sent))
    assert len(sent) == 3
    assert states(path) == {"u0": State.FAILED}


def test_rejections_slow_down_and_successes_speed_up(path):
    allowed = []

    async def send(parameters):
        await asyncio.sleep(0.002)
        allowed.append(int(engine._brake.limit))
        if len(allowed) == 40:
            raise refusal(302)
        return answer(parameters["userId"])

    with ledger_of(path, ids(300)) as ledger:
        engine = engine_on(ledger, send, in_flight=8)
        asyncio.run(engine.run())
    assert allowed[:40] == [8] * 40
    assert min(allowed) == 4
    assert allowed[-1] == 8
    assert counted(path) == {State.DONE: 300}


def test_counts_at_the_end_are_those_of_the_ledger(path):
    errors = {
        "u1": [refusal(201)],
        "u2": [refusal(301), refusal(301)],
        "u3": [refusal(400)],
        "u4": [RequestTimeoutError("no whole answer", billed=None, attempts=1)],
        "u5": [refusal(302)],
        "u6": [refusal(301)] * 9,
    }
    with ledger_of(path, [*ids(20), "u1", "u9"]) as ledger:
        engine = engine_on(ledger, sending(errors))
        asyncio.run(engine.run())
        progress = engine._progress
        assert +progress.counts == ledger.counts()
        assert progress.billed == ledger.billed() == 18
        assert (progress.in_flight, progress.finished, progress.total) == (0, 20, 20)
    assert counted(path) == {State.DONE: 16, State.EMPTY: 1, State.FAILED: 2, State.IN_DOUBT: 1}


def test_waiting_uses_no_processor_time(path):
    """Without responses, nothing is done at each tick."""
    looked = []

    async def send(parameters):
        await asyncio.sleep(0.8)
        return answer(parameters["userId"])

    with ledger_of(path, ids(4)) as ledger:
        engine = engine_on(ledger, send)
        commit = engine._commit
        engine._commit = lambda thread: looked.append(thread) or commit(thread)
        asyncio.run(asyncio.wait_for(engine.run(), PATIENCE))
    assert len(looked) < 10
