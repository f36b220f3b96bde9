"""The columns of an endpoint's data, by its data classes or by the stored responses."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from justone_client.collect.record import Kept
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.tables.columns import Column
from justone_client.endpoints.tables.item_source import ItemSource

from .output_selection import Selection
from .stored_response import parse_response

__all__ = ["Column", "columns_of"]


def columns_of(operation: Operation[Any], selection: Selection, sample: Callable[[], Iterable[Kept]]) -> list[Column]:
    """Choose the columns of an endpoint's items, by its model, or by the stored responses if it has no model.

    Args:
        operation: The endpoint.
        selection: The choice of items and columns.
        sample: Yields the stored responses; called for untyped data only. Without responses all names are accepted.

    Raises:
        ConfigurationError: There is no such column; the message names similar ones, or the columns there are.
    """
    return item_source(operation, selection).columns(selection.wanted, lambda: bodies_in(sample()))[0]


def item_source(operation: Operation[Any], selection: Selection) -> ItemSource:
    """Return what takes the chosen items from responses."""
    return ItemSource(operation, selection.path(operation), is_declared=selection.is_declared)


def bodies_in(kept: Iterable[Kept]) -> Iterator[dict[str, Any]]:
    """Yield the responses that can be read."""
    for each in kept:
        if each.body is not None and (response := parse_response(each.body)) is not None:
            yield response
