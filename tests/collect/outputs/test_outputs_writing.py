"""Outputs: checked before any call is billed, and written completely or not at all."""

from __future__ import annotations

import os
import stat
import sys
import time

import pytest
from support.invented_outputs import CREATOR, TYPED, done, source

from justone_client import ConfigurationError
from justone_client.collect.outputs import Selection, check_output, duckdb_formats, write_output

ROWS = source(done(CREATOR))


def files(folder):
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize(
    "name", ["o.csv", "o.tsv", "o.jsonl", "o.ndjson", "O.CSV", "o.csv.gz", "o.jsonl.gz", "风.v2.csv"]
)
def test_text_formats_need_no_library(tmp_path, name, monkeypatch):
    monkeypatch.setitem(sys.modules, "duckdb", None)
    check_output(tmp_path / name)
    assert files(tmp_path) == []


@pytest.mark.parametrize(
    "name", ["o", "o.xls", "o.xlsx.gz", "o.gz", "o.parquet.gz", "o.duckdb.gz", "o.csv.zip", ".csv", "csv"]
)
def test_an_unknown_suffix_is_refused(tmp_path, name):
    with pytest.raises(
        ConfigurationError, match=r"\.csv, \.tsv, \.jsonl, \.ndjson, \.xlsx, \.parquet, \.duckdb, \.db, \.csv\.gz"
    ):
        check_output(tmp_path / name)
    with pytest.raises(ConfigurationError):
        write_output(ROWS, TYPED, tmp_path / name)


