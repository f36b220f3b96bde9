"""`justone mcp`, which serves the tools for language models."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from justone_client.errors import ConfigurationError
from justone_client.folders import tools_folder
from justone_client.policies.budget import Budget

from .command_group import CommandGroup
from .help_text import SOURCES, examples
from .language import translate
from .setting_options import environment_option, profile_option, token_command_option
from .translation import TranslatedCommand

if TYPE_CHECKING:
    from justone_client.async_client import AsyncJustOne

    from .profiles import Profile

_NOT_INSTALLED = "`justone mcp` needs further libraries: pip install 'justone-client[mcp]'"
_CLIENTS = ("claude-desktop", "claude-code", "cursor", "vscode")


@click.group(
    "mcp",
    cls=CommandGroup,
    invoke_without_command=True,
    epilog=examples(
        "justone mcp --emulator",
        "justone mcp --budget '5 CNY a day' --confirm-above 0.5 --allow xiaohongshu,douyin",
        "justone mcp install cursor --write",
        note=SOURCES,
    ),
)
@click.option("--budget", multiple=True, metavar="LIMIT", help="A limit such as '5 CNY a day'; may be repeated.")
@click.option("--max-calls", type=click.IntRange(0), help="Billed calls of this run; default without --budget: 10.")
@click.option("--most-per-call", metavar="PRICE", help="Refuse calls whose price estimate is higher.")
@click.option("--confirm-above", metavar="PRICE", help="Ask a person before calls whose price estimate is higher.")
@click.option("--allow", metavar="PLATFORMS", help="Only these platforms, with commas between them.")
@click.option("--deny", metavar="PLATFORMS", default="", help="Not these platforms.")
@click.option("--preview-tokens", type=int, default=2000, help="Most tokens of a result; default: 2000.")
@click.option("--emulator", is_flag=True, help="Serve invented data for free.")
@environment_option
@profile_option
@token_command_option
@click.option("--http", is_flag=True, help="Serve HTTP instead of standard input and output.")
@click.option("--host", default="127.0.0.1", help="Default: 127.0.0.1; another one needs JUSTONE_MCP_SECRET.")
@click.option("--port", type=int, default=8391, help="Default: 8391; 0 takes a free one.")
@click.option("--name", "names", multiple=True, metavar="HOST", help="A further name of this server for HTTP.")
def command(**options: Any) -> int:
    """Serve tools for language models by the Model Context Protocol (MCP).

    Models can spend no more than the limits here, which they cannot change.
    """
    if click.get_current_context().invoked_subcommand is not None:
        return 0
    try:
        from justone_client.mcp_server.agent_server import AgentServer
        from justone_client.mcp_server.http_access import SECRET, serve_http
        from justone_client.tools import Toolbox
    except ImportError as error:
        raise ConfigurationError(_NOT_INSTALLED) from error
    with _client(options) as api:
        toolbox = Toolbox(
            api,
            budget=_budget(options["budget"], options["max_calls"]),
            most_per_call=options["most_per_call"],
            confirm_above=options["confirm_above"],
            allow=options["allow"],
            deny=options["deny"],
            store=tools_folder() / "emulator.sqlite" if options["emulator"] else None,
            preview_tokens=options["preview_tokens"],
        )

        async def serve() -> None:
            server = AgentServer(toolbox)
            try:
                if options["http"]:
                    secret = os.environ.get(SECRET)
                    await serve_http(
                        server, host=options["host"], port=options["port"], secret=secret, names=options["names"]
                    )
                else:
                    await server.run_stdio_async()
            finally:
                await toolbox.aclose()

        asyncio.run(serve())
    return 0


@command.command("install", cls=TranslatedCommand, epilog=examples("justone mcp install cursor --write"))
@click.argument("client", type=click.Choice(_CLIENTS))
@click.argument("options", nargs=-1, type=click.UNPROCESSED)
@click.option("--write", is_flag=True, help="Write it into the client's file; other entries stay.")
def install(client: str, options: tuple[str, ...], *, write: bool) -> int:
    """Print the configuration of a client, or write it. It never has the token.

    OPTIONS, after --, are those of `justone mcp`.
    """
    from justone_client.mcp_server.client_setup import configuration, known_clients, write_configuration

    chosen = known_clients(Path.home(), Path.cwd())[client]
    if not write:
        print(configuration(chosen, options), end="")
        print(translate("This goes into {file}; --write adds it.").format(file=chosen.file))
        return 0
    write_configuration(chosen, options)
    print(translate("{file} is written; start {client} again.").format(file=chosen.file, client=chosen.title))
    return 0


def _budget(limits: tuple[str, ...], most: int | None) -> Budget | None:
    """Return the budget: shared by all servers of this user if it has periods, else that of this run."""
    if limits and most is not None:
        raise ConfigurationError("--budget and --max-calls exclude each other; --budget '10 calls a day' limits calls")
    if limits:
        folder = tools_folder()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return Budget.shared(folder / "budget.sqlite", *limits)
    return None if most is None else Budget(max_billed_calls=most)


@contextmanager
def _client(options: dict[str, Any]) -> Iterator[AsyncJustOne | None]:
    """Yield the client of the settings; None for one that is made by the first call."""
    from justone_client.async_client import AsyncJustOne

    if options["emulator"]:
        from justone_client.emulator import running

        with running() as url:
            yield AsyncJustOne("emulator", environment=url).with_options(spend_log=None)
        return
    profile: Profile = options["profile"]
    with profile.own_prices():
        if options["environment"] is None and options["token_command"] is None:
            yield None
            return
        from .token_choice import chosen_token

        token = chosen_token(options["token_command"]).reveal()
        yield AsyncJustOne(token, environment=options["environment"])
