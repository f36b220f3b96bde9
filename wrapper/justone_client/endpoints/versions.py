"""The versions of an endpoint, and how they differ."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from .data_tree import UNTYPED, FieldDescription, data_of
from .operation import Operation
from .registry import operations_of

_MOST_NAMES = 6
"""Names of parameters or fields in a text; `to_dict` has all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionDescription:
    """Another version of an endpoint, and how it differs.

    Attributes:
        name: Platform and method.
        standing: `recommended`, `hidden`, `deprecated`, `removed`, or several of them.
        more_parameters: Parameters that only the other version has.
        fewer_parameters: Parameters that it lacks.
        more_fields: Fields of `data` that only the other version has; None if either version is untyped.
        fewer_fields: Fields of `data` that it lacks; None if either version is untyped.
    """

    name: str
    standing: tuple[str, ...] = ()
    more_parameters: tuple[str, ...] = ()
    fewer_parameters: tuple[str, ...] = ()
    more_fields: tuple[str, ...] | None = None
    fewer_fields: tuple[str, ...] | None = None

    def to_dict(self) -> dict[str, Any]:
        """Return it as JSON values."""
        return {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(self).items()}

    def __str__(self) -> str:
        standing = f" ({', '.join(self.standing)})" if self.standing else ""
        fields: list[tuple[str, Sequence[str]]] = [("also takes", self.more_parameters)]
        fields += [("takes no", self.fewer_parameters)]
        if self.more_fields is None or self.fewer_fields is None:
            parts = []
        else:
            fields += [("also has", self.more_fields), ("lacks", self.fewer_fields)]
            parts = [] if self.more_fields or self.fewer_fields else ["the same fields"]
        parts = [f"{words} {_some(names)}" for words, names in fields if names] + parts
        return f"{self.name}{standing}{': ' if parts else ''}{'; '.join(parts)}"


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


def _some(names: Sequence[str]) -> str:
    """Name a few of many names."""
    more = f" and {len(names) - _MOST_NAMES} more" if len(names) > _MOST_NAMES else ""
    return ", ".join(names[:_MOST_NAMES]) + more
