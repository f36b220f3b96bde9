"""`specs/shapes/`: the fields of the data of responses, as names and types without any value.

Each `specs/shapes/<platform>/<method>.yaml` has three keys: `source`, which says where the shape was seen, its `date`,
and `data`, the shape of a response's `data`; `shapes.shape_notation` describes the notation.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .layout import SHAPES
from .shapes import DataShape, Kind, read_shape_file, shape_path

_VARIANTS: dict[Kind, tuple[Any, Any, Any]] = {
    Kind.STR: ("", "", ""),
    Kind.INT: (0, 0, 0),
    Kind.FLOAT: (0.5, 0.5, 0.5),
    Kind.BOOL: (False, False, False),
    Kind.ANY: (None, None, None),
    Kind.MIXED: ("", [], {}),
}
"""Stand-ins for a value in the three bodies: only their types matter."""

_ABSENT = object()


def read_shape(specs: Path, name: str) -> list[Any]:
    """Return response bodies that have the stored shape of an endpoint; empty if none is stored.

    In the first body every value is there, in the second one each optional value is null, and the third one lacks them.

    Args:
        specs: The specs folder.
        name: Platform and method, such as `xiaohongshu.get_user_v3`.

    Raises:
        PublishedError: The file is not a shape; the message names it and the place.
    """
    stored = read_shape_file(shape_path(specs, name))
    return [{"code": 0, "data": data} for data in _present(stored.shape)] if stored else []


def shape_names(specs: Path) -> Iterator[tuple[str, Path]]:
    """Yield the endpoint that each stored shape belongs to, by its name, and the file."""
    for path in sorted((specs / SHAPES).rglob("*.yaml")):
        yield ".".join(path.relative_to(specs / SHAPES).with_suffix("").parts), path


def _variants(shape: DataShape) -> tuple[Any, Any, Any]:
    """Return a value of a shape in three variants: complete, with nulls, and without its optional parts."""
    if shape.kind in _VARIANTS:
        variants = _VARIANTS[shape.kind]
    elif shape.inner:
        values: Any = _present(shape.inner)
        if shape.kind is Kind.MAPPING:
            values = {str(number): each for number, each in enumerate(values, 1)}
        variants = values, values, values
    else:
        fields = {name: _variants(inner) for name, inner in shape.fields.items()}
        complete, nulls, least = (
            {name: each[number] for name, each in fields.items() if each[number] is not _ABSENT} for number in range(3)
        )
        variants = complete, nulls, least
    return (variants[0], None, _ABSENT) if shape.optional else variants


def _present(shape: DataShape) -> list[Any]:
    return [each for each in _variants(shape) if each is not _ABSENT]
