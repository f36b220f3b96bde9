"""Conversion of outcomes to the columns of a ledger, and of stored rows to the rows of an output."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

from justone_client.collect.record import Kept, Outcome, State

from .stored_page import StoredPage

_LEVEL = 1
"""Higher levels take several times as long and save only a tenth of the space."""

_ANSWERED = 0
"""The business code of every stored response."""


def packed(body: bytes) -> bytes:
    """Compress a response."""
    return zlib.compress(body, _LEVEL)


def answers_of(outcomes: Iterable[Outcome]) -> list[tuple[Any, ...]]:
    """Return the rows of the table `answers` for the outcomes with a response of a first version."""
    return [
        (each.number, each.page, each.asked, each.request_id, packed(each.body))
        for each in outcomes
        if each.body is not None and each.version == 1
    ]


def asides_of(outcomes: Iterable[Outcome]) -> list[tuple[Any, ...]]:
    """Return the rows of the table `aside` for the outcomes with a response to store separately."""
    return [
        (
            each.number,
            each.page,
            each.asked,
            int(each.aside.is_whole),
            len(each.aside.body),
            packed(each.aside.body),
            each.version,
        )
        for each in outcomes
        if each.aside is not None
    ]


def unpacked(body: bytes) -> bytes:
    """Decompress a response."""
    return zlib.decompress(body)


def rows_with_pages(found: Iterable[StoredPage]) -> Iterator[Kept]:
    """Yield a row for each stored page, and one for a page that is missing after them.

    While a refresh is not complete, the pages are those of the version before, with the outcome of the refresh.

    Args:
        found: The result of `latest_of`.

    Raises:
        ValueError: The ledger is damaged; the other exceptions of `ODD_VALUES` mean the same.
    """
    for _, group in groupby(found, itemgetter(0)):
        pages = checked(group)
        last = pages[-1]
        said = (State(last.state), last.code, last.request_id, last.message)
        if last.version > last.whole:
            for each in pages:
                body = None if each.body is None else unpacked(each.body)
                when = last.asked if body is None else each.page_asked
                yield Kept(last.number, last.other, *said, when, body, each.page or 1, last.whole, last.id_number)
            continue
        for each in pages if last.body is not None else ():
            yield page_kept(each, last.message if last.state == State.DONE and each is last else "")
        if last.body is None or last.state != State.DONE:
            due = 1 if last.body is None else (last.page or 0) + 1
            yield Kept(last.number, last.other, *said, last.asked, None, due, last.whole, last.id_number)


def checked(group: Iterable[StoredPage]) -> list[StoredPage]:
    """Return the pages of one id.

    Raises:
        ValueError: The ledger is damaged; the other exceptions of `ODD_VALUES` mean the same.
    """
    pages = list(group)
    for each in pages:
        each.demand_valid()
    return pages


def page_kept(page: StoredPage, about: str = "") -> Kept:
    """Return the row of a stored page, with a note about it."""
    body = unpacked(page.body or b"")
    version = page.page_version or 1
    call = (State.DONE, _ANSWERED, page.page_id, about, page.page_asked)
    return Kept(page.number, page.other, *call, body, page.page or 1, version, page.id_number)
