"""Whatever ends a collection, what has been answered is written down, and nothing is sent afterwards."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import sqlite3
import threading

import pytest
from support.collecting_helpers import (
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

from justone_client.collect.record import State
from justone_client.collect.run.row_call import Stop
from justone_client.policies.retry import Retry

pytestmark = pytest.mark.slow


@pytest.fixture
def path(tmp_path):
    return tmp_path / "l"


@pytest.fixture(autouse=True)
def _no_leftovers():
    """Tasks that an earlier test left behind complain when they are removed; they do it here."""
    gc.collect()


class Broken:
    """A ledger whose commits fail from some number on."""

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
def test_cancelled_it_keeps_what_was_answered_and_sends_nothing_more(path, seconds):
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

    assert asyncio.run(main()) == len(sent), "nothing is sent once it is over"
    assert set(bodies(path)) >= set(answered), "what was answered is kept"
    assert {key for key, state in states(path).items() if state in {State.SENT, State.DONE}} >= set(sent)


def test_cancelled_it_leaves_in_doubt_only_what_was_sent(path):
    """What is marked ahead, and has not begun, was never sent, and is known not to have been."""
    sent = []

    async def main():
        with ledger_of(path, ids(50)) as ledger:
            running = asyncio.create_task(engine_on(ledger, slowly(sent, [], 30), in_flight=2).run())
            await asyncio.sleep(0.2)
            running.cancel()
            with pytest.raises(asyncio.CancelledError):
                await running

    asyncio.run(main())
    assert [key for key, state in states(path).items() if state == State.SENT] == sent


def demand_end(path, number, send, expected, **options):
    """Make sure that a collection ends; that it raises what is expected will do."""
    with ledger_of(path, ids(number)) as ledger:
        running = engine_on(ledger, send, in_flight=2, **options).run()
        try:
            asyncio.run(asyncio.wait_for(running, 60))
        except TimeoutError:
            pytest.fail("it waits for ever", pytrace=False)
        except expected:
            pass


def test_an_error_that_nobody_expects_does_not_leave_it_waiting_for_ever(path):
    """Raised, or counted as an answer: either tells; what was answered is kept either way."""
    demand_end(path, 20, sending({"u3": [ValueError("boom")]}), ValueError)
    known = states(path)
    assert known["u3"] in {State.SENT, State.IN_DOUBT}
    assert known["u0"] == State.DONE


def test_a_policy_that_fails_does_not_leave_it_waiting_for_ever(path):
    def policy(_):
        raise ValueError("boom")

    demand_end(path, 4, sending({"u1": [refusal(301)]}), ValueError, retry=policy)


def test_a_commit_that_fails_loses_no_answer_as_long_as_another_can_be_made(path):
    """Such as while another program writes to the file, or while the disk of a network is away for a moment."""
    sent, answered = [], []

    async def main():
        with ledger_of(path, ids(60)) as ledger:
            broken = Broken(ledger, sqlite3.OperationalError("database is locked"), 3, times=1)
            with contextlib.suppress(sqlite3.OperationalError):
                await asyncio.wait_for(engine_on(broken, slowly(sent, answered), in_flight=4).run(), 10)
            at_the_end = len(sent)
            await asyncio.sleep(0.1)
            return at_the_end

    assert asyncio.run(main()) == len(sent), "nothing is sent once it is over"
    assert set(bodies(path)) >= set(answered)


def test_a_stop_while_a_commit_is_under_way_is_not_overlooked(path):
    """Nor is an answer: each comes while the ledger is busy."""
    busy, go_on = threading.Event(), threading.Event()

    class Slow(Broken):
        def settle(self, *arguments, **options):
            busy.set()
            go_on.wait(5)
            return super().settle(*arguments, **options)

    async def main():
        with ledger_of(path, ids(20)) as ledger:
            engine = engine_on(Slow(ledger, None, 999), sending(), retry=Retry.none())
            running = asyncio.create_task(engine.run())
            await asyncio.to_thread(until, busy.is_set)
            engine.stop(Stop("interrupted", can_go_on=True))
            go_on.set()
            return await asyncio.wait_for(running, 60)

    assert asyncio.run(main()).reason == "interrupted"
    assert counted(path)[State.SENT] == 0
