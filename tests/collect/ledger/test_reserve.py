"""Space for responses: nothing is sent without it, and a collection waits if a disk fills up while it runs."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import sys

import pytest
from support.collecting_helpers import (
    ENDPOINT,
    bodies,
    counted,
    done,
    engine_on,
    ids,
    ledger_of,
    sending,
    slowly,
    table_of,
    until,
)
from support.counting_server import counting

from justone_client.cli.main import main
from justone_client.collect.ledger.ledger import LedgerError, LedgerUnavailableError
from justone_client.collect.ledger.sqlite import reserve as module
from justone_client.collect.ledger.sqlite import sqlite_ledger
from justone_client.collect.ledger.sqlite.reserve import Reserve
from justone_client.collect.record import State
from justone_client.collect.run import commits
from justone_client.collect.run.row_call import Stop

pytestmark = pytest.mark.slow

PASSING = [
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_IOERR_WRITE,
    sqlite3.SQLITE_IOERR_FSYNC,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_READONLY_DBMOVED,
]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "l"


@pytest.fixture
def disk(monkeypatch):
    """Return the state of a simulated disk; `fsync` fails as on a full disk unless `is_left` is set."""
    room = {"is_left": True, "failures": 0}
    real = module.os.fsync

    def fsync(number):
        if not room["is_left"]:
            room["failures"] += 1
            raise OSError(28, "No space left on device")
        real(number)

    monkeypatch.setattr(module.os, "fsync", fsync)
    return room


def failing(code):
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = code
    return error


def test_a_run_without_room_for_responses_sends_nothing(tmp_path, disk, monkeypatch, capfd):
    monkeypatch.chdir(tmp_path)
    table_of(tmp_path / "ids.csv", ids(20))
    with counting(lambda *_: (0, 0)) as server:
        command = ["collect", ENDPOINT, "--input", "ids.csv", "--output", "o.csv", "--environment", server.url]
        monkeypatch.setattr(sqlite_ledger.SQLiteLedger, "begin", _then(sqlite_ledger.SQLiteLedger.begin, disk))
        for _ in range(3):
            assert main(command) == 2
        assert not server.seen
    assert "no space for further responses (No space left on device); free some space" in capfd.readouterr().err
    assert counted(tmp_path / "o.csv.ledger") == {State.PENDING: 20}


def _then(method, disk):
    """Return a method that fills up the disk after its work."""

    def begin(*arguments):
        disk["is_left"] = True
        method(*arguments)
        disk["is_left"] = False

    return begin


def test_a_finished_collection_needs_no_room(tmp_path, disk, monkeypatch):
    monkeypatch.chdir(tmp_path)
    table_of(tmp_path / "ids.csv", ids(5))
    with counting(lambda *_: (0, 0)) as server:
        command = ["collect", ENDPOINT, "--input", "ids.csv", "--ledger", "l", "--environment", server.url]
        assert main(command) == 0
        disk["is_left"] = False
        assert main(command) == 0


def test_the_reserve_makes_way_for_responses_without_new_calls(path, disk, monkeypatch):
    monkeypatch.setattr(commits, "UNAVAILABLE", 0.02)
    sent, while_full = [], []
    settle = sqlite_ledger.SQLiteLedger._settle

    def full(self, outcomes, *rest):
        if outcomes and self._reserve._is_held and len(sent) >= 20:
            disk["is_left"] = False
            raise LedgerUnavailableError("no space left on the disk")
        return settle(self, outcomes, *rest)

    monkeypatch.setattr(sqlite_ledger.SQLiteLedger, "_settle", full)

    async def main():
        with ledger_of(path, ids(60)) as ledger:
            engine = engine_on(ledger, sending(sent=sent))
            running = asyncio.create_task(engine.run())
            await asyncio.to_thread(until, lambda: not disk["is_left"] and engine._commits.is_stuck)
            for _ in range(3):
                while_full.append((len(sent), len(bodies(path))))
                await asyncio.to_thread(until, lambda known=disk["failures"]: disk["failures"] > known)
            disk["is_left"] = True
            monkeypatch.setattr(sqlite_ledger.SQLiteLedger, "_settle", settle)
            assert await asyncio.wait_for(running, 60) is None

    asyncio.run(main())
    assert len(set(while_full)) == 1, "nothing is sent meanwhile"
    assert while_full[0][0] == while_full[0][1], "what came has been written"
    assert counted(path) == {State.DONE: 60}
    assert sorted(sent) == sorted(ids(60))


def test_a_reserve_is_removed_when_the_ledger_is_closed(path):
    with ledger_of(path, ids(5)) as ledger:
        ledger.reserve(4)
        assert (path.parent / ".l.reserve").stat().st_size > 4 * 8192
    assert not (path.parent / ".l.reserve").exists()


def test_a_reserve_without_room_leaves_nothing_behind(path, disk):
    disk["is_left"] = False
    with pytest.raises(LedgerUnavailableError, match="free some space"):
        Reserve(path).hold(4)
    assert not list(path.parent.iterdir())


@pytest.mark.parametrize("code", PASSING)
def test_errors_of_the_disk_may_pass_and_nothing_is_lost(path, code, monkeypatch, caplog):
    monkeypatch.setattr(commits, "UNAVAILABLE", 0.02)
    take, failures = sqlite_ledger.take, [failing(code) for _ in range(3)]
    sent = []

    def failing_take(*arguments):
        if len(sent) >= 8 and failures:
            raise failures.pop()
        return take(*arguments)

    monkeypatch.setattr(sqlite_ledger, "take", failing_take)
    with ledger_of(path, ids(40)) as ledger:
        assert asyncio.run(asyncio.wait_for(engine_on(ledger, sending(sent=sent)).run(), 10)) is None
    assert not failures
    assert sorted(sent) == sorted(ids(40))
    assert set(bodies(path)) == set(ids(40))
    assert "nothing is sent meanwhile" in caplog.text
    assert not list(path.parent.glob("*unwritten*"))


def test_a_damaged_ledger_does_not_pass(path, monkeypatch):
    """Earlier outcomes are still kept in a file."""
    sent, take = [], sqlite_ledger.take

    def failing_take(*arguments):
        if sent:
            raise failing(sqlite3.SQLITE_CORRUPT)
        return take(*arguments)

    monkeypatch.setattr(sqlite_ledger, "take", failing_take)
    with ledger_of(path, ids(9)) as ledger, pytest.raises(LedgerError, match="damaged"):
        asyncio.run(asyncio.wait_for(engine_on(ledger, sending(sent=sent)).run(), 10))
    (kept,) = path.parent.glob("*unwritten*.jsonl")
    lines = kept.read_text().splitlines()[1:]
    assert len(lines) == 9, "each that was marked"


def test_a_stop_on_a_full_disk_ends_the_run_and_names_the_file(path, monkeypatch, caplog):
    monkeypatch.setattr(commits, "UNAVAILABLE", 3600.0)
    settle = sqlite_ledger.SQLiteLedger._settle

    def full(self, outcomes, *rest):
        if outcomes:
            raise LedgerUnavailableError("no space left on the disk")
        return settle(self, outcomes, *rest)

    monkeypatch.setattr(sqlite_ledger.SQLiteLedger, "_settle", full)
    stop, sent = Stop("interrupted", can_go_on=True), []

    async def main():
        with ledger_of(path, ids(60), "same") as ledger:
            engine = engine_on(ledger, slowly(sent, []))
            running = asyncio.create_task(engine.run())
            await asyncio.to_thread(until, lambda: engine._commits.is_stuck and not engine._flying)
            engine.stop(stop)
            return await asyncio.wait_for(running, 60)

    assert asyncio.run(main()) is stop
    assert len(sent) <= 8, "four, and what began while that was not known"
    (text,) = [record.getMessage() for record in caplog.records if record.levelno == logging.ERROR]
    (kept,) = path.parent.glob("*unwritten*.jsonl")
    assert str(kept) in text
    assert "leave the file there" in text


@pytest.mark.parametrize("seconds", [-90.0, -86_400.0, 86_400.0])
def test_ids_that_wait_do_not_wait_for_the_clock_of_the_day(path, monkeypatch, seconds):
    with ledger_of(path, ids(2)) as ledger:
        (item,) = ledger.settle([], claim=1).items
        real = sqlite_ledger.time.time
        monkeypatch.setattr(sqlite_ledger.time, "time", lambda: real() + seconds)
        ledger.settle([done(item, state=State.AGAIN, body=None, pause=0.0)], claim=0)
        monkeypatch.setattr(sqlite_ledger.time, "time", lambda: real() + 2 * seconds)
        assert [each.number for each in ledger.settle([], claim=1).items] == [item.number]


def test_ids_wait_as_long_as_they_are_to_when_the_clock_is_set(path, monkeypatch):
    with ledger_of(path, ids(1)) as ledger:
        (item,) = ledger.settle([], claim=1).items
        ledger.settle([done(item, state=State.AGAIN, body=None, pause=50.0)], claim=0)
        real = sqlite_ledger.time.time
        monkeypatch.setattr(sqlite_ledger.time, "time", lambda: real() + 3600)
        taken = ledger.settle([], claim=1)
    assert not taken.items
    assert 45 < taken.wait <= 50


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of a file's size")
def test_a_lock_on_a_full_disk_is_not_called_another_process(path, monkeypatch):
    class Full:
        def execute(self, _):
            raise failing(sqlite3.SQLITE_FULL)

        def close(self):
            """Do nothing."""

    monkeypatch.setattr(sqlite_ledger.sqlite3, "connect", lambda *_, **__: Full())
    with pytest.raises(LedgerError, match="no space left on the disk; free some space; nothing was sent"):
        sqlite_ledger.SQLiteLedger(path)
