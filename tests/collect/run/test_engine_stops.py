"""Stops of a collection: nothing more is sent, and calls in flight are completed."""

from __future__ import annotations

import asyncio
from collections import Counter

import pytest
from support.collecting_helpers import answer, become, counted, engine_on, ids, ledger_of, refusal, sending
from support.harness import PATIENCE

from justone_client.collect.record import State
from justone_client.collect.run import health as module
from justone_client.collect.run.row_call import Stop
from justone_client.errors import ConnectionFailedError
from justone_client.policies.retry import Retry

INTERRUPTED = Stop("interrupted", can_go_on=True)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "l"


def run(path, keys, send, **options):
    """Collect an input, which the ledger may have already; return the reason of a stop."""
    with ledger_of(path, keys, "same") as ledger:
        return asyncio.run(asyncio.wait_for(engine_on(ledger, send, **options).run(), PATIENCE))


@pytest.mark.parametrize("code", [100, 303, 600, 601, 602])
def test_a_stop_sends_nothing_and_leaves_nothing_in_doubt(path, code):
    sent = []

    async def send(parameters):
        sent.append(parameters["userId"])
        await asyncio.sleep(0.005)
        if parameters["userId"] == "u20":
            raise refusal(code)
        return answer(parameters["userId"])

    stop = run(path, ids(100), send, in_flight=8)
    assert stop.reason.startswith(refusal(code).message)
    assert len(sent) <= 21 + 8
    known = counted(path)
    assert known[State.DONE] == len(sent) - 1
    assert known[State.SENT] == known[State.IN_DOUBT] == 0
    assert run(path, ids(100), sending(sent=sent), in_flight=32) is None
    assert counted(path) == {State.DONE: 100}
    assert Counter(sent) - Counter(ids(100)) == {"u20": 1}, "no other id was sent twice"


def test_the_first_of_several_stops_is_the_reason(path):
    stop = run(path, ids(8), sending({key: [refusal(code)] for key, code in zip(ids(2), (303, 601), strict=True)}))
    assert stop.reason.startswith("daily quota exceeded")


def test_a_stop_from_outside_completes_calls_in_flight(path):
    sent = []

    async def main():
        async def send(parameters):
            sent.append(parameters["userId"])
            if len(sent) == 20:
                engine.stop(INTERRUPTED)
            await asyncio.sleep(0.05)
            return answer(parameters["userId"])

        with ledger_of(path, ids(300)) as ledger:
            engine = engine_on(ledger, send, in_flight=8)
            return await engine.run()

    assert asyncio.run(main()) is INTERRUPTED
    assert len(sent) < 20 + 8
    assert counted(path)[State.DONE] == len(sent)
    assert counted(path)[State.SENT] == 0


def test_a_stop_before_the_beginning_sends_nothing(path):
    sent = []
    with ledger_of(path, ids(5)) as ledger:
        engine = engine_on(ledger, sending(sent=sent))
        engine.stop(INTERRUPTED)
        assert asyncio.run(engine.run()) is INTERRUPTED
    assert sent == []
    assert counted(path) == {State.PENDING: 5}


def test_a_stop_does_not_wait_for_retries(path):
    async def main():
        with ledger_of(path, ids(5)) as ledger:
            send = sending({"u0": [refusal(301)]})
            engine = engine_on(ledger, send, retry=Retry(attempts=9, base_wait=60, longest_wait=60, random=lambda: 0.9))
            running = asyncio.create_task(engine.run())
            await become(lambda: counted(path) == {State.DONE: 4, State.AGAIN: 1})
            assert not running.done()
            engine.stop(INTERRUPTED)
            return await asyncio.wait_for(running, PATIENCE)

    assert asyncio.run(main()) is INTERRUPTED
    assert counted(path) == {State.DONE: 4, State.AGAIN: 1}


def test_a_server_that_stays_away_stops_it(path, monkeypatch):
    monkeypatch.setattr(module, "_RECONNECTS", 0.2)

    async def send(_):
        raise ConnectionFailedError("no connection; nothing was sent", billed=False, retryable=True, attempts=1)

    stop = run(path, ids(30), send)
    assert stop.can_go_on
    assert "no connection" in stop.reason
    assert set(counted(path)) <= {State.PENDING, State.AGAIN}
    assert run(path, ids(30), sending()) is None
    assert counted(path) == {State.DONE: 30}
