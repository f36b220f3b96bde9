"""Storing outcomes in PostgreSQL."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from justone_client.collect.ledger.refreshes import COLUMNS, versions_of
from justone_client.collect.ledger.stored_rows import answers_of, asides_of
from justone_client.collect.record import COMPLETE, Outcome, State

from .postgres_schema import NOW

if TYPE_CHECKING:
    import psycopg

_SETTLE = f"""
UPDATE rows SET state = %s, attempts = %s, code = %s, request_id = %s, message = %s, billed = billed + %s, asked = %s,
    page = %s, next = %s, due = {NOW} + %s, whole = CASE WHEN %s THEN version ELSE whole END,
    token = %s
WHERE id = %s
"""
_ANSWER = """
INSERT INTO answers (id, page, asked, request_id, body) VALUES (%s, %s, %s, %s, %s)
ON CONFLICT (id, page) DO UPDATE SET asked = excluded.asked, request_id = excluded.request_id, body = excluded.body
"""
_ASIDE = "INSERT INTO aside (id, page, asked, is_whole, size, body, version) VALUES (%s, %s, %s, %s, %s, %s, %s)"
_VERSION = f"""
INSERT INTO versions ({COLUMNS}) VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s)
ON CONFLICT (id, version, page) DO UPDATE SET state = excluded.state, asked = excluded.asked, code = excluded.code,
    request_id = excluded.request_id, message = excluded.message, body = excluded.body
WHERE excluded.body IS NOT NULL OR versions.body IS NULL
"""
"""A late outcome without a response does not replace the response that another worker got meanwhile."""


def write(connection: psycopg.Connection[Any], outcomes: Sequence[Outcome], worker: int) -> None:
    """Store outcomes, and add their requests to the billed count.

    If the lease of the worker has expired meanwhile, its ids are in doubt and counted as billed, and another worker may
    have sent them again. The outcomes are stored all the same, as far as the rows still belong to the worker; the
    responses are always stored, and the billed count is corrected.
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
        cursor.executemany(_ANSWER, answers_of(outcomes))
        cursor.executemany(_ASIDE, asides_of(outcomes))
        cursor.executemany(_VERSION, versions_of(outcomes))
    connection.execute("UPDATE totals SET billed = billed + %s", (sum(counted.values()),))


def _fields(outcome: Outcome, billed: int) -> tuple[Any, ...]:
    """Return the parameters of `_SETTLE`, in order."""
    number, state, attempts, *_ = outcome
    code, request_id, message, asked = outcome.said
    call = (state, attempts, code, request_id, message, billed, asked)
    return *call, outcome.page_due, outcome.next, outcome.pause, state in COMPLETE, outcome.token or None, number
