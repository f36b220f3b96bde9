"""Marks and responses in a ledger: ids are marked before they are sent, and responses survive any crash."""

from __future__ import annotations

import contextlib

import pytest
from support.collecting_helpers import JOB, bodies, done, ledger_of, looked_up, rows_of, states, waiting

from justone_client.collect.ledger.ledger import LedgerError
from justone_client.collect.ledger.open import is_there, ledger_at
from justone_client.collect.record import State


@pytest.fixture
def path(location):
    return location


@pytest.fixture
def file(tmp_path):
    """Return a path for tests of ledgers in files."""
    return tmp_path / "l"


def keys_of(items):
    return [item.key for item in items]


def test_ids_are_taken_once_and_in_the_order_of_the_input(path):
    with ledger_of(path, ["c", "a", "b"]) as ledger:
        assert keys_of(ledger.settle([], claim=2).items) == ["c", "a"]
        assert keys_of(ledger.settle([], claim=5).items) == ["b"]
        assert ledger.settle([], claim=5).items == []


@pytest.mark.parametrize("number", [0, 1, 31, 32, 33, 64, 70])
def test_rows_that_are_inserted_together_are_all_loaded(file, number):
    keys = [f"k{each}" for each in range(number)]
    with ledger_of(file, keys) as ledger:
        assert keys_of(ledger.settle([], claim=number + 1).items) == keys


def test_taken_ids_are_stored_as_sent_before_they_are_returned(path):
    with ledger_of(path, ["a", "b"]) as ledger:
        ledger.settle([], claim=1)
        assert states(path) == {"a": State.SENT, "b": State.PENDING}


def test_no_ids_are_taken_for_a_claim_of_zero_or_less(path):
    with ledger_of(path, ["a"]) as ledger:
        assert ledger.settle([], claim=0).items == ledger.settle([], claim=-3).items == []
        assert ledger.counts() == {State.PENDING: 1}


def test_a_response_and_the_next_mark_are_one_commit(file):
    with ledger_of(file, ["a", "b"]) as ledger:
        (first,) = ledger.settle([], claim=1).items
        ledger._connection.execute(
            "CREATE TEMP TRIGGER refuse BEFORE UPDATE OF value ON meta WHEN old.name = 'taken' BEGIN "
            "SELECT RAISE(ABORT, 'no'); END"
        )
        with pytest.raises(LedgerError, match="damaged"):
            ledger.settle([done(first)], claim=1)
        assert states(file) == {"a": State.SENT, "b": State.PENDING}
        assert bodies(file) == {}


def test_all_fields_of_an_outcome_are_stored(path):
    with ledger_of(path, ["a"]) as ledger:
        (item,) = ledger.settle([], claim=1).items
        ledger.settle([done(item, code=0, request_id="r1", message="m", body=b'{"code": 0}', asked=12.5)], claim=0)
        (kept,) = ledger.kept()
    assert kept == (1, '{"user_id": "a", "n": 1}', State.DONE, 0, "r1", "m", 12.5, b'{"code": 0}', 1, 1, 1)


def test_responses_are_compressed(path):
    body = b'{"code": 0, "data": "' + b"x" * 100_000 + b'"}'
    with ledger_of(path, ["a"]) as ledger:
        (item,) = ledger.settle([], claim=1).items
        ledger.settle([done(item, body=body)], claim=0)
        ((size,),) = looked_up(path, "SELECT length(body) FROM answers")
    assert size < 2000
    assert bodies(path) == {"a": body}


def test_billed_requests_are_counted_over_attempts_and_runs(path):
    with ledger_of(path, ["a", "b"], "same") as ledger:
        one, two = ledger.settle([], claim=2).items
        ledger.settle([done(one), done(two, state=State.IN_DOUBT, body=None)], claim=0)
        assert ledger.billed() == 2
        ledger.retry_in_doubt()
        (again,) = ledger.settle([], claim=1).items
        ledger.settle([done(again)], claim=0)
    with ledger_of(path, ["a", "b"], "same") as ledger:
        assert ledger.billed() == 3
    assert looked_up(path, "SELECT key, billed FROM rows ORDER BY id") == [("a", 1), ("b", 2)]


def test_ids_sent_before_a_process_ended_are_in_doubt(path):
    with ledger_of(path, ["a", "b", "c"], "same") as ledger:
        ledger.settle([], claim=2)
    with ledger_of(path, ["a", "b", "c"], "same") as ledger:
        assert ledger.counts() == {State.IN_DOUBT: 2, State.PENDING: 1}
        assert keys_of(ledger.settle([], claim=9).items) == ["c"]


