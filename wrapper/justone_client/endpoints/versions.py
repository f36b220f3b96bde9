"""The versions of an endpoint, and how they differ."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from typing import Any

from .data_tree import data_of
from .description_parts import UNTYPED, FieldDescription, VersionDescription
from .operation import Operation
from .registry import operations_of


def standing_of(operation: Operation[Any]) -> tuple[str, ...]:
    """Return the words for what the vendor thinks of a version."""
    marks = {
        "recommended": operation.recommended,
        "hidden": operation.hidden,
        "deprecated": bool(operation.deprecation) and not operation.removed,
        "removed": bool(operation.removed),
    }
    return tuple(mark for mark, holds in marks.items() if holds)


def versions_of(operation: Operation[Any], data: FieldDescription) -> Iterator[VersionDescription]:
    """Yield the other versions of an operation, compared with its data."""
    if not operation.family:
        return
    for other in operations_of(operation.name.partition(".")[0]):
        if other.family != operation.family or other.name == operation.name:
            continue
        their_data = data_of(other.data)
        mine, theirs = ([each.name for each in tree.fields] for tree in (data, their_data))
        is_known = UNTYPED not in {data.type, their_data.type}
        yield VersionDescription(
            name=other.name,
            standing=standing_of(other),
            more_parameters=_without(other.parameters, operation.parameters),
            fewer_parameters=_without(operation.parameters, other.parameters),
            more_fields=_without(theirs, mine) if is_known else None,
            fewer_fields=_without(mine, theirs) if is_known else None,
        )


def _without(names: Iterable[str], others: Container[str]) -> tuple[str, ...]:
    return tuple(name for name in names if name not in others)
