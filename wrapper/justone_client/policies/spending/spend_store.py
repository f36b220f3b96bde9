"""The SQLite file of a spend log, into which readers move the journals."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from justone_client.errors import ConfigurationError
from justone_client.policies.sqlite_file import SQLiteKind

from .spend_journal import journals_in, left_by_its_writer, whole_lines

_WAIT = 60.0
"""Seconds to wait for another reader, which may be moving large journals."""

_PORTION = 10_000_000
"""Bytes of a journal that are read at a time."""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS requests (
    writer TEXT NOT NULL, number INTEGER NOT NULL, time REAL NOT NULL, name TEXT NOT NULL, endpoint TEXT NOT NULL,
    estimate TEXT, currency TEXT, job TEXT NOT NULL, token TEXT NOT NULL, parameters TEXT,
    code INTEGER, http_status INTEGER, billed INTEGER, request_id TEXT, has_ended INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (writer, number)
);
CREATE INDEX IF NOT EXISTS requests_by_time ON requests (time);
CREATE TABLE IF NOT EXISTS journals (name TEXT PRIMARY KEY, position INTEGER NOT NULL);
"""
"""`billed` is null if that is unknown; `position` is the number of bytes of a journal that are in `requests`."""

_KIND = SQLiteKind(what="spend log", mark=0x4A4F5350, version=1, schema=_SCHEMA)

_BEGUN = (
    "INSERT OR IGNORE INTO requests (writer, number, time, name, endpoint, estimate, currency, job, token, parameters) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_ENDED = (
    "UPDATE requests SET code = ?, http_status = ?, billed = ?, request_id = ?, has_ended = 1 "
    "WHERE writer = ? AND number = ?"
)
_DAY = "date(time + 28800, 'unixepoch')"
"""The date in China, which is 8 hours ahead of UTC and has no daylight saving time."""

