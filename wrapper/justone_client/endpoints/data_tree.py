"""The tree of the fields of a response's data, from its data class."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

from .description_parts import TYPE_NAMES, UNTYPED, FieldDescription
from .model import Model, data_fields

DEEPEST = 12
"""Levels below which fields are left out: classes may hold themselves, as comments hold comments."""


def data_of(module: str) -> FieldDescription:
    """Return the data as a field called `data`.

    Args:
        module: The module of the data class; empty for untyped data.
    """
    if not module:
        return FieldDescription(name="data", attribute="data", type=UNTYPED)
    hint = import_module(module).DATA
    return FieldDescription(name="data", attribute="data", type=_type(hint), fields=_fields(hint, DEEPEST, ()))


def _fields(hint: Any, depth: int, above: tuple[Any, ...]) -> tuple[FieldDescription, ...]:
    """Return the fields of the objects in a type."""
    model = next(_models(hint), None)
    if model is None or model in above or depth == 0:
        return ()
    return tuple(
        FieldDescription(
            name=field.key,
            attribute=field.name,
            type=_type(field.hint),
            optional=field.optional,
            fields=_fields(field.hint, depth - 1, (*above, model)),
        )
        for field in data_fields(model)
    )


def _models(hint: Any) -> Iterator[Any]:
    if isinstance(hint, type) and issubclass(hint, Model):
        yield hint
    for each in get_args(hint):
        yield from _models(each)


def _type(hint: Any, *, plural: bool = False) -> str:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return " or ".join(_type(each, plural=plural) for each in arguments if each is not NoneType)
    if origin in (list, dict):
        name = "array" if origin is list else "map"
        items = "" if arguments[-1] is Any else f" of {_type(arguments[-1], plural=True)}"
        return f"{name}{'s' if plural else ''}{items}"
    if hint is Any:
        return "any"
    return f"{TYPE_NAMES.get(hint, 'object')}{'s' if plural else ''}"
