"""Parquet files and DuckDB databases, both made by DuckDB.

Rows reach it in portions, through a file of JSON lines that is written anew for each and becomes a small Parquet file;
these are put together in the end. So the memory it takes depends on how large rows are, not on how many, and no more
than a portion ever lies on the disk uncompressed.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from justone_client.errors import ConfigurationError

from .output_rows import OutputTable
from .values import json_line

_TYPES = {"text": "VARCHAR", "integer": "BIGINT", "number": "DOUBLE", "boolean": "BOOLEAN", "json": "VARCHAR"}
_MB = 1024 * 1024
_PORTION = 32 * _MB
"""Bytes of JSON lines in a portion, and about as many in a row group of a Parquet file: both are held in memory."""

_MOST_ROWS = 122_880
"""In a row group; DuckDB's own default."""

_MEMORY = 256 * _MB
_LEAST_OBJECT = 4 * _MB
_FOR_OBJECT = 24
"""What the largest row takes in memory at most, as a multiple of its bytes; measured, as is the next."""

_FOR_VECTOR = 6
_VECTOR = 2048
"""DuckDB handles so many rows at a time, however large they are."""


def demand_duckdb() -> Any:
    """Load DuckDB.

    Raises:
        ConfigurationError: It is not installed.
    """
    try:
        return import_module("duckdb")
    except ImportError:
        raise ConfigurationError(
            "Parquet and DuckDB files need DuckDB: pip install 'justone-client[collect]'; CSV and JSON Lines do not"
        ) from None


def write_database(table: OutputTable, path: Path) -> int:
    """Write a database with one table, `data`; returns the number of rows.

    Args:
        table: What to write.
        path: A file that does not exist, in a folder for temporary files.

    Raises:
        OSError: DuckDB failed, for want of space for example.
    """
    with _connected(str(path), path.parent) as connection:
        feed = _Feed(connection, table, path.parent)
        connection.execute(f"CREATE TABLE data AS {feed.parts()}")
        connection.execute("CHECKPOINT")
    return feed.rows


def write_parquet(table: OutputTable, path: Path) -> int:
    """Write a Parquet file; returns the number of rows. Arguments and errors are those of `write_database`."""
    with _connected(":memory:", path.parent) as connection:
        feed = _Feed(connection, table, path.parent)
        connection.execute(f"COPY ({feed.parts()}) TO {_text(str(path))} ({feed.options})")
    return feed.rows


class _Feed:
    """Gives a table's rows to DuckDB.

    Attributes:
        rows: How many there have been.
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
        """How to write Parquet."""
        group = max(1, min(_MOST_ROWS, _PORTION * self.rows // max(self._size, 1)))
        return f"FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {group}"

    def parts(self) -> str:
        """Write a Parquet file for each portion; returns the query that reads all of them, in their order.

        It takes no folder called `day=1` for a column, which DuckDB would.
        """
        parts: list[str] = []
        for portion in self._portions():
            self._allow_memory()
            part = str(self._scratch / f"{len(parts)}.parquet")
            self._connection.execute(f"COPY ({portion}) TO {_text(part)} ({self.options})")
            parts.append(_text(part))
        return f"SELECT * FROM read_parquet([{', '.join(parts)}], hive_partitioning = false)"  # noqa: S608 - quoted

    def _allow_memory(self) -> None:
        """Let DuckDB take what rows of this size need."""
        vector = self._size // max(self.rows, 1) * min(self.rows, _VECTOR)
        needed = max(_MEMORY, _FOR_OBJECT * self._longest, _FOR_VECTOR * vector)
        self._connection.execute(f"SET memory_limit = '{needed // _MB}MiB'")

    def _portions(self) -> Iterator[str]:
        """Write portions, and yield the query that reads them; at least one, if of no rows."""
        keys = [str(index) for index in range(len(self._table.columns))]  # short, and free of what names may contain
        # Nulls are left out: there are many of them.
        lines = (
            json_line({key: value for key, value in zip(keys, row, strict=True) if value is not None})
            for row in self._table.rows()
        )
        named = list(zip(keys, self._table.columns, strict=True))
        columns = ", ".join(f'"{key}" AS {_name(column.name)}' for key, column in named)
        types = ", ".join(f"'{key}': '{_TYPES[column.type]}'" for key, column in named)
        how = f"format = 'newline_delimited', columns = {{{types}}}, hive_partitioning = false"
        source = _text(str(self._file))
        first = next(lines, None)
        is_over = False
        while not is_over:
            first = self._write(first, lines)
            is_over = first is None
            largest = max(_LEAST_OBJECT, 2 * self._longest)
            yield f"SELECT {columns} FROM read_json({source}, {how}, maximum_object_size = {largest})"  # noqa: S608 - quoted
        self._file.unlink()

    def _write(self, line: bytes | None, lines: Iterator[bytes]) -> bytes | None:
        """Write a portion that begins with this line; returns the first of the next."""
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
def _connected(database: str, scratch: Path) -> Iterator[Any]:
    duckdb = demand_duckdb()
    try:
        with contextlib.closing(duckdb.connect(database)) as connection:
            for setting in (
                "threads = 1",  # each would take memory of its own, and it is not what takes the time
                f"memory_limit = '{_MEMORY // _MB}MiB'",
                f"temp_directory = {_text(str(scratch))}",
                "autoinstall_known_extensions = false",  # all that it takes is built in
                "enable_progress_bar = false",
            ):
                connection.execute(f"SET {setting}")
            yield connection
    except duckdb.Error as error:
        raise OSError(f"DuckDB could not write the output: {error}") from error


def _name(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _text(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
