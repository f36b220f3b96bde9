"""Outputs in object stores: written here, uploaded as a whole, and guarded by the store's checksum."""

from __future__ import annotations

import sys

import pytest
from support.collecting_helpers import ENDPOINT, TOKEN, ids, table_of
from support.counting_server import responding

from justone_client import ConfigurationError, JustOne, JustOneError
from justone_client.cli.main import main
from justone_client.collect import collect

fsspec = pytest.importorskip("fsspec")
SECRET = "s3://key:xK9qW2@bucket/o.csv"


@pytest.fixture
def memory():
    """Yield a store that tells no checksums."""
    store = fsspec.filesystem("memory")
    yield store
    store.store.clear()


@pytest.fixture
def collected(tmp_path):
    with responding() as server, JustOne(TOKEN, environment=server.url) as api:

        def run(output, number=3, **options):
            rows = [{"user_id": each} for each in ids(number)]
            given = {"output": output, "ledger": tmp_path / "l", **options}
            return collect(api.xiaohongshu.get_user_v3, rows, **given)

        run.server = server
        yield run


@pytest.mark.parametrize("name", ["o.csv", "o.parquet", "a/o.jsonl.gz"])
def test_an_output_is_uploaded(memory, collected, name, tmp_path):
    result = collected(f"memory://bucket/{name}")
    assert result.output == f"memory://bucket/{name}"
    assert memory.info(f"/bucket/{name}")["size"] > 100
    assert {each.name for each in tmp_path.iterdir() if each.name[0] != "."} == {"l"}


def test_a_store_without_checksums_needs_overwrite(memory, collected):
    collected("memory://bucket/o.csv")
    before = memory.cat_file("/bucket/o.csv")
    with pytest.raises(ConfigurationError, match="this collection did not write it, or it was changed since"):
        collected("memory://bucket/o.csv", 5)
    assert memory.cat_file("/bucket/o.csv") == before
    collected("memory://bucket/o.csv", 5, overwrite=True)
    assert b"u4" in memory.cat_file("/bucket/o.csv")


def test_a_written_file_is_replaced_until_it_is_changed(tmp_path, collected):
    file = tmp_path / "o.csv"
    collected(f"file://{file}")
    collected(f"file://{file}", 5)
    assert b"u4" in file.read_bytes()
    file.write_text("mine")
    with pytest.raises(ConfigurationError, match="was changed since"):
        collected(f"file://{file}", 6)
    assert file.read_text() == "mine"
    assert collected.server.seen.total() == 5


def test_an_upload_that_fails_loses_no_response(memory, collected, monkeypatch):
    with monkeypatch.context() as patched:
        patched.setattr(type(memory), "put_file", lambda *_: (_ for _ in ()).throw(PermissionError("no")))
        with pytest.raises(JustOneError, match=r"the store cannot be written to \(PermissionError: no\).*is stored"):
            collected("memory://bucket/o.csv")
    collected("memory://bucket/o.csv")
    assert collected.server.seen.total() == 3


@pytest.mark.parametrize(
    ("output", "options", "says"),
    [
        ("memory://bucket/o.csv", {"ledger": None}, "needs a ledger on this machine"),
        ("memory://bucket/o.xyz", {}, "the suffix names no supported format"),
        ("memory://bucket/o", {"partition_by": "date"}, "partition_by and append need a file or folder"),
        ("memory://bucket/o.csv", {"append": True}, "partition_by and append need a file or folder"),
        ("s3://bucket.csv", {}, "an output is a file, or a URL such as s3://bucket/users.csv"),
        ("memory://", {}, "an output is a file, or a URL such as s3://bucket/users.csv"),
        ("ftp://host/o.csv", {}, "an output is a file, or a URL such as s3://bucket/users.csv"),
        ("s3://bucket/o.csv?key=xK9qW2", {}, "has a password or a query"),
        (SECRET, {}, "has a password or a query"),
    ],
)
def test_an_invalid_url_is_refused_before_anything_is_sent(memory, collected, output, options, says):
    with pytest.raises(ConfigurationError, match=says) as caught:
        collected(output, **options)
    assert "xK9qW2" not in str(caught.value)
    assert not collected.server.seen


def test_a_store_that_cannot_be_read_is_refused_in_any_case(memory, collected, monkeypatch):
    def fail(*_, **__):
        raise RuntimeError("no credentials\nand more")

    monkeypatch.setattr(type(memory), "info", fail)
    for overwrite in (False, True):
        with pytest.raises(ConfigurationError, match=r"o\.csv: the store cannot be read .*no credentials\);"):
            collected("memory://bucket/o.csv", overwrite=overwrite)
    assert not collected.server.seen


def test_a_missing_library_is_named(collected, monkeypatch):
    monkeypatch.setitem(sys.modules, "s3fs", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'justone-client\[cloud\]' s3fs"):
        collected("s3://bucket/o.csv")
    monkeypatch.setitem(sys.modules, "fsspec.core", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'justone-client\[cloud\]'"):
        collected("memory://bucket/o.csv")
    assert not collected.server.seen


def test_the_commands_take_urls_and_never_print_a_password(tmp_path, memory, capfd):
    table, ledger = table_of(tmp_path / "ids.csv", ids(2)), tmp_path / "l"
    with responding() as server:
        words = ["collect", ENDPOINT, "--input", str(table), "--ledger", str(ledger), "--environment", server.url]
        url = "memory://bucket/o.csv"
        assert main([*words, "--output", url, "--dry-run"]) == 0
        assert not memory.exists("/bucket/o.csv")
        assert main([*words, "--output", url]) == 0
        assert f"output: {url}; every response is in {ledger}" in capfd.readouterr().out
        assert main([*words, "--output", url]) == 2
        assert f"--output {url}" in capfd.readouterr().err
        assert main([*words, "--output", SECRET]) == 2
    assert main(["ledger", "export", str(ledger), "--output", "memory://bucket/x.jsonl"]) == 0
    assert memory.exists("/bucket/x.jsonl")
    assert main(["ledger", "export", str(ledger), "--output", SECRET]) == 2
    assert "xK9qW2" not in "".join(capfd.readouterr())
    assert b"xK9qW2" not in ledger.read_bytes()
