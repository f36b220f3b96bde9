"""Reading a SQLite ledger, which may be in use, and messages about its errors."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from justone_client.collect.ledger.ledger import LedgerError, LedgerUnavailableError
from justone_client.collect.ledger.sql_reading import SQLReading
from justone_client.collect.ledger.statements import META, stands_of
from justone_client.collect.ledger.stored_page import StoredPage
from justone_client.collect.ledger.validation import ODD_VALUES, number_of
from justone_client.collect.record import State
from justone_client.errors import JustOneError

from .place import has_log, is_file, names_of, placed, real
from .sqlite_schema import VERSION

_DAMAGED = (
    "{path}: not a ledger, or a damaged one ({error}); nothing more was sent. If it holds responses, restore it from a "
    "copy; `sqlite3 FILE .recover` extracts the readable part"
)
_LOCKED = "{path}: the ledger is locked by another program; close that program"
_UNAVAILABLE = {
    sqlite3.SQLITE_FULL: "{path}: no space left on the disk; free some space",
    sqlite3.SQLITE_BUSY: _LOCKED,
    sqlite3.SQLITE_LOCKED: _LOCKED,
    sqlite3.SQLITE_IOERR: "{path}: the disk cannot be read or written ({error}); check the disk and its quota",
    sqlite3.SQLITE_CANTOPEN: "{path}: the ledger cannot be opened ({error}); check the disk and the folder",
    sqlite3.SQLITE_READONLY: "{path}: the ledger cannot be written to ({error}); check the disk and the permissions",
    sqlite3.SQLITE_PERM: "{path}: the ledger cannot be used ({error}); check its permissions",
}
"""Errors that may be temporary while a process uses a ledger."""

_logger = logging.getLogger("justone_client.collect")

_PRIMARY = 0xFF
"""The bits of an extended error code of SQLite that hold the primary error code."""


class SQLiteReading(SQLReading):
    """A ledger in a SQLite file, opened for reading; a process that uses it is not disturbed."""

    column_of_tokens = "SELECT count(*) FROM pragma_table_info('rows') WHERE name = 'token'"
    join = "CROSS JOIN"

    def __init__(self, path: Path) -> None:
        """Open the file.

        Raises:
            LedgerError: The file is not a ledger, is damaged, or has a newer version.
        """
        self.path = path
        self._connection: sqlite3.Connection | None = opened(path, to_read=True)

    @property
    def name(self) -> str:
        return str(self.path)

    @property
    def location(self) -> str:
        return str(self.path)

    def damaged(self, why: object) -> str:
        return _DAMAGED.format(path=self.path, error=why)

    def query(self, statement: str, parameters: Sequence[Any] = ()) -> Iterable[tuple[Any, ...]]:
        with explained(self.path):
            # `yield from` would close the cursor if rows are left unread, perhaps after the connection is closed
            for row in self._opened.execute(statement, parameters):  # noqa: UP028
                yield row

    def stands_of_some(self, keys: Sequence[str], old: str, *, is_refreshed: bool) -> Iterable[tuple[Any, ...]]:
        return self.query(
            stands_of("IN (SELECT value FROM json_each(?))", old, is_refreshed=is_refreshed), (json.dumps(keys),)
        )

    def keys(self) -> Iterator[str]:
        """Yield the keys, without duplicates."""
        statement = f"SELECT key FROM rows WHERE state NOT IN ({State.DUPLICATE}, {State.INVALID})"
        yield from (key for (key,) in self.query(statement))

    def billed(self) -> int:
        with self.demanded_whole():
            return number_of(self.meta()["billed"])

    def portions(self, condition: str) -> Iterator[Callable[[Callable[[str], str]], Iterator[StoredPage]]]:
        # Without the LIMIT, SQLite ignores the order of the subquery.
        ordered = f"SELECT id FROM rows WHERE position IS NOT NULL {condition} ORDER BY {self.order()} LIMIT -1"
        yield lambda statement: map(StoredPage._make, self.query(statement(ordered)))

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    @property
    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            raise LedgerError(f"{self.path}: the ledger is not open")
        return self._connection


def opened(path: Path, *, to_read: bool = False) -> sqlite3.Connection:
    """Open an existing ledger; it may be in use if it is opened to read.

    Raises:
        LedgerError: The file does not exist, is not a ledger, is damaged, or has a newer version.
    """
    if not is_file(path):
        raise LedgerError(f"{path}: there is no such ledger; a collection with an input (--input) creates it")
    file = real(path)
    if to_read and names_of(file) > 1 and not has_log(file):
        _logger.warning(
            "%s: this ledger has several names (hard links). If a file NAME-wal is next to another name, it holds the "
            "latest responses: read the ledger by that name",
            path,
        )
    with placed(path):
        name = uri_to_read(file) if to_read else file.as_uri()
        if not to_read and not os.access(file, os.W_OK):
            raise LedgerError(_UNAVAILABLE[sqlite3.SQLITE_READONLY].format(path=path, error="not writable"))
    with explained(path):
        connection = sqlite3.connect(name, uri=True, isolation_level=None, check_same_thread=False)
        try:
            _demand_known_version(path, connection)
            if not to_read:
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute("PRAGMA synchronous = FULL")
        except BaseException:
            connection.close()
            raise
    return connection


@contextlib.contextmanager
def explained(path: Path) -> Iterator[None]:
    """Report errors of SQLite and invalid values as a LedgerError.

    Raises:
        LedgerError: The ledger is unavailable, such as on a full disk, or the file is not a ledger, or is damaged.
    """
    try:
        yield
    except JustOneError:
        raise
    except LedgerUnavailableError as error:
        raise LedgerError(f"{error}; nothing more was sent") from error
    except sqlite3.Error as error:
        reason = unavailable(path, error)
        raise LedgerError(
            f"{reason}; nothing was sent" if reason else _DAMAGED.format(path=path, error=error)
        ) from error
    except ODD_VALUES as error:  # includes the exception of sqlite3 for texts that are not UTF-8
        raise LedgerError(_DAMAGED.format(path=path, error=f"{type(error).__name__} {error}")) from error


def unavailable(path: Path, error: BaseException) -> str:
    """Return the reason why a ledger is unavailable at the moment; empty if it is damaged."""
    said = _UNAVAILABLE.get(getattr(error, "sqlite_errorcode", 0) & _PRIMARY, "")
    return said.format(path=path, error=error)


def _demand_known_version(path: Path, connection: sqlite3.Connection) -> None:
    version = number_of(meta_of(connection)["version"], least=1)
    if version > VERSION:
        raise LedgerError(
            f"{path}: the ledger has version {version}, and this justone-client supports versions up to {VERSION}. "
            "Install the version of justone-client that created it, or a newer one; nothing was changed"
        )


def meta_of(connection: sqlite3.Connection) -> dict[str, Any]:
    return dict(connection.execute(META))


def uri_to_read(file: Path) -> str:
    """Return the URI for SQLite; while the ledger is not in use, reading it creates no files next to it.

    Args:
        file: The ledger's path with symbolic links resolved.
    """
    is_in_use = file.with_name(f"{file.name}-wal").exists()
    return f"{file.absolute().as_uri()}{'?mode=ro' if is_in_use else '?immutable=1'}"
