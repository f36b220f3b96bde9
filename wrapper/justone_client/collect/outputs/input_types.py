"""The types of the columns of a frame that was the input, for the frame of the output.

A ledger has the input as JSON. Values that JSON lacks are texts there, such as times, and are read back.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from typing import Any

from justone_client.endpoints.tables.dataframes import library

Types = Mapping[str, Any]
"""Types of pandas or polars, by column."""


def typed_pandas(frame: Any, types: Types) -> Any:
    """Give the columns of a `pandas.DataFrame` that were in the input their types.

    A column stays as it is if it does not fit, for example since the ledger has rows of a later input.
    """
    pandas = library("pandas")
    for name in types.keys() & set(frame.columns):
        with contextlib.suppress(Exception):  # the reason for which a value does not fit has many types
            typed = _as_pandas(pandas, frame[name], types[name])
            if typed.isna().equals(frame[name].isna()):
                frame[name] = typed
    return frame


def typed_polars(frame: Any, types: Types) -> Any:
    """Do the same as `typed_pandas` for a `polars.DataFrame`."""
    polars = library("polars")
    for name in types.keys() & set(frame.columns):
        with contextlib.suppress(Exception):
            frame = frame.with_columns(_as_polars(polars, frame[name], types[name]).alias(name))
    return frame


def _as_pandas(pandas: Any, column: Any, kind: Any) -> Any:
    if isinstance(kind, pandas.CategoricalDtype):
        return _as_pandas(pandas, column, kind.categories.dtype).astype(kind)
    if isinstance(kind, pandas.DatetimeTZDtype):
        return pandas.to_datetime(column, format="ISO8601", utc=True).dt.tz_convert(kind.tz).astype(kind)
    if getattr(kind, "kind", "") == "M":
        return pandas.to_datetime(column, format="ISO8601").astype(kind)
    if getattr(kind, "kind", "") == "m":
        return pandas.to_timedelta(column).astype(kind)
    if str(kind) == "object":
        return column.astype(object).where(column.notna(), None)
    typed = column.astype(kind)
    if not typed.astype(column.dtype).equals(column):
        raise ValueError("a value does not fit")
    return typed


def _as_polars(polars: Any, column: Any, kind: Any) -> Any:
    if isinstance(kind, polars.List | polars.Array | polars.Struct):
        return column.str.json_decode(kind)
    parse = _PARSERS.get(type(kind).__name__)
    if parse is None:
        return column.cast(kind)
    return polars.Series([None if text is None else parse(text) for text in column], dtype=kind)


_PARSERS: dict[str, Callable[[str], Any]] = {
    "Binary": bytes.fromhex,
    "Date": date.fromisoformat,
    "Datetime": datetime.fromisoformat,
    "Time": time.fromisoformat,
}
