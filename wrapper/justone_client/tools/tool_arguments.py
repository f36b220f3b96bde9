"""The arguments of a tool, checked against its definition."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from justone_client.checks import similar_or_listed, whole_number
from justone_client.errors import ConfigurationError

from .definitions import DEFINITIONS, Schema, ToolDefinition

_KINDS: dict[str, tuple[Any, str]] = {
    "string": (str, "a text"),
    "integer": (int, "a whole number"),
    "boolean": (bool, "true or false"),
    "object": (Mapping, "an object"),
    "array": ((list, tuple), "a list"),
}

_LARGEST = 10**9
"""The largest number that an argument may be."""


def definition_of(name: str) -> ToolDefinition:
    """Return the definition of a tool.

    Raises:
        ConfigurationError: There is no such tool.
    """
    known = {each.name: each for each in DEFINITIONS}
    if name in known:
        return known[name]
    raise ConfigurationError(f"there is no such tool{similar_or_listed(str(name), known, 'the tools are')}")


def checked_arguments(definition: ToolDefinition, given: Mapping[str, Any] | str) -> dict[str, Any]:
    """Return the arguments of a tool; null leaves one out. Messages repeat no value.

    Args:
        definition: The tool.
        given: The arguments by name, also as a JSON text, as some programs pass them.

    Raises:
        ConfigurationError: An argument is unknown, missing or of the wrong type.
    """
    values = _from_text(given) if isinstance(given, str) else given
    if not isinstance(values, Mapping):
        raise ConfigurationError("the arguments must be an object")
    arguments: dict[str, Any] = {}
    for name, value in values.items():
        schema = definition.parameters.get(name)
        if schema is None:
            hint = similar_or_listed(str(name), definition.parameters, "its arguments are")
            raise ConfigurationError(f"{definition.name} takes no such argument{hint}")
        if value is not None:
            arguments[name] = _checked(name, schema, value)
    if missing := [name for name in definition.required if name not in arguments]:
        raise ConfigurationError(f"{definition.name} needs {', '.join(missing)}")
    return arguments


def _checked(name: str, schema: Schema, value: Any) -> Any:
    kind, words = _KINDS[schema["type"]]
    if schema["type"] in {"object", "array"} and isinstance(value, str):
        value = _from_text(value)
    if kind is not int and not isinstance(value, kind):
        raise ConfigurationError(f"{name} must be {words}")
    if kind is int:
        whole_number(name, value, least=schema.get("minimum", 0), most=schema.get("maximum", _LARGEST), show=False)
    if "enum" in schema and value not in schema["enum"]:
        raise ConfigurationError(f"{name} must be {' or '.join(schema['enum'])}")
    if "items" not in schema:
        return value
    return [_checked(f"each of {name}", schema["items"], each) for each in list(value)]


def _from_text(text: str) -> Any:
    try:
        return json.loads(text) if text.strip() else {}
    except (ValueError, RecursionError):
        raise ConfigurationError("the arguments are not valid JSON") from None
