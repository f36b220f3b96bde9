"""The items of a response: where they are, and the columns they have."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from itertools import groupby
from typing import Any, get_args, get_origin

from justone_client.endpoints.common_fields import common_columns
from justone_client.endpoints.data_places import certain, hint_at
from justone_client.endpoints.json_path import Path, values_at, written
from justone_client.endpoints.operation import Operation
from justone_client.errors import ConfigurationError

from .columns import COMMON, WHOLE, Column, Wanted, columns_in, depth_of, lists_beside, renamed
from .shapes import Shape, shape_of_hint, shape_of_values
from .values import type_of

_DATA = "data"
_ALL_COMMON = ("", COMMON)


class ItemSource:
    """Takes the items of one endpoint from its responses.

    Attributes:
        path: The place of the items in the body; empty if the whole data is the only item.
    """

    def __init__(self, operation: Operation[Any], path: Path, *, is_declared: bool = True) -> None:
        """Set the place.

        Args:
            operation: The endpoint.
            path: Leads to lists, whose elements are the items, or to objects.
            is_declared: Whether a mapping at the path holds items; at a path that a caller chose, it is an object.
        """
        self.path = path
        self._operation = operation
        self._endpoint = operation.name or str(operation)
        hint = import_module(operation.data).DATA if operation.data else Any
        kind = certain(hint_at(hint, path[1:]) if not path or path[0] == _DATA else Any)
        self._is_mapping = bool(path) and is_declared and get_origin(kind) is dict
        if path and (get_origin(kind) is list or self._is_mapping):
            kind = get_args(kind)[-1]
        self._hint = kind
        self._has_type = kind is not Any or bool(operation.data and not path)

    def items(self, body: dict[str, Any]) -> list[Any]:
        """Return the items of a response; empty objects and texts are none."""
        if not self.path:
            return [body.get(_DATA)]
        items: list[Any] = []
        for found in values_at(self.path, body):
            if isinstance(found, list):
                items += found
            elif self._is_mapping and isinstance(found, dict):
                items += found.values()
            elif found not in (None, {}, ""):
                items.append(found)
        return items

    def columns(
        self, wanted: Wanted | None, bodies: Callable[[], Iterable[dict[str, Any]]]
    ) -> tuple[list[Column], list[str]]:
        """Choose the columns of an item, by its data class, or by the responses if it has none.

        Args:
            wanted: Paths of columns, as for `columns_in`; `common` stands for all common fields. None for the default.
            bodies: Yields the responses; called for untyped items only. Without items all names are accepted.

        Returns:
            The columns, and the paths of lists of objects that none of them holds, from the data on.

        Raises:
            ConfigurationError: There is no such column.
        """
        pairs = None if wanted is None else renamed(wanted)
        chosen = [pair for pair in pairs or () if pair != _ALL_COMMON]
        shape = self.shape(depth_of(chosen), bodies)
        columns: list[Column] = []
        for is_common, group in groupby(pairs or (), _ALL_COMMON.__eq__):
            columns += self._common() if is_common else columns_in(shape, [*group], self._endpoint)
        if pairs is None:
            columns = columns_in(shape, None, self._endpoint)
        beside = lists_beside(shape, columns)
        return self._typed(columns, shape), [f"{written(self.path)}..{each}" if self.path else each for each in beside]

    def _common(self) -> list[Column]:
        """Return the columns of the common fields.

        Raises:
            ConfigurationError: The endpoint has none, or the items are not those that have them.
        """
        found = common_columns(self._operation)
        if self.path != self._operation.items:
            place = written(self._operation.items) if self._operation.items else "the whole data"
            raise ConfigurationError(
                f"{self._endpoint}: the common fields are those of {place}: pass --items default (items=)"
            )
        return [Column(each.name, (), each.type, each) for each in found]

    def shape(self, depth: int, bodies: Callable[[], Iterable[dict[str, Any]]]) -> Shape:
        """Return the shape of an item down to a depth; see `columns`."""
        if self._has_type:
            return shape_of_hint(self._hint, depth)
        return shape_of_values((item for body in bodies() for item in self.items(body)), depth)

    def _typed(self, columns: list[Column], shape: Shape) -> list[Column]:
        """Give the column of items that are not objects the type of these."""
        if self.path and columns == [Column(WHOLE, (), "json")] and shape.kinds and shape.is_scalar:
            return [Column(WHOLE, (), type_of(shape.kinds))]
        return columns
