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
    """Waits to be asked for again: it failed without being billed, or its next page is due."""
    DUPLICATE = 7
    """The same id as in an earlier row, which it shares the answer of."""
    MISMATCHED = 8
    """The response was about another id: it is kept aside. Billed."""
    INVALID = 9
    """The row has no usable id, and is never asked for."""


FINAL = frozenset({State.DONE, State.EMPTY, State.FAILED, State.MISMATCHED})


class Aside(NamedTuple):
    """A response that was paid for and cannot be used: it is unreadable, or about another id.

    Attributes:
        body: Its bytes.
        is_whole: Whether nothing of it is missing or damaged, so that it may be read later.
    """

    body: bytes
    is_whole: bool


class Row(NamedTuple):
    """One row of the input.

    Attributes:
        number: Where it stands, for messages: the line of a text file, else counted from 1.
        key: What is asked for, as `Job.key` writes it.
        other: All its columns as JSON, in the input's order.
        fault: Why its key is empty; empty where there is a key.
    """

    number: int
    key: str
    other: str
    fault: str = ""


class Item(NamedTuple):
    """One id to ask for.

    Attributes:
        number: Its number in the ledger.
        key: What is asked for.
        attempts: Requests that were sent for it before, and are known not to have been billed.
        before: What was known of it before it was marked as sent.
        page: Which page of a list to ask for, from 1.
        next: How to get there from the page before, as `page_of` writes it; empty for the first.
        term: The ledger's term when it was marked as sent.
    """

    number: int
    key: str
    attempts: int = 0
    before: State = State.PENDING
    page: int = 1
    next: str = ""
    term: int = 0


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
        page: Which page was asked for.
        next: How to get on from there: to the page after one that came, else to this one; empty where nothing follows.
        pause: Seconds until it may be asked for again, if it is to be.
        aside: A response to keep that is not the id's; None where there is none.
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
    page: int = 1
    next: str = ""
    pause: float = 0.0
    aside: Aside | None = None

    @property
    def said(self) -> tuple[int | None, str | None, str, float | None]:
        """Code, request id, message and time of the call, unless they are of a page that another one follows."""
        if self.body is not None and self.state == State.AGAIN:
            return None, None, "", None
        return self.code, self.request_id, self.message, self.asked

    @property
    def page_due(self) -> int:
        """The page that `next` leads to."""
        return self.page + 1 if self.body is not None and self.next else self.page


def not_sent(item: Item) -> Outcome:
    """Say of an id that was marked as sent that it never was."""
    return Outcome(item.number, State.AGAIN, item.attempts, page=item.page, next=item.next)


class Taken(NamedTuple):
    """Ids that were marked as sent, and whether there are more.

    Attributes:
        items: The ids.
        wait: Seconds until there may be more; None where there is nothing more, unless something is to be asked again.
        is_spent: Whether there are more, and the limit of billed calls is reached.
    """

    items: list[Item]
    wait: float | None = None
    is_spent: bool = False


class Stand(NamedTuple):
    """How an id stands, as far as that says what is still to be asked.

    Attributes:
        state: What is known of it.
        page: The page that would be asked for next.
        goes_on: Whether the page before says how to get there.
    """

    state: State
    page: int
    goes_on: bool


class Kept(NamedTuple):
    """A row with all that is known of it, for the output; a list in pages makes several.

    Attributes:
        number: Where it stands in the input.
        other: All its columns as JSON.
        state: What is known; never `DUPLICATE`, since a duplicate has the response of the first row.
        code: The business code.
        request_id: The vendor's id of the request.
        message: What went wrong.
        asked: When it was answered, in seconds since 1970; None where it was not.
        body: The answer as it came.
        page: Which page of a list it is, from 1.
    """

    number: int
    other: str
    state: State
    code: int | None
    request_id: str | None
    message: str
    asked: float | None
    body: bytes | None
    page: int = 1


class KeptAside(NamedTuple):
    """A response that is kept aside, for people to look at.

    Attributes:
        number: Where its row stands in the input.
        page: Which page of a list was asked for, from 1.
        size: The number of its bytes.
        body: Its bytes; None where only the size was asked for.
    """

    number: int
    page: int
    size: int
    body: bytes | None


class Rereadable(NamedTuple):
    """A response that is kept aside and may be readable by now.

    Attributes:
        number: Its number among those that are kept aside.
        asked: When it came, in seconds since 1970.
        body: Its bytes.
        item: The id that it was the response for.
    """

    number: int
    asked: float
    body: bytes
    item: Item
