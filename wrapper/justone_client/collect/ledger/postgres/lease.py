"""The lease of a worker: while it is renewed, the ids that the worker marked are in flight."""

from __future__ import annotations

import contextlib
import threading
import time
from typing import TYPE_CHECKING, Any, NamedTuple

from justone_client.collect.ledger.ledger import LedgerUnavailableError
from justone_client.policies.shared.postgres_database import demand_psycopg

from .connecting import Database
from .postgres_schema import VERSION

if TYPE_CHECKING:
    import psycopg

SECONDS = 60.0
"""Seconds until a silent worker counts as dead, and its ids in flight are in doubt."""

_RENEW = """
INSERT INTO workers (id, alive_until, version) VALUES (%s, now() + make_interval(secs => %s), %s)
ON CONFLICT (id) DO UPDATE SET alive_until = excluded.alive_until
"""


_CLOCK = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))
"""A clock that runs while the machine sleeps: the first one on Linux, the second on macOS; Windows has neither."""


class _Moment(NamedTuple):
    """A moment by two clocks; the clock that is ahead counts.

    Attributes:
        machine: Seconds since the machine started. They are never set back, and continue while it sleeps.
        day: Seconds since 1970. They include the time a virtual machine was halted, once its clock is corrected.
    """

    machine: float
    day: float

    def after(self, seconds: float) -> _Moment:
        return _Moment(self.machine + seconds, self.day + seconds)

    def is_past(self, other: _Moment) -> bool:
        return self.machine >= other.machine or self.day >= other.day


def _now() -> _Moment:
    return _Moment(time.monotonic() if _CLOCK is None else time.clock_gettime(_CLOCK), time.time())


class Lease:
    """A lease that a thread renews over a separate connection, however busy the worker is."""

    def __init__(self, database: Database) -> None:
        """Register a new worker.

        Raises:
            LedgerUnavailableError: The server cannot be reached.
        """
        self._database = database
        self._connection: psycopg.Connection[Any] | None = database.connect()
        row = self._connection.execute(
            "INSERT INTO workers (alive_until, version) VALUES (now() + make_interval(secs => %s), %s) RETURNING id",
            (SECONDS, VERSION),
        ).fetchone()
        self.worker: int = row[0] if row else 0
        self._over_at = _now().after(SECONDS)
        self._term = 0
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._renew, name="justone-lease", daemon=True)
        self._thread.start()

    @property
    def term(self) -> int:
        """A number that grows when the lease has expired, even briefly: other workers may have taken the marked ids.

        It also grows if the wall clock is set forward. This is harmless: ids are marked again, and no call is lost.
        """
        now = _now()
        if now.is_past(self._over_at):
            self._term += 1
            self._over_at = now.after(SECONDS / 4)  # unless it is renewed by then, it counts as expired again
        return self._term

    def end(self) -> None:
        """Unregister the worker.

        Raises:
            LedgerUnavailableError: The server cannot be reached; the lease expires by itself.
        """
        self._ended.set()
        self._thread.join()
        connection = self._connection or self._database.connect()
        with contextlib.closing(connection), contextlib.suppress(demand_psycopg().Error):
            connection.execute("DELETE FROM workers WHERE id = %s", (self.worker,))

    def _renew(self) -> None:
        while not self._ended.wait(SECONDS / 4):
            try:
                self._connection = self._connection or self._database.connect()
                asked = _now()
                self._connection.execute(_RENEW, (self.worker, SECONDS, VERSION))
                _ = self.term  # notice an expired lease before it is renewed
                self._over_at = asked.after(SECONDS)
            except (LedgerUnavailableError, demand_psycopg().Error):
                self._connection = None
