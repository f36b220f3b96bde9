"""A ledger in PostgreSQL, which any number of processes can use at the same time."""

from __future__ import annotations

import contextlib
import json
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from justone_client.collect.job import Job
from justone_client.collect.ledger.ledger import LedgerError, LedgerUnavailableError, demand_job
from justone_client.collect.ledger.refreshes import Refresh
from justone_client.collect.ledger.statements import (
    ADD_TOKEN,
    FREE_ASIDE,
    RECLAIM,
    RECLAIMED,
    RETRY_FAILED,
    RETRY_IN_DOUBT,
    VERSION_WITH_ASIDES,
    going_on,
)
from justone_client.collect.ledger.taking import take
from justone_client.collect.pacing import SharedTurns, Turns
from justone_client.collect.record import Outcome, Row, State, Taken, not_sent
from justone_client.policies.shared.postgres_database import demand_psycopg, lost_connection, said_by

from . import lease
from .connecting import Database
from .pace import PostgresPace
from .postgres_loading import load, load_changed
from .postgres_queue import PostgresQueue
from .postgres_reading import PostgresReading, is_made_in, is_there
from .postgres_schema import ASIDE, CREATE, INDEXES, PREPARED, VERSION
from .settling import write

if TYPE_CHECKING:
    import psycopg

_TRIES = 5
"""Attempts to commit if commits of other workers conflict."""

_NOTE = "INSERT INTO meta VALUES (%s, %s) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
_SETTLED = "SELECT settled FROM workers WHERE id = %s FOR UPDATE"


class _PostgresCommit(NamedTuple):
    """A commit that may have taken place: the connection was lost before the server confirmed it.

    Attributes:
        number: The number that the worker gave it.
        outcomes: All outcomes that are stored if it took place.
        taken: The ids that it marked as sent.
        before: The previous commit, if it took place and the server has confirmed no commit since.
    """

    number: int
    outcomes: Sequence[Outcome]
    taken: Taken
    before: _PostgresCommit | None


