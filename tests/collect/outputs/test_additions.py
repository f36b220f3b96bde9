"""Appended outputs: each response once, also after kills, refreshes and further pages."""

from __future__ import annotations

import csv
import gzip
import json
from pathlib import Path

import pytest
from support.collecting_helpers import ENDPOINT, TOKEN, age, ids, table_of
from support.counting_server import responding
from support.paged_lists import Lists, Where, run, shown

from justone_client import ConfigurationError, JustOne, JustOneError
from justone_client.cli.main import main
from justone_client.collect import collect
from justone_client.collect.outputs import guard, output_file

duckdb = pytest.importorskip("duckdb")
FORMATS = ["o.csv", "o.tsv.gz", "o.jsonl", "o.jsonl.gz", "o.duckdb", "o"]
COLUMNS = {"columns": ["nickname"], "status_columns": False}


def given(name):
    """Return the options for an output of a name."""
    return {"append": True, **({"partition_by": "nickname"} if name == "o" else {}), **COLUMNS}


def rows(output):
    """Return the ids in an output, in their order if it has one."""
    if output.is_dir():
        found = duckdb.sql(f"SELECT user_id FROM read_parquet('{output}/*/*.parquet')").fetchall()
        return sorted(each for (each,) in found)
    if output.suffix == ".duckdb":
        with duckdb.connect(str(output), read_only=True) as connection:
            return [each for (each,) in connection.execute("SELECT user_id FROM data").fetchall()]
    text = (gzip.decompress(output.read_bytes()) if output.suffix == ".gz" else output.read_bytes()).decode("utf-8-sig")
    if ".jsonl" in output.name:
        return [json.loads(line)["user_id"] for line in text.splitlines()]
    return [
        row["user_id"] for row in csv.DictReader(text.splitlines(), delimiter="\t" if ".tsv" in output.name else ",")
    ]


@pytest.fixture
def collected(tmp_path):
    """Return a function that collects some ids, and the server."""
    with responding({"failing": 400}) as server, JustOne(TOKEN, environment=server.url) as api:

        def run(output, keys, **options):
            table = [{"user_id": key} for key in keys]
            return collect(api.xiaohongshu.get_user_v3, table, output=output, **{**given(output.name), **options})

        yield run


@pytest.mark.parametrize("name", FORMATS)
def test_each_run_adds_the_rows_of_new_responses(tmp_path, collected, name):
    output = tmp_path / name
    collected(output, ids(9), max_calls=4)
    assert len(rows(output)) == 4
    first = output.read_bytes() if name == "o.csv" else b""
    collected(output, ids(9), max_calls=6)
    assert len(rows(output)) == 6
    collected(output, [*ids(9), "failing"])
    assert sorted(rows(output)) == ids(9)
    assert not first or output.read_bytes().startswith(first)
    before = output.stat().st_mtime_ns
    collected(output, [*ids(9), "failing"])
    assert output.stat().st_mtime_ns == before, "there is nothing to add"


@pytest.mark.parametrize("name", ["o.csv", "o.duckdb", "o"])
@pytest.mark.parametrize("phase", ["before the note", "after the note", "after the move"])
def test_a_kill_at_any_time_loses_and_repeats_no_row(tmp_path, collected, monkeypatch, name, phase):
    class Killed(BaseException):
        pass

    def kill(*_):
        raise Killed

    output = tmp_path / name
    collected(output, ids(9), max_calls=4)
    with monkeypatch.context() as patched:
        if phase == "before the note":
            patched.setattr(guard, "marks_of", lambda output, file: [] if output == file else kill())
        elif phase == "after the note":
            patched.setattr(output_file, "replace_folder", kill)
            patched.setattr(Path, "replace", lambda *_: kill())
        else:
            patched.setattr(output_file, "_flush", lambda path, _: kill() if path == tmp_path else None)
        with pytest.raises(Killed):
            collected(output, ids(9))
    collected(output, ids(9))
    assert sorted(rows(output)) == ids(9)


