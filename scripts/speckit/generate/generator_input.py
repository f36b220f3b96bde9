"""The OpenAPI document that openapi-python-client reads: the catalogue's operations and the shapes of their data.

It carries our names in the standard fields `operationId`, `tags`, `title` and `description`.
"""

from __future__ import annotations

from typing import Any

JsonObject = dict[str, Any]


def generator_input(catalogue: JsonObject) -> JsonObject:
    """Return the document for openapi-python-client, built from a catalogue.

    Parameters and form fields are left out, because openapi-python-client drops an endpoint that has two of them with
    the same Python name (`a.b` and `a-b`) and has no setting for their names; `view` reads them from the catalogue.
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
        "operationId": operation["operationId"].partition(".")[2],  # names the module; the tag names its folder
        "tags": operation["tags"],
        "responses": {status: {"description": "", "content": content}},
    }


def _numbered(schema: JsonObject) -> JsonObject:
    """Name each property by its number, and put the JSON key into its description.

    openapi-python-client drops a model in which two keys have the same Python name (`class` and `class_`) and has no
    setting for names of properties. Its `field_prefix` makes the numbers identifiers.
    """
    changed = dict(schema)
    if "properties" in schema:
        numbers = {key: str(number) for number, key in enumerate(schema["properties"])}
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
