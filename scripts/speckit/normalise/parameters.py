"""Parameters as the catalogue holds them: typed, named, documented, and without the token."""

from __future__ import annotations

import re
from typing import Any

from speckit.naming import identifier

from .overlay import Correction

JsonObject = dict[str, Any]

FORM = "application/x-www-form-urlencoded"
TOKEN = "token"  # noqa: S105 - the parameter's name, not a secret
_TYPES = frozenset({"string", "integer", "number", "boolean", "array"})
_CHOICE = re.compile(r"^\s*[-*]\s+`(?P<value>[^`]+)`\s*:\s*(?P<meaning>.+?)\s*$", re.MULTILINE)
_CHOICES_TITLE = re.compile(r"\n*^\s*Available Values:\s*$", re.MULTILINE | re.IGNORECASE)


def query_parameters(operation: JsonObject, correction: Correction) -> list[JsonObject]:
    """Normalise the query parameters; the token is left out, since the wrapper adds it."""
    return [
        {
            "in": "query",
            "name": parameter["name"],
            "required": bool(parameter.get("required")),
            "schema": _schema(parameter["name"], parameter.get("schema", {}), parameter, correction),
        }
        for parameter in operation.get("parameters", [])
        if parameter.get("in") == "query" and parameter["name"] != TOKEN
    ]


def form_body(operation: JsonObject, correction: Correction) -> JsonObject | None:
    """Normalise a form body; the token, a form field there, is left out. None where there is no form."""
    schema = operation.get("requestBody", {}).get("content", {}).get(FORM, {}).get("schema")
    if schema is None:
        return None
    properties = {
        name: _schema(name, field, field, correction)
        for name, field in schema.get("properties", {}).items()
        if name != TOKEN
    }
    required = sorted(set(schema.get("required", [])) & set(properties))
    return {"content": {FORM: {"schema": {"properties": properties, "required": required, "type": "object"}}}}


def _schema(name: str, schema: JsonObject, source: JsonObject, correction: Correction) -> JsonObject:
    """Type, name and documentation of one parameter; a form field describes itself, a query parameter its schema.

    Choices and the default are documentation (`x-` fields): the real catalogues hold defaults outside their own
    enum, which stop a generator, and a default that is never sent needs to match nothing.
    """
    published = source.get("description") or ""
    text = correction.parameters.get(name) or published
    normalised: JsonObject = {"type": _type(schema), "x-python-name": _python_name(name)}
    if normalised["type"] == "array":
        normalised["items"] = {"type": "string"}
    choices = _choices(schema, published)
    if choices:
        normalised["x-choices"] = choices
        text = _CHOICE.sub("", _CHOICES_TITLE.sub("", text))
    normalised["description"] = text.strip()
    default = correction.defaults.get(name, schema.get("default"))
    if default not in (None, ""):
        normalised["x-default"] = default
    return normalised


def _type(schema: JsonObject) -> str:
    types = schema.get("type") or "string"
    names = [types] if isinstance(types, str) else [name for name in types if name != "null"]
    return names[0] if len(names) == 1 and names[0] in _TYPES else "string"


def _choices(schema: JsonObject, description: str) -> list[JsonObject]:
    """Documented values with their meanings; the enum decides which, the description says what they mean."""
    meanings = {match["value"]: match["meaning"] for match in _CHOICE.finditer(description)}
    values = schema.get("enum") or list(meanings)
    return [{"value": value, "meaning": meanings.get(str(value), "")} for value in values]


def _python_name(name: str) -> str:
    python_name = identifier(name)
    return "self_" if python_name == "self" else python_name
