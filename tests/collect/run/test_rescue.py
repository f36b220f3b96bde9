"""Outcomes that a ledger cannot store: written to another file, from which the next run reads them."""

from __future__ import annotations

import json
import os
import stat
import sys

import pytest
from support.collecting_helpers import ENDPOINT, JOB, counted, done, ids, ledger_of, looked_up, table_of
from support.counting_server import counting

from justone_client.cli.main import main
from justone_client.collect.job import Job
from justone_client.collect.ledger.ledger import LedgerError, LedgerUnavailableError
from justone_client.collect.record import State, not_sent
from justone_client.collect.run import rescue as module
from justone_client.collect.run.rescue import Rescue, take_in

BODY = b'{"code": 0, "data": "\xe4\xb8\xad\xff"}'


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    """Return a home and a temporary folder."""
    folders = [tmp_path / "home", tmp_path / "temporary"]
    for folder in folders:
        folder.mkdir()
    monkeypatch.setattr(module, "_folders", lambda: iter(folders))
    return folders


def sent(location, number=4):
    """Mark ids as sent, and close the ledger without outcomes; return the ledger and the ids."""
    with ledger_of(location, ids(8), "same") as ledger:
        return ledger, ledger.settle([], claim=number).items


def saved(location, outcomes):
    with ledger_of(location, ids(8), "other") as ledger:
        return Rescue(ledger).save(outcomes)


def test_kept_outcomes_are_in_the_ledger_after_the_next_begin(location, elsewhere):
    _, (first, second, third, _) = sent(location)
    outcomes = [done(first, body=BODY), done(second, state=State.EMPTY, body=None), not_sent(third)]
    path = saved(location, [(f"u{each}", outcome) for each, outcome in enumerate(outcomes)])
    for _ in range(2):
        with ledger_of(location, ids(8), "same") as ledger:
            take_in(ledger)
            assert ledger.billed() == 3, "two that were billed, and one in doubt"
    assert not path.exists()
    assert counted(location)[State.IN_DOUBT] == 1
    assert dict(looked_up(location, "SELECT key, state FROM rows WHERE id < 5")) == {
        "u0": State.DONE,
        "u1": State.EMPTY,
        "u2": State.AGAIN,
        "u3": State.IN_DOUBT,
    }
    with ledger_of(location, ids(8), "same") as ledger:
        assert [kept.body for kept in ledger.kept(frozenset({State.DONE}))] == [BODY]


def test_newer_outcomes_of_the_ledger_stay(location, elsewhere):
    _, items = sent(location, 1)
    path = saved(location, [("u0", done(items[0], body=b"late"))])
    with ledger_of(location, ids(8), "same") as ledger:
        ledger.reclaim([(items[0].number, "u0", 1)])
        ledger.settle([done(items[0], body=b"first")], claim=0)
        take_in(ledger)
        assert [kept.body for kept in ledger.kept(frozenset({State.DONE}))] == [b"first"]
        assert ledger.billed() == 1
    assert not path.exists()


@pytest.mark.parametrize("key", ["u1", "other"])
def test_an_outcome_of_another_id_is_not_taken(location, elsewhere, key):
    _, items = sent(location, 1)
    saved(location, [(key, done(items[0]))])
    with ledger_of(location, ids(8), "same") as ledger:
        take_in(ledger)
    assert counted(location)[State.IN_DOUBT] == 1


def test_a_file_of_another_job_is_left_alone(tmp_path, elsewhere, caplog):
    sent(tmp_path / "l", 1)
    path = saved(tmp_path / "l", [("u0", done(sent(tmp_path / "l", 1)[1][0]))])
    (tmp_path / "l").unlink()
    with ledger_of(tmp_path / "l", ids(8), job=Job(JOB.operation, {"userId": "other"}, {})) as ledger:
        take_in(ledger)
    assert path.exists()
    assert "belong to another job" in caplog.text


def test_an_outcome_is_saved_in_the_first_folder_with_room(tmp_path, elsewhere, monkeypatch):
    real, tried = module._write, []

    def full(path, text):
        tried.append(path.parent)
        if len(tried) < 3:
            raise OSError(28, "No space left on device")
        real(path, text)

    monkeypatch.setattr(module, "_write", full)
    _, items = sent(tmp_path / "l", 1)
    path = saved(tmp_path / "l", [("u0", done(items[0]))])
    assert tried == [tmp_path, *elsewhere]
    assert path.parent == elsewhere[1]
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with ledger_of(tmp_path / "l", ids(8), "same") as ledger:
        take_in(ledger)
    assert counted(tmp_path / "l")[State.DONE] == 1


def test_without_a_writable_folder_the_loss_is_logged(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "_folders", lambda: iter([tmp_path / "none"]))
    monkeypatch.setattr(module, "_stems", lambda _: [tmp_path / "none" / "x"])
    _, items = sent(tmp_path / "l", 1)
    assert saved(tmp_path / "l", [("u0", done(items[0]))]) is None


@pytest.mark.skipif(not hasattr(os, "symlink") or sys.platform == "win32", reason="no symbolic links")
def test_files_of_other_users_are_not_read(tmp_path, elsewhere, monkeypatch):
    _, items = sent(tmp_path / "l", 1)
    path = saved(tmp_path / "l", [("u0", done(items[0]))])
    planted = elsewhere[1] / module._stems(str(tmp_path / "l"))[-1].name
    path.rename(tmp_path / "real")
    planted.with_name(f"{planted.name}1.jsonl").symlink_to(tmp_path / "real")
    uid = os.getuid()
    (elsewhere[1] / f"{planted.name}2.jsonl").write_bytes((tmp_path / "real").read_bytes())
    monkeypatch.setattr(module.os, "getuid", lambda: uid + 1)
    with ledger_of(tmp_path / "l", ids(8), "same") as ledger:
        take_in(ledger)
    assert counted(tmp_path / "l")[State.IN_DOUBT] == 1


@pytest.mark.parametrize("text", ["", "{}\n", "[]", '{"job": 1}\n{"key": "u0"}', "\0"])
def test_a_file_that_cannot_be_read_is_named(tmp_path, elsewhere, text):
    sent(tmp_path / "l", 1)
    (tmp_path / "l.unwritten-1.jsonl").write_text(text)
    with ledger_of(tmp_path / "l", ids(8), "same") as ledger, pytest.raises(LedgerError, match=r"unwritten-1\.jsonl"):
        take_in(ledger)


def test_while_there_is_still_no_room_nothing_is_sent(tmp_path, elsewhere, monkeypatch, capfd):
    monkeypatch.chdir(tmp_path)
    table_of(tmp_path / "ids.csv", ids(20))
    with counting(lambda *_: (0, 0)) as server:
        command = ["collect", ENDPOINT, "--input", "ids.csv", "--ledger", "l", "--environment", server.url]
        assert main([*command, "--max-calls", "5"]) == 3
        line = json.dumps({"job": _job_of(tmp_path / "l")})
        (tmp_path / "l.unwritten-1.jsonl").write_text(f"{line}\n")
        full = LedgerUnavailableError("no space left on the disk")
        with monkeypatch.context() as patched:
            patched.setattr("justone_client.collect.ledger.sqlite.sqlite_ledger.SQLiteLedger.settle", _raising(full))
            assert main(command) == 2
        assert sum(server.seen.values()) == 5
    err = capfd.readouterr().err
    assert "no space left" in err
    assert "l.unwritten-1.jsonl" in err


def _raising(error):
    def fail(*_, **__):
        raise error

    return fail


def _job_of(path):
    return json.loads(dict(looked_up(path, "SELECT name, value FROM meta"))["job"])
