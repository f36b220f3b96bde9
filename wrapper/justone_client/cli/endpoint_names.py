"""Endpoints by the name or path on the command line, and the completion of their names."""

from __future__ import annotations

import re
from typing import Any

import click
from click.shell_completion import CompletionItem

from justone_client.endpoints.operation import Operation
from justone_client.endpoints.registry import all_operations, generated_operation, operation_at, operation_named
from justone_client.errors import ConfigurationError

from .nearest import nearest, suggestion

_NAME = re.compile(r"[a-z0-9_]+\.[a-z0-9_]+")


def complete_endpoint(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Return the endpoints whose names begin with what is typed."""
    del ctx, param
    return [
        CompletionItem(each.name, help=each.summary)
        for each in all_operations()
        if each.name.startswith(incomplete) and not each.removed
    ]


def operation_of(endpoint: str, method: str = "GET", *, form: bool | None = None) -> Operation[Any]:
    """Return the operation that a command line names.

    Raises:
        ConfigurationError: There is no endpoint of that name; the message names the nearest ones.
    """
    if endpoint.startswith("/"):
        return operation_at(method, endpoint, form=form)
    operation = operation_named(endpoint)
    if operation is None:
        shown = f" {endpoint!r}" if _NAME.fullmatch(endpoint) else " or path of that name"
        hint = _hint(endpoint) or ";"
        raise ConfigurationError(f"there is no endpoint{shown}{hint} `justone endpoints` lists them")
    return operation


def generated_operation_of(endpoint: str) -> Operation[Any]:
    """Return the generated operation that a command line names, also by its path.

    Raises:
        ConfigurationError: There is no such operation; the message names the nearest ones.
    """
    if not endpoint.startswith("/"):
        return operation_of(endpoint)
    found = (generated_operation(method, endpoint) for method in ("GET", "POST"))
    if operation := next(filter(None, found), None):
        return operation
    raise ConfigurationError("there is no endpoint of that path; `justone endpoints` lists them")


def _hint(endpoint: str) -> str:
    """Name endpoints like a mistyped one: those of its platform, or else those whose methods are like it."""
    platform, _, method = endpoint.rpartition(".")
    names = [operation.name for operation in all_operations() if not operation.deprecation]
    here = [name for name in names if name.startswith(f"{platform}.")]
    if found := nearest(endpoint, here):
        return suggestion(found)
    methods = nearest(method, {name.partition(".")[2] for name in names})
    found = [name for method in methods for name in names if name.endswith(f".{method}")]
    return suggestion(sorted(found, key=lambda name: name not in nearest(endpoint, found)))
