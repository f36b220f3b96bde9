"""Parquet files, relations and queries, read with DuckDB, and the message if it is not installed."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path
from typing import Any

import pytest

from justone_client import ConfigurationError
from justone_client.collect.inputs.column_names import BATCH
from justone_client.collect.inputs.input_table import open_table, query_table

COUNT = 2 * BATCH + 5


@pytest.fixture
def duckdb() -> Any:
    return pytest.importorskip("duckdb")


@pytest.fixture
def path(duckdb: Any, tmp_path: Path) -> Path:
    path = tmp_path / "ids.parquet"
    numbers = f"SELECT range + 9007199254740993 AS id, '示例' || range AS name FROM range({COUNT})"
    with duckdb.connect() as connection:
        connection.execute(f"COPY ({numbers}) TO '{path}'")
    return path


def expected() -> list[tuple[int, tuple[Any, ...]]]:
    return [(number + 1, (number + 9007199254740993, f"示例{number}")) for number in range(COUNT)]


def test_a_parquet_file_is_read(path: Path) -> None:
    table = open_table(path)
    assert table.columns == ("id", "name")
    assert table.digest == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (table.name, table.unit) == (str(path), "row")
    assert list(table.rows) == expected()


def test_the_name_of_a_parquet_file_is_not_a_pattern(path: Path) -> None:
    odd = path.rename(path.with_name("id*[1]?.parquet"))
    path.with_name("id22x.parquet").write_bytes(odd.read_bytes())
    assert len(list(open_table(odd).rows)) == COUNT


def test_an_invalid_parquet_file_is_refused(duckdb: Any, tmp_path: Path) -> None:
    path = tmp_path / "ids.parquet"
    with pytest.raises(ConfigurationError, match=r"ids\.parquet: the file does not exist"):
        open_table(path)
    path.write_text("id\n1\n")
    with pytest.raises(ConfigurationError, match=r"ids\.parquet: "):
        open_table(path)


def test_a_relation_is_read(duckdb: Any, path: Path) -> None:
    with duckdb.connect() as connection:
        table = open_table(connection.read_parquet(str(path)))
        assert table.columns == ("id", "name")
        assert table.digest == ""
        assert list(table.rows) == expected()
        again = connection.sql("SELECT 1 AS iter_rows, 2 AS fetchmany")
        assert list(open_table(again).rows) == [(1, (1, 2))]
        with pytest.raises(ConfigurationError, match="two columns have the name 'a'"):
            open_table(connection.sql("SELECT 1 AS a, 2 AS a"))


def test_a_failing_relation_is_refused(duckdb: Any) -> None:
    with duckdb.connect() as connection:
        table = open_table(connection.sql("SELECT error('no such thing') AS id FROM range(3)"))
        with pytest.raises(ConfigurationError, match=r"the relation: .*no such thing"):
            list(table.rows)


def test_a_query_is_read(path: Path) -> None:
    table = query_table(f"SELECT name, id FROM '{path}' WHERE name LIKE '%7' ORDER BY id DESC LIMIT 2")
    assert table.columns == ("name", "id")
    assert (table.name, table.digest) == ("the query", "")
    rows = [(name, number) for _, (number, name) in expected() if name.endswith("7")]
    assert list(table.rows) == list(enumerate(rows[:-3:-1], 1))


def test_a_query_of_many_rows_is_read(path: Path) -> None:
    assert list(query_table(f"FROM '{path}'").rows) == expected()


@pytest.mark.parametrize(
    "sql", ["SELEC 1", "SELECT * FROM nowhere", "SELECT * FROM 'nowhere.parquet'", "", "-- nothing"]
)
def test_an_invalid_query_is_refused(duckdb: Any, sql: str) -> None:
    with pytest.raises(ConfigurationError, match="the query"):
        query_table(sql)


def test_a_query_that_fails_midway_is_refused(duckdb: Any) -> None:
    sql = "SELECT CASE WHEN range < 100000 THEN 1 ELSE error('too far') END AS id FROM range(1000000)"
    with pytest.raises(ConfigurationError, match=r"the query: .*too far"):
        list(query_table(sql).rows)


def test_without_duckdb_the_message_names_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    (tmp_path / "ids.parquet").write_bytes(b"PAR1")
    for source in (lambda: open_table(tmp_path / "ids.parquet"), lambda: query_table("SELECT 1")):
        with pytest.raises(ConfigurationError, match=r"needs DuckDB: pip install 'justone-client\[collect\]'"):
            source()
    (tmp_path / "ids.csv").write_text("id\n1\n")
    assert list(open_table(tmp_path / "ids.csv").rows) == [(2, ("1",))]
