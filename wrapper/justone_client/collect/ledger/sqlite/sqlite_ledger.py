"""A ledger in a SQLite file, for one process at a time; other processes may read it meanwhile."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from justone_client.collect.job import Job
from justone_client.collect.ledger.ledger import LedgerError, LedgerUnavailableError, demand_job
from justone_client.collect.ledger.refreshes import (
    COLUMNS,
    Refresh,
    migration,
    versions_of,
)
from justone_client.collect.ledger.statements import (
    ADD_TOKEN,
    RECLAIM,
    RECLAIMED,
    RETRY_FAILED,
    RETRY_IN_DOUBT,
    VERSION_WITH_ASIDES,
    going_on,
)
from justone_client.collect.ledger.stored_rows import answers_of, asides_of
from justone_client.collect.ledger.taking import take
from justone_client.collect.pacing import Turns
from justone_client.collect.record import COMPLETE, Outcome, Row, State, Taken

from .lock import locked
from .place import demand_one_name, is_file, placed, real
from .reserve import Reserve
from .sqlite_loading import load, load_changed
from .sqlite_queue import SQLiteQueue
from .sqlite_reading import SQLiteReading, explained, meta_of, opened, unavailable
from .sqlite_schema import ASIDE, CREATE, INDEXES, VERSION

_NOTE = "INSERT OR REPLACE INTO meta VALUES (?, ?)"


class SQLiteLedger(SQLiteReading):
    """A ledger in a SQLite file; each method makes one commit, which is on disk when the method returns."""

    def __init__(self, path: Path) -> None:
        """Lock the file; `begin` creates it if it does not exist.

        Raises:
            LedgerError: Another process is using the ledger, or the path cannot be used.
        """
        self.path = path
        self._file = real(path)
        demand_one_name(path)
        self._lock = locked(path, self._file)
        self._reserve = Reserve(self._file)
        self._connection = None
        self._pages = 1
        self._columns = 1
        self._refresh = Refresh(0.0)
        self._epoch = time.time() - time.monotonic()

    @property
    def term(self) -> int:
        return 0  # there is one worker only

    def open(self) -> None:
        """Open the file of any job; see `Ledger.open`."""
        if self._connection is None:
            demand_one_name(self.path)
            self._connection = opened(self.path)
            if self.version() < VERSION_WITH_ASIDES:
                with explained(self.path), self._committing() as connection:
                    for statement in ASIDE.split(";"):
                        connection.execute(statement)
                    connection.execute(_NOTE, ("version", VERSION_WITH_ASIDES))
            if not self._knows_versions():
                with explained(self.path), self._committing() as connection:
                    for statement in migration("BLOB"):
                        connection.execute(statement)
            if not self.knows_tokens():
                with explained(self.path), self._committing() as connection:
                    connection.execute(ADD_TOKEN)

    def begin(self, job: Job, digest: str, rows: Iterable[Row] | None) -> None:
        """Bind the ledger to a job and load its rows; see `Ledger.begin`."""
        self._columns = len(job.columns)
        rows = rows if rows is None else _given(rows)
        with _input_apart(), explained(self.path):
            if is_file(self.path) or rows is None:
                self.open()
                demand_job(self, job)
                if rows is not None:
                    self._take_in_changed(digest, rows)
            else:
                self._make(job, digest, rows)
                self.open()
            self._go_on()

    def refresh(self, before: float) -> Counter[State]:
        with explained(self.path), self._committing() as connection:
            found = connection.execute(Refresh(before).counting).fetchall()
            if found:
                connection.execute(_NOTE, ("version", VERSION))
        self._refresh = Refresh(before, 0, max((last for *_, last in found), default=0))
        return Counter({State(state): number for state, number, _ in found})

    def limit_pages(self, most: int | None) -> int:
        with explained(self.path), self._committing() as connection:
            self._pages = most or self.pages()
            connection.execute(_NOTE, ("pages", self._pages))
            connection.execute(going_on(self._pages, self._refresh.old))
        return self._pages

    def retry_in_doubt(self) -> int:
        with explained(self.path), self._committing() as connection:
            return connection.execute(RETRY_IN_DOUBT).rowcount

    def retry_failed(self) -> int:
        with explained(self.path), self._committing() as connection:
            return connection.execute(RETRY_FAILED).rowcount

    def reclaim(self, ids: Sequence[tuple[int, str, int]]) -> set[int]:
        """Mark ids in doubt as sent by this process; see `Ledger.reclaim`."""
        with self._committing() as connection:
            statement = f"{RECLAIM} {RECLAIMED} AND id = ? AND key = ? AND version = ?"
            numbers = {each[0] for each in ids if connection.execute(statement, each).rowcount}
            connection.execute("UPDATE meta SET value = value - ? WHERE name = 'billed'", (len(numbers),))
        return numbers

    def reserve(self, calls: int) -> None:
        self._reserve.hold(calls)

    def take_over(self, outcomes: Sequence[Outcome]) -> None:
        with explained(self.path), self._committing() as connection:
            _write(connection, outcomes, self._now())
            connection.executemany(
                "DELETE FROM aside WHERE id = ? AND page = ? AND version = ?",
                ((each.number, each.page, each.version) for each in outcomes if each.body is not None),
            )

    def settle(self, outcomes: Sequence[Outcome], *, claim: int, billed_limit: int | None = None) -> Taken:
        """Store outcomes and mark the next ids as sent; see `Ledger.settle`."""
        try:
            return self._settle(outcomes, claim, billed_limit)
        except LedgerUnavailableError:
            if not outcomes or not self._reserve.release():
                raise
            return self._settle(outcomes, 0, billed_limit)

    def _settle(self, outcomes: Sequence[Outcome], then: int, most: int | None) -> Taken:
        now = self._now()
        with self.demanded_whole(), self._committing() as connection:
            _write(connection, outcomes, now)
            queue = SQLiteQueue(connection, self._pages, now, self._columns, self._refresh)
            taken = take(queue, then, most)
        self._refresh = queue.refresh
        return taken

    def _now(self) -> float:
        """Return the time of a clock that is never set back; the next process resets all waiting times anyway."""
        return self._epoch + time.monotonic()

    def turns(self, rate: float) -> Turns | None:  # noqa: ARG002 - there is one worker only
        return None

    def note(self, name: str, value: str) -> None:
        with explained(self.path), self._committing() as connection:
            connection.execute(_NOTE, (name, value))

    def noted(self, name: str) -> str:
        if self._connection is None and not is_file(self.path):
            return ""
        with contextlib.closing(SQLiteReading(self.path)) as reading:
            return reading.noted(name)

    def close(self) -> None:
        super().close()
        self._reserve.release()
        self._lock.close()

    def _go_on(self) -> None:
        """Mark ids that the previous process left in flight as in doubt and billed, and reset all waiting times."""
        with self._committing() as connection:
            statement = f"UPDATE rows SET state = {State.IN_DOUBT}, billed = billed + 1 WHERE state = {State.SENT}"
            number = connection.execute(statement).rowcount
            connection.execute("UPDATE meta SET value = value + ? WHERE name = 'billed'", (number,))
            connection.execute(f"UPDATE rows SET due = 0 WHERE state = {State.AGAIN}")

    def _knows_versions(self) -> bool:
        statement = "SELECT count(*) FROM sqlite_master WHERE name = 'versions'"
        ((number,),) = self.query(statement)
        return bool(number)

    def _make(self, job: Job, digest: str, rows: Iterable[Row]) -> None:
        """Create the file under a temporary name, so that it is complete when it gets its final name."""
        scratch = self._file.with_name(f"{self._file.name}.loading")
        with placed(self.path):
            scratch.unlink(missing_ok=True)
        try:
            with contextlib.closing(sqlite3.connect(scratch, isolation_level=None)) as connection:
                connection.execute("PRAGMA journal_mode = OFF")
                connection.execute("PRAGMA synchronous = OFF")
                connection.executescript(CREATE)
                connection.execute("BEGIN")
                load(connection, rows)
                meta = {
                    "version": VERSION_WITH_ASIDES,
                    "job": json.dumps(job.identity()),
                    "input": digest,
                    "taken": 0,
                    "billed": 0,
                }
                connection.executemany("INSERT INTO meta VALUES (?, ?)", meta.items())
                connection.execute("COMMIT")
                connection.executescript(INDEXES)
            with placed(self.path):
                self._move_in(scratch)
        finally:
            with placed(self.path):
                scratch.unlink(missing_ok=True)

    def _move_in(self, scratch: Path) -> None:
        with scratch.open("rb+") as file:
            os.fsync(file.fileno())
        for ending in ("-wal", "-shm"):  # left by a deleted ledger; SQLite would use them for this one
            self._file.with_name(f"{self._file.name}{ending}").unlink(missing_ok=True)
        scratch.replace(self._file)

    def _take_in_changed(self, digest: str, rows: Iterable[Row]) -> None:
        """Load an input that has changed: new ids are sent, removed ids are not."""
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
            with contextlib.suppress(sqlite3.Error, ValueError):  # on a full disk, SQLite has rolled back already
                connection.execute("ROLLBACK")
            if reason := unavailable(self.path, error):
                raise LedgerUnavailableError(reason) from error
            if isinstance(error, sqlite3.Error):
                raise LedgerError(self.damaged(error)) from error
            raise


class _InputError(Exception):
    """A wrapper for an exception of the input, so that it is not reported as damage to the ledger."""


def _given(rows: Iterable[Row]) -> Iterator[Row]:
    try:
        yield from rows
    except Exception as error:
        raise _InputError from error


@contextlib.contextmanager
def _input_apart() -> Iterator[None]:
    """Raise exceptions of the input unchanged."""
    fault: BaseException | None = None
    try:
        yield
    except _InputError as error:
        fault = error.__cause__
    if fault is not None:  # outside of `except`, so that its context stays the same
        raise fault


def _write(connection: sqlite3.Connection, outcomes: Sequence[Outcome], now: float) -> None:
    """Store outcomes, and add their requests to the billed count."""
    connection.executemany(
        "UPDATE rows SET state = ?, attempts = ?, code = ?, request_id = ?, message = ?, "
        "billed = billed + ?, asked = ?, page = ?, next = ?, due = ?, "
        "whole = CASE WHEN ? THEN version ELSE whole END, token = ? WHERE id = ?",
        (_fields(each, now) for each in outcomes),
    )
    connection.executemany(
        "INSERT OR REPLACE INTO answers (id, page, asked, request_id, body) VALUES (?, ?, ?, ?, ?)",
        answers_of(outcomes),
    )
    connection.executemany(
        "INSERT INTO aside (id, page, asked, is_whole, size, body, version) VALUES (?, ?, ?, ?, ?, ?, ?)",
        asides_of(outcomes),
    )
    connection.executemany(
        f"INSERT OR REPLACE INTO versions ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", versions_of(outcomes)
    )
    billed = sum(each.billed for each in outcomes)
    connection.execute("UPDATE meta SET value = value + ? WHERE name = 'billed'", (billed,))


def _fields(outcome: Outcome, now: float) -> tuple[Any, ...]:
    """Return the parameters of the first statement of `_write`, in order."""
    number, state, attempts, *_ = outcome
    code, request_id, message, asked = outcome.said
    call = (state, attempts, code, request_id, message, outcome.billed, asked)
    return *call, outcome.page_due, outcome.next, now + outcome.pause, state in COMPLETE, outcome.token or None, number
