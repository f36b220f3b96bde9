"""Responses stored in a SQLite file."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import threading
import time
import zlib
from os import PathLike
from typing import Any

from justone_client.wire import timing

_logger = logging.getLogger("justone_client")
_CREATE = "CREATE TABLE IF NOT EXISTS answers (key TEXT PRIMARY KEY, stored REAL NOT NULL, body BLOB NOT NULL)"
_DELETE = "DELETE FROM answers WHERE rowid IN (SELECT rowid FROM answers WHERE stored <= ? LIMIT 20)"
"""Deletes more rows than a `put` adds, but few enough to be quick after a long break."""

_BUSY = 0.025
"""Seconds to wait for another process's lock: the wait blocks an event loop and every call on it."""

_SLOW = 1.0
"""Seconds after which a statement counts as a failure: the disk would use up the time-outs of calls in flight."""

_FIRST_PAUSE = 1.0
_LONGEST_PAUSE = 30.0
"""Seconds without the file after a failure. The pauses double, since a call repeated in a pause is billed again."""


class CacheFile:
    """A file of responses, opened on first use; its use pauses after a failure, so that calls lose no time.

    Reading and writing pause separately: on a full disk, or while another process writes, stored responses are found.
    """

    def __init__(self, path: str | PathLike[str], ttl: float) -> None:
        self._path = path
        self._ttl = ttl
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._reading = _Pause()
        self._writing = _Pause()

    def get(self, key: str) -> bytes | None:
        """Return the stored body; None if it is absent, too old or unreadable."""
        query = "SELECT body FROM answers WHERE key = ? AND stored > ?"
        row = self._run(self._reading, query, (key, time.time() - self._ttl))
        try:
            return zlib.decompress(row[0]) if row else None
        except (zlib.error, TypeError):
            return None

    def put(self, key: str, body: bytes) -> None:
        """Store a body, and drop some old ones."""
        now = time.time()
        self._run(self._writing, "INSERT OR REPLACE INTO answers VALUES (?, ?, ?)", (key, now, zlib.compress(body)))
        self._run(self._writing, _DELETE, (now - self._ttl,))

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._disconnect()

    def _run(self, pause: _Pause, statement: str, values: tuple[Any, ...]) -> Any:
        """Execute a statement and return its first row; return None without trying during a pause."""
        with self._lock:
            started = timing.now()
            if started < pause.end:
                return None
            try:
                self._connection = self._connection or self._opened()
                row = self._connection.execute(statement, values).fetchone()
            except (sqlite3.Error, OSError, ValueError) as error:
                failed = (pause,) if self._connection else (self._reading, self._writing)
                self._give_up(failed, str(error))
                return None
            if timing.now() - started > _SLOW:
                self._give_up((self._reading, self._writing), "the disk is too slow")
            else:
                pause.reset()
            return row

    def _give_up(self, pauses: tuple[_Pause, ...], reason: str) -> None:
        """Begin pauses, and warn at the beginning of an outage."""
        if not any(pause.seconds for pause in pauses):
            _logger.warning("the cache %s cannot be used, so calls are sent: %s", self._path, reason)
        for pause in pauses:
            pause.begin()
        self._disconnect()

    def _disconnect(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with contextlib.suppress(sqlite3.Error):
                connection.close()

    def _opened(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, timeout=_BUSY, isolation_level=None, check_same_thread=False)
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=NORMAL")
            connection.execute(_CREATE)
            connection.execute("CREATE INDEX IF NOT EXISTS answers_by_age ON answers (stored)")
        except BaseException:
            connection.close()
            raise
        return connection


class _Pause:
    """A pause in the use of the file, longer after each failure.

    Attributes:
        seconds: Its length; 0 while the file works.
        end: Its end, by `timing.now()`.
    """

    def __init__(self) -> None:
        self.seconds = 0.0
        self.end = float("-inf")

    def begin(self) -> None:
        """Begin after a failure."""
        self.seconds = min(self.seconds * 2 or _FIRST_PAUSE, _LONGEST_PAUSE)
        self.end = timing.now() + self.seconds

    def reset(self) -> None:
        """End the outage."""
        self.seconds = 0.0
