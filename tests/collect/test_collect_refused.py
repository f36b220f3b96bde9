"""Invalid settings and inputs: refused with a clear message, before anything is sent, billed or replaced."""

from __future__ import annotations

import os
import sqlite3

import pytest
from support.collecting_helpers import ENDPOINT, TOKEN, counted, ids, ledger_of, table_of

from justone_client import ConfigurationError, JustOne
from justone_client.cli.main import main
from justone_client.collect.api import collect
from justone_client.collect.record import State

pytestmark = pytest.mark.slow


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    table_of(tmp_path / "ids.csv", ids(20))
    return tmp_path


def files(folder):
    """Return the content of the files in a folder, except hidden files and SQLite's temporary ones."""
    kept = (each for each in folder.iterdir() if each.name[0] != "." and not each.name.endswith(("-wal", "-shm")))
    return {each.name: each.read_bytes() for each in kept}


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({}, "name an --output or a --ledger"),
        ({"output": "o.csv", "in_flight": 0}, "in_flight"),
        ({"output": "o.csv", "in_flight": 1001}, "in_flight"),
        ({"output": "o.csv", "in_flight": True}, "in_flight"),
        ({"output": "o.csv", "in_doubt": "perhaps"}, "hold or retry"),
        ({"output": "o.csv", "retry_failed": "no"}, "retry_failed must be True or False"),
        ({"output": "o.csv", "skip_invalid": "no"}, "skip_invalid must be True or False"),
        ({"output": "o.csv", "excel": "no"}, "excel must be True or False"),
        ({"output": "o.csv", "sheet": True}, "sheet must be a whole number from 1 on"),
        ({"output": "o.csv", "sheet": 1}, r"only \.xlsx files have sheets"),
        ({"output": "o.csv", "max_calls": -1}, "max_calls"),
        ({"output": "o.csv", "price": "cheap"}, "price"),
        ({"output": "o.csv", "price": -1}, "price"),
        ({"output": "o.csv", "price": 1, "max_cost": "little"}, "max_cost"),
        ({"output": "o.csv", "rate": 0}, "rate"),
        ({"output": "o.csv", "map": {"nothing": "id"}}, "its arguments are: user_id"),
        ({"output": "o.csv", "map": {"user_id": "nothing"}}, "there is no column 'nothing'"),
        ({"output": "o.csv", "columns": ["nothing"]}, "no 'nothing'"),
        ({"output": "o.xyz"}, "suffix"),
        ({"output": "o", "partition_by": 5}, "partition_by must be the name of a column"),
        ({"output": "ids.csv/o.csv"}, "is not a folder"),
        ({"output": "none/o.csv", "columns": ["nothing"]}, "no 'nothing'"),
    ],
)
def test_an_invalid_option_is_refused_before_sending(server, folder, options, says):
    before = files(folder)
    with (
        JustOne(TOKEN, environment=server.url) as api,
        pytest.raises(ConfigurationError, match=says),
    ):
        collect(api.xiaohongshu.get_user_v3, [{"id": "u1"}], **options)
    assert not server.seen
    assert files(folder) == before


