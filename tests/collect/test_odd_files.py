"""File names that are not UTF-8, and full disks: no traceback, no partial file, no response lost."""

from __future__ import annotations

import contextlib
import csv
import gc
import os
import random
import sys

import pytest
from support.collecting_helpers import ENDPOINT, OPERATION, TOKEN, counted, ids, ledger_of, table_of
from support.invented_outputs import TYPED, done, inputs, source

from justone_client import ConfigurationError, JustOne, JustOneError
from justone_client.cli.main import main
from justone_client.collect import api as collect_api
from justone_client.collect import collect
from justone_client.collect.inputs.input_table import open_table
from justone_client.collect.ledger.ledger import LedgerError
from justone_client.collect.ledger.sqlite.sqlite_ledger import SQLiteLedger
from justone_client.collect.outputs import duckdb_formats, guard, output_formats, write_output
from justone_client.collect.record import State

pytestmark = pytest.mark.slow

GBK = os.fsdecode("中".encode("gbk"))
FORMATS = ["csv", "tsv", "jsonl", "csv.gz", "parquet", "duckdb"]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    table_of(tmp_path / "ids.csv", ids(5))
    return tmp_path


def odd(folder):
    """Create a folder whose name is not UTF-8, or skip the test if the file system refuses it."""
    try:
        (folder / GBK).mkdir()
    except OSError:
        pytest.skip("all names are UTF-8 here")


def run(server, output, *options):
    where = ["--input", "ids.csv", "--output", str(output), "--environment", server.url]
    return main(["collect", ENDPOINT, *where, *options])


def left_over(folder):
    return [each.name for each in folder.iterdir() if ".writing-" in each.name]


@pytest.mark.matrix
@pytest.mark.parametrize("where", ["", f"{GBK}/"], ids=["here", "in a folder like it"])
@pytest.mark.parametrize("ending", FORMATS)
def test_outputs_with_names_beyond_utf8_are_recognized(server, folder, capfd, where, ending):
    odd(folder)
    output, other = f"{where}{GBK}.{ending}", f"{where}x{GBK}.{ending}"
    assert [run(server, output), run(server, output)] == [0, 0], "the output is known to be ours"
    assert main(["ledger", "export", output, "--output", other]) == 0
    assert main(["ledger", "status", output]) == 0
    assert server.seen == dict.fromkeys(ids(5), 1)
    assert (folder / output).stat().st_size > 0
    assert (folder / other).stat().st_size > 0
    assert left_over((folder / output).parent) == []
    out, err = capfd.readouterr()
    assert "\\udcd6\\udcd0" in out
    assert err == ""


def test_an_input_with_a_name_beyond_utf8_is_read(folder):
    duckdb = pytest.importorskip("duckdb")
    odd(folder)
    duckdb.sql("SELECT 'u1' AS user_id").write_parquet("ids.parquet")
    (folder / "ids.parquet").rename(folder / f"{GBK}.parquet")
    (folder / "ids.csv").rename(folder / GBK / f"{GBK}.csv")
    assert list(open_table(f"{GBK}.parquet").rows) == [(1, ("u1",))]
    assert len(list(open_table(f"{GBK}/{GBK}.csv").rows)) == 5


@pytest.mark.parametrize("name", ["a\0b.csv", "a\ud800.csv"])
def test_invalid_file_names_are_refused(server, folder, name):
    if name != "a\0b.csv" and sys.platform == "win32":
        pytest.skip("it can there")
    with JustOne(TOKEN, environment=server.url) as api:
        for rows, where in ((["u1"], {"output": name}), (["u1"], {"ledger": name}), (name, {"output": "o.csv"})):
            with pytest.raises(ConfigurationError, match="is not a valid file name on this system"):
                collect(api.xiaohongshu.get_user_v3, rows, **where)
    assert not server.seen


