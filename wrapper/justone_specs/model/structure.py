"""Structural check of published operations, made before they are used."""

from __future__ import annotations

from typing import Any

from .shown import shown

MOST_PARAMETERS = 500
"""Largest number of parameters accepted in one operation; the largest published one has 53."""


LONGEST_NAME = 200
"""Longest name of a parameter in characters; the longest published one has 30."""


class PublishedError(ValueError):
    """A definition or a sample that cannot be used."""


def demand_shape(operation: dict[str, Any]) -> None:
    """Check that an object is an OpenAPI operation.

    Raises:
        PublishedError: A part is missing, too large, or not of the type that OpenAPI requires.
    """
    for key in ("summary", "description"):
        if not isinstance(operation.get(key), str | None):
            raise PublishedError(f"{key!r} is not a text")
    _demand_parameters(operation.get("parameters", []))
    for key in ("requestBody", "responses"):
        if not isinstance(operation.get(key, {}), dict):
            raise PublishedError(f"{key!r} is not an object")
    for part in (operation.get("requestBody", {}), *operation.get("responses", {}).values()):
        _demand_body(part)
    for media_type in operation.get("requestBody", {}).get("content", {}).values():
        _demand_form(media_type.get("schema", {}))


def _demand_parameters(parameters: Any) -> None:
    if not isinstance(parameters, list):
        raise PublishedError("'parameters' is not a list")
    if len(parameters) > MOST_PARAMETERS:
        raise PublishedError(f"{len(parameters)} parameters, more than the {MOST_PARAMETERS} accepted")
    seen: set[tuple[str, str]] = set()
    for number, parameter in enumerate(parameters):
        if not isinstance(parameter, dict) or not isinstance(parameter.get("name"), str):
            raise PublishedError(f"parameter {number} has no name")
        name = parameter["name"]
        _demand_short(name)
        if not isinstance(parameter.get("in"), str):
            raise PublishedError(f"parameter {shown(name)} does not name its place ('in')")
        if (name, parameter["in"]) in seen:
            raise PublishedError(f"parameter {shown(name)} is listed twice")
        seen.add((name, parameter["in"]))
        _demand_field(name, parameter)
        _demand_field(name, parameter.get("schema", {}))


def _demand_short(name: str) -> None:
    if len(name) > LONGEST_NAME:
        raise PublishedError(f"the name of parameter {shown(name)} is longer than {LONGEST_NAME} characters")


def _demand_field(name: str, schema: Any) -> None:
    """Check the parts that are used of a parameter, of a parameter's schema, or of a form field."""
    if not isinstance(schema, dict):
        raise PublishedError(f"the schema of parameter {shown(name)} is not an object")
    if not isinstance(schema.get("description"), str | None):
        raise PublishedError(f"the description of parameter {shown(name)} is not a text")
    if not isinstance(schema.get("enum"), list | None):
        raise PublishedError(f"the enum of parameter {shown(name)} is not a list")


def _demand_body(part: Any) -> None:
    media_types = part.get("content", {}) if isinstance(part, dict) else None
    if not isinstance(media_types, dict) or not all(isinstance(each, dict) for each in media_types.values()):
        raise PublishedError("a request or response body is not described by an object")


def _demand_form(schema: Any) -> None:
    fields = schema.get("properties", {}) if isinstance(schema, dict) else None
    if not isinstance(fields, dict):
        raise PublishedError("the fields of the request body are not an object")
    if len(fields) > MOST_PARAMETERS:
        raise PublishedError(f"{len(fields)} form fields, more than the {MOST_PARAMETERS} accepted")
    required = schema.get("required", [])
    if not isinstance(required, list) or not all(isinstance(name, str) for name in required):
        raise PublishedError("the required fields of the request body are not a list of names")
    for name, field in fields.items():
        _demand_short(name)
        _demand_field(name, field)
