"""`justone balance`, which shows the balance of the account."""

from __future__ import annotations

import click

from justone_client.terminal import one_line, print_json

from .account_client import account_of, account_options
from .help_text import SOURCES, examples
from .profiles import Profile
from .translation import TranslatedCommand


@click.command(
    "balance", cls=TranslatedCommand, epilog=examples("justone balance", "justone balance --json", note=SOURCES)
)
@account_options
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
def command(environment: str | None, profile: Profile, token_command: str | None, *, as_json: bool) -> int:
    """Show the balance of the account; free.

    All tokens of an account share its balance.
    """
    del profile  # its environment is the default of the option
    with account_of(environment, token_command) as account:
        balance = account.balance()
    if as_json:
        print_json(balance.to_dict())
    else:
        print(one_line(str(balance)))
    return 0
