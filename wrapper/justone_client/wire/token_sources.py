"""The places that a token is taken from if the caller passes none."""

from __future__ import annotations

import os
from importlib import import_module
from typing import Any

from justone_client.errors import ConfigurationError

VARIABLES = ("JUSTONEAPI_TOKEN", "JUST_ONE_API_TOKEN")
"""Environment variables with a token, the first one first; the vendor's own tools use the second."""

COMMAND = "JUSTONEAPI_TOKEN_COMMAND"
"""The environment variable with a command that prints a token, such as `pass show justone`."""

SERVICE = "justone-client"
USER = "token"
"""The entry of the system's keyring."""

_COMMAND_SECONDS = 60.0
"""Time for a command, which may ask for the password of a vault."""


def found_token() -> str:
    """Return the token of the first source that has one: variables, the token command, the system's keyring.

    Returns:
        The token; an empty text without any.

    Raises:
        ConfigurationError: The token command fails, or prints nothing.
    """
    if token := token_in_variables():
        return token
    command = os.environ.get(COMMAND, "").strip()
    return printed_token(command) if command else kept_token()


def token_in_variables() -> str:
    """Return the token in the environment variables; an empty text without one."""
    values = (os.environ.get(name, "").strip() for name in VARIABLES)
    return next(filter(None, values), "")


def first_variable() -> str:
    """Return the environment variable that comes before the system's keyring; an empty text without one."""
    return next((name for name in (*VARIABLES, COMMAND) if os.environ.get(name, "").strip()), "")


def printed_token(command: str) -> str:
    """Return the token that a command prints in its first line; it is run without a shell.

    Raises:
        ConfigurationError: The command fails or prints nothing. No message repeats its output.
    """
    import shlex
    import subprocess  # few programs have a token command

    try:
        done = subprocess.run(  # noqa: S603 - the user's own command
            shlex.split(command, posix=os.name != "nt") or [""],
            stdout=subprocess.PIPE,
            check=False,
            timeout=_COMMAND_SECONDS,
            encoding="utf-8",
            errors="replace",
        )
    except subprocess.TimeoutExpired:
        problem = f"did not end within {_COMMAND_SECONDS:.0f} s"
    except OSError as error:
        problem = f"cannot be run: {error.strerror}"
    except ValueError as error:
        problem = f"cannot be run: {error}"
    else:
        problem = f"ended with status {done.returncode}" if done.returncode else "printed nothing"
        if not done.returncode and (printed := done.stdout.strip()):
            return printed.splitlines()[0]
    # raised here, since an exception of the subprocess holds the output
    raise ConfigurationError(f"the token command{_program_of(command)} {problem}; run it by itself to see why")


def _program_of(command: str) -> str:
    """Return the program of a command for a message; nothing if there is none: it may be the token in its place."""
    import shutil

    words = command.split()
    return f" ({words[0]} …)" if words and shutil.which(words[0]) else ""


def kept_token() -> str:
    """Return the token in the system's keyring; an empty text without one, without a keyring, or without its extra."""
    try:
        return str(keyring().get_password(SERVICE, USER) or "")
    except Exception:  # noqa: BLE001 - a missing package, no keyring, a locked one: other sources are told of instead
        return ""


def keyring() -> Any:
    """Import the package that keeps passwords in the system's keyring.

    Raises:
        ImportError: It is not installed.
    """
    return import_module("keyring")
