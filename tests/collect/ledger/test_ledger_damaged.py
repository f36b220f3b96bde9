"""Damaged ledgers: each use of them works, or raises one `LedgerError` that names the file."""

from __future__ import annotations

import contextlib
import random
import shutil
import sqlite3
import tempfile
from pathlib import Path

import pytest
from support.collecting_helpers import ENDPOINT, JOB, changed, done, ids, ledger_of, rows_of, table_of
from support.counting_server import counting

from justone_client import JustOne
from justone_client.cli.main import main
from justone_client.collect.api import collect
from justone_client.collect.job import Job
from justone_client.collect.ledger.ledger import LedgerError, LedgerUnavailableError
from justone_client.collect.ledger.open import ledger_at, reading_at
from justone_client.collect.outputs.frames import to_dicts
from justone_client.collect.record import Aside, State
from justone_client.collect.run.lists import parameters_of
from justone_client.collect.run.rereading import reread

pytestmark = pytest.mark.slow

SEED = 20260401
"""Seed of the damage in `make test`; `make soak` uses the seed of the run."""

FLIPS, CUTS = (60, 10_000), (20, 2_000)
"""Rounds in `make test` and in `make soak`."""

LONG = '{"code": 0, "data": {"bio": "' + "kite " * 300 + '"}}'
TWO = Job(JOB.operation, {"userId": "user_id", "platform": "p"}, {})


