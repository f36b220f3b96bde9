"""Disk space that is reserved for the responses of calls in flight."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from justone_client.collect.ledger.ledger import LedgerUnavailableError

_ROOM = 8192
"""Bytes for each call in flight: several times the usual size of a compressed response."""

_PAGES = 131_072
"""Bytes for other data that SQLite writes: whole pages, and its log before them."""


class Reserve:
    """A file next to the ledger that takes up space while calls are in flight, and is deleted if the disk is full."""

    def __init__(self, ledger: Path) -> None:
        """Take the path of the ledger; nothing is written yet."""
        self._path = ledger.with_name(f".{ledger.name}.reserve")
        self._is_held = False

    def hold(self, calls: int) -> None:
        """Reserve space for the responses of some calls, unless it is reserved already.

        Raises:
            LedgerUnavailableError: There is not enough space.
        """
        if self._is_held:
            return
        try:
            with self._path.open("wb") as file:
                file.write(os.urandom(calls * _ROOM + _PAGES))  # some file systems store zeros without using space
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            self._is_held = True
            self.release()
            raise LedgerUnavailableError(
                f"{self._path}: no space for further responses ({error.strerror}); free some space"
            ) from error
        self._is_held = True

    def release(self) -> bool:
        """Release the space; return whether any was reserved."""
        was_held, self._is_held = self._is_held, False
        if was_held:
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)
        return was_held
