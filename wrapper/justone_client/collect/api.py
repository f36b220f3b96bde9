"""`collect`: ask for something for every row of a table, and write the answers into another."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, Unpack

from justone_client.errors import BudgetExceededError, ConfigurationError

from .inputs.input_rows import rows_of
from .inputs.input_table import InputTable, open_table
from .inputs.matching import header_names, matching
from .job import Job
from .ledger.ledger import Ledger, LedgerError, LedgerUnavailableError
from .ledger.open import is_shared, ledger_at, reading_at
from .method import Method, behind
from .outputs.guard import demand_columns, demand_free, write
from .pacing import LocalTurns, Turns
from .plan import CollectOptions, Plan
from .result import Collected
from .run.catching import Callers
from .run.engine import Engine
from .run.health import Health
from .run.lists import demand_pages
from .run.progress import Progress
from .run.rereading import reread
from .run.rescue import take_in
from .run.row_call import Asking, Stop
from .run.sender import sending

Watching = Callable[[Progress, Callable[[Stop], None]], contextlib.AbstractAsyncContextManager[None]]
"""What looks on while a collection goes: it is given the counts, and a way to stop."""


def collect(method: Callable[..., Any], rows: Any, /, **options: Unpack[CollectOptions]) -> Collected:
    """Call an endpoint for every row of a table, and keep every answer. Run it again to go on where it ended.

    Each id is written down as sent before it is, and its answer as soon as it comes, in a ledger beside the output:
    what is answered is never asked for twice, and what may have been billed without an answer is held back and listed.

    Args:
        method: What to call, such as `api.xiaohongshu.get_user_v3`; of either client.
        rows: The input: a path (CSV, TSV, TXT, JSONL, Parquet), mappings, ids, a frame of pandas or polars, or a
            relation of DuckDB. None for what the ledger has already.
        options:
            map: Columns of the input by argument, `{"user_id": "author_id"}`. Default: columns named like the
                arguments that are required, such as `user_id`, `userId` or `User ID`; or, for a single id, `id`.
            params: Arguments that are the same for all rows.
            output: The file to write, by its ending CSV, TSV, JSONL, Parquet or DuckDB. Default: none.
            ledger: The file that remembers, or `postgresql://user@host/database#name` for one that any number of
                processes work on. Default: the output with `.ledger` behind it.
            columns: What of the answers to write, `["nickname", "fans"]`. Default: the scalars of the top two levels.
            overwrite: Whether to replace an output that this collection has not written. Default: no.
            excel: Whether a CSV or TSV output is for Excel: texts that Excel takes for formulas begin with an
                apostrophe, and there is a byte order mark. Default: no, the texts are exact.
            skip_invalid: Whether to leave out rows whose ids are unusable: they are logged, and written with the
                status `invalid`. Default: no, they refuse the whole input.
            in_flight: Calls under way at most. Default: 32.
            rate: Calls a second at most, of all who work on the ledger. Default: no limit.
            retry: Decides how often and how late to ask again for what is known not to have been billed. Default: up
                to 5 times, within seconds to a minute. A `Retry-After` above its `longest_retry_after` (300 s
                in the default) stops the collection.
            in_doubt: `hold` (default) leaves what may have been billed without an answer; `retry` asks for it again,
                at the risk of paying twice.
            retry_failed: Whether to ask again for ids that failed without being billed. Default: no.
            price: What a call costs, to show what it comes to.
            max_calls: Billed calls at most, earlier runs included.
            max_cost: What they may cost at most, earlier runs included; needs a price.
            max_pages: Pages of each list at most; each is a call, and a row of the output. Default: as many as before,
                or 1. A higher number later goes on where the lists ended.
            max_failures: Calls in a row without a response of the API until the collection stops, as behind a login
                page or a proxy that takes every call. Default: 20.
            encoding: What a text file is written in. Default: found out.

    Raises:
        ConfigurationError: Something is wrong with the input or the options; nothing was sent.
        UnexpectedError: Something failed in a way that is not known; every response that came is in the ledger.
    """
    with contextlib.suppress(RuntimeError):  # which says that none is running
        asyncio.get_running_loop()
        raise ConfigurationError("an event loop runs already, as in a notebook: write `await collect_async(…)` there")
    return asyncio.run(collect_async(method, rows, **options))


async def collect_async(method: Callable[..., Any], rows: Any, /, **options: Unpack[CollectOptions]) -> Collected:
    """Do what `collect` does, in a coroutine; on asyncio."""
    plan = Plan(**options)
    asked = behind(method)
    names = header_names(asked.operation, plan.map)
    table = None if rows is None else open_table(rows, encoding=plan.encoding, names=names)
    return await run(asked, table, plan)


async def run(method: Method, table: InputTable | None, plan: Plan, watching: Watching | None = None) -> Collected:
    """Collect for a table that is open, or for what the ledger has.

    Raises:
        ConfigurationError: Something is wrong with the input or the options; nothing was sent.
        UnexpectedError: Something failed in a way that is not known; every response that came is in the ledger.
    """
    callers = Callers()
    if table is not None and table.name == InputTable._field_defaults["name"]:
        table = table._replace(rows=callers.watched(table.rows))
    with callers.catching("the database" if is_shared(plan.ledger_at) else plan.ledger_at):
        return await _run(method, table, plan, watching)


async def _run(method: Method, table: InputTable | None, plan: Plan, watching: Watching | None) -> Collected:
    method.api.prepare()  # once, rather than have every id fail of it
    job = job_of(method, table, plan)
    demand_columns(method.operation, plan.columns)
    _demand_price(method)
    with contextlib.closing(ledger_at(plan.ledger_at)) as ledger:
        if plan.output is not None:
            demand_free(Path(plan.output), ledger, overwrite=plan.overwrite, excel=plan.excel)
        rows = None if table is None else rows_of(table, job, skip_invalid=plan.skip_invalid)
        ledger.begin(job, table.digest if table else "", rows)
        take_in(ledger)
        await asyncio.sleep(0)  # whoever pressed Ctrl-C meanwhile wants nothing to begin
        reread(ledger, method.operation)
        if plan.in_doubt == "retry":
            ledger.retry_in_doubt()
        if plan.retry_failed:
            ledger.retry_failed()
        pages = 1 if method.operation.paging is None else ledger.limit_pages(plan.max_pages)
        progress = Progress(ledger.counts(), ledger.billed(), plan.cost_of_one)
        _reserve(ledger, min(plan.in_flight, progress.total - progress.finished))
        async with sending(method.api, method.operation, plan.in_flight) as send:
            asking = Asking(job, send, plan.retry, retry_in_doubt=plan.in_doubt == "retry", max_pages=pages)
            turns = _turns(method, ledger, plan)
            while True:
                engine = Engine(
                    asking,
                    ledger,
                    progress,
                    in_flight=plan.in_flight,
                    turns=turns,
                    most_billed=plan.most_billed,
                    health=Health(plan.in_flight, plan.max_failures, plan.longest_wait),
                )
                async with watching(progress, engine.stop) if watching else contextlib.nullcontext():
                    stop = await engine.run()
                if stop is not None or not take_in(ledger):
                    break
                # Leases of other workers ended only now; some of their ids may never have been sent.
                progress = Progress(ledger.counts(), ledger.billed(), plan.cost_of_one)
        written = None
        if plan.output is not None:
            output, overwrite = Path(plan.output), plan.overwrite
            written = write(ledger, method.operation, output, plan.columns, excel=plan.excel, overwrite=overwrite)
        kind = table.kind if table else ""
        return Collected.of(ledger, method.operation, plan, stop=stop, written=written, kind=kind)


def job_of(method: Method, table: InputTable | None, plan: Plan) -> Job:
    """Say what is asked for each row; without a table, what the ledger is bound to.

    Raises:
        ConfigurationError: The endpoint has no such argument, or no column fits.
    """
    server = method.api.environment.operator
    if table is None:
        with contextlib.closing(reading_at(plan.ledger_at)) as reading:
            known = reading.identity()
        job = Job.of(method.operation, plan.map or known["columns"], plan.params or known["parameters"], server)
    else:
        left = [name for name in method.required if name not in plan.params]
        columns = plan.map or matching(method.operation, left, table)
        job = Job.of(method.operation, columns, plan.params, server)
    if method.is_paged and plan.max_pages is None:
        raise ConfigurationError("max_pages says how many pages of each list to ask for, at most: each is billed")
    demand_pages(job, plan.pages)
    return job


def _turns(method: Method, ledger: Ledger, plan: Plan) -> Turns | None:
    """Say how fast to ask; what is said for this collection holds for all who work on its ledger."""
    if plan.rate is not None and (shared := ledger.turns(plan.rate)) is not None:
        return shared
    limit = plan.limit or method.api.options.rate_limit
    return None if limit is None else LocalTurns(limit, method.operation)


def _reserve(ledger: Ledger, calls: int) -> None:
    """Make sure that responses can be written, before anything is sent.

    Raises:
        LedgerError: They cannot.
    """
    try:
        if calls:
            ledger.reserve(calls)
    except LedgerUnavailableError as error:
        raise LedgerError(f"{error}; nothing was sent") from error


def _demand_price(method: Method) -> None:
    """Make sure that a budget of the client knows what a call costs, before every id fails of that."""
    budget = method.api.options.budget
    if budget is not None:
        with contextlib.suppress(BudgetExceededError):
            budget.settle(budget.reserve(method.operation), billed=False)
