"""The tables of a SQLite ledger."""

from __future__ import annotations

from justone_client.collect.ledger.refreshes import VERSION_WITH_REFRESHES, migration
from justone_client.collect.record import State

VERSION = VERSION_WITH_REFRESHES
"""Increased when older versions of justone-client can no longer use a ledger."""

ASIDE = """
CREATE TABLE IF NOT EXISTS aside (
    number INTEGER PRIMARY KEY, id INTEGER, page INTEGER, asked REAL, is_whole INTEGER, size INTEGER, body BLOB NOT NULL
);
CREATE INDEX IF NOT EXISTS aside_by_id ON aside (id);
"""
"""Billed responses that cannot be used; a ledger of version 1 lacks the table."""

CREATE = f"""
CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE rows (
    id INTEGER PRIMARY KEY,
    position INTEGER,
    key TEXT NOT NULL,
    other TEXT NOT NULL,
    state INTEGER NOT NULL DEFAULT 0,
    elder INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0,
    code INTEGER,
    request_id TEXT,
    message TEXT NOT NULL DEFAULT '',
    billed INTEGER NOT NULL DEFAULT 0,
    asked REAL,
    page INTEGER NOT NULL DEFAULT 1,
    next TEXT NOT NULL DEFAULT '',
    due REAL NOT NULL DEFAULT 0,
    token TEXT
);
CREATE TABLE answers (id INTEGER, page INTEGER, asked REAL, request_id TEXT, body BLOB NOT NULL);
{ASIDE}{";".join(migration("BLOB"))};
"""
"""`position` is null for a row that is no longer in the input; `elder` is the id of the first row with the same key;
`page` and `next` define the next request, and `due` is the earliest time for it, in seconds since 1970; `token` is the
name of the token of the last one, if there are several."""

INDEXES = (
    "".join(
        f"CREATE INDEX rows_{state.name.lower()} ON rows ({column}) WHERE state = {int(state)};"
        for state, column in {State.SENT: "id", State.IN_DOUBT: "id", State.AGAIN: "due"}.items()
    )
    + "CREATE UNIQUE INDEX answers_by_page ON answers (id, page);"
)
"""Indexes of the few rows that are searched by state; an index of all states would slow down each update."""
