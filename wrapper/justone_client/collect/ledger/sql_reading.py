"""Looking into a ledger with SQL, as far as all databases do it alike."""

from __future__ import annotations

import contextlib
import json
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from justone_client.collect.record import Stand, State

from .ledger import LedgerError
from .statements import COUNTS, META

_PORTION = 10_000
"""Keys that are looked up at a time."""


class SQLReading(ABC):
    """A part of `Reading`; the rest depends on the database."""

    @property
    @abstractmethod
    def name(self) -> str:
        """What to call it."""

    @abstractmethod
    def query(self, statement: str, parameters: Sequence[Any] = ()) -> Iterable[tuple[Any, ...]]:
        """Run a query.

        Raises:
            LedgerError: The database refuses it.
        """

    @abstractmethod
    def stands_of_some(self, keys: Sequence[str]) -> Iterable[tuple[Any, ...]]:
        """Run `stands_of` for some keys."""

    @contextlib.contextmanager
    def demanded_whole(self) -> Iterator[None]:
        """Say what it means that a ledger does not say of itself what each says.

        Raises:
            LedgerError: It is none, or a damaged one.
        """
        try:
            yield
        except LedgerError:
            raise
        except (KeyError, ValueError) as error:
            why = f"{type(error).__name__} {error}"
            raise LedgerError(f"{self.name}: no ledger, or a damaged one ({why}); nothing was sent") from error

    def identity(self) -> dict[str, Any]:
        with self.demanded_whole():
            return dict(json.loads(self.meta()["job"]))

    def pages(self) -> int:
        """Return the limit of pages of each list."""
        return int(self.meta().get("pages", 1))

    def meta(self) -> dict[str, Any]:
        """Return what the ledger says of itself."""
        return dict(self.query(META))

    def counts(self) -> Counter[State]:
        return Counter({State(state): number for state, number in self.query(COUNTS)})

    def stands(self, keys: Iterable[str]) -> Counter[Stand]:
        found = Counter[Stand]()
        remaining = iter(keys)
        while portion := list(islice(remaining, _PORTION)):
            for state, page, goes_on, number in self.stands_of_some(portion):
                found[Stand(State(state), page, bool(goes_on))] += number
        return found

    def noted(self, name: str) -> str:
        return str(self.meta().get(name, ""))
