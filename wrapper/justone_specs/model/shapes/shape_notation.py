"""The notation of shapes in YAML.

- `str`, `int`, `float`, `bool`; `any` for a value of an unknown type, `mixed` for values of different types;
- `[str]`: a list, with the shape of its items;
- `{nickname: str, fans: int}`: an object, with the shapes of its fields;
- `{"*": int}`: a mapping, whose keys are data such as ids or dates, with the shape of its values.

A `?` after a type or a key says that the value may be null or absent: `note: str?`, `author?: {id: str}`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from justone_specs.model.shown import shown
from justone_specs.model.structure import PublishedError

from .data_shape import DEEPEST, SCALARS, DataShape, Kind

_ANY_KEY = "*"
_OPTIONAL = "?"
_WORDS = {str(kind): kind for kind in (Kind.STR, Kind.INT, Kind.FLOAT, Kind.BOOL, Kind.ANY, Kind.MIXED)}
_WIDTH = 120
"""Longest line; a shape that does not fit is written on several lines."""

_PLAIN = re.compile(r"[^\W\d][\w-]*")
_YAML_WORDS = {"y", "n", "yes", "no", "on", "off", "true", "false", "null"}
"""Words that YAML does not read as a text."""


def parse(notation: Any, where: str, levels: int = DEEPEST) -> DataShape:
    """Return the shape that a decoded YAML value describes.

    Args:
        notation: The value.
        where: Its place, for messages.
        levels: Levels of lists and objects that are allowed.

    Raises:
        PublishedError: The value is not a shape; the message names the place.
    """
    match notation:
        case str():
            kind = notation.removesuffix(_OPTIONAL)
            if kind not in _WORDS:
                raise PublishedError(f"{where}: {shown(notation)} is not a type; use one of {', '.join(_WORDS)}")
            return DataShape(_WORDS[kind], optional=kind != notation)
        case list() | dict() if not levels:
            raise PublishedError(f"{where}: deeper than {DEEPEST} levels; write any")
        case [items]:
            return DataShape(Kind.LIST, inner=parse(items, f"{where}[]", levels - 1).as_item())
        case {"*": values} if len(notation) == 1:
            return DataShape(Kind.MAPPING, inner=parse(values, f"{where}.*", levels - 1).as_item())
        case dict() if _ANY_KEY not in notation and all(isinstance(key, str) for key in notation):
            fields = (_field(key, inner, f"{where}.{key}", levels - 1) for key, inner in notation.items())
            return DataShape(Kind.OBJECT, fields=dict(fields))
    raise PublishedError(f"{where}: {shown(notation)} is not a shape: a type, [items], {{field: …}} or {{'*': values}}")


def _field(key: str, notation: Any, where: str, levels: int) -> tuple[str, DataShape]:
    shape = parse(notation, where, levels)
    if not key.endswith(_OPTIONAL):
        return key, shape
    return key.removesuffix(_OPTIONAL), shape.as_optional()


def text(shape: DataShape, key: str = "data") -> str:
    """Return a shape as the value of a key in YAML, such as `data: [str]`, with a final newline."""
    return "\n".join(_lines(shape, f"{key}:", "")) + "\n"


def _lines(shape: DataShape, start: str, indent: str) -> Iterator[str]:
    """Yield the lines of a shape after a key or a dash; on one line if it fits and is not the data itself."""
    one_line = f"{indent}{start} {_inline(shape)}"
    fits = len(one_line) <= _WIDTH and (indent or shape.kind is not Kind.OBJECT)
    if fits or not list(shape.children()):
        yield one_line
    elif shape.kind is Kind.LIST and shape.inner:
        yield indent + start
        yield from _block_item(shape.inner, f"{indent}  ")
    else:
        yield indent + start
        yield from _block_fields(shape, f"{indent}  ")


def _block_item(shape: DataShape, indent: str) -> Iterator[str]:
    if shape.kind in SCALARS or shape.kind is Kind.LIST:
        yield from _lines(shape, "-", indent)
        return
    first, *rest = _block_fields(shape, f"{indent}  ")
    yield f"{indent}- {first.lstrip()}"
    yield from rest


def _block_fields(shape: DataShape, indent: str) -> Iterator[str]:
    for key, inner in _entries(shape):
        yield from _lines(inner, f"{key}:", indent)


def _inline(shape: DataShape) -> str:
    if shape.kind in SCALARS:
        return f"{shape.kind}{_OPTIONAL * shape.optional}"
    if shape.kind is Kind.LIST and shape.inner:
        return f"[{_inline_item(shape.inner)}]"
    return "{" + ", ".join(f"{key}: {_inline_item(inner)}" for key, inner in _entries(shape)) + "}"


def _inline_item(shape: DataShape) -> str:
    """Return a shape within brackets, where YAML reads a `?` before a bracket or a comma only within quotes."""
    written = _inline(shape)
    return f'"{written}"' if written.endswith(_OPTIONAL) else written


def _entries(shape: DataShape) -> Iterator[tuple[str, DataShape]]:
    if shape.kind is Kind.MAPPING and shape.inner:
        yield f'"{_ANY_KEY}"', shape.inner
    for name, inner in shape.fields.items():
        yield _key(name + _OPTIONAL * (inner.optional and inner.kind not in SCALARS)), inner


def _key(name: str) -> str:
    if _PLAIN.fullmatch(name) and name.lower() not in _YAML_WORDS:
        return name
    characters = name.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(each if each.isprintable() else f"\\U{ord(each):08x}" for each in characters) + '"'
