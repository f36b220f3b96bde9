"""From example responses to a schema: what the vendor never publishes, inferred from what it shows."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from genson import SchemaBuilder  # type: ignore[import-untyped]

JsonObject = dict[str, Any]

_FIELD_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def infer(examples: Iterable[Any]) -> JsonObject:
    """Infer a schema from example values; what the examples leave open stays open.

    `required` lists the keys every example of an object had, so that only their absence counts as drift.

    An empty list may hold anything, and so may a value that was null in every example: `genson` alone makes an array
    without items of the one and a type that admits only null of the other, and the generator can use neither.
    """
    builder = SchemaBuilder(schema_uri=None)
    for example in examples:
        builder.add_object(example)
    return _open(builder.to_schema())


def _open(schema: JsonObject) -> JsonObject:
    alternatives = [part for part in schema.get("anyOf", [schema]) if part.get("type") != "null"]
    if len(alternatives) != 1:
        return _union(alternatives)
    schema = alternatives[0]
    types = schema.get("type", [])
    names = sorted({types} if isinstance(types, str) else set(types) - {"null"})
    match names:
        case ["object"]:
            return _object(schema.get("properties", {}), schema.get("required", []))
        case ["array"]:
            return {"type": "array", "items": _open(schema["items"]) if "items" in schema else {}}
        case [name]:
            return {"type": name}
        case _:
            return _union([{"type": name} for name in names])


def _union(alternatives: list[JsonObject]) -> JsonObject:
    """Scalars side by side stay a union; anything beside an object or a list is anything."""
    names: set[str] = set()
    for part in alternatives:
        types = part.get("type", "object")
        names |= {types} if isinstance(types, str) else set(types)
    names -= {"null"}
    if not names or names & {"object", "array"}:
        return {}
    return {"anyOf": [{"type": name} for name in sorted(names)]}


def _object(properties: JsonObject, required: list[str]) -> JsonObject:
    """An object with field names becomes a class; one whose keys are data (ids, labels) a mapping."""
    if not properties:
        return {"type": "object", "additionalProperties": {}}
    if all(_FIELD_NAME.fullmatch(key) for key in properties):
        fields = {key: _open(value) for key, value in properties.items()}
        return {"type": "object", "properties": fields, "required": sorted(required)}
    values = [_open(value) for value in properties.values()]
    same = all(value == values[0] for value in values)
    return {"type": "object", "additionalProperties": values[0] if same else {}}
