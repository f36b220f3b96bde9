"""The shape of a JSON value, as a tree."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

DEEPEST = 20
"""Levels of a shape; deeper data is untyped anyway."""

MOST_FIELDS = 5_000
"""Most fields of one shape; the data of an endpoint with more fields would be untyped."""


class Kind(StrEnum):
    """Type of a value; the values are the words of the notation, except for the last three."""

    ANY = "any"
    """Not known: only null, or no value at all, was seen."""

    MIXED = "mixed"
    """Values of different types were seen."""

    BOOL = "bool"
    INT = "int"
    FLOAT = "float"
    STR = "str"
    LIST = "list"
    MAPPING = "mapping"
    OBJECT = "object"


SCALARS = frozenset({Kind.ANY, Kind.MIXED, Kind.BOOL, Kind.INT, Kind.FLOAT, Kind.STR})
"""The types that the notation writes as one word."""


@dataclass(frozen=True, slots=True)
class DataShape:
    """The shape of a JSON value.

    Attributes:
        kind: Its type.
        optional: Whether the value may be null or absent.
        inner: The shape of the items of a list, or of the values of a mapping.
        fields: The shapes of the fields of an object; their order is not compared.
    """

    kind: Kind
    optional: bool = False
    inner: DataShape | None = None
    fields: Mapping[str, DataShape] = field(default_factory=dict)

    def as_optional(self, optional: bool = True) -> DataShape:
        """Return the same shape, optional or not."""
        return self if self.optional == optional else replace(self, optional=optional)

    def as_item(self) -> DataShape:
        """Return the shape of an item of a list; the notation has no place for a list or an object that may be null."""
        return self if self.kind in SCALARS - {Kind.MIXED} else self.as_optional(optional=False)

    def children(self) -> Iterator[tuple[str, DataShape]]:
        """Yield the shapes one level below, each with its step in a path of fields."""
        if self.inner:
            yield "[]" if self.kind is Kind.LIST else "{}", self.inner
        for name, inner in self.fields.items():
            yield f".{name}", inner


ANY = DataShape(Kind.ANY)


def limited(shape: DataShape) -> DataShape:
    """Return a shape of at most `MOST_FIELDS` fields, by making its deepest levels `any`."""
    for levels in range(DEEPEST, 0, -1):
        if _count(shape) <= MOST_FIELDS:
            break
        shape = _cut(shape, levels)
    return shape


def added_fields(old: DataShape | None, new: DataShape) -> list[str]:
    """Return the paths of the fields that only the new shape has, such as `notes[].title`.

    Fields below an added one are not listed.
    """
    return sorted(_added(old or ANY, new, ""))


def retyped_fields(old: DataShape, new: DataShape) -> list[str]:
    """Return the paths of the fields of both shapes whose type changed, or that became optional."""
    return sorted(_retyped(old, new, ""))


def _added(old: DataShape, new: DataShape, path: str) -> Iterator[str]:
    before = dict(old.children())
    for step, inner in new.children():
        if step.startswith(".") and step not in before:
            yield (path + step).removeprefix(".")
        else:
            yield from _added(before.get(step, ANY), inner, path + step)


def _retyped(old: DataShape, new: DataShape, path: str) -> Iterator[str]:
    if (old.kind, old.optional) != (new.kind, new.optional):
        yield path.removeprefix(".") or "data"
    before = dict(old.children())
    for step, inner in new.children():
        if step in before:
            yield from _retyped(before[step], inner, path + step)


def _count(shape: DataShape) -> int:
    return len(shape.fields) + sum(_count(inner) for _, inner in shape.children())


def _cut(shape: DataShape, levels: int) -> DataShape:
    if not levels:
        return ANY.as_optional(shape.optional)
    inner = _cut(shape.inner, levels - 1) if shape.inner else None
    return replace(shape, inner=inner, fields={name: _cut(each, levels - 1) for name, each in shape.fields.items()})
