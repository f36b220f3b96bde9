"""Loading rows into a ledger in PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from justone_client.collect.ledger.ledger import LedgerError
from justone_client.collect.ledger.statements import DUPLICATES, INVALID, TAKE_IN_CHANGED
from justone_client.collect.record import Row, State

if TYPE_CHECKING:
    import psycopg


def load(connection: psycopg.Connection[Any], rows: Iterable[Row]) -> None:
    """Load the rows of a new ledger, and mark invalid rows and duplicates."""
    _copy(connection, "rows", rows)
    connection.execute(INVALID.encode())
    connection.execute(DUPLICATES)


def load_changed(connection: psycopg.Connection[Any], rows: Iterable[Row]) -> None:
    """Load an input that has changed; the state of each id is kept, even if the id is no longer in the input."""
    connection.execute(
        "CREATE TEMP TABLE incoming (position bigint, key text, other text, message text) ON COMMIT DROP"
    )
    _copy(connection, "incoming", rows)
    _demand_all_of_others(connection)
    connection.execute("LOCK TABLE rows IN EXCLUSIVE MODE")  # other workers wait, even those that lock single rows
    for statement in (*TAKE_IN_CHANGED, INVALID, DUPLICATES):
        connection.execute(statement)
    connection.execute("CREATE INDEX IF NOT EXISTS rows_in_order ON rows (position)")
    connection.execute("INSERT INTO meta VALUES ('order', 'position') ON CONFLICT DO NOTHING")


def _demand_all_of_others(connection: psycopg.Connection[Any]) -> None:
    """Check that the new input has all ids of the old one while another worker is running.

    Raises:
        LedgerError: Another worker is running, and the new input lacks some of its ids.
    """
    lacking = f"""
        SELECT EXISTS (SELECT FROM workers WHERE alive_until >= now()) AND EXISTS (
            SELECT FROM rows WHERE position IS NOT NULL AND state <> {State.INVALID}
            AND NOT EXISTS (SELECT FROM incoming WHERE incoming.key = rows.key))"""
    if (connection.execute(lacking.encode()).fetchone() or (False,))[0]:
        raise LedgerError(
            "another worker is running with another input (or died less than a minute ago), and this input lacks some "
            "of its ids. Stop that worker first, add the ids, or leave out the input to join it; nothing was sent"
        )


def _copy(connection: psycopg.Connection[Any], table: str, rows: Iterable[Row]) -> None:
    statement = f"COPY {table} (position, key, other, message) FROM STDIN"
    with connection.cursor() as cursor, cursor.copy(statement) as copy:
        for row in rows:
            copy.write_row(row)
    connection.execute(f"ANALYZE {table}")
