"""The functions `collect` and `collect_async`, and the steps of a collection."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections import Counter
from collections.abc import Callable
from functools import partial
from typing import Any, Unpack

from justone_client.async_client import AsyncJustOne
from justone_client.errors import BudgetExceededError, ConfigurationError

from .funds import compare_balance
from .inputs.input_rows import rows_of
from .inputs.input_table import InputTable, open_table
from .inputs.matching import header_names, matching
from .interrupts import Interrupts, in_own_loop, is_loop_running
from .job import Job
from .ledger.ledger import Ledger, LedgerError, LedgerUnavailableError
from .ledger.neighbours import unknown_rows
from .ledger.open import folder_for, is_shared, ledger_at, reading_at
from .ledger.pointer import note_location
from .method import Method, behind
from .outputs.guard import demand_columns, demand_free, demand_layout, write
from .outputs.output_selection import remembered
from .pacing import LocalTurns, Turns
from .plan import CollectOptions, Plan
from .progress_display import is_in_kernel
from .record import State
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
from .watching import watched

_logger = logging.getLogger("justone_client.collect")

Watching = Callable[[Progress, Callable[[Stop], None]], contextlib.AbstractContextManager[None]]
"""A context manager that is active during the calls; it gets the progress and a function that stops them."""


def collect(method: Callable[..., Any], rows: Any, /, **options: Unpack[CollectOptions]) -> Collected:
    """Call an endpoint for every row of a table and store every response. Call it again to resume.

    A ledger beside the output records each id before it is sent, and each response as soon as it arrives. An id with a
    response is not sent again, except by `refresh_after`. An id that may have been billed without a response is in
    doubt: it is held and listed.

    Args:
        method: The endpoint to call, such as `api.xiaohongshu.get_user_v3`, of a sync or an async client.
        rows: The input: a path (CSV, TSV, TXT, XLSX, JSONL, Parquet), mappings, ids, a frame of pandas or polars, or a
            relation of DuckDB. None for the rows that the ledger has already.
        options:
            map: Columns of the input by argument, `{"user_id": "author_id"}`. Default: columns named like the
                required arguments, such as `user_id`, `userId` or `User ID`; or, for a single id, `id`.
                `{"user_id": "url:link"}` takes the ids from the links in the column `url`.
            params: Arguments that are the same for all rows.
            output: The file to write; its ending selects CSV, TSV, XLSX, JSONL, Parquet or DuckDB. Its folder is made.
                `s3://bucket/users.csv` and the like need the extra `[cloud]` and a `ledger`. Default: none.
            ledger: The file of the ledger, or `postgresql://user@host/database#name` for a ledger that several
                processes share. Default: the ledger of an earlier run with this output,
                else the path of the output with `.ledger` appended.
            columns: The columns of the data to write, as paths: `["nickname", "粉丝=interact.fans"]` or
                `{"昵称": "nickname"}`; `"common"` for the common fields, `"default"` for the scalars of the top two
                levels. The choice of columns and items is stored in the ledger. Default: the choice of the run before.
            items: The list whose elements are the rows, such as `notes` or `$.data.notes`; `"none"` for one row per
                response, `"default"` for the list that is declared for the endpoint. Default: the choice of the run
                before.
            input_columns: Whether to write the columns of the input. Default: the choice of the run before, or yes.
            status_columns: Whether to write the columns for the outcome of each call. Default: the choice of the run
                before, or yes.
            overwrite: Whether to replace an output that this collection has not written. Default: no.
            excel: Whether a CSV or TSV output is for Excel: a text that Excel would compute as a formula gets an
                apostrophe in front, and the file gets a byte order mark. Default: no, the texts are exact.
            partition_by: A column of the output, or `"date"` for the day of `fetched_at` in UTC: the output is a folder
                with a folder of Parquet files for each value, named as in Hive. Default: none, a single file.
            append: Whether to append the responses that the output does not have yet to a CSV, TSV, JSONL or DuckDB
                file or a partitioned folder, each response once. Default: no, the output is written anew.
            skip_invalid: Whether to skip rows with invalid ids: they are logged, and written with the status
                `invalid`. Default: no, the whole input is refused.
            new_ledger: Whether to start a new ledger even if a ledger in the same folder has responses for some of the
                ids, which are then billed again. Default: no, the collection is refused.
            in_flight: The most calls in flight. Default: 32.
            rate: The most calls a second, of all processes that share the ledger. Default: no limit.
            retry: The policy that decides whether and when to retry calls that are known not to have been billed.
                Default: up to 5 attempts, with pauses from seconds to a minute. A `Retry-After` above its
                `longest_retry_after` (300 s in the default) stops the collection.
            in_doubt: `hold` (default) does not send ids in doubt; `retry` sends them, at the risk of paying twice.
            retry_failed: Whether to retry ids that failed without being billed. Default: no.
            refresh_after: The age from which a response is old, such as `"7d"`, `"12h"` or a `timedelta`: ids whose
                latest response is older are sent again, billed, and earlier responses stay in the ledger as versions.
                Default: no refresh.
            price: The price of a call, to compute the cost. Default: none.
            max_calls: The most billed calls, earlier runs included.
            max_cost: The highest cost, earlier runs included. Without a price it is divided by the estimate for the
                endpoint, `Operation.price_estimate`, and a log message names it; without an estimate it is refused.
            max_pages: The most pages of each list; each page is a call, and a row of the output. Default: the limit of
                the run before, or 1. A higher limit in a later run continues the lists.
            max_failures: The number of consecutive calls without a response of the API that stops the collection, for
                example behind a login page or a proxy that intercepts every call. Default: 20.
            check_balance: Whether to send no call unless the balance of the account is enough for all calls, by the
                price or the estimate. Default: no. The balance is looked up for free before the first call in any
                case, and a log message warns if it is too low.
            encoding: The encoding of a text file. Default: detected.
            sheet: The sheet of an XLSX file, by its name or its number from 1. Default: the only visible one with data.
            header_row: The row of the sheet that names the columns. Default: the first one that is not blank.
            progress: Whether to show a bar, if stderr is a terminal or this is a notebook, and else a line of the log
                every 30 seconds. Default: yes. The bar needs tqdm, which is in the extra `[collect]`.
            on_progress: A function that gets a `ProgressSnapshot` at most four times a second and at the end. It runs
                between the calls, so it should be quick. An error of it stops the collection: calls in flight are
                completed and stored, and then it is raised.

    Ctrl-C, or the button of a notebook, lets the calls in flight end and returns what there is, with a `stop`. The
    second one aborts: calls in flight are in doubt. While an event loop is running, the collection runs in a thread.

    Raises:
        ConfigurationError: The input or an option is invalid; nothing was sent.
        InsufficientBalanceError: `check_balance` found the balance too low; no call was sent.
        KeyboardInterrupt: It was aborted, or interrupted before or after the calls.
        TypeError: There is no such option.
        UnexpectedError: The collection failed unexpectedly; every response received is in the ledger.
    """
    asked = behind(method)
    if isinstance(asked.api, AsyncJustOne) and is_loop_running():
        raise ConfigurationError(
            "an event loop is already running, as in a notebook: write `await collect_async(…)`, or pass a method of "
            "JustOne"
        )
    return in_own_loop(lambda interrupts: _collect(asked, rows, options, interrupts))


async def collect_async(method: Callable[..., Any], rows: Any, /, **options: Unpack[CollectOptions]) -> Collected:
    """Do the same as `collect`, in a coroutine; needs asyncio.

    In a notebook its button interrupts, as for `collect`. Otherwise interrupts are the program's: a cancelled task
    leaves the calls in flight in doubt, and the same call resumes.
    """
    return await _collect(behind(method), rows, options, Interrupts() if is_in_kernel() else None)


async def _collect(method: Method, rows: Any, options: CollectOptions, interrupts: Interrupts | None) -> Collected:
    plan = Plan.of(options)
    names = header_names(method.operation, plan.map)
    table = None if rows is None else open_table(rows, names=names, **plan.reading)
    return await run(method, table, plan, interrupts)


async def run(method: Method, table: InputTable | None, plan: Plan, interrupts: Interrupts | None = None) -> Collected:
    """Collect for an open table, or for the rows that the ledger has.

    Args:
        method: The endpoint.
        table: The input; None for the rows that the ledger has.
        plan: The options.
        interrupts: Stop or abort the calls; default: nothing does.

    Raises:
        ConfigurationError: The input or an option is invalid; nothing was sent.
        UnexpectedError: The collection failed unexpectedly; every response received is in the ledger.
    """
    callers = Callers()
    if table is not None and table.name == InputTable._field_defaults["name"]:
        table = table._replace(rows=callers.watched(table.rows))
    watching = partial(watched, plan=plan, callers=callers, interrupts=interrupts)
    with callers.catching("the database" if is_shared(plan.ledger_at) else plan.ledger_at):
        return await _run(method, table, plan, watching)


async def _run(method: Method, table: InputTable | None, plan: Plan, watching: Watching) -> Collected:
    method.api.prepare()  # a wrong setting fails here once, not for every id
    job = job_of(method, table, plan)
    _demand_price(method)
    most_billed = plan.most_billed(method.operation)
    _log_estimate(method, plan)
    with folder_for(plan.ledger_at), contextlib.closing(ledger_at(plan.ledger_at)) as ledger:
        selection = plan.selection.over(remembered(ledger))
        demand_columns(method.operation, selection)
        if plan.place is not None:
            demand_free(plan.place, ledger, **plan.writing)
        rows = None if table is None else rows_of(table, job, skip_invalid=plan.skip_invalid)
        if rows is not None and not plan.new_ledger and not ledger.noted("version"):  # there is no ledger yet
            rows = unknown_rows(rows, job, plan.ledger_at, plan.path)
        ledger.begin(job, table.digest if table else "", rows)
        if plan.place is not None:
            demand_layout(ledger.kept, ledger, method.operation, plan.place, selection, **plan.layout)
        selection.remember(ledger)
        if plan.path is not None:
            note_location(plan.path, ledger.location)
        take_in(ledger)
        await asyncio.sleep(0)  # if Ctrl-C was pressed meanwhile, nothing is sent
        reread(ledger, method.operation)
        if plan.in_doubt == "retry":
            ledger.retry_in_doubt()
        if plan.retry_failed:
            ledger.retry_failed()
        before = plan.old_before()
        old = Counter[State]() if before is None else ledger.refresh(before)
        pages = 1 if method.operation.paging is None else ledger.limit_pages(plan.max_pages)
        progress = Progress(_to_do(ledger, old), ledger.billed(), plan.cost_of_one)
        left = progress.total - progress.finished
        calls = left * pages - ledger.pages_had(pages)
        await compare_balance(method, plan, _most_calls(calls, progress.billed, most_billed))
        _reserve(ledger, min(plan.in_flight, left))
        async with sending(method.api, method.operation, plan.in_flight, ledger=ledger.location) as send:
            asking = Asking(job, send, plan.retry, retry_in_doubt=plan.in_doubt == "retry", max_pages=pages)
            turns = _turns(method, ledger, plan)
            while True:
                engine = Engine(
                    asking,
                    ledger,
                    progress,
                    in_flight=plan.in_flight,
                    turns=turns,
                    most_billed=most_billed,
                    health=Health(plan.in_flight, plan.max_failures, plan.longest_wait),
                )
                with watching(progress, engine.stop):
                    stop = await engine.run()
                if stop is not None or not take_in(ledger):
                    break
                # Leases of other workers ended only now; some of their ids may never have been sent.
                progress.renew(_to_do(ledger, Counter() if before is None else ledger.refresh(before)), ledger.billed())
        written = None
        if plan.place is not None:
            written = write(ledger, method.operation, plan.place, selection, **plan.writing)
        return Collected.of(
            ledger, method.operation, plan, selection, progress, stop=stop, written=written, table=table
        )


def job_of(method: Method, table: InputTable | None, plan: Plan) -> Job:
    """Return the job for a table; without a table, the job that the ledger belongs to.

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
        raise ConfigurationError("pass max_pages=, the most pages of each list: each page is billed")
    demand_pages(job, plan.pages)
    return job