@pytest.mark.parametrize("name", ["o.parquet", "o.duckdb", "o.db"])
def test_a_missing_duckdb_is_reported(tmp_path, name, monkeypatch):
    monkeypatch.setitem(sys.modules, "duckdb", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'justone-client\[collect\]'"):
        check_output(tmp_path / name)


def test_a_missing_folder_is_made_when_the_output_is_written(tmp_path):
    check_output(tmp_path / "a" / "b" / "o.csv")
    assert files(tmp_path) == []
    write_output(ROWS, TYPED, tmp_path / "a" / "b" / "o.csv")
    assert files(tmp_path / "a" / "b") == ["o.csv"]


def test_a_folder_that_is_a_file_is_refused(tmp_path):
    (tmp_path / "a").touch()
    with pytest.raises(ConfigurationError, match="a is not a folder"):
        check_output(tmp_path / "a" / "b" / "o.csv")


def test_a_read_only_folder_is_refused(tmp_path, monkeypatch):
    def refuse(**_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.mkdtemp", refuse)
    with pytest.raises(ConfigurationError, match=r"is not writable \(Permission denied\)"):
        check_output(tmp_path / "o.csv")


def test_a_path_that_is_not_a_file_is_refused(tmp_path):
    (tmp_path / "o.csv").mkdir()
    with pytest.raises(ConfigurationError, match="is not a regular file"):
        check_output(tmp_path / "o.csv")


def test_a_database_in_use_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("justone_client.collect.outputs.output_formats.demand_duckdb", lambda: None)
    (tmp_path / "o.duckdb.wal").touch()
    with pytest.raises(ConfigurationError, match=r"has the database open, or left o\.duckdb\.wal"):
        check_output(tmp_path / "o.duckdb")
    check_output(tmp_path / "o.csv")


@pytest.mark.skipif(os.name != "posix", reason="no such name elsewhere")
def test_a_folder_with_a_question_mark_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("justone_client.collect.outputs.output_formats.demand_duckdb", lambda: None)
    (tmp_path / "a?b").mkdir()
    with pytest.raises(ConfigurationError, match="DuckDB cannot write"):
        check_output(tmp_path / "a?b" / "o.parquet")
    check_output(tmp_path / "a?b" / "o.csv")


def test_an_existing_file_is_replaced(tmp_path):
    path = tmp_path / "o.csv"
    path.write_text("old")
    write_output(ROWS, TYPED, path)
    assert "风筝" in path.read_text(encoding="utf-8-sig")
    assert files(tmp_path) == ["o.csv"]


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
@pytest.mark.parametrize("name", ["o.csv", "o.jsonl.gz"])
def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path, name, error):
    passes = []

    def kept():
        passes.append(1)
        yield done(CREATOR)
        if len(passes) > 1:
            assert any(".writing-" in each for each in files(tmp_path))  # writing has begun
            raise error

    path = tmp_path / name
    path.write_text("old")
    with pytest.raises(type(error)):
        write_output(kept, TYPED, path)
    assert (files(tmp_path), path.read_text()) == ([name], "old")
    path.unlink()
    passes.clear()
    with pytest.raises(type(error)):
        write_output(kept, TYPED, path)
    assert files(tmp_path) == []


def test_an_unknown_column_leaves_the_old_file(tmp_path):
    (tmp_path / "o.csv").write_text("old")
    with pytest.raises(ConfigurationError, match="has no 'x'"):
        write_output(ROWS, TYPED, tmp_path / "o.csv", Selection(columns=["x"]))
    assert (files(tmp_path), (tmp_path / "o.csv").read_text()) == (["o.csv"], "old")


def test_an_output_is_on_the_disk_before_it_is_in_place(tmp_path, monkeypatch):
    seen = []
    real = os.fsync

    def fsync(descriptor):
        is_file = stat.S_ISREG(os.fstat(descriptor).st_mode)
        seen.append((is_file, os.fstat(descriptor).st_size > 100 if is_file else (tmp_path / "o.csv").exists()))
        real(descriptor)

    monkeypatch.setattr("os.fsync", fsync)
    write_output(ROWS, TYPED, tmp_path / "o.csv")
    assert seen[0] == (True, True)
    assert seen[1:] == ([(False, True)] if os.name == "posix" else [])


@pytest.mark.skipif(os.name != "posix", reason="asks for POSIX permissions and links")
def test_an_output_has_default_permissions_and_links_stay(tmp_path):
    (tmp_path / "plain").touch()
    (tmp_path / "there").mkdir()
    (tmp_path / "o.csv").symlink_to(tmp_path / "there" / "real.csv")
    write_output(ROWS, TYPED, tmp_path / "o.csv")
    assert (tmp_path / "o.csv").is_symlink()
    assert files(tmp_path / "there") == ["real.csv"]
    assert (tmp_path / "o.csv").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_residue_of_killed_runs_is_removed_but_not_active_files(tmp_path):
    for name in (".o.csv.writing-old", ".o.csv.writing-new", ".other.csv.writing-old"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "output.csv").touch()
    for path in (tmp_path / ".o.csv.writing-old", tmp_path / ".other.csv.writing-old"):
        for each in (path / "output.csv", path):
            os.utime(each, (time.time() - 7200,) * 2)
    write_output(ROWS, TYPED, tmp_path / "o.csv")
    assert files(tmp_path) == [".o.csv.writing-new", ".other.csv.writing-old", "o.csv"]


def test_a_long_name_is_accepted(tmp_path):
    path = tmp_path / f"{'风' * 80}.csv"
    write_output(ROWS, TYPED, path)
    assert files(tmp_path) == [path.name]


def test_a_failure_of_duckdb_is_an_oserror(tmp_path, monkeypatch):
    class Broken:
        class Error(Exception):
            pass

        @classmethod
        def connect(cls, _):
            raise cls.Error("no space")

    monkeypatch.setattr(duckdb_formats, "import_module", lambda _: Broken)
    (tmp_path / "o.parquet").write_text("old")
    with pytest.raises(OSError, match="DuckDB could not write the output: no space"):
        write_output(ROWS, TYPED, tmp_path / "o.parquet")
    assert (files(tmp_path), (tmp_path / "o.parquet").read_text()) == (["o.parquet"], "old")
