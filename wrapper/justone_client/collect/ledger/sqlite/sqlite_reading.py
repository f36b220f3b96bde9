"""Looking into the file of a SQLite ledger, whether somebody works on it or not, and saying what is wrong with it."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from justone_client.collect.ledger.ledger import LedgerError, LedgerUnavailableError
from justone_client.collect.ledger.sql_reading import SQLReading
from justone_client.collect.ledger.statements import META, kept_of, stands_of
from justone_client.collect.ledger.stored_rows import rows_with_pages
from justone_client.collect.ledger.validation import ODD_VALUES, number_of
from justone_client.collect.record import Kept, State
from justone_client.errors import JustOneError

from .place import has_log, is_file, names_of, placed, real
from .sqlite_schema import VERSION

_DAMAGED = (
    "{path}: no ledger, or a damaged one ({error}); nothing more was sent. If it holds responses, restore it from a "
    "copy; `sqlite3 FILE .recover` saves what can be read"
)
_LOCKED = "{path}: the ledger is locked by another program; close that"
_UNAVAILABLE = {
    sqlite3.SQLITE_FULL: "{path}: no space left on the disk; free some space",
    sqlite3.SQLITE_BUSY: _LOCKED,
    sqlite3.SQLITE_LOCKED: _LOCKED,
    sqlite3.SQLITE_IOERR: "{path}: the disk cannot be read or written ({error}); check the disk and its quota",
    sqlite3.SQLITE_CANTOPEN: "{path}: the ledger cannot be opened ({error}); check the disk and the folder",
    sqlite3.SQLITE_READONLY: "{path}: the ledger cannot be written to ({error}); check the disk and the permissions",
    sqlite3.SQLITE_PERM: "{path}: the ledger cannot be used ({error}); check its permissions",
}
"""Failures that may pass while a process works on a ledger."""

_logger = logging.getLogger("justone_client.collect")

_PRIMARY = 0xFF
"""The bits of an extended error code of SQLite that say what kind it is."""


class SQLiteReading(SQLReading):
    """A ledger in a SQLite file, opened to be looked into; whoever works on it is not disturbed."""

    def __init__(self, path: Path) -> None:
        """Open the file.

        Raises:
            LedgerError: It is no ledger, a damaged one, or of a newer version.
        """
        self.path = path
        self._connection: sqlite3.Connection | None = opened(path, to_read=True)

    @property
    def name(self) -> str:
        return str(self.path)

    def damaged(self, why: object) -> str:
        return _DAMAGED.format(path=self.path, error=why)

    def query(self, statement: str, parameters: Sequence[Any] = ()) -> Iterable[tuple[Any, ...]]:
        with explained(self.path):
            # `yield from` would close the cursor of rows that are not read to their end, perhaps after the connection
            for row in self._opened.execute(statement, parameters):  # noqa: UP028
                yield row

    def stands_of_some(self, keys: Sequence[str]) -> Iterable[tuple[Any, ...]]:
        return self.query(stands_of("IN (SELECT value FROM json_each(?))"), (json.dumps(keys),))

    def keys(self) -> Iterator[str]:
        """Go through what is asked for, each once."""
        statement = f"SELECT key FROM rows WHERE state NOT IN ({State.DUPLICATE}, {State.INVALID})"
        yield from (key for (key,) in self.query(statement))

    def billed(self) -> int:
        with self.demanded_whole():
            return number_of(self.meta()["billed"])

    def all_kept(self, states: frozenset[State] | None) -> Iterator[Kept]:
        # Without the LIMIT, SQLite takes the order of what it reads from for one that does not matter.
        ordered = f"SELECT id FROM rows WHERE position IS NOT NULL ORDER BY {self.order()} LIMIT -1"
        return rows_with_pages(self.query(kept_of(ordered, states, join="CROSS JOIN")))

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
    """Open a ledger that exists; one that is opened to read may be in use.

    Raises:
        LedgerError: It is none, damaged, or of a newer version.
    """
    if not is_file(path):
        raise LedgerError(f"{path}: there is no such ledger")
    file = real(path)
    if to_read and names_of(file) > 1 and not has_log(file):
        _logger.warning(
            "%s: this ledger has several names (hard links). Where a file NAME-wal lies beside another one, the latest "
            "responses are in there: look at it under that name",
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
    """Say what it means for a ledger that SQLite, or something in the file, is not as it must be.

    Raises:
        LedgerError: There is no room on the disk, or the file is no ledger, or a damaged one.
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
    except ODD_VALUES as error:  # among them what sqlite3 raises where a damaged file has texts that are not UTF-8
        raise LedgerError(_DAMAGED.format(path=path, error=f"{type(error).__name__} {error}")) from error


def unavailable(path: Path, error: BaseException) -> str:
    """Say why a ledger cannot be used for now; return an empty text if it is damaged."""
    said = _UNAVAILABLE.get(getattr(error, "sqlite_errorcode", 0) & _PRIMARY, "")
    return said.format(path=path, error=error)


def _demand_known_version(path: Path, connection: sqlite3.Connection) -> None:
    version = number_of(meta_of(connection)["version"], least=1)
    if version > VERSION:
        raise LedgerError(
            f"{path}: a ledger of version {version}, and this justone-client knows them up to {VERSION}: install the "
            "one that made it, or a newer one; nothing was changed"
        )


def meta_of(connection: sqlite3.Connection) -> dict[str, Any]:
    return dict(connection.execute(META))


def uri_to_read(file: Path) -> str:
    """Return the URI that SQLite opens; while no process works on the ledger, looking leaves no files beside it.

    Args:
        file: The ledger, all symbolic links followed.
    """
    is_in_use = file.with_name(f"{file.name}-wal").exists()
    return f"{file.absolute().as_uri()}{'?mode=ro' if is_in_use else '?immutable=1'}"
