"""Folders of Parquet files, one for each value of a column, with names as in Hive: `level=3/part-00001.parquet`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from justone_client.checks import similar_or_listed
from justone_client.endpoints.tables.columns import Column
from justone_client.errors import ConfigurationError

from .duckdb_formats import RowFeed, connected, sql_name, sql_text
from .output_rows import OutputTable

DATE = "date"
"""The choice of the day of `fetched_at`, in UTC."""

_MOST_PARTITIONS = 1000
"""More folders are slow to read, and usually a column of ids that was chosen by mistake."""

_LONGEST_NAME = 255
"""Bytes that usual file systems allow for a name."""

_NULL = "__HIVE_DEFAULT_PARTITION__"
_SPECIAL = re.compile(r"""[\x00-\x1f\x7f"#%'*/:=?\\{}\[\]^<>|]""")
"""The characters that Hive escapes, and those that Windows does not allow; readers restore all of them."""


class Partition(NamedTuple):
    """The value that selects the folder of a row.

    Attributes:
        name: The name of the column that readers get.
        value: The value as a text, in SQL.
        rest: The columns that the files have, in SQL.
    """

    name: str
    value: str
    rest: str


def partition_of(columns: Sequence[Column], by: str) -> Partition:
    """Return the partition by a column of an output, or by the date.

    Raises:
        ConfigurationError: There is no such column, or it cannot name folders.
    """
    if by == DATE:
        fetched_at = next((each.name for each in columns if each.type == "timestamp" and _is_outcome(each)), None)
        if fetched_at is None:
            raise ConfigurationError("partition_by date needs the column fetched_at: leave out --no-status-columns")
        if any(each.name.casefold() == DATE for each in columns):
            raise ConfigurationError(
                "partition_by date is the day of fetched_at, but the output has a column called date: rename it, as in "
                "--columns day=date, or leave out your columns with --no-input-columns"
            )
        return Partition(DATE, f"strftime(make_timestamp(epoch_us({sql_name(fetched_at)})), '%Y-%m-%d')", "*")
    column = next((each for each in columns if each.name == by), None)
    if column is None:
        hint = similar_or_listed(by, [DATE, *(each.name for each in columns)], "its columns are")
        raise ConfigurationError(f"partition_by: the output has no column {by!r}{hint}")
    if column.type in {"json", "timestamp"}:
        raise ConfigurationError(f"partition_by: the column {by!r} has the type {column.type}; name another, or date")
    if len(columns) == 1:
        raise ConfigurationError(f"partition_by: the output has no other column than {by!r}")
    name = sql_name(by)
    return Partition(by, f"nullif({name}::VARCHAR, '')", f"* EXCLUDE ({name})")


def write_partitions(table: OutputTable, path: Path, by: str) -> int:
    """Write a Parquet file for each value of a column; return the number of rows.

    Args:
        table: The rows.
        path: The folder, in one for temporary files; it may have files of earlier rows, which stay.
        by: The column, or `date`.

    Raises:
        ConfigurationError: There are too many values, or one is too long for the name of a folder.
        OSError: DuckDB failed, for example because the disk is full.
    """
    partition = partition_of(table.columns, by)
    path.mkdir(exist_ok=True)
    number = max((int(each.stem.rpartition("-")[-1]) for each in path.glob("*/part-*.parquet")), default=0)
    with connected(":memory:", path.parent) as connection:
        feed = RowFeed(connection, table, path.parent)
        rows = feed.parts()
        distinct = f"SELECT DISTINCT {partition.value} AS value FROM ({rows}) ORDER BY value"  # noqa: S608 - quoted
        values = [value for (value,) in connection.execute(f"{distinct} LIMIT {_MOST_PARTITIONS + 1}").fetchall()]
        if len(values) > _MOST_PARTITIONS:
            raise ConfigurationError(
                f"partition_by: {partition.name!r} has more than {_MOST_PARTITIONS:,} values, and each makes a folder; "
                "choose a column with fewer values, or date"
            )
        # The numbers differ between folders, too: on some file systems `level=a` and `level=A` are one folder.
        for part, value in enumerate(values, number + 1):
            folder = path / _folder_name(partition.name, value)
            folder.mkdir(exist_ok=True)
            known = "NULL" if value is None else sql_text(value)
            chosen = f"SELECT {partition.rest} FROM ({rows}) WHERE {partition.value} IS NOT DISTINCT FROM {known}"  # noqa: S608 - quoted
            file = sql_text(str(folder / f"part-{part:05}.parquet"))
            connection.execute(f"COPY ({chosen}) TO {file} ({feed.options})")
    return feed.rows


def _is_outcome(column: Column) -> bool:
    """Return whether a column is about the call, not a common field that is a time."""
    return column.path == () and column.common is None


def _folder_name(column: str, value: str | None) -> str:
    name = f"{_escaped(column)}={_NULL if value is None else _escaped(value)}"
    if len(name.encode()) > _LONGEST_NAME:
        raise ConfigurationError(
            f"partition_by: a value of {column!r} with {len(value or ''):,} characters is too long for the name of a "
            "folder; choose another column"
        )
    return name


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda found: f"%{ord(found[0]):02X}", text)
