"""The lock beside a SQLite ledger, which lets one process at a time work on it."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from justone_client.collect.ledger.ledger import LedgerError

from .sqlite_reading import unavailable

_NO_LOCK = (
    "{path}: {name}, which keeps a second process from working on the ledger, cannot be made or used ({error}): check "
    "the permissions of its folder; a file of that name may be deleted while no collection runs; nothing was sent"
)


def locked(path: Path, file: Path) -> sqlite3.Connection:
    """Keep other processes from working on the ledger; the operating system lets go of it however this one ends.

    Args:
        path: The ledger, as the user names it.
        file: The same, all symbolic links followed.

    Raises:
        LedgerError: Another process is at work on it, or the lock cannot be made.
    """
    name = file.with_name(f".{file.name}.lock")
    lock = None
    try:
        lock = sqlite3.connect(name, isolation_level=None, timeout=0, check_same_thread=False)
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error as error:
        if lock is not None:
            lock.close()
        match getattr(error, "sqlite_errorcode", None):
            case sqlite3.SQLITE_BUSY:
                reason = f"{path}: another process is at work on this ledger; nothing was sent ({error})"
            case sqlite3.SQLITE_FULL:
                reason = f"{unavailable(path, error)}; nothing was sent"
            case _:
                reason = _NO_LOCK.format(path=path, name=name, error=error)
        raise LedgerError(reason) from None
    if not os.access(name, os.W_OK):  # SQLite has taken a shared lock instead, which others can take, too
        lock.close()
        raise LedgerError(_NO_LOCK.format(path=path, name=name, error="not writable"))
    return lock
