"""Several workers at one job: they share out the ids, the limit of what may be billed, and what comes of it."""

from __future__ import annotations

import csv
from collections import Counter

import pytest
from support.collecting_helpers import ids, table_of, until
from support.counting_server import counting
from support.workers import Known, at_work, between, demand_accounted, ended, seen_and_known, worker

from justone_client.collect.record import State

pytestmark = pytest.mark.processes

IDS = 150


@pytest.fixture
def table(tmp_path):
    return table_of(tmp_path / "ids.csv", ids(IDS))


def rows(output):
    """The ids and states of an output, in its order."""
    with output.open(encoding="utf-8-sig", newline="") as file:
        return [(row["user_id"], row["status"]) for row in csv.DictReader(file)]


WHOLE = [(each, "done") for each in ids(IDS)]


def test_the_same_command_three_times_at_once_asks_for_each_id_once(tmp_path, postgres, table):
    """They begin at the same instant on an empty database; the first one to come makes the ledger."""
    own, common = tmp_path / "own.csv", tmp_path / "common.csv"
    outputs = [own, common, common]
    with counting() as server, at_work(server, postgres, table=table, outputs=outputs) as workers:
        assert [ended(each)[0] for each in workers] == [0, 0, 0]
        assert server.seen == Counter(ids(IDS))
        assert server.most_in_flight > 8, "they were at it together"
    assert rows(own) == rows(common) == WHOLE
    assert {path.name for path in tmp_path.iterdir()} == {"ids.csv", "own.csv", "common.csv"}
    known = Known.of(postgres)
    assert (known.counts, known.total) == ({State.DONE: IDS}, IDS)


def test_who_joins_needs_no_input_and_writes_the_whole_table_all_the_same(tmp_path, postgres, table):
    outputs = [None, tmp_path / "1.csv"]
    with counting(between(0.15, 0.2)) as server, worker(server, postgres, table=table) as first:
        until(lambda: server.seen)
        with at_work(server, postgres, table=None, outputs=outputs) as others:
            assert [ended(each)[0] for each in (first, *others)] == [0, 0, 0]
        assert server.seen == Counter(ids(IDS))
        assert server.most_in_flight > 16
    assert rows(outputs[1]) == WHOLE


def test_who_has_nothing_left_to_ask_for_waits_for_what_others_have_under_way(tmp_path, postgres):
    """Else its output would lack what they get, and nobody would ask again for what they fail at."""
    table = table_of(tmp_path / "ids.csv", ids(4))
    with counting(lambda *_: (0, 1.4)) as server, worker(server, postgres, table=table) as first:
        until(lambda: len(server.seen) == 4)
        with worker(server, postgres, output=tmp_path / "o.csv") as second:
            assert [ended(each)[0] for each in (first, second)] == [0, 0]
    assert rows(tmp_path / "o.csv") == WHOLE[:4]


def test_together_they_are_billed_for_as_many_calls_as_allowed_no_more_and_no_fewer(postgres, table):
    """Every third id is refused at first, which costs nothing, and the limit is still used up to the last call."""
    most, billed = 90, Counter()

    def behave(user_id, time):
        if int(user_id[1:]) % 3 == 0 and time == 1:
            return 301, 0.03
        billed[user_id] += 1
        return 0, 0.03

    with (
        counting(behave) as server,
        at_work(server, postgres, "--max-calls", most, table=table, outputs=[None] * 3) as workers,
    ):
        said = [ended(each) for each in workers]
        assert [status for status, *_ in said] == [3, 3, 3]
        demand_accounted(billed, Known.of(postgres))
    assert (billed.total(), max(billed.values())) == (most, 1)
    assert all("calls are billed or may be, which is the limit that you set" in out for _, out, _ in said)
    assert Known.of(postgres).total == most


def test_a_cost_limits_them_as_a_number_of_calls_does(postgres, table):
    options = ("--price", "0.5", "--max-cost", "20.4")
    with counting() as server, at_work(server, postgres, *options, table=table, outputs=[None] * 3) as workers:
        said = [ended(each) for each in workers]
        assert [status for status, *_ in said] == [3, 3, 3]
        assert server.seen.total() == 40
    assert all("which cost 20.0" in out for _, out, _ in said)


def test_a_worker_that_brings_another_input_while_one_is_at_work_adds_what_is_new(tmp_path, postgres, table):
    """What the first one does meanwhile, and what it knows, stays."""
    more = table_of(tmp_path / "more.csv", reversed(ids(IDS + 60)))
    with counting(between(0.05, 0.1)) as server, worker(server, postgres, table=table) as first:
        until(lambda: len(server.seen) > 20)
        with worker(server, postgres, table=more, output=tmp_path / "o.csv") as second:
            assert [ended(each)[0] for each in (first, second)] == [0, 0]
        assert server.seen == Counter(ids(IDS + 60))
        demand_accounted(*seen_and_known(server, postgres))
    assert rows(tmp_path / "o.csv") == [(each, "done") for each in reversed(ids(IDS + 60))]
