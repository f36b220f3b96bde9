"""Refreshes: old ids are sent again, and earlier versions stay."""

from __future__ import annotations

import contextlib
import json
from collections import Counter

import pytest
from support.collecting_helpers import (
    Location,
    changed,
    done,
    ledger_of,
    looked_up,
)

from justone_client.collect.ledger import refreshes
from justone_client.collect.ledger.ledger import LedgerError
from justone_client.collect.ledger.open import reading_at
from justone_client.collect.record import Aside, Kept, Outcome, Refreshes, Stand, State

KEYS = ("a", "b", "c")
OLD, NEW, NOW = 10.0, 20.0, 30.0


@pytest.fixture
def ledger(location):
    """Yield a ledger with an old response, an old one without data, a new one, and a pending id."""
    with ledger_of(location, [*KEYS, "d"]) as ledger:
        a, b, c = ledger.settle([], claim=3).items
        empty = Outcome(b.number, State.EMPTY, 1, 201, "rb", "no data", billed=1, asked=OLD)
        ledger.settle([_done(a, OLD), empty, _done(c, NEW)], claim=0)
        yield ledger


def _done(item, asked, **fields):
    return done(item, body=json.dumps({"at": asked}).encode(), asked=asked, version=item.version, **fields)


def _claimed(ledger, number=9):
    return ledger.settle([], claim=number).items


def _shown(rows):
    return [
        (each.number, each.version, each.state.name, each.asked, each.body and json.loads(each.body)["at"])
        for each in rows
    ]


def test_only_old_ids_are_sent_again_after_new_ones(ledger):
    assert ledger.refresh(NEW) == Counter({State.DONE: 1, State.EMPTY: 1})
    items = _claimed(ledger)
    assert [(each.key, each.version, each.is_refresh) for each in items] == [
        ("d", 1, False),
        ("a", 2, True),
        ("b", 2, True),
    ]
    assert _claimed(ledger) == []
    assert ledger.settle([], claim=9).wait is None


def test_a_refresh_shows_the_new_version_and_keeps_the_old(ledger):
    ledger.refresh(NEW)
    _, a, b = _claimed(ledger)
    ledger.settle([_done(a, NOW), _done(b, NOW)], claim=0)
    assert _shown(ledger.kept())[:3] == [(1, 2, "DONE", NOW, NOW), (2, 2, "DONE", NOW, NOW), (3, 1, "DONE", NEW, NEW)]
    history = ledger.kept(frozenset({State.DONE, State.EMPTY}), history=True)
    assert _shown(history) == [
        (1, 1, "DONE", OLD, OLD),
        (1, 2, "DONE", NOW, NOW),
        (2, 1, "EMPTY", OLD, None),
        (2, 2, "DONE", NOW, NOW),
        (3, 1, "DONE", NEW, NEW),
    ]
    assert {each.number for each in ledger.refreshed()} == {1, 2}
    assert ledger.refreshes() == Refreshes(3, 5, NEW, NOW)
    assert ledger.refresh(NEW) == Counter()


def test_an_id_without_data_any_more_is_a_version(ledger):
    ledger.refresh(NEW)
    _, a, b = _claimed(ledger)
    ledger.settle(
        [Outcome(each.number, State.EMPTY, 1, 201, "r", "gone", asked=NOW, version=2) for each in (a, b)], claim=0
    )
    gone = Kept(1, '{"user_id": "a", "n": 1}', State.EMPTY, 201, "r", "gone", NOW, None, version=2, id_number=1)
    assert next(ledger.kept()) == gone
    assert [(each.version, each.message) for each in ledger.kept(history=True)][:4] == [
        (1, ""),
        (2, "gone"),
        (1, "no data"),
        (2, "gone"),
    ]
    assert _shown(ledger.kept(as_of=NEW))[:2] == [(1, 1, "DONE", OLD, OLD), (2, 1, "EMPTY", OLD, None)]
    assert next(ledger.kept(as_of=NOW)) == gone


