"""The tables of a SQLite ledger."""

from __future__ import annotations

from justone_client.collect.record import State

VERSION = 2
"""Goes up where an older justone-client could not go on with a ledger."""

ASIDE = """
CREATE TABLE IF NOT EXISTS aside (
    number INTEGER PRIMARY KEY, id INTEGER, page INTEGER, asked REAL, is_whole INTEGER, size INTEGER, body BLOB NOT NULL
);
CREATE INDEX IF NOT EXISTS aside_by_id ON aside (id);
"""
"""Responses that were paid for and cannot be used; a ledger of version 1 lacks the table."""

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
    due REAL NOT NULL DEFAULT 0
);
CREATE TABLE answers (id INTEGER, page INTEGER, asked REAL, request_id TEXT, body BLOB NOT NULL);
{ASIDE}"""
"""`position` is null for a row that is no longer in the input; `elder` is the first row of the same key; `page` and
`next` say what to ask for next, and `due` from when on, in seconds since 1970."""

INDEXES = (
    "".join(
        f"CREATE INDEX rows_{state.name.lower()} ON rows ({column}) WHERE state = {int(state)};"
        for state, column in {State.SENT: "id", State.IN_DOUBT: "id", State.AGAIN: "due"}.items()
    )
    + "CREATE UNIQUE INDEX answers_by_page ON answers (id, page);"
)
"""The few rows that are looked for by their state; an index of all states would cost each update more."""
