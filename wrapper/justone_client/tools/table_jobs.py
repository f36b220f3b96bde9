"""The tools that call an endpoint for each row of a table, in the background, with a ledger in the jobs' folder."""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from justone_client.checks import whole_number
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.price import PriceEstimate
from justone_client.errors import BudgetExceededError, ConfigurationError, JustOneError, UnexpectedError

from .consents import Consents
from .paid_calls import checked_parameters
from .response_store import ResponseStore
from .threads import in_thread
from .tool_client import ToolClient
from .tool_errors import error_data
from .tool_result import Confirmation, ToolResult
from .tool_settings import ToolSettings

_JOB = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_MOST_ROWS = 1000
"""Rows of a job; a model writes hardly more."""

_LEDGER = "ledger.sqlite"
_FORMATS = ("csv", "jsonl")


class TableJobs:
    """Runs collections within the limits of the tools; files are written in the jobs' folder only."""

    def __init__(self, settings: ToolSettings, client: ToolClient, store: ResponseStore, consents: Consents) -> None:
        self._settings = settings
        self._client = client
        self._folder = store.jobs
        self._consents = consents
        self._tasks: dict[str, asyncio.Task[dict[str, Any]]] = {}

    async def start(
        self,
        *,
        endpoint: str,
        job: str,
        max_calls: int,
        rows: Sequence[Mapping[str, Any]] | None = None,
        parameters: Mapping[str, Any] | None = None,
        format: str = "csv",  # noqa: A002 - the name that models know
        confirmed: str | None = None,
    ) -> ToolResult | Confirmation:
        """Start or resume a job; needs asyncio.

        Raises:
            ConfigurationError: An argument is wrong, there is no token, or the job has no rows; nothing was sent.
            BudgetExceededError: The job may cost too much; nothing was sent.
        """
        operation = self._settings.operation(endpoint)
        folder = self._folder_of(job)
        whole_number("max_calls", max_calls, least=1)
        if format not in _FORMATS:
            raise ConfigurationError(f"format must be {' or '.join(_FORMATS)}")
        if (running := self._tasks.get(job)) is not None and not running.done():
            raise ConfigurationError("this job is running; collect_status shows its counts")
        self._client.api()
        warnings: list[str] = []
        fixed, table = _checked_rows(operation, rows, parameters or {}, warnings)
        had = await in_thread(partial(_billed, folder))
        if table is None and had is None:
            raise ConfigurationError("this job does not exist yet; pass its rows")
        price = self._settings.demand_affordable(operation)
        calls = max(0, max_calls - (had or 0))
        total = None if price is None else price.times(calls)
        await in_thread(partial(self._demand_budget, operation, calls, total))
        if self._consents.is_needed(total):
            what = {"job": job, "endpoint": str(operation), "rows": table, "fixed": fixed, "calls": max_calls}
            cost = "without a price estimate" if total is None else f"for up to {total}"
            question = f"Collect {operation.name} in the job {job}: up to {calls} billed calls, {cost}?"
            if (asked := self._consents.demand(what, total, question, confirmed)) is not None:
                return asked
        await in_thread(lambda: folder.mkdir(mode=0o700, parents=True, exist_ok=True))
        options = {
            "params": fixed,
            "map": {name: name for name in table[0]} if table else {},
            "output": folder / f"output.{format}",
            "ledger": folder / _LEDGER,
            "max_calls": max_calls,
            "progress": False,
        }
        self._tasks[job] = asyncio.create_task(self._collected(operation, table, options))
        shown = {"job": job, "is_running": True, "max_calls": max_calls, "estimate": str(total or "unknown")}
        return ToolResult.of(shown | ({"warnings": warnings[:3]} if warnings else {}))

    async def status(self, *, job: str) -> ToolResult:
        """Return the counts of a job, and its output once it has ended.

        Raises:
            ConfigurationError: There is no such job, or its ledger cannot be read.
        """
        folder = self._folder_of(job)
        task = self._tasks.get(job)
        is_running = task is not None and not task.done()
        counts = await in_thread(partial(_counts, folder))
        if counts is None and task is None:
            raise ConfigurationError("there is no such job")
        data: dict[str, Any] = {"job": job, "is_running": is_running, **(counts or {})}
        if task is not None and task.done():
            data["result"] = {"error": "Cancelled"} if task.cancelled() else task.result()
        if not is_running:
            outputs = [str(each) for each in (folder / f"output.{name}" for name in _FORMATS) if each.exists()]
            data |= {"output": outputs} if outputs else {"hint": "collect_start with the same job resumes it"}
        return ToolResult.of(data, is_error="error" in data.get("result", {}))

    async def aclose(self) -> None:
        """Cancel the jobs: calls in flight are in doubt, and the same job resumes."""
        for task in self._tasks.values():
            task.cancel()
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)

    def _folder_of(self, job: str) -> Path:
        if not _JOB.fullmatch(job):
            raise ConfigurationError("the name of a job has 1 to 40 characters of a-z, 0-9 and -")
        return self._folder / job

    def _demand_budget(self, operation: Operation[Any], calls: int, total: PriceEstimate | None) -> None:
        """Refuse a job whose calls are more than the budget has left."""
        for state in self._settings.budget.states(operation.name):
            is_number = isinstance(state.left, int)
            if state.left < calls if is_number else total is None or state.left < total.amount:
                raise BudgetExceededError(
                    f"{calls} calls are more than the budget {state.limit} has left ({state.left}); lower max_calls; "
                    "nothing was sent",
                    endpoint=str(operation),
                )

    async def _collected(
        self, operation: Operation[Any], table: list[dict[str, str]] | None, options: dict[str, Any]
    ) -> dict[str, Any]:
        from justone_client.collect.api import run  # a toolbox without jobs loads no collection
        from justone_client.collect.inputs.input_table import open_table
        from justone_client.collect.method import of_operation
        from justone_client.collect.plan import Plan

        try:
            rows = None if table is None else open_table(table)
            collected = await run(of_operation(self._client.api(), operation), rows, Plan(**options))
        except JustOneError as error:
            return error_data(error)
        except Exception as error:  # noqa: BLE001 - a model can do nothing about it
            return error_data(UnexpectedError(f"unexpected {type(error).__name__}", billed=None))
        counts = collected.to_dict()
        names = ("done", "empty", "failed", "in_doubt", "mismatched", "left", "billed", "stop")
        return {name: counts[name] for name in names if counts[name]}


