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
    """Write what `genson` found as the generator can use it; a value that was sometimes null may be null."""
    alternatives = [
        {**part, "type": name} for part in schema.get("anyOf", [schema]) for name in _type_names(part.get("type", []))
    ]
    kinds = sorted((part for part in alternatives if part["type"] != "null"), key=lambda part: str(part["type"]))
    match [part["type"] for part in kinds]:
        case []:
            return {}
        case ["object"]:
            opened = _object(kinds[0].get("properties", {}), kinds[0].get("required", []))
        case ["array"]:
            opened = {"type": "array", "items": _open(kinds[0].get("items", {}))}
        case [name]:
            opened = {"type": name}
        case names if {"object", "array"} & set(names):
            return {}  # whatever stands beside an object or a list, the whole is anything
        case names:
            opened = {"anyOf": [{"type": name} for name in names]}
    if len(kinds) == len(alternatives):
        return opened
    return {"anyOf": [*opened.get("anyOf", [opened]), {"type": "null"}]}


def _type_names(types: str | list[str]) -> list[str]:
    return [types] if isinstance(types, str) else types


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