def test_ids_sent_before_a_process_ended_count_as_billed(path):
    """A time-out counts like that; a limit to billed calls is only as good as the count."""
    with ledger_of(path, ["a", "b", "c"], "same") as ledger:
        (one, *_) = ledger.settle([], claim=3).items
        ledger.settle([done(one)], claim=0)
    for _ in range(2):
        with ledger_of(path, ["a", "b", "c"], "same") as ledger:
            assert ledger.billed() == 3


def test_ids_in_doubt_wait_until_a_retry_is_requested(path):
    with ledger_of(path, ["a", "b"], "same") as ledger:
        ledger.settle([], claim=2)
    with ledger_of(path, ["a", "b"], "same") as ledger:
        assert waiting(ledger) == []
        assert ledger.retry_in_doubt() == 2
        assert [(item.key, item.before) for item in waiting(ledger)] == [("a", State.AGAIN), ("b", State.AGAIN)]
        assert ledger.retry_in_doubt() == 0


def test_ids_to_be_retried_keep_their_attempts_across_runs(path):
    with ledger_of(path, ["a", "b"], "same") as ledger:
        (item,) = ledger.settle([], claim=1).items
        ledger.settle([done(item, state=State.AGAIN, body=None, billed=0)._replace(attempts=3)], claim=0)
    with ledger_of(path, ["a", "b"], "same") as ledger:
        assert [(item.key, item.attempts) for item in waiting(ledger)] == [("a", 3)]


def test_a_duplicate_id_is_sent_once_and_fills_every_row(path):
    with ledger_of(path, ["a", "b", "a", "a"]) as ledger:
        items = ledger.settle([], claim=9).items
        assert keys_of(items) == ["a", "b"]
        ledger.settle([done(items[0], body=b"A"), done(items[1], body=b"B")], claim=0)
        assert [(kept.number, kept.state, kept.body) for kept in ledger.kept()] == [
            (1, State.DONE, b"A"),
            (2, State.DONE, b"B"),
            (3, State.DONE, b"A"),
            (4, State.DONE, b"A"),
        ]
        assert [kept.other for kept in ledger.kept()][2] == '{"user_id": "a", "n": 3}', "its own columns"


def test_rows_are_found_by_their_states(path):
    with ledger_of(path, ["a", "b", "c", "b"]) as ledger:
        one, two = ledger.settle([], claim=2).items
        ledger.settle([done(one), done(two, state=State.FAILED, body=None)], claim=0)
        assert [kept.number for kept in ledger.kept(frozenset({State.FAILED}))] == [2, 4]
        assert [kept.number for kept in ledger.kept(frozenset({State.PENDING, State.DONE}))] == [1, 3]


def test_an_unchanged_input_is_not_read_again(path):
    with ledger_of(path, ["a"], "same"):
        pass

    def unread():
        pytest.fail("it was read")
        yield

    with ledger_of(path, unread(), "same") as ledger:
        assert ledger.counts() == {State.PENDING: 1}


def test_notes_outlast_a_process(path):
    with ledger_of(path, ["a"], "same") as ledger:
        assert ledger.noted("output") == ""
        ledger.note("output", "x")
        ledger.note("output", "y")
    with ledger_of(path, ["a"], "same") as ledger:
        assert ledger.noted("output") == "y"


def test_sqlite_uses_a_write_ahead_log_and_syncs_to_disk(file):
    with ledger_of(file, ["a"]) as ledger:
        assert ledger._connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert ledger._connection.execute("PRAGMA synchronous").fetchone() == (2,)


def test_a_failing_input_leaves_nothing_behind(path, tmp_path):
    def broken():
        yield from rows_of(["a", "b"])
        raise ValueError("row 3")

    with contextlib.closing(ledger_at(path)) as ledger, pytest.raises(ValueError, match="row 3"):
        ledger.begin(JOB, "", broken())
    assert not is_there(path)
    assert [each.name for each in tmp_path.iterdir() if not each.name.startswith(".")] == []


def test_a_failing_input_leaves_an_existing_ledger_unchanged(path):
    with ledger_of(path, ["a", "b"]):
        pass

    def broken():
        yield from rows_of(["c"])
        raise ValueError("row 2")

    with contextlib.closing(ledger_at(path)) as ledger, pytest.raises(ValueError, match="row 2"):
        ledger.begin(JOB, "", broken())
    assert list(states(path)) == ["a", "b"]


def test_a_partial_file_of_a_killed_process_is_removed(file):
    file.with_name("l.loading").write_bytes(b"half of something")
    with ledger_of(file, ["a"]) as ledger:
        assert ledger.counts() == {State.PENDING: 1}
    assert not file.with_name("l.loading").exists()


def test_a_closed_ledger_is_one_file_and_raises_when_used(file):
    with ledger_of(file, ["a"]) as ledger:
        pass
    assert [each.name for each in file.parent.iterdir() if not each.name.startswith(".")] == ["l"]
    with pytest.raises(LedgerError, match="not open"):
        ledger.counts()
