"""The estimate of a collection, made without sending anything or changing a ledger."""

from __future__ import annotations

import contextlib
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from justone_client.endpoints.price import PriceEstimate

from .api import job_of
from .funds import Funds
from .inputs.input_rows import rows_of
from .inputs.input_table import InputTable
from .ledger.ledger import Reading, demand_job
from .ledger.neighbours import unknown_rows
from .ledger.open import is_shared, is_there, reading_at
from .ledger.sqlite.ledger_folder import demand_folder
from .ledger.sqlite.sqlite_ledger import SQLiteLedger
from .method import Method
from .outputs.guard import demand_columns, demand_free, demand_layout
from .outputs.output_selection import Selection, remembered
from .plan import Plan
from .record import FINAL, Stand, State

_DOUBTFUL = frozenset({State.IN_DOUBT, State.SENT})
_FIRST = 3
"""Ids that the estimate shows, so that people see whether the column is the right one."""

_LONGEST = 60
"""Characters of an id that the estimate shows."""

_PORTION = 10_000
"""Ids that are looked up in one query."""


class Estimate(NamedTuple):
    """The calls and the cost of a collection.

    Attributes:
        rows: Rows of the input.
        ids: Different ids among them.
        done: Ids with a response.
        empty: Ids that do not exist, according to the vendor.
        failed: Ids that failed and are not sent again.
        mismatched: Ids whose response was about another id.
        in_doubt: Ids that may have been billed without a response.
        pending: All other ids: they have no response yet, or an old one, or a list of theirs continues.
        calls: Calls to make; for lists in pages, the most.
        most_cost: The highest cost of these calls; None unless the caller gave a price.
        stops_after: The number of calls after which a limit stops the collection; None if no limit does.
        limit: The option that sets this limit.
        first: The first ids of the input that are to be sent.
        invalid: Rows with an invalid id, which are not sent.
        cost_estimate: The estimate of the highest cost, if the caller gave no price; None if there is no estimate.
        funds: The balance of the account beside this cost; None if it was not looked up.
    """

    rows: int
    ids: int
    done: int
    empty: int
    failed: int
    mismatched: int
    in_doubt: int
    pending: int
    calls: int
    most_cost: Decimal | None
    stops_after: int | None = None
    limit: str = ""
    first: tuple[str, ...] = ()
    invalid: int = 0
    cost_estimate: PriceEstimate | None = None
    funds: Funds | None = None

    @property
    def most_calls(self) -> int:
        """The number of calls that a limit lets through."""
        return self.calls if self.stops_after is None else self.stops_after

    @property
    def finished(self) -> int:
        """The number of ids that need no further call, without those in doubt."""
        return self.done + self.empty + self.failed + self.mismatched

    def to_text(self, translate: Callable[[str], str] = str) -> str:
        """Return it as a text.

        Args:
            translate: Returns a phrase in another language.
        """
        rows = [translate("{rows} rows, {ids} different ids").format(rows=f"{self.rows:,}", ids=f"{self.ids:,}")]
        if self.invalid:
            rows.append(translate("{number} invalid rows").format(number=f"{self.invalid:,}"))
        counts = [
            (translate("{number} done"), self.done),
            *([(translate("{number} empty"), self.empty)] if self.empty else []),
            *([(translate("{number} failed"), self.failed)] if self.failed else []),
            *([(translate("{number} mismatched"), self.mismatched)] if self.mismatched else []),
            *([(translate("{number} in doubt"), self.in_doubt)] if self.in_doubt else []),
            (translate("{number} pending"), self.pending),
        ]
        calls = [text.format(number=f"{number:,}") for text, number in counts]
        calls.append(translate("{number} calls to make").format(number=f"{self.calls:,}") + self._cost(translate))
        parts = [translate(", ").join(rows) + translate(": ") + translate(", ").join(calls)]
        if self.stops_after is not None:
            stop = translate("{limit} stops after {number}")
            parts.append(stop.format(limit=self.limit, number=f"{self.stops_after:,}"))
        text = translate("; ").join([*parts, translate("no call was sent")])
        if self.first:
            text += "\n" + translate("first ids to send: {ids}").format(ids=", ".join(map(_shorten, self.first)))
        if self.funds is not None:
            text += "\n" + self.funds.to_text(translate)
        return text

    def __str__(self) -> str:
        return self.to_text()

    def _cost(self, translate: Callable[[str], str]) -> str:
        if not self.calls:
            return ""
        if self.most_cost is not None:
            cost = f"{self.most_cost:,}"
        elif self.cost_estimate is not None:
            cost = self.cost_estimate.to_text(translate)
        else:
            return translate(" (no estimate of their cost: this endpoint has no published price)")
        return translate(", ") + translate("costing at most {cost}").format(cost=cost)


