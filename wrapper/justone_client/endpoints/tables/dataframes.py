"""Frames of pandas and polars, which are imported when one is made."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Any

from justone_client.errors import ConfigurationError

from .columns import Column
from .values import mend_text

_NUMBERS = {"integer": "Int64", "number": "Float64"}
_PANDAS = {**_NUMBERS, "text": "string", "json": "string", "boolean": "boolean", "timestamp": "datetime64[us, UTC]"}
_POLARS = {**_NUMBERS, "text": "String", "json": "String", "boolean": "Boolean"}


def pandas_frame(columns: Sequence[Column], rows: list[list[Any]]) -> Any:
    """Return rows as a `pandas.DataFrame` with nullable types.

    Raises:
        ConfigurationError: pandas is not installed.
    """
    pandas = library("pandas")
    parts = zip(columns, _by_column(columns, rows), strict=True)
    return pandas.DataFrame({each.name: pandas.array(part, dtype=_PANDAS[each.type]) for each, part in parts})


def polars_frame(columns: Sequence[Column], rows: list[list[Any]]) -> Any:
    """Return rows as a `polars.DataFrame`.

    Raises:
        ConfigurationError: polars is not installed.
    """
    polars = library("polars")
    types = {kind: getattr(polars, name) for kind, name in _POLARS.items()}
    types["timestamp"] = polars.Datetime("us", "UTC")
    schema = {each.name: types[each.type] for each in columns}
    return polars.DataFrame(dict(zip(schema, _by_column(columns, rows), strict=True)), schema=schema)


def library(name: str) -> Any:
    """Import a library of frames.

    Raises:
        ConfigurationError: It is not installed.
    """
    try:
        return import_module(name)
    except ImportError:
        raise ConfigurationError(f"{name} is not installed: pip install {name}") from None


def mend_texts(values: list[Any]) -> list[Any]:
    """Return texts with invalid parts replaced, since frames refuse these."""
    try:
        "".join(value for value in values if value is not None).encode()
    except UnicodeEncodeError:
        return [value if value is None else mend_text(value) for value in values]
    return values


def _by_column(columns: Sequence[Column], rows: list[list[Any]]) -> list[list[Any]]:
    values = [list(column) for column in zip(*rows, strict=True)] or [[] for _ in columns]
    return [
        mend_texts(column) if each.type in {"text", "json"} else column
        for each, column in zip(columns, values, strict=True)
    ]
