"""JSON values of the fields of data classes, as the API sent them."""

from __future__ import annotations

from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin

_TO_DICT = "to_dict"
"""The method that data classes have; no JSON value has it."""


def as_sent(value: Any, hint: Any) -> Any:
    """Return a value as JSON; only parts whose type has a data class are looked into, so that no depth is too much."""
    if hasattr(value, _TO_DICT):
        return value.to_dict()
    if isinstance(value, list) and (element := _element_with_class(hint)) is not None:
        return [as_sent(each, element) for each in value]
    if isinstance(value, dict) and (element := _element_with_class(hint)) is not None:
        return {name: as_sent(each, element) for name, each in value.items()}
    return value


@cache
def _element_with_class(hint: Any) -> Any:
    """Return the type of the elements of a list or a mapping if a data class is in it, else None."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return next(filter(None, map(_element_with_class, arguments)), None)
    if origin not in (list, dict):
        return None
    element = arguments[-1]
    has_class = any(hasattr(each, _TO_DICT) for each in get_args(element) or [element])
    return element if has_class or _element_with_class(element) is not None else None
