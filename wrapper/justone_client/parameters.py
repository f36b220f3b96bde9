"""Parameters of a call as the texts that travel in a query or form."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from math import isfinite
from typing import Any

from .errors import ConfigurationError
from .operation import Operation
from .secret import PARAMETER

Fields = dict[str, str | list[str]]


def written(operation: Operation[Any], parameters: Mapping[str, Any]) -> Fields:
    """Write the parameters as the API reads them; None and empty lists are left out, a list is sent value by value.

    Raises:
        ConfigurationError: A parameter is called `token`, or its value is no text, number, boolean or list of these.
    """
    if PARAMETER in parameters:
        raise ConfigurationError("the client adds the token by itself; leave it out of the parameters")
    fields: Fields = {}
    for name, value in parameters.items():
        if isinstance(value, list | tuple):
            texts = [_text(operation, name, item) for item in value if item is not None]
            if texts:
                fields[name] = texts
        elif value is not None:
            fields[name] = _text(operation, name, value)
    return fields


def parts(operation: Operation[Any], fields: Fields) -> tuple[Fields, Fields]:
    """Say which fields travel in the query, and which in the form."""
    if not operation.form:
        return fields, {}
    query = {name: value for name, value in fields.items() if name in operation.query}
    return query, {name: value for name, value in fields.items() if name not in query}


def _text(operation: Operation[Any], name: str, value: Any) -> str:
    match value.value if isinstance(value, Enum) else value:
        case bool() as flag:
            return "true" if flag else "false"
        case str() as text:
            return text
        case int() | float() as number if isfinite(number):
            return str(number)
        case _:
            kind = type(value).__name__
            raise ConfigurationError(f"{operation}: parameter {name} is a {kind}; pass text, a number or a boolean")
