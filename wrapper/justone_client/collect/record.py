"""What the parts of a collection tell one another: rows, calls, what came of them."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple


class State(IntEnum):
    """What is known of an id. The numbers stand in ledgers."""

    PENDING = 0
    """Never asked for."""
    SENT = 1
    """About to be asked for, or under way; committed before a byte leaves."""
    DONE = 2
    """Answered: business code 0."""
    EMPTY = 3
    """Answered: there is no such thing (code 201). Billed."""
    FAILED = 4
    """Asking again would not help, or was tried often enough."""
    IN_DOUBT = 5
    """Sent, and nobody knows what became of it; it may have been billed."""
    AGAIN = 6
    """Failed without being billed, and waits to be asked for again."""
    TWIN = 7
    """The same id as in an earlier row, which it shares the answer of."""


FINAL = frozenset({State.DONE, State.EMPTY, State.FAILED})


class Row(NamedTuple):
    """One row of the input.

    Attributes:
        number: Where it stands, for messages: the line of a text file, else counted from 1.
        key: What is asked for, as `Job.key` writes it.
        other: All its columns as JSON, in the input's order.
    """

    number: int
    key: str
    other: str


class Item(NamedTuple):
    """One id to ask for.

    Attributes:
        number: Its number in the ledger.
        key: What is asked for.
        attempts: Requests that were sent for it before, and are known not to have been billed.
        before: What was known of it before it was marked as sent.
    """

    number: int
    key: str
    attempts: int = 0
    before: State = State.PENDING


class Outcome(NamedTuple):
    """What came of asking for an id.

    Attributes:
        number: The item's number.
        state: What is known now.
        attempts: Requests sent for it, all in all.
        code: The business code; None where there was none.
        request_id: The vendor's id of the request.
        message: What went wrong; empty where nothing did.
        billed: Requests that were billed, or may have been.
        body: The answer as it came; None where there is none to keep.
        asked: When it was answered, in seconds since 1970.
    """

    number: int
    state: State
    attempts: int
    code: int | None = None
    request_id: str | None = None
    message: str = ""
    billed: int = 0
    body: bytes | None = None
    asked: float = 0.0


class Kept(NamedTuple):
    """A row with all that is known of it, for the output.

    Attributes:
        number: Where it stands in the input.
        other: All its columns as JSON.
        state: What is known; never `TWIN`, since a twin has what its elder has.
        code: The business code.
        request_id: The vendor's id of the request.
        message: What went wrong.
        asked: When it was answered, in seconds since 1970; None where it was not.
        body: The answer as it came.
    """

    number: int
    other: str
    state: State
    code: int | None
    request_id: str | None
    message: str
    asked: float | None
    body: bytes | None
