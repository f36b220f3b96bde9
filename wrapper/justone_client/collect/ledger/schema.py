"""The tables of a SQLite ledger."""

from __future__ import annotations

from justone_client.collect.record import State

VERSION = 1
"""Goes up where an older justone-client could not go on with a ledger."""

CREATE = """
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
    asked REAL
);
CREATE TABLE answers (id INTEGER PRIMARY KEY, body BLOB NOT NULL);
"""
"""`position` is null for a row that is no longer in the input; `elder` is the first row of the same key."""

INDEXES = "".join(
    f"CREATE INDEX rows_{state.name.lower()} ON rows (id) WHERE state = {int(state)};"
    for state in (State.SENT, State.IN_DOUBT, State.AGAIN)
)
"""The few rows that are looked for by their state; an index of all states would cost each update more."""
