"""Parquet files and DuckDB databases, both written by DuckDB.

DuckDB reads the rows in portions: each is written to a file of JSON Lines and converted to a small Parquet file; the
small files are merged at the end. So the memory depends on the size of rows, not on their number, and no more than one
portion is on the disk uncompressed.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from justone_client.endpoints.tables.values import json_line
from justone_client.errors import ConfigurationError

from .output_rows import OutputTable

_TYPES = {
    "text": "VARCHAR",
    "integer": "BIGINT",
    "number": "DOUBLE",
    "boolean": "BOOLEAN",
    "timestamp": "TIMESTAMPTZ",
    "json": "VARCHAR",
}
_MB = 1024 * 1024
_PORTION = 32 * _MB
"""Bytes of JSON Lines in a portion, and roughly in a row group of a Parquet file: both are held in memory."""

_MOST_ROWS = 122_880
"""The most rows of a row group, as in DuckDB's default."""

_MEMORY = 256 * _MB
_LEAST_OBJECT = 4 * _MB
_FOR_OBJECT = 24
"""The most memory that the largest row takes, as a multiple of its bytes; measured."""

_FOR_VECTOR = 6
"""The most memory that a vector of rows takes, as a multiple of its bytes; measured."""

_VECTOR = 2048
"""The number of rows that DuckDB processes together, of any size."""


def demand_duckdb() -> Any:
    """Import DuckDB.

    Raises:
        ConfigurationError: DuckDB is not installed.
    """
    try:
        return import_module("duckdb")
    except ImportError:
        raise ConfigurationError(
            "Parquet and DuckDB files need DuckDB: pip install 'justone-client[collect]'; CSV and JSON Lines do not"
        ) from None


def write_database(table: OutputTable, path: Path) -> int:
    """Write a database with one table, `data`, or append to its table; return the number of rows.

    Args:
        table: The rows.
        path: A file in a folder for temporary files: one that does not exist, or a database with such a table.

    Raises:
        OSError: DuckDB failed, for example because the disk is full.
    """
    is_new = not path.exists()
    with connected(str(path), path.parent) as connection:
        feed = RowFeed(connection, table, path.parent)
        connection.execute(f"{'CREATE TABLE data AS' if is_new else 'INSERT INTO data'} {feed.parts()}")
        connection.execute("CHECKPOINT")
    return feed.rows


def write_parquet(table: OutputTable, path: Path) -> int:
    """Write a new Parquet file; return the number of rows. Takes and raises the same as `write_database`."""
    with connected(":memory:", path.parent) as connection:
        feed = RowFeed(connection, table, path.parent)
        connection.execute(f"COPY ({feed.parts()}) TO {sql_text(str(path))} ({feed.options})")
    return feed.rows


class RowFeed:
    """Passes a table's rows to DuckDB.

    Attributes:
        rows: The number of rows so far.
    """

    def __init__(self, connection: Any, table: OutputTable, scratch: Path) -> None:
        self.rows = 0
        self._size = 0
        self._longest = 0
        self._connection = connection
        self._table = table
        self._scratch = scratch
        self._file = scratch / "rows.ndjson"

    @property
    def options(self) -> str:
        """Return the options for writing Parquet."""
        group = max(1, min(_MOST_ROWS, _PORTION * self.rows // max(self._size, 1)))
        return f"FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {group}"

    def parts(self) -> str:
        """Write a Parquet file for each portion; return the query that reads all of them, in their order.

        The query does not turn a folder called `day=1` into a column, as DuckDB does by default.
        """
        parts: list[str] = []
        for portion in self._portions():
            self._allow_memory()
            part = str(self._scratch / f"{len(parts)}.parquet")
            self._connection.execute(f"COPY ({portion}) TO {sql_text(part)} ({self.options})")
            parts.append(sql_text(part))
        return f"SELECT * FROM read_parquet([{', '.join(parts)}], hive_partitioning = false)"  # noqa: S608 - quoted

    def _allow_memory(self) -> None:
        """Set DuckDB's memory limit to the need of rows of this size."""
        vector = self._size // max(self.rows, 1) * min(self.rows, _VECTOR)
        needed = max(_MEMORY, _FOR_OBJECT * self._longest, _FOR_VECTOR * vector)
        self._connection.execute(f"SET memory_limit = '{needed // _MB}MiB'")

    def _portions(self) -> Iterator[str]:
        """Write portions, and yield the query that reads each; there is at least one, which may be empty."""
        keys = [str(index) for index in range(len(self._table.columns))]  # short, and without special characters
        # Nulls are left out, since there are many.
        lines = (
            json_line({key: value for key, value in zip(keys, row, strict=True) if value is not None})
            for row in self._table.rows()
        )
        named = list(zip(keys, self._table.columns, strict=True))
        columns = ", ".join(f'"{key}" AS {sql_name(column.name)}' for key, column in named)
        types = ", ".join(f"'{key}': '{_TYPES[column.type]}'" for key, column in named)
        options = f"format = 'newline_delimited', columns = {{{types}}}, hive_partitioning = false"
        source = sql_text(str(self._file))
        first = next(lines, None)
        is_over = False
        while not is_over:
            first = self._write(first, lines)
            is_over = first is None
            largest = max(_LEAST_OBJECT, 2 * self._longest)
            yield f"SELECT {columns} FROM read_json({source}, {options}, maximum_object_size = {largest})"  # noqa: S608 - quoted
        self._file.unlink()

    def _write(self, line: bytes | None, lines: Iterator[bytes]) -> bytes | None:
        """Write a portion that begins with this line; return the first line of the next portion."""
        size = 0
        with self._file.open("wb") as file:
            while line is not None and (not size or size + len(line) <= _PORTION):
                file.write(line)
                size += len(line)
                self._longest = max(self._longest, len(line))
                self.rows += 1
                line = next(lines, None)
        self._size += size
        return line


@contextlib.contextmanager
def connected(database: str, scratch: Path) -> Iterator[Any]:
    duckdb = demand_duckdb()
    try:
        with contextlib.closing(duckdb.connect(database)) as connection:
            for setting in (
                "threads = 1",  # each thread needs more memory, and DuckDB is not the slow part
                f"memory_limit = '{_MEMORY // _MB}MiB'",
                f"temp_directory = {sql_text(str(scratch))}",
                "autoinstall_known_extensions = false",  # the needed ones are built in
                "enable_progress_bar = false",
            ):
                connection.execute(f"SET {setting}")
            yield connection
    except duckdb.Error as error:
        raise OSError(f"DuckDB could not write the output: {error}") from error


def sql_name(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def sql_text(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