def fill(path, job, keys):
    """Create a ledger with an id in each state, duplicate rows, and an input that has changed once."""
    aside = Aside(b"{", is_whole=True)
    with ledger_of(path, keys, "first", job) as ledger:
        items = ledger.settle([], claim=len(keys) // 2).items
        states = [State.DONE, State.FAILED, State.IN_DOUBT, State.MISMATCHED, State.EMPTY, State.AGAIN]
        outcomes = []
        for number, item in enumerate(items[:-2]):
            state = states[number % len(states)]
            body = LONG.encode() if state == State.DONE else None
            kept = aside if state in {State.IN_DOUBT, State.MISMATCHED} else None
            following = '{"parameters": {"page": 2}, "after": "x"}' if state == State.AGAIN else ""
            outcomes.append(done(item, state=state, body=body, aside=kept, next=following, message="m", request_id="r"))
        ledger.settle(outcomes, claim=0)
        ledger.limit_pages(2)
        ledger.note("output o.csv", "written")
    with ledger_of(path, [*keys[3:], *keys[:5], keys[7]], "second", job):
        pass


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    folder = tmp_path_factory.mktemp("whole")
    fill(folder / "one", JOB, ids(24))
    fill(folder / "two", TWO, [TWO.key((key, "x")) for key in ids(24)])
    return [folder / "one", folder / "two"]


def used(path, job):
    """Use a ledger in all ways that commands do; return the types of the errors."""
    ended = set()

    def attempt(use):
        try:
            use()
        except (LedgerError, LedgerUnavailableError) as error:
            assert str(path) in str(error)
            ended.add(type(error))

    def asked(item):
        job.parameters(item.key)
        parameters_of(item.next)
        return done(item)._replace(attempts=item.attempts + 1)

    def look():
        with contextlib.closing(reading_at(path)) as reading:
            for each in (
                reading.identity,
                reading.pages,
                reading.counts,
                reading.billed,
                reading.unbilled_failures,
                lambda: reading.stands(ids(24)),
                lambda: list(to_dicts(reading.kept, job.operation)),
                lambda: list(reading.kept(frozenset({State.FAILED, State.DONE}))),
                lambda: list(reading.asides(with_bodies=True)),
                lambda: reading.noted("output o.csv"),
            ):
                attempt(each)

    def go_on(digest, keys):
        with contextlib.closing(ledger_at(path)) as ledger:
            ledger.begin(job, digest, rows_of(keys))
            for each in (
                lambda: reread(ledger, job.operation),
                ledger.retry_in_doubt,
                ledger.retry_failed,
                lambda: ledger.limit_pages(3),
                lambda: ledger.settle(
                    [asked(item) for item in ledger.settle([], claim=5, billed_limit=500).items], claim=9
                ),
                ledger.counts,
                lambda: list(ledger.kept()),
            ):
                attempt(each)

    keys = ids(30) if job is JOB else [TWO.key((key, "x")) for key in ids(30)]
    attempt(look)
    attempt(lambda: go_on("second", keys))
    attempt(lambda: go_on("third", keys))
    attempt(look)
    return ended


@pytest.fixture
def scratch(tmp_path):
    """Yield a folder in memory if possible: hundreds of ledgers would wait for the disk thousands of times."""
    memory = Path("/dev/shm")
    if not memory.is_dir():
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        yield Path(folder)


def copied(whole, scratch, number):
    """Copy one of the ledgers; return the copy and its job."""
    path = scratch / f"l{number}"
    shutil.copy(whole[number % 2], path)
    return path, (JOB, TWO)[number % 2]


def removed(path):
    for each in path.parent.glob(f"*{path.name}*"):
        each.unlink()


def test_a_whole_ledger_is_used_without_an_error(whole, scratch):
    assert used(*copied(whole, scratch, 0)) == used(*copied(whole, scratch, 1)) == set()


def test_flipped_bytes_end_as_ledger_errors(whole, scratch, seed, many):
    flips = many(*FLIPS)
    chance = random.Random(many(SEED, seed))
    damaged = 0
    for number in range(flips):
        path, job = copied(whole, scratch, number)
        content = bytearray(path.read_bytes())
        start = chance.randrange(chance.choice([4096, len(content)]))  # the first page describes the tables
        for _ in range(chance.choice([1, 2, 8, 64])):
            content[min(len(content) - 1, start + chance.randrange(200))] = chance.randrange(256)
        path.write_bytes(content)
        damaged += LedgerError in used(path, job)
        removed(path)
    assert damaged > flips // 10


def test_cut_ledgers_end_as_ledger_errors(whole, scratch, seed, many):
    chance = random.Random(many(SEED, seed))
    for number in range(many(*CUTS)):
        path, job = copied(whole, scratch, number)
        content = path.read_bytes()
        length = chance.randrange(len(content))
        path.write_bytes(content[:length] + chance.choice([b"", bytes(5000)]))
        used(path, job)
        removed(path)


COLUMNS = {
    "meta": ["name", "value"],
    "rows": [
        *("id", "position", "key", "other", "state", "elder", "attempts", "code", "request_id", "message", "billed"),
        *("asked", "page", "next", "due"),
    ],
    "answers": ["id", "page", "asked", "request_id", "body"],
    "aside": ["number", "id", "page", "asked", "is_whole", "size", "body"],
}
VALUES = [
    *("'x'", "''", "'[1]'", "x'ff00'", "CAST(x'ff' AS TEXT)", "NULL", "-1", "7", "1.5", "9e999", "-9e999"),
    *("9223372036854775807", "'{\"endpoint\": 1}'", "'[[[[[['"),
]


@pytest.mark.matrix
@pytest.mark.parametrize("table", COLUMNS)
def test_values_of_other_types_end_as_ledger_errors(whole, scratch, table):
    for number, (column, value) in enumerate((column, value) for column in COLUMNS[table] for value in VALUES):
        path, job = copied(whole, scratch, number)
        where = "WHERE name NOT IN ('version')" if number % 3 and table == "meta" else ""
        with contextlib.suppress(sqlite3.IntegrityError):
            changed(path, f"UPDATE OR IGNORE {table} SET {column} = {value} {where}")
        used(path, job)
        removed(path)


@pytest.mark.matrix
@pytest.mark.parametrize("name", ["version", "job", "input", "taken", "billed", "pages", "order"])
def test_each_meta_value_of_another_type_ends_as_a_ledger_error(whole, scratch, name):
    for number, value in enumerate(VALUES):
        path, job = copied(whole, scratch, number)
        changed(path, f"UPDATE meta SET value = {value} WHERE name = '{name}'")
        used(path, job)
        removed(path)


@pytest.mark.parametrize("table", COLUMNS)
def test_missing_tables_and_columns_end_as_ledger_errors(whole, scratch, table):
    statements = [f"DROP TABLE {table}", f"DELETE FROM {table}"]
    statements += [f"ALTER TABLE {table} RENAME COLUMN {column} TO odd" for column in COLUMNS[table]]
    for number, statement in enumerate(statements):
        path, job = copied(whole, scratch, number)
        changed(path, statement)
        ended = used(path, job)
        assert ended == {LedgerError} or statement.startswith("DELETE"), statement
        removed(path)


DAMAGE = [
    "UPDATE rows SET other = '{'",
    "UPDATE rows SET message = x'ff'",
    "UPDATE rows SET state = 44",
    "UPDATE answers SET body = x'00'",
    "UPDATE meta SET value = 'x' WHERE name = 'billed'",
    "UPDATE meta SET value = '{\"columns\": 3}' WHERE name = 'job'",
    "UPDATE meta SET value = x'ff' WHERE name = 'job'",
    "UPDATE rows SET asked = 9e99",
    "DROP TABLE answers",
    "DROP TABLE aside",
    "DELETE FROM meta",
]


@pytest.fixture(scope="module")
def server():
    with counting() as running:
        yield running


@pytest.mark.matrix
@pytest.mark.parametrize("damage", DAMAGE)
def test_every_command_names_the_damaged_file(tmp_path, capfd, monkeypatch, server, damage):
    table, output = table_of(tmp_path / "ids.csv", [*ids(6), "u1"]), tmp_path / "o.csv"
    ledger = tmp_path / "l"
    monkeypatch.setenv("JUSTONEAPI_BASE_URL", server.url)
    call = ["collect", ENDPOINT, "--input", table, "--ledger", ledger]
    assert main([str(each) for each in [*call, "--output", tmp_path / "o1.csv"]]) == 0
    changed(ledger, damage)
    seen = sum(server.seen.values())
    capfd.readouterr()
    refused = 0
    for command in (
        ["ledger", "status", ledger],
        ["ledger", "failures", ledger],
        ["ledger", "export", ledger, "--output", output],
        [*call, "--dry-run"],
        [*call, "--output", output],
        ["collect", ENDPOINT, "--ledger", ledger, "--output", tmp_path / "o2.csv"],
    ):
        status = main([str(each) for each in command])
        err = capfd.readouterr().err
        assert status in {0, 1, 2}, (command, err)
        assert "Traceback" not in err
        assert status == 0 or str(ledger) in err, err
        refused += status != 0
    assert refused
    assert sum(server.seen.values()) == seen, "nothing was sent"


@pytest.mark.parametrize(
    "damage", ["UPDATE rows SET other = '{'", "UPDATE answers SET body = x'00'", "DROP TABLE rows"]
)
def test_rows_of_a_damaged_collection_raise_a_ledger_error(tmp_path, server, damage):
    with JustOne(environment=server.url) as api:
        collected = collect(api.xiaohongshu.get_user_v3, ids(3), ledger=tmp_path / "l")
    changed(tmp_path / "l", damage)
    for read in (lambda: list(collected.rows()), collected.table, collected.to_pandas):
        with pytest.raises(LedgerError, match="damaged"):
            read()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE rows SET other = '{'",
        "UPDATE rows SET state = 44",
        "UPDATE answers SET body = '\\x00'",
        "UPDATE meta SET value = 'x' WHERE name = 'job'",
        "UPDATE meta SET value = 'x' WHERE name = 'version'",
        "DELETE FROM totals",
        "DROP TABLE aside",
        "ALTER TABLE rows RENAME COLUMN message TO odd",
        "ALTER TABLE rows ALTER COLUMN code TYPE text",
    ],
)
@pytest.mark.parametrize("location", ["postgres"], indirect=True)
def test_a_damaged_ledger_in_postgresql_is_a_ledger_error(location, damage):
    with ledger_of(location, ids(4), "first") as ledger:
        items = ledger.settle([], claim=3).items
        ledger.settle([done(items[0], body=b"{}"), done(items[1], state=State.FAILED, body=None)], claim=0)
    changed(location, damage)
    with pytest.raises(LedgerError), contextlib.closing(reading_at(location)) as reading:  # noqa: PT012 - any of these
        reading.identity()
        reading.counts()
        reading.billed()
        list(reading.kept())
        list(reading.asides(with_bodies=True))
