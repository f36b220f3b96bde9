"""A ledger in a SQLite file, for one process at a time; others may look at it meanwhile."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from justone_client.collect.job import Job
from justone_client.collect.record import Item, Kept, Outcome, Row, State

from .ledger import LedgerError, LedgerFullError
from .loading import load, load_changed
from .reading import LOCKED, counts_of, demand_job, explained, kept_in, meta_of, opened
from .schema import CREATE, INDEXES, VERSION

_COMPRESSION = 1
"""Levels beyond the first take several times as long for a tenth less."""


class SQLiteLedger:
    """Each method is one commit, which is on the disk when it returns."""

    def __init__(self, path: Path) -> None:
        """Name the file; `begin` makes it where there is none.

        Raises:
            LedgerError: Another process is at work on it.
        """
        if not path.absolute().parent.is_dir():
            raise LedgerError(f"{path}: there is no such folder; nothing was sent")
        self.path = path
        self._lock = _locked(path)
        self._connection: sqlite3.Connection | None = None

    def open(self) -> None:
        """Open the file, whatever job it is of.

        Raises:
            LedgerError: It is no ledger, a damaged one, or of a newer version.
        """
        self._connection = opened(self.path)

    def begin(self, job: Job, digest: str, rows: Iterable[Row]) -> None:
        """Bind to a job and take its rows in; see `Ledger.begin`."""
        with explained(self.path):
            if self.path.exists():
                self.open()
                demand_job(self.path, self._opened, job)
                self._take_in_changed(digest, rows)
            else:
                self._make(job, digest, rows)
                self.open()
            self._doubt()

    def settle(self, outcomes: Sequence[Outcome], again: Sequence[Item], then: int) -> list[Item]:
        """Write down what came of some ids, and mark others as sent; see `Ledger.settle`."""
        with self._committing() as connection:
            connection.executemany(
                "UPDATE rows SET state = ?, attempts = ?, code = ?, request_id = ?, message = ?, "
                "billed = billed + ?, asked = ? WHERE id = ?",
                map(_fields, outcomes),
            )
            connection.executemany(
                "INSERT OR REPLACE INTO answers (id, body) VALUES (?, ?)",
                ((each.number, zlib.compress(each.body, _COMPRESSION)) for each in outcomes if each.body is not None),
            )
            billed = sum(each.billed for each in outcomes)
            connection.execute("UPDATE meta SET value = value + ? WHERE name = 'billed'", (billed,))
            _mark(connection, again)
            return _taken(connection, then)

    def waiting(self) -> list[Item]:
        query = f"SELECT id, key, attempts FROM rows WHERE state = {State.AGAIN} AND position IS NOT NULL ORDER BY id"
        with explained(self.path):
            return [Item(*row)._replace(before=State.AGAIN) for row in self._opened.execute(query)]

    def retry_in_doubt(self) -> int:
        with self._committing() as connection:
            statement = f"UPDATE rows SET state = {State.AGAIN} WHERE state = {State.IN_DOUBT} AND position IS NOT NULL"
            return connection.execute(statement).rowcount

    def counts(self) -> Counter[State]:
        with explained(self.path):
            return counts_of(self._opened)

    def billed(self) -> int:
        return int(meta_of(self._opened)["billed"])

    def kept(self, states: frozenset[State] | None = None) -> Iterator[Kept]:
        with explained(self.path):
            yield from kept_in(self._opened, states)

    def noted(self, name: str) -> str:
        if self._connection is None and not self.path.exists():
            return ""
        with contextlib.closing(opened(self.path, to_read=True)) as connection:
            return str(meta_of(connection).get(name, ""))

    def note(self, name: str, value: str) -> None:
        with self._committing() as connection:
            connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        self._lock.close()

    @property
    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            raise LedgerError(f"{self.path}: the ledger is not open")
        return self._connection

    def _doubt(self) -> None:
        """Count what was under way when the process before ended as billed: it may have been."""
        with self._committing() as connection:
            statement = f"UPDATE rows SET state = {State.IN_DOUBT}, billed = billed + 1 WHERE state = {State.SENT}"
            number = connection.execute(statement).rowcount
            connection.execute("UPDATE meta SET value = value + ? WHERE name = 'billed'", (number,))

    def _make(self, job: Job, digest: str, rows: Iterable[Row]) -> None:
        """Make the file under another name: under its own it is whole from the first moment on."""
        scratch = self.path.with_name(f"{self.path.name}.loading")
        scratch.unlink(missing_ok=True)
        try:
            with contextlib.closing(sqlite3.connect(scratch, isolation_level=None)) as connection:
                connection.execute("PRAGMA journal_mode = OFF")
                connection.execute("PRAGMA synchronous = OFF")
                connection.executescript(CREATE)
                connection.execute("BEGIN")
                load(connection, rows)
                meta = {"version": VERSION, "job": json.dumps(job.identity()), "input": digest, "taken": 0, "billed": 0}
                connection.executemany("INSERT INTO meta VALUES (?, ?)", meta.items())
                connection.execute("COMMIT")
                connection.executescript(INDEXES)
            with scratch.open("rb+") as file:
                os.fsync(file.fileno())
            for ending in ("-wal", "-shm"):  # of a ledger that somebody deleted: SQLite would take them for this one's
                self.path.with_name(f"{self.path.name}{ending}").unlink(missing_ok=True)
            scratch.replace(self.path)
        finally:
            scratch.unlink(missing_ok=True)

    def _take_in_changed(self, digest: str, rows: Iterable[Row]) -> None:
        """Take in an input that has changed: ids that are new are asked for, those that are gone are not."""
        if digest and digest == meta_of(self._opened)["input"]:
            return
        with self._committing() as connection:
            load_changed(connection, rows)
            connection.execute("UPDATE meta SET value = ? WHERE name = 'input'", (digest,))
            connection.execute("INSERT OR REPLACE INTO meta VALUES ('order', 'position')")

    @contextlib.contextmanager
    def _committing(self) -> Iterator[sqlite3.Connection]:
        connection = self._opened
        try:
            connection.execute("BEGIN IMMEDIATE")
            yield connection
            connection.execute("COMMIT")
        except BaseException as error:
            with contextlib.suppress(sqlite3.Error):  # a full disk has rolled back already
                connection.execute("ROLLBACK")
            code = getattr(error, "sqlite_errorcode", None)
            if code == sqlite3.SQLITE_FULL:
                raise LedgerFullError(f"{self.path}: no space left on the disk") from error
            if code == sqlite3.SQLITE_BUSY:
                raise LedgerError(LOCKED.format(path=self.path)) from error
            if code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
                raise LedgerError(f"{self.path}: the ledger is damaged ({error}); nothing more was sent") from error
            raise


def _fields(outcome: Outcome) -> tuple[Any, ...]:
    """What the statement of `settle` takes, in its order."""
    number, state, attempts, code, request_id, message, billed, _, asked = outcome
    return state, attempts, code, request_id, message, billed, asked, number


def _taken(connection: sqlite3.Connection, number: int) -> list[Item]:
    """Mark the next ids of the input as sent."""
    if number < 1:
        return []
    ((taken,),) = connection.execute("SELECT value FROM meta WHERE name = 'taken'")
    query = (
        f"SELECT id, key, attempts FROM rows WHERE id > ? AND state = {State.PENDING} AND position IS NOT NULL "
        "ORDER BY id LIMIT ?"
    )
    items = [Item(*row) for row in connection.execute(query, (taken, number))]
    if items:
        _mark(connection, items)
        connection.execute("UPDATE meta SET value = ? WHERE name = 'taken'", (items[-1].number,))
    return items


def _mark(connection: sqlite3.Connection, items: Sequence[Item]) -> None:
    numbers = ((item.number,) for item in items)
    connection.executemany(f"UPDATE rows SET state = {State.SENT} WHERE id = ?", numbers)


def _locked(path: Path) -> sqlite3.Connection:
    """Keep other processes from working on the ledger; the operating system lets go of it however this one ends."""
    lock = sqlite3.connect(
        path.with_name(f".{path.name}.lock"), isolation_level=None, timeout=0, check_same_thread=False
    )
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error as error:
        lock.close()
        raise LedgerError(f"{path}: another process is at work on this ledger; nothing was sent ({error})") from None
    return lock
