"""Endpoints by the name or path on the command line, and the completion of their names."""

from __future__ import annotations

from typing import Any

import click
from click.shell_completion import CompletionItem

from justone_client.endpoints.operation import Operation
from justone_client.endpoints.registry import all_operations, find_operation, operation_at

from .language import is_chinese


def complete_endpoint(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Return the endpoints whose names begin with what is typed."""
    del ctx, param
    return [
        CompletionItem(each.name, help=summary_of(each))
        for each in all_operations()
        if each.name.startswith(incomplete) and not each.removed
    ]


def summary_of(operation: Operation[Any]) -> str:
    """Return the title of an endpoint in the language of the command."""
    if not is_chinese():
        return operation.summary
    from .chinese_texts import chinese_summary

    return chinese_summary(operation)


def operation_of(endpoint: str, method: str = "GET", *, form: bool | None = None) -> Operation[Any]:
    """Return the operation that a command line names.

    Raises:
        ConfigurationError: There is no endpoint of that name; the message names the nearest ones.
    """
    if endpoint.startswith("/"):
        return operation_at(method, endpoint, form=form)
    return find_operation(endpoint)