def estimate(method: Method, table: InputTable, plan: Plan) -> Estimate:
    """Estimate a collection: load the rows into a temporary ledger and compare them with the real one.

    Raises:
        ConfigurationError: The input or an option is invalid, as for the collection itself.
    """
    job = job_of(method, table, plan)
    most_billed = plan.most_billed(method.operation)
    before = plan.old_before()
    price = method.operation.price_estimate if plan.price is None else None
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        dry = stack.enter_context(contextlib.closing(SQLiteLedger(Path(folder) / "dry")))
        reading: Reading | None = None
        if is_there(plan.ledger_at):
            reading = stack.enter_context(contextlib.closing(reading_at(plan.ledger_at)))
        elif not is_shared(plan.ledger_at):
            demand_folder(Path(plan.ledger_at))
        selection = plan.selection.over(remembered(reading) if reading else Selection())
        demand_columns(method.operation, selection)
        if plan.place is not None:
            demand_free(plan.place, reading, **plan.writing)
        rows = rows_of(table, job, skip_invalid=plan.skip_invalid)
        if reading is None and not plan.new_ledger:
            rows = unknown_rows(rows, job, plan.ledger_at, plan.path)
        dry.begin(job, "", rows)
        if plan.place is not None:
            demand_layout(dry.kept, reading, method.operation, plan.place, selection, **plan.layout)
        counts = dry.counts()
        known, billed = Counter[Stand](), 0
        if reading is not None:
            demand_job(reading, job)
            known, billed = reading.stands(dry.keys(), before=before), reading.billed()
            plan = replace(plan, max_pages=plan.max_pages or reading.pages())
        first = tuple(islice(_to_send(dry.keys(), reading, plan, before), _FIRST))
    ids = counts[State.PENDING]
    calls = plan.pages * (ids - known.total())
    calls += sum(number * _left(stand, plan) for stand, number in known.items())
    finished = Counter[State]()
    for stand, number in known.items():
        if stand.state in FINAL and not _left(stand, plan):
            finished[stand.state] += number
    in_doubt = sum(number for stand, number in known.items() if stand.state in _DOUBTFUL)
    allowed = None if most_billed is None else max(0, most_billed - billed)
    is_stopped = allowed is not None and allowed < calls
    return Estimate(
        rows=sum(counts.values()),
        ids=ids,
        done=finished[State.DONE],
        empty=finished[State.EMPTY],
        failed=finished[State.FAILED],
        mismatched=finished[State.MISMATCHED],
        in_doubt=in_doubt,
        pending=ids - finished.total() - in_doubt,
        calls=calls,
        most_cost=None if plan.cost_of_one is None else plan.cost_of_one * calls,
        stops_after=allowed if is_stopped else None,
        limit=("--max-calls" if most_billed == plan.max_calls else "--max-cost") if is_stopped else "",
        first=first,
        invalid=counts[State.INVALID],
        cost_estimate=None if price is None else price.times(calls),
    )


def _to_send(keys: Iterable[str], reading: Reading | None, plan: Plan, before: float | None) -> Iterator[str]:
    """Yield the keys that are to be sent, in their order."""
    remaining = iter(keys)
    while portion := list(islice(remaining, _PORTION)):
        yield from portion if reading is None else _among(portion, reading, plan, before)


def _among(keys: list[str], reading: Reading, plan: Plan, before: float | None) -> Iterator[str]:
    """Yield the keys that are to be sent; halves them until a query covers only finished ones, which may be most."""
    stands = reading.stands(keys, before=before)
    if stands.total() == len(keys) and not any(_left(stand, plan) for stand in stands):
        return
    if len(keys) == 1:
        yield keys[0]
        return
    middle = len(keys) // 2
    yield from _among(keys[:middle], reading, plan, before)
    yield from _among(keys[middle:], reading, plan, before)


def _shorten(key: str) -> str:
    return key if len(key) <= _LONGEST else f"{key[:_LONGEST]}…"


def _left(stand: Stand, plan: Plan) -> int:
    """Return the most calls that an id needs which the ledger knows."""
    if stand.is_old:
        return plan.pages
    is_finished = stand.state in FINAL and not (stand.state == State.DONE and stand.goes_on)
    is_finished = is_finished and not (plan.retry_failed and stand.state == State.FAILED)
    if is_finished or (stand.state in _DOUBTFUL and plan.in_doubt == "hold"):
        return 0
    return max(0, plan.pages + 1 - stand.page)
