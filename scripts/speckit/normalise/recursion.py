"""Objects that repeat an object they lie in become mappings: deeper nesting must not give ever deeper classes."""

from __future__ import annotations

from enum import Enum
from typing import Any

JsonObject = dict[str, Any]
Way = tuple[str | None, ...]
"""Steps from an object to one within it: the key of a field, or None for a list's items and a mapping's values."""

_LEAST_SHARED = 2
_BARE: JsonObject = {"type": "object", "additionalProperties": {}}


class _End(Enum):
    OPEN = "an empty list, a null, anything: the example shows no further"
    NOWHERE = "what is there leads no further"


def without_recursion(schema: JsonObject) -> JsonObject:
    """Replace every inner object that repeats an outer one by a mapping that may hold anything.

    An object repeats an outer one when

    1. they share two keys at least, and half of all the keys they have between them: a reply often lacks a counter of
       its comment, or has a field more; and
    2. the way from the outer to the inner one can be gone on from the inner one, to another like it, or to where the
       example shows no further: a comment's `replies` have `replies`, if only an empty list.

    The second tells recursion from an envelope in an envelope (`{code, message, data: {code, message, data: {user}}}`;
    toutiao nests `data.data`), from a page within a page (`{items, cursor}` of notes, each with a `{items, cursor}` of
    comments) and from a small object beside a bigger one of the kind (a shop's `{id, name, url, owner: {id, name,
    url}}`). Those go no deeper than the vendor made them.
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
    """Go a way from an object; it ends at an object with fields, or before.

    An empty list counts as open where its items would be what the way leads to. Where they would only lie on the way,
    as in an empty page of comments within a page of notes, they may be anything.
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
    """The object or list that may be null; any other choice is one of scalars, where every way ends."""
    first: JsonObject = part["anyOf"][0] if "anyOf" in part else part
    return first
