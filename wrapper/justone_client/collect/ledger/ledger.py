"""The interface of ledgers. Methods are called from one thread at a time, and commit before they return."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Protocol

from justone_client.collect.job import Job
from justone_client.collect.pacing import Turns
from justone_client.collect.record import Kept, KeptAside, Outcome, Refreshes, Rereadable, Row, Stand, State, Taken
from justone_client.endpoints.registry import all_operations
from justone_client.errors import ConfigurationError, Remedy


class LedgerError(ConfigurationError):
    """The ledger cannot be used: it is in use, damaged, or of another job or a newer version. Nothing was sent."""


class LedgerUnavailableError(Exception):
    """The ledger cannot be written to at the moment, as on a full disk. Nothing was written; try again later."""


class Reading(Protocol):
    """A ledger opened for reading."""

    @property
    def name(self) -> str:
        """The ledger's name for messages, without a password."""

    @property
    def location(self) -> str:
        """The location by which it is opened again, without a password."""

    def identity(self) -> dict[str, Any]:
        """Return the identity of its job, as `Job.identity` returns it."""

    def pages(self) -> int:
        """Return the page limit of each list."""

    def counts(self) -> Counter[State]:
        """Return the number of ids in each state."""

    def billed(self) -> int:
        """Return the number of requests that were billed, or may have been."""

    def stands(self, keys: Iterable[str], *, before: float | None = None) -> Counter[Stand]:
        """Count keys by `Stand`; keys that are not in the ledger are left out.

        Args:
            keys: The keys.
            before: The time before which a response is old, in seconds since 1970; None for no refresh.
        """

    def kept(
        self, states: frozenset[State] | None = None, *, as_of: float | None = None, history: bool = False
    ) -> Iterator[Kept]:
        """Yield the rows in input order, by default with the latest complete versions.

        Args:
            states: The states to select; None for all.
            as_of: A moment, in seconds since 1970, for the versions that were the latest complete ones then; an id
                without one is pending.
            history: Whether to yield all versions of an id, oldest first; `version` and `asked` tell them apart.
        """

    def refreshed(self) -> Iterator[Kept]:
        """Yield the history of the ids with several complete versions, as `kept` does; without duplicates."""

    def refreshes(self) -> Refreshes | None:
        """Return a summary of the versions; None if the ledger was never refreshed."""

    def tokens(self) -> dict[str, int]:
        """Return the number of ids by the name of the token of their last request; empty for a single token."""

    def unbilled_failures(self) -> int:
        """Return the number of ids that failed without being billed."""

    def pages_had(self, pages: int) -> int:
        """Return the number of pages, up to a limit, that unfinished lists have already."""

    def asides(self, *, with_bodies: bool) -> Iterator[KeptAside]:
        """Yield the responses that are stored separately, in input order."""

    def rereadable(self, after: int, number: int) -> list[Rereadable]:
        """Return the next separately stored responses, at most `number`, that may be readable now."""

    def noted(self, name: str) -> str:
        """Return the note of a name; empty if there is no such note, or no ledger yet."""

    def close(self) -> None:
        """Close the ledger."""


