"""`--dry-run`: the number of calls, the number of stored responses, and the maximum cost."""

from __future__ import annotations

from decimal import Decimal

import pytest
from support.collecting_helpers import ENDPOINT, OPERATION, TOKEN, all_of, done, ids, ledger_of, table_of

from justone_client import JustOne
from justone_client.cli.main import main
from justone_client.collect.dry_run import Estimate, estimate
from justone_client.collect.inputs.input_table import open_table
from justone_client.collect.ledger.open import is_there
from justone_client.collect.method import of_operation
from justone_client.collect.plan import Plan
from justone_client.collect.record import State
from justone_client.wire.token import NO_TOKEN

NOWHERE = "http://127.0.0.1:1"
OF_STATE = {
    "u0": State.DONE,
    "u1": State.EMPTY,
    "u2": State.FAILED,
    "u3": State.IN_DOUBT,
    "u4": State.AGAIN,
}


@pytest.fixture
def ledger(location):
    """Return a ledger after a kill: an id in each state, one in flight, and the rest pending."""
    with ledger_of(location, ids(10)) as ledger:
        items = ledger.settle([], claim=6).items
        billed = {State.DONE, State.EMPTY, State.IN_DOUBT}
        outcomes = [done(item, state=OF_STATE[item.key], billed=OF_STATE[item.key] in billed) for item in items[:5]]
        ledger.settle(outcomes, claim=0)
    return location


def estimated(ledger, rows, **options):
    with JustOne(TOKEN, environment=NOWHERE) as api:
        plan = Plan(**{"ledger": ledger, "map": {"user_id": "id"}, **options})
        return estimate(of_operation(api, OPERATION), open_table(rows), plan)


def expected(**fields):
    """Return an estimate; fields that are left out are zero, and each pending id takes a call."""
    counts = ("rows", "ids", "done", "empty", "failed", "mismatched", "in_doubt", "pending")
    return Estimate(**{**dict.fromkeys(counts, 0), "calls": fields.get("pending", 0), "most_cost": None, **fields})


def test_a_new_table_takes_a_call_for_each_id(location):
    told = estimated(location, ids(10), price="0.05")
    assert told == expected(rows=10, ids=10, pending=10, most_cost=Decimal("0.50"), first=("u0", "u1", "u2"))


def test_duplicate_ids_take_one_call(location):
    told = estimated(location, ["a", "b", "a", "a"], price=1)
    assert told == expected(rows=4, ids=2, pending=2, most_cost=Decimal(2), first=("a", "b"))


@pytest.mark.parametrize(
    ("doubt", "calls", "first"), [("hold", 5, ("u4", "u6", "u7")), ("retry", 7, ("u3", "u4", "u5"))]
)
def test_finished_ids_take_no_call(ledger, doubt, calls, first):
    rows = [{"user_id": each} for each in ids(10)]
    told = estimated(ledger, rows, map={"user_id": "user_id"}, in_doubt=doubt, price=1)
    finished = {"done": 1, "empty": 1, "failed": 1}
    cost = Decimal(calls)
    assert told == expected(
        rows=10, ids=10, **finished, in_doubt=2, pending=5, calls=calls, most_cost=cost, first=first
    )
    assert told.finished == 3


def test_new_ids_take_a_call_and_removed_ids_take_none(ledger):
    rows = [{"user_id": each} for each in ("u0", "u9", "x", "x", "y", "u3")]
    told = estimated(ledger, rows, map={"user_id": "user_id"}, price=1)
    assert told == expected(rows=6, ids=5, done=1, in_doubt=1, pending=3, most_cost=Decimal(3), first=("u9", "x", "y"))


@pytest.mark.parametrize(
    ("options", "stops_after", "limit"),
    [
        ({}, None, ""),
        ({"max_calls": 10}, None, ""),
        ({"max_calls": 4}, 4, "--max-calls"),
        ({"max_cost": 3}, 3, "--max-cost"),
        ({"max_calls": 4, "max_cost": 2}, 2, "--max-cost"),
        ({"max_calls": 2, "max_cost": 4}, 2, "--max-calls"),
    ],
)
def test_an_estimate_has_the_cost_and_the_first_limit(location, options, stops_after, limit):
    told = estimated(location, ids(10), price=1, **options)
    assert (told.most_cost, told.stops_after, told.limit) == (10, stops_after, limit)


