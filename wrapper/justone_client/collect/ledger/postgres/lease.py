"""The lease of a worker: as long as it is renewed, what the worker has marked is under way."""

from __future__ import annotations

import contextlib
import threading
import time
from typing import TYPE_CHECKING, Any, NamedTuple

from justone_client.collect.ledger.ledger import LedgerUnavailableError

from .connecting import Database, demand_psycopg

if TYPE_CHECKING:
    import psycopg

SECONDS = 60.0
"""How long a worker that says nothing counts as alive; what it had under way is in doubt afterwards."""

_RENEW = """
INSERT INTO workers VALUES (%s, now() + make_interval(secs => %s))
ON CONFLICT (id) DO UPDATE SET alive_until = excluded.alive_until
"""


_CLOCK = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))
"""On Linux the first of these goes on while the machine sleeps, on macOS the second; Windows has neither."""


class _Moment(NamedTuple):
    """A moment by two clocks: whichever is further on counts.

    Attributes:
        machine: Seconds since the machine started, which are never set back, and go on while it sleeps.
        day: Seconds since 1970, which go on while a virtual machine is halted, as soon as its clock is put right.
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
    """Renewed by a thread with a connection of its own, however busy the worker is."""

    def __init__(self, database: Database) -> None:
        """Sign a new worker in.

        Raises:
            LedgerUnavailableError: The server is out of reach.
        """
        self._database = database
        self._connection: psycopg.Connection[Any] | None = database.connect()
        row = self._connection.execute(
            "INSERT INTO workers (alive_until) VALUES (now() + make_interval(secs => %s)) RETURNING id", (SECONDS,)
        ).fetchone()
        self.worker: int = row[0] if row else 0
        self._over_at = _now().after(SECONDS)
        self._term = 0
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._renew, name="justone-lease", daemon=True)
        self._thread.start()

    @property
    def term(self) -> int:
        """A number that grows whenever the lease was over, if only for a moment: others may have taken what was marked.

        Where the clock of the day is set forward, it grows for nothing: ids are marked again, and no call is lost.
        """
        now = _now()
        if now.is_past(self._over_at):
            self._term += 1
            self._over_at = now.after(SECONDS / 4)  # it is renewed until then, or counts as over once more
        return self._term

    def end(self) -> None:
        """Sign the worker off.

        Raises:
            LedgerUnavailableError: The server is out of reach; the lease ends by itself.
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
                self._connection.execute(_RENEW, (self.worker, SECONDS))
                _ = self.term  # before it is renewed: was it over?
                self._over_at = asked.after(SECONDS)
            except (LedgerUnavailableError, demand_psycopg().Error):
                self._connection = None
