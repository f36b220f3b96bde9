"""The parameters of a call on the command line, checked before anything is sent.

Messages repeat no value, which may be the token in the wrong place.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping, Sequence
from math import isfinite
from pathlib import Path
from typing import Any

import click
from click.shell_completion import CompletionItem

from justone_client.checks import MOST_SUGGESTED, similar_or_listed, suggestion
from justone_client.endpoints.description_parts import ParameterDescription
from justone_client.endpoints.generated_method import texts_of
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.registry import operation_named
from justone_client.errors import ConfigurationError
from justone_client.wire.token import PARAMETER, Token

from .language import is_chinese

_STDIN = "-"
_FILE = "@"
_ADDED = "the client adds it by itself"
_WHOLE = re.compile(r"[+-]?[0-9]+")


def parameters_of(
    operation: Operation[Any], pairs: Sequence[str], warn: Callable[[str], None], token: Token | None
) -> dict[str, str]:
    """Return the parameters by published name.

    Args:
        operation: The endpoint.
        pairs: `name=value`; names are those of arguments, or the published ones. `@FILE` stands for the text of a
            file, `-` for standard input, and `@@` begins a value with one `@`.
        warn: Takes a warning of a value that the vendor does not list; such a value is sent.
        token: The configured token, which no parameter may have in it.

    Raises:
        ConfigurationError: A parameter is unknown, misspelt, missing, given twice or of the wrong type, or its name or
            value is that of the token.
    """
    described = {each.wire_name: each for each in texts_of(operation).parameters}
    names = {**operation.parameters, **{wire: wire for wire in operation.parameters.values()}}
    parameters: dict[str, str] = {}
    for number, pair in enumerate(pairs, 1):
        name, separator, value = pair.partition("=")
        _check_name(operation, names, name if separator else None, number)
        wire_name = names.get(name, name)
        if wire_name in parameters:
            raise ConfigurationError(f"parameter {name!r} is given twice")
        where = wire_name if wire_name in described else f"parameter {number}"
        value = _read(where, value, pairs)
        if token is not None and (token.shown_by(name) or token.shown_by(value)):
            raise ConfigurationError(f"parameter {number} has the token in it: leave it out, {_ADDED}")
        if wire_name in described:
            value = _checked(described[wire_name], value, warn)
        parameters[wire_name] = value
    missing = [each.name for each in described.values() if each.required and each.wire_name not in parameters]
    if missing:
        raise ConfigurationError(f"{operation.name} needs {', '.join(missing)}: add {missing[0]}=...")
    return parameters


def complete_parameter(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Return the parameters of the endpoint that are not given yet, or the listed values of the one being typed."""
    operation = operation_named(str(ctx.params.get("endpoint") or ""))
    if operation is None:
        return []
    given = {pair.partition("=")[0] for pair in ctx.params.get(str(param.name)) or ()}
    found = []
    for each in _described(operation):
        if each.name in given or each.wire_name in given:
            continue
        if incomplete.startswith(f"{each.name}="):
            found += [CompletionItem(f"{each.name}={choice.value}", help=choice.text) for choice in each.choices]
        else:
            found.append(CompletionItem(f"{each.name}=", help=each.text))
    return [item for item in found if item.value.startswith(incomplete)]


def _described(operation: Operation[Any]) -> tuple[ParameterDescription, ...]:
    parameters = texts_of(operation).parameters
    if not is_chinese():
        return parameters
    from .chinese_texts import chinese_parameters

    return chinese_parameters(operation, parameters)


def _check_name(operation: Operation[Any], names: Mapping[str, str], name: str | None, number: int) -> None:
    if name is None:
        example = f", such as {next(iter(operation.parameters))}=..." if operation.parameters else ""
        raise ConfigurationError(f"parameter {number} is not of the form name=value{example}")
    if name.lower() == PARAMETER:
        raise ConfigurationError(f"parameter {number} is the token: leave it out, {_ADDED}")
    if operation.name and name not in names:
        hint = similar_or_listed(name, operation.parameters, "its parameters are")
        raise ConfigurationError(
            f"{operation.name} takes no such parameter as number {number}{hint}{'' if hint.endswith('?') else ';'} "
            f"`justone describe {operation.name}` shows all parameters"
        )


def _read(where: str, value: str, pairs: Sequence[str]) -> str:
    """Return a value, or what it stands for: the text of a file or of standard input, without the last line feed."""
    if value == _STDIN:
        if sum(pair.partition("=")[2] == _STDIN for pair in pairs) > 1:
            raise ConfigurationError("only one parameter can be read from standard input")
        return sys.stdin.read().removesuffix("\n")
    if value.startswith(_FILE * 2):
        return value[1:]
    if not value.startswith(_FILE):
        return value
    try:
        return Path(value[1:]).read_text(encoding="utf-8").removesuffix("\n")
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not text in UTF-8"
        raise ConfigurationError(
            f"{where}: the file after @ cannot be read ({reason}); a value that begins with @ is written @@..."
        ) from None


def _checked(parameter: ParameterDescription, value: str, warn: Callable[[str], None]) -> str:
    """Return a value if it has the type of its parameter."""
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


def _is_number(value: str) -> bool:
    try:
        return isfinite(float(value))
    except ValueError:
        return False
