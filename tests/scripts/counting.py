"""Counts of the differences between two catalogues, taken directly from their JSON: no details, but hard to get wrong.

The project's comparison is checked against these counts, so the two share no code.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

JSON = dict[str, Any]

METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}
FORM = "application/x-www-form-urlencoded"


class Parameter(NamedTuple):
    """A parameter in the query or the form, the token excluded."""

    place: str
    required: bool
    schema: JSON


def count(old: JSON, new: JSON) -> Counter[str]:
    """Count all differences by name; equal parts are not in the result."""
    before, after = _endpoints(old), _endpoints(new)
    shared = [endpoint for endpoint in after if endpoint in before]
    counts = Counter(_sets("endpoint", set(before), set(after)))
    counts.update(_sets("server", _servers(old), _servers(new)))
    for endpoint in shared:
        counts.update(_operation(before[endpoint], after[endpoint]))
        counts.update(_parameters(parameters_of(old, *endpoint), parameters_of(new, *endpoint)))
        counts.update(_answer(old, before[endpoint], new, after[endpoint]))
    return counts


def _endpoints(document: JSON) -> dict[tuple[str, str], JSON]:
    return {
        (method, path): item[method] for path, item in document["paths"].items() for method in item if method in METHODS
    }


def _servers(document: JSON) -> set[str]:
    return {server["url"] for server in document["servers"]}


def _operation(old: JSON, new: JSON) -> Iterator[str]:
    """Yield the differences of two operations; a flag that is false equals a missing flag."""
    for flag in ("deprecated", "x-docs-hidden"):
        if bool(old.get(flag)) != bool(new.get(flag)):
            yield f"{flag} set" if new.get(flag) else f"{flag} cleared"
    for text in ("summary", "description", "operationId"):
        if old.get(text) != new.get(text):
            yield f"{text} changed"


def parameters_of(document: JSON, method: str, path: str) -> dict[str, Parameter]:
    """Return the parameters of an endpoint; parameters of the path apply unless the operation overrides them."""
    item = document["paths"][path]
    operation, found = item[method], {}
    for parameter in [*item.get("parameters", []), *operation.get("parameters", [])]:
        whole = _followed(document, parameter)
        found[whole["name"]] = Parameter(whole["in"], bool(whole.get("required")), whole["schema"])
    form = operation.get("requestBody", {}).get("content", {}).get(FORM, {}).get("schema", {})
    for name, schema in form.get("properties", {}).items():
        found[name] = Parameter("form", name in form.get("required", []), schema)
    found.pop("token", None)
    return found


def _parameters(old: dict[str, Parameter], new: dict[str, Parameter]) -> Iterator[str]:
    for name in old.keys() - new.keys():
        yield f"parameter removed, {_kind(old[name])}"
    for name in new.keys() - old.keys():
        yield f"parameter added, {_kind(new[name])}"
    for name in old.keys() & new.keys():
        before, after = old[name], new[name]
        if before.place != after.place:
            yield "parameter moved"
        if before.required != after.required:
            yield f"parameter made {_kind(after)}"
        yield from _schema(before.schema, after.schema)


def _kind(parameter: Parameter) -> str:
    return "required" if parameter.required else "optional"


def _schema(old: JSON, new: JSON) -> Iterator[str]:
    if _sent(old) != _sent(new):
        yield "type changed"
    if old.get("format") != new.get("format") and _sent(old) == _sent(new):  # otherwise it is a change of type
        yield "format changed"
    if "enum" in old and "enum" in new:
        yield from _sets("choice", _written(old["enum"]), _written(new["enum"]))
    elif "enum" in old or "enum" in new:
        yield "choices introduced" if "enum" in new else "choices lifted"
    before, after = old.get("default"), new.get("default")  # null is not sent, so it equals a missing default
    if before is None or after is None:
        if before is not after:
            yield "default removed" if after is None else "default introduced"
    elif _exactly(before) != _exactly(after):
        yield "default changed"


def _answer(old: JSON, before: JSON, new: JSON, after: JSON) -> Iterator[str]:
    yield from _sets("status", set(before["responses"]), set(after["responses"]))
    fields, later = _fields(old, before), _fields(new, after)
    yield from _sets("answer field", set(fields), set(later))
    for name in fields.keys() & later.keys():
        if _types(fields[name]) != _types(later[name]):
            yield "answer field retyped"


def _fields(document: JSON, operation: JSON) -> JSON:
    """Return the properties of a successful response, regardless of its media type."""
    response = _followed(document, operation["responses"]["200"])
    (media,) = response["content"].values()
    fields: JSON = _followed(document, media["schema"])["properties"]
    return fields


def _sets(what: str, old: set[Any], new: set[Any]) -> Iterator[str]:
    yield from (f"{what} added" for _ in new - old)
    yield from (f"{what} removed" for _ in old - new)


def _sent(schema: JSON) -> set[str]:
    """Return the types that can be sent: null cannot be sent, and text includes all other types."""
    types = _types(schema) - {"null"}
    return {"string"} if "string" in types else types


def _types(schema: JSON) -> set[str]:
    """Return the types as a set; it is empty if any type is valid. Arrays differ by the types of their items."""
    types = schema.get("type", [])
    held = " or ".join(sorted(_types(schema["items"]))) if "items" in schema else "anything"
    return {f"array of {held}" if each == "array" else each for each in ([types] if isinstance(types, str) else types)}


def _written(values: list[Any]) -> set[str]:
    """Return the choices as they are sent: as text, without null."""
    return {value if isinstance(value, str) else _exactly(value) for value in values if value is not None}


def _exactly(value: Any) -> str:
    """Return the value as JSON, which tells true from 1 and 1 from 1.0."""
    return json.dumps(value, sort_keys=True)


def _followed(document: JSON, node: JSON) -> JSON:
    while (reference := node.get("$ref")) is not None:
        node = document
        for part in reference.removeprefix("#/").split("/"):
            node = node[part.replace("~1", "/").replace("~0", "~")]
    return node
