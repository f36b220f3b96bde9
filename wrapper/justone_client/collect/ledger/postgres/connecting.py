"""Connections to the PostgreSQL database of a ledger."""

from __future__ import annotations

from justone_client.collect.ledger.ledger import LedgerError, LedgerUnavailableError
from justone_client.policies.shared.postgres_database import PostgresDatabase


class Database(PostgresDatabase):
    """The location of a ledger: a database, and a schema in it."""

    what = "ledger"
    error = LedgerError
    unavailable = LedgerUnavailableError
