"""`justone collect`, and what there is to a ledger besides: `status`, `export`, `failures`.

Exit status: 0 all ids have their responses; 1 something failed, is in doubt, mismatched or invalid, the output could
not be written, or the token or the account was rejected; 2 the command line, the input or the ledger is unusable, and
nothing was sent; 3 stopped early by a limit, the quota, the balance, an outage, Ctrl-C, SIGTERM or SIGHUP: the same
command goes on; 130 aborted by a second Ctrl-C.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import logging
import sys
from collections.abc import AsyncIterator, Callable, Collection, Iterator, Sequence
from pathlib import Path
from typing import Any

from justone_client.async_client import AsyncJustOne
from justone_client.collect.api import run
from justone_client.collect.dry_run import estimate
from justone_client.collect.inputs.input_table import InputTable, open_table, query_table
from justone_client.collect.inputs.matching import header_names
from justone_client.collect.method import of_operation
from justone_client.collect.outputs.output_rows import describe_unfit
from justone_client.collect.plan import DEFAULT_IN_FLIGHT, Plan
from justone_client.collect.result import Collected
from justone_client.collect.run.health import DEFAULT_MAX_FAILURES
from justone_client.collect.run.progress import Progress
from justone_client.collect.run.row_call import Stop
from justone_client.collect.run.sender import fastest_backend
from justone_client.endpoints.operation import Operation
from justone_client.errors import ConfigurationError
from justone_client.terminal import one_line, printable

from .progress_line import shown
from .signals import interruptible, terminable

Find = Callable[[str], Operation[Any]]
_CAN_GO_ON, _CANNOT = 3, 1
_ABORTED = 130
"""The status that shells use for Ctrl-C."""


def add_to(commands: Any, find: Find) -> None:
    """Add the commands; `find` reads the endpoint off the command line."""
    parser = commands.add_parser("collect", help="call an endpoint for every row of a table (billed)")
    parser.add_argument("endpoint", help="such as xiaohongshu.get_user_v3")
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--input", type=Path, help="CSV, TSV, TXT, JSONL or Parquet; default: the rows of the ledger")
    source.add_argument("--query", help="a DuckDB query whose rows are the input")
    parser.add_argument(
        "--map", action="append", default=[], metavar="argument=column", help="the column of an argument"
    )
    parser.add_argument("--param", action="append", default=[], metavar="argument=value", help="a value for all rows")
    parser.add_argument("--output", type=Path, help="CSV, TSV, JSONL, Parquet or DuckDB, by its ending")
    parser.add_argument("--columns", help="fields of the responses to write, such as nickname,fans")
    parser.add_argument("--ledger", help="a file, or postgresql://… to share it; default: OUTPUT.ledger")
    parser.add_argument("--overwrite", action="store_true", help="replace an existing output of any origin")
    parser.add_argument("--excel", action="store_true", help="make a CSV or TSV output safe for Excel: no formulas")
    parser.add_argument("--skip-invalid", action="store_true", help="leave out rows with invalid ids")
    parser.add_argument(
        "--in-flight", type=int, default=DEFAULT_IN_FLIGHT, help="calls in flight; default: %(default)s"
    )
    parser.add_argument("--rate", type=float, help="calls a second at most")
    parser.add_argument("--max-calls", type=int, help="billed calls at most, earlier runs included")
    parser.add_argument("--max-cost", help="the most that they may cost, at --price or an estimate")
    parser.add_argument("--max-pages", type=int, help="pages of each list at most, each billed; default: 1")
    parser.add_argument(
        "--max-failures",
        type=int,
        default=DEFAULT_MAX_FAILURES,
        help="stop after this many calls in a row without a response of the API; default: %(default)s",
    )
    parser.add_argument("--price", help="price of a call; default: none, but an estimate in a dry run")
    parser.add_argument("--in-doubt", choices=("hold", "retry"), default="hold", help="ids that may have been billed")
    parser.add_argument("--retry-failed", action="store_true", help="send ids again that failed without being billed")
    parser.add_argument("--encoding", help="of a text file; default: detected")
    parser.add_argument("--environment", help="as for call")
    parser.add_argument("--dry-run", action="store_true", help="print the number and cost of calls; send nothing")
    parser.epilog = (
        "Run the same command again to resume. `justone ledger` shows and exports what is stored. "
        "The token is read from JUSTONEAPI_TOKEN."
    )
    parser.set_defaults(run=lambda options: _collect(options, find))


def _collect(options: argparse.Namespace, find: Find) -> int:
    operation = find(options.endpoint)
    plan = Plan(
        map=_pairs("--map", "column", options.map),
        params=_pairs("--param", "value", options.param),
        output=options.output,
        ledger=options.ledger,
        columns=options.columns.split(",") if options.columns else None,
        overwrite=options.overwrite,
        excel=options.excel,
        skip_invalid=options.skip_invalid,
        in_flight=options.in_flight,
        rate=options.rate,
        in_doubt=options.in_doubt,
        retry_failed=options.retry_failed,
        price=options.price,
        max_calls=options.max_calls,
        max_cost=options.max_cost,
        max_pages=options.max_pages,
        max_failures=options.max_failures,
        encoding=options.encoding,
    )
    logging.getLogger("justone_client.collect").setLevel(logging.INFO)
    try:
        with terminable():
            table = _table(options, header_names(operation, plan.map))
            return asyncio.run(_run(operation, table, plan, options))
    except asyncio.CancelledError:
        print('aborted; calls in flight are marked "in doubt". Run the same command again to resume', file=sys.stderr)
        return _ABORTED


def _table(options: argparse.Namespace, names: Collection[str]) -> InputTable | None:
    if options.query:
        return query_table(options.query)
    return open_table(options.input, encoding=options.encoding, names=names) if options.input else None


async def _run(operation: Operation[Any], table: InputTable | None, plan: Plan, options: argparse.Namespace) -> int:
    async with AsyncJustOne(environment=options.environment, backend=fastest_backend()) as api:
        method = of_operation(api, operation)
        if options.dry_run:
            if table is None:
                raise ConfigurationError("a dry run compares an input with the ledger: name one")
            print(printable(str(estimate(method, table, plan))))
            return 0
        collected = await run(method, table, plan, _watched)
    for text in _summary(collected):
        print(one_line(text))
    return _status(collected)


@contextlib.asynccontextmanager
async def _watched(progress: Progress, stop: Callable[[Stop], None]) -> AsyncIterator[None]:
    with interruptible(stop):
        async with shown(progress):
            yield


def _summary(collected: Collected) -> Sequence[str]:
    """Return the lines that summarise a run: the outcome, and the next step."""
    numbers = (
        f"{collected.done:,} done, {collected.empty:,} empty, {collected.failed:,} failed, "
        f"{collected.in_doubt:,} in doubt, {_mismatched(collected)}{collected.left:,} not sent"
    ) + (f", {collected.invalid:,} invalid" if collected.invalid else "")
    uncertain = f" ({collected.in_doubt:,} of them uncertain)" if collected.in_doubt else ""
    cost = "" if collected.cost is None else f", which cost {collected.cost}"
    return [
        f"{numbers}; {collected.billed:,} requests billed{uncertain}{cost}",
        *([describe_unfit(collected.unfit)] if collected.unfit else []),
        *([f"stopped: {collected.stop.reason}"] if collected.stop else []),
        *_hints(collected),
        f"output: {collected.output or 'none'}; every response is in {collected.ledger}",
    ]


def _hints(collected: Collected) -> Iterator[str]:
    """Yield the next step for ids that have no response."""
    if collected.in_doubt:
        yield f"to list the ids in doubt, which may have been billed: justone ledger failures {collected.ledger}"
        yield "--in-doubt retry sends them again; each may be billed twice"
    if collected.mismatched:
        yield f"responses about other ids are kept: justone ledger failures {collected.ledger} --bodies FOLDER"
    if collected.failed_unbilled:
        yield f"{collected.failed_unbilled:,} failed without being billed: --retry-failed sends them again"


def _mismatched(collected: Collected) -> str:
    return f"{collected.mismatched:,} mismatched, " if collected.mismatched else ""


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
