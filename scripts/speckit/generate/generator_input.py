"""The catalogue as openapi-python-client is given it: with names it cannot confuse, and without what it need not read.

It makes identifiers of its own of every name, refuses or renames where two of them are alike (`a.b` beside `a-b`,
`class` beside `class_`), and one such pair would cost the whole client. Our names are decided before; the templates
take those.
"""

from __future__ import annotations

from typing import Any

JsonObject = dict[str, Any]

PREFIX = "field_"
"""Stands before a property's number."""


def generator_input(catalogue: JsonObject) -> JsonObject:
    """Return the generator's input: each operation under its method's name, with the shape of its data alone.

    A property is called by its number there, and its description is the key that stands in the JSON.
    """
    paths = {
        path: {method: _operation(operation) for method, operation in item.items()}
        for path, item in catalogue["paths"].items()
    }
    return {key: catalogue[key] for key in ("openapi", "info")} | {"paths": paths}


def _operation(operation: JsonObject) -> JsonObject:
    (status, response) = next(iter(operation["responses"].items()))
    (media_type, body) = next(iter(response["content"].items()))
    content = {media_type: {"schema": _numbered(body["schema"])}}
    return {
        "operationId": operation["operationId"].partition(".")[2],  # the platform has a folder of its own
        "tags": operation["tags"],
        "responses": {status: {"description": "", "content": content}},
    }


def _numbered(schema: JsonObject) -> JsonObject:
    changed = dict(schema)
    if "properties" in schema:
        numbers = {key: f"{PREFIX}{number}" for number, key in enumerate(schema["properties"])}
        changed["properties"] = {
            numbers[key]: _numbered(inner) | {"description": key} for key, inner in schema["properties"].items()
        }
        changed["required"] = [numbers[key] for key in schema.get("required", [])]
    if "anyOf" in schema:
        changed["anyOf"] = [_numbered(inner) for inner in schema["anyOf"]]
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            changed[key] = _numbered(schema[key])
    return changed
