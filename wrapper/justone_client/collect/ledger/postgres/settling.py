"""The transaction that a collection consists of: write down what came, mark what is sent next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from justone_client.collect.ledger.kept import packed
from justone_client.collect.ledger.statements import ITEM
from justone_client.collect.record import Item, Outcome, State, Taken

if TYPE_CHECKING:
    import psycopg

_NOW = "extract(epoch FROM clock_timestamp())"
_OTHERS_TURN = 0.5
"""Seconds until it is looked again whether other workers leave something: of the limit, or an id to be asked again."""

_SETTLE = f"""
UPDATE rows SET state = %s, attempts = %s, code = %s, request_id = %s, message = %s, billed = billed + %s, asked = %s,
    page = %s, next = %s, due = {_NOW} + %s
WHERE id = %s
"""
_ANSWER = """
INSERT INTO answers (id, page, asked, request_id, body) VALUES (%s, %s, %s, %s, %s)
ON CONFLICT (id, page) DO UPDATE SET asked = excluded.asked, request_id = excluded.request_id, body = excluded.body
"""


def write(connection: psycopg.Connection[Any], outcomes: Sequence[Outcome], worker: int) -> None:
    """Write down what came of some ids.

    A worker whose lease was over meanwhile finds its ids in doubt, and counted as billed; another one may ask for them
    again already. What it has got is kept all the same, and the bill is put right.
    """
    if not outcomes:
        return
    numbers = [each.number for each in outcomes]
    known = connection.execute(
        "SELECT id, state FROM rows WHERE id = ANY(%s) AND worker = %s ORDER BY id FOR UPDATE", (numbers, worker)
    )
    own = dict(known.fetchall())
    counted = {each.number: each.billed - (own.get(each.number) != State.SENT) for each in outcomes}
    with connection.cursor() as cursor:
        cursor.executemany(_SETTLE, [_fields(each, counted[each.number]) for each in outcomes if each.number in own])
        cursor.executemany(
            "UPDATE rows SET billed = billed + %s WHERE id = %s",
            [(counted[number], number) for number in numbers if number not in own],
        )
        cursor.executemany(
            _ANSWER,
            [
                (each.number, each.page, each.asked, each.request_id, packed(each.body))
                for each in outcomes
                if each.body is not None
            ],
        )
    connection.execute("UPDATE totals SET billed = billed + %s", (sum(counted.values()),))


def take(
    connection: psycopg.Connection[Any], then: int, most: int | None, worker: int, after: int
) -> tuple[Taken, int]:
    """Mark ids as sent: first those that waited and are due, then the next ones of the input.

    Args:
        connection: Within a transaction.
        then: How many.
        most: Requests that may be billed, all in all.
        worker: Who asks.
        after: The id up to which there was nothing left of the input when it was looked last.

    Returns:
        The ids, and the next `after`.
    """
    if then < 1:
        return Taken([], 0.0), after
    room, is_spent = then, False
    if most is not None:
        (billed,) = connection.execute("SELECT billed FROM totals FOR UPDATE").fetchone() or (0,)
        (sent,) = connection.execute(f"SELECT count(*) FROM rows WHERE state = {State.SENT}").fetchone() or (0,)
        room, is_spent = min(then, most - billed - sent), billed >= most
    if room < 1:
        if _due(connection, 1) or _next(connection, 1, 0):
            return Taken([], _OTHERS_TURN, is_spent=is_spent), after
        return Taken([], _wait(connection, worker)), after
    items = _due(connection, room)
    if room > len(items):
        new = _next(connection, room - len(items), after)
        if after and len(items) + len(new) < room:  # an input that has changed has ids further up
            new += _next(connection, room - len(items) - len(new), 0, after)
        items += new
        after = max((item.number for item in new), default=0)
    connection.execute(
        "UPDATE rows SET state = %s, worker = %s WHERE id = ANY(%s)",
        (State.SENT, worker, [item.number for item in items]),
    )
    return Taken(items, 0.0 if len(items) == room else _wait(connection, worker)), after


def _due(connection: psycopg.Connection[Any], number: int) -> list[Item]:
    which = f"state = {State.AGAIN} AND due <= {_NOW} AND position IS NOT NULL ORDER BY due"
    statement = f"SELECT {ITEM} FROM rows WHERE {which} LIMIT %s FOR UPDATE SKIP LOCKED"
    return [Item(*row) for row in connection.execute(statement, (number,))]


def _next(connection: psycopg.Connection[Any], number: int, after: int, until: int = 2**62) -> list[Item]:
    which = f"state = {State.PENDING} AND id > %s AND id <= %s AND position IS NOT NULL ORDER BY id"
    statement = f"SELECT {ITEM} FROM rows WHERE {which} LIMIT %s FOR UPDATE SKIP LOCKED"
    return [Item(*row) for row in connection.execute(statement, (after, until, number))]


def _wait(connection: psycopg.Connection[Any], worker: int) -> float | None:
    """Return the seconds until there may be more: one that waits is due, or another worker's turns out to be again."""
    statement = f"""
        SELECT
            (SELECT min(due) - {_NOW} FROM rows WHERE state = {State.AGAIN} AND position IS NOT NULL),
            EXISTS (SELECT FROM rows WHERE state = {State.SENT} AND worker <> %s)
                OR EXISTS (SELECT FROM rows WHERE state = {State.PENDING} AND position IS NOT NULL)"""
    due, is_with_others = connection.execute(statement, (worker,)).fetchone() or (None, False)
    waits = [max(0.0, float(due))] if due is not None else []
    return min([*waits, *([_OTHERS_TURN] if is_with_others else [])], default=None)


def _fields(outcome: Outcome, billed: int) -> tuple[Any, ...]:
    """What the statement takes, in its order."""
    number, state, attempts, code, request_id, message, _, _, asked, _, following, pause = outcome
    return state, attempts, code, request_id, message, billed, asked, outcome.page_due, following, pause, number