def test_an_id_that_is_not_in_the_input_now_may_be_old(location, ledger):
    """A dry run compares the next input, which may have the id again."""
    changed(location, "UPDATE rows SET position = NULL WHERE key = 'a'")
    assert {stand.is_old for stand in ledger.stands(["a"], before=NEW)} == {True}
    assert ledger.refresh(NEW) == Counter({State.EMPTY: 1})


@pytest.mark.parametrize(
    ("moment", "shown"),
    [
        (OLD - 1, [None, None, None]),
        (OLD, ["a1", "b1", None]),
        (NEW, ["a1", "b1", "c1"]),
        (NOW, ["a2", "b2", "c1"]),
    ],
)
def test_as_of_shows_the_latest_version_of_that_time(ledger, moment, shown):
    ledger.refresh(NEW)
    _, a, b = _claimed(ledger)
    ledger.settle([_done(a, NOW), _done(b, NOW)], claim=0)
    kept = list(ledger.kept(as_of=moment))
    versions = [
        key + str(each.version) if each.state != State.PENDING else None for key, each in zip(KEYS, kept, strict=False)
    ]
    assert versions == shown
    assert kept[3].state == State.PENDING
    assert [each.body is None for each in kept] == [each.state != State.DONE for each in kept]


def test_as_of_works_before_the_first_refresh(ledger):
    assert [each.state for each in ledger.kept(as_of=OLD)] == [State.DONE, State.EMPTY, State.PENDING, State.PENDING]
    assert _shown(ledger.kept(history=True))[:3] == _shown(ledger.kept())[:3]
    assert list(ledger.refreshed()) == []
    assert ledger.refreshes() is None


def test_a_killed_refresh_is_in_doubt_and_keeps_its_version(location, ledger):
    ledger.refresh(NEW)
    _claimed(ledger)
    with contextlib.closing(reading_at(location)) as reading:
        assert _shown(reading.kept())[0] == (1, 1, "SENT", OLD, OLD)
    ledger.close()
    with ledger_of(location, [*KEYS, "d"]) as later:
        assert later.refresh(NOW) == Counter({State.DONE: 1})
        assert [item.key for item in _claimed(later)] == ["c"]
        shown = _shown(later.kept())
        assert shown[:2] == [(1, 1, "IN_DOUBT", OLD, OLD), (2, 1, "IN_DOUBT", None, None)]
        assert _shown(later.kept(history=True))[:2] == [(1, 1, "DONE", OLD, OLD), (1, 2, "IN_DOUBT", None, None)]
        assert _shown(later.kept(as_of=NOW))[:2] == [(1, 1, "DONE", OLD, OLD), (2, 1, "EMPTY", OLD, None)]
        assert later.billed() == 6
        later.retry_in_doubt()
        assert {(item.key, item.version, item.page) for item in _claimed(later)} == {
            ("a", 2, 1),
            ("b", 2, 1),
            ("d", 1, 1),
        }


def test_a_list_that_is_killed_in_a_refresh_begins_again(location):
    with ledger_of(location, ["a"]) as ledger:
        (item,) = _claimed(ledger)
        way = json.dumps({"parameters": {"page": 3}, "after": "x"})
        ledger.settle([_done(item, OLD, page=2, next=way)], claim=0)
        ledger.refresh(NEW)
        assert [(item.page, item.next) for item in _claimed(ledger)] == [(1, "")]
    with ledger_of(location, ["a"]) as later:
        later.retry_in_doubt()
        assert [(item.page, item.next, item.version) for item in _claimed(later)] == [(1, "", 2)]


@pytest.mark.parametrize("state", [State.FAILED, State.IN_DOUBT, State.MISMATCHED, State.AGAIN])
def test_ids_without_a_complete_version_are_not_refreshed(location, state):
    with ledger_of(location, ["a"]) as ledger:
        (item,) = _claimed(ledger)
        ledger.settle([Outcome(item.number, state, 1, 400, asked=OLD, message="no")], claim=0)
        assert ledger.refresh(NEW) == Counter()
        assert all(item.version == 1 for item in _claimed(ledger))


