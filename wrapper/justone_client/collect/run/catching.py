"""Unexpected failures of a collection as one kind of error; errors of the caller's code stay unchanged."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from typing import ParamSpec, TypeVar

from justone_client.errors import JustOneError, UnexpectedError
from justone_client.wire.faults import place_of

T = TypeVar("T")
P = ParamSpec("P")


class Callers:
    """Recognises errors of the caller's code: of its rows while they are read, and of its functions."""

    def __init__(self) -> None:
        self._error: Exception | None = None

    def watched(self, rows: Iterable[T]) -> Iterator[T]:
        """Yield the rows of the caller."""
        try:
            yield from rows
        except Exception as error:
            self._error = error
            raise

    def called(self, function: Callable[P, T]) -> Callable[P, T]:
        """Return a function that calls one of the caller."""

        def call(*arguments: P.args, **options: P.kwargs) -> T:
            try:
                return function(*arguments, **options)
            except Exception as error:
                self._error = error
                raise

        return call

    @contextlib.contextmanager
    def catching(self, ledger: str) -> Iterator[None]:
        """Turn unexpected exceptions into one kind of error.

        Args:
            ledger: The name of the ledger.

        Raises:
            UnexpectedError: An exception was raised that the collection does not expect.
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
                f"received is stored (ledger: {ledger}); run the same command again to resume"
            ) from error


def _shown(error: Exception) -> str:
    """Describe an error; only texts of the system and of SQLite are shown, others may hold the token or a password."""
    name = type(error).__name__
    return f"{name}: {error}" if isinstance(error, OSError | sqlite3.Error) else name
