"""`specs/shapes/`: the fields of the data of responses, as names and types without any value.

Each `specs/shapes/<platform>/<method>.yaml` has three keys: `source`, which says where the shape was seen, its `date`,
and `data`, the shape of a response's `data`:

- `str`, `int`, `float`, `bool`, or `any` for a value of an unknown type;
- `[str]`: a list, with the shape of its items;
- `{nickname: str, fans: int}`: an object, with the shapes of its fields;
- `{"*": int}`: a mapping, whose keys are data such as ids or dates, with the shape of its values.

A `?` after a type or a key says that the value may be null or absent: `note: str?`, `author?: {id: str}`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from .layout import SHAPES
from .shown import shown
from .structure import PublishedError

_SCALARS: dict[str, Any] = {"str": "", "int": 0, "float": 0.5, "bool": False, "any": None}
"""Stand-ins: only their types matter."""

_KEYS = {"source", "date", "data"}
_ANY_KEY = "*"
_OPTIONAL = "?"
_ABSENT = object()
_DEEPEST = 20
"""Levels of a shape; deeper data is untyped anyway."""


def read_shape(specs: Path, name: str) -> list[Any]:
    """Return response bodies that have the stored shape of an endpoint; empty if none is stored.

    In the first body every value is there, in the second one each optional value is null, and the third one lacks them.

    Args:
        specs: The specs folder.
        name: Platform and method, such as `xiaohongshu.get_user_v3`.

    Raises:
        PublishedError: The file is not a shape; the message names it and the place.
    """
    platform, _, method = name.partition(".")
    path = specs / SHAPES / platform / f"{method}.yaml"
    return [{"code": 0, "data": data} for data in _variants(_read(path), f"{path}: data")] if path.exists() else []


def shape_names(specs: Path) -> Iterator[tuple[str, Path]]:
    """Yield the endpoint that each stored shape belongs to, by its name, and the file."""
    for path in sorted((specs / SHAPES).rglob("*.yaml")):
        yield ".".join(path.relative_to(specs / SHAPES).with_suffix("").parts), path


def _read(path: Path) -> Any:
    try:
        content = msgspec.yaml.decode(path.read_bytes())
    except (OSError, msgspec.DecodeError) as error:
        raise PublishedError(f"{path}: {error}") from error
    if not isinstance(content, dict) or content.keys() != _KEYS:
        raise PublishedError(f"{path}: a shape has the keys source, date and data")
    if not isinstance(content["source"], str) or not isinstance(content["date"], date):
        raise PublishedError(f"{path}: source must be a text, and date a date such as 2026-11-26")
    return content["data"]


def _variants(shape: Any, where: str, levels: int = _DEEPEST) -> tuple[Any, Any, Any]:
    """Return a value of a shape in three variants: complete, with nulls, and without its optional parts."""
    match shape:
        case str():
            kind = shape.removesuffix(_OPTIONAL)
            if kind not in _SCALARS:
                raise PublishedError(f"{where}: {shown(shape)} is not a type; use one of {', '.join(_SCALARS)}")
            value = _SCALARS[kind]
            return (value, value, value) if kind == shape else (value, None, _ABSENT)
        case list() | dict() if not levels:
            raise PublishedError(f"{where}: deeper than {_DEEPEST} levels; write any")
        case [items]:
            filled = [each for each in _variants(items, f"{where}[]", levels - 1) if each is not _ABSENT]
            return filled, filled, filled
        case {"*": values} if len(shape) == 1:
            filled = [each for each in _variants(values, f"{where}.*", levels - 1) if each is not _ABSENT]
            mapping = {str(number): each for number, each in enumerate(filled, 1)}
            return mapping, mapping, mapping
        case dict() if shape and _ANY_KEY not in shape and all(isinstance(key, str) for key in shape):
            fields = dict(_field(key, inner, f"{where}.{key}", levels - 1) for key, inner in shape.items())
            complete, nulls, least = (
                {key: each[number] for key, each in fields.items() if each[number] is not _ABSENT}
                for number in range(3)
            )
            return complete, nulls, least
    raise PublishedError(f"{where}: {shown(shape)} is not a shape: a type, [items], {{field: …}} or {{'*': values}}")


def _field(key: str, shape: Any, where: str, levels: int) -> tuple[str, tuple[Any, Any, Any]]:
    variants = _variants(shape, where, levels)
    if not key.endswith(_OPTIONAL):
        return key, variants
    return key.removesuffix(_OPTIONAL), (variants[0], None, _ABSENT)
