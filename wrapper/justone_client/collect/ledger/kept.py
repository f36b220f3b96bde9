"""From what a ledger has of a row and its pages to the rows of an output."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

from justone_client.collect.record import Kept, State

_LEVEL = 1
"""Levels beyond the first take several times as long for a tenth less."""

_ANSWERED = 0
"""The business code of every answer that is kept."""


def packed(body: bytes) -> bytes:
    """Compress an answer."""
    return zlib.compress(body, _LEVEL)


def rows_with_pages(found: Iterable[tuple[Any, ...]]) -> Iterator[Kept]:
    """Make a row of each page that came, and one of what was to come after them but did not.

    Args:
        found: For each page, or once for what has none: id, position and columns of the row, its state, code, request
            id, message and time; page, time, request id and body of the answer. Pages stand in their order.
    """
    for _, group in groupby(found, itemgetter(0)):
        pages = list(group)
        _, position, other, state, code, request_id, message, asked, *_ = pages[-1]
        *_, last, _, _, body = pages[-1]
        for *_, page, page_asked, page_id, page_body in pages if body is not None else ():
            about = message if state == State.DONE and page == last else ""
            answer = zlib.decompress(page_body)
            yield Kept(position, other, State.DONE, _ANSWERED, page_id, about, page_asked, answer, page)
        if body is None or state != State.DONE:
            due = 1 if body is None else last + 1
            yield Kept(position, other, State(state), code, request_id, message, asked, None, due)