class PostgresLedger(PostgresReading):
    """A ledger in PostgreSQL; each method is one transaction. Marked ids belong to a worker until its lease expires."""

    def __init__(self, url: str) -> None:
        """Parse the URL; `begin` creates the ledger if it does not exist.

        Raises:
            ConfigurationError: The URL is invalid, or psycopg is not installed.
        """
        self._database = Database(url)
        self._connection: psycopg.Connection[Any] | None = None
        self._lease: lease.Lease | None = None
        self._pace: PostgresPace | None = None
        self._after = 0
        self._pages = 1
        self._columns = 1
        self._refresh = Refresh(0.0)
        self._looked = time.monotonic()
        self._state_of_doubt = State.IN_DOUBT
        self._commits = 0
        self._unknown: _PostgresCommit | None = None

    @property
    def term(self) -> int:
        return self._lease.term if self._lease is not None else 0

    def open(self) -> None:
        """Connect to the ledger of any job; see `Ledger.open`."""
        self.demand_known_version()
        with self._database.explained(), self._transaction() as connection:
            self._migrate(connection)

    def begin(self, job: Job, digest: str, rows: Iterable[Row] | None) -> None:
        """Bind the ledger to a job and load its rows, unless another worker did; see `Ledger.begin`."""
        self._columns = len(job.columns)
        with self._database.explained():
            with self._transaction() as connection:
                self._alone(connection)
                if is_made_in(self._database.schema, connection):
                    self.demand_known_version()
                    self._migrate(connection)
                    demand_job(self, job)
                    if rows is not None and not (digest and digest == self.meta()["input"]):
                        load_changed(connection, rows)
                        connection.execute("UPDATE meta SET value = %s WHERE name = 'input'", (digest,))
                elif rows is None:
                    raise LedgerError(f"{self.name}: there is no such ledger; the first worker needs an input")
                else:
                    self._make(connection, job, digest, rows)
            if self._lease is None:
                self._lease = lease.Lease(self._database)
            self._doubt()

    def refresh(self, before: float) -> Counter[State]:
        with self._database.explained(), self._transaction() as connection:
            found = connection.execute(Refresh(before).counting).fetchall()
            if found and not self.is_refreshed():
                self._alone(connection)
                self._demand_no_older_workers(connection)
                connection.execute(_NOTE, ("version", str(VERSION)))
        self._refresh = Refresh(before, 0, max((last for *_, last in found), default=0))
        return Counter({State(state): number for state, number, _ in found})

    def limit_pages(self, most: int | None) -> int:
        with self._database.explained(), self._transaction() as connection:
            self._pages = most or self.pages()
            connection.execute(_NOTE, ("pages", str(self._pages)))
            connection.execute(going_on(self._pages, self._refresh.old))
        return self._pages

    def retry_in_doubt(self) -> int:
        self._state_of_doubt = State.AGAIN
        with self._database.explained():
            return self.connected().execute(RETRY_IN_DOUBT).rowcount

    def retry_failed(self) -> int:
        with self._database.explained():
            return self.connected().execute(RETRY_FAILED).rowcount

    def take_over(self, outcomes: Sequence[Outcome]) -> None:
        numbers = [each.number for each in outcomes]
        with self._database.explained(), self._transaction() as connection:
            connection.execute(FREE_ASIDE, (numbers,))
            own = "SELECT id FROM rows WHERE id = ANY(%s) AND worker = 0 AND state = %s"
            freed = {number for (number,) in connection.execute(own, (numbers, State.SENT))}
            own_outcomes = [each for each in outcomes if each.number in freed]
            write(connection, own_outcomes, 0)
            for each in own_outcomes:
                if each.body is not None:
                    statement = "DELETE FROM aside WHERE id = %s AND page = %s AND version = %s"
                    connection.execute(statement, (each.number, each.page, each.version))

    def settle(self, outcomes: Sequence[Outcome], *, claim: int, billed_limit: int | None = None) -> Taken:
        """Store outcomes and mark the next ids as sent; see `Ledger.settle`."""
        psycopg = demand_psycopg()
        before = self._unknown = self._committed_after_all()
        if before is not None:
            numbers = {each.number for each in before.outcomes}
            outcomes = [each for each in outcomes if each.number not in numbers]
            if claim and not outcomes:
                self._unknown = None
                return before.taken
            outcomes += map(not_sent, before.taken.items)
        for _ in range(_TRIES):
            commit = None
            try:
                with self.demanded_whole(), self._transaction() as connection:
                    write(connection, outcomes, self._worker)
                    queue = PostgresQueue(
                        connection,
                        self._pages,
                        self._worker,
                        self._after,
                        columns=self._columns,
                        refresh=self._refresh,
                    )
                    taken = take(queue, claim, billed_limit)
                    self._commits += 1
                    connection.execute("UPDATE workers SET settled = %s WHERE id = %s", (self._commits, self._worker))
                    commit = _PostgresCommit(
                        self._commits, [*(before.outcomes if before else ()), *outcomes], taken, before
                    )
            except (psycopg.errors.DeadlockDetected, psycopg.errors.SerializationFailure):
                continue
            except lost_connection() as error:
                self._unknown, self._after = commit or before, 0
                self._disconnect()
                raise LedgerUnavailableError(f"{self.name}: {said_by(error)}") from None
            except psycopg.Error as error:
                raise LedgerError(f"{self.name}: {said_by(error)}; nothing more was sent") from None
            self._unknown, self._after, self._refresh = None, queue.after, queue.refresh
            if time.monotonic() - self._looked > lease.SECONDS / 4:
                with contextlib.suppress(LedgerError):  # this commit succeeded; the next one reports the error
                    self._doubt()
            return taken
        raise LedgerUnavailableError(f"{self.name}: commits of other workers conflicted {_TRIES} times")

    def reclaim(self, ids: Sequence[tuple[int, str, int]]) -> set[int]:
        """Mark ids in doubt as sent by this worker; see `Ledger.reclaim`."""
        statement = f"{RECLAIM}, worker = %s {RECLAIMED} AND id = %s AND key = %s AND version = %s"
        with self._database.explained(), self._transaction() as connection:
            numbers = {each[0] for each in ids if connection.execute(statement, (self._worker, *each)).rowcount}
            connection.execute("UPDATE totals SET billed = billed - %s", (len(numbers),))
        return numbers

    def reserve(self, calls: int) -> None:
        """Do nothing: the server's disk cannot be checked, and each commit that marks ids shows that it is writable."""

    def turns(self, rate: float) -> Turns | None:
        self._pace = self._pace or PostgresPace(self._database)
        return SharedTurns(rate, self._pace.grant)

    def noted(self, name: str) -> str:
        with self._database.explained():
            return super().noted(name) if is_made_in(self._database.schema, self.connected()) else ""

    def note(self, name: str, value: str) -> None:
        with self._database.explained():
            self.connected().execute(_NOTE, (name, value))

    def close(self) -> None:
        """Close the ledger; ids in flight are in doubt at once, not only when the lease expires."""
        if self._lease is not None:
            with contextlib.suppress(LedgerError, LedgerUnavailableError):
                self._lease.end()
                self._doubt()
            self._lease = None
        if self._pace is not None:
            self._pace.close()
        self._disconnect()

    @property
    def _worker(self) -> int:
        if self._lease is None:
            raise LedgerError(f"{self.name}: the ledger is not open")
        return self._lease.worker

    @contextlib.contextmanager
    def _transaction(self) -> Any:
        connection = self.connected()
        with connection.transaction():
            yield connection

    def _alone(self, connection: psycopg.Connection[Any]) -> None:
        """Prevent other workers from creating or changing the tables until the transaction ends."""
        connection.execute("SELECT pg_advisory_xact_lock(hashtext(%s))", (self._database.schema,))

    def _migrate(self, connection: psycopg.Connection[Any]) -> None:
        """Add the tables and columns that older ledgers lack."""
        if self.knows_tokens():  # the latest of them
            return
        self._alone(connection)
        if self.version() < VERSION_WITH_ASIDES:
            connection.execute(ASIDE)
            connection.execute(_NOTE, ("version", str(VERSION_WITH_ASIDES)))
        if not is_there("to_regclass", f"{self._database.schema}.versions", connection):
            connection.execute(PREPARED)
        if not self.knows_tokens():
            connection.execute(ADD_TOKEN)

    def _demand_no_older_workers(self, connection: psycopg.Connection[Any]) -> None:
        """Refuse the first refresh of a ledger while workers are running that know no refreshes."""
        older = "SELECT EXISTS (SELECT FROM workers WHERE alive_until >= now() AND version IS NULL)"
        if (connection.execute(older).fetchone() or (False,))[0]:
            raise LedgerError(
                f"{self.name}: a worker of an older version of justone-client is running (or died less than a minute "
                "ago), and would mix up old and new responses. Stop it before the first refresh; nothing was sent"
            )

    def _make(self, connection: psycopg.Connection[Any], job: Job, digest: str, rows: Iterable[Row]) -> None:
        if connection.info.parameter_status("server_encoding") != "UTF8":
            raise LedgerError(f"{self.name}: the database is not in UTF8, and cannot store every response")
        if not is_there("to_regnamespace", self._database.schema, connection):  # creating one needs a permission
            connection.execute(f"CREATE SCHEMA {self._database.schema}")
        connection.execute(CREATE)
        load(connection, rows)
        meta = {"version": str(VERSION_WITH_ASIDES), "job": json.dumps(job.identity()), "input": digest}
        with connection.cursor() as cursor:
            cursor.executemany("INSERT INTO meta VALUES (%s, %s)", meta.items())
        connection.execute(INDEXES)

    def _doubt(self) -> None:
        """Mark ids that ended workers left in flight as in doubt, or for a retry, and count them as billed."""
        self._looked = time.monotonic()
        with self._database.explained(), self._transaction() as connection:
            number = connection.execute(
                "UPDATE rows SET state = %s, billed = billed + 1, due = 0 WHERE state = %s AND NOT EXISTS "
                "(SELECT FROM workers WHERE workers.id = rows.worker AND alive_until >= now())",
                (self._state_of_doubt, State.SENT),
            ).rowcount
            connection.execute("UPDATE totals SET billed = billed + %s", (number,))

    def _committed_after_all(self) -> _PostgresCommit | None:
        """Return the commit whose confirmation was lost with the connection; None if it did not take place.

        The transaction id of the server is not used: after a crash, another transaction may get the same id.
        """
        if self._unknown is None:
            return None
        try:  # waits for the transaction if it is still running
            row = self.connected().execute(_SETTLED, (self._worker,)).fetchone()
        except demand_psycopg().Error as error:
            raise LedgerUnavailableError(f"{self.name}: {said_by(error)}") from None
        commit: _PostgresCommit | None = self._unknown
        while commit is not None and (row is None or commit.number != row[0]):
            commit = commit.before
        return commit

    def _disconnect(self) -> None:
        super().close()
