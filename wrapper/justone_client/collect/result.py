"""What came of a collection."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

from justone_client.endpoints.operation import Operation

from .ledger.ledger import Ledger
from .ledger.open import reading_at
from .outputs.frames import to_dicts, to_pandas, to_polars
from .outputs.output_file import Written
from .plan import Plan
from .record import Kept, State
from .run.row_call import Stop

T = TypeVar("T")


class Answers:
    """Where answers are, and what of them is wanted; no dataclass, since the location may hold a password."""

    def __init__(self, location: str, operation: Operation[Any], columns: Sequence[str] | None, kind: str) -> None:
        """Name the ledger; `kind` is the library whose frame came in."""
        self.kind = kind
        self._location = location
        self._operation = operation
        self._columns = columns

    def given_to(self, make: Callable[..., T]) -> T:
        """Have something made of them."""
        return make(self._kept, self._operation, columns=self._columns)

    def _kept(self) -> Iterator[Kept]:
        with contextlib.closing(reading_at(self._location)) as reading:
            yield from reading.kept()


@dataclass(frozen=True, slots=True)
class Collected:
    """What came of a collection, earlier runs on the same ledger included.

    Attributes:
        done: Ids that were answered.
        empty: Ids of which the vendor says that there is no such thing; billed.
        failed: Ids that cannot be had, or were tried often enough.
        in_doubt: Ids that were sent, and may have been billed, without an answer.
        mismatched: Ids whose response was about another id; billed, and the response is kept aside.
        failed_unbilled: How many of the failed ids were not billed; `retry_failed=True` asks for them again.
        left: Ids that were not asked for.
        invalid: Rows without a usable id, which are never asked for; see `skip_invalid`.
        billed: Requests that were billed, or may have been.
        cost: What they cost, or may have cost; None where no price was given.
        stop: Why it ended before all was asked for; None where it did not.
        ledger: Where every answer is kept: a file, or a database, without its password.
        output: The table that was written; None where none was wanted.
        unfit: Values that did not fit the type of their column and are empty there, by column; the ledger has them.
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
    output: Path | None
    unfit: dict[str, int]
    _answers: Answers = field(repr=False)

    @classmethod
    def of(
        cls,
        ledger: Ledger,
        operation: Operation[Any],
        plan: Plan,
        *,
        stop: Stop | None,
        written: Written | None,
        kind: str,
    ) -> Collected:
        """Read off a ledger how things stand."""
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
            output=Path(plan.output) if plan.output is not None else None,
            unfit=written.unfit if written else {},
            _answers=Answers(plan.ledger_at, operation, plan.columns, kind),
        )

    def table(self) -> Any:
        """Return what an output would hold as what came in: a DataFrame of pandas or polars, else a list of dicts.

        It is read from the ledger, and takes no call. Lists and objects are JSON texts in a frame.
        """
        if self._answers.kind == "pandas":
            return self.to_pandas()
        return self.to_polars() if self._answers.kind == "polars" else list(self.rows())

    def rows(self) -> Iterator[dict[str, Any]]:
        """Go through what an output would hold, as dicts; lists and objects are what they were in the answer."""
        return self._answers.given_to(to_dicts)

    def to_pandas(self) -> Any:
        """Return what an output would hold as a `pandas.DataFrame`; lists and objects are JSON texts.

        Raises:
            ConfigurationError: pandas is not installed.
        """
        return self._answers.given_to(to_pandas)

    def to_polars(self) -> Any:
        """Return what an output would hold as a `polars.DataFrame`; lists and objects are JSON texts.

        Raises:
            ConfigurationError: polars is not installed.
        """
        return self._answers.given_to(to_polars)
