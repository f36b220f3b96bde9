"""SQL for refreshes, which all ledgers share.

A refresh begins another version of an id. `rows.version` is the version that the next request belongs to, `rows.whole`
the last complete one. Responses of version 1 are in the table `answers`, those of later versions in `versions`. So the
first refresh of a ledger rewrites no response, and needs no index of all rows.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from justone_client.collect.record import COMPLETE, Outcome, State

from .stored_page import COMPLETE_STATES
from .stored_rows import packed

VERSION_WITH_REFRESHES = 3
"""The version of a ledger from its first refresh on; before, older versions of justone-client can use it."""

PORTION = 50_000
"""Ids among which one commit looks for old responses, so that it takes little time, however few are old."""

BEGUN = (
    f"UPDATE rows SET state = {int(State.SENT)}, version = version + 1, page = 1, next = '', attempts = 0, "
    "code = NULL, request_id = NULL, message = '', asked = NULL"
)
"""Begin the refresh of ids and mark them as sent. Each database adds columns, and the ids."""

SAVED = (
    "INSERT INTO versions (id, version, page, state, asked, code, request_id, message) "
    "SELECT id, 1, 1, state, asked, code, request_id, message FROM rows "
    f"WHERE state = {int(State.EMPTY)} AND version = 1 AND id"
)
"""Keep the outcome of ids without data, which is in `rows` only, before `BEGUN`. Each database adds the ids."""

COLUMNS = "id, version, page, state, asked, code, request_id, message, body"
"""The columns of `versions`, as `versions_of` returns them."""

REFRESHES = (
    f"SELECT count(*), coalesce(sum(whole), 0), min(asked), max(asked) FROM rows "
    f"WHERE state IN ({COMPLETE_STATES}) AND position IS NOT NULL AND asked IS NOT NULL"
)


class Refresh(NamedTuple):
    """The search for ids whose response is old; it goes through the ids once.

    Attributes:
        before: The time before which a response is old, in seconds since 1970.
        after: The last id that was looked at.
        last: The last id that may be old.
    """

    before: float
    after: int = 0
    last: int = 0

    @property
    def is_over(self) -> bool:
        return self.after >= self.last

    @property
    def aged(self) -> str:
        """Return the condition for rows whose response is old, also for those that are no longer in the input."""
        return f"state IN ({COMPLETE_STATES}) AND asked < {self.before!r}"

    @property
    def old(self) -> str:
        """Return the condition for rows of the input whose response is old."""
        return f"{self.aged} AND position IS NOT NULL"

    @property
    def counting(self) -> str:
        """Return the query for the states of the rows whose response is old, their number and their last id."""
        return f"SELECT state, count(*), max(id) FROM rows WHERE {self.old} GROUP BY state"

    @property
    def portion(self) -> tuple[str, int]:
        """Return the query for the items of the next portion, without a limit, and the last id of the portion."""
        upper = min(self.after + PORTION, self.last)
        items = f"SELECT id, key, 0, {int(State.PENDING)}, 1, '', version + 1 FROM rows"
        return f"{items} WHERE id > {self.after} AND id <= {upper} AND {self.old} ORDER BY id", upper

    def advance(self, number: int) -> Refresh:
        """Return the search after an id."""
        return self._replace(after=max(self.after, number))


def migration(binary: str) -> list[str]:
    """Return the statements that prepare a ledger for refreshes; older versions of justone-client can still use it.

    Args:
        binary: The type of a response in the database.
    """
    return [
        *(f"ALTER TABLE rows ADD COLUMN {name} integer NOT NULL DEFAULT 1" for name in ("version", "whole")),
        "ALTER TABLE aside ADD COLUMN version integer NOT NULL DEFAULT 1",
        f"""CREATE TABLE versions (
            id bigint, version integer, page integer, state smallint NOT NULL, asked double precision, code bigint,
            request_id text, message text NOT NULL, body {binary}
        )""",
        "CREATE UNIQUE INDEX versions_by_page ON versions (id, version, page)",
    ]


def versions_of(outcomes: Iterable[Outcome]) -> list[tuple[Any, ...]]:
    """Return the rows of the table `versions`: responses of refreshes, and the ends of versions without a response."""
    return [
        (
            each.number,
            each.version,
            each.page,
            int(each.state),
            each.asked,
            each.code,
            each.request_id,
            each.message,
            None if each.body is None else packed(each.body),
        )
        for each in outcomes
        if each.version > 1 and (each.body is not None or each.state in COMPLETE)
    ]
