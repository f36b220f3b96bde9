"""Looking into the file of a SQLite ledger, whether somebody works on it or not, and saying what is wrong with it."""

from __future__ import annotations

import contextlib
import json
import sqlite3
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from justone_client.collect.job import Job
from justone_client.collect.record import Kept, State

from .ledger import LedgerError, LedgerFullError
from .schema import VERSION
from .uri import uri_to_read

_DAMAGED = (
    "{path}: no ledger, or a damaged one ({error}); nothing was sent. If it holds answers, restore it from a copy; "
    "`sqlite3 FILE .recover` saves what can be read"
)
LOCKED = "{path}: the ledger is locked by another program; close that, then run the same command again"


def opened(path: Path, *, to_read: bool = False) -> sqlite3.Connection:
    """Open a ledger that exists; one that is opened to read may be in use.

    Raises:
        LedgerError: It is none, damaged, or of a newer version.
    """
    if not path.is_file():
        raise LedgerError(f"{path}: there is no such ledger")
    with explained(path):
        name = uri_to_read(path) if to_read else path.absolute().as_uri()
        connection = sqlite3.connect(name, uri=True, isolation_level=None, check_same_thread=False)
        try:
            _demand_known_version(path, connection)
            if not to_read:
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute("PRAGMA synchronous = FULL")
        except BaseException:
            connection.close()
            raise
    return connection


@contextlib.contextmanager
def explained(path: Path) -> Iterator[None]:
    """Say what it means for a ledger that SQLite, or something in the file, is not as it must be.

    Raises:
        LedgerError: There is no room on the disk, or the file is no ledger, or a damaged one.
    """
    try:
        yield
    except LedgerError:
        raise
    except (sqlite3.Error, LedgerFullError) as error:
        code = getattr(error, "sqlite_errorcode", None)
        if isinstance(error, LedgerFullError) or code == sqlite3.SQLITE_FULL:
            raise LedgerError(f"{path}: no space left on the disk; nothing was sent") from error
        if code == sqlite3.SQLITE_BUSY:
            raise LedgerError(LOCKED.format(path=path)) from error
        raise LedgerError(_DAMAGED.format(path=path, error=error)) from error
    except (KeyError, json.JSONDecodeError) as error:
        raise LedgerError(_DAMAGED.format(path=path, error=f"{type(error).__name__} {error}")) from error


def _demand_known_version(path: Path, connection: sqlite3.Connection) -> None:
    version = int(meta_of(connection)["version"])
    if version > VERSION:
        raise LedgerError(
            f"{path}: a ledger of version {version}, and this justone-client knows them up to {VERSION}: install the "
            "one that made it, or a newer one; nothing was changed"
        )


def demand_job(path: Path, connection: sqlite3.Connection, job: Job) -> None:
    """Make sure that a ledger is of this job.

    Raises:
        LedgerError: It is of another; the message names the differences.
    """
    theirs: dict[str, Any] = json.loads(meta_of(connection)["job"])
    ours = json.loads(json.dumps(job.identity()))
    for name, value in theirs.items():
        if ours[name] != value:
            raise LedgerError(
                f"{path}: the ledger of another job: its {name} is {value!r}, and now it is {ours[name]!r}. "
                "Name another --ledger or output, or go on with that job; nothing was sent"
            )


def meta_of(connection: sqlite3.Connection) -> dict[str, Any]:
    return dict(connection.execute("SELECT name, value FROM meta"))


def counts_of(connection: sqlite3.Connection) -> Counter[State]:
    query = "SELECT state, count(*) FROM rows WHERE position IS NOT NULL GROUP BY state"
    return Counter({State(state): number for state, number in connection.execute(query)})


def kept_in(connection: sqlite3.Connection, states: frozenset[State] | None) -> Iterator[Kept]:
    """Go through the rows of the input in their order; twins come with what their elders have."""
    chosen = "" if states is None else f"AND known.state IN ({', '.join(str(int(state)) for state in states)})"
    order = meta_of(connection).get("order", "id")  # rows are numbered in the input's order until that changes
    # Without the LIMIT, SQLite takes the order of what it reads from for one that does not matter.
    query = f"""
        SELECT rows.position, rows.other, known.state, known.code, known.request_id, known.message, known.asked, body
        FROM (SELECT id FROM rows WHERE position IS NOT NULL ORDER BY {order} LIMIT -1) AS ordered
        CROSS JOIN rows ON rows.id = ordered.id
        CROSS JOIN rows AS known ON known.id = coalesce(rows.elder, rows.id)
        LEFT JOIN answers ON answers.id = known.id
        WHERE TRUE {chosen}"""
    for *fields, body in connection.execute(query):
        position, other, state, *rest = fields
        code, request_id, message, asked = rest
        answer = None if body is None else zlib.decompress(body)
        yield Kept(position, other, State(state), code, request_id, message, asked, answer)
