"""Reading a ledger with SQL: the part that all databases share."""

from __future__ import annotations

import contextlib
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from justone_client.collect.record import Kept, KeptAside, Refreshes, Rereadable, Stand, State

from .ledger import LedgerError
from .refreshes import REFRESHES, VERSION_WITH_REFRESHES, Refresh
from .statements import COUNTS, META, TOKENS, UNBILLED_FAILURES, VERSION_WITH_ASIDES, asides, pages_had, rereadable
from .stored_page import StoredPage, first_pages, later_pages, latest_of, pages_as_of
from .stored_rows import rows_with_pages, unpacked
from .validation import ODD_VALUES, demand, identity_of, is_time, item_of, number_of
from .version_rows import history_rows, rows_as_of

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
    def stands_of_some(self, keys: Sequence[str], old: str, *, is_refreshed: bool) -> Iterable[tuple[Any, ...]]:
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

    column_of_tokens: str
    """The query for the number of columns `token` in the table `rows`."""

    def knows_tokens(self) -> bool:
        """Return whether the ledger has the names of tokens; older ones lack them."""
        return any(number for (number,) in self.query(self.column_of_tokens))

    def tokens(self) -> dict[str, int]:
        """Return the number of ids by the token of their last request; see `Reading.tokens`."""
        with self.demanded_whole():
            return {str(name): number_of(number) for name, number in self.query(TOKENS)} if self.knows_tokens() else {}

    join: str
    """The kind of join that keeps the order of the rows in the database."""

    @abstractmethod
    def portions(self, condition: str) -> Iterator[Callable[[Callable[[str], str]], Iterator[StoredPage]]]:
        """Yield functions that query the pages of the rows that meet a condition, in input order, portion by portion.

        A function takes a function that returns the query for the pages of ordered ids.
        """

    def kept(
        self, states: frozenset[State] | None = None, *, as_of: float | None = None, history: bool = False
    ) -> Iterator[Kept]:
        """Yield the rows in input order; see `Reading.kept`."""
        with self.demanded_whole():
            for kept in self._all_kept(states, as_of, history=history):
                if states is None or kept.state in states:
                    yield kept

    def refreshed(self) -> Iterator[Kept]:
        """Yield the history of refreshed ids; see `Reading.refreshed`."""
        if self.is_refreshed():
            with self.demanded_whole():
                yield from self._history("AND whole > 1")

    def refreshes(self) -> Refreshes | None:
        """Return a summary of the versions; see `Reading.refreshes`."""
        if not self.is_refreshed():
            return None
        with self.demanded_whole():
            ((ids, versions, oldest, latest),) = self.query(REFRESHES)
            demand(is_time(oldest) and is_time(latest), "the time of a response")
            return Refreshes(number_of(ids), number_of(int(versions)), oldest or 0.0, latest or 0.0)

    def is_refreshed(self) -> bool:
        """Return whether ids may have several versions."""
        return self.version() >= VERSION_WITH_REFRESHES

    def _all_kept(self, states: frozenset[State] | None, as_of: float | None, *, history: bool) -> Iterator[Kept]:
        if history:
            yield from self._history("")
            return
        is_refreshed = self.is_refreshed()
        for pages in self.portions(""):
            if as_of is None:
                yield from rows_with_pages(
                    pages(lambda ordered: latest_of(ordered, states, join=self.join, is_refreshed=is_refreshed))
                )
            else:
                yield from rows_as_of(
                    as_of,
                    pages(lambda ordered: pages_as_of(as_of, ordered, join=self.join, is_refreshed=is_refreshed)),
                )

    def _history(self, condition: str) -> Iterator[Kept]:
        is_refreshed = self.is_refreshed()
        for pages in self.portions(condition):
            first = pages(lambda ordered: first_pages(ordered, join=self.join, is_refreshed=is_refreshed))
            later = pages(lambda ordered: later_pages(ordered, join=self.join)) if is_refreshed else iter(())
            yield from history_rows(first, later)

    def unbilled_failures(self) -> int:
        with self.demanded_whole():
            ((number,),) = self.query(UNBILLED_FAILURES)
            return number_of(number)

    def pages_had(self, pages: int) -> int:
        with self.demanded_whole():
            ((number,),) = self.query(pages_had(pages))
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

    def stands(self, keys: Iterable[str], *, before: float | None = None) -> Counter[Stand]:
        found = Counter[Stand]()
        old = "" if before is None else Refresh(before).aged
        is_refreshed = self.is_refreshed()
        remaining = iter(keys)
        while portion := list(islice(remaining, _PORTION)):
            with self.demanded_whole():
                for state, page, *flags, number in self.stands_of_some(portion, old, is_refreshed=is_refreshed):
                    stand = Stand(State(state), number_of(page, least=1), *map(bool, flags))
                    found[stand] += number_of(number)
        return found

    def noted(self, name: str) -> str:
        return str(self.meta().get(name, ""))