def test_an_estimate_subtracts_earlier_calls_from_a_limit(ledger):
    """Three requests were or may have been billed, and perhaps the one in flight at the kill."""
    rows = [{"user_id": each} for each in ids(10)]
    told = estimated(ledger, rows, map={"user_id": "user_id"}, price=1, max_calls=6)
    assert told.stops_after <= 6 - 3


def test_the_first_ids_are_found_behind_many_finished_ones(location):
    with ledger_of(location, ids(300)) as ledger:
        ledger.settle([done(item) for item in ledger.settle([], claim=290).items], claim=0)
    rows = [{"user_id": each} for each in ids(300)]
    assert estimated(location, rows, map={"user_id": "user_id"}).first == ("u290", "u291", "u292")


def test_an_estimate_works_while_a_collection_runs(location, tmp_path):
    with ledger_of(location, ids(10)) as ledger:
        ledger.settle([done(item) for item in ledger.settle([], claim=4).items], claim=0)
        rows = [{"user_id": each} for each in ids(10)]
        told = estimated(location, rows, map={"user_id": "user_id"}, output=tmp_path / "o.csv")
    assert (told.finished, told.calls) == (4, 6)


def test_an_estimate_makes_no_lock_file(tmp_path):
    before = sorted(tmp_path.iterdir())
    estimated(None, ids(3), output=tmp_path / "o.csv")
    assert sorted(tmp_path.iterdir()) == before


def test_an_estimate_equals_the_calls_of_the_collection(ledger):
    rows = [{"user_id": each} for each in [*ids(10), "x", "x"]]
    told = estimated(ledger, rows, map={"user_id": "user_id"})
    with ledger_of(ledger, [each["user_id"] for each in rows]) as opened:
        taken = len(opened.settle([], claim=99).items)
    assert told.calls == taken


def test_an_estimate_changes_and_creates_no_ledger(ledger, tmp_path):
    before = all_of(ledger)
    estimated(ledger, [{"user_id": "u1"}, {"user_id": "new"}], map={"user_id": "user_id"})
    assert all_of(ledger) == before
    other = f"{ledger}_2"
    estimated(other, ids(3), output=tmp_path / "another.csv")
    assert not is_there(other)
    assert not (tmp_path / "another.csv").exists()


@pytest.mark.parametrize(("options", "stop"), [((), ""), (("--max-cost", "10"), "; --max-cost stops after 200")])
def test_the_command_prints_the_estimate(tmp_path, capsys, options, stop):
    table = table_of(tmp_path / "ids.csv", [*ids(1200), "u1"])
    arguments = ["--input", table, "--output", tmp_path / "o.csv", "--environment", NOWHERE, "--price", "0.05"]
    assert main(["collect", ENDPOINT, *map(str, arguments), *options, "--dry-run"]) == 0
    assert capsys.readouterr().out.startswith(
        "1,201 rows, 1,200 different ids: 0 done, 1,200 pending, 1,200 calls to make, costing at most 60.00"
        f"{stop}; no call was sent\nfirst ids to send: u0, u1, u2\nthe balance could not be looked up: "
    )


def test_the_text_tells_finished_failed_and_pending_ids_apart(ledger):
    told = estimated(ledger, [{"user_id": each} for each in ids(10)], map={"user_id": "user_id"})
    assert "10 different ids: 1 done, 1 empty, 1 failed, 2 in doubt, 5 pending, 5 calls to make" in str(told)


def test_a_client_without_a_token_estimates(location, monkeypatch):
    monkeypatch.delenv("JUSTONEAPI_TOKEN")
    with JustOne(NO_TOKEN, environment=NOWHERE) as api:
        plan = Plan(ledger=location, map={"user_id": "id"})
        assert estimate(of_operation(api, OPERATION), open_table(ids(2)), plan).pending == 2


def test_long_ids_are_shortened():
    assert "x" * 60 + "…" in str(expected(rows=1, ids=1, pending=1, first=("x" * 1000,)))
