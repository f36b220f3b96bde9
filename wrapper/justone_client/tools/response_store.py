"""Responses of the tools in a SQLite file: each is stored before anything of it is shown."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import sqlite3
import tempfile
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from justone_client.checks import number, whole_number
from justone_client.errors import ConfigurationError
from justone_client.folders import tools_folder
from justone_client.policies.sqlite_file import SQLiteKind

from .stored_call import StoredCall

if TYPE_CHECKING:
    from justone_client.collect.ledger.sqlite.reserve import Reserve

DEFAULT_KEPT_DAYS = 30
DEFAULT_LARGEST_STORE = 500_000_000
"""Bytes of compressed bodies: some ten thousand responses."""

_PROTECTED = 3600.0
"""Seconds for which a response is never deleted, since a model may still be reading it."""

_WAIT = 30.0
"""Seconds to wait for another process that writes."""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS calls (
    handle TEXT PRIMARY KEY, key TEXT NOT NULL, time REAL NOT NULL, run TEXT NOT NULL, endpoint TEXT NOT NULL,
    parameters TEXT NOT NULL, estimate TEXT, currency TEXT, code INTEGER, billed INTEGER, size INTEGER,
    stored INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX IF NOT EXISTS calls_by_key ON calls (key, time);
CREATE INDEX IF NOT EXISTS calls_by_time ON calls (time);
CREATE TABLE IF NOT EXISTS bodies (handle TEXT PRIMARY KEY, body BLOB NOT NULL);
"""
"""`billed` is null if that is unknown; `size` is that of the body, and `stored` that of the compressed one."""

_KIND = SQLiteKind(what="store of responses", mark=0x4A4F5254, version=1, schema=_SCHEMA)


