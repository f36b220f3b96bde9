"""Rows from Python: dicts, plain ids, and the frames of pandas and Polars."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from justone_client.errors import ConfigurationError

from .column_names import Rows, checked, folded

ID = "id"
"""The column of plain ids."""


def frame(source: Any) -> tuple[tuple[str, ...], Rows]:
    """Go through a DataFrame of pandas or Polars, row by row; the index of a pandas one is left out."""
    rows = source.iter_rows() if hasattr(type(source), "iter_rows") else source.itertuples(index=False, name=None)
    return checked("the frame", source.columns), enumerate(rows, 1)


def index_of(source: Any) -> tuple[str, ...] | None:
    """Return the names of the index of a pandas object; None where it is but the numbers of the rows."""
    if not any(cls.__module__.partition(".")[0] == "pandas" for cls in type(source).__mro__):
        return None
    index = getattr(source, "index", None)  # an index itself has none
    if index is None or (type(index).__name__ == "RangeIndex" and index.name is None):
        return None
    return tuple(str(name) for name in index.names if name is not None)


def iterable(source: Iterable[Any], names: Iterable[str] = ()) -> tuple[tuple[str, ...], Rows, bool]:
    """Go through dicts or plain ids, whichever the first one is.

    The columns of a list of dicts are the keys of all of them. Of other iterables, which are gone through only once,
    they are the keys of the first, and rows raise `ConfigurationError` where a later one has another. What a dict lacks
    is None.

    Args:
        source: The rows.
        names: Names of arguments, which no id has: a header is taken for one.

    Returns:
        The columns, the rows, and whether these are plain ids.

    Raises:
        ConfigurationError: There are no rows, or they are neither, or the first of plain ids is a header.
    """
    iterator = iter(source)
    try:
        first = next(iterator)
    except StopIteration:
        raise ConfigurationError("the input has no rows") from None
    rest = chain((first,), iterator)
    if not isinstance(first, Mapping):
        if isinstance(first, Sequence) and not isinstance(first, str):
            raise ConfigurationError(f"the input's rows are of type {type(first).__name__}: give dicts, or plain ids")
        if isinstance(first, str) and folded(first) in {folded(ID), *map(folded, names)}:
            shown = repr(first.strip())
            raise ConfigurationError(
                f"the input's first row, {shown}, is a header and no id: leave it out, or give the path of the file; "
                f"if it is a value, give dicts such as {{{ID!r}: {shown}}}"
            )
        return (ID,), ((number, (value,)) for number, value in enumerate(rest, 1)), True
    keys = dict.fromkeys(first)
    if isinstance(source, Sequence):
        keys.update((key, None) for row in source if isinstance(row, Mapping) for key in row)
    return checked("the input", keys), _values(rest, keys), False


def _values(rows: Iterator[Any], keys: Mapping[Any, None]) -> Rows:
    for number, row in enumerate(rows, 1):
        if not isinstance(row, Mapping):
            raise ConfigurationError(f"row {number} is of type {type(row).__name__}, the first one is a dict")
        if not row.keys() <= keys.keys():
            new = next(key for key in row if key not in keys)
            raise ConfigurationError(f"row {number} has the key {new!r}, which the first one has not: give a list")
        yield number, tuple(map(row.get, keys))
