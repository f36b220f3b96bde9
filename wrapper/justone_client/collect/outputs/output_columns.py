"""The columns of an endpoint's data, by its data classes or by the stored responses."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from justone_client.collect.record import Kept
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.tables.columns import Column, columns_in, depth_of
from justone_client.endpoints.tables.shapes import shape_of_model, shape_of_values

from .stored_response import parse_response

__all__ = ["Column", "columns_of"]


def columns_of(
    operation: Operation[Any], wanted: Sequence[str] | None, sample: Callable[[], Iterator[Kept]]
) -> list[Column]:
    """Choose the columns of an endpoint's data, by its model, or by the stored responses if it has no model.

    Args:
        operation: The endpoint.
        wanted: Names of columns, as for `columns_in`; None for the default.
        sample: Yields the stored responses; called for untyped data only. Without responses all names are accepted.

    Raises:
        ConfigurationError: There is no such column; the message names similar ones, or the columns there are.
    """
    depth = depth_of(wanted)
    shape = shape_of_model(operation.data, depth) if operation.data else shape_of_values(_data(sample()), depth)
    return columns_in(shape, wanted, operation.name or str(operation))


def _data(kept: Iterator[Kept]) -> Iterator[Any]:
    for each in kept:
        if each.body is not None and (response := parse_response(each.body)) is not None:
            yield response.get("data")
