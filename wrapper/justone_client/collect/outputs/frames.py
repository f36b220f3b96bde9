"""The rows of an output as dicts, and as frames of pandas and polars."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Any

from justone_client.endpoints.operation import Operation
from justone_client.endpoints.tables.columns import Column
from justone_client.endpoints.tables.dataframes import library, pandas_frame, polars_frame

from .output_rows import OutputTable, Source, describe_unfit
from .output_selection import DEFAULTS, Selection

_PORTION = 20_000
"""Rows that are held as Python objects at a time; a frame needs a fraction of their memory."""

_logger = logging.getLogger("justone_client.collect")


def to_dicts(kept: Source, operation: Operation[Any], selection: Selection = DEFAULTS) -> Iterator[dict[str, Any]]:
    """Return an iterator over the rows that `write_output` writes; lists and objects are as in the response.

    Args:
        kept: Returns an iterator over all rows; it is called twice.
        operation: The endpoint.
        selection: The choice of items and columns.

    Raises:
        ConfigurationError: A column does not exist.
    """
    table = OutputTable(kept, operation, selection)
    names = [column.name for column in table.columns]
    return (dict(zip(names, row, strict=True)) for row in table.rows(nested=True, times=True, keep=True))


def to_pandas(kept: Source, operation: Operation[Any], selection: Selection = DEFAULTS) -> Any:
    """Return the rows as a `pandas.DataFrame` with nullable types; lists and objects are JSON texts.

    Takes and raises the same as `to_dicts`, and raises `ConfigurationError` if pandas is not installed.
    """
    pandas = library("pandas")
    table = OutputTable(kept, operation, selection)
    return pandas.concat(_portions(table, pandas_frame), ignore_index=True)


def to_polars(kept: Source, operation: Operation[Any], selection: Selection = DEFAULTS) -> Any:
    """Return the rows as a `polars.DataFrame`; lists and objects are JSON texts.

    Takes and raises the same as `to_dicts`, and raises `ConfigurationError` if polars is not installed.
    """
    polars = library("polars")
    table = OutputTable(kept, operation, selection)
    return polars.concat(_portions(table, polars_frame))


def _portions(table: OutputTable, frame: Callable[[Sequence[Column], list[list[Any]]], Any]) -> list[Any]:
    """Return frames of a limited number of rows each; at least one."""
    rows = table.rows(times=True)
    frames: list[Any] = []
    while (portion := list(islice(rows, _PORTION))) or not frames:
        frames.append(frame(table.columns, portion))
    _warn_of_missing(table)
    return frames


def _warn_of_missing(table: OutputTable) -> None:
    """Log one warning for all values that are missing from a frame."""
    missing = [describe_unfit(table.unfit)] if table.unfit else []
    if table.unreadable:
        missing.append(f"unreadable responses, whose cells are empty: {table.unreadable:,}; the ledger has them")
    if missing:
        _logger.warning("%s", "; ".join(missing))
