"""One kind of error for unexpected failures of a collection; errors of the caller's code stay as they are."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator
from typing import TypeVar

from justone_client.errors import JustOneError, UnexpectedError
from justone_client.wire.faults import place_of

T = TypeVar("T")


class Callers:
    """Knows an error that the caller's code raised while its rows were read."""

    def __init__(self) -> None:
        self._error: Exception | None = None

    def watched(self, rows: Iterable[T]) -> Iterator[T]:
        """Go through rows of the caller's."""
        try:
            yield from rows
        except Exception as error:
            self._error = error
            raise

    @contextlib.contextmanager
    def catching(self, ledger: str) -> Iterator[None]:
        """Turn unexpected exceptions into one kind of error.

        Args:
            ledger: What to call the ledger.

        Raises:
            UnexpectedError: Something failed in a way that is not known.
        """
        try:
            yield
        except Exception as error:
            if self._error is not None:
                raise self._error from None
            if isinstance(error, JustOneError):
                raise
            raise UnexpectedError(
                f"the collection ended with an unexpected error ({_shown(error)} at {place_of(error)}). Every response "
                f"that came is kept (ledger: {ledger}); run the same command again to go on"
            ) from error


def _shown(error: Exception) -> str:
    """Name an error; texts of others than of the system and of SQLite may hold the token or a password."""
    name = type(error).__name__
    return f"{name}: {error}" if isinstance(error, OSError | sqlite3.Error) else name
