"""`justone login`, which keeps the token in the system's keyring."""

from __future__ import annotations

import sys
from typing import Any

import click

from justone_client.errors import ConfigurationError
from justone_client.wire import token_sources
from justone_client.wire.token import Token
from justone_client.wire.token_sources import SERVICE, USER, VARIABLES

from .help_text import examples, json_errors_option
from .language import translate
from .translation import TranslatedCommand

_UNUSABLE = frozenset({"keyring.backends.fail", "keyring.backends.null"})
"""Modules of the package's backends for systems without a keyring, or with the keyring turned off."""

_ELSE = f"set {VARIABLES[0]}, or name a command that prints the token in {token_sources.COMMAND} or --token-command"
_EXAMPLES = ("justone login", "pass show justone | justone login", "justone login --remove")


@click.command("login", cls=TranslatedCommand, epilog=examples(*_EXAMPLES))
@click.option("--remove", is_flag=True, help="Remove the token that is kept.")
@json_errors_option
def command(*, remove: bool) -> int:
    """Keep the token in the system's keyring; needs the extra [keyring].

    The token is entered without being shown, or read from the first line of standard input. It is not sent.
    """
    keyring = _usable_keyring()  # before the token is entered
    if remove:
        print(_removed(keyring))
        return 0
    _keep(keyring, _entered().reveal())
    print(translate("the token is kept in the system's keyring"))
    if name := token_sources.first_variable():
        print(translate("but {name} is set and comes first; unset it to use the token that is kept").format(name=name))
    return 0


def _usable_keyring() -> Any:
    """Return the package keyring.

    Raises:
        ConfigurationError: It is not installed, or the system has no usable keyring.
    """
    try:
        found = token_sources.keyring()
    except ImportError:
        raise ConfigurationError(
            f'no token is kept without the package keyring: pip install "justone-client[keyring]"; or {_ELSE}'
        ) from None
    try:
        is_usable = type(found.get_keyring()).__module__ not in _UNUSABLE
    except Exception:  # noqa: BLE001 - each backend has other errors
        is_usable = False
    if not is_usable:
        raise ConfigurationError(f"no token is kept, since this system has no usable keyring; {_ELSE}")
    return found


def _entered() -> Token:
    """Return the token from the terminal, without echo, or from the first line of standard input.

    Raises:
        ConfigurationError: It is empty or invalid.
    """
    try:
        if sys.stdin.isatty():
            text = click.prompt(translate("Token"), "", hide_input=True, show_default=False, err=True)
        else:
            text = sys.stdin.readline()
    except click.Abort:
        raise KeyboardInterrupt from None
    except UnicodeError:
        raise ConfigurationError("the token holds characters no token has; copy it again") from None
    if not text.strip():  # without this, Token would search for another one
        raise ConfigurationError("the token is empty; nothing was kept")
    return Token(text)


def _keep(keyring: Any, secret: str) -> None:
    try:
        keyring.set_password(SERVICE, USER, secret)
        is_kept = keyring.get_password(SERVICE, USER) == secret
    except Exception as error:  # noqa: BLE001 - each backend has other errors
        raise _failed(error) from None
    if not is_kept:
        raise ConfigurationError(f"the system's keyring did not keep the token; {_ELSE}")


def _removed(keyring: Any) -> str:
    """Remove the token; return the result as a message."""
    try:
        if keyring.get_password(SERVICE, USER) is None:
            return translate("the system's keyring has no token; nothing was removed")
        keyring.delete_password(SERVICE, USER)
    except Exception as error:  # noqa: BLE001 - each backend has other errors
        raise _failed(error) from None
    return translate("the token was removed from the system's keyring")


def _failed(error: Exception) -> ConfigurationError:
    """Return the error for a failure of the keyring; its text may hold the token and is left out."""
    return ConfigurationError(
        f"the system's keyring failed ({type(error).__name__}): unlock it and run the command again; or {_ELSE}"
    )
