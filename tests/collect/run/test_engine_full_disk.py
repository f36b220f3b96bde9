"""A full disk is waited out: no answer is lost, and nothing is sent that could not be written down."""

from __future__ import annotations

import asyncio
import logging
import random

import pytest
from support.collecting_helpers import (
    answer,
    bodies,
    counted,
    engine_on,
    ids,
    ledger_of,
    looked_up,
    sending,
)

from justone_client.collect.ledger.ledger import LedgerUnavailableError
from justone_client.collect.record import State
from justone_client.collect.run import commits as module


@pytest.fixture
def path(tmp_path):
    return tmp_path / "l"


def limit(ledger, pages):
    """Let the ledger's file have so many pages: beyond, SQLite says that the disk is full."""
    ledger._connection.execute(f"PRAGMA max_page_count = {pages}")


def pages_of(ledger):
    return ledger._connection.execute("PRAGMA page_count").fetchone()[0]


def large(sent):
    """Answers that take some room, compressed or not."""

    async def send(parameters):
        sent.append(parameters["userId"])
        await asyncio.sleep(0.002)
        response = answer(parameters["userId"])
        response._envelope.body = random.randbytes(4000)
        return response

    return send


def test_a_full_disk_is_waited_out_and_no_answer_is_lost(path, monkeypatch, caplog):
    monkeypatch.setattr(module, "UNAVAILABLE", 0.05)
    sent, while_full = [], []

    async def main():
        with ledger_of(path, ids(100)) as ledger:
            limit(ledger, pages_of(ledger) + 20)
            running = asyncio.create_task(engine_on(ledger, large(sent), in_flight=4).run())
            for _ in range(2):
                await asyncio.sleep(0.3)
                while_full.append(len(sent))
            assert not running.done()
            limit(ledger, 1_000_000)
            assert await asyncio.wait_for(running, 60) is None

    asyncio.run(main())
    assert while_full[0] == while_full[1] < 60, "nothing is sent meanwhile"
    assert sorted(sent) == sorted(ids(100)), "nothing is asked for twice"
    assert set(bodies(path)) == set(ids(100))
    assert counted(path) == {State.DONE: 100}
    (text,) = {record.message for record in caplog.records if record.levelno == logging.WARNING}
    assert "no space left on the disk" in text
    assert "free some space" in text


def test_broken_off_while_the_disk_is_full_it_keeps_what_there_is_room_for_again(path, monkeypatch):
    monkeypatch.setattr(module, "UNAVAILABLE", 60)
    sent = []

    async def main():
        with ledger_of(path, ids(100)) as ledger:
            limit(ledger, pages_of(ledger) + 20)
            engine = engine_on(ledger, large(sent), in_flight=4)
            running = asyncio.create_task(engine.run())
            await asyncio.sleep(0.4)
            limit(ledger, 1_000_000)
            running.cancel()
            with pytest.raises(asyncio.CancelledError):
                await running

    asyncio.run(main())
    assert set(bodies(path)) == set(sent)


def test_a_collection_killed_on_a_full_disk_goes_on_with_what_was_stored(path, monkeypatch):
    monkeypatch.setattr(module, "UNAVAILABLE", 0.05)
    sent = []
    with ledger_of(path, ids(100), "same") as ledger:
        limit(ledger, pages_of(ledger) + 20)
        engine = engine_on(ledger, large(sent), in_flight=4)
        with pytest.raises((TimeoutError, LedgerUnavailableError)):
            asyncio.run(asyncio.wait_for(engine.run(), 0.5))
    stored = set(bodies(path))
    assert 0 < len(stored) < len(sent)
    again = []
    with ledger_of(path, ids(100), "same") as ledger:
        asyncio.run(engine_on(ledger, sending(sent=again)).run())
    assert not set(again) & stored
    assert not set(again) & set(sent), "what was sent and is not stored is in doubt"
    assert bodies(path).keys() >= stored
    assert looked_up(path, "PRAGMA integrity_check") == [("ok",)]
