"""New ledgers in a folder with others: ids that were billed there are found, whichever ledgers lie there."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from support.collecting_helpers import JOB, OPERATION, changed, done, ids, ledger_of, rows_of

from justone_client.collect.job import Job
from justone_client.collect.ledger import neighbours
from justone_client.collect.ledger.neighbours import KnownIdsError, unknown_rows
from justone_client.collect.ledger.pointer import note_location
from justone_client.collect.record import Outcome, State
from justone_client.endpoints.registry import operation_at

PAIRS = {"userId": "author", "page": "p"}


def neighbour(path, keys, *, job=JOB, state=State.DONE):
    """Make a ledger whose ids have responses."""
    with ledger_of(path, keys, job=job) as ledger:
        ledger.settle([done(item, state=state) for item in ledger.settle([], claim=len(keys)).items], claim=0)


def found(folder, keys, job=JOB):
    """Return the beginning of the refusal; empty if the rows are not refused."""
    try:
        assert list(unknown_rows(rows_of(keys), job, str(folder / "new.ledger"), None)) == list(rows_of(keys))
    except KnownIdsError as error:
        assert f"{error.known} of " in str(error)
        return str(error).partition(" already")[0]
    return ""


@pytest.mark.parametrize(
    ("state", "says"),
    [
        *((state, "3 of 8 ids") for state in (State.DONE, State.EMPTY, State.MISMATCHED, State.IN_DOUBT)),
        (State.FAILED, ""),
    ],
)
def test_ids_that_may_be_billed_are_counted_and_failed_are_not(tmp_path, state, says):
    neighbour(tmp_path / "a.ledger", ids(3), state=state)
    assert found(tmp_path, [*ids(8), "u0"]) == says


@pytest.mark.parametrize("state", [State.FAILED, State.AGAIN, State.IN_DOUBT])
def test_ids_whose_refresh_is_not_complete_are_counted(tmp_path, state):
    neighbour(tmp_path / "a.ledger", ids(3))
    with ledger_of(tmp_path / "a.ledger", ids(3)) as ledger:
        ledger.refresh(2.0)
        outcomes = [Outcome(item.number, state, 1, version=item.version) for item in ledger.settle([], claim=3).items]
        ledger.settle(outcomes, claim=0)
    assert found(tmp_path, ids(3)) == "3 of 3 ids"


@pytest.mark.parametrize(
    "job",
    [
        Job(operation_at("GET", "/api/weibo/get-user/v1"), {"userId": "user_id"}, {}),
        Job(OPERATION, {"userId": "user_id"}, {}, "emulator"),
        Job(OPERATION, {"userId": "user_id"}, {"page": 2}),
    ],
    ids=["endpoint", "server", "parameters"],
)
def test_ledgers_of_other_calls_do_not_count(tmp_path, job):
    neighbour(tmp_path / "a.ledger", ids(3), job=job)
    assert found(tmp_path, ids(3)) == ""


@pytest.mark.parametrize(
    ("job", "key"),
    [
        (Job(OPERATION, PAIRS, {}), '["u1","2"]'),
        (Job(OPERATION, {"page": "x", "userId": "y"}, {}), '["2","u1"]'),
        (Job(OPERATION, {"page": "p", "userId": "author"}, {}), '["2","u1"]'),
        (Job(OPERATION, {"userId": "user_id"}, {"page": 2}), "u1"),
    ],
    ids=["equal", "renamed", "reordered", "fixed"],
)
def test_keys_of_several_arguments_are_compared(tmp_path, job, key):
    neighbour(tmp_path / "a.ledger", [key], job=job)
    assert found(tmp_path, ['["u1","2"]', '["u1","3"]', '["u2","2"]'], Job(OPERATION, PAIRS, {})) == "1 of 3 ids"


def test_unusable_neighbours_are_skipped(tmp_path):
    (tmp_path / "text.ledger").write_text("no ledger", encoding="utf-8")
    (tmp_path / "folder.ledger").mkdir()
    (tmp_path / "nowhere.ledger").symlink_to("nowhere")
    (tmp_path / "x.csv.ledger-at").write_text("postgresql://me@127.0.0.1:1/db#x", encoding="utf-8")
    (tmp_path / "y.csv.ledger-at").write_bytes(b"\0\n\n")
    for name in ("newer", "damaged"):
        neighbour(tmp_path / f"{name}.ledger", ids(3))
    changed(tmp_path / "newer.ledger", "UPDATE meta SET value = 99 WHERE name = 'version'")
    changed(tmp_path / "damaged.ledger", "DROP TABLE rows")
    assert found(tmp_path, ids(3)) == ""
    neighbour(tmp_path / "good.ledger", ids(2))
    assert found(tmp_path, ids(3)) == "2 of 3 ids"


def test_a_neighbour_in_use_is_read_with_its_calls_in_flight(tmp_path):
    with ledger_of(tmp_path / "a.ledger", ids(4)) as ledger:
        ledger.settle([done(item) for item in ledger.settle([], claim=2).items], claim=1)
        assert found(tmp_path, ids(4)) == "3 of 4 ids"


def test_after_a_locked_neighbour_the_time_is_limited(tmp_path, monkeypatch):
    neighbour(tmp_path / "a.ledger", ids(3))
    monkeypatch.setattr(neighbours, "_PATIENCE", -1.0)
    assert found(tmp_path, ids(3)) == ""


def test_only_the_first_ids_of_a_long_input_are_looked_up(tmp_path, monkeypatch):
    monkeypatch.setattr(neighbours, "_MOST_IDS", 4)
    monkeypatch.setattr(neighbours, "_PORTION", 2)
    neighbour(tmp_path / "a.ledger", ["u3", "u8"])
    assert found(tmp_path, ids(9)) == "1 of the first 4 ids"
    assert found(tmp_path, ["x", "y", "z", "a", "u8"]) == ""


def test_an_id_in_distant_rows_counts_once(tmp_path, monkeypatch):
    monkeypatch.setattr(neighbours, "_PORTION", 2)
    neighbour(tmp_path / "a.ledger", ["u0"])
    assert found(tmp_path, ["u0", "x", "u0", "y"]) == "1 of 3 ids"


def test_the_ledger_with_the_most_ids_is_named(tmp_path):
    for name, number in (("a", 1), ("b", 3), ("c", 2)):
        neighbour(tmp_path / f"{name}.ledger", ids(number))
    with pytest.raises(KnownIdsError, match=r"3 of 5 ids already have responses in .*b\.ledger"):
        list(unknown_rows(rows_of(ids(5)), JOB, str(tmp_path / "new.ledger"), None))


def test_a_ledger_elsewhere_is_found_by_its_pointer(tmp_path):
    (tmp_path / "far").mkdir()
    (tmp_path / "near").mkdir()
    neighbour(tmp_path / "far" / "l", ids(3))
    note_location(tmp_path / "near" / "a.csv", str(tmp_path / "far" / "l"))
    assert found(tmp_path / "near", ids(4)) == "3 of 4 ids"


def test_other_columns_are_named_in_the_remedy(tmp_path):
    neighbour(tmp_path / "a.ledger", ids(3), job=Job(OPERATION, {"userId": "author"}, {}))
    with pytest.raises(KnownIdsError, match=r"columns of the input as here: ledger=.*, map=\{'userId': 'author'\}"):
        list(unknown_rows(rows_of(ids(3)), JOB, str(tmp_path / "new.ledger"), None))


def test_columns_of_links_are_not_named_for_a_column_of_ids(tmp_path):
    neighbour(tmp_path / "a.ledger", ids(3), job=Job(OPERATION, {"userId": "url:link"}, {}))
    with pytest.raises(KnownIdsError) as raised:
        list(unknown_rows(rows_of(ids(3)), JOB, str(tmp_path / "new.ledger"), None))
    assert [each.arguments for each in raised.value.remedies] == [{"new_ledger": True}]


def test_no_connection_to_a_neighbour_stays_open(tmp_path, monkeypatch):
    opened = []
    connect = sqlite3.connect

    def noting(*args, **options):
        opened.append(connect(*args, **options))
        return opened[-1]

    neighbour(tmp_path / "a.ledger", ids(3))
    monkeypatch.setattr(sqlite3, "connect", noting)
    assert found(tmp_path, ["x"]) == ""
    assert opened
    for connection in opened:
        with pytest.raises(sqlite3.ProgrammingError), closing(connection):
            connection.execute("SELECT 1")
