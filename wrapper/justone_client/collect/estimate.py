"""What a collection would take, found out without sending anything or changing a ledger."""

from __future__ import annotations

import contextlib
import tempfile
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from .collecting import job_of
from .inputs.rows import rows_of
from .inputs.table import Table
from .ledger.comparing import known_of
from .ledger.reading import demand_job, explained, meta_of, opened
from .ledger.sqlite_ledger import SQLiteLedger
from .methods import Method
from .plan import Plan
from .record import State
from .writing import demand_columns, demand_free


class Estimate(NamedTuple):
    """What a collection would take.

    Attributes:
        rows: Rows of the input.
        ids: Different ids among them.
        answered: Of these, how many the ledger knows the answer of.
        in_doubt: Of these, how many may have been billed without an answer.
        calls: Calls to make.
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
    path = plan.ledger_path
    with tempfile.TemporaryDirectory() as folder, contextlib.closing(SQLiteLedger(Path(folder) / "dry")) as dry:
        if plan.output is not None:
            with contextlib.closing(SQLiteLedger(path)) as ledger:
                demand_free(Path(plan.output), ledger, overwrite=plan.overwrite)
        dry.begin(job, "", rows_of(table, job))
        counts = dry.counts()
        known, billed = {}, 0
        if path.exists():
            with explained(path), contextlib.closing(opened(path, to_read=True)) as connection:
                demand_job(path, connection, job)
                billed = int(meta_of(connection)["billed"])
            with explained(path):
                known = known_of(dry.path, path)
    rows = sum(counts.values())
    ids = counts[State.PENDING]
    answered = sum(known.get(state, 0) for state in (State.DONE, State.EMPTY, State.FAILED))
    in_doubt = known.get(State.IN_DOUBT, 0) + known.get(State.SENT, 0)
    calls = ids - answered - (in_doubt if plan.in_doubt == "hold" else 0)
    most = plan.most_billed(billed)
    most_cost = None if plan.cost_of_one is None else plan.cost_of_one * (calls if most is None else min(calls, most))
    return Estimate(rows, ids, answered, in_doubt, calls, most_cost)
