"""Loading rows into a SQLite ledger, any number of them in little memory."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from itertools import chain, islice

from justone_client.collect.ledger.statements import DUPLICATES, INVALID, TAKE_IN_CHANGED
from justone_client.collect.record import Row, State

_AGAIN_FROM = f"SELECT min(id) - 1 FROM rows WHERE state = {int(State.PENDING)} AND position IS NOT NULL"

_TOGETHER = 32
"""Rows that one statement inserts, which takes two thirds of the time of a statement for each row."""

_INSERT = "INSERT INTO rows (position, key, other, message) VALUES "
_ROW = "(?, ?, ?, ?)"


def load(connection: sqlite3.Connection, rows: Iterable[Row]) -> None:
    """Load the rows of a new ledger, and mark invalid rows and duplicates."""
    left: list[Row] = []
    connection.executemany(_INSERT + ", ".join([_ROW] * _TOGETHER), _portions(iter(rows), left))
    connection.executemany(_INSERT + _ROW, map(tuple, left))
    connection.execute("CREATE INDEX rows_by_key ON rows (key)")
    connection.execute(INVALID)
    connection.execute(DUPLICATES)


def _portions(rows: Iterator[Row], left: list[Row]) -> Iterator[list[object]]:
    """Yield the fields of `_TOGETHER` rows, one row after the other; the last rows go to `left` if they are fewer."""
    while len(portion := list(islice(rows, _TOGETHER))) == _TOGETHER:
        yield list(chain.from_iterable(portion))
    left += portion


def load_changed(connection: sqlite3.Connection, rows: Iterable[Row]) -> None:
    """Load an input that has changed; the state of each id is kept, even if the id is no longer in the input."""
    connection.execute("CREATE TEMP TABLE incoming (position INTEGER, key TEXT, other TEXT, message TEXT)")
    connection.executemany("INSERT INTO incoming VALUES (?, ?, ?, ?)", rows)
    for statement in (*TAKE_IN_CHANGED, INVALID, DUPLICATES):
        connection.execute(statement)
    connection.execute("DROP TABLE incoming")
    connection.execute("UPDATE meta SET value = coalesce((" + _AGAIN_FROM + "), value) WHERE name = 'taken'")
