"""Collections on a full disk: they wait, lose no response, and send nothing that they could not store."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random

import pytest
from support.collecting_helpers import (
    answer,
    become,
    bodies,
    counted,
    engine_on,
    ids,
    ledger_of,
    looked_up,
    sending,
)
from support.harness import PATIENCE

from justone_client.collect.ledger.ledger import LedgerUnavailableError
from justone_client.collect.record import State
from justone_client.collect.run import commits as module
from justone_client.collect.run.row_call import Stop


@pytest.fixture
def path(tmp_path):
    return tmp_path / "l"


def limit(ledger, pages):
    """Limit the pages of the ledger's file, beyond which SQLite reports a full disk."""
    ledger._connection.execute(f"PRAGMA max_page_count = {pages}")


def pages_of(ledger):
    return ledger._connection.execute("PRAGMA page_count").fetchone()[0]


def large(sent):
    """Respond with bodies that cannot be compressed."""

    async def send(parameters):
        sent.append(parameters["userId"])
        await asyncio.sleep(0.002)
        response = answer(parameters["userId"])
        response._envelope.body = random.randbytes(4000)
        return response

    return send


async def full(engine):
    """Wait until the ledger cannot be written and no call is in flight."""
    await become(lambda: engine._commits.is_stuck and not engine._flying)


def test_a_full_disk_is_waited_out_and_no_response_is_lost(path, monkeypatch, caplog):
    monkeypatch.setattr(module, "UNAVAILABLE", 0.05)
    sent, while_full = [], []

    async def main():
        with ledger_of(path, ids(100)) as ledger:
            limit(ledger, pages_of(ledger) + 20)
            engine = engine_on(ledger, large(sent), in_flight=4)
            running = asyncio.create_task(engine.run())
            await full(engine)
            for _ in range(2):
                while_full.append(len(sent))
                await asyncio.sleep(0.3)
            assert not running.done()
            limit(ledger, 1_000_000)
            assert await asyncio.wait_for(running, PATIENCE) is None

    asyncio.run(main())
    assert while_full[0] == while_full[1] < 60, "nothing is sent meanwhile"
    assert sorted(sent) == sorted(ids(100)), "no id is sent twice"
    assert set(bodies(path)) == set(ids(100))
    assert counted(path) == {State.DONE: 100}
    (text,) = {record.message for record in caplog.records if record.levelno == logging.WARNING}
    assert "no space left on the disk" in text
    assert "free some space" in text


def test_cancelled_on_a_full_disk_it_keeps_responses(path, monkeypatch):
    monkeypatch.setattr(module, "UNAVAILABLE", 60)
    sent = []

    async def main():
        with ledger_of(path, ids(100)) as ledger:
            limit(ledger, pages_of(ledger) + 20)
            engine = engine_on(ledger, large(sent), in_flight=4)
            running = asyncio.create_task(engine.run())
            await full(engine)
            limit(ledger, 1_000_000)
            running.cancel()
            with pytest.raises(asyncio.CancelledError):
                await running

    asyncio.run(main())
    assert set(bodies(path)) == set(sent)


def test_a_cancellation_during_a_wake_up_is_not_lost(path):
    async def main():
        with ledger_of(path, ids(100)) as ledger:
            limit(ledger, pages_of(ledger) + 20)
            engine = engine_on(ledger, large([]), in_flight=4)
            running = asyncio.create_task(engine.run())
            await full(engine)
            await become(lambda: engine._wake._waiters)  # it waits for the disk
            engine._wake.set()
            running.cancel()
            done, _ = await asyncio.wait({running}, timeout=PATIENCE / 2)
            engine.stop(Stop("not cancelled", can_go_on=True))
            assert done

    asyncio.run(main())


def test_a_collection_ended_on_a_full_disk_can_be_resumed(path, monkeypatch):
    monkeypatch.setattr(module, "UNAVAILABLE", 0.05)
    sent = []

    async def main():
        with ledger_of(path, ids(100), "same") as ledger:
            limit(ledger, pages_of(ledger) + 20)
            engine = engine_on(ledger, large(sent), in_flight=4)
            running = asyncio.create_task(engine.run())
            await full(engine)
            running.cancel()
            with contextlib.suppress(asyncio.CancelledError, LedgerUnavailableError):
                await running

    asyncio.run(main())
    stored = set(bodies(path))
    assert 0 < len(stored) < len(sent)
    again = []
    with ledger_of(path, ids(100), "same") as ledger:
        asyncio.run(engine_on(ledger, sending(sent=again)).run())
    assert not set(again) & stored
    assert not set(again) & set(sent), "ids that were sent and have no response are in doubt"
    assert bodies(path).keys() >= stored
    assert looked_up(path, "PRAGMA integrity_check") == [("ok",)]
