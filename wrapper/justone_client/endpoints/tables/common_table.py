"""The things in a response as a table of common fields."""

from __future__ import annotations

from typing import Any

from justone_client.endpoints.common_fields import common_columns
from justone_client.endpoints.operation import Operation

from .item_source import ItemSource


def common_rows(operation: Operation[Any], body: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the common fields of each thing in a response.

    Args:
        operation: The endpoint.
        body: The response, envelope included.

    Raises:
        ConfigurationError: The endpoint has no common fields.
    """
    columns = common_columns(operation)
    things = ItemSource(operation, operation.items).items(body)
    return [{column.name: column.value_in(thing) for column in columns} for thing in things if thing]
