"""The loop of a collection: a mark before each call, answers in groups, so many calls at a time."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from itertools import pairwise

import pytest
from support.collecting_helpers import answer, counted, engine_on, ids, ledger_of, refusal, sending, states

from justone_client.collect.record import State
from justone_client.errors import RequestTimeoutError
from justone_client.policies.retry import Retry

pytestmark = pytest.mark.slow


@pytest.fixture
def path(tmp_path):
    return tmp_path / "l"


class Watched:
    """A ledger that notes when it is written to, and how much."""

    def __init__(self, ledger, seconds=0.0):
        self._ledger = ledger
        self._seconds = seconds
        self.commits = []

    def settle(self, outcomes, *, claim, billed_limit=None):
        self.commits.append((time.monotonic(), len(outcomes), claim))
        time.sleep(self._seconds)
        return self._ledger.settle(outcomes, claim=claim, billed_limit=billed_limit)

    def __getattr__(self, name):
        return getattr(self._ledger, name)


def run(path, keys, send, **options):
    """Collect for an input that may be known already; returns how it ended."""
    with ledger_of(path, keys, "same") as ledger:
        return asyncio.run(asyncio.wait_for(engine_on(ledger, send, **options).run(), 20))


def test_everything_is_asked_for_once_in_the_order_of_the_input(path):
    sent = []
    assert run(path, ids(80), sending(sent=sent), in_flight=1) is None
    assert sent == ids(80)
    assert counted(path) == {State.DONE: 80}


def test_nothing_to_ask_for_is_no_trouble(path):
    run(path, ids(3), sending())
    sent = []
    assert run(path, ids(3), sending(sent=sent)) is None
    assert sent == []


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
def test_marks_are_few_more_than_the_calls_under_way(path, in_flight, marked):
    at_a_time, most = Counter(), Counter()

    async def send(parameters):
        at_a_time["calls"] += 1
        most["calls"] = max(most["calls"], at_a_time["calls"])
        if parameters["userId"].endswith("7"):
            most["marks"] = max(most["marks"], counted(path)[State.SENT])
        await asyncio.sleep(0.002)
        at_a_time["calls"] -= 1
        return answer(parameters["userId"])

    run(path, ids(100), send, in_flight=in_flight)
    assert most["calls"] == in_flight
    assert most["marks"] <= marked


def test_answers_are_committed_in_groups_about_every_20_ms(path):
    async def send(parameters):
        await asyncio.sleep(0.005)
        return answer(parameters["userId"])

    with ledger_of(path, ids(600)) as ledger:
        watched = Watched(ledger)
        asyncio.run(engine_on(watched, send, in_flight=20).run())
    times = [when for when, *_ in watched.commits]
    gaps = [after - before for before, after in pairwise(times)]
    assert len(watched.commits) < 150
    assert min(gaps[1:]) > 0.015, "before the first one, room for responses is made"
    assert sorted(gaps)[len(gaps) // 2] < 0.2


def test_no_call_waits_for_a_disk_that_is_slow(path):
    """While a commit takes its time, those that are marked ahead begin."""
    begun = []

    async def send(parameters):
        begun.append(time.monotonic())
        await asyncio.sleep(0.02 + len(begun) % 7 / 100)
        return answer(parameters["userId"])

    with ledger_of(path, ids(40)) as ledger:
        watched = Watched(ledger, seconds=0.06)
        asyncio.run(engine_on(watched, send, in_flight=8).run())
    between = [(when, when + 0.06) for when, *_ in watched.commits[1:]]
    assert any(start < each < end for each in begun for start, end in between)


def test_an_answer_of_an_id_asked_again_does_not_wait_for_the_others(path):
    """The pause is the id's own: others go on."""
    sent = []
    send = sending({"u0": [refusal(301)]}, sent)
    run(path, ids(60), send, in_flight=2, retry=Retry(attempts=3, base_wait=0.2, random=lambda: 1.0))
    assert sent.count("u0") == 2
    assert sent[-1] == "u0"
    assert counted(path) == {State.DONE: 60}


def test_an_id_is_given_up_after_so_many_attempts(path):
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


def test_refusals_slow_all_and_answers_speed_up_again(path):
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


def test_the_counts_are_those_of_the_ledger_at_the_end(path):
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


def test_waiting_costs_no_time_of_the_processor(path):
    """While nothing comes, nothing is looked for either, neither at every tick nor all the time."""
    looked = []

    async def send(parameters):
        await asyncio.sleep(0.8)
        return answer(parameters["userId"])

    with ledger_of(path, ids(4)) as ledger:
        engine = engine_on(ledger, send)
        commit = engine._commit
        engine._commit = lambda thread: looked.append(thread) or commit(thread)
        asyncio.run(asyncio.wait_for(engine.run(), 20))
    assert len(looked) < 10