def test_a_refresh_that_was_not_sent_is_sent_by_the_next_run(location, ledger):
    ledger.refresh(NEW)
    d, a, b = _claimed(ledger)
    returned = [Outcome(each.number, State.AGAIN, 0, version=each.version) for each in (d, a, b)]
    ledger.settle(returned, claim=0)
    ledger.close()
    with ledger_of(location, [*KEYS, "d"]) as later:
        assert _shown(later.kept())[0] == (1, 1, "AGAIN", OLD, OLD)
        assert {(item.key, item.version) for item in _claimed(later)} == {("d", 1), ("a", 2), ("b", 2)}


def test_the_limit_counts_refreshes(ledger):
    ledger.refresh(NEW)
    taken = ledger.settle([], claim=9, billed_limit=5)
    assert [item.key for item in taken.items] == ["d", "a"]
    outcomes = [_done(item, NOW) for item in taken.items]
    assert ledger.settle(outcomes, claim=9, billed_limit=5).is_spent


@pytest.mark.parametrize("portion", [1, 2, 3])
def test_old_ids_are_found_portion_by_portion(location, monkeypatch, portion):
    monkeypatch.setattr(refreshes, "PORTION", portion)
    keys = [f"u{number}" for number in range(9)]
    with ledger_of(location, keys) as ledger:
        items = _claimed(ledger)
        ledger.settle([_done(item, OLD if number in {1, 5, 6} else NEW) for number, item in enumerate(items)], claim=0)
        ledger.refresh(NEW)
        found = []
        while (taken := ledger.settle([], claim=2)).wait == 0.0:
            found += taken.items
        found += taken.items
    assert [item.key for item in found] == ["u1", "u5", "u6"]


def test_removed_ids_and_duplicates_are_not_refreshed(location):
    with ledger_of(location, ["a", "a", "b"]) as ledger:
        ledger.settle([_done(item, OLD) for item in _claimed(ledger)], claim=0)
    with ledger_of(location, ["a", "a"], "changed") as ledger:
        assert ledger.refresh(NEW) == Counter({State.DONE: 1})
        (item,) = _claimed(ledger)
        ledger.settle([_done(item, NOW)], claim=0)
        assert _shown(ledger.kept()) == [(1, 2, "DONE", NOW, NOW), (2, 2, "DONE", NOW, NOW)]
        assert [each.number for each in ledger.refreshed()] == [1, 1]


def test_stands_tell_old_ids(ledger):
    assert ledger.stands(["a", "b", "c"], before=NEW) == {
        Stand(State.DONE, 1, goes_on=False, is_old=True): 1,
        Stand(State.EMPTY, 1, goes_on=False, is_old=True): 1,
        Stand(State.DONE, 1, goes_on=False): 1,
    }


def test_a_response_set_aside_before_is_not_read_for_a_refresh(location):
    with ledger_of(location, ["a"]) as ledger:
        (item,) = _claimed(ledger)
        aside = Aside(b"?", is_whole=True)
        ledger.settle([Outcome(item.number, State.IN_DOUBT, 1, billed=1, asked=OLD, aside=aside)], claim=0)
        ledger.retry_in_doubt()
        ledger.settle([_done(item, OLD) for item in _claimed(ledger)], claim=0)
    with ledger_of(location, ["a"]) as ledger:
        ledger.refresh(NEW)
        assert len(_claimed(ledger)) == 1
    with ledger_of(location, ["a"]) as later:
        assert later.counts() == {State.IN_DOUBT: 1}
        assert later.rereadable(-1, 9) == []


def test_a_response_set_aside_in_a_refresh_keeps_the_version(ledger):
    ledger.refresh(NEW)
    _, a, _ = _claimed(ledger)
    aside = Aside(b"?", is_whole=True)
    ledger.settle([Outcome(a.number, State.IN_DOUBT, 1, billed=1, asked=NOW, aside=aside, version=2)], claim=0)
    assert [(each.item.key, each.item.version) for each in ledger.rereadable(-1, 9)] == [("a", 2)]
    ledger.take_over([_done(a, NOW, billed=0)])
    assert list(ledger.asides(with_bodies=True)) == []
    assert next(ledger.kept()).version == 2