class Ledger(Reading, Protocol):
    """A ledger opened for a collection: every id, its state and its responses."""

    @property
    def term(self) -> int:
        """A number that grows when ids marked before may have passed to another worker, and must not be sent."""

    def open(self) -> None:
        """Open an existing ledger of any job; `begin` opens it, too.

        Raises:
            LedgerError: The ledger does not exist, or cannot be used.
        """

    def begin(self, job: Job, digest: str, rows: Iterable[Row] | None) -> None:
        """Bind the ledger to a job and load its rows, unless `rows` is None or the input is known already.

        Ids that an ended process left in flight are in doubt from now on.

        Raises:
            LedgerError: The ledger belongs to another job, or does not exist and there are no rows.
        """

    def refresh(self, before: float) -> Counter[State]:
        """Let `settle` mark ids whose latest response is old, too, after all others.

        A refresh begins with the first page, and ends before other lists are resumed: call this before `limit_pages`.

        Args:
            before: The time before which a response is old, in seconds since 1970.

        Returns:
            The number of old ids, by state.

        Raises:
            LedgerError: Workers of an older version of justone-client are running, which know no refreshes.
        """

    def limit_pages(self, most: int | None) -> int:
        """Set the page limit of each list, and resume lists that stopped at a lower limit.

        Returns:
            The limit; for None, the limit that was set before, or 1.
        """

    def retry_in_doubt(self) -> int:
        """Schedule a retry of ids in doubt, which may be billed twice; return their number."""

    def retry_failed(self) -> int:
        """Schedule a retry of ids that failed without being billed; return their number."""

    def take_over(self, outcomes: Sequence[Outcome]) -> None:
        """Store outcomes of separately stored responses, and delete the responses that are no longer needed."""

    def reclaim(self, ids: Sequence[tuple[int, str, int]]) -> set[int]:
        """Mark ids in doubt as sent by this process, because their outcomes were found; correct the billed count.

        Args:
            ids: Their numbers, keys and versions.

        Returns:
            The numbers of the ids that were in doubt.

        Raises:
            LedgerUnavailableError: Nothing was written.
        """

    def reserve(self, calls: int) -> None:
        """Make sure that the responses of some calls can be written, before the calls are sent.

        Raises:
            LedgerUnavailableError: The responses cannot be written.
        """

    def turns(self, rate: float) -> Turns | None:
        """Return turns that all workers share, `rate` a second; None if the ledger has one worker only."""

    def note(self, name: str, value: str) -> None:
        """Store a note under a name; the ledger does not interpret it."""

    def settle(self, outcomes: Sequence[Outcome], *, claim: int, billed_limit: int | None = None) -> Taken:
        """Store outcomes and mark the next ids as sent, in one commit.

        Args:
            outcomes: Outcomes of ids that were sent.
            claim: The most ids to mark: first those that are due for a retry, then in the order of the input.
            billed_limit: Requests that may be billed in total, marked ones included; None for no limit.

        Raises:
            LedgerUnavailableError: Nothing was written.
        """


def demand_job(ledger: Reading, job: Job) -> None:
    """Check that a ledger belongs to a job.

    Raises:
        LedgerError: The ledger belongs to another job; the message names a difference.
    """
    theirs, ours = ledger.identity(), json.loads(json.dumps(job.identity()))
    for part, value in theirs.items():
        is_reordered = part == "columns" and [*value] != [*ours[part]]  # the values in a key have the columns' order
        if ours.get(part) != value or is_reordered:
            raise LedgerError(
                f"{ledger.name}: this ledger belongs to another job "
                f"({part}: ledger has {value!r}, you asked for {ours.get(part)!r}). "
                "To start this job, name another --ledger or --output (ledger=, output=); nothing was sent",
                remedies=_resumed(ledger.location, theirs, ours),
            )


def _resumed(location: str, theirs: dict[str, Any], ours: dict[str, Any]) -> list[Remedy]:
    """Return the way to resume the job of a ledger: its rows and arguments are in it."""
    if theirs.get("server") != ours.get("server"):
        return []  # the environment is not known
    endpoint = theirs["endpoint"]
    # columns of another endpoint would be refused, or remembered in the ledger
    method = {} if endpoint == ours["endpoint"] else {"method": _named(endpoint), "columns": None, "items": None}
    arguments = {**method, "ledger": location, "rows": None, "map": None, "params": None}
    return [Remedy("to resume the job of this ledger", arguments)]


def _named(endpoint: str) -> str:
    """Return the name of an endpoint, or its path if it has no name."""
    names = (operation.name for operation in all_operations() if str(operation) == endpoint)
    return next(names, endpoint.partition(" ")[2])
