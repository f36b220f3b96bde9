"""Turns for all workers of a ledger, which share one rate limit."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING, Any

from justone_client.collect.ledger.ledger import LedgerError, LedgerUnavailableError
from justone_client.policies.shared.postgres_database import demand_psycopg, lost_connection, said_by
from justone_client.policies.shared.turn_grant import Granted, Wanted, grant_statement, granted_of

from .connecting import Database

if TYPE_CHECKING:
    import psycopg

_AGAIN = 5.0
"""Seconds between attempts to reach the server."""

_logger = logging.getLogger("justone_client.collect")

_GRANT = grant_statement("pace", "extract(epoch FROM statement_timestamp())::float8", "%({})s::float8").encode()


class PostgresPace:
    """A source of turns, which the server grants over a separate connection."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._connection: psycopg.Connection[Any] | None = None
        self._closed = threading.Event()

    def grant(self, wanted: Wanted) -> Granted:
        """Request turns; wait while the server cannot be reached, since nothing may be sent without turns.

        Raises:
            LedgerUnavailableError: The source of turns is closed.
            LedgerError: The server reported an error, or the ledger is damaged.
        """
        psycopg = demand_psycopg()
        out_of_reach: tuple[type[Exception], ...] = (LedgerUnavailableError, *lost_connection())
        while not self._closed.is_set():
            try:
                self._connection = self._connection or self._database.connect()
                row = self._connection.execute(_GRANT, wanted.parameters()).fetchone()
            except out_of_reach as error:
                self._connection = None
                _logger.warning(
                    "%s: no turns from the server; nothing is sent meanwhile (%s)", self._database.name, said_by(error)
                )
                self._closed.wait(_AGAIN)
            except psycopg.Error as error:
                raise LedgerError(f"{self._database.name}: {said_by(error)}; nothing more was sent") from None
            else:
                if row is None:
                    raise LedgerError(f"{self._database.name}: the ledger is damaged (its table pace is empty)")
                return granted_of(row)
        raise LedgerUnavailableError(f"{self._database.name}: the collection has ended")

    def close(self) -> None:
        """Close the connection, and release callers that wait for turns."""
        self._closed.set()
        if self._connection is not None:
            self._connection.close()
