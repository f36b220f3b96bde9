"""Parquet files, queries and relations, read with DuckDB."""

from __future__ import annotations

import contextlib
import glob
import importlib
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from justone_client.collect.file_names import utf8_path
from justone_client.errors import ConfigurationError

from .column_names import BATCH, Rows, checked


def parquet(path: Path) -> tuple[tuple[str, ...], Rows]:
    """Open a Parquet file; its rows are read lazily.

    Raises:
        ConfigurationError: DuckDB is not installed, or the file is not a Parquet file.
    """
    query = "SELECT * FROM read_parquet(?)"
    duckdb = _duckdb("Parquet")

    @contextlib.contextmanager
    def opened(query: str) -> Iterator[Any]:
        with _explained(duckdb, str(path)), utf8_path(path) as readable, duckdb.connect() as connection:
            yield connection.execute(query, [glob.escape(str(readable))])  # DuckDB reads names as patterns

    with opened(f"{query} LIMIT 0") as connection:
        header = connection.description

    def batches() -> Iterator[list[tuple[Any, ...]]]:
        with opened(query) as connection:
            while batch := connection.fetchmany(BATCH):
                yield batch

    return checked(str(path), (column[0] for column in header)), enumerate(chain.from_iterable(batches()), 1)


def query(sql: str) -> tuple[tuple[str, ...], Rows]:
    """Run SQL in a new in-memory DuckDB; the rows are fetched lazily.

    Raises:
        ConfigurationError: DuckDB is not installed, the query fails, or it returns no rows.
    """
    duckdb = _duckdb("a query")
    try:
        sql.encode()
    except UnicodeEncodeError:
        raise ConfigurationError("the query is not valid text: write it in UTF-8") from None
    with _explained(duckdb, "the query"):
        connection = duckdb.connect()
        header = connection.execute(sql) and connection.description
    if not header:
        raise ConfigurationError("the query returns no rows: write a SELECT statement")

    def batches() -> Iterator[list[tuple[Any, ...]]]:
        with _explained(duckdb, "the query"), connection:
            while batch := connection.fetchmany(BATCH):
                yield batch

    return checked("the query", (column[0] for column in header)), enumerate(chain.from_iterable(batches()), 1)


def relation(source: Any) -> tuple[tuple[str, ...], Rows]:
    """Read a relation of the user; since DuckDB 2 it stays in DuckDB's memory meanwhile."""
    duckdb = _duckdb("a relation")

    def rows() -> Iterator[tuple[Any, ...]]:
        with _explained(duckdb, "the relation"):
            if hasattr(type(source), "iter_rows"):  # an attribute of the relation itself may be a column
                yield from source.iter_rows(BATCH)
            else:
                while batch := source.fetchmany(BATCH):
                    yield from batch

    return checked("the relation", source.columns), enumerate(rows(), 1)


def _duckdb(source: str) -> Any:
    try:
        return importlib.import_module("duckdb")
    except ImportError:
        raise ConfigurationError(f"{source} needs DuckDB: pip install 'justone-client[collect]'") from None


@contextlib.contextmanager
def _explained(duckdb: Any, name: str) -> Iterator[None]:
    try:
        yield
    except (duckdb.Error, OSError) as error:
        raise ConfigurationError(f"{name}: {error}") from error
