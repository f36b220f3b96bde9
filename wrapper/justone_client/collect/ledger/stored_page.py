"""A page as a ledger stores it, with the row that it belongs to, and the queries for pages."""

from __future__ import annotations

import json
from typing import NamedTuple

from justone_client.collect.record import COMPLETE, State

from .validation import demand, is_time

COMPLETE_STATES = ", ".join(str(int(state)) for state in sorted(COMPLETE))
"""The states of `COMPLETE`, for SQL."""

_FIRST = "LEFT JOIN answers AS first ON first.id = known.id"
"""The pages of first versions."""


class StoredPage(NamedTuple):
    """A page of an id, or an id without a page.

    Attributes:
        id: The row's number in the ledger.
        number: The position of the row in the input.
        other: All its columns as JSON.
        state: The state of the id, as `State` numbers it.
        code: The business code of the last call.
        request_id: The vendor's id of the last call.
        message: A description of its failure.
        asked: The time of the last call.
        version: The version that the next call belongs to.
        whole: The last complete version; 1 also if there is none yet.
        page: The page; None if there is none, and for the columns below, too.
        page_asked: The time of its response.
        page_id: The vendor's id of its request.
        body: The response, compressed; None for the end of a version without a response.
        page_version: The version that the page belongs to.
        page_state: The state after the page; None for pages of the first version, which a ledger stores without it.
        page_code: The business code of the page.
        page_message: A note about the page.
        id_number: The number of its id: that of the first row with its key.
    """

    id: int
    number: int
    other: str
    state: int
    code: int | None
    request_id: str | None
    message: str
    asked: float | None
    version: int
    whole: int
    page: int | None
    page_asked: float | None
    page_id: str | None
    body: bytes | None
    page_version: int | None
    page_state: int | None
    page_code: int | None
    page_message: str | None
    id_number: int

    def demand_valid(self) -> None:
        """Raise `DamagedLedgerError`, or another of `ODD_VALUES`, if a value is invalid."""
        row, other, state, code, request_id, message, asked, version, whole = self[1:10]
        demand(type(self.id) is type(self.id_number) is type(row) is int, "the numbers of a row")
        demand(isinstance(other, str) and (not other or isinstance(json.loads(other), dict)), "the columns of a row")
        demand(State(state) != State.DUPLICATE, "the state of a row")
        demand(code is None or type(code) is int, "the code of a row")
        demand(isinstance(message, str), "the message of a row")
        demand(request_id is None or isinstance(request_id, str), "a request id")
        demand(is_time(asked), "the time of a response")
        demand(type(version) is int and type(whole) is int and version >= whole > 0, "the version of a row")
        if self.page is not None:
            page, asked, request_id, body, page_version, _, code, note = self[10:18]
            demand(type(page) is int and page > 0 and type(page_version) is int, "a page")
            demand(is_time(asked), "the time of a response")
            demand(request_id is None or isinstance(request_id, str), "a request id")
            demand(body is None or isinstance(body, bytes), "a response")
            demand(code is None or type(code) is int, "the code of a page")
            demand(note is None or isinstance(note, str), "the note about a page")


def latest_of(
    ordered: str, states: frozenset[State] | None, *, join: str, number: str = "position", is_refreshed: bool
) -> str:
    """Return the query for the pages of the latest complete versions, and of first versions that are not complete.

    A duplicate has the columns of the first row with its key.

    Args:
        ordered: A query for the ids of the rows in input order.
        states: The states to select; None for all.
        join: The kind of join that keeps the order in the database.
        number: The column that numbers the rows.
        is_refreshed: Whether the ledger has later versions than the first.
    """
    chosen = "" if states is None else f"WHERE known.state IN ({', '.join(str(int(state)) for state in states)})"
    pages = _FIRST
    if is_refreshed:
        pages += f" AND known.whole = 1 {_versions('known.whole')} AND versions.body IS NOT NULL"
    return f"{_rows(ordered, join, number, is_refreshed=is_refreshed)} {pages} {chosen}"


def pages_as_of(moment: float, ordered: str, *, join: str, is_refreshed: bool) -> str:
    """Return the query for the pages of the versions that were the latest complete ones at a moment."""
    pages = f"{_FIRST} AND first.asked <= {moment!r}"
    if is_refreshed:
        latest = f"""coalesce((
            SELECT max(past.version) FROM versions AS past WHERE past.id = known.id AND past.version <= known.whole
            AND past.state IN ({COMPLETE_STATES}) AND past.asked <= {moment!r}), 1)"""
        pages += f" AND {latest} = 1 {_versions(latest)} AND versions.asked <= {moment!r}"
    return f"{_rows(ordered, join, is_refreshed=is_refreshed)} {pages}"


def later_pages(ordered: str, *, join: str) -> str:
    """Return the query for the pages of all versions that are in `versions`."""
    return f"{_rows(ordered, join, is_later=True, is_refreshed=True)} {join} versions ON versions.id = known.id"


def first_pages(ordered: str, *, join: str, is_refreshed: bool) -> str:
    """Return the query for the pages of all first versions, also of rows without a page."""
    versions = "LEFT JOIN versions ON 1 = 0" if is_refreshed else ""
    rows = _rows(ordered, join, is_refreshed=is_refreshed)
    return f"{rows} {_FIRST} {versions}"


def _versions(version: str) -> str:
    return f"LEFT JOIN versions ON versions.id = known.id AND versions.version = {version}"


def _rows(ordered: str, join: str, number: str = "position", *, is_refreshed: bool, is_later: bool = False) -> str:
    """Return the beginning of a query for `StoredPage`; the pages are joined after it."""
    names = ("page", "asked", "request_id", "body")
    if is_later:
        page = [*(f"versions.{name}" for name in names), "versions.version"]
    elif is_refreshed:
        page = [*(f"coalesce(first.{name}, versions.{name})" for name in names), "coalesce(versions.version, 1)"]
    else:
        page = [*(f"first.{name}" for name in names), "1"]
    versions = ["known.version", "known.whole"] if is_refreshed else ["1", "1"]
    ends = [f"versions.{name}" if is_refreshed else "NULL" for name in ("state", "code", "message")]
    return f"""
        SELECT rows.id, rows.{number}, rows.other, known.state, known.code, known.request_id, known.message,
            known.asked, {", ".join(versions)}, {", ".join(page)}, {", ".join(ends)},
            known.id
        FROM ({ordered}) AS ordered
        {join} rows ON rows.id = ordered.id
        {join} rows AS known ON known.id = coalesce(rows.elder, rows.id)"""
