"""Cancelled collections: responses are stored, and nothing is sent afterwards."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import sqlite3
import threading

import pytest
from support.collecting_helpers import (
    become,
    bodies,
    counted,
    engine_on,
    ids,
    ledger_of,
    refusal,
    sending,
    slowly,
    states,
    until,
)
from support.harness import PATIENCE

from justone_client.collect.record import State
from justone_client.collect.run.row_call import Stop
from justone_client.policies.retry import Retry

pytestmark = pytest.mark.slow


@pytest.fixture
def path(tmp_path):
    return tmp_path / "l"


@pytest.fixture(autouse=True)
def _no_leftovers():
    """Collect the garbage of earlier tests, whose unfinished tasks log errors when they are collected."""
    gc.collect()


class Broken:
    """Ledger whose commits fail from this number on."""

    def __init__(self, ledger, error, first, times=99):
        self._ledger, self._error, self._numbers = ledger, error, range(first, first + times)
        self._commits = 0

    def settle(self, *arguments, **options):
        self._commits += 1
        if self._commits in self._numbers:
            raise self._error
        return self._ledger.settle(*arguments, **options)

    def __getattr__(self, name):
        return getattr(self._ledger, name)


@pytest.mark.parametrize("seconds", [0.03, 0.05, 0.1, 0.113, 0.127])
def test_cancelled_it_keeps_responses_and_sends_nothing(path, seconds):
    sent, answered = [], []

    async def main():
        with ledger_of(path, ids(200)) as ledger:
            running = asyncio.create_task(engine_on(ledger, slowly(sent, answered), in_flight=4).run())
            await asyncio.sleep(seconds)
            running.cancel()
            with pytest.raises(asyncio.CancelledError):
                await running
            at_the_end = len(sent)
        await asyncio.sleep(0.1)
        return at_the_end

    assert asyncio.run(main()) == len(sent), "nothing is sent after the end"
    assert set(bodies(path)) >= set(answered)
    assert {key for key, state in states(path).items() if state in {State.SENT, State.DONE}} >= set(sent)


def test_cancelled_it_leaves_only_sent_ids_in_doubt(path):
    """Ids that are marked ahead and never sent are pending again."""
    sent = []

    async def main():
        with ledger_of(path, ids(50)) as ledger:
            running = asyncio.create_task(engine_on(ledger, slowly(sent, [], PATIENCE), in_flight=2).run())
            await become(lambda: len(sent) == 2)
            running.cancel()
            with pytest.raises(asyncio.CancelledError):
                await running

    asyncio.run(main())
    assert [key for key, state in states(path).items() if state == State.SENT] == sent


def demand_end(path, number, send, expected, **options):
    """Check that a collection ends; it may raise the expected error."""
    with ledger_of(path, ids(number)) as ledger:
        running = engine_on(ledger, send, in_flight=2, **options).run()
        try:
            asyncio.run(asyncio.wait_for(running, PATIENCE))
        except TimeoutError:
            pytest.fail("it never ended", pytrace=False)
        except expected:
            pass


def test_an_unexpected_error_ends_it(path):
    """It is raised or stored as an outcome; earlier responses are kept."""
    demand_end(path, 20, sending({"u3": [ValueError("boom")]}), ValueError)
    known = states(path)
    assert known["u3"] in {State.SENT, State.IN_DOUBT}
    assert known["u0"] == State.DONE


def test_a_policy_that_raises_ends_it(path):
    def policy(_):
        raise ValueError("boom")

    demand_end(path, 4, sending({"u1": [refusal(301)]}), ValueError, retry=policy)


def test_one_failed_commit_loses_no_response(path):
    """Another program may write to the file, or a network disk may be away for a moment."""
    sent, answered = [], []

    async def main():
        with ledger_of(path, ids(60)) as ledger:
            broken = Broken(ledger, sqlite3.OperationalError("database is locked"), 3, times=1)
            with contextlib.suppress(sqlite3.OperationalError):
                await asyncio.wait_for(engine_on(broken, slowly(sent, answered), in_flight=4).run(), PATIENCE)
            at_the_end = len(sent)
            await asyncio.sleep(0.1)
            return at_the_end

    assert asyncio.run(main()) == len(sent), "nothing is sent after the end"
    assert set(bodies(path)) >= set(answered)


def test_a_stop_during_a_commit_is_noticed(path):
    busy, go_on = threading.Event(), threading.Event()

    class Slow(Broken):
        def settle(self, *arguments, **options):
            busy.set()
            go_on.wait(PATIENCE)
            return super().settle(*arguments, **options)

    async def main():
        with ledger_of(path, ids(20)) as ledger:
            engine = engine_on(Slow(ledger, None, 999), sending(), retry=Retry.none())
            running = asyncio.create_task(engine.run())
            await asyncio.to_thread(until, busy.is_set)
            engine.stop(Stop("interrupted", can_go_on=True))
            go_on.set()
            return await asyncio.wait_for(running, PATIENCE)

    assert asyncio.run(main()).reason == "interrupted"
    assert counted(path)[State.SENT] == 0
