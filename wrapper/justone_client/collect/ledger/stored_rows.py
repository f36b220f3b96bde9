"""Conversion of outcomes to the columns of a ledger, and of stored rows to the rows of an output."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

from justone_client.collect.record import Kept, Outcome, State

from .validation import demand_row

_LEVEL = 1
"""Higher levels take several times as long and save only a tenth of the space."""

_ANSWERED = 0
"""The business code of every stored response."""


def packed(body: bytes) -> bytes:
    """Compress a response."""
    return zlib.compress(body, _LEVEL)


def answers_of(outcomes: Iterable[Outcome]) -> list[tuple[Any, ...]]:
    """Return the rows of the table `answers` for the outcomes with a response."""
    return [
        (each.number, each.page, each.asked, each.request_id, packed(each.body))
        for each in outcomes
        if each.body is not None
    ]


def asides_of(outcomes: Iterable[Outcome]) -> list[tuple[Any, ...]]:
    """Return the rows of the table `aside` for the outcomes with a response to store separately."""
    return [
        (each.number, each.page, each.asked, int(each.aside.is_whole), len(each.aside.body), packed(each.aside.body))
        for each in outcomes
        if each.aside is not None
    ]


def unpacked(body: bytes) -> bytes:
    """Decompress a response."""
    return zlib.decompress(body)


def rows_with_pages(found: Iterable[tuple[Any, ...]]) -> Iterator[Kept]:
    """Yield a row for each stored page, and one for a page that is missing after them.

    Args:
        found: One tuple for each page, or for a row without pages: id, position and columns of the row, its state,
            code, request id, message and time; page, time, request id and body of the response. Pages are in order.

    Raises:
        ValueError: The ledger is damaged; the other exceptions of `ODD_VALUES` mean the same.
    """
    for _, group in groupby(found, itemgetter(0)):
        pages = list(group)
        for each in pages:
            demand_row(each)
        _, position, other, state, code, request_id, message, asked, *_ = pages[-1]
        *_, last, _, _, body = pages[-1]
        for *_, page, page_asked, page_id, page_body in pages if body is not None else ():
            about = message if state == State.DONE and page == last else ""
            answer = unpacked(page_body)
            yield Kept(position, other, State.DONE, _ANSWERED, page_id, about, page_asked, answer, page)
        if body is None or state != State.DONE:
            due = 1 if body is None else last + 1
            yield Kept(position, other, State(state), code, request_id, message, asked, None, due)
