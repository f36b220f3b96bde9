"""SQLite files of our own, which are told apart from other databases by a mark."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from justone_client.errors import ConfigurationError


@dataclass(frozen=True, slots=True, kw_only=True)
class SQLiteKind:
    """A kind of file.

    Attributes:
        what: Its name for messages, such as `spend log`.
        mark: The `application_id` of its files.
        version: The version of its tables.
        schema: The statements that make them.
    """

    what: str
    mark: int
    version: int
    schema: str

    def open(self, path: Path, *, timeout: float, **options: Any) -> sqlite3.Connection:
        """Open a file, or make it; statements commit by themselves.

        Args:
            path: The file.
            timeout: Seconds to wait for another process.
            options: Further arguments of `sqlite3.connect`.

        Raises:
            ConfigurationError: It is another database, or of a newer version.
            sqlite3.Error: It cannot be read or written.
        """
        connection: sqlite3.Connection = sqlite3.connect(path, isolation_level=None, timeout=timeout, **options)
        try:
            self._demand_own(path, connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _demand_own(self, path: Path, connection: sqlite3.Connection) -> None:
        """Make the tables of a new file, and refuse a file of another kind."""
        ((tables,),) = connection.execute("SELECT count(*) FROM sqlite_master")  # before the mark: another may make it
        ((mark,),) = connection.execute("PRAGMA application_id")
        ((version,),) = connection.execute("PRAGMA user_version")
        if mark != self.mark and (mark or tables):
            raise ConfigurationError(f"{path} is another database, not a {self.what}; name another file")
        if version > self.version:
            raise ConfigurationError(f"{path} was written by a newer version of justone-client; install that version")
        if not tables:
            connection.executescript(
                f"BEGIN IMMEDIATE; {self.schema} PRAGMA application_id = {self.mark}; "
                f"PRAGMA user_version = {self.version}; COMMIT;"
            )

    def unusable(self, path: Path, error: Exception) -> ConfigurationError:
        """Return the error for a file that cannot be read or written."""
        reason = getattr(error, "strerror", None) or error
        return ConfigurationError(
            f"the {self.what} {path} cannot be used ({reason}): check the path, its permissions and the free space, or "
            "name another file"
        )
