"""The checks of the parameters of a call before anything is sent, for the command and for tools.

Messages repeat no value, which may be the token in the wrong place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container
from math import isfinite
from typing import Any

from justone_client.checks import MOST_SUGGESTED, similar_or_listed, suggestion
from justone_client.errors import ConfigurationError
from justone_client.wire.token import PARAMETER

from .description_parts import ParameterDescription
from .generated_method import texts_of
from .operation import Operation

ADDED = "the client adds it by itself"
"""The reason to leave out the token."""

_WHOLE = re.compile(r"[+-]?[0-9]+")


def wire_name_of(operation: Operation[Any], name: str, which: str, advice: str) -> str:
    """Return the published name of a parameter.

    Args:
        operation: The endpoint; one without a name takes any parameter.
        name: The name of the argument, or the published one.
        which: The parameter for messages, such as `number 2`.
        advice: The end of the message for an unknown parameter.

    Raises:
        ConfigurationError: It is the token, or the endpoint has no such parameter; the message names similar ones.
    """
    if name.lower() == PARAMETER:
        raise ConfigurationError(f"parameter {which.removeprefix('number ')} is the token: leave it out, {ADDED}")
    if name in operation.parameters:
        return operation.parameters[name]
    if operation.name and name not in operation.parameters.values():
        hint = similar_or_listed(name, operation.parameters, "its parameters are")
        raise ConfigurationError(
            f"{operation.name} takes no such parameter as {which}{hint}{'' if hint.endswith('?') else ';'} {advice}"
        )
    return name


def checked_value(parameter: ParameterDescription, value: str, warn: Callable[[str], None]) -> str:
    """Return a value as it is sent.

    Args:
        parameter: The parameter.
        value: The value as text.
        warn: Takes a warning of a value that the vendor does not list; such a value is sent.

    Raises:
        ConfigurationError: The value does not have the type of the parameter.
    """
    listed = [choice.value for choice in parameter.choices]
    if listed and value not in listed:
        hint = suggestion(value, listed)
        some = f"{', '.join(listed[:MOST_SUGGESTED])}{', ...' if len(listed) > MOST_SUGGESTED else ''}"
        warn(f"{parameter.name}: the value is sent, but it is not one of those listed{hint or f' ({some})'}")
    match parameter.type:
        case "integer" if not _WHOLE.fullmatch(value.strip()):
            raise ConfigurationError(f"{parameter.name} must be a whole number")
        case "number" if not _is_number(value):
            raise ConfigurationError(f"{parameter.name} must be a number")
        case "boolean" if value.lower() not in {"true", "false"}:
            raise ConfigurationError(f"{parameter.name} must be true or false")
        case "boolean":
            return value.lower()
        case "integer" | "number":
            return value.strip()
        case _:
            return value


def missing_parameters(operation: Operation[Any], given: Container[str]) -> list[str]:
    """Return the names of the required arguments whose published names are not given."""
    return [each.name for each in texts_of(operation).parameters if each.required and each.wire_name not in given]


def _is_number(value: str) -> bool:
    try:
        return isfinite(float(value))
    except ValueError:
        return False
