"""Reading a ledger in PostgreSQL, which may be in use."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from justone_client.collect.ledger.ledger import LedgerError
from justone_client.collect.ledger.sql_reading import SQLReading
from justone_client.collect.ledger.statements import stands_of
from justone_client.collect.ledger.stored_page import StoredPage, latest_of
from justone_client.collect.ledger.stored_rows import rows_with_pages
from justone_client.collect.ledger.validation import number_of
from justone_client.collect.record import Kept, State

from .connecting import Database
from .postgres_schema import VERSION

if TYPE_CHECKING:
    import psycopg

_PORTION = 500
"""Rows that are read with one query, with their responses."""


class PostgresReading(SQLReading):
    """A ledger in PostgreSQL, opened for reading; each method queries the server."""

    column_of_tokens = "SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('rows') AND attname = 'token'"
    join = "JOIN"

    def __init__(self, url: str) -> None:
        """Connect to the server.

        Raises:
            LedgerError: The ledger does not exist or has a newer version, or the server cannot be reached.
            ConfigurationError: The URL is invalid, or psycopg is not installed.
        """
        self._database = Database(url)
        self._connection: psycopg.Connection[Any] | None = None
        try:
            self.demand_known_version()
        except BaseException:
            self.close()
            raise

    @property
    def name(self) -> str:
        return self._database.name

    @property
    def location(self) -> str:
        return self._database.location

    def connected(self) -> psycopg.Connection[Any]:
        """Return an open connection; connect again if it was closed.

        Raises:
            LedgerUnavailableError: The server cannot be reached.
        """
        if self._connection is None or self._connection.closed:
            self._connection = self._database.connect()
        return self._connection

    def demand_known_version(self) -> None:
        """Check that there is a ledger, of a version that this client supports."""
        version = self.version()
        if version > VERSION:
            raise LedgerError(
                f"{self.name}: the ledger has version {version}, and this justone-client supports versions up to "
                f"{VERSION}. Install the version of justone-client that created it, or a newer one; nothing was changed"
            )

    def damaged(self, why: object) -> str:
        return f"{self.name}: not a ledger, or a damaged one ({why}); nothing more was sent. Restore it from a backup"

    def query(self, statement: str, parameters: Sequence[Any] = ()) -> Iterable[tuple[Any, ...]]:
        with self._database.explained():
            return self.connected().execute(statement.encode(), parameters or None).fetchall()

    def stands_of_some(self, keys: Sequence[str], old: str, *, is_refreshed: bool) -> Iterable[tuple[Any, ...]]:
        return self.query(stands_of("= ANY(%s)", old, is_refreshed=is_refreshed), (keys,))

    def billed(self) -> int:
        with self.demanded_whole():
            ((billed,),) = self.query("SELECT billed FROM totals")
            return number_of(billed)

    def portions(self, condition: str) -> Iterator[Callable[[Callable[[str], str]], Iterator[StoredPage]]]:
        order = self.order()
        next_rows = (
            f"SELECT id, {order} FROM rows WHERE position IS NOT NULL {condition} AND {order} > %s "
            f"ORDER BY {order} LIMIT %s"
        )
        last = -1
        while portion := list(self.query(next_rows, (last, _PORTION))):
            last = portion[-1][1]
            yield partial(self._stored_pages, [number for number, _ in portion], order)

    def kept_by_key(self, keys: Sequence[str]) -> dict[str, list[Kept]]:
        """Return the results of some keys, one for each page, without the columns of the rows; skip unknown keys."""
        found = f"SELECT id, key FROM rows WHERE key = ANY(%s) AND state <> {State.DUPLICATE}"
        key_of = dict(self.query(found, (keys,)))
        known: dict[str, list[Kept]] = {}
        with self.demanded_whole():
            is_refreshed = self.is_refreshed()
            query = partial(latest_of, states=None, join=self.join, number="id", is_refreshed=is_refreshed)
            for kept in rows_with_pages(self._stored_pages(list(key_of), "id", query)):
                known.setdefault(key_of[kept.number], []).append(kept._replace(other=""))
        return known

    def _stored_pages(self, ids: Sequence[int], order: str, statement: Callable[[str], str]) -> Iterator[StoredPage]:
        """Yield the pages of some ids, by `order`, version and page."""
        query = statement(f"SELECT id, {order} AS place FROM rows WHERE id = ANY(%s)")
        by = (StoredPage._fields.index(name) + 1 for name in ("page_version", "page"))
        return map(StoredPage._make, self.query(f"{query} ORDER BY ordered.place, {', '.join(map(str, by))}", (ids,)))

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def is_made(url: str) -> bool:
    """Return whether there is a ledger.

    Raises:
        LedgerError: The server cannot be reached.
    """
    database = Database(url)
    with database.explained(), database.connect() as connection:
        return is_made_in(database.schema, connection)


def is_made_in(schema: str, connection: psycopg.Connection[Any]) -> bool:
    """Return whether a schema holds a ledger."""
    return is_there("to_regclass", f"{schema}.rows", connection)


def is_there(find: str, name: str, connection: psycopg.Connection[Any]) -> bool:
    """Return whether the database has an object of a name; `find` is the SQL function that looks for it.

    The table makes the server look for changes that others committed since the transaction began: without one, it may
    remember that there was no such object.
    """
    row = connection.execute(f"SELECT {find}(%s) FROM pg_class LIMIT 1".encode(), (name,)).fetchone()
    return row is not None and row[0] is not None
