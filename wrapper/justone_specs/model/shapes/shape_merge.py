"""Union of two shapes: the result accepts the values of both, and no field is lost."""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce

from justone_specs.model.mappings import has_data_keys

from .data_shape import ANY, DataShape, Kind, limited

_NUMBERS = {Kind.INT, Kind.FLOAT}
_FIELDS = {Kind.OBJECT, Kind.MAPPING}


def merge(one: DataShape, other: DataShape) -> DataShape:
    """Return the union of two shapes; apart from the order of fields, the order of the two does not matter.

    - A field of only one object becomes optional, and so does a value that is `any` in the other shape.
    - int with float is float; other different types are `mixed`, which stays.
    - An object with a mapping is a mapping, and so are two objects whose fields together read like data.
    - An empty list gives way to an object, because many servers send it in place of an empty one.
    """
    return limited(_field(one, other).as_item())


def merged(one: DataShape, other: DataShape) -> DataShape:
    """Return the union of two parts of a shape, without the limit of its size."""
    optional = one.optional or other.optional
    if _gives_way(one, other):
        return other.as_optional(optional)
    if _gives_way(other, one):
        return one.as_optional(optional)
    kinds = {one.kind, other.kind}
    if kinds == {Kind.OBJECT}:
        return _objects(one.fields, other.fields, optional)
    if kinds <= _FIELDS:
        return DataShape(Kind.MAPPING, optional, merged_items(*_values(one), *_values(other)))
    if kinds == {Kind.LIST} and one.inner and other.inner:
        return DataShape(Kind.LIST, optional, merged_items(one.inner, other.inner))
    kind = one.kind if len(kinds) == 1 else Kind.FLOAT if kinds == _NUMBERS else Kind.MIXED
    return DataShape(kind, optional)


def merged_items(*shapes: DataShape) -> DataShape:
    """Return the union of the shapes of items of a list, or of values of a mapping."""
    return reduce(lambda one, other: merged(one, other).as_item(), (each.as_item() for each in shapes), ANY)


def _is_empty_list(shape: DataShape) -> bool:
    return shape.kind is Kind.LIST and shape.inner == ANY


def _values(shape: DataShape) -> list[DataShape]:
    return [shape.inner or ANY] if shape.kind is Kind.MAPPING else _field_values(shape.fields)


def _field_values(fields: Mapping[str, DataShape]) -> list[DataShape]:
    """Return the shapes of fields as values of a mapping, where a null is not implied by `any`."""
    return [each.as_optional(each.optional or each.kind is Kind.ANY) for each in fields.values()]


def _objects(one: Mapping[str, DataShape], other: Mapping[str, DataShape], optional: bool) -> DataShape:
    fields = {
        name: _field(one.get(name), other.get(name)) for name in (*one, *(each for each in other if each not in one))
    }
    grown = fields.keys() not in (one.keys(), other.keys())
    if grown and has_data_keys(fields):  # such as a series of names that each side has too few of
        return DataShape(Kind.MAPPING, optional, merged_items(*_field_values(fields)))
    return DataShape(Kind.OBJECT, optional, fields=fields)


def _field(one: DataShape | None, other: DataShape | None) -> DataShape:
    if one is None or other is None:
        return (one or other or ANY).as_optional()
    may_be_null = one.kind != other.kind and (_gives_way(one, other) or _gives_way(other, one))
    union = merged(one, other)
    return union.as_optional() if may_be_null and union.kind is not Kind.MIXED else union


def _gives_way(one: DataShape, other: DataShape) -> bool:
    """Return whether a shape adds nothing to another one but that the value may be null or empty."""
    return one.kind is Kind.ANY or (_is_empty_list(one) and other.kind in _FIELDS)