_GROUPS = {
    "day": _DAY,
    "endpoint": "CASE name WHEN '' THEN endpoint ELSE name END",
    "job": "job",
    "token": "token",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SpendRow:
    """A request in a spend log.

    Attributes:
        time: The time at which it was sent, in UTC.
        name: Platform and method; empty for an endpoint without generated code.
        endpoint: Method and path.
        code: The business code; None if no response has one.
        http_status: The HTTP status; None without a response.
        billed: Whether it was billed; None if that is unknown, as for one that a killed process had in flight.
        estimate: The price estimate of a billed request; None without one.
        currency: The currency of the estimate; None without one.
        request_id: The vendor's id of the request; None without one.
        job: The job.
        token: The name of the token in a `TokenPool`; else empty.
        parameters: The parameters by wire name, if the log keeps them; else None.
    """

    time: datetime
    name: str
    endpoint: str
    code: int | None
    http_status: int | None
    billed: bool | None
    estimate: Decimal | None
    currency: str | None
    request_id: str | None
    job: str
    token: str
    parameters: dict[str, Any] | None

    def to_dict(self) -> dict[str, Any]:
        """Return it as JSON values; the estimate is a text."""
        values = {name: getattr(self, name) for name in self.__slots__}
        estimate = None if self.estimate is None else str(self.estimate)
        return values | {"time": self.time.isoformat(), "estimate": estimate}


@dataclass(frozen=True, slots=True, kw_only=True)
class SpendTotal:
    """Sums of a spend log.

    Attributes:
        key: The day, endpoint, job or token.
        requests: Requests.
        billed: Requests that were billed.
        unknown: Requests whose billing is unknown.
        unpriced: Requests of these two kinds that have no price estimate.
        cost: The estimated cost of the billed requests.
        unknown_cost: The estimated cost of those whose billing is unknown.
        currency: The currency of both; empty without an estimate.
    """

    key: str
    requests: int = 0
    billed: int = 0
    unknown: int = 0
    unpriced: int = 0
    cost: Decimal = Decimal(0)
    unknown_cost: Decimal = Decimal(0)
    currency: str = ""

    def plus(self, other: SpendTotal) -> SpendTotal:
        """Return the sums of both, under the key of this one."""
        sums = {
            name: getattr(self, name) + getattr(other, name)
            for name in ("requests", "billed", "unknown", "unpriced", "cost", "unknown_cost")
        }
        return replace(self, **sums, currency=self.currency or other.currency)

    def to_dict(self) -> dict[str, Any]:
        """Return it as JSON values; amounts are texts."""
        values = {name: getattr(self, name) for name in self.__slots__}
        return values | {"cost": str(self.cost), "unknown_cost": str(self.unknown_cost)}


class SpendStore:
    """The file of a spend log, and the folder with its journals."""

    def __init__(self, path: Path) -> None:
        """Make the file, or check that it is one.

        Raises:
            ConfigurationError: The file is not a spend log, or it or its folder cannot be used.
        """
        self.path = path
        self.folder = path.with_name(f"{path.name}-journals")
        with self._explained(), self._opened():
            self.folder.mkdir(mode=0o700, exist_ok=True)
            if not os.access(self.folder, os.W_OK | os.X_OK):
                raise OSError("its journals cannot be written")

    def rows(self, since: date | None, until: date | None) -> Iterator[SpendRow]:
        """Yield the requests; see `SpendLog.rows`."""
        self.fold()
        columns = (
            "time, name, endpoint, code, http_status, billed, estimate, currency, request_id, job, token, parameters"
        )
        query = f"SELECT {columns} FROM requests {_within(since, until)} ORDER BY time, writer, number"  # noqa: S608
        with self._explained(), self._opened() as connection:
            for time, name, endpoint, code, status, billed, estimate, *texts, parameters in connection.execute(query):
                currency, request_id, job, token = texts
                yield SpendRow(
                    time=datetime.fromtimestamp(time, UTC),
                    name=name,
                    endpoint=endpoint,
                    code=code,
                    http_status=status,
                    billed=None if billed is None else bool(billed),
                    estimate=None if estimate is None else Decimal(estimate),
                    currency=currency,
                    request_id=request_id,
                    job=job,
                    token=token,
                    parameters=None if parameters is None else json.loads(parameters),
                )

    def totals(self, by: str, since: date | None, until: date | None) -> list[SpendTotal]:
        """Return sums; see `SpendLog.totals`."""
        if by not in _GROUPS:
            raise ConfigurationError(f"by must be one of {', '.join(_GROUPS)}, not {by!r:.40}")
        self.fold()
        query = (
            f"SELECT {_GROUPS[by]}, billed, estimate, currency, count(*) FROM requests "  # noqa: S608
            f"{_within(since, until)} GROUP BY 1, 2, 3, 4"
        )
        with self._explained(), self._opened() as connection:
            found = connection.execute(query).fetchall()
        totals: dict[str, SpendTotal] = {}
        for key, billed, estimate, currency, number in found:
            total = totals.get(key) or SpendTotal(key=key)
            totals[key] = total.plus(_total_of(key, billed, estimate, currency, number))
        if by == "day":
            return sorted(totals.values(), key=lambda total: total.key)
        return sorted(totals.values(), key=lambda total: (-total.cost, -total.billed, -total.unknown, total.key))

    def endpoints(self) -> frozenset[str]:
        """Return the endpoints; see `SpendLog.endpoints`."""
        self.fold()
        with self._explained(), self._opened() as connection:
            return frozenset(endpoint for (endpoint,) in connection.execute("SELECT DISTINCT endpoint FROM requests"))

    def fold(self) -> None:
        """Move the journals into the file, and delete those of processes that have ended.

        A journal's rows and the position that was read are stored in one transaction, so that no row is lost or
        doubled if this process is killed, or if several processes do it at the same time.

        Raises:
            ConfigurationError: The file or a journal cannot be read or written.
        """
        with self._explained(), self._opened() as connection:
            for path in journals_in(self.folder):
                with contextlib.suppress(FileNotFoundError), left_by_its_writer(path) as is_left:  # another may delete
                    self._fold_one(connection, path)
                    if is_left:
                        with contextlib.suppress(PermissionError):  # Windows: its writer has it open
                            path.unlink()

    def _fold_one(self, connection: sqlite3.Connection, path: Path) -> None:
        writer = path.stem.rpartition("-")[0]
        with path.open("rb") as file:
            while True:
                connection.execute("BEGIN IMMEDIATE")
                try:
                    found = connection.execute("SELECT position FROM journals WHERE name = ?", (path.name,)).fetchone()
                    file.seek(position := found[0] if found else 0)
                    data = file.read(_PORTION)
                    whole = whole_lines(data)
                    _store(connection, writer, whole)
                    connection.execute(
                        "INSERT OR REPLACE INTO journals VALUES (?, ?)", (path.name, position + len(whole))
                    )
                    connection.execute("COMMIT")
                except BaseException:
                    with contextlib.suppress(sqlite3.Error):
                        connection.execute("ROLLBACK")
                    raise
                if len(data) < _PORTION or not whole:
                    return

    def _opened(self) -> contextlib.closing[sqlite3.Connection]:
        return contextlib.closing(_KIND.open(self.path, timeout=_WAIT))

    @contextlib.contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except ConfigurationError:
            raise
        except (OSError, sqlite3.Error, ValueError) as error:
            raise _KIND.unusable(self.path, error) from error


def _store(connection: sqlite3.Connection, writer: str, lines: bytes) -> None:
    """Store the lines of a journal; a line that cannot be read is left out."""
    begun, ended = [], []
    for line in lines.splitlines():
        try:
            kind, number, *values = map(_storable, json.loads(line))
        except (TypeError, ValueError):
            continue
        if kind == "begin":
            time, *texts = values
            parameters = json.dumps(texts.pop()) if len(texts) > 6 else None  # noqa: PLR2004 - the columns of _BEGUN
            begun.append((writer, number, time / 1e9, *texts, parameters))
        else:
            ended.append((*values, writer, number))
    connection.executemany(_BEGUN, begun)
    connection.executemany(_ENDED, ended)


def _storable(value: Any) -> Any:
    """Return a value of a line; characters that no text in UTF-8 can have are replaced, since ids come from outside."""
    return value.encode(errors="replace").decode() if isinstance(value, str) else value


def _within(since: date | None, until: date | None) -> str:
    """Return the condition for a span of days."""
    limits = [f"{_DAY} >= '{since.isoformat()}'" if since else "", f"{_DAY} <= '{until.isoformat()}'" if until else ""]
    conditions = " AND ".join(filter(None, limits))
    return f"WHERE {conditions}" if conditions else ""


def _total_of(key: str, billed: int | None, estimate: str | None, currency: str | None, number: int) -> SpendTotal:
    """Return the sum of requests of one kind and price."""
    amount = Decimal(0) if estimate is None else Decimal(estimate) * number
    if billed == 0:
        return SpendTotal(key=key, requests=number)
    shared: dict[str, Any] = {
        "key": key,
        "requests": number,
        "unpriced": number if estimate is None else 0,
        "currency": currency or "",
    }
    if billed is None:
        return SpendTotal(**shared, unknown=number, unknown_cost=amount)
    return SpendTotal(**shared, billed=number, cost=amount)
