"""Options for settings that several commands take: the environment, a profile, and where the token is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

from justone_client.environment import DEFAULT_ENVIRONMENT, ENVIRONMENTS

from .profiles import VARIABLE, complete_profile, use_profile


def environment_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the option `--environment`."""
    names = ", ".join(ENVIRONMENTS)
    option = click.option("--environment", help=f"{names} or a base URL; default: {DEFAULT_ENVIRONMENT}.")
    return option(command)


def profile_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the option `--profile`; the command gets a `Profile`, and its settings as defaults of the other options."""
    option = click.option(
        "--profile",
        metavar="NAME",
        is_eager=True,  # before the options whose defaults it sets
        envvar=VARIABLE,
        callback=use_profile,
        shell_complete=complete_profile,
        help=f"Take settings from this profile; default: {VARIABLE}, else none.",
    )
    return option(command)


def token_command_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the option `--token-command`."""
    option = click.option(
        "--token-command",
        metavar="CMD",
        help="Take the token from the output of this command, before any other source.",
    )
    return option(command)
