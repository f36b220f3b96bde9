"""The parameters of a call on the command line, checked before anything is sent.

Messages repeat no value, which may be the token in the wrong place.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click
from click.shell_completion import CompletionItem

from justone_client.endpoints.description_parts import ParameterDescription
from justone_client.endpoints.generated_method import texts_of
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.parameter_check import ADDED, checked_value, missing_parameters, wire_name_of
from justone_client.endpoints.registry import operation_named
from justone_client.errors import ConfigurationError
from justone_client.wire.token import Token

from .language import is_chinese

_STDIN = "-"
_FILE = "@"


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
    parameters: dict[str, str] = {}
    for number, pair in enumerate(pairs, 1):
        name, separator, value = pair.partition("=")
        if not separator:
            example = f", such as {next(iter(operation.parameters))}=..." if operation.parameters else ""
            raise ConfigurationError(f"parameter {number} is not of the form name=value{example}")
        advice = f"`justone describe {operation.name}` shows all parameters"
        wire_name = wire_name_of(operation, name, f"number {number}", advice)
        if wire_name in parameters:
            raise ConfigurationError(f"parameter {name!r} is given twice")
        where = wire_name if wire_name in described else f"parameter {number}"
        value = _read(where, value, pairs)
        if token is not None and (token.shown_by(name) or token.shown_by(value)):
            raise ConfigurationError(f"parameter {number} has the token in it: leave it out, {ADDED}")
        if wire_name in described:
            value = checked_value(described[wire_name], value, warn)
        parameters[wire_name] = value
    if missing := missing_parameters(operation, parameters):
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
