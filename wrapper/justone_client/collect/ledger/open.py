"""Opening a ledger by its location: a file, or a database that several machines share."""

from __future__ import annotations

import contextlib
from os import PathLike, fspath
from pathlib import Path

from justone_client.policies.shared.store_location import is_database

from .ledger import Ledger, Reading
from .sqlite.ledger_folder import folder_of
from .sqlite.place import placed
from .sqlite.sqlite_ledger import SQLiteLedger
from .sqlite.sqlite_reading import SQLiteReading


def is_shared(location: str | PathLike[str]) -> bool:
    """Return whether a location is a database rather than a file.

    Raises:
        ConfigurationError: The location is another kind of URL or connection string. The message does not repeat it,
            because it may hold a password.
    """
    return is_database(location, "ledger")


def ledger_at(location: str | PathLike[str]) -> Ledger:
    """Return the ledger at a location, for a collection; it need not exist yet.

    Args:
        location: A path, or `postgresql://user@host/database#name`.

    Raises:
        LedgerError: Another process is using the ledger, or the database cannot be reached.
        ConfigurationError: The location needs psycopg, which is not installed.
    """
    if is_shared(location):
        from .postgres.postgres_ledger import PostgresLedger

        return PostgresLedger(fspath(location))
    return SQLiteLedger(Path(location))


def folder_for(location: str | PathLike[str]) -> contextlib.AbstractContextManager[None]:
    """Return a context in which the folder of a ledger exists; see `folder_of`.

    Raises:
        LedgerError: The folder cannot be made.
    """
    return contextlib.nullcontext() if is_shared(location) else folder_of(Path(location))


def reading_at(location: str | PathLike[str]) -> Reading:
    """Open a ledger for reading.

    Raises:
        LedgerError: The ledger does not exist, or cannot be read.
        ConfigurationError: The location needs psycopg, which is not installed.
    """
    if is_shared(location):
        from .postgres.postgres_reading import PostgresReading

        return PostgresReading(fspath(location))
    return SQLiteReading(Path(location))


def is_there(location: str | PathLike[str]) -> bool:
    """Return whether there is a ledger, even a damaged one.

    Raises:
        LedgerError: The database cannot be reached.
    """
    if is_shared(location):
        from .postgres.postgres_reading import is_made

        return is_made(fspath(location))
    with placed(Path(location)):
        return Path(location).exists()