COMMAND_LINES = {
    "no such endpoint": (["collect", "xiaohongshu.nothing", "--input", "ids.csv", "--output", "o.csv"], "endpoints"),
    "no such file": (["--input", "none.csv", "--output", "o.csv"], "none.csv: the file does not exist"),
    "no folder": (["--input", "ids.csv", "--output", "ids.csv/o.csv"], "ids.csv is not a folder"),
    "a new folder": (["--input", "ids.csv", "--output", "new/o.csv", "--columns", "nickname,fan"], "fans"),
    "no such format": (["--input", "ids.csv", "--output", "o.xls"], "suffix"),
    "a sheet of text": (["--input", "ids.csv", "--sheet", "a", "--output", "o.csv"], "only .xlsx files have sheets"),
    "a sheet of a query": (
        ["--query", "SELECT 1", "--sheet", "1", "--output", "o.csv"],
        "only .xlsx files have sheets",
    ),
    "no such row": (
        ["--input", "ids.csv", "--header-row", "0", "--output", "o.csv"],
        "header_row must be a whole number",
    ),
    "no such column": (["--input", "ids.csv", "--output", "o.csv", "--map", "user_id=author"], "no column 'author'"),
    "no such argument": (
        ["--input", "ids.csv", "--output", "o.csv", "--map", "author=user_id"],
        "its arguments are: user_id",
    ),
    "half a pair": (["--input", "ids.csv", "--output", "o.csv", "--map", "user_id"], "--map takes argument=column"),
    "half a parameter": (["--input", "ids.csv", "--output", "o.csv", "--param", "x"], "--param takes argument=value"),
    "an argument of two columns": (
        ["--input", "ids.csv", "--output", "o.csv", "--map", "user_id=a", "--map", "user_id=b"],
        "--map: the same argument is given twice",
    ),
    "an argument of two values": (
        ["--input", "ids.csv", "--output", "o.csv", "--param", "x=1", "--param", "x=1"],
        "--param: the same argument is given twice",
    ),
    "given twice": (["--input", "ids.csv", "--output", "o.csv", "--param", "user_id=1"], "column|twice"),
    "no such column of the answers": (["--input", "ids.csv", "--output", "o.csv", "--columns", "nickname,fan"], "fans"),
    "a price in words": (["--input", "ids.csv", "--output", "o.csv", "--price", "cheap"], "price"),
    "a limit below nothing": (["--input", "ids.csv", "--output", "o.csv", "--max-calls", "-1"], "max_calls"),
    "a rate of nothing": (["--input", "ids.csv", "--output", "o.csv", "--rate", "0"], "rate"),
    "too much at a time": (["--input", "ids.csv", "--output", "o.csv", "--in-flight", "1001"], "from 1 to 1000"),
}


def run(server, *arguments):
    words = list(map(str, arguments))
    words = words if words[0] == "collect" else ["collect", ENDPOINT, *words]
    return main([*words, "--environment", server.url])


@pytest.mark.parametrize("dry", [False, True], ids=["collect", "dry run"])
@pytest.mark.parametrize("case", COMMAND_LINES)
def test_an_invalid_command_line_is_status_2_with_one_message(server, folder, capfd, case, dry):
    arguments, says = COMMAND_LINES[case]
    before = files(folder)
    assert run(server, *arguments, *["--dry-run"] * dry) == 2
    out, err = capfd.readouterr()
    assert out == ""
    assert err.startswith("justone: ")
    assert any(each in err for each in says.split("|"))
    assert not server.seen
    assert files(folder) == before


@pytest.mark.parametrize("dry", [False, True], ids=["collect", "dry run"])
def test_a_foreign_output_is_kept_without_overwrite(server, folder, capfd, dry):
    (folder / "o.csv").write_text("mine\n", encoding="utf-8")
    arguments = ("--input", "ids.csv", "--output", "o.csv")
    assert run(server, *arguments, *["--dry-run"] * dry) == 2
    err = capfd.readouterr().err
    assert "o.csv exists, but this collection did not write it" in err
    assert "to replace the whole file:\n  justone collect" in err
    assert (folder / "o.csv").read_text(encoding="utf-8") == "mine\n"
    assert not server.seen
    assert run(server, *arguments, "--overwrite") == 0
    assert "nickname" in (folder / "o.csv").read_text(encoding="utf-8-sig")


def test_a_changed_output_is_kept(server, folder, capfd):
    arguments = ("--input", "ids.csv", "--output", "o.csv")
    assert run(server, *arguments, "--max-calls", "5") == 3
    with (folder / "o.csv").open("a", encoding="utf-8") as file:
        file.write("mine\n")
    assert run(server, *arguments) == 2
    assert "it was changed since: the file is kept" in capfd.readouterr().err
    assert (folder / "o.csv").read_text(encoding="utf-8").endswith("mine\n")
    assert sum(server.seen.values()) == 5


