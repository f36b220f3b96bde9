"""SQL statements that all ledgers share."""

from __future__ import annotations

from justone_client.codes import BUSINESS_CODES, SUCCESS
from justone_client.collect.record import State

ITEM = "id, key, attempts, state, page, next, version"
"""The columns of an `Item`."""

_PENDING, _SENT, _DONE, _DOUBT, _AGAIN, _DUPLICATE, _INVALID = (
    int(state)
    for state in (
        State.PENDING,
        State.SENT,
        State.DONE,
        State.IN_DOUBT,
        State.AGAIN,
        State.DUPLICATE,
        State.INVALID,
    )
)

INVALID = f"UPDATE rows SET state = {_INVALID} WHERE key = '' AND message <> ''"
"""Mark the rows that were loaded with a fault instead of a key. Run this before `DUPLICATES`."""

DUPLICATES = f"""
UPDATE rows SET state = {_DUPLICATE}, elder = first.id
FROM (SELECT key, min(id) AS id FROM rows WHERE state <> {_INVALID} GROUP BY key HAVING count(*) > 1) AS first
WHERE rows.key = first.key AND rows.id > first.id
"""
"""Mark the rows whose key an earlier row already has."""

TAKE_IN_CHANGED = f"""
DELETE FROM rows WHERE state IN ({_DUPLICATE}, {_INVALID});
UPDATE rows SET position = NULL;
CREATE INDEX incoming_by_key ON incoming (key, position);
UPDATE rows SET position = first.position, other = first.other FROM incoming AS first
WHERE rows.key = first.key
AND first.position = (SELECT min(position) FROM incoming AS same WHERE same.key = first.key);
INSERT INTO rows (position, key, other, message)
SELECT incoming.position, incoming.key, incoming.other, incoming.message
FROM incoming LEFT JOIN rows ON rows.position = incoming.position
WHERE rows.position IS NULL ORDER BY incoming.position
""".split(";")
"""Replace the input by the table `incoming`; the state and the responses of each id are kept."""

RETRY_IN_DOUBT = f"UPDATE rows SET state = {_AGAIN}, due = 0 WHERE state = {_DOUBT} AND position IS NOT NULL"
RECLAIM = f"UPDATE rows SET state = {_SENT}, billed = billed - 1"
RECLAIMED = f"WHERE state = {_DOUBT}"
"""Mark ids in doubt as sent by this process. Each database adds columns after `RECLAIM`, and ids after `RECLAIMED`."""
_BILLED_CODES = ", ".join(str(code) for code in (SUCCESS, *(row.code for row in BUSINESS_CODES.values() if row.billed)))
_UNBILLED_FAILURE = (
    f"state = {int(State.FAILED)} AND (code IS NULL OR code NOT IN ({_BILLED_CODES})) AND position IS NOT NULL"
)
"""Ids that failed and whose last call was not billed. An id whose failed call may have been billed is in doubt."""

RETRY_FAILED = f"UPDATE rows SET state = {_AGAIN}, attempts = 0, due = 0 WHERE {_UNBILLED_FAILURE}"
UNBILLED_FAILURES = f"SELECT count(*) FROM rows WHERE {_UNBILLED_FAILURE}"
_REREADABLE = f"({_DOUBT}, {int(State.MISMATCHED)})"
FREE_ASIDE = f"UPDATE rows SET state = {int(State.SENT)}, worker = 0 WHERE id = ANY(%s) AND state IN {_REREADABLE}"
"""Claim ids whose separately stored responses were read again. PostgreSQL only: other workers may send them."""

ADD_TOKEN = "ALTER TABLE rows ADD COLUMN token text"  # noqa: S105 - a statement
"""Add the name of the token of the last request, which older ledgers lack; older versions can still use the ledger."""

TOKENS = "SELECT token, count(*) FROM rows WHERE token IS NOT NULL GROUP BY token ORDER BY token"

VERSION_WITH_ASIDES = 2
"""The first version of a ledger that stores responses separately."""

META = "SELECT name, value FROM meta"
COUNTS = "SELECT state, count(*) FROM rows WHERE position IS NOT NULL GROUP BY state"


def pages_had(pages: int) -> str:
    """Return the query that counts the pages, up to a limit, that unfinished lists have already."""
    had = f"CASE WHEN page > {pages} THEN {pages} ELSE page - 1 END"
    states = f"{int(State.PENDING)}, {_AGAIN}, {int(State.SENT)}"
    return f"SELECT coalesce(sum({had}), 0) FROM rows WHERE state IN ({states}) AND position IS NOT NULL"


def going_on(pages: int, old: str = "") -> str:
    """Return the statement that resumes lists that stopped at a lower page limit.

    Args:
        pages: The page limit.
        old: The condition for rows that are refreshed instead; empty if there are none.
    """
    return (
        f"UPDATE rows SET state = {_AGAIN}, attempts = 0, due = 0 "
        f"WHERE state = {_DONE} AND next <> '' AND page <= {pages}{f' AND ({old}) IS NOT TRUE' if old else ''}"
    )


def waiting(pages: int) -> str:
    """Return the condition for rows to be sent again; a list beyond the page limit waits for a higher limit."""
    return f"state = {_AGAIN} AND page <= {pages} AND position IS NOT NULL"


def stands_of(keys: str, old: str = "", *, is_refreshed: bool = False) -> str:
    """Return the query that counts keys by `Stand`.

    Args:
        keys: The SQL after the column, such as `IN (…)`.
        old: The condition for rows whose response is old; empty if they are not refreshed.
        is_refreshed: Whether the ledger has later versions than the first; one that has not may lack the column.
    """
    again = "version > 1" if is_refreshed else "1 = 0"
    return (
        f"SELECT state, page, next <> '', {old or '1 = 0'} AS is_old, {again} AS is_again, count(*) FROM rows "
        f"WHERE key {keys} AND state NOT IN ({_DUPLICATE}, {_INVALID}) "
        "GROUP BY state, page, next <> '', is_old, is_again"
    )


def asides(*, with_bodies: bool) -> str:
    """Return the query for `KeptAside`; a duplicate has the responses of the first row with its key."""
    return f"""
        SELECT rows.position, aside.page, aside.size, {"aside.body" if with_bodies else "NULL"}
        FROM rows JOIN aside ON aside.id = coalesce(rows.elder, rows.id)
        WHERE rows.position IS NOT NULL ORDER BY rows.position, aside.number"""


def rereadable(after: int, number: int) -> str:
    """Return the query for complete, separately stored responses that may be readable now, with their ids."""
    items = ", ".join(f"rows.{each.strip()}" for each in ITEM.split(","))
    return f"""
        SELECT aside.number, aside.asked, aside.body, {items}
        FROM aside JOIN rows ON rows.id = aside.id AND rows.page = aside.page AND rows.version = aside.version
        WHERE aside.number > {after} AND aside.is_whole = 1 AND rows.state IN {_REREADABLE}
        ORDER BY aside.number LIMIT {number}"""
