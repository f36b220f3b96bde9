"""Shared helpers of the tests of collections: a job, responses without a server, access to ledgers, the command."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import sqlite3
import subprocess
import sys
import time
import zlib
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from justone_client.codes import business_code
from justone_client.collect.job import Job
from justone_client.collect.ledger.open import is_shared, ledger_at
from justone_client.collect.ledger.postgres.connecting import Database
from justone_client.collect.record import Item, Outcome, Row, State
from justone_client.collect.run.engine import Engine
from justone_client.collect.run.progress import Progress
from justone_client.collect.run.row_call import Asking
from justone_client.endpoints.registry import operation_named
from justone_client.endpoints.response import Response
from justone_client.errors import JustOneError
from justone_client.policies.retry import Retry
from justone_client.wire.envelope import read_envelope
from support.harness import PATIENCE

TOKEN = "k7Qw2ZpX9vB4nM1t"  # invented; tests search for it in all output
ENDPOINT = "xiaohongshu.get_user_v3"
OPERATION = operation_named(ENDPOINT)
JOB = Job(OPERATION, {"userId": "user_id"}, {})
DAY = 86_400
AT_ONCE = Retry(attempts=3, base_wait=0.0)
Send = Callable[[dict[str, Any]], Awaitable[Response[Any]]]
Location = Path | str
"""Location of a ledger: a file, or the URL of one in PostgreSQL."""


def answer(key: str) -> Response[Any]:
    """Return the response of the API for an id that exists."""
    body = json.dumps({"code": 0, "data": {"nickname": f"n{key}"}, "requestId": f"r{key}"}).encode()
    return Response(OPERATION, read_envelope(body), billed=True, attempts=1)


def refusal(code: int, **fields: Any) -> JustOneError:
    """Return the error that a client raises for a business code other than 0."""
    row = business_code(code)
    given = {"code": code, "billed": row.billed, "retryable": row.retryable, "attempts": 1, **fields}
    return row.error(row.meaning, **given)


def sending(outcomes: Mapping[str, Any] | None = None, sent: list[str] | None = None) -> Send:
    """Return a `send` function without a server: it raises the errors of an id one by one, then returns its data."""
    left = {key: list(errors) for key, errors in (outcomes or {}).items()}

    async def send(parameters: dict[str, Any]) -> Response[Any]:
        key = parameters["userId"]
        if sent is not None:
            sent.append(key)
        if left.get(key):
            raise left[key].pop(0)
        return answer(key)

    return send


def rows_of(keys: Iterable[str]) -> Iterator[Row]:
    """Yield input rows that have a second column."""
    return (Row(number, key, json.dumps({"user_id": key, "n": number})) for number, key in enumerate(keys, 1))


@contextlib.contextmanager
def ledger_of(path: Location, keys: Iterable[str], digest: str = "", job: Job = JOB) -> Iterator[Any]:
    """Open a ledger and add an input to it; the ledger may have it already."""
    with contextlib.closing(ledger_at(path)) as ledger:
        ledger.begin(job, digest, rows_of(keys))
        yield ledger


def engine_on(ledger: Any, send: Send, *, in_flight: int = 4, retry: Any = AT_ONCE, doubt: str = "hold") -> Engine:
    """Return an engine like the one that `collect` builds from its options."""
    progress = Progress(ledger.counts(), ledger.billed(), None)
    return Engine(Asking(JOB, send, retry, retry_in_doubt=doubt == "retry"), ledger, progress, in_flight=in_flight)


def done(item: Item, **fields: Any) -> Outcome:
    """Return an outcome to store."""
    state = fields.pop("state", State.DONE)
    return Outcome(item.number, state, 1, **{"code": 0, "billed": 1, "body": b"{}", "asked": 1.0, **fields})


def waiting(ledger: Any) -> list[Item]:
    """Return the ids that a ledger would retry next."""
    query = "SELECT id, key, attempts, state, page, next FROM rows WHERE state = 6 AND position IS NOT NULL ORDER BY id"
    return [Item(*row) for row in ledger.query(query)]


@contextlib.contextmanager
def from_outside(path: Location) -> Iterator[Any]:
    """Connect to the database of a ledger; each SQL statement is committed."""
    connection = Database(str(path)).connect() if is_shared(path) else sqlite3.connect(path, isolation_level=None)
    with contextlib.closing(connection):
        yield connection


def looked_up(path: Location, query: str) -> list[tuple[Any, ...]]:
    """Run a query on a ledger."""
    with from_outside(path) as connection:
        return connection.execute(query).fetchall()


def changed(path: Location, statement: str) -> None:
    """Change a ledger with SQL."""
    with from_outside(path) as connection:
        connection.execute(statement)


def age(path: Location, days: float) -> None:
    """Make all responses of a ledger older."""
    for table in ("rows", "answers", "versions"):
        changed(path, f"UPDATE {table} SET asked = asked - {days * DAY}")


def all_of(path: Location) -> list[list[tuple[Any, ...]]]:
    """Return the rows of all tables of a ledger."""
    tables = {"meta": "name", "rows": "id", "answers": "id, page", "aside": "number"}
    return [looked_up(path, f"SELECT * FROM {table} ORDER BY {order}") for table, order in tables.items()]


def states(path: Location) -> dict[str, State]:
    """Return the state of each id in a ledger."""
    query = "SELECT key, state FROM rows WHERE state != 7 ORDER BY id"
    return {key: State(state) for key, state in looked_up(path, query)}


def counted(path: Location) -> Counter[State]:
    """Return the number of ids in each state."""
    return Counter(states(path).values())


def bodies(path: Location) -> dict[str, bytes]:
    """Return the stored response of each id."""
    query = "SELECT key, body FROM answers JOIN rows USING (id)"
    return {key: zlib.decompress(body) for key, body in looked_up(path, query)}


def table_of(path: Path, keys: Iterable[str], column: str = "user_id") -> Path:
    """Write a CSV file of one column."""
    path.write_text("\n".join([column, *keys, ""]), encoding="utf-8")
    return path


def ids(number: int) -> list[str]:
    return [f"u{each}" for each in range(number)]


def collect(command: Callable[..., Any], server: Any, table: Path, output: Path, *options: object) -> Any:
    """Run `justone collect` with the fixture `command`."""
    return command("collect", ENDPOINT, "--input", table, "--output", output, "--environment", server.url, *options)


def environment_of(url: str) -> dict[str, str]:
    """Return the environment of a process that calls a test server."""
    return {**os.environ, "JUSTONEAPI_TOKEN": TOKEN, "JUSTONEAPI_BASE_URL": url}


def command_line(
    table: Path | None, output: Path | None, *options: object, before: str = "", endpoint: str = ENDPOINT
) -> list[str]:
    """Return a command for a separate process; files that are None are omitted, `before` is code to run first."""
    program = f"import sys\n{before}\nfrom justone_client.cli.main import main\nsys.exit(main(sys.argv[1:]))"
    files = [text for name, file in (("--input", table), ("--output", output)) if file for text in (name, file)]
    arguments = ["collect", endpoint, *files, *options]
    return [sys.executable, "-c", program, *map(str, arguments)]


@contextlib.contextmanager
def started(url: str, *arguments: Any, **options: Any) -> Iterator[subprocess.Popen[str]]:
    """Run `command_line(…)` in a separate process, which is killed at the end of the block."""
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    before, endpoint = options.pop("before", ""), options.pop("endpoint", ENDPOINT)
    line = command_line(*arguments, before=before, endpoint=endpoint)
    process = subprocess.Popen(line, env=environment_of(url), **{**pipes, **options})
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def until(condition: Callable[[], Any]) -> None:
    """Wait until a condition is true."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, "it never came true"
        time.sleep(0.01)


async def become(condition: Callable[[], Any]) -> None:
    """Wait until a condition is true, while the event loop runs."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, "it never came true"
        await asyncio.sleep(0.001)


def slowly(sent, answered, seconds=0.02):
    async def send(parameters):
        sent.append(parameters["userId"])
        await asyncio.sleep(seconds)
        answered.append(parameters["userId"])
        return answer(parameters["userId"])

    return send
