"""Taking rows in: as many as there are, in little memory."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from justone_client.collect.record import Row, State

_TWINS = f"""
UPDATE rows SET state = {int(State.TWIN)}, elder = first.id
FROM (SELECT key, min(id) AS id FROM rows GROUP BY key HAVING count(*) > 1) AS first
WHERE rows.key = first.key AND rows.id > first.id;
"""
_CHANGED = f"""
DELETE FROM rows WHERE state = {int(State.TWIN)};
UPDATE rows SET position = NULL;
CREATE INDEX incoming_by_key ON incoming (key);
UPDATE rows SET position = first.position, other = first.other
FROM (SELECT key, min(position) AS position, other FROM incoming GROUP BY key) AS first
WHERE rows.key = first.key;
INSERT INTO rows (position, key, other)
SELECT position, key, other FROM incoming WHERE position NOT IN (SELECT position FROM rows WHERE position IS NOT NULL)
ORDER BY position;
"""
_AGAIN_FROM = f"SELECT min(id) - 1 FROM rows WHERE state = {int(State.PENDING)} AND position IS NOT NULL"


def load(connection: sqlite3.Connection, rows: Iterable[Row]) -> None:
    """Take in the rows of a new ledger, and find those that ask for the same."""
    connection.executemany("INSERT INTO rows (position, key, other) VALUES (?, ?, ?)", rows)
    connection.execute("CREATE INDEX rows_by_key ON rows (key)")
    connection.execute(_TWINS)


def load_changed(connection: sqlite3.Connection, rows: Iterable[Row]) -> None:
    """Take in an input that has changed: what is known of an id stays, whether it is still in there or not."""
    connection.execute("CREATE TEMP TABLE incoming (position INTEGER, key TEXT, other TEXT)")
    connection.executemany("INSERT INTO incoming VALUES (?, ?, ?)", rows)
    for statement in filter(str.strip, _CHANGED.split(";")):
        connection.execute(statement)
    connection.execute(_TWINS)
    connection.execute("DROP TABLE incoming")
    connection.execute("UPDATE meta SET value = coalesce((" + _AGAIN_FROM + "), value) WHERE name = 'taken'")
