"""From what a ledger has of a row and its pages to the rows of an output."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

from justone_client.collect.record import Kept, Outcome, State

from .validation import demand_row

_LEVEL = 1
"""Levels beyond the first take several times as long for a tenth less."""

_ANSWERED = 0
"""The business code of every answer that is kept."""


def packed(body: bytes) -> bytes:
    """Compress an answer."""
    return zlib.compress(body, _LEVEL)


def answers_of(outcomes: Iterable[Outcome]) -> list[tuple[Any, ...]]:
    """Return the columns of `answers` for the responses that some outcomes have."""
    return [
        (each.number, each.page, each.asked, each.request_id, packed(each.body))
        for each in outcomes
        if each.body is not None
    ]


def asides_of(outcomes: Iterable[Outcome]) -> list[tuple[Any, ...]]:
    """Return the columns of `aside` for the responses that some outcomes keep there."""
    return [
        (each.number, each.page, each.asked, int(each.aside.is_whole), len(each.aside.body), packed(each.aside.body))
        for each in outcomes
        if each.aside is not None
    ]


def unpacked(body: bytes) -> bytes:
    """Decompress what `packed` compressed."""
    return zlib.decompress(body)


def rows_with_pages(found: Iterable[tuple[Any, ...]]) -> Iterator[Kept]:
    """Make a row of each page that came, and one of what was to come after them but did not.

    Args:
        found: For each page, or once for what has none: id, position and columns of the row, its state, code, request
            id, message and time; page, time, request id and body of the answer. Pages stand in their order.

    Raises:
        ValueError: The ledger is damaged; so do the other errors of `ODD_VALUES`.
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
