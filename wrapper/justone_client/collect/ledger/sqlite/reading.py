"""Looking into the file of a SQLite ledger, whether somebody works on it or not, and saying what is wrong with it."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from justone_client.collect.ledger.kept import rows_with_pages
from justone_client.collect.ledger.ledger import LedgerError, LedgerUnavailableError
from justone_client.collect.ledger.sql_reading import SQLReading
from justone_client.collect.ledger.statements import META, kept_of, stands_of
from justone_client.collect.record import Kept, State

from .schema import VERSION
from .uri import uri_to_read

_DAMAGED = (
    "{path}: no ledger, or a damaged one ({error}); nothing was sent. If it holds answers, restore it from a copy; "
    "`sqlite3 FILE .recover` saves what can be read"
)
LOCKED = "{path}: the ledger is locked by another program; close that"


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

    def query(self, statement: str, parameters: Sequence[Any] = ()) -> Iterable[tuple[Any, ...]]:
        with explained(self.path):
            yield from self._opened.execute(statement, parameters)

    def stands_of_some(self, keys: Sequence[str]) -> Iterable[tuple[Any, ...]]:
        return self.query(stands_of("IN (SELECT value FROM json_each(?))"), (json.dumps(keys),))

    def keys(self) -> Iterator[str]:
        """Go through what is asked for, each once."""
        yield from (key for (key,) in self.query(f"SELECT key FROM rows WHERE state <> {State.TWIN}"))

    def billed(self) -> int:
        return int(self.meta()["billed"])

    def kept(self, states: frozenset[State] | None = None) -> Iterator[Kept]:
        # Rows are numbered in the input's order until that changes.
        order = self.meta().get("order", "id")
        # Without the LIMIT, SQLite takes the order of what it reads from for one that does not matter.
        ordered = f"SELECT id FROM rows WHERE position IS NOT NULL ORDER BY {order} LIMIT -1"
        for kept in rows_with_pages(self.query(kept_of(ordered, states, join="CROSS JOIN"))):
            if states is None or kept.state in states:
                yield kept

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
    if not path.is_file():
        raise LedgerError(f"{path}: there is no such ledger")
    with explained(path):
        name = uri_to_read(path) if to_read else path.absolute().as_uri()
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
    except LedgerError:
        raise
    except (sqlite3.Error, LedgerUnavailableError) as error:
        code = getattr(error, "sqlite_errorcode", None)
        if isinstance(error, LedgerUnavailableError):
            raise LedgerError(f"{error}; nothing more was sent") from error
        if code == sqlite3.SQLITE_FULL:
            raise LedgerError(f"{path}: no space left on the disk; nothing was sent") from error
        if code == sqlite3.SQLITE_BUSY:
            raise LedgerError(LOCKED.format(path=path)) from error
        raise LedgerError(_DAMAGED.format(path=path, error=error)) from error
    except (KeyError, json.JSONDecodeError) as error:
        raise LedgerError(_DAMAGED.format(path=path, error=f"{type(error).__name__} {error}")) from error


def _demand_known_version(path: Path, connection: sqlite3.Connection) -> None:
    version = int(meta_of(connection)["version"])
    if version > VERSION:
        raise LedgerError(
            f"{path}: a ledger of version {version}, and this justone-client knows them up to {VERSION}: install the "
            "one that made it, or a newer one; nothing was changed"
        )


def meta_of(connection: sqlite3.Connection) -> dict[str, Any]:
    return dict(connection.execute(META))
