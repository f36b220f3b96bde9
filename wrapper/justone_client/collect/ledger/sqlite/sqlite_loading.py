"""Loading rows into a SQLite ledger, any number of them in little memory."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from justone_client.collect.ledger.statements import DUPLICATES, INVALID, TAKE_IN_CHANGED
from justone_client.collect.record import Row, State

_AGAIN_FROM = f"SELECT min(id) - 1 FROM rows WHERE state = {int(State.PENDING)} AND position IS NOT NULL"


def load(connection: sqlite3.Connection, rows: Iterable[Row]) -> None:
    """Load the rows of a new ledger, and mark invalid rows and duplicates."""
    plain = map(tuple, rows)  # sqlite3 reads plain tuples a third faster than named ones
    connection.executemany("INSERT INTO rows (position, key, other, message) VALUES (?, ?, ?, ?)", plain)
    connection.execute("CREATE INDEX rows_by_key ON rows (key)")
    connection.execute(INVALID)
    connection.execute(DUPLICATES)


def load_changed(connection: sqlite3.Connection, rows: Iterable[Row]) -> None:
    """Load an input that has changed; the state of each id is kept, even if the id is no longer in the input."""
    connection.execute("CREATE TEMP TABLE incoming (position INTEGER, key TEXT, other TEXT, message TEXT)")
    connection.executemany("INSERT INTO incoming VALUES (?, ?, ?, ?)", rows)
    for statement in (*TAKE_IN_CHANGED, INVALID, DUPLICATES):
        connection.execute(statement)
    connection.execute("DROP TABLE incoming")
    connection.execute("UPDATE meta SET value = coalesce((" + _AGAIN_FROM + "), value) WHERE name = 'taken'")
