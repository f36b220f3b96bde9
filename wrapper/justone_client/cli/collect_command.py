"""`justone collect`, which calls an endpoint for every row of a table.

Exit status: 0 all ids have their responses; 1 something failed, is in doubt, mismatched or invalid, the output could
not be written, or the token or the account was rejected; 2 the command line, the input or the ledger is unusable, and
nothing was sent; 3 stopped early by a limit, the quota, the balance, an outage, Ctrl-C, SIGTERM or SIGHUP: the same
command goes on; 130 aborted by a second Ctrl-C.
"""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import click

from justone_client.async_client import AsyncJustOne
from justone_client.collect.api import run
from justone_client.collect.dry_run import Estimate, estimate
from justone_client.collect.funds import Funds, look_up_balance
from justone_client.collect.inputs.input_table import InputTable, demand_no_sheet, open_table, query_table
from justone_client.collect.inputs.matching import header_names
from justone_client.collect.interrupts import Interrupts
from justone_client.collect.ledger.neighbours import KnownIdsError
from justone_client.collect.method import Method, of_operation
from justone_client.collect.plan import DEFAULT_IN_FLIGHT, Plan
from justone_client.collect.result import Collected
from justone_client.collect.run.health import DEFAULT_MAX_FAILURES
from justone_client.collect.run.sender import fastest_backend
from justone_client.endpoints.operation import Operation
from justone_client.errors import ConfigurationError, JustOneError
from justone_client.terminal import one_line, plain_value, print_json, printable
from justone_client.wire.token import NO_TOKEN

from .column_options import selection_options
from .command_group import Misuse
from .endpoint_names import complete_endpoint, operation_of
from .help_text import billed_examples
from .known_ids import may_pay_again
from .language import translate
from .output_options import OutputPath, layout_options
from .remedy_commands import RemedyCommand
from .run_summary import summary_lines
from .setting_options import environment_option, profile_option, token_command_option
from .signals import interrupts_of_command, terminable
from .token_choice import chosen_token, dry_run_token

_PATH = click.Path(path_type=Path)
_CAN_GO_ON, _CANNOT = 3, 1
_ABORTED = 130
"""The status that shells use for Ctrl-C."""


@click.command(
    "collect",
    cls=RemedyCommand,
    epilog=billed_examples(
        "justone collect xiaohongshu.get_user_v3 --input ids.csv --output users.csv",
        "justone collect xiaohongshu.get_user_v3 --input ids.csv --output users.csv --profile work --dry-run",
        note="Run the same command again to resume. `justone ledger` shows and exports what is stored.",
    ),
)
@click.argument("endpoint", shell_complete=complete_endpoint)
@click.option("--input", type=_PATH, help="CSV, TSV, TXT, XLSX, JSONL or Parquet; default: the rows of the ledger.")
@click.option("--sheet", help="The sheet of an XLSX input, by name or number; default: the one with data.")
@click.option("--header-row", type=int, help="The row with the names of its columns; default: the first one.")
@click.option("--query", help="A DuckDB query whose rows are the input.")
@click.option(
    "--map", multiple=True, metavar="argument=column", help="The column of an argument; column:link for ids in links."
)
@click.option("--param", multiple=True, metavar="argument=value", help="A value for all rows.")
@click.option("--output", type=OutputPath(), help="CSV, TSV, XLSX, JSONL, Parquet or DuckDB, by its ending.")
@selection_options
@click.option("--ledger", help="A file, or postgresql://... to share it; default: that of the output.")
@click.option("--overwrite", is_flag=True, help="Replace an existing output of any origin.")
@click.option("--excel", is_flag=True, help="Make a CSV or TSV output safe for Excel: no formulas.")
@layout_options
@click.option("--new-ledger", is_flag=True, help="Send ids again that a ledger in the same folder has.")
@click.option("--skip-invalid", is_flag=True, help="Leave out rows with invalid ids.")
@click.option("--in-flight", type=int, default=DEFAULT_IN_FLIGHT, show_default=True, help="Calls in flight.")
@click.option("--rate", type=float, help="Calls a second at most.")
@click.option("--max-calls", type=int, help="Billed calls at most, earlier runs included.")
@click.option("--max-cost", help="The most that they may cost, at --price or an estimate.")
@click.option("--max-pages", type=int, help="Pages of each list at most, each billed; default: 1.")
@click.option(
    "--max-failures",
    type=int,
    default=DEFAULT_MAX_FAILURES,
    show_default=True,
    help="Stop after this many calls in a row without a response of the API.",
)
@click.option("--check-balance", is_flag=True, help="Send no call unless the account's balance is enough for all.")
@click.option("--price", help="Price of a call; default: none, but an estimate in a dry run.")
@click.option(
    "--in-doubt",
    type=click.Choice(["hold", "retry"]),
    default="hold",
    show_default=True,
    help="Ids that may have been billed.",
)
@click.option("--retry-failed", is_flag=True, help="Send ids again that failed without being billed.")
@click.option("--refresh-after", metavar="AGE", help="Send ids again whose response is older, such as 7d or 12h.")
@click.option("--encoding", help="Of a text file; default: detected.")
@environment_option
@profile_option
@token_command_option
@click.option("--json", "as_json", is_flag=True, help="Print the summary as JSON.")
@click.option("--dry-run", is_flag=True, help="Print the number and cost of calls, and the balance; send no call.")
def command(**options: Any) -> int:
    """Call an endpoint for every row of a table (billed)."""
    if options["input"] is not None and options["query"] is not None:
        raise Misuse("--input and --query exclude each other", click.get_current_context())
    with options["profile"].own_prices():
        return _collect(SimpleNamespace(**options))


