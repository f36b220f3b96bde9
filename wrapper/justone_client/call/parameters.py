"""Parameters of a call as the texts of a query or form."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from math import isfinite
from typing import Any

from justone_client.endpoints.operation import Operation
from justone_client.errors import ConfigurationError
from justone_client.wire.token import PARAMETER

Fields = dict[str, str | list[str]]


def written(operation: Operation[Any], parameters: Mapping[str, Any]) -> Fields:
    """Return the parameters as texts; None and empty lists are left out, a list is sent value by value.

    Raises:
        ConfigurationError: A parameter is called `token`, its name is not text, or its value is not text, a number, a
            boolean or a list of these.
    """
    if not isinstance(parameters, Mapping):
        kind = type(parameters).__name__
        raise ConfigurationError(f"{operation}: the parameters have the type {kind}; pass a dict of names to values")
    if PARAMETER in parameters:
        raise ConfigurationError("the client adds the token by itself; leave it out of the parameters")
    fields: Fields = {}
    for name, value in parameters.items():
        if not isinstance(name, str) or not name or not _is_encodable(name):
            raise ConfigurationError(f"{operation}: {name!r:.100} is not a parameter name; pass text")
        if isinstance(value, list | tuple):
            texts = [_text(operation, name, item) for item in value if item is not None]
            if texts:
                fields[name] = texts
        elif value is not None:
            fields[name] = _text(operation, name, value)
    return fields


def parts(operation: Operation[Any], fields: Fields) -> tuple[Fields, Fields]:
    """Split the fields into those of the query and those of the form."""
    if not operation.form:
        return fields, {}
    query = {name: value for name, value in fields.items() if name in operation.query}
    return query, {name: value for name, value in fields.items() if name not in query}


def _text(operation: Operation[Any], name: str, value: Any) -> str:
    """Return a value as text, by the methods of `str`, `int` and `float` themselves, not by those of a subclass."""
    where = f"{operation}: parameter {name!r:.100}"
    match value.value if isinstance(value, Enum) else value:
        case bool() as flag:
            return "true" if flag else "false"
        case str() as text if _is_encodable(text):
            return str.__str__(text)
        case str():
            raise ConfigurationError(f"{where} is not valid text: it holds half of a surrogate pair; leave that out")
        case int() as number:
            try:
                return int.__repr__(number)
            except ValueError:  # more digits than Python writes
                raise ConfigurationError(f"{where} is too large a number; pass it as text") from None
        case float() as number if isfinite(number):
            return float.__repr__(number)
        case float():
            raise ConfigurationError(f"{where} is not a finite number; pass one, or None to leave it out")
        case _:
            raise ConfigurationError(f"{where} has the type {type(value).__name__}; pass text, a number or a boolean")


def _is_encodable(text: str) -> bool:
    try:
        str.encode(text)
    except UnicodeEncodeError:
        return False
    return True