@contextlib.contextmanager
def little_room(size):
    """Limit the size of all files that this process writes."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.matrix
@pytest.mark.parametrize("size", [0, 2_000, 100_000, 250_000])
@pytest.mark.parametrize("ending", FORMATS)
def test_a_full_disk_leaves_the_old_output_unchanged(tmp_path, monkeypatch, ending, size):
    monkeypatch.setattr(duckdb_formats, "_PORTION", 50_000)  # makes DuckDB fail, not only the code that feeds it
    output = tmp_path / f"o.{ending}"
    output.write_bytes(b"old")
    numbers = random.Random(20261126)
    rows = source(
        *(done({"nickname": numbers.randbytes(2000).hex()}, other=inputs(id=str(each))) for each in range(300))
    )
    with little_room(size), pytest.raises(OSError, match=r"."):
        write_output(rows, TYPED, output)
    assert output.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == [output.name]
    assert write_output(rows, TYPED, output).rows == 300


@pytest.mark.parametrize("ending", FORMATS)
def test_a_full_disk_for_the_output_loses_no_response(server, folder, capfd, monkeypatch, ending):
    output = folder / f"o.{ending}"
    assert run(server, output, "--max-calls", "2") == 3
    old = output.read_bytes()
    capfd.readouterr()
    real = collect_api.write

    def write(*arguments, **options):
        with little_room(0):
            return real(*arguments, **options)

    with monkeypatch.context() as patched:
        patched.setattr(collect_api, "write", write)
        assert run(server, output) == 1
    out, err = capfd.readouterr()
    assert "cannot be written" in err
    assert f"Every response received is stored (ledger: {output}.ledger)" in err
    assert not any(word in out + err for word in ("Traceback", "nothing was sent", "damaged"))
    assert output.read_bytes() == old
    assert left_over(folder) == []
    assert counted(f"{output}.ledger") == {State.DONE: 5}
    assert run(server, output) == 0
    assert server.seen == dict.fromkeys(ids(5), 1)


def test_an_output_is_not_replaced_if_the_ledger_is_read_only(server, folder, capfd, monkeypatch):
    """Otherwise the next run would take it for a file of another program."""
    assert run(server, "o.csv", "--max-calls", "2") == 3
    old = (folder / "o.csv").read_bytes()

    def fail(*_):
        raise LedgerError("o.csv.ledger: no space left on the disk")

    with monkeypatch.context() as patched:
        patched.setattr(SQLiteLedger, "note", fail)
        assert run(server, "o.csv") == 1
    assert "o.csv cannot be written (o.csv.ledger: no space left on the disk)" in capfd.readouterr().err
    assert (folder / "o.csv").read_bytes() == old
    assert run(server, "o.csv") == 0
    with (folder / "o.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["status"] for row in csv.DictReader(file)] == ["done"] * 5


def test_an_output_that_fails_midway_leaves_no_open_cursor(location, tmp_path):
    """A ledger that is closed meanwhile is not reported as damaged."""

    class FullError(OSError):
        pass

    def write(table, path):
        rows = table.rows()
        next(rows)
        raise FullError

    faults = []
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(sys, "unraisablehook", faults.append)
        patched.setitem(output_formats._FORMATS, ".jsonl", write)
        with ledger_of(location, ids(2000)) as ledger, pytest.raises(JustOneError) as caught:
            guard.write(ledger, OPERATION, tmp_path / "o.jsonl", ["nickname"])
        del caught
        gc.collect()
    assert faults == []


def test_an_output_that_fails_after_calls_ends_with_status_1(server, folder, capfd, monkeypatch):
    """Status 2 means that nothing was sent."""

    def behave(*_):
        (folder / "there").rename(folder / "gone")
        (folder / "there").touch()
        return 0, 0

    (folder / "there").mkdir()
    table_of(folder / "ids.csv", ids(1))
    server._behave = behave
    assert run(server, "there/o.csv", "--ledger", "l") == 1
    err = capfd.readouterr().err
    assert "there/o.csv cannot be written" in err
    assert "Every response received is stored (ledger: l" in err
