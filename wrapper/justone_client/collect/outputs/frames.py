"""The same rows as dictionaries, and as tables of pandas and polars."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from itertools import islice
from typing import Any

from justone_client.endpoints.operation import Operation
from justone_client.errors import ConfigurationError

from .output_rows import OutputTable, Source, unfit_said
from .values import mended

_PORTION = 20_000
"""Rows that are held as Python objects at a time; in a frame they take a fraction of that."""

_PANDAS = {"text": "string", "integer": "Int64", "number": "Float64", "boolean": "boolean", "json": "string"}
_POLARS = {"text": "String", "integer": "Int64", "number": "Float64", "boolean": "Boolean", "json": "String"}
_logger = logging.getLogger("justone_client.collect")


def to_dicts(
    kept: Source, operation: Operation[Any], *, columns: Sequence[str] | None = None
) -> Iterator[dict[str, Any]]:
    """Go through the rows that `write_output` would write; lists and objects are what they were in the answer.

    Args:
        kept: Goes through all rows, anew with each call; it is called twice.
        operation: The endpoint.
        columns: Columns of the data, as `columns_of` takes them.

    Raises:
        ConfigurationError: A column is wanted that does not exist.
    """
    table = OutputTable(kept, operation, columns)
    names = [column.name for column in table.columns]
    return (dict(zip(names, row, strict=True)) for row in table.rows(nested=True))


def to_pandas(kept: Source, operation: Operation[Any], *, columns: Sequence[str] | None = None) -> Any:
    """Return the rows as a `pandas.DataFrame`, of types that know missing values; lists and objects are JSON texts.

    Arguments and errors are those of `to_dicts`; without pandas it is a `ConfigurationError`, too.
    """
    pandas = _library("pandas")
    table = OutputTable(kept, operation, columns)

    def frame(values: list[list[Any]]) -> Any:
        parts = zip(table.columns, values, strict=True)
        return pandas.DataFrame({each.name: pandas.array(part, dtype=_PANDAS[each.type]) for each, part in parts})

    return pandas.concat(_portions(table, frame), ignore_index=True)


def to_polars(kept: Source, operation: Operation[Any], *, columns: Sequence[str] | None = None) -> Any:
    """Return the rows as a `polars.DataFrame`; lists and objects are JSON texts.

    Arguments and errors are those of `to_dicts`; without polars it is a `ConfigurationError`, too.
    """
    polars = _library("polars")
    table = OutputTable(kept, operation, columns)
    schema = {each.name: getattr(polars, _POLARS[each.type]) for each in table.columns}

    def frame(values: list[list[Any]]) -> Any:
        return polars.DataFrame(dict(zip(schema, values, strict=True)), schema=schema)

    return polars.concat(_portions(table, frame))


def _portions(table: OutputTable, frame: Callable[[list[list[Any]]], Any]) -> list[Any]:
    """Make frames of some rows each, one at least."""
    rows = table.rows()
    frames: list[Any] = []
    while (portion := list(islice(rows, _PORTION))) or not frames:
        values = [list(column) for column in zip(*portion, strict=True)] or [[] for _ in table.columns]
        frames.append(
            frame(
                [
                    texts(column) if each.type in {"text", "json"} else column
                    for each, column in zip(table.columns, values, strict=True)
                ]
            )
        )
    _warn_of_missing(table)
    return frames


def _warn_of_missing(table: OutputTable) -> None:
    """Say once which values are missing from a frame."""
    missing = [unfit_said(table.unfit)] if table.unfit else []
    if table.unreadable:
        missing.append(f"responses that could not be read, and are empty: {table.unreadable:,}; the ledger has them")
    if missing:
        _logger.warning("%s", "; ".join(missing))


def texts(values: list[Any]) -> list[Any]:
    """Mend what is no text, which columns of texts refuse."""
    try:
        "".join(value for value in values if value is not None).encode()
    except UnicodeEncodeError:
        return [value if value is None else mended(value) for value in values]
    return values


def _library(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError:
        raise ConfigurationError(f"needs {name}: pip install {name}") from None
