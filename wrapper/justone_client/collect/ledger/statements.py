"""The SQL that every ledger has in common, whatever database it is in."""

from __future__ import annotations

from justone_client.collect.record import State

ITEM = "id, key, attempts, state, page, next"
"""What makes an `Item`."""

_PENDING, _DONE, _DOUBT, _AGAIN, _TWIN = (
    int(state) for state in (State.PENDING, State.DONE, State.IN_DOUBT, State.AGAIN, State.TWIN)
)

TWINS = f"""
UPDATE rows SET state = {_TWIN}, elder = first.id
FROM (SELECT key, min(id) AS id FROM rows GROUP BY key HAVING count(*) > 1) AS first
WHERE rows.key = first.key AND rows.id > first.id
"""
"""Find the rows that ask for the same as an earlier one."""

TAKE_IN_CHANGED = f"""
DELETE FROM rows WHERE state = {_TWIN};
UPDATE rows SET position = NULL;
CREATE INDEX incoming_by_key ON incoming (key, position);
UPDATE rows SET position = first.position, other = first.other FROM incoming AS first
WHERE rows.key = first.key
AND first.position = (SELECT min(position) FROM incoming AS same WHERE same.key = first.key);
INSERT INTO rows (position, key, other)
SELECT incoming.position, incoming.key, incoming.other
FROM incoming LEFT JOIN rows ON rows.position = incoming.position
WHERE rows.position IS NULL ORDER BY incoming.position
""".split(";")
"""Take in an input, given as a table `incoming`, that replaces the one there is; what is known of an id stays."""

RETRY_IN_DOUBT = f"UPDATE rows SET state = {_AGAIN}, due = 0 WHERE state = {_DOUBT} AND position IS NOT NULL"
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
        f"SELECT state, page, next <> '', count(*) FROM rows WHERE key {keys} AND state <> {_TWIN} "
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