def _checked_rows(
    operation: Operation[Any],
    rows: Sequence[Mapping[str, Any]] | None,
    parameters: Mapping[str, Any],
    warnings: list[str],
) -> tuple[dict[str, str], list[dict[str, str]] | None]:
    """Return the fixed parameters and the rows, by argument name.

    Raises:
        ConfigurationError: A parameter is wrong, or the rows do not have the same ones.
    """
    names = {wire: name for name, wire in operation.parameters.items()}
    if rows is None:
        return {}, None
    if not rows or len(rows) > _MOST_ROWS:
        raise ConfigurationError(f"pass 1 to {_MOST_ROWS} rows")
    table: list[dict[str, str]] = []
    varying = {names.get(name, name) for row in rows for name in row if row[name] is not None}
    for number, row in enumerate(rows, 1):
        try:
            checked = checked_parameters(operation, {**parameters, **row}, warnings)
        except ConfigurationError as error:
            raise ConfigurationError(f"row {number}: {error.message}") from None
        given = {names[wire]: value for wire, value in checked.items()}
        if not varying <= given.keys():
            raise ConfigurationError(
                f"row {number} lacks a parameter that other rows have; give all rows the same ones"
            )
        table.append({name: value for name, value in given.items() if name in varying})
    fixed = {name: value for name, value in given.items() if name not in varying}
    return fixed, table


def _counts(folder: Path) -> dict[str, Any] | None:
    """Return the counts of a job's ledger; None without one."""
    from justone_client.collect.ledger.open import reading_at

    location = folder / _LEDGER
    if not location.exists():
        return None
    with contextlib.closing(reading_at(location)) as reading:
        counts = {state.name.lower(): number for state, number in reading.counts().items() if number}
        return {"rows": counts, "billed": reading.billed()}


def _billed(folder: Path) -> int | None:
    counts = _counts(folder)
    return None if counts is None else int(counts["billed"])