def test_an_outcome_of_another_version_is_not_reclaimed(location, ledger):
    ledger.refresh(NEW)
    _, a, _ = _claimed(ledger)
    ledger.close()
    with ledger_of(location, [*KEYS, "d"]) as later:
        assert later.reclaim([(a.number, "a", 1)]) == set()
        assert later.reclaim([(a.number, "a", 2)]) == {a.number}


def test_the_version_of_a_ledger_rises_at_its_first_refresh(location, ledger):
    query = "SELECT value FROM meta WHERE name = 'version'"
    assert ledger.refresh(OLD) == Counter()
    assert looked_up(location, query) in ([(2,)], [("2",)])
    ledger.refresh(NEW)
    assert looked_up(location, query) in ([(3,)], [("3",)])


@pytest.mark.parametrize("location", ["postgres"], indirect=True)
def test_two_workers_refresh_each_id_once(location, ledger):
    with ledger_of(location, [*KEYS, "d"]) as other:
        for each in (ledger, other):
            each.refresh(NEW)
        found = [item.key for each in (ledger, other, ledger, other) for item in _claimed(each, 1)]
        assert sorted(found) == ["a", "b", "d"]


@pytest.mark.parametrize("location", ["postgres"], indirect=True)
def test_a_late_page_of_a_lost_worker_stays_in_its_version(location, ledger):
    ledger.refresh(NEW)
    _, a, _ = _claimed(ledger)
    changed(location, "UPDATE workers SET alive_until = now() - interval '1 day'")
    with ledger_of(location, [*KEYS, "d"]) as other:
        other.retry_in_doubt()
        for _ in range(2):  # the retry, then a further refresh
            item = next(each for each in _claimed(other) if each.key == "a")
            other.settle([_done(item, NOW)], claim=0)
            other.refresh(NOW + 1)
        ledger.settle([_done(a, NOW - 1)], claim=0)
        assert [(each.version, each.asked) for each in ledger.kept(history=True) if each.number == 1] == [
            (1, OLD),
            (2, NOW - 1),
            (3, NOW),
        ]


@pytest.mark.parametrize("location", ["postgres"], indirect=True)
def test_the_first_refresh_waits_for_older_workers(location: Location, ledger) -> None:
    changed(location, "INSERT INTO workers (alive_until) VALUES (now() + interval '1 day')")
    with pytest.raises(LedgerError, match="older version of justone-client"):
        ledger.refresh(NEW)
    assert [item.key for item in _claimed(ledger)] == ["d"]
    changed(location, "DELETE FROM workers WHERE version IS NULL")
    assert ledger.refresh(NEW)


@pytest.mark.parametrize("broken", ["version = 0", "whole = 9", "version = 'x'"])
@pytest.mark.parametrize("location", ["sqlite"], indirect=True)
def test_an_invalid_version_is_reported_as_damage(location, ledger, broken):
    ledger.refresh(NEW)
    changed(location, f"UPDATE rows SET {broken}")
    with pytest.raises(LedgerError, match="damaged"):
        list(ledger.kept())


@pytest.mark.parametrize("asked", [1, 2])
def test_a_late_outcome_without_data_replaces_no_response(postgres, asked):
    """The lease of a worker ended while it waited, and another one has sent the id again."""
    with ledger_of(postgres, ["a"]) as late:
        if asked > 1:
            late.settle([_done(item, OLD) for item in _claimed(late)], claim=0)
            late.refresh(NEW)
        (item,) = _claimed(late)
        changed(postgres, "UPDATE workers SET alive_until = now() - interval '1 hour'")
        with ledger_of(postgres, ["a"]) as other:
            other.retry_in_doubt()
            other.settle([_done(again, NOW) for again in _claimed(other)], claim=0)
        late.settle([Outcome(item.number, State.EMPTY, 1, 201, asked=NOW, version=item.version)], claim=0)
        assert _shown(late.kept()) == [(1, asked, "DONE", NOW, NOW)]
