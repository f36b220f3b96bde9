"""Replacement of recursive objects by mappings, so that deeper nesting does not give ever deeper classes."""

from __future__ import annotations

from enum import Enum
from typing import Any

JsonObject = dict[str, Any]
Way = tuple[str | None, ...]
"""Steps from an object to a nested object: the key of a field, or None for a list's items and a mapping's values."""

_LEAST_SHARED = 2
_BARE: JsonObject = {"type": "object", "additionalProperties": {}}


class _End(Enum):
    OPEN = "an empty list, a null or an untyped value: the example shows no more"
    NOWHERE = "the path leads to no object"


def without_recursion(schema: JsonObject) -> JsonObject:
    """Return the schema with every inner object that repeats an outer one replaced by a mapping of any values.

    An inner object repeats an outer one if

    1. they share at least two keys, and at least half of all keys that the two have together: a reply often lacks a
       counter of its comment, or has an additional field; and
    2. the path from the outer to the inner object can be followed again from the inner one, and ends at a similar
       object or where the example shows no more: a comment's `replies` have `replies`, even if it is an empty list.

    The second condition excludes an envelope in an envelope (`{code, message, data: {code, message, data: {user}}}`;
    toutiao nests `data.data`), a page within a page (`{items, cursor}` of notes, each with an `{items, cursor}` of
    comments), and a small object within a bigger one of the same kind (a shop's `{id, name, url, owner: {id, name,
    url}}`). The depth of these is fixed.
    """
    return _visit(schema, (), [])


def _visit(part: JsonObject, way: Way, outer: list[tuple[JsonObject, Way]]) -> JsonObject:
    if "anyOf" in part:
        return {**part, "anyOf": [_visit(alternative, way, outer) for alternative in part["anyOf"]]}
    for key in ("items", "additionalProperties"):
        if key in part:
            return {**part, key: _visit(part[key], (*way, None), outer)}
    if "properties" not in part:
        return part
    if any(_repeats(part, ancestor, way[len(start) :]) for ancestor, start in outer):
        return dict(_BARE)
    within = [*outer, (part, way)]
    fields = {key: _visit(value, (*way, key), within) for key, value in part["properties"].items()}
    return {**part, "properties": fields}


def _repeats(inner: JsonObject, outer: JsonObject, way: Way) -> bool:
    if not _alike(inner, outer):
        return False
    here, found = inner, _follow(inner, way)
    while isinstance(found, dict):
        if not _alike(found, here):
            return False
        here, found = found, _follow(found, way)
    return found is _End.OPEN or here is not inner


def _alike(one: JsonObject, other: JsonObject) -> bool:
    keys, others = one["properties"].keys(), other["properties"].keys()
    shared = len(keys & others)
    return shared >= _LEAST_SHARED and 2 * shared >= len(keys | others)


def _follow(start: JsonObject, way: Way) -> JsonObject | _End:
    """Follow a path from an object, and return the object with fields at its end, or how the path ended.

    The path ends open at an empty list whose items would be its target. If the items would only be a step on the path,
    as in an empty page of comments within a page of notes, it leads nowhere, because they may be anything.
    """
    part = _not_null(start)
    for number, step in enumerate(way, start=1):
        if step is None:
            inner = part.get("items", part.get("additionalProperties"))
            if inner == {} and any(later is not None for later in way[number:]):
                return _End.NOWHERE
        else:
            inner = part.get("properties", {}).get(step)
        if inner is None:
            return _End.NOWHERE
        if inner in ({}, _BARE):
            return _End.OPEN
        part = _not_null(inner)
    return part if "properties" in part else _End.NOWHERE


def _not_null(part: JsonObject) -> JsonObject:
    """Return a nullable object or list without its null; other alternatives are scalars, where every path ends."""
    first: JsonObject = part["anyOf"][0] if "anyOf" in part else part
    return first
