"""`collect` over a Dataset of Ray: workers share a ledger, and a Dataset looks up their responses.

Calls are eager, since they cost money; the returned Dataset is lazy and only reads, so that Ray may execute it again.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, Unpack

import pyarrow as pa
import ray
from ray.data import ActorPoolStrategy, Dataset

from justone_client.client import JustOne
from justone_client.collect import Stop
from justone_client.collect.api import job_of, run
from justone_client.collect.inputs.input_rows import rows_of
from justone_client.collect.inputs.input_table import InputTable
from justone_client.collect.inputs.keys import is_id, keys_of
from justone_client.collect.job import Job
from justone_client.collect.ledger.open import is_shared, ledger_at, reading_at
from justone_client.collect.ledger.postgres.postgres_reading import PostgresReading
from justone_client.collect.method import of_operation
from justone_client.collect.outputs.output_columns import Column, columns_of
from justone_client.collect.outputs.output_rows import Names, OutputTable
from justone_client.collect.outputs.output_selection import Selection
from justone_client.collect.plan import CallOptions, Plan
from justone_client.collect.record import Kept, State
from justone_client.endpoints.registry import find_operation
from justone_client.endpoints.tables.dataframes import mend_texts
from justone_client.errors import ConfigurationError

Connect = Callable[[], JustOne]
"""Makes a client where it is called: on a worker, so that no token travels."""

_BATCH = 10_000
_LOOKED_UP = 1_024
_RESTARTS = 3
_POLL = 1.0
_TO_END = 90.0
"""Seconds in which stopped workers may complete calls in flight."""

_NEVER_ASKED = Kept(0, "", State.PENDING, None, None, "", None, None)
_NUMBERS = {"integer": "int64", "number": "float64"}
_ARROW = {**_NUMBERS, "text": "string", "json": "string", "boolean": "bool", "timestamp": pa.timestamp("us", "UTC")}
_logger = logging.getLogger("justone_client.collect")


class _Task(NamedTuple):
    """The task of workers, in plain values.

    Attributes:
        endpoint: The operation's name.
        columns: Columns of the dataset by wire name.
        ledger: Where the ledger is.
    """

    endpoint: str
    columns: Mapping[str, str]
    ledger: str


def collect(
    dataset: Dataset,
    endpoint: str,
    *,
    ledger: str,
    workers: int = 2,
    connect: Connect = JustOne,
    **options: Unpack[CallOptions],
) -> Dataset:
    """Call an endpoint for every different id of a Dataset, then look up the response for each row.

    All calls are made before it returns; run it again to resume, which sends no id twice. The returned Dataset has the
    columns of the given one, those of the responses, and the outcome of each call; lists in pages make several rows of
    one. The given Dataset is executed twice: materialize it if that is expensive.

    Args:
        dataset: Has ids in some of its columns.
        endpoint: Such as `xiaohongshu.get_user_v3`.
        ledger: `postgresql://user@host/database#name`; leave the password to PGPASSFILE or PGPASSWORD of the nodes.
        workers: Ray tasks that call at the same time, half a CPU each.
        connect: Makes the client, here and on each worker. Default: one with the token in the environment of the nodes;
            do not put that into `runtime_env`, which Ray writes into its logs.
        options: Those of `justone_client.collect.collect` that are about calling; `in_flight` is for each worker.

    Raises:
        ConfigurationError: Ray is not running, an option or id is invalid, or the token or the account was rejected.
    """
    if not ray.is_initialized():
        raise ConfigurationError("call ray.init() first: a cluster that starts by itself listens to everybody")
    if not is_shared(ledger):
        raise ConfigurationError("workers share the ledger: it must be postgresql://user@host/database#name")
    plan = Plan(ledger=ledger, **options)
    table = InputTable(tuple(dataset.columns() or ()), iter(()), name="the dataset")
    with connect() as api:
        job = job_of(of_operation(api, find_operation(endpoint)), table, plan)
    task = _Task(endpoint, job.columns, ledger)
    ids = dataset.select_columns(list(dict.fromkeys(job.columns.values())))
    with contextlib.closing(ledger_at(ledger)) as shared:
        columns = tuple(ids.columns() or ())
        shared.begin(job, "", rows_of(InputTable(columns, _rows(ids, columns), name="the dataset"), job))
        stops = _work(task, connect, options, workers)
    for stop in dict.fromkeys(stops):
        if not stop.can_go_on:
            raise ConfigurationError(stop.reason)
        _logger.warning("stopped: %s", stop.reason)
    with contextlib.closing(reading_at(ledger)) as reading:
        data = columns_of(job.operation, plan.selection, reading.kept)
    return dataset.map_batches(
        _LookUp,
        fn_constructor_args=(task, plan.selection, data),
        batch_format="pyarrow",
        batch_size=_LOOKED_UP,
        compute=ActorPoolStrategy(min_size=1, max_size=workers),
        num_cpus=0.25,  # whole ones can leave none for what comes before, which then waits for ever
    )


def _rows(ids: Dataset, columns: Sequence[str]) -> Iterator[tuple[int, tuple[Any, ...]]]:
    """Stream ids to the driver; in Arrow, since other formats make fractions of a column of numbers with gaps."""
    number = 0
    for batch in ids.iter_batches(batch_size=_BATCH, batch_format="pyarrow"):
        for values in zip(*(batch.column(name).to_pylist() for name in columns), strict=True):
            number += 1
            yield number, values


def _work(task: _Task, connect: Connect, options: CallOptions, workers: int) -> list[Stop]:
    """Have workers call until nothing is left; returns why they ended before, if they did."""
    remote = ray.remote(num_cpus=0.5, max_retries=_RESTARTS, scheduling_strategy="SPREAD")(_take_part)
    running = [remote.remote(task, connect, options) for _ in range(workers)]
    left, stops = running, []
    try:
        while left:
            ready, left = ray.wait(left, timeout=_POLL)
            stops += [stop for stop in ray.get(ready) if stop is not None]
    finally:
        for each in left:
            ray.cancel(each, force=False)  # as Ctrl-C: what is answered is written down, the rest is in doubt
        ray.wait(running, num_returns=len(running), timeout=_TO_END)
    return stops


def _take_part(task: _Task, connect: Connect, options: CallOptions) -> Stop | None:
    """Call until nothing is left. Ray may repeat it after a crash: what was marked as sent is not taken again."""
    with connect() as api:
        method = of_operation(api, find_operation(task.endpoint))
        return asyncio.run(run(method, None, Plan(ledger=task.ledger, **options))).stop


class _LookUp:
    """Adds to batches what the ledger knows."""

    def __init__(self, task: _Task, selection: Selection, data: Sequence[Column]) -> None:
        self._job = Job(find_operation(task.endpoint), task.columns, {})
        self._ledger = task.ledger
        self._selection = selection
        self._data = data
        self._reading: PostgresReading | None = None

    def __call__(self, batch: pa.Table) -> pa.Table:
        if self._reading is None:  # here, since Ray calls in another thread than that of __init__
            self._reading = PostgresReading(self._ledger)
        columns = [
            keys_of(batch.column(column).to_pylist(), ids=is_id(name))[0] for name, column in self._job.columns.items()
        ]
        keys = [self._job.key(values) for values in zip(*columns, strict=True)]
        known = self._reading.kept_by_key(list(set(keys)))
        pages = [known.get(key, [_NEVER_ASKED]) for key in keys]
        kept = [each._replace(number=index) for index, group in enumerate(pages) for each in group]
        rows = OutputTable(lambda: iter(kept), self._job.operation, self._selection, self._data)
        numbered = list(rows.numbered_rows(times=True))
        answers = list(zip(*(row for _, row in numbered), strict=True)) or [()] * len(rows.columns)
        table = batch.take([index for index, _ in numbered])
        names = Names()
        for name in batch.column_names:
            names.add_input(name)
        for column, values in zip(rows.columns, answers, strict=True):
            fit = mend_texts(list(values)) if column.type in {"text", "json"} else values
            table = table.append_column(names.add_response(column.name), pa.array(fit, _ARROW[column.type]))
        return table
