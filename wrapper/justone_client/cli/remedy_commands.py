"""The command lines by which a refused command goes on: the same command with the arguments of a remedy."""

from __future__ import annotations

import re
import shlex
import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import click

from justone_client.collect.ledger.open import is_shared, ledger_at
from justone_client.errors import JustOneError, Remedy

from .powershell import quoted
from .translation import TranslatedCommand

_NAMES = {
    "method": ("endpoint",),
    "params": ("param",),
    "rows": ("input", "query", "encoding", "sheet", "header_row"),
}
"""Parameters of commands whose names differ from the arguments of Python."""

_SECRET = re.compile(r"password|secret|://[^/\s]*@", re.IGNORECASE)
"""Parts of a query that logs in to another database; it is left out."""

_OMITTED = "..."


class RemedyCommand(TranslatedCommand):
    """A command whose errors name the command lines by which it goes on, instead of the arguments of Python."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        ctx.meta[__name__] = list(args)
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except JustOneError as error:
            for remedy in error.remedies:
                if not (ctx.params.get("dry_run") and "rows" in remedy.arguments):  # a dry run needs an input
                    error.add_note(f"{remedy.purpose}:\n  {_line(ctx, remedy)}")
            error.remedies = ()
            raise


def _line(context: click.Context, remedy: Remedy) -> str:
    """Return the command line of a context with the arguments of a remedy, quoted for the user's shell."""
    values, _, order = context.command.make_parser(context).parse_args(list(context.meta[__name__]))
    values = {name: value for name, value in values.items() if value is not None}
    if values.pop("dry_run", None) is not None:
        values.pop("token_command", None)  # not run for a dry run, so that the token in it would not be hidden
        values["dry_run"] = True
    if is_shared(values.get("ledger", "")):
        values["ledger"] = ledger_at(values["ledger"]).location
    if _SECRET.search(values.get("query", "")):
        values["query"] = _OMITTED
    for argument, value in remedy.arguments.items():
        for name in _NAMES.get(argument, (argument,)):
            values.pop(name, None) if value is None else values.update({name: value})
    parameters = dict.fromkeys([*order, *context.command.params])
    arguments_first = sorted(parameters, key=lambda each: isinstance(each, click.Option))
    words = [word for each in arguments_first if each.name in values for word in _words(each, values[each.name])]
    quote = quoted if sys.platform == "win32" else shlex.quote
    return " ".join([context.command_path, *map(quote, words)])


def _words(parameter: click.Parameter, value: Any) -> Iterator[str]:
    """Yield the words that give a parameter a value."""
    if not isinstance(parameter, click.Option):
        yield str(value)
    elif parameter.is_flag:
        yield parameter.opts[0] if value or not parameter.secondary_opts else parameter.secondary_opts[0]
    else:
        pairs = [f"{name}={each}" for name, each in value.items()] if isinstance(value, Mapping) else value
        for each in [pairs] if isinstance(pairs, str) or not isinstance(pairs, Sequence) else pairs:
            yield from (parameter.opts[0], str(each))
