"""`refresh_after`: old responses are fetched again, lists as a whole, and earlier versions stay."""

from __future__ import annotations

from datetime import timedelta

import pytest
from support.collecting_helpers import DAY, age, changed, looked_up
from support.paged_lists import CURSOR, Lists, listing, run, shown

from justone_client import ConfigurationError, JustOne
from justone_client.cli.main import main
from justone_client.collect.dry_run import estimate
from justone_client.collect.inputs.input_table import open_table
from justone_client.collect.ledger.open import reading_at
from justone_client.collect.ledger.sqlite.sqlite_ledger import SQLiteLedger
from justone_client.collect.method import Method
from justone_client.collect.plan import Plan

WEEK = {"refresh_after": "1w", "max_pages": 9}


def numbers(rows):
    return [(row["id"], row["page"], row["number"], row["status"]) for row in rows]


def test_only_responses_that_are_old_enough_are_refreshed(where):
    server = Lists(a=1, b=1)
    run(where, server)
    age(where.ledger, 6)
    run(where, server, refresh_after="1w")
    assert server.seen.total() == 2
    age(where.ledger, 2)
    server.says["a", 1] = {"number": 5}
    assert numbers(run(where, server, refresh_after=timedelta(weeks=1)))[0] == ("a", "1", "5", "done")
    assert numbers(run(where, server, refresh_after="1w"))[0] == ("a", "1", "5", "done")
    assert server.seen == {("a", 1): 2, ("b", 1): 2}


def test_a_list_is_refreshed_from_its_first_page(where):
    server = Lists(a=3, b=1)
    run(where, server, max_pages=9)
    age(where.ledger, 8)
    server.pages = {"a": 2, "b": 2}
    rows = run(where, server, **WEEK)
    assert shown(rows) == [("a", "1", "done"), ("a", "2", "done"), ("b", "1", "done"), ("b", "2", "done")]
    assert server.seen == {("a", 1): 2, ("a", 2): 2, ("a", 3): 1, ("b", 1): 2, ("b", 2): 1}


def test_a_list_that_is_refreshed_in_part_shows_its_old_pages(where, capsys):
    server = Lists(a=3)
    run(where, server, max_pages=9)
    age(where.ledger, 8)
    server.says.update({("a", 1): {"number": 7, "more": True, "cursor": "c2"}, ("a", 2): 400})
    expected = [("a", "1", "1", "failed"), ("a", "2", "2", "failed"), ("a", "3", "3", "failed")]
    assert numbers(run(where, server, **WEEK)) == expected
    assert main(["ledger", "failures", str(where.ledger)]) == 0
    assert capsys.readouterr().out.count("failed") == 1, "the id, not each page"
    server.says["a", 2] = {"number": 8, "more": False}
    rows = run(where, server, retry_failed=True, **WEEK)
    assert numbers(rows) == [("a", "1", "7", "done"), ("a", "2", "8", "done")]
    assert server.seen == {("a", 1): 2, ("a", 2): 3, ("a", 3): 1}


def test_an_old_list_is_refreshed_rather_than_continued(where):
    server = Lists(a=3, b=3)
    run(where, server, max_pages=2)
    age(where.ledger, 8)
    changed(where.ledger, f"UPDATE rows SET asked = asked + {8 * DAY} WHERE key = 'b'")
    rows = run(where, server, **WEEK)
    assert len(rows) == 6
    assert server.seen == {(user, page): 2 if user == "a" and page < 3 else 1 for user in "ab" for page in (1, 2, 3)}


def test_a_refreshed_list_continues_with_a_higher_limit(where):
    server = Lists(a=3)
    run(where, server, max_pages=2)
    age(where.ledger, 8)
    run(where, server, refresh_after="1w", max_pages=2)
    assert len(run(where, server, max_pages=3)) == 3
    assert server.seen == {("a", 1): 2, ("a", 2): 2, ("a", 3): 1}


def test_a_list_of_an_earlier_moment_is_complete(where):
    server = Lists(a=2)
    run(where, server, max_pages=9)
    age(where.ledger, 8)
    server.pages = {"a": 3}
    run(where, server, **WEEK)
    (second,) = looked_up(where.ledger, "SELECT asked FROM versions WHERE page = 2")
    reading = reading_at(where.ledger)
    assert [(each.version, each.page) for each in reading.kept(as_of=second[0])] == [(1, 1), (1, 2)]
    assert [(each.version, each.page) for each in reading.kept(as_of=second[0] + DAY)] == [(2, 1), (2, 2), (2, 3)]
    history = [(1, 1), (1, 2), (2, 1), (2, 2), (2, 3)]
    assert [(each.version, each.page) for each in reading.kept(history=True)] == history
    reading.close()


def test_ids_without_data_are_refreshed_and_failed_ones_are_not(where):
    server = Lists(a=1, b=1)
    server.says.update({("a", 1): 201, ("b", 1): 400})
    run(where, server)
    age(where.ledger, 8)
    assert numbers(run(where, server, refresh_after="1w")) == [("a", "1", "1", "done"), ("b", "1", "", "failed")]


def test_a_limit_stops_a_refresh_and_leaves_the_rest_done(where):
    server = Lists(a=1, b=1, c=1)
    run(where, server)
    age(where.ledger, 8)
    rows = run(where, server, refresh_after="1w", max_calls=5, in_flight=1)
    assert [row["status"] for row in rows] == ["done"] * 3
    assert server.seen.total() == 5
    run(where, server)
    assert server.seen.total() == 5


@pytest.mark.parametrize("location", ["sqlite"], indirect=True)
def test_room_is_reserved_for_the_responses_of_a_refresh(where, monkeypatch):
    server, reserved = Lists(a=1, b=1, c=1), []
    run(where, server)
    age(where.ledger, 8)
    monkeypatch.setattr(SQLiteLedger, "reserve", lambda _ledger, calls: reserved.append(calls))
    run(where, server, refresh_after="1w")
    assert reserved[0] == 3


@pytest.mark.parametrize("value", ["7", "d", "-1d", "0d", 7, timedelta(0), "1.5d", ""])
def test_an_invalid_age_is_refused(value):
    with pytest.raises(ConfigurationError, match="refresh_after must be a duration such as 30m, 12h, 7d or 1w"):
        Plan(ledger="l", refresh_after=value)


def test_a_dry_run_counts_refreshes(where):
    server = Lists(a=2, b=1)
    run(where, server, max_pages=2)
    age(where.ledger, 8)
    changed(where.ledger, f"UPDATE rows SET asked = asked + {8 * DAY} WHERE key = 'b'")
    with JustOne("t" * 16, environment="http://127.0.0.1:1") as api:
        method = Method(api, listing(CURSOR))
        plan = Plan(ledger=where.ledger, map={"user_id": "id"}, max_pages=2, refresh_after="1w")
        told = estimate(method, open_table(["a", "b", "c"]), plan)
    assert (told.ids, told.finished, told.calls, told.first) == (3, 1, 4, ("a", "c"))
