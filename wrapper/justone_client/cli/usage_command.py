"""`justone usage`, which shows the calls of the account by day and endpoint."""

from __future__ import annotations

import sys
from collections.abc import Mapping

import click

from justone_client.account.account_usage import AccountUsage
from justone_client.terminal import one_line, print_json

from .account_client import account_of, account_options
from .command_group import Misuse
from .help_text import SOURCES, examples
from .language import translate
from .profiles import Profile
from .tables import csv_text, print_table, rows_of
from .translation import TranslatedCommand

_WIDEST = 30
"""Characters of the longest bar; with the day and the number it fits half a terminal."""

_CSV_HEAD = "day,endpoint,calls\n"
_EIGHTHS = " ▏▎▍▌▋▊▉"


@click.command("usage", cls=TranslatedCommand, epilog=examples("justone usage", "justone usage --csv", note=SOURCES))
@account_options
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
@click.option("--csv", "as_csv", is_flag=True, help="Print it as CSV, a row for each day and endpoint.")
def command(
    environment: str | None, profile: Profile, token_command: str | None, *, as_json: bool, as_csv: bool
) -> int:
    """Show the calls of the account by day and endpoint; free.

    The days are those that the API reports, and the numbers those of all tokens.
    """
    if as_json and as_csv:
        raise Misuse("--json and --csv exclude each other", click.get_current_context())
    del profile  # its environment is the default of the option
    with account_of(environment, token_command) as account:
        usage = account.usage()
    values = usage.to_dict()
    if as_json:
        print_json(values)
    elif as_csv:
        sys.stdout.write(csv_text(rows_of(values["rows"]), for_file=False) if usage.rows else _CSV_HEAD)
    else:
        _print_chart(usage)
    if usage.unread and not as_json:
        print(f"{usage.unread:,} values of the response could not be read; AccountUsage.raw has them", file=sys.stderr)
    return 0


def _print_chart(usage: AccountUsage) -> None:
    """Print the days, on a terminal with bars, and then the endpoints."""
    calls = translate("calls")
    has_bars = sys.stdout.isatty()
    by_day = usage.by_day
    most = max(by_day.values(), default=0)
    head = [translate("day"), calls, *([""] if has_bars else [])]
    lines = [
        [one_line(day), f"{number:,}", *([_bar(number, most)] if has_bars else [])] for day, number in by_day.items()
    ]
    lines.append([translate("total"), f"{usage.total:,}", *([""] if has_bars else [])])
    print_table(head, lines, numbers={1})
    if usage.rows:
        print()
        print_table([translate("endpoint"), calls], _lines(usage.by_endpoint), has_names=True, numbers={1})


def _lines(numbers: Mapping[str, int | float]) -> list[list[str]]:
    return [[one_line(name), f"{number:,}"] for name, number in numbers.items()]


def _bar(number: float, most: float) -> str:
    """Return a bar of block characters; a number above zero has at least a thin one."""
    if number <= 0 or most <= 0:
        return ""
    eighths = max(1, round(number / most * _WIDEST * 8))
    return ("█" * (eighths // 8) + _EIGHTHS[eighths % 8]).rstrip()
