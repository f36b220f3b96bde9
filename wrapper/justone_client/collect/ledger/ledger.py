"""What a ledger must be able to do. Its methods are called from one thread at a time, and commit before they return."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

from justone_client.collect.job import Job
from justone_client.collect.record import Item, Kept, Outcome, Row, State
from justone_client.errors import ConfigurationError


class LedgerError(ConfigurationError):
    """The ledger cannot be used: it is of another job, of a newer version, damaged, or in use. Nothing was sent."""


class LedgerFullError(Exception):
    """There is no space left for what is to be written down; nothing of it was."""


class Ledger(Protocol):
    """Every id, what is known of it, and every answer.

    Attributes:
        path: Where it is.
    """

    path: Path

    def begin(self, job: Job, digest: str, rows: Iterable[Row]) -> None:
        """Bind to a job and take its rows in, those of an input that is known already not again.

        What was sent when the process before ended is in doubt from now on.

        Raises:
            LedgerError: The ledger is of another job.
        """

    def settle(self, outcomes: Sequence[Outcome], again: Sequence[Item], then: int) -> list[Item]:
        """Write down what came of some ids, and mark those that are asked for next as sent: one commit for both.

        Args:
            outcomes: What came of ids that were sent.
            again: Ids that waited to be asked for again, and are now.
            then: How many others to mark, in the order of the input; those are returned.
        """

    def waiting(self) -> list[Item]:
        """Return the ids that wait to be asked for again, those left by an earlier process."""

    def retry_in_doubt(self) -> int:
        """Let ids in doubt be asked for again, at the risk of paying twice; returns how many."""

    def counts(self) -> Counter[State]:
        """Count ids by state."""

    def billed(self) -> int:
        """Count requests that were billed, or may have been."""

    def kept(self, states: frozenset[State] | None = None) -> Iterator[Kept]:
        """Go through the rows of the input in their order, all or those of some states."""

    def noted(self, name: str) -> str:
        """Return what was noted under a name; empty where nothing was, or the ledger is new."""

    def note(self, name: str, value: str) -> None:
        """Note something, of which the ledger knows no more than its name."""

    def close(self) -> None:
        """Let go of it."""
