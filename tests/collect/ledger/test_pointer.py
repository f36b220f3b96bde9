"""Pointers beside outputs: an output leads to its ledger, in another place or in a database."""

from __future__ import annotations

import pytest
from support.collecting_helpers import ENDPOINT, TOKEN, collect, ids, ledger_of, table_of
from support.counting_server import responding

from justone_client.collect.ledger.ledger import LedgerError
from justone_client.collect.ledger.pointer import has_ledger, location_of, note_location
from justone_client.collect.ledger.postgres.connecting import Database


@pytest.fixture
def output(tmp_path):
    return tmp_path / "o.csv"


def ledger(path):
    path.parent.mkdir(exist_ok=True)
    with ledger_of(path, ["a"]):
        return str(path)


def test_an_output_without_a_pointer_has_its_ledger_beside_it(output):
    assert location_of(output) == f"{output}.ledger"


@pytest.mark.parametrize("place", ["l", "below/l", "../elsewhere/l"])
def test_an_output_leads_to_a_ledger_in_another_file(tmp_path, place):
    folder = tmp_path / "folder"
    folder.mkdir()
    note_location(folder / "o.csv", ledger(folder / place))
    assert location_of(folder / "o.csv") == str((folder / place).resolve())


def test_a_pointer_works_in_a_moved_folder(tmp_path):
    (tmp_path / "before").mkdir()
    note_location(tmp_path / "before" / "o.csv", ledger(tmp_path / "before" / "l"))
    (tmp_path / "before").rename(tmp_path / "after")
    assert location_of(tmp_path / "after" / "o.csv") == str(tmp_path / "after" / "l")


def test_a_pointer_to_a_file_that_is_gone_is_refused(output, tmp_path):
    note_location(output, str(tmp_path / "gone"))
    with pytest.raises(LedgerError, match=r"o\.csv\.ledger-at: the ledger .*gone does not exist: put it back"):
        location_of(output)


def test_the_ledger_beside_the_output_removes_the_pointer(output, tmp_path):
    note_location(output, ledger(tmp_path / "l"))
    note_location(output, f"{output}.ledger")
    assert [each.name for each in tmp_path.iterdir() if "ledger" in each.name] == []


@pytest.mark.parametrize("text", [b"", b"a\nb\n", b"mysql://h/db\n"])
def test_a_pointer_that_names_no_ledger_is_refused(output, text):
    output.with_name("o.csv.ledger-at").write_bytes(text)
    with pytest.raises(LedgerError if b":" not in text else ValueError):
        location_of(output)
    assert has_ledger(output), "an export keeps it, so that it is noticed"


def test_a_pointer_keeps_no_password_and_the_settings_of_tls(output):
    pytest.importorskip("psycopg")
    url = f"postgresql://me:{TOKEN}@h/db?sslmode=verify-full&sslpassword={TOKEN}&sslrootcert=/ca.pem#x"
    note_location(output, Database(url).location)
    assert location_of(output) == "postgresql://me@h/db?sslmode=verify-full&sslrootcert=%2Fca.pem#x"


def test_an_output_leads_to_its_ledger_in_postgres(names_in_postgres, tmp_path, output, capfd):
    from justone_client.cli.main import main

    def command(*words):
        status = main([str(word) for word in words])
        return status, *capfd.readouterr()

    url, table = next(names_in_postgres), table_of(tmp_path / "ids.csv", ids(3))
    with responding({"u1": 400}) as server:
        assert collect(command, server, table, output, "--ledger", url)[0] == 1
        for name in ("status", "failures"):
            assert command("ledger", name, output) == command("ledger", name, url)
        assert command("ledger", "export", output, "--output", tmp_path / "x.jsonl")[0] == 0
        assert command("ledger", "status", tmp_path / "x.jsonl") == command("ledger", "status", url)
        assert collect(command, server, table, output)[0] == 1, "which resumes in the database"
        assert "3 of 3 ids" not in capfd.readouterr().err
        assert not (tmp_path / "o.csv.ledger").exists()
        _, _, err = command(
            "collect", ENDPOINT, "--input", table, "--output", tmp_path / "y.csv", "--environment", server.url
        )
        assert "2 of 3 ids already have responses in postgresql://" in err
        assert sum(server.seen.values()) == 3
