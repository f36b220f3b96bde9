"""The SQL that every ledger has in common, whatever database it is in."""

from __future__ import annotations

from justone_client.codes import BUSINESS_CODES, SUCCESS
from justone_client.collect.record import State

ITEM = "id, key, attempts, state, page, next"
"""What makes an `Item`."""

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
"""Mark the rows that were taken in with a fault instead of a key; to be run before `DUPLICATES`."""

DUPLICATES = f"""
UPDATE rows SET state = {_DUPLICATE}, elder = first.id
FROM (SELECT key, min(id) AS id FROM rows WHERE state <> {_INVALID} GROUP BY key HAVING count(*) > 1) AS first
WHERE rows.key = first.key AND rows.id > first.id
"""
"""Find the rows that ask for the same as an earlier one."""

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
"""Take in an input, given as a table `incoming`, that replaces the one there is; what is known of an id stays."""

RETRY_IN_DOUBT = f"UPDATE rows SET state = {_AGAIN}, due = 0 WHERE state = {_DOUBT} AND position IS NOT NULL"
RECLAIM = f"UPDATE rows SET state = {_SENT}, billed = billed - 1"
RECLAIMED = f"WHERE state = {_DOUBT}"
"""Take an id in doubt for one that this process sent; each database adds columns in between and ids at the end."""
_BILLED_CODES = ", ".join(str(code) for code in (SUCCESS, *(row.code for row in BUSINESS_CODES.values() if row.billed)))
_UNBILLED_FAILURE = (
    f"state = {int(State.FAILED)} AND (code IS NULL OR code NOT IN ({_BILLED_CODES})) AND position IS NOT NULL"
)
"""The ids that failed, and whose last call was not billed: a failure that may have been billed is in doubt."""

RETRY_FAILED = f"UPDATE rows SET state = {_AGAIN}, attempts = 0, due = 0 WHERE {_UNBILLED_FAILURE}"
UNBILLED_FAILURES = f"SELECT count(*) FROM rows WHERE {_UNBILLED_FAILURE}"
_REREADABLE = f"({_DOUBT}, {int(State.MISMATCHED)})"
FREE_ASIDE = f"UPDATE rows SET state = {int(State.SENT)}, worker = 0 WHERE id = ANY(%s) AND state IN {_REREADABLE}"
"""Take ids whose kept responses were read again, for PostgreSQL, where other workers may ask for them."""

VERSION_WITH_ASIDES = 2
"""The first version of a ledger that keeps responses aside."""

META = "SELECT name, value FROM meta"
COUNTS = "SELECT state, count(*) FROM rows WHERE position IS NOT NULL GROUP BY state"


def going_on(pages: int) -> str:
    """Have lists go on that ended at a lower limit of pages."""
    return (
        f"UPDATE rows SET state = {_AGAIN}, attempts = 0, due = 0 "
        f"WHERE state = {_DONE} AND next <> '' AND page <= {pages}"
    )


def waiting(pages: int) -> str:
    """Tell the rows that wait to be asked for again; a list beyond the limit of pages waits for a higher one."""
    return f"state = {_AGAIN} AND page <= {pages} AND position IS NOT NULL"


def stands_of(keys: str) -> str:
    """Count how ids stand, of keys that are given as SQL."""
    return (
        f"SELECT state, page, next <> '', count(*) FROM rows "
        f"WHERE key {keys} AND state NOT IN ({_DUPLICATE}, {_INVALID}) "
        "GROUP BY state, page, next <> ''"
    )


def kept_of(ordered: str, states: frozenset[State] | None, *, join: str, number: str = "position") -> str:
    """Select what `rows_with_pages` takes; twins come with what their elders have.

    Args:
        ordered: Selects the ids of the input's rows in their order.
        states: Those of some states only.
        join: How the database joins tables so that the order stays.
        number: The column that says which row it is.
    """
    chosen = "" if states is None else f"WHERE known.state IN ({', '.join(str(int(state)) for state in states)})"
    return f"""
        SELECT rows.id, rows.{number}, rows.other, known.state, known.code, known.request_id, known.message,
            known.asked, answers.page, answers.asked, answers.request_id, body
        FROM ({ordered}) AS ordered
        {join} rows ON rows.id = ordered.id
        {join} rows AS known ON known.id = coalesce(rows.elder, rows.id)
        LEFT JOIN answers ON answers.id = known.id
        {chosen}"""


def asides(*, with_bodies: bool) -> str:
    """Select what makes a `KeptAside`; repeated rows come with what their first has."""
    return f"""
        SELECT rows.position, aside.page, aside.size, {"aside.body" if with_bodies else "NULL"}
        FROM rows JOIN aside ON aside.id = coalesce(rows.elder, rows.id)
        WHERE rows.position IS NOT NULL ORDER BY rows.position, aside.number"""


def rereadable(after: int, number: int) -> str:
    """Select responses that were kept aside whole and may be read again, with the ids that they belong to."""
    items = ", ".join(f"rows.{each.strip()}" for each in ITEM.split(","))
    return f"""
        SELECT aside.number, aside.asked, aside.body, {items}
        FROM aside JOIN rows ON rows.id = aside.id AND rows.page = aside.page
        WHERE aside.number > {after} AND aside.is_whole = 1 AND rows.state IN {_REREADABLE}
        ORDER BY aside.number LIMIT {number}"""
