"""`justone call`, which calls an endpoint and prints the response."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from justone_client.client import JustOne
from justone_client.endpoints.operation import Operation
from justone_client.errors import ConfigurationError
from justone_client.terminal import print_json

from .endpoint_names import complete_endpoint, operation_of
from .help_text import billed_examples, environment_option


@click.command("call", epilog=billed_examples("justone call xiaohongshu.get_user_v3 user_id=..."))
@click.argument("endpoint", shell_complete=complete_endpoint)
@click.argument("parameters", nargs=-1, metavar="[NAME=VALUE]...")
@environment_option
@click.option("--method", default="GET", help="For a path: the HTTP method; default: GET.")
@click.option("--form", is_flag=True, default=None, help="For a path: send a form body.")
def command(
    endpoint: str, parameters: Sequence[str], environment: str | None, method: str, *, form: bool | None
) -> int:
    """Call an endpoint (billed), and print the response.

    ENDPOINT is a name such as xiaohongshu.get_user_v3, or a path such as /api/weibo/get-user/v1.
    """
    operation = operation_of(endpoint, method, form=form)
    with JustOne(environment=environment) as api:
        response = api.execute(operation, _parameters(operation, parameters))
    print_json(response.raw)
    return 0


def _parameters(operation: Operation[Any], pairs: Sequence[str]) -> dict[str, str]:
    """Return the parameters of `name=value` pairs; names are those of arguments, or the published ones."""
    names = {**operation.parameters, **{wire: wire for wire in operation.parameters.values()}}
    parameters: dict[str, str] = {}
    for number, pair in enumerate(pairs, 1):
        name, separator, value = pair.partition("=")
        if not separator:
            raise ConfigurationError(f"parameter {number} is not of the form name=value")
        if operation.name and name not in names:
            known = ", ".join(operation.parameters) or "none"
            raise ConfigurationError(f"{operation.name} takes no such parameter as number {number}; it takes: {known}")
        wire_name = names.get(name, name)
        if wire_name in parameters:
            raise ConfigurationError(f"parameter {name!r} is given twice")
        parameters[wire_name] = value
    return parameters
