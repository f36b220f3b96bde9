"""Whether a published operation has the shape of one, asked before anything is read out of it."""

from __future__ import annotations

from typing import Any


class PublishedError(ValueError):
    """A definition that cannot be read; the message names the file."""


def demand_shape(operation: dict[str, Any], where: str) -> None:
    """Refuse what is no OpenAPI operation.

    Raises:
        PublishedError: Something is not what OpenAPI says it is; `where` leads the message.
    """
    for key in ("summary", "description"):
        if not isinstance(operation.get(key), str | None):
            raise PublishedError(f"{where}: {key!r} is no text")
    _demand_parameters(operation.get("parameters", []), where)
    for key in ("requestBody", "responses"):
        if not isinstance(operation.get(key, {}), dict):
            raise PublishedError(f"{where}: {key!r} is no object")
    for part in (operation.get("requestBody", {}), *operation.get("responses", {}).values()):
        _demand_body(part, where)


def _demand_parameters(parameters: Any, where: str) -> None:
    if not isinstance(parameters, list):
        raise PublishedError(f"{where}: 'parameters' is no list")
    for number, parameter in enumerate(parameters):
        if not isinstance(parameter, dict) or not isinstance(parameter.get("name"), str):
            raise PublishedError(f"{where}: parameter {number} has no name")
        if not isinstance(parameter.get("schema", {}), dict):
            raise PublishedError(f"{where}: the schema of parameter {parameter['name']!r} is no object")


def _demand_body(part: Any, where: str) -> None:
    media_types = part.get("content", {}) if isinstance(part, dict) else None
    if not isinstance(media_types, dict) or not all(isinstance(each, dict) for each in media_types.values()):
        raise PublishedError(f"{where}: a request or response body is described by no object")
