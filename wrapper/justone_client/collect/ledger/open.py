"""Which ledger a location names: a file, or a database that several machines share."""

from __future__ import annotations

import re
from os import PathLike, fspath
from pathlib import Path

from justone_client.errors import ConfigurationError

from .ledger import Ledger, Reading
from .sqlite.place import placed
from .sqlite.sqlite_ledger import SQLiteLedger
from .sqlite.sqlite_reading import SQLiteReading

_POSTGRES = frozenset({"postgresql", "postgres"})
_NO_FILE = re.compile(r"\s*postgres(ql)?:|(.*\s)?(ssl)?password\s*=", re.IGNORECASE | re.DOTALL)
"""Names of databases for libpq that are no URLs: a file of such a name would show a password."""


def is_shared(location: str | PathLike[str]) -> bool:
    """Whether it names a database rather than a file.

    Raises:
        ConfigurationError: It is a URL of something else, or names a database in another way; the message does not
            repeat it, nor a password in it.
    """
    scheme, separator, _ = fspath(location).partition("://")
    if scheme.lower() not in _POSTGRES if separator else _NO_FILE.match(scheme):
        raise ConfigurationError("a ledger is a file, or postgresql://user@host/database#name")
    return bool(separator)


def ledger_at(location: str | PathLike[str]) -> Ledger:
    """Take a ledger to work on it, whether there is one already or not.

    Args:
        location: A path, or `postgresql://user@host/database#name`.

    Raises:
        LedgerError: Another process is at work on it, or the database cannot be reached.
        ConfigurationError: It takes psycopg, which is not installed.
    """
    if is_shared(location):
        from .postgres.postgres_ledger import PostgresLedger

        return PostgresLedger(fspath(location))
    return SQLiteLedger(Path(location))


def reading_at(location: str | PathLike[str]) -> Reading:
    """Open a ledger to look into it.

    Raises:
        LedgerError: There is none, or it cannot be read.
        ConfigurationError: It takes psycopg, which is not installed.
    """
    if is_shared(location):
        from .postgres.postgres_reading import PostgresReading

        return PostgresReading(fspath(location))
    return SQLiteReading(Path(location))


def is_there(location: str | PathLike[str]) -> bool:
    """Whether there is a ledger, be it damaged.

    Raises:
        LedgerError: The database cannot be reached.
    """
    if is_shared(location):
        from .postgres.postgres_reading import is_made

        return is_made(fspath(location))
    with placed(Path(location)):
        return Path(location).exists()