def _to_do(ledger: Ledger, old: Counter[State]) -> Counter[State]:
    """Return the number of ids in each state at the beginning of a run; ids whose response is old are pending."""
    counts = ledger.counts()
    counts.subtract(old)
    counts[State.PENDING] += old.total()
    return counts


def _most_calls(calls: int, billed: int, most_billed: int | None) -> int:
    """Return the most calls of a run, which a limit of those billed may stop."""
    return calls if most_billed is None else min(calls, max(0, most_billed - billed))


def _turns(method: Method, ledger: Ledger, plan: Plan) -> Turns | None:
    """Return the rate limit: that of the collection, which all its workers share, or that of the client."""
    if plan.rate is not None and (shared := ledger.turns(plan.rate)) is not None:
        return shared
    limit = plan.limit or method.api.options.rate_limit
    return None if limit is None else LocalTurns(limit, method.operation)


def _reserve(ledger: Ledger, calls: int) -> None:
    """Reserve room for responses before anything is sent.

    Raises:
        LedgerError: There is no room.
    """
    try:
        if calls:
            ledger.reserve(calls)
    except LedgerUnavailableError as error:
        raise LedgerError(f"{error}; nothing was sent") from error


def _demand_price(method: Method) -> None:
    """Refuse a client whose budget has no price for the endpoint, since every id would fail."""
    budget = method.api.options.budget
    if budget is not None:
        with contextlib.suppress(BudgetExceededError):
            budget.settle(budget.reserve(method.operation), billed=False)


def _log_estimate(method: Method, plan: Plan) -> None:
    """Log the estimate that `max_cost` is divided by if the caller gave no price."""
    if plan.max_cost is not None and plan.price is None:
        estimate = method.operation.price_estimate
        _logger.warning("max_cost without a price: each call counts as %s", estimate)
