"""Full disks and files locked by other programs: a clear message, and no response is lost."""

from __future__ import annotations

import contextlib
import sqlite3

import pytest
from support.collecting_helpers import ENDPOINT, counted, ids, table_of

from justone_client.cli.main import main
from justone_client.collect.record import State
from justone_client.collect.run import commits

CONNECT = "justone_client.collect.ledger.sqlite.sqlite_ledger.sqlite3.connect"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    table_of(tmp_path / "ids.csv", ids(20))
    return tmp_path


def run(server, *options):
    where = ["--input", "ids.csv", "--output", "o.csv", "--environment", server.url]
    return main(["collect", ENDPOINT, *where, *options])


def test_a_full_disk_for_the_ledger_is_reported(server, folder, capfd, monkeypatch):
    real = sqlite3.connect

    def connect(*arguments, **options):
        connection = real(*arguments, **options)
        connection.execute("PRAGMA max_page_count = 20")
        return connection

    table_of(folder / "ids.csv", ids(5000))
    monkeypatch.setattr(CONNECT, connect)
    assert run(server) in {1, 2}
    assert "no space left" in capfd.readouterr().err
    assert not server.seen


def test_an_unwritable_output_is_reported_and_loses_no_response(server, folder, capfd, monkeypatch):
    def fail(*_, **__):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("justone_client.collect.outputs.guard.write_output", fail)
        assert run(server) in {1, 2, 3}
    out, err = capfd.readouterr()
    assert "No space left on device" in err
    assert "o.csv.ledger" in out + err, "that is where the answers are"
    assert counted(folder / "o.csv.ledger") == {State.DONE: 20}
    assert run(server) == 0
    assert sum(server.seen.values()) == 20


@pytest.fixture
def _impatient(monkeypatch):
    """Shorten the time that SQLite waits for a locked file."""
    real = sqlite3.connect
    monkeypatch.setattr(CONNECT, lambda *arguments, **options: real(*arguments, **{"timeout": 0.05, **options}))


@contextlib.contextmanager
def locked(path):
    """Hold a write lock on a database, like a program that was left open."""
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        connection.close()


@pytest.mark.usefixtures("_impatient")
def test_a_locked_ledger_is_reported_as_locked_not_as_damaged(server, folder, capfd):
    run(server, "--max-calls", "5")
    capfd.readouterr()
    with locked(folder / "o.csv.ledger"):
        assert run(server) == 2
    err = capfd.readouterr().err
    assert "locked" in err
    assert "damaged" not in err
    assert sum(server.seen.values()) == 5


@pytest.mark.usefixtures("_impatient")
def test_a_collection_waits_for_a_ledger_locked_midway(server, folder, monkeypatch, caplog):
    monkeypatch.setattr(commits, "UNAVAILABLE", 0.05)
    with contextlib.ExitStack() as stack:

        def release(record):
            if "locked" in record.getMessage():
                stack.close()
            return True

        monkeypatch.setattr(caplog.handler, "filters", [release])

        def behave(*_):
            if len(server.seen) == 10:
                stack.enter_context(locked(folder / "o.csv.ledger"))
            return 0, 0.03

        server._behave = behave
        assert run(server, "--in-flight", "2") == 0
    assert "locked" in caplog.text
    assert server.seen == dict.fromkeys(ids(20), 1)
    assert counted(folder / "o.csv.ledger") == {State.DONE: 20}
