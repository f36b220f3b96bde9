"""Rows of earlier versions: those of a moment, and the whole history."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import attrgetter

from justone_client.collect.record import Kept, State

from .stored_page import StoredPage
from .stored_rows import checked, page_kept

_ID = attrgetter("id")


def rows_as_of(moment: float, found: Iterable[StoredPage]) -> Iterator[Kept]:
    """Yield a row for each page of the versions of a moment, and a pending one for an id without a version.

    Args:
        moment: The time, in seconds since 1970.
        found: The result of `pages_as_of`.

    Raises:
        ValueError: The ledger is damaged; the other exceptions of `ODD_VALUES` mean the same.
    """
    for _, group in groupby(found, _ID):
        pages = checked(group)
        rows = [page_kept(each) for each in pages if each.body is not None]
        if rows:
            yield from rows
            continue
        last = pages[-1]
        empty = _end_of(last)
        if empty is None and last.state == State.EMPTY and last.version == 1 and (last.asked or 0.0) <= moment:
            empty = _status(last)
        invalid = _status(last) if last.state == State.INVALID else None
        pending = Kept(last.number, last.other, State.PENDING, None, None, "", None, None, id_number=last.id_number)
        yield empty or invalid or pending


def history_rows(first: Iterable[StoredPage], later: Iterable[StoredPage]) -> Iterator[Kept]:
    """Yield a row for each page of each version, oldest first, then one for a page that is missing after them.

    Args:
        first: The result of `first_pages`.
        later: The result of `later_pages`, in the same order; it lacks rows that were never refreshed.

    Raises:
        ValueError: The ledger is damaged; the other exceptions of `ODD_VALUES` mean the same.
    """
    groups = groupby(later, _ID)
    number, pages = next(groups, (None, iter(())))
    for each, group in groupby(first, _ID):
        found = checked(group)
        if number == each:
            found += checked(pages)
            number, pages = next(groups, (None, iter(())))
        yield from _history(found)


def _history(pages: list[StoredPage]) -> Iterator[Kept]:
    """Yield the rows of one id."""
    last = pages[-1]
    end = None
    for each in pages:
        end = _end_of(each)
        if end is not None:
            yield end
        elif each.body is not None:
            is_last = each is last and last.state == State.DONE
            yield page_kept(each, last.message if is_last else each.page_message or "")
    is_told = end is not None and end.version == last.version
    if last.state != State.DONE and not is_told:
        is_begun = last.page_version == last.version and last.body is not None
        due = (last.page or 0) + 1 if is_begun else 1
        yield _status(last)._replace(page=due, version=last.version)


def _end_of(page: StoredPage) -> Kept | None:
    """Return the row for a version without data; None for other versions."""
    if page.page_state != State.EMPTY:
        return None
    said = (page.page_code, page.page_id, page.page_message or "", page.page_asked)
    return Kept(
        page.number, page.other, State.EMPTY, *said, None, version=page.page_version or 1, id_number=page.id_number
    )


def _status(row: StoredPage) -> Kept:
    """Return the row for the state of an id, without a response."""
    said = (State(row.state), row.code, row.request_id, row.message, row.asked)
    return Kept(row.number, row.other, *said, None, id_number=row.id_number)
