"""What came of a collection."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from .asking import Stop
from .ledger.ledger import Ledger
from .outputs.writing import Written
from .plan import Plan
from .record import State


@dataclass(frozen=True, slots=True)
class Collected:
    """What came of a collection, earlier runs on the same ledger included.

    Attributes:
        done: Ids that were answered.
        empty: Ids of which the vendor says that there is no such thing; billed.
        failed: Ids that cannot be had, or were tried often enough.
        in_doubt: Ids that were sent, and may have been billed, without an answer.
        left: Ids that were not asked for.
        billed: Requests that were billed, or may have been.
        cost: What they cost, or may have cost; None where no price was given.
        stop: Why it ended before all was asked for; None where it did not.
        ledger: Where every answer is kept: a file, or a database without user and password.
        output: The table that was written; None where none was wanted.
        unfit: Values that did not fit the type of their column and are empty there, by column; the ledger has them.
    """

    done: int
    empty: int
    failed: int
    in_doubt: int
    left: int
    billed: int
    cost: Decimal | None
    stop: Stop | None
    ledger: str
    output: Path | None
    unfit: dict[str, int]

    @classmethod
    def of(cls, ledger: Ledger, stop: Stop | None, plan: Plan, written: Written | None) -> Collected:
        """Read off a ledger how things stand."""
        counts, billed = ledger.counts(), ledger.billed()
        return cls(
            done=counts[State.DONE],
            empty=counts[State.EMPTY],
            failed=counts[State.FAILED],
            in_doubt=counts[State.IN_DOUBT],
            left=counts[State.PENDING] + counts[State.AGAIN] + counts[State.SENT],
            billed=billed,
            cost=None if plan.cost_of_one is None else plan.cost_of_one * billed,
            stop=stop,
            ledger=ledger.name,
            output=Path(plan.output) if plan.output is not None else None,
            unfit=written.unfit if written else {},
        )
