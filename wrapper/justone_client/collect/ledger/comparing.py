"""What one ledger knows of the ids of another."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

from justone_client.collect.record import State

from .uri import uri_to_read


def known_of(asked: Path, known: Path) -> dict[State, int]:
    """Count, by what `known` knows of them, the ids that `asked` has."""
    with contextlib.closing(sqlite3.connect(uri_to_read(asked), uri=True)) as connection:
        connection.execute("ATTACH ? AS known", (uri_to_read(known),))
        query = f"""
            SELECT theirs.state, count(*) FROM rows JOIN known.rows AS theirs
            ON theirs.key = rows.key AND theirs.state != {int(State.TWIN)}
            WHERE rows.state = {int(State.PENDING)} GROUP BY theirs.state"""
        return {State(state): number for state, number in connection.execute(query)}
