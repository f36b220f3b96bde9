"""Changes of the shape of data, as they happen when the vendor's source changes."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

ADDED_FIELD = "emulatorAddedField"


def drifted(data: Any) -> Any:
    """Return a copy of the data with four changes of its shape, always the same ones.

    The last object becomes null, the last text field is removed, the first number becomes a string, and a field is
    added at the top. A change that does not apply to the data is skipped.
    """
    changed = copy.deepcopy(data)
    for parent, name in _fields(changed, dict)[-1:]:
        parent[name] = None
    for parent, name in _fields(changed, str)[-1:]:
        del parent[name]
    for parent, name in _fields(changed, int, float)[:1]:
        parent[name] = str(parent[name])
    if isinstance(changed, dict):
        changed[ADDED_FIELD] = "new"
    return changed


def _fields(data: Any, *kinds: type) -> list[tuple[dict[str, Any], str]]:
    """Return the fields whose value has exactly one of the types, in document order; a boolean is not a number."""
    return [(parent, name) for parent, name in _all_fields(data) if type(parent[name]) in kinds]


def _all_fields(data: Any) -> Iterator[tuple[dict[str, Any], str]]:
    """Yield every object with the name of each of its fields, in document order."""
    if isinstance(data, dict):
        for name, value in data.items():
            yield data, name
            yield from _all_fields(value)
    elif isinstance(data, list):
        for value in data:
            yield from _all_fields(value)
