"""The rows of an output as dicts, and as frames of pandas and polars."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from itertools import islice
from typing import Any

from justone_client.endpoints.operation import Operation
from justone_client.errors import ConfigurationError

from .output_rows import OutputTable, Source, describe_unfit
from .values import mend_text

_PORTION = 20_000
"""Rows that are held as Python objects at a time; a frame needs a fraction of their memory."""

_PANDAS = {"text": "string", "integer": "Int64", "number": "Float64", "boolean": "boolean", "json": "string"}
_POLARS = {"text": "String", "integer": "Int64", "number": "Float64", "boolean": "Boolean", "json": "String"}
_logger = logging.getLogger("justone_client.collect")


def to_dicts(
    kept: Source, operation: Operation[Any], *, columns: Sequence[str] | None = None
) -> Iterator[dict[str, Any]]:
    """Return an iterator over the rows that `write_output` writes; lists and objects are as in the response.

    Args:
        kept: Returns an iterator over all rows; it is called twice.
        operation: The endpoint.
        columns: Columns of the data, as for `columns_of`.

    Raises:
        ConfigurationError: A column does not exist.
    """
    table = OutputTable(kept, operation, columns)
    names = [column.name for column in table.columns]
    return (dict(zip(names, row, strict=True)) for row in table.rows(nested=True))


def to_pandas(kept: Source, operation: Operation[Any], *, columns: Sequence[str] | None = None) -> Any:
    """Return the rows as a `pandas.DataFrame` with nullable types; lists and objects are JSON texts.

    Takes and raises the same as `to_dicts`, and raises `ConfigurationError` if pandas is not installed.
    """
    pandas = _library("pandas")
    table = OutputTable(kept, operation, columns)

    def frame(values: list[list[Any]]) -> Any:
        parts = zip(table.columns, values, strict=True)
        return pandas.DataFrame({each.name: pandas.array(part, dtype=_PANDAS[each.type]) for each, part in parts})

    return pandas.concat(_portions(table, frame), ignore_index=True)


def to_polars(kept: Source, operation: Operation[Any], *, columns: Sequence[str] | None = None) -> Any:
    """Return the rows as a `polars.DataFrame`; lists and objects are JSON texts.

    Takes and raises the same as `to_dicts`, and raises `ConfigurationError` if polars is not installed.
    """
    polars = _library("polars")
    table = OutputTable(kept, operation, columns)
    schema = {each.name: getattr(polars, _POLARS[each.type]) for each in table.columns}

    def frame(values: list[list[Any]]) -> Any:
        return polars.DataFrame(dict(zip(schema, values, strict=True)), schema=schema)

    return polars.concat(_portions(table, frame))


def _portions(table: OutputTable, frame: Callable[[list[list[Any]]], Any]) -> list[Any]:
    """Return frames of a limited number of rows each; at least one."""
    rows = table.rows()
    frames: list[Any] = []
    while (portion := list(islice(rows, _PORTION))) or not frames:
        values = [list(column) for column in zip(*portion, strict=True)] or [[] for _ in table.columns]
        frames.append(
            frame(
                [
                    mend_texts(column) if each.type in {"text", "json"} else column
                    for each, column in zip(table.columns, values, strict=True)
                ]
            )
        )
    _warn_of_missing(table)
    return frames


def _warn_of_missing(table: OutputTable) -> None:
    """Log one warning for all values that are missing from a frame."""
    missing = [describe_unfit(table.unfit)] if table.unfit else []
    if table.unreadable:
        missing.append(f"unreadable responses, whose cells are empty: {table.unreadable:,}; the ledger has them")
    if missing:
        _logger.warning("%s", "; ".join(missing))


def mend_texts(values: list[Any]) -> list[Any]:
    """Return texts with invalid parts replaced, since frames refuse these."""
    try:
        "".join(value for value in values if value is not None).encode()
    except UnicodeEncodeError:
        return [value if value is None else mend_text(value) for value in values]
    return values


def _library(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError:
        raise ConfigurationError(f"{name} is not installed: pip install {name}") from None
