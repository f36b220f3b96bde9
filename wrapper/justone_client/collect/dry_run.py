"""What a collection would take, found out without sending anything or changing a ledger."""

from __future__ import annotations

import contextlib
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from .api import job_of
from .inputs.input_rows import rows_of
from .inputs.input_table import InputTable
from .ledger.ledger import LedgerError, Reading, demand_job
from .ledger.open import is_shared, is_there, reading_at
from .ledger.sqlite.sqlite_ledger import SQLiteLedger
from .method import Method
from .outputs.guard import demand_columns, demand_free
from .plan import Plan
from .record import FINAL, Stand, State

_DOUBTFUL = frozenset({State.IN_DOUBT, State.SENT})
_FIRST = 3
"""Ids that are shown, so that it can be seen whether the right column is meant."""

_LONGEST = 60
"""Characters of an id that are shown."""

_PORTION = 10_000
"""Ids that are looked up at a time."""


class Estimate(NamedTuple):
    """What a collection would take.

    Attributes:
        rows: Rows of the input.
        ids: Different ids among them.
        answered: Of these, how many the ledger knows all of that is wanted.
        in_doubt: Of these, how many may have been billed without an answer.
        calls: Calls to make; of lists in pages, at most.
        most_cost: What all of these can cost; None where no price was given.
        stops_after: The calls after which a limit ends it before; None where none does.
        limit: The option that does.
        first: Some ids that are to be asked for, the first of the input.
        invalid: Rows without a usable id, which are not asked for.
    """

    rows: int
    ids: int
    answered: int
    in_doubt: int
    calls: int
    most_cost: Decimal | None
    stops_after: int | None = None
    limit: str = ""
    first: tuple[str, ...] = ()
    invalid: int = 0

    def __str__(self) -> str:
        cost = "" if self.most_cost is None else f", which cost {self.most_cost:,} at most"
        held = f", {self.in_doubt:,} in doubt" if self.in_doubt else ""
        invalid = f", {self.invalid:,} invalid rows" if self.invalid else ""
        stop = "" if self.stops_after is None else f"; {self.limit} stops after {self.stops_after:,}"
        first = f"\nfirst ids to ask for: {', '.join(map(_shown, self.first))}" if self.first else ""
        return (
            f"{self.rows:,} rows, {self.ids:,} different ids{invalid}: {self.answered:,} answered{held}, "
            f"{self.calls:,} calls to make{cost}{stop}; nothing was sent{first}"
        )


def estimate(method: Method, table: InputTable, plan: Plan) -> Estimate:
    """Take the rows into a ledger that is thrown away, and compare them with what the real one knows.

    Raises:
        ConfigurationError: What a collection would raise before anything is sent.
    """
    job = job_of(method, table, plan)
    demand_columns(method.operation, plan.columns)
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        dry = stack.enter_context(contextlib.closing(SQLiteLedger(Path(folder) / "dry")))
        reading: Reading | None = None
        if is_there(plan.ledger_at):
            reading = stack.enter_context(contextlib.closing(reading_at(plan.ledger_at)))
        elif not is_shared(plan.ledger_at) and not Path(plan.ledger_at).parent.is_dir():
            raise LedgerError(f"{plan.ledger_at}: there is no such folder; nothing was sent")
        if plan.output is not None:
            demand_free(Path(plan.output), reading, overwrite=plan.overwrite, excel=plan.excel)
        dry.begin(job, "", rows_of(table, job, skip_invalid=plan.skip_invalid))
        counts = dry.counts()
        known, billed = Counter[Stand](), 0
        if reading is not None:
            demand_job(reading.name, reading.identity(), job)
            known, billed = reading.stands(dry.keys()), reading.billed()
            plan = replace(plan, max_pages=plan.max_pages or reading.pages())
        first = tuple(islice(_to_ask(dry.keys(), reading, plan), _FIRST))
    ids = counts[State.PENDING]
    calls = plan.pages * (ids - known.total())
    calls += sum(number * _left(stand, plan) for stand, number in known.items())
    allowed = None if plan.most_billed is None else max(0, plan.most_billed - billed)
    is_stopped = allowed is not None and allowed < calls
    return Estimate(
        rows=sum(counts.values()),
        ids=ids,
        answered=sum(number for stand, number in known.items() if stand.state in FINAL and not _left(stand, plan)),
        in_doubt=sum(number for stand, number in known.items() if stand.state in _DOUBTFUL),
        calls=calls,
        most_cost=None if plan.cost_of_one is None else plan.cost_of_one * calls,
        stops_after=allowed if is_stopped else None,
        limit=("--max-calls" if plan.most_billed == plan.max_calls else "--max-cost") if is_stopped else "",
        first=first,
        invalid=counts[State.INVALID],
    )


def _to_ask(keys: Iterable[str], reading: Reading | None, plan: Plan) -> Iterator[str]:
    """Go through those that are to be asked for, in their order."""
    remaining = iter(keys)
    while portion := list(islice(remaining, _PORTION)):
        yield from portion if reading is None else _among(portion, reading, plan)


def _among(keys: list[str], reading: Reading, plan: Plan) -> Iterator[str]:
    """Halve them until it is known of each, or of all at once: most may be answered."""
    stands = reading.stands(keys)
    if stands.total() == len(keys) and not any(_left(stand, plan) for stand in stands):
        return
    if len(keys) == 1:
        yield keys[0]
        return
    middle = len(keys) // 2
    yield from _among(keys[:middle], reading, plan)
    yield from _among(keys[middle:], reading, plan)


def _shown(key: str) -> str:
    return key if len(key) <= _LONGEST else f"{key[:_LONGEST]}…"


def _left(stand: Stand, plan: Plan) -> int:
    """Say how many calls an id takes at most that the ledger knows."""
    is_answered = stand.state in FINAL and not (stand.state == State.DONE and stand.goes_on)
    is_answered = is_answered and not (plan.retry_failed and stand.state == State.FAILED)
    if is_answered or (stand.state in _DOUBTFUL and plan.in_doubt == "hold"):
        return 0
    return max(0, plan.pages + 1 - stand.page)
