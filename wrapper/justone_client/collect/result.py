"""The result of a collection."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, fields
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

from justone_client.endpoints.operation import Operation
from justone_client.terminal import plain_value

from .inputs.input_table import InputTable
from .ledger.ledger import Ledger
from .ledger.open import reading_at
from .outputs.frames import to_dicts, to_pandas, to_polars
from .outputs.input_types import Types, typed_pandas, typed_polars
from .outputs.output_file import Written
from .outputs.output_selection import Selection
from .plan import Plan
from .record import Kept, State
from .run.progress import Progress
from .run.row_call import Stop

T = TypeVar("T")


class Responses:
    """The responses in a ledger, and their wanted columns; its repr never shows the location's password."""

    def __init__(
        self, location: str, operation: Operation[Any], selection: Selection, table: InputTable | None
    ) -> None:
        """Set the ledger, and the input, whose frame's library and types are kept."""
        self.kind = table.kind if table else ""
        self._types = table.types if table and selection.has_inputs else {}
        self._location = location
        self._operation = operation
        self._selection = selection

    def convert(self, make: Callable[..., T]) -> T:
        """Return the responses in the form that `make` gives them."""
        return make(self._kept, self._operation, self._selection)

    def types(self, kind: str) -> Types:
        """Return the types of the input's columns; none if it was no frame of this library, or is left out."""
        return self._types if kind == self.kind else {}

    def _kept(self) -> Iterator[Kept]:
        with contextlib.closing(reading_at(self._location)) as reading:
            yield from reading.kept()


@dataclass(frozen=True, slots=True, kw_only=True)
class RunCounts:
    """The outcomes of one run; those of a worker if several share a ledger.

    Attributes:
        done: Ids that got their response, the last page of a list included.
        empty: Ids that do not exist, according to the vendor.
        failed: Ids that failed for good, or whose attempts are used up.
        in_doubt: Ids that may have been billed without a response.
        mismatched: Ids whose response was about another id.
        billed: Requests that were billed, or may have been.
        cost: The cost of these requests; None without a price.
    """

    done: int
    empty: int
    failed: int
    in_doubt: int
    mismatched: int
    billed: int
    cost: Decimal | None

    @classmethod
    def of(cls, ended: Counter[State], billed: int, price: Decimal | None) -> RunCounts:
        """Build them from outcomes by state."""
        return cls(
            done=ended[State.DONE],
            empty=ended[State.EMPTY],
            failed=ended[State.FAILED],
            in_doubt=ended[State.IN_DOUBT],
            mismatched=ended[State.MISMATCHED],
            billed=billed,
            cost=None if price is None else price * billed,
        )


