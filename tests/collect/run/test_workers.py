"""Several workers of one job: they share the ids, the limit of billed calls, and the outcomes."""

from __future__ import annotations

import contextlib
import csv
import time
from collections import Counter

import psycopg
import pytest
from support.collecting_helpers import ids, table_of, until
from support.counting_server import counting
from support.workers import IN_FLIGHT, Known, at_work, demand_accounted, ended, seen_and_known, worker

from justone_client.collect.record import State

pytestmark = pytest.mark.processes

IDS = 150


@pytest.fixture
def table(tmp_path):
    return table_of(tmp_path / "ids.csv", ids(IDS))


def rows(output):
    """Return the ids and states of an output, in order."""
    with output.open(encoding="utf-8-sig", newline="") as file:
        return [(row["user_id"], row["status"]) for row in csv.DictReader(file)]


def workers_of(url):
    """Return the number of workers that have registered."""
    with contextlib.closing(psycopg.connect(url)) as connection:
        return connection.execute("SELECT count(*) FROM justone.workers").fetchone()[0]


WHOLE = [(each, "done") for each in ids(IDS)]


def test_the_same_command_three_times_sends_each_id_once(tmp_path, postgres, table):
    """They begin at the same time on an empty database; the first one creates the ledger."""
    own, common = tmp_path / "own.csv", tmp_path / "common.csv"
    outputs = [own, common, common]
    with counting() as server, at_work(server, postgres, table=table, outputs=outputs) as workers:
        server.hold(40)
        until(lambda: server.most_in_flight > IN_FLIGHT)
        server.release()
        assert [ended(each)[0] for each in workers] == [0, 0, 0]
        assert server.seen == Counter(ids(IDS))
    assert rows(own) == rows(common) == WHOLE
    assert {path.name for path in tmp_path.iterdir()} == {
        *("ids.csv", "own.csv", "own.csv.ledger-at", "common.csv", "common.csv.ledger-at")
    }
    known = Known.of(postgres)
    assert (known.counts, known.total) == ({State.DONE: IDS}, IDS)


def test_a_worker_that_joins_writes_the_whole_table(tmp_path, postgres, table):
    outputs = [None, tmp_path / "1.csv"]
    with counting() as server, worker(server, postgres, table=table) as first:
        server.hold(20)
        until(lambda: server.seen)
        with at_work(server, postgres, table=None, outputs=outputs) as others:
            until(lambda: server.most_in_flight > 2 * IN_FLIGHT)
            server.release()
            assert [ended(each)[0] for each in (first, *others)] == [0, 0, 0]
        assert server.seen == Counter(ids(IDS))
    assert rows(outputs[1]) == WHOLE


def test_a_worker_without_ids_waits_for_calls_of_others(tmp_path, postgres):
    """Otherwise its output would lack their responses, and no worker would retry their failures."""
    table = table_of(tmp_path / "ids.csv", ids(4))
    with counting() as server, worker(server, postgres, table=table) as first:
        server.hold()
        until(lambda: len(server.seen) == 4)
        with worker(server, postgres, output=tmp_path / "o.csv") as second:
            until(lambda: workers_of(postgres) == 2)
            time.sleep(0.5)
            assert second.poll() is None
            server.release()
            assert [ended(each)[0] for each in (first, second)] == [0, 0]
    assert rows(tmp_path / "o.csv") == WHOLE[:4]


def test_workers_together_use_up_the_limit_of_billed_calls(postgres, table):
    """Every third id is rejected at first, which costs nothing; the limit is still used up to the last call."""
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


def test_a_limit_of_cost_holds_for_all_workers(postgres, table):
    options = ("--price", "0.5", "--max-cost", "20.4")
    with counting() as server, at_work(server, postgres, *options, table=table, outputs=[None] * 3) as workers:
        said = [ended(each) for each in workers]
        assert [status for status, *_ in said] == [3, 3, 3]
        assert server.seen.total() == 40
    assert all("which cost 20.0" in out for _, out, _ in said)


def test_another_input_adds_ids_while_a_worker_runs(tmp_path, postgres, table):
    """The outcomes of the first worker stay."""
    more = table_of(tmp_path / "more.csv", reversed(ids(IDS + 60)))
    with counting() as server, worker(server, postgres, table=table) as first:
        server.hold(20)
        until(lambda: len(server.seen) > 20)
        with worker(server, postgres, table=more, output=tmp_path / "o.csv") as second:
            until(lambda: server.most_in_flight > IN_FLIGHT)
            server.release()
            assert [ended(each)[0] for each in (first, second)] == [0, 0]
        assert server.seen == Counter(ids(IDS + 60))
        demand_accounted(*seen_and_known(server, postgres))
    assert rows(tmp_path / "o.csv") == [(each, "done") for each in reversed(ids(IDS + 60))]
