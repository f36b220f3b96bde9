"""A list of the fields of an endpoint's items, with their types and examples."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from .shapes import Shape
from .values import type_of


class ListedField(NamedTuple):
    """A field that a column can take.

    Attributes:
        path: Its path within the item, such as `interact.fans`.
        type: The type of its column.
        example: A value that some item has; None without one.
    """

    path: str
    type: str
    example: Any


def list_fields(shape: Shape, items: Sequence[Any]) -> Iterator[ListedField]:
    """Yield the fields of a shape: scalars, lists, and objects of which nothing more is known."""
    yield from _fields(shape, items, ())


def _fields(shape: Shape, values: Sequence[Any], path: tuple[str, ...]) -> Iterator[ListedField]:
    for key, below in shape.fields.items():
        inner = [value[key] for value in values if isinstance(value, dict) and value.get(key) is not None]
        if below.fields and not below.has_items:
            yield from _fields(below, inner, (*path, key))
        else:
            yield ListedField(".".join((*path, key)), type_of(below.kinds), next(iter(inner), None))
