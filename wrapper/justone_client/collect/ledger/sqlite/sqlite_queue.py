"""The ids of a SQLite ledger that are left to send."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from justone_client.collect.ledger.statements import ITEM, waiting
from justone_client.collect.ledger.validation import item_of, number_of
from justone_client.collect.record import Item, State


class SQLiteQueue:
    """A `Queue` in SQLite."""

    def __init__(self, connection: sqlite3.Connection, pages: int, now: float, columns: int) -> None:
        """Set the page limit of lists, the time in seconds since 1970, and the number of values in a key."""
        self._connection = connection
        self._waiting = waiting(pages)
        self._now = now
        self._columns = columns

    def billed_and_sent(self) -> tuple[int, int]:
        statement = (
            f"SELECT value, (SELECT count(*) FROM rows WHERE state = {State.SENT}) FROM meta WHERE name = 'billed'"
        )
        ((billed, sent),) = self._connection.execute(statement)
        return number_of(billed), number_of(sent)

    def due(self, number: int) -> list[Item]:
        return self._items(f"{self._waiting} AND due <= ? ORDER BY due LIMIT ?", self._now, number)

    def next(self, number: int) -> list[Item]:
        ((taken,),) = self._connection.execute("SELECT value FROM meta WHERE name = 'taken'")
        pending = f"state = {State.PENDING} AND position IS NOT NULL"
        return self._items(f"id > ? AND {pending} ORDER BY id LIMIT ?", taken, number)

    def mark(self, items: Sequence[Item]) -> None:
        marked = ((item.number,) for item in items)
        self._connection.executemany(f"UPDATE rows SET state = {State.SENT} WHERE id = ?", marked)
        new = [item.number for item in items if item.before == State.PENDING]
        if new:
            self._connection.execute("UPDATE meta SET value = ? WHERE name = 'taken'", (new[-1],))

    def wait(self) -> float | None:
        ((due,),) = self._connection.execute(f"SELECT min(due) FROM rows WHERE {self._waiting}")
        return None if due is None else max(0.0, due - self._now)

    def _items(self, which: str, *parameters: float) -> list[Item]:
        found = self._connection.execute(f"SELECT {ITEM} FROM rows WHERE {which}", parameters)
        return [item_of(row, self._columns) for row in found]
