"""Turns to send that a database grants to several processes, some at a time."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from justone_client.policies.brake import CALM, SLOWED
from justone_client.policies.rate_limit import RECOVERY, SLOWEST

LATE = 0.03
"""Seconds after which a turn has passed; turns are further apart by this part."""


class Granted(NamedTuple):
    """Turns granted to a process.

    Attributes:
        wait: Seconds until the first one, from the moment of the grant.
        distance: Seconds from one to the next.
        rate: Turns a second for all processes together.
    """

    wait: float
    distance: float
    rate: float


class Wanted(NamedTuple):
    """A request of a process for turns.

    Attributes:
        turns: Number of turns.
        ahead: The least seconds until the first turn: the time that the grant needs to arrive.
        rate: The limit for all processes, in turns a second.
        distance: Seconds between two turns at that rate.
        responses: Calls that got a response since the last grant.
        is_refused: Whether a response said that the rate is exceeded since the last grant.
    """

    turns: int
    ahead: float
    rate: float
    distance: float
    responses: int
    is_refused: bool

    def parameters(self) -> dict[str, Any]:
        """Return the parameters of `grant_statement`."""
        return self._asdict() | {"is_refused": int(self.is_refused)}


def grant_statement(table: str, now: str, parameter: str, where: str = "") -> str:
    """Return the statement that grants turns; each process takes its turns after those of the others.

    A rejection halves the rate, unless one did so less than a second ago; each other response raises it again.

    Args:
        table: A table with the columns `rate`, which is null at first, `next` and `slowed`.
        now: The expression for the time of the statement, in seconds since 1970.
        parameter: The form of a named parameter, such as `:{}`.
        where: The condition for the row.
    """
    turns, ahead, rate, distance, responses, is_refused = map(parameter.format, Wanted._fields)
    raised = f"least(coalesce(rate, {rate}) + {rate} * {RECOVERY} * {responses}, {rate})"
    slows = f"{is_refused} = 1 AND {now} - slowed >= {CALM}"
    new = f"CASE WHEN {slows} THEN greatest({raised} * {SLOWED}, least({SLOWEST}, {rate})) ELSE {raised} END"
    return (
        f"UPDATE {table} SET rate = {new}, slowed = CASE WHEN {slows} THEN {now} ELSE slowed END, "  # noqa: S608
        f"next = greatest(next, {now} + {ahead}) + {turns} * {distance} * {rate} / ({new}) {where} "
        f"RETURNING next - {turns} * {distance} * {rate} / rate - {now}, {distance} * {rate} / rate, rate"
    )


def granted_of(row: Iterable[Any]) -> Granted:
    """Read the row that the statement returns; its wait is a difference of large numbers."""
    wait, distance, rate = map(float, row)
    return Granted(max(0.0, round(wait, 6)), distance, rate)
