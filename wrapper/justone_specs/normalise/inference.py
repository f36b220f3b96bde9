"""Inference of schemas from example responses, because the vendor publishes examples but no schemas of the data."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from genson import SchemaBuilder  # type: ignore[import-untyped]
from genson.schema.strategies import Object  # type: ignore[import-untyped]

from justone_specs.model.mappings import is_mapping

from .recursion import without_recursion

JsonObject = dict[str, Any]

DEEPEST = 20
"""Most levels of nested objects that become classes; published examples have 3, and deeper levels are untyped."""

MOST_FIELDS = 5_000
"""Most fields of all classes of one endpoint together; the data of an endpoint with more fields is untyped."""


class _Object(Object):  # type: ignore[misc]
    """An object schema that keeps an empty `required`; without it, merging would use the list of the other schema."""

    def __init__(self, node_class: Any) -> None:
        super().__init__(node_class)
        self._include_empty_required = True


class _Builder(SchemaBuilder):  # type: ignore[misc]
    EXTRA_STRATEGIES = (_Object,)


def infer(examples: Iterable[Any]) -> JsonObject:
    """Return a schema inferred from example values; parts that the examples leave open stay open.

    `required` lists the keys that every example of an object has, so that only their absence counts as drift.

    The items of an empty list may be anything, and so may a value that is null in every example. `genson` alone would
    return an array without items for the first and a type that allows only null for the second, and the generator can
    use neither.

    Objects with field names become classes. Objects whose keys are data become mappings (see `mappings`), and so do
    objects that repeat an object that contains them (see `recursion`).
    """
    builder = _Builder(schema_uri=None)
    for example in examples:
        builder.add_object(example)
    schema = without_recursion(_open(builder.to_schema(), DEEPEST))
    return schema if _count_fields(schema) <= MOST_FIELDS else {}


def _count_fields(schema: JsonObject) -> int:
    fields = schema.get("properties", {})
    inner = [*fields.values(), *schema.get("anyOf", []), schema.get("items"), schema.get("additionalProperties")]
    return len(fields) + sum(_count_fields(each) for each in inner if each)


def _open(schema: JsonObject, levels: int) -> JsonObject:
    """Return a schema of `genson` in a form that the generator can use; a value that is sometimes null is nullable."""
    alternatives = [
        {**part, "type": name} for part in schema.get("anyOf", [schema]) for name in _type_names(part.get("type", []))
    ]
    kinds = sorted((part for part in alternatives if part["type"] != "null"), key=lambda part: str(part["type"]))
    match [part["type"] for part in kinds]:
        case []:
            return {}
        case ["object"] if not levels:
            return {}
        case ["object"]:
            opened = _object(kinds[0].get("properties", {}), kinds[0]["required"], levels - 1)
        case ["array"]:
            opened = {"type": "array", "items": _open(kinds[0].get("items", {}), levels)}
        case [name]:
            opened = {"type": name}
        case names if {"object", "array"} & set(names):
            return {}  # an object or a list mixed with another type is untyped
        case names:
            opened = {"anyOf": [{"type": name} for name in names]}
    if len(kinds) == len(alternatives):
        return opened
    return {"anyOf": [*opened.get("anyOf", [opened]), {"type": "null"}]}


def _type_names(types: str | list[str]) -> list[str]:
    return [types] if isinstance(types, str) else types


def _object(properties: JsonObject, required: list[str], levels: int) -> JsonObject:
    if is_mapping(properties):
        return {"type": "object", "additionalProperties": _open(_merged(properties.values()), levels)}
    fields = {key: _open(value, levels) for key, value in properties.items()}
    return {"type": "object", "properties": fields, "required": sorted(required)}


def _merged(schemas: Iterable[JsonObject]) -> JsonObject:
    builder = _Builder(schema_uri=None)
    for schema in schemas:
        builder.add_schema(schema)
    merged: JsonObject = builder.to_schema()
    return merged
