"""The base class of all commands, which translates their help where it is shown: the texts in the code stay English."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from copy import copy
from typing import TYPE_CHECKING, TypeVar

import click

from .language import is_chinese, translate_help

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

AnyCommand = TypeVar("AnyCommand", bound=click.Command)

_WIDE = "\u2e80-\u9fff\uff00-\uffef"
"""Characters that take two columns: Chinese ones and their punctuation."""

_UNBROKEN = rf" *[（《「]*(?:[{_WIDE}]|[^ {_WIDE}]+)[，。；：、？！）》」]*"
"""A character or a word with the punctuation that stays in its line; compiled where it is used, as that takes time."""


class WideFormatter(click.HelpFormatter):
    """A formatter that wraps Chinese, which has no spaces, between characters; Click would count them as one column."""

    def write_text(self, text: str) -> None:
        super().write_text(_fitted(text, self.width - self.current_indent))

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        rows = list(rows)
        first = min(max((len(name) for name, _ in rows), default=0), col_max) + col_spacing
        width = self.width - self.current_indent - first
        super().write_dl([(name, _fitted(text, width)) for name, text in rows], col_max, col_spacing)


class TranslatedContext(click.Context):
    """A context whose help is wrapped by `WideFormatter`."""

    formatter_class = WideFormatter


class TranslatedCommand(click.Command):
    """A command whose help texts are shown in the user's language: its own, and those of its parameters."""

    context_class = TranslatedContext

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        super(TranslatedCommand, _translated(self)).format_help(ctx, formatter)

    def get_short_help_str(self, limit: int = 45) -> str:
        return super(TranslatedCommand, _translated(self)).get_short_help_str(limit)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        return super(TranslatedCommand, _translated(self)).shell_complete(ctx, incomplete)


def _translated(command: AnyCommand) -> AnyCommand:
    """Return a copy of a command with translated texts; the command itself if there is nothing to translate."""
    if not is_chinese():
        return command
    shown = copy(command)
    shown.help, shown.short_help, shown.epilog = map(_text, (command.help, command.short_help, command.epilog))
    shown.params = [_translated_parameter(each) for each in command.params]
    return shown


def _translated_parameter(parameter: click.Parameter) -> click.Parameter:
    text = getattr(parameter, "help", None)  # before Click 8.5, arguments have no help
    if text is None:
        return parameter
    shown = copy(parameter)
    shown.__dict__["help"] = _text(text)
    return shown


def _text(text: str | None) -> str | None:
    return None if text is None else translate_help(text)


def _fitted(text: str, width: int) -> str:
    """Return a text whose Chinese paragraphs are wrapped and marked as such for Click."""
    return "\n\n".join(_fitted_paragraph(each, width) for each in text.split("\n\n"))


def _fitted_paragraph(text: str, width: int) -> str:
    if text.startswith("\b") or text.isascii():
        return text
    return "\n".join(["\b", *_lines(text, max(width, 10))])


def _lines(text: str, width: int) -> Iterator[str]:
    from .tables import width_of

    line = ""
    for part in re.findall(_UNBROKEN, text):
        if line and width_of(line + part) > width:
            yield line
            line = part.lstrip()
        else:
            line += part
    yield line
