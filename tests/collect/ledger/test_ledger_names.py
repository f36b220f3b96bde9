"""One ledger with several names: symbolic links share a lock, hard links are refused, reading works."""

from __future__ import annotations

import contextlib
import os
import subprocess

import pytest
from support.collecting_helpers import ENDPOINT, counted, done, ids, ledger_of, states, table_of, until
from support.counting_server import counting
from test_ledger_refused import HOLD
from test_ledger_refused import process as started

from justone_client.cli.main import main
from justone_client.collect.ledger.ledger import LedgerError
from justone_client.collect.ledger.open import is_there, reading_at
from justone_client.collect.ledger.sqlite.sqlite_ledger import SQLiteLedger
from justone_client.collect.plan import Plan
from justone_client.collect.record import State

pytestmark = pytest.mark.processes


@pytest.fixture
def file(tmp_path):
    (tmp_path / "real").mkdir()
    return tmp_path / "real" / "l"


@pytest.fixture(params=["link to the file", "link to a link", "link to the folder", "relative link"])
def link(request, file, tmp_path):
    """Return another path of the ledger, which may not exist yet."""
    name = tmp_path / "name"
    match request.param:
        case "link to the file":
            name.symlink_to(file)
        case "link to a link":
            (tmp_path / "between").symlink_to(file)
            name.symlink_to(tmp_path / "between")
        case "link to the folder":
            name.symlink_to(file.parent)
            return name / file.name
        case "relative link":
            name.symlink_to("real/l")
    return name


@contextlib.contextmanager
def held(path):
    """Run another process that holds a ledger."""
    with started(HOLD, path) as process:
        assert process.stdout.readline() == b"held\n"
        try:
            yield process
        finally:
            process.kill()


def test_a_link_is_locked_with_the_file(file, link):
    for first, second in ((file, link), (link, file)):
        with ledger_of(first, ids(3)), pytest.raises(LedgerError, match="another process is using this ledger"):
            SQLiteLedger(second)


def test_a_link_leads_to_the_same_ledger(file, link):
    with ledger_of(link, ids(3)) as ledger:
        (item,) = ledger.settle([], claim=1).items
        ledger.settle([done(item)], claim=0)
        assert counted(file) == counted(link) == {State.DONE: 1, State.PENDING: 2}
    with ledger_of(file, ids(3)) as ledger:
        assert [item.key for item in ledger.settle([], claim=9).items] == ["u1", "u2"]
    assert not file.is_symlink(), "the link is not replaced by a file"


@pytest.mark.matrix
def test_rows_of_a_killed_process_are_found_through_a_link(file, link):
    with held(link) as process:
        process.kill()
    until(file.with_name("l-wal").exists)
    with contextlib.closing(reading_at(link)) as reading:
        assert reading.counts() == {State.SENT: 1, State.PENDING: 1}
    with ledger_of(link, "ab") as ledger:
        assert ledger.counts() == {State.IN_DOUBT: 1, State.PENDING: 1}


def test_a_hard_link_is_refused_and_the_advice_works(file, tmp_path):
    with ledger_of(file, ids(3)):
        pass
    other = tmp_path / "other"
    os.link(file, other)
    for name in (file, other):
        with pytest.raises(LedgerError, match=r"has 2 names \(hard links\)") as caught:
            SQLiteLedger(name)
    command = str(caught.value).partition("one name: ")[2].partition(",")[0]
    subprocess.run(command, shell=True, check=True)
    with ledger_of(file, ids(3)), ledger_of(other, ids(3)) as ledger:
        assert ledger.counts() == {State.PENDING: 3}


def test_the_advice_keeps_what_a_killed_process_wrote(file, tmp_path):
    with held(file) as process:
        process.kill()
    os.link(file, tmp_path / "other")
    (tmp_path / "link").symlink_to(file)
    with pytest.raises(LedgerError, match="NAME-wal is next to another name"):
        SQLiteLedger(tmp_path / "other")
    with pytest.raises(LedgerError) as caught:
        SQLiteLedger(tmp_path / "link")
    assert "NAME-wal" not in str(caught.value)
    command = str(caught.value).partition("one name: ")[2].partition(",")[0]
    subprocess.run(command, shell=True, check=True)
    (tmp_path / "other").unlink()
    with ledger_of(tmp_path / "link", "ab") as ledger:
        assert ledger.counts() == {State.IN_DOUBT: 1, State.PENDING: 1}


def test_a_look_under_another_name_than_the_log_warns(file, tmp_path, caplog):
    with held(file):
        os.link(file, tmp_path / "other")
        reading_at(file).close()
        assert not caplog.records
        reading_at(tmp_path / "other").close()
    assert "NAME-wal" in caplog.text


def test_a_hard_link_that_is_made_meanwhile_is_refused(file, tmp_path):
    with ledger_of(file, ids(3)):
        os.link(file, tmp_path / "other")
        with pytest.raises(LedgerError, match="hard links"):
            SQLiteLedger(tmp_path / "other")


def test_a_hard_link_can_be_looked_at(file, tmp_path, capfd):
    with ledger_of(file, ids(3)) as ledger:
        ledger.settle([], claim=1)
    other = tmp_path / "other"
    os.link(file, other)
    with contextlib.closing(reading_at(other)) as reading:
        assert reading.counts() == {State.SENT: 1, State.PENDING: 2}
        assert len([*reading.kept()]) == 3
    for command in ("status", "failures"):
        assert main(["ledger", command, str(other)]) == 0
    capfd.readouterr()


def test_two_outputs_that_are_one_file_have_one_ledger(tmp_path, monkeypatch, capfd):
    table = table_of(tmp_path / "ids.csv", ids(5))
    real, link = tmp_path / "real.csv", tmp_path / "link.csv"
    link.symlink_to(real)
    with counting() as server:
        monkeypatch.setenv("JUSTONEAPI_BASE_URL", server.url)
        for output in (link, real, link):
            command = ["collect", ENDPOINT, "--input", str(table), "--output", str(output)]
            assert main(command) == 0, capfd.readouterr().err
        assert set(server.seen.values()) == {1}
    assert link.is_symlink()
    assert is_there(f"{real}.ledger")
    assert not is_there(f"{link}.ledger")
    assert main(["ledger", "status", str(link)]) == 0
    assert "done       5" in capfd.readouterr().out


def test_an_existing_ledger_beside_a_link_is_still_used(tmp_path):
    link = tmp_path / "link.csv"
    link.symlink_to(tmp_path / "real.csv")
    beside = tmp_path / "link.csv.ledger"
    assert Plan(output=link).ledger_at == f"{tmp_path}/real.csv.ledger"
    with ledger_of(beside, ids(2)):
        pass
    assert Plan(output=link).ledger_at == str(beside)
    assert set(states(beside).values()) == {State.PENDING}
