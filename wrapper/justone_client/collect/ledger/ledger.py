"""What a ledger must be able to do. Its methods are called from one thread at a time, and commit before they return."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Protocol

from justone_client.collect.job import Job
from justone_client.collect.pacing import Turns
from justone_client.collect.record import Kept, KeptAside, Outcome, Rereadable, Row, Stand, State, Taken
from justone_client.errors import ConfigurationError


class LedgerError(ConfigurationError):
    """The ledger cannot be used: it is of another job, of a newer version, damaged, or in use. Nothing was sent."""


class LedgerUnavailableError(Exception):
    """The ledger cannot be written to for now, as on a full disk: nothing was, and it may be tried again."""


class Reading(Protocol):
    """A ledger that is looked into."""

    @property
    def name(self) -> str:
        """What to call it; it holds no password."""

    def identity(self) -> dict[str, Any]:
        """Say which job it is of, as `Job.identity` does."""

    def pages(self) -> int:
        """Return the limit of pages of each list."""

    def counts(self) -> Counter[State]:
        """Count ids by state."""

    def billed(self) -> int:
        """Count requests that were billed, or may have been."""

    def stands(self, keys: Iterable[str]) -> Counter[Stand]:
        """Count, of the keys that it knows, how they stand."""

    def kept(self, states: frozenset[State] | None = None) -> Iterator[Kept]:
        """Go through the rows of the input in their order, all or those of some states."""

    def unbilled_failures(self) -> int:
        """Count ids that failed without being billed."""

    def asides(self, *, with_bodies: bool) -> Iterator[KeptAside]:
        """Go through the responses that are kept aside, in the order of the input's rows."""

    def rereadable(self, after: int, number: int) -> list[Rereadable]:
        """Return responses that are kept aside and may be readable by now, from one number on."""

    def noted(self, name: str) -> str:
        """Return what was noted under a name; empty where nothing was, or the ledger is new."""

    def close(self) -> None:
        """Let go of it."""


class Ledger(Reading, Protocol):
    """Every id, what is known of it, and every answer, for those who work on it."""

    @property
    def term(self) -> int:
        """A number that grows where what was marked before may have passed to others, and is not to be sent."""

    def open(self) -> None:
        """Open what is there, whatever job it is of; `begin` does so, too.

        Raises:
            LedgerError: There is none, or it cannot be used.
        """

    def begin(self, job: Job, digest: str, rows: Iterable[Row] | None) -> None:
        """Bind to a job and take its rows in, those of an input that is known already not again; none for None.

        What was sent by a process that is no more is in doubt from now on.

        Raises:
            LedgerError: The ledger is of another job, or there is none, and no rows.
        """

    def limit_pages(self, most: int | None) -> int:
        """Limit the pages of each list, and have those go on that ended at a lower limit.

        Returns:
            The limit; for None it is the one that was set before, or 1.
        """

    def retry_in_doubt(self) -> int:
        """Let ids in doubt be asked for again, at the risk of paying twice; returns how many."""

    def retry_failed(self) -> int:
        """Let ids be asked for again that failed without being billed; returns how many."""

    def take_over(self, outcomes: Sequence[Outcome]) -> None:
        """Write down outcomes of responses that were kept aside and are no longer needed there."""

    def reclaim(self, ids: Sequence[tuple[int, str]]) -> set[int]:
        """Take ids in doubt for sent by this process, whose outcomes have turned up; their bills are put right.

        Args:
            ids: Their numbers, and what was asked for.

        Returns:
            The numbers of those that were in doubt.

        Raises:
            LedgerUnavailableError: Nothing was written.
        """

    def reserve(self, calls: int) -> None:
        """Make sure that the responses of some calls can be written, before these are sent.

        Raises:
            LedgerUnavailableError: They cannot be written.
        """

    def turns(self, rate: float) -> Turns | None:
        """Return turns that all who work on it share, so many a second; None where nobody else does."""

    def note(self, name: str, value: str) -> None:
        """Note something, of which the ledger knows no more than its name."""

    def settle(self, outcomes: Sequence[Outcome], *, claim: int, billed_limit: int | None = None) -> Taken:
        """Store outcomes and mark the next ids as sent, in one commit.

        Args:
            outcomes: Outcomes of ids that were sent.
            claim: The most ids to mark: first those that are due for a retry, then in the order of the input.
            billed_limit: Requests that may be billed in total, marked ones included; None for no limit.

        Raises:
            LedgerUnavailableError: Nothing was written.
        """


def demand_job(name: str, theirs: dict[str, Any], job: Job) -> None:
    """Check that a ledger belongs to a job.

    Raises:
        LedgerError: It belongs to another job; the message names a difference.
    """
    ours = json.loads(json.dumps(job.identity()))
    for part, value in theirs.items():
        if ours.get(part) != value:
            raise LedgerError(
                f"{name}: this ledger belongs to another job "
                f"({part}: ledger has {value!r}, you asked for {ours.get(part)!r}). "
                "Name another --ledger or output, or resume that job; nothing was sent"
            )
