"""`justone spend`, which sums up a spend log."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import click

from justone_client.call.options import SPEND_LOG
from justone_client.errors import ConfigurationError
from justone_client.policies.spending.spend_log import SpendLog
from justone_client.policies.spending.spend_store import SpendTotal
from justone_client.terminal import one_line, print_json

from .command_group import Misuse
from .help_text import examples
from .language import translate
from .tables import csv_text, print_table, rows_of
from .translation import TranslatedCommand

_NO_LOG = (
    f"name the file of a spend log, or set {SPEND_LOG}. Clients write it if that variable is set, or with "
    'JustOne(spend_log="spend.sqlite")'
)


class _Day(click.ParamType[date]):
    name = "DATE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(translate("write a date such as 2026-11-20"), param, ctx)


@click.command(
    "spend",
    cls=TranslatedCommand,
    epilog=examples("justone spend", "justone spend --by endpoint --since 2026-11-01 spend.sqlite"),
)
@click.argument("file", metavar="[FILE]", required=False, type=click.Path(path_type=Path))
@click.option(
    "--by", type=click.Choice(["day", "endpoint", "job", "token"]), default="day", help="Group by; default: day."
)
@click.option("--since", type=_Day(), help="The first day, by the date in China.")
@click.option("--until", type=_Day(), help="The last day, by the date in China.")
@click.option("--requests", is_flag=True, help="List the requests instead of sums.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON; requests as JSON Lines.")
@click.option("--csv", "as_csv", is_flag=True, help="Print CSV.")
def command(
    file: Path | None,
    by: str,
    since: date | None,
    until: date | None,
    *,
    requests: bool,
    as_json: bool,
    as_csv: bool,
) -> int:
    """Sum up the requests in a spend log by day, endpoint, job or token; free.

    FILE is the log, by default that of JUSTONEAPI_SPEND_LOG. Costs are price estimates.
    """
    if as_json and as_csv:
        raise Misuse("--json and --csv exclude each other", click.get_current_context())
    log = _log_at(file)
    if requests:
        _print_requests((row.to_dict() for row in log.rows(since=since, until=until)), as_json=as_json, as_csv=as_csv)
        return 0
    totals = log.totals(by, since=since, until=until)
    values = [{by: one_line(total.key), **_without_key(total.to_dict())} for total in totals]
    if as_json:
        print_json(values)
    elif as_csv:
        sys.stdout.write(csv_text(rows_of(values), for_file=False) if values else "")
    elif totals:
        _print_totals(by, totals)
    else:
        print(translate("no requests"))
    return 0


def _log_at(file: Path | None) -> SpendLog:
    """Open an existing log.

    Raises:
        ConfigurationError: No file is named, it does not exist, or it is not a spend log.
    """
    place = file or os.environ.get(SPEND_LOG)
    if not place:
        raise ConfigurationError(_NO_LOG)
    if not Path(place).exists():
        raise ConfigurationError(f"{place}: there is no such spend log")
    return SpendLog(place)


def _without_key(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name != "key"}


def _print_totals(by: str, totals: Sequence[SpendTotal]) -> None:
    words = _words()
    head = [words[by], words["requests"], words["billed"], translate("unknown"), translate("cost (estimate)")]
    lines = [_line(one_line(total.key), total) for total in totals]
    lines.append(_line(translate("total"), _sum(totals)))
    print_table(head, lines, has_names=True, numbers={1, 2, 3, 4})
    if unknown := sum((total.unknown_cost for total in totals), Decimal(0)):
        text = translate(
            "requests whose billing is unknown may cost {amount} more; `justone usage` shows what was billed"
        )
        print(text.format(amount=f"{unknown:,}"))
    if unpriced := sum(total.unpriced for total in totals):
        print(
            translate("{number} requests have no price estimate and are not in the costs").format(
                number=f"{unpriced:,}"
            )
        )


def _line(name: str, total: SpendTotal) -> list[str]:
    numbers = (total.requests, total.billed, total.unknown)
    return [name, *(f"{number:,}" for number in numbers), f"{total.cost:,} {total.currency}".rstrip()]


def _sum(totals: Iterable[SpendTotal]) -> SpendTotal:
    """Return the sum of totals; the lists of prices have one currency."""
    added = SpendTotal(key="")
    for each in totals:
        added = added.plus(each)
    return added


def _print_requests(rows: Iterable[dict[str, Any]], *, as_json: bool, as_csv: bool) -> None:
    if as_json:
        for row in rows:
            print_json(row)
        return
    shown = [_without_empty_parameters(row) for row in rows]
    if as_csv:
        sys.stdout.write(csv_text(rows_of(shown), for_file=False) if shown else "")
        return
    head = ["time", "name", "code", "billed", "estimate", "request_id", "job"]
    lines = [[_cell(row, name) for name in head] for row in shown]
    print_table([_words()[name] for name in head], lines)


def _cell(row: Mapping[str, Any], name: str) -> str:
    value = row[name]
    if name == "billed":
        return {True: translate("yes"), False: translate("no")}.get(value, translate("unknown"))
    return "" if value is None else one_line(str(value))


def _words() -> dict[str, str]:
    """Return the columns in the user's language."""
    return {
        "day": translate("day"),
        "endpoint": translate("endpoint"),
        "job": translate("job"),
        "token": translate("token"),
        "requests": translate("requests"),
        "billed": translate("billed"),
        "time": translate("time"),
        "name": translate("endpoint"),
        "code": translate("code"),
        "estimate": translate("cost (estimate)"),
        "request_id": translate("request id"),
    }


def _without_empty_parameters(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != "parameters" or value is not None}
