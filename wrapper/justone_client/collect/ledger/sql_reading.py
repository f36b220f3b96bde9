"""Reading a ledger with SQL: the part that all databases share."""

from __future__ import annotations

import contextlib
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from justone_client.collect.record import Kept, KeptAside, Rereadable, Stand, State

from .ledger import LedgerError
from .statements import COUNTS, META, UNBILLED_FAILURES, VERSION_WITH_ASIDES, asides, rereadable
from .stored_rows import unpacked
from .validation import ODD_VALUES, demand, identity_of, item_of, number_of

_PORTION = 10_000
"""Keys that are looked up with one query."""


class SQLReading(ABC):
    """The part of `Reading` that does not depend on the database."""

    @property
    @abstractmethod
    def name(self) -> str:
        """The ledger's name for messages."""

    @property
    @abstractmethod
    def location(self) -> str:
        """The location by which it is opened again; see `Reading.location`."""

    @abstractmethod
    def query(self, statement: str, parameters: Sequence[Any] = ()) -> Iterable[tuple[Any, ...]]:
        """Run a query.

        Raises:
            LedgerError: The database reported an error.
        """

    @abstractmethod
    def stands_of_some(self, keys: Sequence[str]) -> Iterable[tuple[Any, ...]]:
        """Run `stands_of` for some keys."""

    @abstractmethod
    def damaged(self, why: object) -> str:
        """Return the message that the ledger is damaged, and what to do."""

    @contextlib.contextmanager
    def demanded_whole(self) -> Iterator[None]:
        """Report values that no ledger holds as damage.

        Raises:
            LedgerError: The file or database is not a ledger, or is damaged.
        """
        try:
            yield
        except LedgerError:
            raise
        except ODD_VALUES as error:
            raise LedgerError(self.damaged(f"{type(error).__name__} {error}")) from error

    def identity(self) -> dict[str, Any]:
        with self.demanded_whole():
            return identity_of(self.meta()["job"])

    def pages(self) -> int:
        """Return the page limit of each list."""
        with self.demanded_whole():
            return number_of(self.meta().get("pages", 1), least=1)

    def version(self) -> int:
        """Return the version of the ledger's tables."""
        with self.demanded_whole():
            return number_of(self.meta()["version"], least=1)

    def order(self) -> str:
        """Return the column that orders the rows: `id`, or `position` once the input has changed."""
        order = str(self.meta().get("order", "id"))
        demand(order in {"id", "position"}, "the order of the rows")
        return order

    def meta(self) -> dict[str, Any]:
        """Return the metadata of the ledger."""
        return dict(self.query(META))

    def counts(self) -> Counter[State]:
        with self.demanded_whole():
            return Counter({State(state): number_of(number) for state, number in self.query(COUNTS)})

    @abstractmethod
    def all_kept(self, states: frozenset[State] | None) -> Iterator[Kept]:
        """Yield the rows for `kept`."""

    def kept(self, states: frozenset[State] | None = None) -> Iterator[Kept]:
        """Yield the rows in input order; see `Reading.kept`."""
        with self.demanded_whole():
            for kept in self.all_kept(states):
                if states is None or kept.state in states:
                    yield kept

    def unbilled_failures(self) -> int:
        with self.demanded_whole():
            ((number,),) = self.query(UNBILLED_FAILURES)
            return number_of(number)

    def asides(self, *, with_bodies: bool) -> Iterator[KeptAside]:
        if self.version() < VERSION_WITH_ASIDES:
            return
        with self.demanded_whole():
            for number, page, size, body in self.query(asides(with_bodies=with_bodies)):
                plain = None if body is None else unpacked(body)
                yield KeptAside(number_of(number), number_of(page), number_of(size), plain)

    def rereadable(self, after: int, number: int) -> list[Rereadable]:
        with self.demanded_whole():
            columns = len(self.identity()["columns"])
            return [
                Rereadable(number_of(own), float(asked), unpacked(body), item_of(tuple(item), columns))
                for own, asked, body, *item in self.query(rereadable(after, number))
            ]

    def stands(self, keys: Iterable[str]) -> Counter[Stand]:
        found = Counter[Stand]()
        remaining = iter(keys)
        while portion := list(islice(remaining, _PORTION)):
            with self.demanded_whole():
                for state, page, goes_on, number in self.stands_of_some(portion):
                    found[Stand(State(state), number_of(page, least=1), bool(goes_on))] += number_of(number)
        return found

    def noted(self, name: str) -> str:
        return str(self.meta().get(name, ""))