def _collect(options: SimpleNamespace) -> int:
    operation = operation_of(options.endpoint)
    plan = Plan(
        map=_pairs("--map", "column", options.map),
        params=_pairs("--param", "value", options.param),
        output=options.output,
        ledger=options.ledger,
        columns=options.columns,
        items=options.items,
        input_columns=options.input_columns,
        status_columns=options.status_columns,
        overwrite=options.overwrite,
        excel=options.excel,
        partition_by=options.partition_by,
        append=options.append,
        skip_invalid=options.skip_invalid,
        new_ledger=options.new_ledger,
        in_flight=options.in_flight,
        rate=options.rate,
        in_doubt=options.in_doubt,
        retry_failed=options.retry_failed,
        refresh_after=options.refresh_after,
        price=options.price,
        max_calls=options.max_calls,
        max_cost=options.max_cost,
        max_pages=options.max_pages,
        max_failures=options.max_failures,
        check_balance=options.check_balance,
        encoding=options.encoding,
        sheet=options.sheet,
        header_row=options.header_row,
    )
    logging.getLogger("justone_client.collect").setLevel(logging.INFO)
    try:
        with terminable():
            table = _table(options, plan, header_names(operation, plan.map))
            token = dry_run_token() if options.dry_run else chosen_token(options.token_command)
            secret = token.reveal() if token else NO_TOKEN
            interrupts = interrupts_of_command()
            try:
                return asyncio.run(_run(operation, table, plan, options, secret, interrupts=interrupts))
            except KnownIdsError as error:
                if options.dry_run or not _can_open_again(options) or not may_pay_again(error):
                    raise
            table = _table(options, plan, header_names(operation, plan.map))
            plan = replace(plan, new_ledger=True)
            return asyncio.run(_run(operation, table, plan, options, secret, interrupts=interrupts))
    except asyncio.CancelledError:
        print('aborted; calls in flight are marked "in doubt". Run the same command again to resume', file=sys.stderr)
        return _ABORTED


def _can_open_again(options: SimpleNamespace) -> bool:
    """Return whether the input can be read a second time, which a pipe cannot."""
    return options.input is None or options.input.is_file()


def _table(options: SimpleNamespace, plan: Plan, names: Collection[str]) -> InputTable | None:
    if options.input:
        return open_table(options.input, names=names, **plan.reading)
    demand_no_sheet(plan.sheet, plan.header_row)
    return query_table(options.query) if options.query else None


async def _run(
    operation: Operation[Any],
    table: InputTable | None,
    plan: Plan,
    options: SimpleNamespace,
    secret: str,
    *,
    interrupts: Interrupts,
) -> int:
    async with AsyncJustOne(secret, environment=options.environment, backend=fastest_backend()) as api:
        method = of_operation(api, operation)
        if options.dry_run:
            if table is None:
                raise ConfigurationError("a dry run compares an input with the ledger: name one")
            await _print_estimate(estimate(method, table, plan), method, plan, options, has_token=secret != NO_TOKEN)
            return 0
        collected = await run(method, table, plan, interrupts)
    if options.as_json:
        print_json(collected.to_dict())
    else:
        for text in summary_lines(collected):
            print(one_line(text))
    return _status(collected)


async def _print_estimate(
    planned: Estimate, method: Method, plan: Plan, options: SimpleNamespace, *, has_token: bool
) -> None:
    """Print an estimate beside the balance, if there is a token and the balance can be looked up."""
    failure: JustOneError | None = None
    try:
        if has_token and planned.most_calls:
            balance = await look_up_balance(method.api)
            planned = planned._replace(funds=Funds.of(balance, planned.most_calls, method.operation, plan))
    except JustOneError as error:
        failure = error
    if options.as_json:
        values = planned._asdict()
        funds = values.pop("funds")
        print_json(plain_value({**values, "balance": funds and funds.to_dict()}))
        if funds is None and planned.most_calls:
            print(f"justone: {_lacking(failure, str)}", file=sys.stderr)
    else:
        print(printable(planned.to_text(translate)))
        if planned.funds is None and planned.most_calls:
            print(_lacking(failure, translate))


def _lacking(failure: JustOneError | None, translate: Callable[[str], str]) -> str:
    """Return the line that says why a dry run shows no balance."""
    if failure is None:
        return translate("the balance was not looked up: there is no token (a dry run runs no token command)")
    return one_line(translate("the balance could not be looked up: {reason}").format(reason=failure))


def _status(collected: Collected) -> int:
    if collected.stop is not None:
        return _CAN_GO_ON if collected.stop.can_go_on else _CANNOT
    is_lacking = collected.failed or collected.in_doubt or collected.mismatched or collected.invalid
    return _CANNOT if is_lacking else 0


def _pairs(option: str, second: str, given: Sequence[str]) -> dict[str, str]:
    pairs = {}
    for each in given:
        name, separator, value = each.partition("=")
        if not separator or not name:
            raise ConfigurationError(f"{option} takes argument={second}")
        if name in pairs:
            raise ConfigurationError(f"{option}: the same argument is given twice")
        pairs[name] = value
    return pairs
