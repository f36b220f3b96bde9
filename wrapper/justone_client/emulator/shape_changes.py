"""Data that no longer has the published shape, as happens when the vendor's source changes."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

ADDED_FIELD = "emulatorAddedField"


def drifted(data: Any) -> Any:
    """Copy the data and change its shape in four ways, the same ones every time.

    The last object becomes null, the last text field is removed, the first number becomes a string, and a field is
    added at the top. A way is left out where the data has nothing for it.
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
    """Fields whose value is exactly of one of the kinds (so a boolean is no number), in the order of the document."""
    return [(parent, name) for parent, name in _all_fields(data) if type(parent[name]) in kinds]


def _all_fields(data: Any) -> Iterator[tuple[dict[str, Any], str]]:
    if isinstance(data, dict):
        for name, value in data.items():
            yield data, name
            yield from _all_fields(value)
    elif isinstance(data, list):
        for value in data:
            yield from _all_fields(value)
