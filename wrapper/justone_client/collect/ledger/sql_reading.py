"""Looking into a ledger with SQL, as far as all databases do it alike."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Any

from justone_client.collect.record import Stand, State

from .statements import COUNTS, META

_PORTION = 10_000
"""Keys that are looked up at a time."""


class SQLReading(ABC):
    """A part of `Reading`; the rest depends on the database."""

    @abstractmethod
    def query(self, statement: str, parameters: Sequence[Any] = ()) -> Iterable[tuple[Any, ...]]:
        """Run a query.

        Raises:
            LedgerError: The database refuses it.
        """

    @abstractmethod
    def stands_of_some(self, keys: Sequence[str]) -> Iterable[tuple[Any, ...]]:
        """Run `stands_of` for some keys."""

    def identity(self) -> dict[str, Any]:
        return dict(json.loads(self.meta()["job"]))

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
