"""Answers kept in a SQLite file."""

from __future__ import annotations

import logging
import sqlite3
import threading
import time
import zlib
from os import PathLike
from typing import Any

from .cache import Cache

_logger = logging.getLogger("justone_client")
_CREATE = "CREATE TABLE IF NOT EXISTS answers (key TEXT PRIMARY KEY, stored REAL NOT NULL, body BLOB NOT NULL)"
_BUSY = 5.0
"""Seconds to wait while another process writes."""


class FileCache(Cache):
    """Opens the file with its first use; a file that cannot be used is reported once, and nothing is kept."""

    def __init__(self, path: str | PathLike[str], ttl: float) -> None:
        super().__init__(ttl)
        self._path = path
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._reported = False

    def get(self, key: str) -> bytes | None:
        query = "SELECT body FROM answers WHERE key = ? AND stored > ?"
        row = self._run(query, (key, time.time() - self.ttl))
        try:
            return zlib.decompress(row[0]) if row else None
        except (zlib.error, TypeError):
            return None

    def put(self, key: str, body: bytes) -> None:
        now = time.time()
        self._run("INSERT OR REPLACE INTO answers VALUES (?, ?, ?)", (key, now, zlib.compress(body)))
        self._run("DELETE FROM answers WHERE stored <= ?", (now - self.ttl,))

    def close(self) -> None:
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _run(self, statement: str, values: tuple[Any, ...]) -> Any:
        try:
            with self._lock:
                connection = self._connection = self._connection or self._opened()
                return connection.execute(statement, values).fetchone()
        except sqlite3.Error as error:
            if not self._reported:
                self._reported = True
                _logger.warning("the cache %s cannot be used, so answers are asked for: %s", self._path, error)
            return None

    def _opened(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, timeout=_BUSY, isolation_level=None, check_same_thread=False)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")
        connection.execute(_CREATE)
        connection.execute("CREATE INDEX IF NOT EXISTS answers_by_age ON answers (stored)")
        return connection
