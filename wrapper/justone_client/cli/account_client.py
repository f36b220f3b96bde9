"""The account of commands that look something up, and the options that they share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from .help_text import json_errors_option
from .setting_options import environment_option, profile_option, token_command_option
from .token_choice import chosen_token

if TYPE_CHECKING:
    from justone_client.account.lookup import Account


def account_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options for the environment, a profile, the token and errors."""
    return environment_option(profile_option(token_command_option(json_errors_option(command))))


@contextmanager
def account_of(environment: str | None, token_command: str | None) -> Iterator[Account]:
    """Yield the account of the chosen token, and close its client.

    Raises:
        ConfigurationError: There is no token, or a setting is invalid.
    """
    from justone_client.client import JustOne  # for help, no HTTP library is loaded

    with JustOne(chosen_token(token_command).reveal(), environment=environment) as api:
        yield api.account
