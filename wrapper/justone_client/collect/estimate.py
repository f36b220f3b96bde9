"""What a collection would take, found out without sending anything or changing a ledger."""

from __future__ import annotations

import contextlib
import tempfile
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from .collecting import job_of
from .inputs.rows import rows_of
from .inputs.table import Table
from .ledger.binding import demand_job
from .ledger.opening import is_there, ledger_at, reading_at
from .ledger.sqlite.sqlite_ledger import SQLiteLedger
from .methods import Method
from .plan import Plan
from .record import FINAL, Stand, State
from .writing import demand_columns, demand_free

_DOUBTFUL = frozenset({State.IN_DOUBT, State.SENT})


class Estimate(NamedTuple):
    """What a collection would take.

    Attributes:
        rows: Rows of the input.
        ids: Different ids among them.
        answered: Of these, how many the ledger knows all of that is wanted.
        in_doubt: Of these, how many may have been billed without an answer.
        calls: Calls to make; of lists in pages, at most.
        most_cost: What these can cost; None where no price was given.
    """

    rows: int
    ids: int
    answered: int
    in_doubt: int
    calls: int
    most_cost: Decimal | None

    def __str__(self) -> str:
        cost = "" if self.most_cost is None else f", which cost {self.most_cost} at most"
        held = f", {self.in_doubt:,} in doubt" if self.in_doubt else ""
        return (
            f"{self.rows:,} rows, {self.ids:,} different ids: {self.answered:,} answered{held}, "
            f"{self.calls:,} calls to make{cost}; nothing was sent"
        )


def estimate(method: Method, table: Table, plan: Plan) -> Estimate:
    """Take the rows into a ledger that is thrown away, and compare them with what the real one knows.

    Raises:
        ConfigurationError: What a collection would raise before anything is sent.
    """
    job = job_of(method, table, plan)
    demand_columns(method.operation, plan.columns)
    with tempfile.TemporaryDirectory() as folder, contextlib.closing(SQLiteLedger(Path(folder) / "dry")) as dry:
        if plan.output is not None:
            with contextlib.closing(ledger_at(plan.ledger_at)) as ledger:
                demand_free(Path(plan.output), ledger, overwrite=plan.overwrite)
        dry.begin(job, "", rows_of(table, job))
        counts = dry.counts()
        known, billed = Counter[Stand](), 0
        if is_there(plan.ledger_at):
            with contextlib.closing(reading_at(plan.ledger_at)) as reading:
                demand_job(reading.name, reading.identity(), job)
                known, billed = reading.stands(dry.keys()), reading.billed()
    ids = counts[State.PENDING]
    calls = plan.pages * (ids - known.total())
    calls += sum(number * _left(stand, plan) for stand, number in known.items())
    return Estimate(
        rows=sum(counts.values()),
        ids=ids,
        answered=sum(number for stand, number in known.items() if stand.state in FINAL and not _left(stand, plan)),
        in_doubt=sum(number for stand, number in known.items() if stand.state in _DOUBTFUL),
        calls=calls,
        most_cost=_most_cost(calls, billed, plan),
    )


def _left(stand: Stand, plan: Plan) -> int:
    """Say how many calls an id takes at most that the ledger knows."""
    is_answered = stand.state in FINAL and not (stand.state == State.DONE and stand.goes_on)
    if is_answered or (stand.state in _DOUBTFUL and plan.in_doubt == "hold"):
        return 0
    return max(0, plan.pages + 1 - stand.page)


def _most_cost(calls: int, billed: int, plan: Plan) -> Decimal | None:
    if plan.cost_of_one is None:
        return None
    most = plan.most_billed
    return plan.cost_of_one * (calls if most is None else min(calls, max(0, most - billed)))
