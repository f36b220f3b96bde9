"""Faults in the collection itself: no response is lost."""

from __future__ import annotations

import asyncio

import pytest
from support.collecting_helpers import (
    JOB,
    answer,
    become,
    bodies,
    counted,
    engine_on,
    ids,
    ledger_of,
    refusal,
    sending,
    slowly,
)
from support.harness import PATIENCE

from justone_client.collect.record import Item, State
from justone_client.collect.run import row_call
from justone_client.collect.run.row_call import Asking
from justone_client.policies.retry import Retry


@pytest.fixture
def path(tmp_path):
    return tmp_path / "l"


def run(ledger, send, **options):
    return asyncio.run(asyncio.wait_for(engine_on(ledger, send, **options).run(), PATIENCE))


def test_a_fault_in_a_call_ends_the_collection(path, monkeypatch):
    """It is raised, and the responses to other calls are kept."""
    ask = Asking.ask

    async def fault(self, item):
        if item.key == "u7":
            raise RuntimeError("a fault")
        return await ask(self, item)

    monkeypatch.setattr(Asking, "ask", fault)
    sent = []
    with ledger_of(path, ids(50)) as ledger, pytest.raises(RuntimeError, match="a fault"):
        run(ledger, sending(sent=sent), in_flight=4)
    assert set(bodies(path)) == set(sent)


def test_a_page_that_cannot_be_searched_is_kept(monkeypatch):
    def deep(*_):
        raise RecursionError

    async def send(parameters):
        return answer(parameters["userId"])

    monkeypatch.setattr(row_call, "page_of", deep)
    for most, state in ((1, State.DONE), (2, State.FAILED)):
        found = asyncio.run(Asking(JOB, send, Retry(), retry_in_doubt=False, max_pages=most).ask(Item(1, "a"))).outcome
        assert found.state == state
        assert found.body is not None
        assert found.message.startswith("RecursionError: ")


@pytest.mark.parametrize("pause", [float("nan"), float("inf"), -1.0, "soon"])
def test_a_policy_without_seconds_costs_one_id(path, pause):
    outcomes = {"u1": [refusal(301) for _ in range(9)]}
    with ledger_of(path, ids(5)) as ledger:
        run(ledger, sending(outcomes), retry=lambda _attempt: pause)
    assert counted(path) == {State.DONE: 4, State.FAILED: 1}


def test_cancelled_twice_it_still_keeps_responses(path):
    sent, answered = [], []

    async def main():
        with ledger_of(path, ids(200)) as ledger:
            running = asyncio.create_task(engine_on(ledger, slowly(sent, answered), in_flight=4).run())
            await become(lambda: len(answered) > 8)
            for _ in range(2):
                running.cancel()
                await asyncio.sleep(0)
            with pytest.raises(asyncio.CancelledError):
                await running

    asyncio.run(main())
    assert set(answered) <= set(bodies(path))


class InLine:
    """Turns that never come."""

    async def wait_turn(self, stopped):
        await asyncio.Event().wait()
        return not stopped.is_set()

    def slow_down(self):
        """Do nothing."""

    def recover(self):
        """Do nothing."""


def test_ids_in_line_are_not_in_doubt_after_cancelling(path):
    async def main():
        with ledger_of(path, ids(20), "same") as ledger:
            engine = engine_on(ledger, sending(), in_flight=4)
            engine._turns = InLine()
            running = asyncio.create_task(engine.run())
            await become(lambda: engine._in_line == 4)
            running.cancel()
            with pytest.raises(asyncio.CancelledError):
                await running

    asyncio.run(main())
    assert counted(path)[State.SENT] == 0
    with ledger_of(path, ids(20), "same") as ledger:
        assert ledger.billed() == 0


class Lapsing:
    """Ledger whose lease ends after some ids have been marked."""

    def __init__(self, ledger):
        self._ledger = ledger
        self.marked = 0

    @property
    def term(self):
        return int(self.marked >= 20)

    def settle(self, *arguments, **options):
        taken = self._ledger.settle(*arguments, **options)
        self.marked += len(taken.items)
        return taken

    def __getattr__(self, name):
        return getattr(self._ledger, name)


def test_ids_marked_before_a_lease_ended_are_given_back(path):
    sent = []
    with ledger_of(path, ids(60)) as ledger:
        lapsing = Lapsing(ledger)
        run(lapsing, slowly(sent, []), in_flight=4)
        assert lapsing.marked > 60, "some were marked twice"
    assert sorted(sent) == sorted(ids(60)), "and none sent twice"
    assert counted(path) == {State.DONE: 60}
