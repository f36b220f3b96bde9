"""Parquet files and DuckDB databases: types, order, and rows of any size."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from support.invented_outputs import CREATOR, TYPED, UNTYPED, done, inputs, source

from justone_client.collect.outputs import Selection, duckdb_formats, write_output

duckdb = pytest.importorskip("duckdb")
SUFFIXES = [".parquet", ".duckdb", ".db"]
pytestmark = [pytest.mark.slow, pytest.mark.parametrize("suffix", SUFFIXES)]
LONG = 2**63 - 1


def read(path, what="*"):
    """Return the names and types of the columns, and the rows."""
    with duckdb.connect(
        ":memory:" if path.suffix == ".parquet" else str(path), read_only=path.suffix != ".parquet"
    ) as connection:
        table = f"read_parquet({duckdb_formats.sql_text(str(path))})" if path.suffix == ".parquet" else "main.data"
        query = f"SELECT {what} FROM {table}"
        columns = [tuple(each[:2]) for each in connection.execute(f"DESCRIBE {query}").fetchall()]
        return columns, connection.execute(query).fetchall()


def test_columns_have_types_and_exact_values(tmp_path, suffix):
    path = tmp_path / f"o{suffix}"
    other = inputs(id="007", n=LONG, f=0.5, b=False, o=[1])
    drifted = {
        "userId": 5,
        "nickname": "a\x00'\"\ud800\n",
        "interact": {"fans": "x", "likeRate": 1},
        "either": {"風": 1},
    }
    kept = source(done(CREATOR, other=other), done(drifted, other=other), done(None, body=None, other=inputs(id="8")))
    result = write_output(kept, TYPED, path)
    columns, rows = read(path)
    names = ["id", "n", "f", "b", "o", "userId", "nickname", "interact_fans", "interact_likeRate", "isVerified"]
    names += [
        "level",
        "either",
        "anything",
        "message",
        "status",
        "code",
        "answer_message",
        "request_id",
        "fetched_at",
    ]
    types = ["VARCHAR", "BIGINT", "DOUBLE", "BOOLEAN", "VARCHAR", "VARCHAR", "VARCHAR", "BIGINT", "DOUBLE", "BOOLEAN"]
    types += [
        "BIGINT",
        "VARCHAR",
        "VARCHAR",
        "VARCHAR",
        "VARCHAR",
        "BIGINT",
        "VARCHAR",
        "VARCHAR",
        "TIMESTAMP WITH TIME ZONE",
    ]
    assert columns == list(zip(names, types, strict=True))
    call = ("done", 0, None, "r-1", datetime(2026, 1, 1, tzinfo=UTC))
    assert rows == [
        ("007", LONG, 0.5, False, "[1]", "k-1", "风筝", 12, 0.5, True, 3, "7", None, "hello", *call),
        ("007", LONG, 0.5, False, "[1]", "5", "a\x00'\"\ufffd\n", None, 1.0, None, None, '{"風":1}', None, None, *call),
        ("8", *[None] * 13, *call),
    ]
    assert result[:4] == (3, {"interact_fans": 1}, names, 0)
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_rows_keep_their_order_over_several_portions(tmp_path, suffix, monkeypatch):
    monkeypatch.setattr(duckdb_formats, "_PORTION", 100_000)
    kept = source(*(done({"nickname": f"n-{number}"}, other=inputs(id=number)) for number in range(5000)))
    assert write_output(kept, TYPED, tmp_path / f"o{suffix}", Selection(columns=["nickname"])).rows == 5000
    _, rows = read(tmp_path / f"o{suffix}", "id, nickname")
    assert rows == [(number, f"n-{number}") for number in range(5000)]


@pytest.mark.matrix
def test_a_row_larger_than_duckdb_expects_is_written(tmp_path, suffix):
    text = "风" * 20_000_000
    kept = source(done({"a": 1}), done({"a": text}), done({"a": 2}))
    write_output(kept, UNTYPED, tmp_path / f"o{suffix}")
    _, rows = read(tmp_path / f"o{suffix}", "a")
    assert [len(row[0]) for row in rows] == [1, len(text), 1]
    assert rows[1][0] == text


@pytest.mark.matrix
@pytest.mark.parametrize("folder", ["a[b]c", "a*b", "it's", "风 筝", "{x}", "day=1", "0=1"])
def test_folders_may_have_any_name(tmp_path, suffix, folder):
    path = tmp_path / folder / f"data [1] it's{suffix}"
    path.parent.mkdir()
    result = write_output(source(done(CREATOR)), TYPED, path, Selection(columns=["nickname"]))
    path.rename(tmp_path / f"o{suffix}")  # only DuckDB's reader would take [1] as a pattern, and day=1 as a column
    columns, rows = read(tmp_path / f"o{suffix}")
    assert ([name for name, _ in columns], rows[0][0]) == (result.columns, "风筝")


def test_columns_may_have_any_name(tmp_path, suffix):
    names = ['a"b', "c'd", "e,f", "select", "风", "g.h", " ", "{i}", "$j", "k\nl", "ID", "Id"]
    kept = source(done({}, other=inputs(**dict.fromkeys(names, "x"))))
    result = write_output(kept, TYPED, tmp_path / f"o{suffix}", Selection(columns=[]))
    columns, rows = read(tmp_path / f"o{suffix}")
    assert [name for name, _ in columns] == result.columns == [*names[:-1], "Id_2", *result.columns[-5:]]
    assert rows[0][: len(names)] == ("x",) * len(names)


def test_a_table_without_rows_is_written(tmp_path, suffix):
    assert write_output(source(), TYPED, tmp_path / f"o{suffix}", Selection(columns=["interact.fans"])).rows == 0
    columns, rows = read(tmp_path / f"o{suffix}")
    assert (columns[0], rows) == (("interact_fans", "BIGINT"), [])


@pytest.mark.matrix
@pytest.mark.parametrize("name", ["data", "main", "temp", "system", "output"])
def test_files_may_have_any_name(tmp_path, suffix, name):
    write_output(source(done(CREATOR)), TYPED, tmp_path / f"{name}{suffix}", Selection(columns=["nickname"]))
    (tmp_path / f"x{suffix}").write_bytes((tmp_path / f"{name}{suffix}").read_bytes())
    assert read(tmp_path / f"x{suffix}", "nickname")[1] == [("风筝",)]


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path, suffix):
    passes = []

    def kept():
        passes.append(1)
        yield done(CREATOR)
        if len(passes) > 1:
            raise OSError(28, "No space left on device")

    path = tmp_path / f"o{suffix}"
    path.write_text("old")
    with pytest.raises(OSError, match="No space"):
        write_output(kept, TYPED, path)
    assert ([each.name for each in tmp_path.iterdir()], path.read_text()) == ([path.name], "old")


def test_an_existing_database_is_replaced(tmp_path, suffix):
    for nickname in ("old", "new"):
        write_output(
            source(done({"nickname": nickname})), TYPED, tmp_path / f"o{suffix}", Selection(columns=["nickname"])
        )
    assert read(tmp_path / f"o{suffix}", "nickname")[1] == [("new",)]