def test_a_kill_between_two_moves_keeps_earlier_versions(tmp_path, collected, monkeypatch):
    class Killed(BaseException):
        pass

    output, real = tmp_path / "o", Path.rename
    collected(output, ["a"])
    age(f"{output}.ledger", 8)

    def rename(self, target):
        if self.name in {"output", "old"}:
            raise Killed
        return real(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", rename)
        with pytest.raises(Killed):
            collected(output, ["a", "b"], refresh_after="1w")
    assert not output.exists()
    collected(output, ["a", "b"])
    assert rows(output) == ["a", "a", "b"]


def test_a_row_with_the_id_of_another_is_not_appended(tmp_path, collected):
    output = tmp_path / "o.csv"
    collected(output, ["a", "b", "a"])
    assert rows(output) == ["a", "b"]
    collected(output, ["x", "x", "b", "a", "a", "c"])
    assert sorted(rows(output)) == ["a", "b", "c", "x"]


def test_a_refresh_appends_the_new_versions(tmp_path, collected):
    output = tmp_path / "o.csv"
    collected(output, ["a", "b"])
    age(f"{output}.ledger", 8)
    collected(output, ["a", "b", "c"], refresh_after="1w")
    assert rows(output) == ["a", "b", "a", "b", "c"]


def test_further_pages_of_a_list_are_appended(tmp_path):
    where = Where(tmp_path / "o.csv", tmp_path / "l")
    server = Lists(a=3, b=1)
    assert shown(run(where, server, append=True)) == [("a", "1", "done"), ("b", "1", "done")]
    expected = [("a", "1", "done"), ("b", "1", "done"), ("a", "2", "done"), ("a", "3", "done")]
    assert shown(run(where, server, append=True, max_pages=9)) == expected


def test_other_columns_are_refused_before_anything_is_sent(tmp_path, collected):
    output = tmp_path / "o.csv"
    collected(output, ["a"])
    before = output.read_bytes()
    with pytest.raises(ConfigurationError, match=r"other columns \(it has 'nickname' .* 'fans'"):
        collected(output, ["a", "b"], columns=["fans"])
    assert output.read_bytes() == before
    collected(output, ["a", "b"])
    assert rows(output) == ["a", "b"]


def test_other_partitions_are_refused(tmp_path, collected):
    collected(tmp_path / "o", ["a"])
    with pytest.raises(ConfigurationError, match="other partitions"):
        collected(tmp_path / "o", ["a", "b"], partition_by="user_id")


def test_an_output_of_another_origin_is_not_appended_to(tmp_path, collected):
    output = tmp_path / "o.csv"
    collected(output, ["a"], append=False)
    with pytest.raises(ConfigurationError, match="was written without append"):
        collected(output, ["a"])
    output.unlink()
    collected(output, ["a"])
    with output.open("a") as file:
        file.write("mine\n")
    with pytest.raises(ConfigurationError, match="was changed since"):
        collected(output, ["a", "b"])
    with pytest.raises(ConfigurationError, match="append and overwrite exclude each other"):
        collected(output, ["a"], overwrite=True)
    assert output.read_text(encoding="utf-8-sig").endswith("mine\n")


def test_a_changed_folder_is_kept(tmp_path, collected):
    output = tmp_path / "o"
    collected(output, ["a"], append=False)
    (output / "mine").touch()
    with pytest.raises(ConfigurationError, match="this collection did not write it, or it was changed"):
        collected(output, ["a"], append=False)
    collected(output, ["a"], append=False, overwrite=True)
    assert not (output / "mine").exists()


@pytest.mark.parametrize("name", ["o.parquet", "o.xlsx"])
def test_a_format_that_cannot_be_appended_to_is_refused(tmp_path, collected, name):
    with pytest.raises(ConfigurationError, match=r"supports \.csv, \.tsv, \.jsonl, \.ndjson, \.duckdb, \.db files"):
        collected(tmp_path / name, ["a"])
    assert not (tmp_path / name).exists()


def test_a_full_disk_keeps_what_was_appended(tmp_path, collected, monkeypatch):
    output = tmp_path / "o.csv"
    collected(output, ["a"])
    with monkeypatch.context() as patched:
        patched.setattr("shutil.copyfile", lambda *_: (_ for _ in ()).throw(OSError(28, "No space left")))
        with pytest.raises(JustOneError, match=r"o\.csv cannot be written .*Every response received is stored"):
            collected(output, ["a", "b"])
    assert rows(output) == ["a"]
    collected(output, ["a", "b"])
    assert rows(output) == ["a", "b"]


def test_the_commands_have_the_options(tmp_path, capsys):
    table, output, other = table_of(tmp_path / "ids.csv", ids(2)), tmp_path / "new" / "o.csv", tmp_path / "dates"
    with responding() as server:
        words = ["--input", str(table), "--output", str(output), "--append", "--environment", server.url]
        assert main(["collect", ENDPOINT, *words, "--dry-run"]) == 0
        assert not output.parent.exists()
        assert main(["collect", ENDPOINT, *words]) == 0
    assert rows(output) == ids(2)
    export = ["ledger", "export", str(output), "--output", str(other), "--partition-by", "date", "--append"]
    capsys.readouterr()
    assert main(export) == 0
    assert f"2 rows added to {other}" in capsys.readouterr().out
    assert main(export) == 0
    assert f"0 rows added to {other}" in capsys.readouterr().out
    assert rows(other) == ids(2)
    with pytest.raises(SystemExit, match="2"):
        main([*export, "--history"])
    assert "--append excludes" in capsys.readouterr().err
