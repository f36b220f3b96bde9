"""The lock file next to a SQLite ledger, which lets one process at a time use it."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from justone_client.collect.ledger.ledger import LedgerError

from .sqlite_reading import unavailable

_NO_LOCK = (
    "{path}: the lock file {name} cannot be created or used ({error}). Check the permissions of its folder; while no "
    "collection is running, the lock file may be deleted; nothing was sent"
)


def locked(path: Path, file: Path) -> sqlite3.Connection:
    """Lock the ledger against other processes; the lock is released when this process ends, even by a crash.

    Args:
        path: The ledger's path, as the user gave it.
        file: The same path with symbolic links resolved.

    Raises:
        LedgerError: Another process is using the ledger, or the lock file cannot be created.
    """
    name = lock_of(file)
    lock = None
    try:
        lock = sqlite3.connect(name, isolation_level=None, timeout=0, check_same_thread=False)
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error as error:
        if lock is not None:
            lock.close()
        match getattr(error, "sqlite_errorcode", None):
            case sqlite3.SQLITE_BUSY:
                reason = f"{path}: another process is using this ledger; nothing was sent ({error})"
            case sqlite3.SQLITE_FULL:
                reason = f"{unavailable(path, error)}; nothing was sent"
            case _:
                reason = _NO_LOCK.format(path=path, name=name, error=error)
        raise LedgerError(reason) from None
    if not os.access(name, os.W_OK):  # SQLite took a shared lock instead, which other processes can take, too
        lock.close()
        raise LedgerError(_NO_LOCK.format(path=path, name=name, error="not writable"))
    return lock


def lock_of(file: Path) -> Path:
    """Return the path of the lock file of a ledger."""
    return file.with_name(f".{file.name}.lock")
