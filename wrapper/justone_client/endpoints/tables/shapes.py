"""The shape of an endpoint's data, from its data classes or from values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

from justone_client.endpoints.data_places import certain, is_object
from justone_client.endpoints.model import data_fields

from .values import kind_of

_KINDS: dict[Any, str] = {str: "text", int: "integer", float: "number", bool: "boolean"}
_MOST_FIELDS = 500
"""An object with more keys is treated as a table whose keys are ids: such keys do not become columns."""


@dataclass(slots=True)
class Shape:
    """The shape of the values in one place of the data.

    Attributes:
        kinds: The kinds of values, as `kind_of` names them; empty if only null is known.
        fields: The shapes of its keys, in their order, down to the requested depth.
        rest: The shape of all other keys; None if there are no others.
        has_items: Whether some values are lists of objects.
    """

    kinds: set[str] = field(default_factory=set)
    fields: dict[str, Shape] = field(default_factory=dict)
    rest: Shape | None = None
    has_items: bool = False

    @property
    def is_scalar(self) -> bool:
        """Return whether there are values other than lists and objects."""
        return self.kinds != {"json"}


def anything() -> Shape:
    """Return the shape of unknown data, to any depth."""
    shape = Shape()
    shape.rest = shape
    return shape


def shape_of_values(values: Iterable[Any], depth: int) -> Shape:
    """Return the shape of values, down to a depth; without any it is the shape of unknown data."""
    shape = Shape()
    for value in values:
        _observe(shape, value, depth)
    return shape if shape.kinds else anything()


def shape_of_hint(hint: Any, depth: int) -> Shape:
    """Return the shape of the values of a type, down to a depth."""
    origin, arguments = get_origin(hint), get_args(hint)
    if hint is Any:
        return anything()
    if hint in _KINDS:
        return Shape({_KINDS[hint]})
    shape = Shape()
    if origin in (Union, UnionType):
        for each in (shape_of_hint(argument, depth) for argument in arguments if argument is not NoneType):
            shape.kinds |= each.kinds
            shape.fields.update(each.fields)
            shape.rest = shape.rest or each.rest
            shape.has_items = shape.has_items or each.has_items
        return shape
    shape.kinds.add("json")
    shape.has_items = origin is list and is_object(certain(arguments[0]))
    if depth and origin is dict:
        shape.rest = shape_of_hint(arguments[1], depth - 1)
    elif depth and is_object(hint):
        shape.fields.update((field.key, shape_of_hint(field.hint, depth - 1)) for field in data_fields(hint))
    return shape


def _observe(shape: Shape, value: Any, depth: int) -> None:
    if value is None:
        return
    shape.kinds.add(kind_of(value))
    if isinstance(value, list):
        shape.has_items = shape.has_items or any(isinstance(each, dict) for each in value[:1])
        return
    if not depth or not isinstance(value, dict) or shape.rest is not None:
        return
    fields = shape.fields
    for key, item in value.items():
        known = fields.get(key)
        if known is None:
            known = fields[key] = Shape()
        if type(item) is str:  # the most frequent by far
            known.kinds.add("text")
        else:
            _observe(known, item, depth - 1)
    if len(fields) > _MOST_FIELDS:
        fields.clear()
        shape.rest = anything()