def test_an_export_keeps_a_foreign_file(server, folder, capfd):
    run(server, "--input", "ids.csv", "--output", "o.csv")
    (folder / "x.csv").write_text("mine\n", encoding="utf-8")
    assert main(["ledger", "export", "o.csv.ledger", "--output", "x.csv"]) == 2
    assert "x.csv exists" in capfd.readouterr().err
    assert main(["ledger", "export", "o.csv.ledger", "--output", "x.csv", "--overwrite"]) == 0


def newer(path):
    with ledger_of(path, ids(3)) as ledger:
        ledger._connection.execute("UPDATE meta SET value = 9 WHERE name = 'version'")


def damaged(path):
    """Create a ledger whose beginning is intact and whose rest is random bytes."""
    with ledger_of(path, ids(3000)):
        pass
    content = path.read_bytes()
    path.write_bytes(content[:8192] + os.urandom(len(content) - 8192))


def another(path):
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE data (a)")
    connection.close()


LEDGERS = {
    "of a newer version": (newer, "the ledger has version 9"),
    "damaged": (damaged, "damaged"),
    "another database": (another, "not a ledger, or a damaged one"),
    "a text": (lambda path: path.write_text("user_id\n"), "not a ledger, or a damaged one"),
    "empty": (lambda path: path.touch(), "not a ledger, or a damaged one"),
}


@pytest.mark.parametrize("words", [[], ["--dry-run"], ["status"], ["failures"], ["export"]], ids=" ".join)
@pytest.mark.parametrize("kind", LEDGERS)
def test_an_unusable_ledger_is_status_2_and_unchanged(server, folder, capfd, kind, words):
    make, says = LEDGERS[kind]
    make(folder / "l")
    before = files(folder)
    if words in ([], ["--dry-run"]):
        status = run(server, "--input", "ids.csv", "--output", "o.csv", "--ledger", "l", *words)
    else:
        status = main(["ledger", *words, "l", *["--output", "x.csv"] * (words == ["export"])])
    out, err = capfd.readouterr()
    assert status == 2
    assert out == "" or words == ["failures"]
    assert err.startswith("justone: l: ")
    assert says in err
    assert not server.seen
    assert files(folder) == before


@pytest.mark.parametrize("words", [[], ["--dry-run"]], ids=["collect", "dry run"])
def test_a_ledger_of_another_job_is_refused_by_name(server, folder, capfd, words):
    (folder / "others.csv").write_text("userId\nx\n", encoding="utf-8")
    run(server, "--input", "ids.csv", "--output", "o.csv", "--ledger", "l")
    seen = sum(server.seen.values())
    assert run(server, "--input", "others.csv", "--output", "p.csv", "--ledger", "l", *words) == 2
    err = capfd.readouterr().err
    assert "l: this ledger belongs to another job (columns: ledger has {'userId': 'user_id'}, you asked for" in err
    assert sum(server.seen.values()) == seen
    assert not (folder / "p.csv").exists()


def test_a_ledger_in_use_by_another_process_is_refused(server, folder, capfd):
    with ledger_of(folder / "l", ids(3)):
        assert run(server, "--input", "ids.csv", "--output", "o.csv", "--ledger", "l") == 2
    assert "l: another process is using this ledger" in capfd.readouterr().err
    assert not server.seen
    assert counted(folder / "l") == {State.PENDING: 3}


def test_the_message_for_a_database_mentions_other_tables(server, folder, capfd):
    pytest.importorskip("duckdb")
    (folder / "o.duckdb").write_bytes(b"mine")
    assert run(server, "--input", "ids.csv", "--output", "o.duckdb") == 2
    assert "to replace the whole file, including its other tables:" in capfd.readouterr().err
