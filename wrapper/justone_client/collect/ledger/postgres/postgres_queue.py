"""The ids of a PostgreSQL ledger that are left to send; each worker gets different ids."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from justone_client.collect.ledger.refreshes import BEGUN, SAVED, Refresh
from justone_client.collect.ledger.statements import ITEM, waiting
from justone_client.collect.ledger.taking import OTHERS_TURN
from justone_client.collect.ledger.validation import item_of
from justone_client.collect.record import Item, State

from .postgres_schema import NOW

if TYPE_CHECKING:
    import psycopg


class PostgresQueue:
    """A `Queue` in PostgreSQL.

    Attributes:
        after: The last id of the input that this worker marked, after which it looks for more; 0 if there is none.
        refresh: The search for old ids, as far as this transaction got.
    """

    def __init__(
        self,
        connection: psycopg.Connection[Any],
        pages: int,
        worker: int,
        after: int,
        *,
        columns: int,
        refresh: Refresh,
    ) -> None:
        """Set the page limit of lists, the worker, the last id it marked, the values in a key, and the search."""
        self.after = after
        self.refresh = refresh
        self._connection = connection
        self._waiting = waiting(pages)
        self._worker = worker
        self._columns = columns

    def billed_and_sent(self) -> tuple[int, int]:
        (billed,) = self._connection.execute("SELECT billed FROM totals FOR UPDATE").fetchone() or (0,)
        statement = f"SELECT count(*) FROM rows WHERE state = {State.SENT}"
        (sent,) = self._connection.execute(statement.encode()).fetchone() or (0,)
        return billed, sent

    def due(self, number: int) -> list[Item]:
        return self._items(f"{self._waiting} AND due <= {NOW} ORDER BY due", number)

    def next(self, number: int) -> list[Item]:
        pending = f"state = {State.PENDING} AND position IS NOT NULL"
        items = self._items(f"id > {self.after} AND {pending} ORDER BY id", number)
        if self.after and len(items) < number:  # a changed input may have earlier ids left
            items += self._items(f"id <= {self.after} AND {pending} ORDER BY id", number - len(items))
        return items

    def old(self, number: int) -> list[Item]:
        if self.refresh.is_over:
            return []
        statement, last = self.refresh.portion
        found = self._locked(statement, number)
        if len(found) < number:
            self.refresh = self.refresh.advance(last)
        return found

    def mark(self, items: Sequence[Item]) -> None:
        begun = [item.number for item in items if item.is_refresh]
        if begun:
            self._connection.execute(f"{SAVED} = ANY(%s)".encode(), (begun,))
            self._connection.execute(f"{BEGUN}, worker = %s WHERE id = ANY(%s)".encode(), (self._worker, begun))
            self.refresh = self.refresh.advance(begun[-1])
        numbers = [item.number for item in items if not item.is_refresh]
        statement = "UPDATE rows SET state = %s, worker = %s WHERE id = ANY(%s)"
        self._connection.execute(statement, (State.SENT, self._worker, numbers))
        new = (item.number for item in items if item.before == State.PENDING and not item.is_refresh)
        self.after = max(new, default=0)

    def wait(self) -> float | None:
        """Return the seconds until a waiting id is due, or an id of another worker may have to be sent again."""
        statement = f"""
            SELECT
                (SELECT min(due) - {NOW} FROM rows WHERE {self._waiting}),
                EXISTS (SELECT FROM rows WHERE state = {State.SENT} AND worker <> %s)
                    OR EXISTS (SELECT FROM rows WHERE state = {State.PENDING} AND position IS NOT NULL)"""
        if not self.refresh.is_over:
            return 0.0
        row = self._connection.execute(statement.encode(), (self._worker,)).fetchone()
        due, is_with_others = row or (None, False)
        waits = [max(0.0, float(due))] if due is not None else []
        return min([*waits, *([OTHERS_TURN] if is_with_others else [])], default=None)

    def _items(self, which: str, number: int) -> list[Item]:
        return self._locked(f"SELECT {ITEM} FROM rows WHERE {which}", number)

    def _locked(self, statement: str, number: int) -> list[Item]:
        """Return items that no other worker has locked, and lock them."""
        found = self._connection.execute(f"{statement} LIMIT %s FOR UPDATE SKIP LOCKED".encode(), (number,))
        return [item_of(row, self._columns) for row in found]
