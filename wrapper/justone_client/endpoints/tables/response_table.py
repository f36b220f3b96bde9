"""The list in a response as a table."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Sequence
from importlib import import_module
from typing import Any, get_args, get_origin

from justone_client.endpoints.data_places import certain, hint_at, items_place, scalars_in
from justone_client.endpoints.json_path import Path, parsed, values_at
from justone_client.endpoints.operation import Operation

from .columns import WHOLE, Column, columns_in, depth_of
from .dataframes import pandas_frame, polars_frame
from .picker import Picker
from .shapes import Shape, shape_of_hint, shape_of_values
from .values import type_of

_DATA = "data"
_logger = logging.getLogger("justone_client")


class ResponseTable:
    """The rows and columns of the list in a response."""

    def __init__(
        self, operation: Operation[Any], body: dict[str, Any], path: str | None, columns: Sequence[str] | None
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
        hint = import_module(operation.data).DATA if operation.data else Any
        place = _place(operation, hint) if path is None else parsed(path)
        kind = certain(hint_at(hint, place[1:]) if place[0] == _DATA else Any)
        self._items = _items(place, body, is_mapping=path is None and get_origin(kind) is dict)
        if get_origin(kind) is list or (path is None and get_origin(kind) is dict):
            kind = get_args(kind)[-1]
        depth = depth_of(columns)
        shape = shape_of_values(self._items, depth) if kind is Any else shape_of_hint(kind, depth)
        self._columns = _typed(columns_in(shape, columns, operation.name or str(operation)), shape)

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
        columns = [column._replace(path=(_DATA, *column.path)) for column in self._columns]
        pick = Picker(columns, 0, nested=not is_frame, keep=not is_frame)
        rows: list[list[Any]] = []
        for item in self._items:
            row: list[Any] = [None] * len(columns)
            pick(row, {_DATA: item}, unfit)
            rows.append(row)
        if is_frame and unfit:
            names = ", ".join(columns[index].name for index in sorted(unfit))
            _logger.warning("%d values did not fit the types of their columns (%s)", unfit.total(), names)
        return rows


def _place(operation: Operation[Any], hint: Any) -> Path:
    """Return where the list is; the whole data if there is none, or if the data itself says more than its items."""
    if operation.paging and operation.paging.items:
        return operation.paging.items
    place = items_place(hint, ()) if operation.data else None
    if place is None:
        return (_DATA,)
    item = get_args(certain(hint_at(hint, place)))[-1]
    is_detail = operation.paging is None and scalars_in(hint) > scalars_in(item)
    return (_DATA,) if is_detail else (_DATA, *place)


def _items(place: Path, body: dict[str, Any], *, is_mapping: bool) -> list[Any]:
    """Return the elements of the lists at a place, and the objects there; empty ones are no items."""
    items: list[Any] = []
    for found in values_at(place, body):
        if isinstance(found, list):
            items += found
        elif is_mapping and isinstance(found, dict):
            items += found.values()
        elif found not in (None, {}, ""):
            items.append(found)
    return items


def _typed(columns: list[Column], shape: Shape) -> list[Column]:
    """Give the column of items that are not objects the type of these."""
    if columns == [Column(WHOLE, (), "json")] and shape.kinds and shape.is_scalar:
        return [Column(WHOLE, (), type_of(shape.kinds))]
    return columns
