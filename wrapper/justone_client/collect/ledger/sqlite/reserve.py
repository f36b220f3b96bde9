"""Room on the disk that is kept free for the responses of calls in flight."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from justone_client.collect.ledger.ledger import LedgerUnavailableError

_ROOM = 8192
"""Bytes for each call in flight: several times a compressed response of the usual size."""

_PAGES = 131_072
"""Bytes for what SQLite writes besides: whole pages, in its log first."""


class Reserve:
    """A file beside the ledger that takes up room while calls are in flight; where the disk is full, it makes way."""

    def __init__(self, ledger: Path) -> None:
        """Name the ledger; nothing is written yet."""
        self._path = ledger.with_name(f".{ledger.name}.reserve")
        self._is_held = False

    def hold(self, calls: int) -> None:
        """Take up room for the responses of some calls, unless that is done already.

        Raises:
            LedgerUnavailableError: There is not enough room.
        """
        if self._is_held:
            return
        try:
            with self._path.open("wb") as file:
                file.write(os.urandom(calls * _ROOM + _PAGES))  # some file systems store zeros in no room at all
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            self._is_held = True
            self.release()
            raise LedgerUnavailableError(
                f"{self._path}: no room for further responses ({error.strerror}); free some space"
            ) from error
        self._is_held = True

    def release(self) -> bool:
        """Make way; returns whether that gave any room."""
        was_held, self._is_held = self._is_held, False
        if was_held:
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)
        return was_held
