"""The ids of a SQLite ledger that are left to send."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from justone_client.collect.ledger.refreshes import BEGUN, SAVED, Refresh
from justone_client.collect.ledger.statements import ITEM, waiting
from justone_client.collect.ledger.validation import item_of, number_of
from justone_client.collect.record import Item, State


class SQLiteQueue:
    """A `Queue` in SQLite.

    Attributes:
        refresh: The search for old ids, as far as this transaction got.
    """

    def __init__(self, connection: sqlite3.Connection, pages: int, now: float, columns: int, refresh: Refresh) -> None:
        """Set the page limit of lists, the time in seconds since 1970, the values in a key, and the search."""
        self.refresh = refresh
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

    def old(self, number: int) -> list[Item]:
        if self.refresh.is_over:
            return []
        statement, last = self.refresh.portion
        found = self._connection.execute(f"{statement} LIMIT ?", (number,)).fetchall()
        if len(found) < number:
            self.refresh = self.refresh.advance(last)
        return [item_of(row, self._columns) for row in found]

    def mark(self, items: Sequence[Item]) -> None:
        begun = [(item.number,) for item in items if item.is_refresh]
        if begun:
            self._connection.executemany(f"{SAVED} = ?", begun)
            self._connection.executemany(f"{BEGUN} WHERE id = ?", begun)
            self.refresh = self.refresh.advance(begun[-1][0])
        marked = ((item.number,) for item in items if not item.is_refresh)
        self._connection.executemany(f"UPDATE rows SET state = {State.SENT} WHERE id = ?", marked)
        new = [item.number for item in items if item.before == State.PENDING and not item.is_refresh]
        if new:
            self._connection.execute("UPDATE meta SET value = ? WHERE name = 'taken'", (new[-1],))

    def wait(self) -> float | None:
        if not self.refresh.is_over:
            return 0.0
        ((due,),) = self._connection.execute(f"SELECT min(due) FROM rows WHERE {self._waiting}")
        return None if due is None else max(0.0, due - self._now)

    def _items(self, which: str, *parameters: float) -> list[Item]:
        found = self._connection.execute(f"SELECT {ITEM} FROM rows WHERE {which}", parameters)
        return [item_of(row, self._columns) for row in found]
