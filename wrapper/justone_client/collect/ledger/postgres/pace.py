"""Handing out turns to all workers of a ledger: so many calls a second, all in all."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from justone_client.collect.ledger.ledger import LedgerUnavailableError
from justone_client.collect.turns import Granted, Pace

from .connecting import Database, demand_psycopg

if TYPE_CHECKING:
    import psycopg

_AGAIN = 5.0
"""Seconds until a server that is out of reach is tried again."""

_SLOWED = 0.5
_CALM = 1.0
"""Seconds after a refusal in which further ones say nothing new."""

_SLOWEST = 1 / 60
_RECOVERY = 0.05
"""Each answer gives back this part of the full rate."""

_GRANT = f"""
WITH clock AS (SELECT extract(epoch FROM clock_timestamp())::float8 AS now),
before AS (
    SELECT greatest(pace.next, now) AS first, now, slowed, %(refused)s AND now - slowed >= {_CALM} AS slows,
        least(coalesce(rate, %(full)s) + %(full)s * {_RECOVERY} * %(answered)s, %(full)s) AS rate
    FROM pace, clock FOR UPDATE OF pace
),
after AS (
    SELECT first, now, CASE WHEN slows THEN now ELSE slowed END AS slowed,
        CASE WHEN slows THEN greatest(rate * {_SLOWED}, least({_SLOWEST}, %(full)s)) ELSE rate END AS rate
    FROM before
)
UPDATE pace SET rate = after.rate, slowed = after.slowed,
    next = after.first + %(turns)s * %(distance)s * %(full)s / after.rate
FROM after RETURNING after.first - after.now, %(distance)s * %(full)s / after.rate, after.rate
"""


class PostgresPace:
    """Asks the server for turns, by a connection of its own."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._connection: psycopg.Connection[Any] | None = None
        self._closed = threading.Event()

    def grant(self, pace: Pace) -> Granted:
        """Take turns; waits where the server is out of reach, since nothing may be sent meanwhile.

        Raises:
            LedgerUnavailableError: It is closed.
        """
        given = {
            "turns": pace.turns,
            "full": pace.rate,
            "distance": pace.distance,
            "answered": pace.answered,
            "refused": pace.is_refused,
        }
        while not self._closed.is_set():
            try:
                self._connection = self._connection or self._database.connect()
                row = self._connection.execute(_GRANT.encode(), given).fetchone()
            except (LedgerUnavailableError, demand_psycopg().Error):
                self._connection = None
                self._closed.wait(_AGAIN)
            else:
                return Granted(*map(float, row or ()))
        raise LedgerUnavailableError(f"{self._database.name}: the collection is over")

    def close(self) -> None:
        """Let go of the connection, and of whoever waits for a turn."""
        self._closed.set()
        if self._connection is not None:
            self._connection.close()
