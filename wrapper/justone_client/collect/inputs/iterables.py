"""Rows from Python objects: dicts, plain ids, and the frames of pandas and Polars."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from justone_client.errors import ConfigurationError

from .column_names import Rows, checked, folded

ID = "id"
"""The column of plain ids."""


def frame(source: Any) -> tuple[tuple[str, ...], Rows]:
    """Read a DataFrame of pandas or Polars, without the index of a pandas one."""
    rows = source.iter_rows() if hasattr(type(source), "iter_rows") else source.itertuples(index=False, name=None)
    return checked("the frame", source.columns), enumerate(rows, 1)


def index_of(source: Any) -> tuple[str, ...] | None:
    """Return the names of the index of a pandas object; None if the index only numbers the rows."""
    if not any(cls.__module__.partition(".")[0] == "pandas" for cls in type(source).__mro__):
        return None
    index = getattr(source, "index", None)  # a pandas Index has no index
    if index is None or (type(index).__name__ == "RangeIndex" and index.name is None):
        return None
    return tuple(str(name) for name in index.names if name is not None)


def iterable(source: Iterable[Any], names: Iterable[str] = ()) -> tuple[tuple[str, ...], Rows, bool]:
    """Read dicts or plain ids, depending on the first item.

    The columns of a list of dicts are the keys of all dicts. Other iterables can be read only once: their columns are
    the keys of the first dict, and iterating raises `ConfigurationError` at a dict with another key. A missing key
    gives None.

    Args:
        source: The rows.
        names: Names of arguments; a first id with such a name is refused, since it is a header.

    Returns:
        The columns, the rows, and whether these are plain ids.

    Raises:
        ConfigurationError: There are no rows, they are neither dicts nor plain ids, or the first id is a header.
    """
    iterator = iter(source)
    try:
        first = next(iterator)
    except StopIteration:
        raise ConfigurationError("the input has no rows") from None
    rest = chain((first,), iterator)
    if not isinstance(first, Mapping):
        if isinstance(first, Sequence) and not isinstance(first, str):
            raise ConfigurationError(f"the input's rows are of type {type(first).__name__}: pass dicts, or plain ids")
        if isinstance(first, str) and folded(first) in {folded(ID), *map(folded, names)}:
            shown = repr(first.strip())
            raise ConfigurationError(
                f"the input's first row, {shown}, is a header, not an id: leave it out, or pass the path of the file; "
                f"if it is a value, pass dicts such as {{{ID!r}: {shown}}}"
            )
        return (ID,), ((number, (value,)) for number, value in enumerate(rest, 1)), True
    keys = dict.fromkeys(first)
    if isinstance(source, Sequence):
        keys.update((key, None) for row in source if isinstance(row, Mapping) for key in row)
    return checked("the input", keys), _values(rest, keys), False


def _values(rows: Iterator[Any], keys: Mapping[Any, None]) -> Rows:
    for number, row in enumerate(rows, 1):
        if not isinstance(row, Mapping):
            raise ConfigurationError(f"row {number} is of type {type(row).__name__}, but the first row is a dict")
        if not row.keys() <= keys.keys():
            new = next(key for key in row if key not in keys)
            raise ConfigurationError(f"row {number} has the key {new!r}, which the first row lacks: pass a list")
        yield number, tuple(map(row.get, keys))
