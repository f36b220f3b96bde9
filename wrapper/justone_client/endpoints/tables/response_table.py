"""The list in a response as a table."""

from __future__ import annotations

import logging
from collections import Counter
from importlib import import_module
from typing import Any, get_args

from justone_client.endpoints.data_places import certain, hint_at, items_place, scalars_in
from justone_client.endpoints.json_path import Path, parsed
from justone_client.endpoints.operation import Operation

from .columns import Wanted
from .dataframes import pandas_frame, polars_frame
from .item_source import ItemSource
from .picker import Picker

_DATA = "data"
_logger = logging.getLogger("justone_client")


class ResponseTable:
    """The rows and columns of the list in a response."""

    def __init__(
        self, operation: Operation[Any], body: dict[str, Any], path: str | None, columns: Wanted | None
    ) -> None:
        """Find the list, and choose the columns.

        Args:
            operation: The endpoint.
            body: The response, envelope included.
            path: The place of the list; None for the declared one, else the first list of objects in the data class.
            columns: Columns of an item, as for `columns_in`.

        Raises:
            ConfigurationError: The path is invalid, or a column does not exist.
        """
        place = _place(operation) if path is None else parsed(path)
        source = ItemSource(operation, place, is_declared=path is None)
        self._items = source.items(body)
        self._columns, _ = source.columns(columns, lambda: [body])

    def dicts(self) -> list[dict[str, Any]]:
        """Return a dict for each item; a value that does not fit its column is kept."""
        names = [column.name for column in self._columns]
        return [dict(zip(names, row, strict=True)) for row in self._rows(is_frame=False)]

    def pandas(self) -> Any:
        """Return a `pandas.DataFrame`."""
        return pandas_frame(self._columns, self._rows(is_frame=True))

    def polars(self) -> Any:
        """Return a `polars.DataFrame`."""
        return polars_frame(self._columns, self._rows(is_frame=True))

    def _rows(self, *, is_frame: bool) -> list[list[Any]]:
        unfit = Counter[int]()
        pick = Picker(self._columns, 0, below=(_DATA,), nested=not is_frame, keep=not is_frame)
        rows: list[list[Any]] = []
        for item in self._items:
            row: list[Any] = [None] * len(self._columns)
            pick(row, {_DATA: item}, unfit)
            rows.append(row)
        if is_frame and unfit:
            names = ", ".join(self._columns[index].name for index in sorted(unfit))
            _logger.warning("%d values did not fit the types of their columns (%s)", unfit.total(), names)
        return rows


def _place(operation: Operation[Any]) -> Path:
    """Return where the list is; the whole data if there is none, or if the data itself says more than its items."""
    if operation.items:
        return operation.items
    hint = import_module(operation.data).DATA if operation.data else Any
    place = items_place(hint, ()) if operation.data else None
    if place is None:
        return (_DATA,)
    item = get_args(certain(hint_at(hint, place)))[-1]
    is_detail = operation.paging is None and scalars_in(hint) > scalars_in(item)
    return (_DATA,) if is_detail else (_DATA, *place)
