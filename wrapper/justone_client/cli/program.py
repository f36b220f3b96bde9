"""The commands of `justone`, and how one of them is run."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click

from justone_client._version import __version__
from justone_client.wire.faults import without_frames

from .command_group import LazyGroup, ListedCommand
from .failures import INTERRUPTED, UNUSABLE, report, status_of
from .help_text import SOURCES

NAME = "justone"
COMPLETE = "_JUSTONE_COMPLETE"
"""The variable by which a shell's completion calls the program; Click derives the name from the program's."""

JSON_ERRORS = "--json-errors"

_FIND, _CALL, _COLLECT, _MORE = "Find and understand", "Call", "Collect", "More"
_ENTRIES = {
    "find": ListedCommand(_FIND, "find_command", "Find endpoints by what they do; free."),
    "describe": ListedCommand(
        _FIND, "describe_command", "Show the parameters, fields, versions and price of an endpoint; free."
    ),
    "columns": ListedCommand(_FIND, "columns_command", "List the fields of an endpoint's responses; free."),
    "endpoints": ListedCommand(_FIND, "endpoints_command", "List all endpoints, or those that contain TEXT."),
    "open": ListedCommand(_FIND, "open_command", "Show the ids in a link, and the calls that take them; free."),
    "call": ListedCommand(_CALL, "call_command", "Call an endpoint (billed), and print the response."),
    "collect": ListedCommand(_COLLECT, "collect_command", "Call an endpoint for every row of a table (billed)."),
    "ledger": ListedCommand(_COLLECT, "ledger_command", "Show or export what a collection has stored; free."),
    "mcp": ListedCommand(_MORE, "mcp_command", "Serve tools for language models by the Model Context Protocol (MCP)."),
    "login": ListedCommand(
        _MORE, "login_command", "Keep the token in the system's keyring; needs the extra [keyring]."
    ),
    "update": ListedCommand(
        _MORE, "update_command", "Fetch the published catalogue, and show the changes; free, without the token."
    ),
    "check": ListedCommand(
        _MORE, "check_command", "Show the changes of the catalogue that touch your code; free, offline."
    ),
    "balance": ListedCommand(_MORE, "balance_command", "Show the balance of the account; free."),
    "usage": ListedCommand(_MORE, "usage_command", "Show the calls of the account by day and endpoint; free."),
    "spend": ListedCommand(
        _MORE, "spend_command", "Sum up the requests in a spend log by day, endpoint, job or token; free."
    ),
    "ping": ListedCommand(_MORE, "ping_command", "Measure the latency of the environments; free, without the token."),
    "emulator": ListedCommand(_MORE, "emulator_command", "Run an emulator of the API; needs the extra [emulator]."),
    "completion": ListedCommand(
        _MORE,
        "completion_command",
        "Print a script that completes commands, endpoints, platforms and parameters in your shell.",
    ),
}

_WITHOUT_LOG = frozenset({"find", "completion"})
"""Commands that log nothing, and start sooner without the library for it."""


class _Program(LazyGroup):
    entries = _ENTRIES

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in _ENTRIES and cmd_name not in _WITHOUT_LOG:
            from .log_lines import log_to_stderr

            log_to_stderr()
        return super().get_command(ctx, cmd_name)


@click.group(
    NAME,
    cls=_Program,
    epilog=SOURCES,
)
@click.version_option(__version__, message=f"{NAME} %(version)s", help="Show the version and exit.")
def program() -> None:
    """Just One API from the command line."""


def run(arguments: Sequence[str]) -> int:
    """Run a command line; return the exit status.

    Raises:
        SystemExit: Help was printed (status 0), or the command line cannot be read (status 2).
    """
    if instruction := os.environ.get(COMPLETE):
        from click.shell_completion import shell_complete

        from . import powershell  # noqa: F401 - it registers its shell

        return shell_complete(program, {}, NAME, COMPLETE, instruction)
    as_json = JSON_ERRORS in arguments
    try:
        with program.make_context(NAME, list(arguments) or ["--help"]) as context:
            return int(program.invoke(context) or 0)
    except click.exceptions.Exit as end:
        raise SystemExit(end.exit_code) from None
    except click.exceptions.NoArgsIsHelpError as error:
        print(error.format_message(), file=sys.stderr)
        raise SystemExit(UNUSABLE) from None
    except click.UsageError as error:
        report(error, as_json=as_json)
        raise SystemExit(UNUSABLE) from None
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()  # the reader (`| head`) has left; Python would print an error at exit
        return 0
    except Exception as error:  # noqa: BLE001 - tracebacks help few people, and may show secrets
        report(error, as_json=as_json)
        without_frames(error)  # and what they hold open, such as the input
        return status_of(error)
