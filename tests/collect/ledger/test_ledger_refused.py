"""Ledgers that cannot be used: a clear message, nothing lost, nothing sent."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys

import pytest
from support.collecting_helpers import changed, done, ids, ledger_of, states, until, waiting

from justone_client.collect.ledger.ledger import LedgerError, LedgerUnavailableError
from justone_client.collect.ledger.sqlite import sqlite_ledger
from justone_client.collect.ledger.sqlite.sqlite_ledger import SQLiteLedger
from justone_client.collect.ledger.sqlite.sqlite_reading import opened
from justone_client.collect.record import State


@pytest.fixture
def path(tmp_path):
    return tmp_path / "l"


@pytest.fixture
def answered(path):
    """Return a closed ledger with some responses."""
    with ledger_of(path, ids(300)) as ledger:
        items = ledger.settle([], claim=200).items
        ledger.settle([done(item, body=random.randbytes(300)) for item in items], claim=0)
    return path


def begun(path, keys=("a",)):
    with ledger_of(path, keys) as ledger:
        return ledger.counts()


@pytest.mark.parametrize(
    "content", [b"", b"user_id\na\n", b"SQLite format 3\0" + b"\0" * 4000], ids=["empty", "CSV", "x"]
)
def test_another_file_is_refused_and_left_unchanged(path, content):
    path.write_bytes(content)
    with pytest.raises(LedgerError, match="not a ledger, or a damaged one"):
        begun(path)
    assert path.read_bytes() == content


def test_another_database_is_refused_and_left_unchanged(path):
    changed(path, "CREATE TABLE meta (name, value)")
    before = path.read_bytes()
    with pytest.raises(LedgerError, match="not a ledger, or a damaged one"):
        begun(path)
    assert path.read_bytes() == before


def gone_through(path):
    """Use a ledger in all ways that a collection does."""
    with ledger_of(path, ids(300)) as ledger:
        ledger.counts()
        waiting(ledger)
        ledger.settle([], claim=99)
        return list(ledger.kept())


@pytest.mark.parametrize("part", [0.1, 0.4, 0.9])
def test_damage_in_any_part_of_a_ledger_is_refused(answered, part):
    """Damaged pages in the middle are found only when they are read."""
    content = bytearray(answered.read_bytes())
    begin = int(len(content) * part) // 4096 * 4096
    content[begin : begin + 8192] = b"\xaa" * len(content[begin : begin + 8192])
    answered.write_bytes(content)
    with pytest.raises(LedgerError, match="damaged"):
        gone_through(answered)


def test_a_truncated_ledger_is_refused(answered):
    os.truncate(answered, answered.stat().st_size // 3)
    with pytest.raises(LedgerError, match="damaged"):
        gone_through(answered)


def test_a_missing_ledger_raises_when_opened_to_read(path):
    with pytest.raises(LedgerError, match="no such ledger"):
        opened(path, to_read=True)


def test_opening_a_ledger_twice_is_refused(path):
    refused = pytest.raises(LedgerError, match="another process is using this ledger; nothing was sent")
    with ledger_of(path, ["a"]), refused:
        SQLiteLedger(path)
    assert begun(path) == {State.PENDING: 1}


HOLD = """
import os, sys, time
from pathlib import Path
from support.collecting_helpers import JOB, rows_of
from justone_client.collect.ledger.sqlite.sqlite_ledger import SQLiteLedger
ledger = SQLiteLedger(Path(sys.argv[1]))
ledger.begin(JOB, "", rows_of("ab"))
ledger.settle([], claim=1)
print("held", flush=True)
time.sleep(60)
"""
LEAVE = HOLD.replace("time.sleep(60)", "os._exit(9)")


def process(code, path):
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.Popen([sys.executable, "-c", code, path], stdout=subprocess.PIPE, env=environment)


def test_a_second_process_is_refused_until_the_first_ends(path):
    with process(HOLD, path) as other:
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(LedgerError, match="another process is using this ledger"):
            SQLiteLedger(path)
        assert states(path) == {"a": State.SENT, "b": State.PENDING}, "looking is allowed"
        other.kill()
    assert begun(path, keys=["a", "b"]) == {State.IN_DOUBT: 1, State.PENDING: 1}


def test_the_log_of_a_deleted_ledger_is_not_applied_to_a_new_one(path):
    """A killed process leaves a log beside its ledger; a user who deletes the ledger may overlook it."""
    with process(LEAVE, path) as other:
        other.wait()
    until(path.with_name("l-wal").exists)
    path.unlink()
    assert begun(path, keys=["x", "y", "z"]) == {State.PENDING: 3}
    assert list(states(path)) == ["x", "y", "z"]


def test_a_missing_folder_is_not_reported_as_another_process(tmp_path):
    with pytest.raises(LedgerError) as caught:
        SQLiteLedger(tmp_path / "none" / "l")
    assert "another process" not in str(caught.value)


@pytest.fixture
def _full(monkeypatch):
    """Limit each database to a few pages."""
    real = sqlite3.connect

    def connect(*arguments, **options):
        connection = real(*arguments, **options)
        connection.execute("PRAGMA max_page_count = 20")
        return connection

    monkeypatch.setattr(sqlite_ledger.sqlite3, "connect", connect)


@pytest.mark.usefixtures("_full")
def test_a_full_disk_while_loading_leaves_nothing_behind(path):
    with pytest.raises((LedgerError, LedgerUnavailableError), match="no space left"):
        begun(path, keys=ids(5000))
    assert [each.name for each in path.parent.iterdir() if not each.name.startswith(".")] == []


def test_a_full_disk_while_loading_leaves_the_ledger_unchanged(answered, request):
    before = states(answered)
    request.getfixturevalue("_full")
    with pytest.raises((LedgerError, LedgerUnavailableError), match="no space left"):
        begun(answered, keys=ids(5000))
    request.getfixturevalue("monkeypatch").undo()
    assert states(answered) == before
