"""Errors as messages and exit statuses."""

from __future__ import annotations

import json
import sys
from contextlib import suppress
from typing import Any

import click

from justone_client.checks import suggestion
from justone_client.errors import (
    BudgetExceededError,
    ConfigurationError,
    DailyQuotaExceededError,
    InsufficientBalanceError,
    JustOneError,
    RateLimitedError,
    TokenLimitExceededError,
)
from justone_client.terminal import one_line, printable, safe_json
from justone_client.wire.faults import place_of
from justone_client.wire.token_sources import token_in_variables

from .command_group import Misuse

FAILED, UNUSABLE, LIMITED, INTERRUPTED = 1, 2, 3, 130
"""Exit statuses; 130 is the one that shells use for Ctrl-C."""

_LIMITS = (
    BudgetExceededError,
    DailyQuotaExceededError,
    InsufficientBalanceError,
    RateLimitedError,
    TokenLimitExceededError,
)
_TYPES = {"integer": "a whole number", "float": "a number"}


def status_of(error: Exception) -> int:
    """Return the exit status for an error."""
    if isinstance(error, _LIMITS):
        return LIMITED
    return UNUSABLE if isinstance(error, ConfigurationError | click.UsageError) else FAILED


def report(error: Exception, *, as_json: bool) -> None:
    """Print the message of an error to stderr, in one line and the notes about it, or as a JSON object in one line."""
    text = hidden(_told(error))
    if as_json:
        print(safe_json(json.dumps({"error": _object(error, text)}, ensure_ascii=True)), file=sys.stderr)
    else:
        notes = [hidden(printable(each)) for each in getattr(error, "__notes__", ())]
        print("\n".join([f"justone: {text}", *notes]), file=sys.stderr)


def hidden(text: str) -> str:
    """Hide the tokens of this process, and the one in the variables: a word of the command line may hold it.

    No token command is run for a message, and no keyring is opened.
    """
    from justone_client.wire.token import Token, hide_known  # `justone find` does without it

    if token := token_in_variables():
        with suppress(ConfigurationError):  # the token is not usable
            Token(token)
    hidden: str = hide_known(text)
    return hidden


def _told(error: Exception) -> str:
    if isinstance(error, click.UsageError):
        return printable(_misuse(error))
    if isinstance(error, ConfigurationError):
        return printable(str(error))
    if isinstance(error, JustOneError):
        return f"{type(error).__name__}: {one_line(str(error))}"
    return f"unexpected {type(error).__name__} at {place_of(error)}; please report it"


def _object(error: Exception, text: str) -> dict[str, object]:
    kind = "ConfigurationError" if isinstance(error, click.UsageError) else type(error).__name__
    said: dict[str, object] = {"type": kind, "message": text, "status": status_of(error)}
    if isinstance(error, JustOneError):
        said["message"] = one_line(error.message)
        for name in ("endpoint", "code", "reason", "request_id", "http_status", "billed", "retryable", "retry_after"):
            said[name] = getattr(error, name)
    else:
        said["billed"] = False if isinstance(error, click.UsageError) else None
    return said


def _misuse(error: click.UsageError) -> str:
    """Return a message without the words of the command line, which may hold the token."""
    path = error.ctx.command_path if error.ctx else "justone"
    complaint = _complaint(error)
    return f"{complaint}{'' if complaint.endswith('?') else ';'} `{path} --help` shows how it is called"


def _complaint(error: click.UsageError) -> str:
    match error:
        case click.NoSuchOption():
            return _no_option(error)
        case click.MissingParameter(param=click.Parameter() as parameter):
            return f"{_named(parameter)} is missing"
        case click.BadParameter(param=click.Parameter() as parameter):
            return f"{_named(parameter)} must be {_expected(parameter.type)}"
        case click.BadOptionUsage():
            return f"{error.option_name} takes {'no' if 'not take' in error.message else 'a'} value"
        case Misuse():
            return error.message
        case _:
            return "the command line has more arguments than the command takes"


def _no_option(error: click.NoSuchOption) -> str:
    if error.option_name == "--token":
        return "no option takes the token, since other people can see command lines: set JUSTONEAPI_TOKEN"
    names = [name for each in error.ctx.command.params for name in each.opts] if error.ctx else []
    hint = suggestion(error.option_name, names)
    return f"there is no option {error.option_name}{hint}" if hint else "there is no such option"


def _named(parameter: click.Parameter) -> str:
    return parameter.opts[0] if isinstance(parameter, click.Option) else parameter.human_readable_name


def _expected(kind: Any) -> str:
    if isinstance(kind, click.Choice):
        return f"one of {', '.join(map(str, kind.choices))}"
    return _TYPES.get(kind.name.split(" ")[0], "valid") + (f" from {kind.min} on" if getattr(kind, "min", None) else "")
