"""Counts and turns that processes share: tables in a SQLite file or in PostgreSQL, with the same statements."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from justone_client.errors import ConfigurationError
from justone_client.policies.sqlite_file import SQLiteKind

from .postgres_database import PostgresDatabase, StoreUnavailableError, demand_psycopg, lost_connection, said_by
from .store_location import is_database
from .turn_grant import Granted, Wanted, grant_statement, granted_of

if TYPE_CHECKING:
    import psycopg

_WAIT = 30.0
"""Seconds to wait for a lock; a process holds it for less than a millisecond."""

_TABLES = """
CREATE TABLE IF NOT EXISTS counts (
    scope text NOT NULL, period text NOT NULL, calls bigint NOT NULL, cost bigint NOT NULL,
    PRIMARY KEY (scope, period)
);
CREATE TABLE IF NOT EXISTS gates (
    name text PRIMARY KEY, rate double precision, next double precision NOT NULL, slowed double precision NOT NULL
);
"""
_KIND = SQLiteKind(what="budget", mark=0x4A4F4255, version=1, schema=_TABLES)
_GATE = "INSERT INTO gates VALUES ({}, NULL, 0, 0) ON CONFLICT DO NOTHING"
_COUNTED = "SELECT calls, cost FROM counts WHERE scope = {} AND period = {}"


class Counted(NamedTuple):
    """A count.

    Attributes:
        calls: Calls.
        cost: Their cost, in millionths of the currency.
    """

    calls: int
    cost: int


class Key(NamedTuple):
    """The key of a count: an endpoint, empty for all of them, and a period."""

    scope: str
    period: str


class SharedStore(ABC):
    """A database with counts and gates; safe for threads, and for processes after a fork.

    Attributes:
        name: Its name for messages, without a password.
        mark: The placeholder of a parameter.
        named: The form of a named parameter.
        now: The expression for the time of a statement.
    """

    name: str
    mark: str
    named: str
    now: str

    def __init__(self) -> None:
        self._begin_anew()

    @contextlib.contextmanager
    def add(self, keys: Sequence[Key], calls: int, cost: int) -> Iterator[dict[Key, Counted]]:
        """Add to counts, and yield them; if the block raises an exception, nothing is added.

        Raises:
            ConfigurationError: The database cannot be used.
        """
        rows = ", ".join([f"({', '.join([self.mark] * 4)})"] * len(keys))
        statement = (
            f"INSERT INTO counts VALUES {rows} ON CONFLICT (scope, period) DO UPDATE "  # noqa: S608
            "SET calls = counts.calls + excluded.calls, cost = counts.cost + excluded.cost "
            "RETURNING scope, period, calls, cost"
        )
        with self.transaction() as execute:
            found = execute(statement, [value for key in keys for value in (*key, calls, cost)])
            yield {Key(scope, period): Counted(*values) for scope, period, *values in found}

    def counted(self, key: Key) -> Counted:
        """Return a count.

        Raises:
            ConfigurationError: The database cannot be read.
        """
        with self.transaction() as execute:
            rows = execute(_COUNTED.format(self.mark, self.mark), key)
        return Counted(*rows[0]) if rows else Counted(0, 0)

    def grant(self, gate: str, wanted: Wanted) -> Granted:
        """Grant turns.

        Raises:
            ConfigurationError: The database cannot be used.
        """
        where = f"WHERE name = {self.named.format('gate')}"
        statement = grant_statement("gates", self.now, self.named, where)
        with self.transaction() as execute:
            if gate not in self._gates:
                execute(_GATE.format(self.mark), (gate,))
            (row,) = execute(statement, wanted.parameters() | {"gate": gate})
        self._gates.add(gate)
        return granted_of(row)

    @contextlib.contextmanager
    def transaction(self) -> Iterator[_Execute]:
        """Yield a function that executes a statement and returns its rows; the block is one transaction.

        Raises:
            ConfigurationError: The database cannot be used.
        """
        if self._process != os.getpid():  # a forked process must not use the connection of its parent
            self._begin_anew()
        with self._lock, self._transaction() as execute:
            yield execute

    def close(self) -> None:
        """Close the connection; the next use opens another one."""
        with self._lock:
            self._disconnect()

    def _begin_anew(self) -> None:
        self._process = os.getpid()
        self._lock = threading.Lock()
        self._connection: Any = None
        self._gates: set[str] = set()

    def _disconnect(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None and self._process == os.getpid():
            with contextlib.suppress(Exception):
                connection.close()

    @abstractmethod
    def _transaction(self) -> contextlib.AbstractContextManager[_Execute]:
        """Return the transaction of a database."""

    def __del__(self) -> None:
        self._disconnect()


class _Execute:
    """Executes statements in a transaction."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def __call__(self, statement: str, parameters: Any = ()) -> list[tuple[Any, ...]]:
        cursor = self._connection.execute(statement, parameters)
        return cursor.fetchall() if cursor.description else []


class _SQLiteStore(SharedStore):
    mark, named, now = "?", ":{}", "(julianday('now') - 2440587.5) * 86400.0"

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.name = str(path)
        with self.transaction():
            pass  # a file that cannot be used fails at once

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[_Execute]:
        try:
            connection = self._connection = self._connection or self._opened()
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield _Execute(connection)
                connection.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.Error):
                    connection.execute("ROLLBACK")
                raise
        except (OSError, sqlite3.Error) as error:
            self._disconnect()
            raise _KIND.unusable(self._path, error) from error

    def _opened(self) -> sqlite3.Connection:
        connection = _KIND.open(self._path, timeout=_WAIT, check_same_thread=False)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")  # a killed process loses nothing
        connection.create_function("greatest", 2, max, deterministic=True)
        connection.create_function("least", 2, min, deterministic=True)
        return connection


class _PostgresStore(SharedStore):
    mark, named = "%s", "%({})s"
    now = "extract(epoch FROM statement_timestamp())::float8"

    def __init__(self, url: str) -> None:
        super().__init__()
        self._database = PostgresDatabase(url)
        self.name = self._database.name
        self._is_made = False
        with self.transaction():
            pass  # a server that cannot be used fails at once

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[_Execute]:
        psycopg = demand_psycopg()
        try:
            connection = self._connection = self._connection or self._opened()
            with connection.transaction():
                yield _Execute(connection)
        except StoreUnavailableError as error:
            raise ConfigurationError(f"the budget {error}; nothing was sent") from None
        except psycopg.Error as error:
            if isinstance(error, lost_connection()):
                self._disconnect()
            raise ConfigurationError(f"the budget {self.name} cannot be used: {said_by(error)}") from None

    def _opened(self) -> psycopg.Connection[Any]:
        connection = self._database.connect()
        if not self._is_made:
            with connection.transaction():
                connection.execute("SELECT pg_advisory_xact_lock(hashtext(%s))", (self._database.schema,))
                connection.execute(f"CREATE SCHEMA IF NOT EXISTS {self._database.schema}".encode())
                connection.execute(_TABLES)
            self._is_made = True
        return connection


def store_at(url: str | os.PathLike[str]) -> SharedStore:
    """Open a store.

    Args:
        url: The path of a SQLite file, `sqlite:///path`, or `postgresql://user@host/database#name`.

    Raises:
        ConfigurationError: The file or the database cannot be used, or psycopg is not installed.
    """
    text = os.fspath(url).removeprefix("sqlite:///")
    return _PostgresStore(text) if is_database(text, "budget") else _SQLiteStore(Path(os.path.realpath(text)))