class ResponseStore:
    """A file of responses, which any number of processes may share; `run` marks the calls of this one."""

    def __init__(
        self,
        path: str | os.PathLike[str] | None = None,
        *,
        kept_days: float = DEFAULT_KEPT_DAYS,
        largest: int = DEFAULT_LARGEST_STORE,
    ) -> None:
        """Set the file and its limits; it is made by the first call.

        Args:
            path: Default: `tools/responses.sqlite` in the user's folder for data.
            kept_days: Days after which a response is deleted.
            largest: Bytes of compressed bodies, beyond which the oldest ones are deleted; never one younger than an
                hour.

        Raises:
            ConfigurationError: A limit is invalid.
        """
        self.path = tools_folder() / "responses.sqlite" if path is None else Path(path)
        self._kept_seconds = number("kept_days", kept_days, above=0, unit="days") * 86_400
        self._largest = whole_number("largest", largest)
        self._reserve: Reserve | None = None
        self.run = secrets.token_hex(6)

    @property
    def jobs(self) -> Path:
        """The folder of the collections, beside the file."""
        return self.path.with_name("jobs")

    def begin(self, key: str, endpoint: str, parameters: dict[str, Any], estimate: tuple[str, str] | None) -> str:
        """Store a call before it is sent, and reserve space for its response; return its handle.

        Args:
            key: The text that identical calls share.
            endpoint: Platform and method.
            parameters: The parameters by published name.
            estimate: The price estimate and its currency.

        Raises:
            ConfigurationError: The file is damaged or another one, or the disk is full; nothing was sent.
        """
        handle = secrets.token_hex(6)
        values = (handle, key, time.time(), self.run, endpoint, json.dumps(parameters), *(estimate or (None, None)))
        with self._explained():
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._hold()
            with self._opened() as connection:
                connection.execute(
                    "INSERT INTO calls (handle, key, time, run, endpoint, parameters, estimate, currency) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    values,
                )
        return handle

    def end(self, handle: str, *, code: int | None, billed: bool | None, body: bytes | None) -> str:
        """Store the outcome of a call, and delete old ones.

        Returns:
            Nothing if it is stored; else the path of the file with the body, in the same folder or in that for
            temporary files.

        Raises:
            OSError: The body can be stored nowhere.
        """
        packed = None if body is None else zlib.compress(body)
        size, stored = (len(body), len(packed)) if body is not None and packed is not None else (None, 0)

        def write() -> None:
            with self._opened() as connection, _transaction(connection):
                connection.execute(
                    "UPDATE calls SET code = ?, billed = ?, size = ?, stored = ? WHERE handle = ?",
                    (code, None if billed is None else int(billed), size, stored, handle),
                )
                if packed is not None:
                    connection.execute("INSERT OR REPLACE INTO bodies VALUES (?, ?)", (handle, packed))

        try:
            self._with_reserve(write)
        except (OSError, sqlite3.Error, ConfigurationError):
            return "" if body is None else self._put_aside(handle, body)
        with contextlib.suppress(OSError, sqlite3.Error, ConfigurationError):  # the next call does it
            self._clean(handle)
        return ""

    def cancel(self, handle: str) -> None:
        """Remove a call that was not sent; if that fails, its billing stays unknown."""
        with contextlib.suppress(OSError, sqlite3.Error, ConfigurationError), self._opened() as connection:
            connection.execute("DELETE FROM calls WHERE handle = ?", (handle,))

    def latest(self, key: str, since: float) -> StoredCall | None:
        """Return the latest of identical calls that was billed, else one that may have been; None without one.

        Raises:
            ConfigurationError: The file cannot be read.
        """
        found = self._calls(
            "WHERE key = ? AND time > ? AND (billed = 1 OR billed IS NULL) ORDER BY billed IS NULL, time DESC LIMIT 1",
            (key, since),
        )
        return found[0] if found else None

    def recent(self, most: int) -> list[StoredCall]:
        """Return the latest calls of all runs, the newest first.

        Raises:
            ConfigurationError: The file cannot be read.
        """
        return self._calls("ORDER BY time DESC, rowid DESC LIMIT ?", (most,))

    def of_run(self) -> list[StoredCall]:
        """Return the calls of this run, the oldest first.

        Raises:
            ConfigurationError: The file cannot be read.
        """
        return self._calls("WHERE run = ? ORDER BY time, rowid", (self.run,))

    def found(self, handle: str) -> StoredCall | None:
        """Return the call of a handle; None if there is no such call.

        Raises:
            ConfigurationError: The file cannot be read.
        """
        return next(iter(self._calls("WHERE handle = ?", (handle,))), None)

    def body(self, handle: str) -> bytes | None:
        """Return the body of a response; None if it has none, or is deleted.

        Raises:
            ConfigurationError: The file cannot be read.
        """
        with self._explained():
            if not self.path.exists():
                return None
            with self._opened() as connection:
                row = connection.execute("SELECT body FROM bodies WHERE handle = ?", (handle,)).fetchone()
            try:
                return None if row is None else zlib.decompress(row[0])
            except (zlib.error, TypeError) as error:
                raise sqlite3.DatabaseError(f"the body of {handle} is damaged") from error

    def close(self) -> None:
        """Release the reserved space."""
        self._release()

    def _calls(self, condition: str, values: tuple[Any, ...]) -> list[StoredCall]:
        with self._explained():
            if not self.path.exists():
                return []
            with self._opened() as connection:
                rows = connection.execute(f"SELECT {StoredCall.COLUMNS} FROM calls {condition}", values).fetchall()  # noqa: S608
        return [StoredCall.of(*row) for row in rows]

    def _with_reserve(self, write: Callable[[], None]) -> None:
        """Write; if the disk is full, use the reserved space."""
        try:
            write()
        except (OSError, sqlite3.Error):
            if not self._release():
                raise
            write()

    def _put_aside(self, handle: str, body: bytes) -> str:
        """Store a body in a plain file, and return its path."""
        self._release()
        failure = OSError("there is no folder")
        for folder in (self.path.parent, Path(tempfile.gettempdir())):
            path = folder / f"response-{handle}.json"
            try:
                with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:  # noqa: PTH123
                    file.write(body)
                    file.flush()
                    os.fsync(file.fileno())
            except OSError as error:
                failure = error
                with contextlib.suppress(OSError):
                    path.unlink(missing_ok=True)
            else:
                return str(path)
        raise failure

    def _clean(self, own: str) -> None:
        """Delete old responses, and then the oldest beyond the size; never the one just stored."""
        now = time.time()
        with self._opened() as connection, _transaction(connection):
            connection.execute(
                "DELETE FROM calls WHERE time < ? AND handle != ?",
                (now - max(self._kept_seconds, _PROTECTED), own),
            )
            ((total,),) = connection.execute("SELECT total(stored) FROM calls")
            if total > self._largest:
                candidates = connection.execute(
                    "SELECT handle, stored FROM calls WHERE time < ? AND handle != ? AND stored > 0 ORDER BY time",
                    (now - _PROTECTED, own),
                ).fetchall()
                for handle, stored in candidates:
                    if total <= self._largest:
                        break
                    connection.execute("UPDATE calls SET stored = 0 WHERE handle = ?", (handle,))
                    total -= stored
            connection.execute("DELETE FROM bodies WHERE handle NOT IN (SELECT handle FROM calls WHERE stored > 0)")

    def _hold(self) -> None:
        """Reserve space for a response.

        Raises:
            ConfigurationError: There is none; nothing was sent.
        """
        from justone_client.collect.ledger.ledger import LedgerUnavailableError
        from justone_client.collect.ledger.sqlite.reserve import Reserve  # loads the clients

        self._reserve = self._reserve or Reserve(self.path)
        try:
            self._reserve.hold(1)
        except LedgerUnavailableError as error:
            raise ConfigurationError(f"{error}; nothing was sent") from error

    def _release(self) -> bool:
        return self._reserve is not None and self._reserve.release()

    def _opened(self) -> contextlib.closing[sqlite3.Connection]:
        return contextlib.closing(_KIND.open(self.path, timeout=_WAIT))

    @contextlib.contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except ConfigurationError:
            raise
        except (OSError, sqlite3.Error) as error:
            raise _KIND.unusable(self.path, error) from error


@contextlib.contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        with contextlib.suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")
