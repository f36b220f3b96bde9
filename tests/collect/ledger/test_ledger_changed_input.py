"""Inputs that change between two runs: the state of an id stays, also if its rows change or vanish."""

from __future__ import annotations

import itertools
import random

import pytest
from support.collecting_helpers import done, ledger_of, states, waiting

from justone_client.collect.record import State

pytestmark = pytest.mark.slow


@pytest.fixture
def path(location):
    return location


def ask(path, keys, number=99):
    """Add an input to a ledger and store responses for some of it; return the ids that were taken."""
    with ledger_of(path, keys) as ledger:
        items = ledger.settle([], claim=number).items
        ledger.settle([done(item, body=item.key.encode()) for item in items], claim=0)
    return [item.key for item in items]


def rows(path, keys):
    """Add an input to a ledger; return the rows of its output."""
    with ledger_of(path, keys) as ledger:
        return [(kept.number, kept.other, kept.body and kept.body.decode()) for kept in ledger.kept()]


def test_only_new_ids_are_sent(path):
    assert ask(path, ["a", "b"]) == ["a", "b"]
    assert ask(path, ["x", "a", "y", "b", "z"]) == ["x", "y", "z"]


def test_an_id_and_its_duplicates_keep_their_number(path):
    ask(path, ["a", "a", "b", "b"])
    with ledger_of(path, ["c", "b", "b", "a"]) as ledger:
        assert [kept.id_number for kept in ledger.kept()][1:] == [3, 3, 1]


def test_removed_ids_are_neither_sent_nor_written(path):
    assert ask(path, ["a", "b", "c"], 1) == ["a"]
    with ledger_of(path, ["c"]) as ledger:
        assert ledger.counts() == {State.PENDING: 1}
        assert [kept.number for kept in ledger.kept()] == [1]
        assert [item.key for item in ledger.settle([], claim=9).items] == ["c"]


def test_ids_that_return_keep_their_responses(path):
    ask(path, ["a", "b"])
    assert ask(path, ["c"]) == ["c"]
    assert ask(path, ["b", "a", "c"]) == []
    assert [body for *_, body in rows(path, ["b", "a", "c"])] == ["b", "a", "c"]


def test_ids_that_return_before_they_were_sent_are_sent(path):
    assert ask(path, ["a", "b", "c"], 1) == ["a"]
    assert ask(path, ["c"]) == ["c"], "later ones have been asked for"
    assert ask(path, ["a", "b", "c"]) == ["b"]


def test_an_input_in_another_order_is_written_in_that_order(path):
    ask(path, ["a", "b", "c"])
    assert rows(path, ["c", "a", "b"]) == [
        (1, '{"user_id": "c", "n": 1}', "c"),
        (2, '{"user_id": "a", "n": 2}', "a"),
        (3, '{"user_id": "b", "n": 3}', "b"),
    ]


def test_duplicates_of_an_id_may_be_added_and_removed(path):
    ask(path, ["a", "b"])
    assert [body for *_, body in rows(path, ["b", "a", "b", "b"])] == ["b", "a", "b", "b"]
    assert ask(path, ["b", "a", "b", "b"]) == []
    with ledger_of(path, ["b", "a"]) as ledger:
        assert ledger.counts() == {State.DONE: 2}


def test_a_duplicate_replaces_a_first_row_that_was_removed(path):
    ask(path, ["a", "b", "a"])
    assert rows(path, ["b", "a"]) == [(1, '{"user_id": "b", "n": 1}', "b"), (2, '{"user_id": "a", "n": 2}', "a")]


def test_other_columns_are_those_of_the_latest_input(path):
    ask(path, ["a"])
    assert rows(path, ["b", "a"])[1] == (2, '{"user_id": "a", "n": 2}', "a")


def test_ids_to_be_retried_wait_only_while_in_the_input(path):
    with ledger_of(path, ["a", "b"]) as ledger:
        (one, _) = ledger.settle([], claim=2).items
        ledger.settle([done(one, state=State.AGAIN, body=None, billed=0)], claim=0)
    with ledger_of(path, ["c"]) as ledger:
        assert waiting(ledger) == []
    with ledger_of(path, ["a"]) as ledger:
        assert [item.key for item in waiting(ledger)] == ["a"]


def test_ids_in_doubt_stay_so_when_the_input_changes(path):
    with ledger_of(path, ["a", "b"]) as ledger:
        ledger.settle([], claim=2)
    assert ask(path, ["c"]) == ["c"]
    assert ask(path, ["c", "b", "a", "b"]) == []
    assert states(path) == {"a": State.IN_DOUBT, "b": State.IN_DOUBT, "c": State.DONE}


def test_a_retry_covers_only_ids_of_this_input(path):
    """A retry of these ids is not a retry of ids that were removed from the input."""
    with ledger_of(path, ["a", "b"]) as ledger:
        ledger.settle([], claim=2)
    with ledger_of(path, ["a"]) as ledger:
        assert ledger.retry_in_doubt() == 1
    with ledger_of(path, ["a", "b"]) as ledger:
        assert [item.key for item in waiting(ledger)] == ["a"]
    assert states(path)["b"] == State.IN_DOUBT


@pytest.mark.matrix
@pytest.mark.parametrize("seed", range(8))
def test_random_changes_send_no_id_twice_and_lose_no_response(path, seed):
    """Compare with a model that only remembers which ids were sent."""
    chance = random.Random(seed)
    asked: list[str] = []
    for _ in range(12):
        keys = chance.choices([f"u{number}" for number in range(30)], k=chance.randint(1, 40))
        expected = [key for key in dict.fromkeys(keys) if key not in asked]
        number = chance.choice((0, 1, 5, 99))
        now = ask(path, keys, number)
        assert len(now) == min(number, len(expected))
        assert set(now) <= set(expected)
        asked += now
        written = rows(path, keys)
        assert [body for *_, body in written] == [key if key in asked else None for key in keys]
        assert [number for number, *_ in written] == list(range(1, len(keys) + 1))
    assert len(set(asked)) == len(asked)


@pytest.mark.parametrize("order", list(itertools.permutations("abc")))
def test_ids_left_over_are_found_in_any_order(path, order):
    ask(path, ["a", "b", "c"], 1)
    assert sorted(ask(path, order)) == ["b", "c"]
