"""Groups of commands whose modules are loaded when a command is used, and whose messages do not repeat what was typed.

A command line may hold the token, and messages end up in logs.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import NamedTuple

import click

from justone_client.checks import suggestion

from .language import translate
from .translation import TranslatedCommand


class ListedCommand(NamedTuple):
    """A command of the program.

    Attributes:
        section: The heading in the help below which it is listed.
        module: The module of this package that defines it as `command`.
        summary: One line of the help.
    """

    section: str
    module: str
    summary: str


class Misuse(click.UsageError):
    """A command line that cannot be read; the message is safe to print."""


class CommandGroup(TranslatedCommand, click.Group):
    """A group that names the nearest command for one that does not exist."""

    command_class = TranslatedCommand

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if self.get_command(ctx, name) is None and not name.startswith("-") and not ctx.resilient_parsing:
            raise Misuse(f"there is no such command{suggestion(name, self.list_commands(ctx))}", ctx)
        return super().resolve_command(ctx, args)


class LazyGroup(CommandGroup):
    """A group that loads the module of a command when the command is used."""

    entries: Mapping[str, ListedCommand] = {}

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return list(self.entries)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        del ctx
        entry = self.entries.get(cmd_name)
        if entry is None:
            return None
        command: click.Command = import_module(f"{__package__}.{entry.module}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        del ctx
        for section in dict.fromkeys(entry.section for entry in self.entries.values()):
            listed = [(name, entry) for name, entry in self.entries.items() if entry.section == section]
            rows = [(name, translate(entry.summary)) for name, entry in listed]
            with formatter.section(translate(section)):
                formatter.write_dl(rows)
