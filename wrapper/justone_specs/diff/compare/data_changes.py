"""Comparison of the shape of an operation's data. The shape is inferred from examples, so a difference is a hint."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from justone_specs.diff.change import Finding
from justone_specs.diff.same import JsonObject, canonical, same, step
from justone_specs.diff.version import Listed
from justone_specs.model.naming import EndpointName, attribute_names
from justone_specs.normalise.titles import titled

_DATA = "/data"


def data_findings(old: Listed, new: Listed) -> Iterator[Finding]:
    """Infer the shape of the data in both versions, and compare the shapes."""
    if same(list(old.bodies), list(new.bodies)):
        return
    before, after = _shape(old), _shape(new)
    if not before or not after:
        rule = "data-known" if after else "data-unknown" if before else "data-example-changed"
        yield Finding(rule, _DATA)
        return
    findings = [*_compare(before, after, _DATA, ""), *_classes(before, after)]
    yield from findings or [Finding("data-example-changed", _DATA)]


def _shape(listed: Listed) -> JsonObject:
    """Return the schema of an operation's data; empty if no known response has data."""
    from justone_specs.normalise.inference import infer  # loads its library only if examples differ

    bodies = [json.loads(canonical(body)) for body in listed.bodies]  # sort the keys: class names depend on their order
    data = [body["data"] for body in bodies if isinstance(body, dict) and "data" in body]
    platform, _, method = listed.name.partition(".")
    return titled(infer(data), EndpointName(platform, method)) if data else {}


def _compare(old: JsonObject, new: JsonObject, pointer: str, field: str) -> Iterator[Finding]:
    about = {"field": field or "data"}
    (before, null_before), (after, null_after) = _without_null(old), _without_null(new)
    if null_before != null_after and before and after:
        yield Finding(f"data-field-{'nullable' if null_after else 'never-null'}", f"{pointer}/null", about=about)
    kinds = _kind(before), _kind(after)
    if kinds[0] != kinds[1]:
        yield Finding("data-field-retyped", f"{pointer}/type", *kinds, about=about)
    elif kinds[0] == "object":
        yield from _fields(before, after, pointer, field)
    else:
        for key, suffix in (("items", "[]"), ("additionalProperties", "{}")):
            inner = before.get(key) or {}, after.get(key) or {}
            if any(inner):
                yield from _compare(*inner, f"{pointer}/{key}", f"{field}{suffix}")


def _without_null(schema: JsonObject) -> tuple[JsonObject, bool]:
    alternatives = schema.get("anyOf", [schema])
    rest = [each for each in alternatives if each.get("type") != "null"]
    return (rest[0] if len(rest) == 1 else {"anyOf": rest}), len(rest) < len(alternatives)


def _kind(schema: JsonObject) -> str:
    """Return the name of a type, in the terms of JSON."""
    if "anyOf" in schema:
        return " or ".join(sorted(_kind(each) for each in schema["anyOf"]))
    kind: str = schema.get("type", "anything")
    return "mapping" if "additionalProperties" in schema else kind


def _fields(old: JsonObject, new: JsonObject, pointer: str, field: str) -> Iterator[Finding]:
    before, after = old["properties"], new["properties"]
    names = attribute_names(before), attribute_names(after)
    for key in sorted(before.keys() | after.keys()):
        where, called = f"{pointer}{step(key)}", f"{field}.{key}".lstrip(".")
        about = {"field": called}
        if key not in before or key not in after:
            was, now = (_kind(_without_null(side[key])[0]) if key in side else None for side in (before, after))
            yield Finding(f"data-field-{'added' if key in after else 'removed'}", where, was, now, about)
            continue
        if names[0][key] != names[1][key]:
            yield Finding("data-attribute-renamed", f"{where}/attribute", names[0][key], names[1][key], about)
        always = key in old["required"], key in new["required"]
        if always[0] != always[1]:
            rule = "data-field-always-there" if always[1] else "data-field-sometimes-missing"
            yield Finding(rule, f"{where}/required", *always, about=about)
        yield from _compare(before[key], after[key], where, called)


def _classes(old: JsonObject, new: JsonObject) -> Iterator[Finding]:
    """Compare the class names of the objects that both versions have."""
    before, after = _class_names(old), _class_names(new)
    for pointer in sorted(before.keys() & after.keys()):
        if before[pointer] != after[pointer]:
            field = pointer.replace("/items", "[]").strip("/").replace("/", ".") or "data"
            yield Finding(
                "data-class-renamed", f"{_DATA}{pointer}/class", before[pointer], after[pointer], {"field": field}
            )


def _class_names(schema: JsonObject) -> dict[str, str]:
    """Return the class name of each object, by pointer; objects of one shape share a class with the shortest name."""
    objects = dict(_objects(schema, ""))
    shortest: dict[str, str] = {}
    for each in objects.values():
        shape = canonical(_untitled(each))
        shortest[shape] = min(shortest.get(shape, each["title"]), each["title"], key=len)
    return {pointer: shortest[canonical(_untitled(each))].rpartition("X0")[2] for pointer, each in objects.items()}


def _objects(schema: JsonObject, pointer: str) -> Iterator[tuple[str, JsonObject]]:
    if "properties" in schema:
        yield pointer, schema
    for key, inner in schema.get("properties", {}).items():
        yield from _objects(inner, pointer + step(key))
    for each in schema.get("anyOf", []):
        yield from _objects(each, pointer)
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield from _objects(schema[key], f"{pointer}/{key}")


def _untitled(value: Any) -> Any:
    if isinstance(value, dict):
        is_schema = isinstance(value.get("title"), str)
        return {key: _untitled(each) for key, each in value.items() if not (is_schema and key == "title")}
    return [_untitled(each) for each in value] if isinstance(value, list) else value
