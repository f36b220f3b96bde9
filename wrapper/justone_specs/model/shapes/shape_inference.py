"""Inference of the shape of a JSON value."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from typing import Any

from justone_specs.model.mappings import has_data_keys

from .data_shape import ANY, DEEPEST, DataShape, Kind, limited
from .shape_merge import merged

_KINDS = {bool: Kind.BOOL, int: Kind.INT, float: Kind.FLOAT, str: Kind.STR}


def shape_of(value: Any) -> DataShape:
    """Return the shape of a JSON value.

    A null field and the items of an empty list are `any`. An object with a key that is data becomes a mapping, so that
    the shape contains no value. Values below the deepest level are `any`.
    """
    return limited(_shape(value, DEEPEST))


def _shape(value: Any, levels: int) -> DataShape:
    if value is None or not levels:
        return ANY
    if isinstance(value, list):
        return DataShape(Kind.LIST, inner=_united(value, levels - 1))
    if not isinstance(value, dict):
        return DataShape(_KINDS[type(value)])
    if has_data_keys(value):
        return DataShape(Kind.MAPPING, inner=_united(value.values(), levels - 1))
    return DataShape(Kind.OBJECT, fields={key: _shape(each, levels - 1) for key, each in value.items()})


def _united(values: Iterable[Any], levels: int) -> DataShape:
    shapes = (_shape(each, levels).as_optional(each is None).as_item() for each in values)
    return reduce(lambda one, other: merged(one, other).as_item(), shapes, ANY)