@dataclass(frozen=True, slots=True, repr=False)
class Collected:
    """The result of a collection, earlier runs on the same ledger included.

    Attributes:
        done: Ids with a response.
        empty: Ids that do not exist, according to the vendor; billed.
        failed: Ids that failed for good, or whose attempts are used up.
        in_doubt: Ids that may have been billed without a response.
        mismatched: Ids whose response was about another id; billed, and the response is stored separately.
        failed_unbilled: Failed ids that were not billed; `retry_failed=True` retries them.
        left: Ids that were not sent.
        invalid: Rows with an invalid id, which are never sent; see `skip_invalid`.
        billed: Requests that were billed, or may have been.
        cost: The cost of these requests; None without a price.
        stop: The reason why the collection stopped early; None if it did not.
        ledger: The file or the database that stores the responses, without its password.
        output: The file or folder that was written, or its URL; None without an output.
        this_run: The counts of this run alone.
        unfit: The number of values by column that did not fit the column's type; their cells are empty, and the ledger
            has the values.
        left_out: The paths of lists of objects in the responses that no column of the output holds.
        cut: The number of texts by column that are longer than a cell of the output's format and were cut; the ledger
            has them.
    """

    done: int
    empty: int
    failed: int
    in_doubt: int
    mismatched: int
    failed_unbilled: int
    left: int
    invalid: int
    billed: int
    cost: Decimal | None
    stop: Stop | None
    ledger: str
    output: Path | str | None
    this_run: RunCounts
    unfit: dict[str, int]
    left_out: tuple[str, ...]
    cut: dict[str, int]
    _responses: Responses

    @classmethod
    def of(
        cls,
        ledger: Ledger,
        operation: Operation[Any],
        plan: Plan,
        selection: Selection,
        progress: Progress,
        *,
        stop: Stop | None,
        written: Written | None,
        table: InputTable | None,
    ) -> Collected:
        """Build the result from a ledger."""
        counts, billed = ledger.counts(), ledger.billed()
        return cls(
            done=counts[State.DONE],
            empty=counts[State.EMPTY],
            failed=counts[State.FAILED],
            in_doubt=counts[State.IN_DOUBT],
            mismatched=counts[State.MISMATCHED],
            failed_unbilled=ledger.unbilled_failures(),
            left=counts[State.PENDING] + counts[State.AGAIN] + counts[State.SENT],
            invalid=counts[State.INVALID],
            billed=billed,
            cost=None if plan.cost_of_one is None else plan.cost_of_one * billed,
            stop=stop,
            ledger=ledger.name,
            output=plan.place,
            this_run=RunCounts.of(progress.ended, progress.billed_now, plan.cost_of_one),
            unfit=written.unfit if written else {},
            left_out=written.left_out if written else (),
            cut=written.cut if written else {},
            _responses=Responses(plan.ledger_at, operation, selection, table),
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the attributes as values for JSON; a cost is a text."""
        hidden = {"_responses", "stop", "this_run"}
        values = {each.name: getattr(self, each.name) for each in fields(self) if each.name not in hidden}
        stop = self.stop and {"reason": self.stop.reason, "can_go_on": self.stop.can_go_on}
        return dict(plain_value({**values, "this_run": asdict(self.this_run), "stop": stop}))

    def __repr__(self) -> str:
        return f"<Collected: {', '.join(f'{value} {name}' for name, value in self._shown_counts())}; {self._place()}>"

    def _repr_html_(self) -> str:
        from justone_client.markup import shown_table

        rows = [*self._shown_counts(), ("stop", self.stop and self.stop.reason), ("ledger", self.ledger)]
        rows += [("output", self.output), ("unfit", self.unfit), ("cut", self.cut)]
        return shown_table("Collected", [(name, value) for name, value in rows if value not in (None, {})])

    def _shown_counts(self) -> list[tuple[str, Any]]:
        """Return the counts that are not zero, the first and the cost always if it is known."""
        names = ("empty", "failed", "in_doubt", "mismatched", "left", "invalid", "billed")
        counts = [(name.replace("_", " "), getattr(self, name)) for name in names]
        cost = [] if self.cost is None else [("cost", self.cost)]
        return [("done", self.done), *((name, count) for name, count in counts if count), *cost]

    def _place(self) -> str:
        return f"stopped: {self.stop.reason}" if self.stop else f"output {self.output or 'none'}"

    def table(self) -> Any:
        """Return the output as the kind of the input: a DataFrame of pandas or polars, otherwise a list of dicts.

        Reads the ledger and makes no call. In a DataFrame, lists and objects are JSON texts, and the columns of the
        input have their types, if their values can be read back from JSON: times, categories and small integers can.
        """
        if self._responses.kind == "pandas":
            return self.to_pandas()
        return self.to_polars() if self._responses.kind == "polars" else list(self.rows())

    def rows(self) -> Iterator[dict[str, Any]]:
        """Yield the rows of the output as dicts; lists and objects are as in the response."""
        return self._responses.convert(to_dicts)

    def to_pandas(self) -> Any:
        """Return the output as a `pandas.DataFrame`; lists and objects are JSON texts.

        Raises:
            ConfigurationError: pandas is not installed.
        """
        return typed_pandas(self._responses.convert(to_pandas), self._responses.types("pandas"))

    def to_polars(self) -> Any:
        """Return the output as a `polars.DataFrame`; lists and objects are JSON texts.

        Raises:
            ConfigurationError: polars is not installed.
        """
        return typed_polars(self._responses.convert(to_polars), self._responses.types("polars"))
