"""The token of a command: that of `--token-command`, or else the first one that the client finds."""

from __future__ import annotations

from justone_client.errors import ConfigurationError
from justone_client.wire.token import Token
from justone_client.wire.token_sources import found_token, kept_token, printed_token, token_in_variables


def chosen_token(command: str | None) -> Token:
    """Return the token; a token command is run, so call this once.

    Args:
        command: The value of `--token-command`.

    Raises:
        ConfigurationError: There is no token, it is invalid, or the token command fails.
    """
    if command is not None:
        if not command.strip():
            raise ConfigurationError(
                "--token-command takes a command that prints the token, such as 'pass show justone'"
            )
        return Token(printed_token(command))
    secret = found_token()
    if not secret:
        raise ConfigurationError("no token: set JUSTONEAPI_TOKEN, or keep one with `justone login`")
    return Token(secret)


def dry_run_token() -> Token | None:
    """Return the token of the variables or the keyring, if it is valid: a dry run runs no token command."""
    try:
        return Token(token) if (token := token_in_variables() or kept_token()) else None
    except ConfigurationError:
        return None
