"""Records that the parts of a collection exchange: rows, calls and their outcomes."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple


class State(IntEnum):
    """The state of an id. Ledgers store the numbers."""

    PENDING = 0
    """Not sent yet."""
    SENT = 1
    """About to be sent, or in flight; committed before a byte is sent."""
    DONE = 2
    """There is a response with business code 0."""
    EMPTY = 3
    """There is a response with code 201: the id does not exist. Billed."""
    FAILED = 4
    """A retry would not help, or the attempts are used up."""
    IN_DOUBT = 5
    """Sent, with an unknown outcome; it may have been billed."""
    AGAIN = 6
    """To be sent again later: it failed without being billed, or its next page is due."""
    DUPLICATE = 7
    """An earlier row has the same id; both rows share its response."""
    MISMATCHED = 8
    """The response was about another id, and is stored separately. Billed."""
    INVALID = 9
    """The row has no valid id, and is never sent."""


FINAL = frozenset({State.DONE, State.EMPTY, State.FAILED, State.MISMATCHED})
COMPLETE = frozenset({State.DONE, State.EMPTY})
"""States after which a version of an id is complete, so that a refresh may begin another one."""


class Aside(NamedTuple):
    """A billed response that cannot be used: it is unreadable, or about another id.

    Attributes:
        body: Its bytes.
        is_whole: Whether no part is missing or damaged, so that a later version may read it.
    """

    body: bytes
    is_whole: bool


class Row(NamedTuple):
    """One row of the input.

    Attributes:
        number: Its position, for messages: the line of a text file, otherwise the number of the row from 1.
        key: The id or ids, as `Job.key` writes them.
        other: All its columns as JSON, in the input's order.
        fault: The reason why the key is empty; empty if there is a key.
    """

    number: int
    key: str
    other: str
    fault: str = ""


class Item(NamedTuple):
    """One id to send.

    Attributes:
        number: Its number in the ledger.
        key: The key, as `Job.key` writes it.
        attempts: Earlier requests for it, which are known not to have been billed.
        before: Its state before it was marked as sent; `PENDING` also if it begins a refresh.
        page: The page of a list to request, from 1.
        next: The way from the page before to this one, as `page_of` writes it; empty for the first page.
        version: The version that the response belongs to, from 1; each refresh begins another one.
        term: The ledger's term when it was marked as sent.
    """

    number: int
    key: str
    attempts: int = 0
    before: State = State.PENDING
    page: int = 1
    next: str = ""
    version: int = 1
    term: int = 0

    @property
    def is_refresh(self) -> bool:
        """Return whether a refresh begins with this request."""
        return self.before == State.PENDING and self.version > 1


class Outcome(NamedTuple):
    """The outcome of a call for an id.

    Attributes:
        number: The item's number.
        state: The new state.
        attempts: All requests for it so far.
        code: The business code; None without one.
        request_id: The vendor's id of the request.
        message: A description of the failure; empty after a success.
        billed: Requests that were billed, or may have been.
        body: The response as received; None if there is no response to store.
        asked: The time of the response, in seconds since 1970.
        page: The page that was requested.
        next: After a success, the way to the page after it, otherwise the way to this page; empty at the end.
        pause: Seconds until it may be sent again.
        aside: A response to store separately; None if there is none.
        version: The version that was requested.
        token: The name of the token in a `TokenPool`; empty for a single token.
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
    version: int = 1
    token: str = ""

    @property
    def said(self) -> tuple[int | None, str | None, str, float | None]:
        """Return code, request id, message and time of the call; nothing of a page that another page follows."""
        if self.body is not None and self.state == State.AGAIN:
            return None, None, "", None
        return self.code, self.request_id, self.message, self.asked

    @property
    def page_due(self) -> int:
        """Return the page that `next` leads to."""
        return self.page + 1 if self.body is not None and self.next else self.page


def not_sent(item: Item) -> Outcome:
    """Return the outcome of an id that was marked as sent and never sent."""
    return Outcome(item.number, State.AGAIN, item.attempts, page=item.page, next=item.next, version=item.version)


class Taken(NamedTuple):
    """Ids that were marked as sent, and whether there are more.

    Attributes:
        items: The ids.
        wait: Seconds until there may be more; None if there are no more, except for ids to be sent again.
        is_spent: Whether there are more, but the limit of billed calls is reached.
    """

    items: list[Item]
    wait: float | None = None
    is_spent: bool = False


class Stand(NamedTuple):
    """The state of an id, as far as it decides which calls are left.

    Attributes:
        state: Its state.
        page: The page to request next.
        goes_on: Whether the way to that page is known.
        is_old: Whether a refresh is due.
        is_refreshed: Whether a refresh has begun, so that there is an earlier version.
    """

    state: State
    page: int
    goes_on: bool
    is_old: bool = False
    is_refreshed: bool = False


class Kept(NamedTuple):
    """A row of the input with its response, for the output; a list in pages has a row for each page.

    While a refresh is not complete, it has the body and the time of the version before, and the outcome of the refresh.

    Attributes:
        number: Its position in the input.
        other: All its columns as JSON.
        state: Its state; a duplicate has the state of the first row with its id.
        code: The business code.
        request_id: The vendor's id of the request.
        message: A description of the failure.
        asked: The time of the response, in seconds since 1970; None without a response.
        body: The response as received.
        page: The page of a list, from 1.
        version: The version that the response belongs to, from 1.
        id_number: The number of its id in the ledger, which never changes and which duplicates share.
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
    version: int = 1
    id_number: int = 0


class Refreshes(NamedTuple):
    """A summary of the versions of a ledger.

    Attributes:
        ids: Ids whose latest version is complete.
        versions: Their versions.
        oldest: The time of the oldest of their latest responses, in seconds since 1970.
        latest: The time of the latest one.
    """

    ids: int
    versions: int
    oldest: float
    latest: float


class KeptAside(NamedTuple):
    """A response that is stored separately, for people to look at.

    Attributes:
        number: The position of its row in the input.
        page: The requested page of a list, from 1.
        size: The number of its bytes.
        body: Its bytes; None if only the size is wanted.
    """

    number: int
    page: int
    size: int
    body: bytes | None


class Rereadable(NamedTuple):
    """A response that is stored separately and that this version may be able to read.

    Attributes:
        number: Its number among the responses that are stored separately.
        asked: Its time, in seconds since 1970.
        body: Its bytes.
        item: The id that was sent.
    """

    number: int
    asked: float
    body: bytes
    item: Item
