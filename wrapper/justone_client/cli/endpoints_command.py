"""`justone endpoints`, which lists endpoints."""

from __future__ import annotations

import sys

import click

from justone_client.endpoints.registry import all_operations
from justone_client.terminal import one_line

from .endpoint_names import summary_of
from .help_text import examples
from .language import translate
from .translation import TranslatedCommand


@click.command("endpoints", cls=TranslatedCommand, epilog=examples("justone endpoints weibo"))
@click.argument("text", default="")
def command(text: str) -> int:
    """List all endpoints, or those that contain TEXT.

    TEXT is looked for in names, paths and summaries.
    """
    wanted = text.lower()
    found = [
        operation
        for operation in all_operations()
        if wanted in f"{operation.name} {operation.path} {operation.summary}".lower()
    ]
    for operation in found:
        standing = translate("removed") if operation.removed else translate("deprecated")
        deprecated = f"  [{standing}]" if operation.deprecation else ""
        arguments = ", ".join(operation.parameters)
        print(one_line(f"{operation.name}({arguments})  {summary_of(operation)}  {operation}{deprecated}"))
    if not found:
        print("justone: no endpoint matches; `justone find` searches by what they do", file=sys.stderr)
    return 0 if found else 1
