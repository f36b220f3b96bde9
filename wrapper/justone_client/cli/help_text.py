"""Parts that the help of several commands has."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

SOURCES = (
    "The token is read from JUSTONEAPI_TOKEN or JUST_ONE_API_TOKEN, from the output of the command in "
    "JUSTONEAPI_TOKEN_COMMAND, or from the keyring where `justone login` keeps it. No option takes the token for real "
    "calls, since other people can see command lines."
)
"""The sources of the token, for the help of the program and of commands that need it."""


def examples(*lines: str, note: str = "") -> str:
    """Return the end of a help text; Click leaves a paragraph that begins with a backspace as it is."""
    shown = "\n".join(["\b", "Example:", *(f"  {line}" for line in lines)])
    return f"{shown}\n\n{note}" if note else shown


def billed_examples(*lines: str, note: str = "") -> str:
    """Return the end of the help text of a command that needs the token."""
    return examples(*lines, note=f"{note} {SOURCES}".strip())


def json_errors_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the option `--json-errors`, which `program.run` looks for: it counts for errors of the command line, too."""
    option = click.option(
        "--json-errors", is_flag=True, expose_value=False, help="Print an error as a JSON object in one line."
    )
    return option(command)
