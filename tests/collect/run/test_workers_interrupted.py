"""Ctrl-C at one worker, and a server that is away for a while: the others go on, and nothing is lost."""

from __future__ import annotations

import signal
import time
from collections import Counter

import pytest
from support.collecting_helpers import ids, table_of, until
from support.counting_server import counting
from support.workers import (
    IN_FLIGHT,
    Known,
    at_work,
    between,
    demand_accounted,
    ended,
    needs_signals,
    seen_and_known,
    worker,
)

from justone_client.collect.record import State

pytestmark = [pytest.mark.processes, needs_signals]

IDS = 90
LONG = "lease.SECONDS = 60.0"


@pytest.fixture
def table(tmp_path):
    return table_of(tmp_path / "ids.csv", ids(IDS))


def test_once_it_ends_what_it_has_under_way_and_the_others_do_the_rest(postgres, table):
    with counting(between(0.15, 0.2)) as server, worker(server, postgres, table=table, before=LONG) as first:
        until(lambda: server.seen)
        with worker(server, postgres, before=LONG) as second:
            until(lambda: server.most_in_flight > IN_FLIGHT)
            second.send_signal(signal.SIGINT)
            status, out, _ = ended(second)
            assert status == 3
            assert " 0 in doubt" in out
            assert first.poll() is None
            assert ended(first)[0] == 0
        assert server.seen == Counter(ids(IDS))
    known = Known.of(postgres)
    assert (known.counts, known.total) == ({State.DONE: IDS}, IDS)


def test_twice_what_it_had_under_way_is_in_doubt_at_once_and_nobody_waits_for_its_lease(postgres, table):
    with counting(lambda *_: (0, 30)) as server, worker(server, postgres, table=table, before=LONG) as first:
        until(lambda: server.seen.total() == IN_FLIGHT)
        server._behave = between(0.05, 0.1)
        with worker(server, postgres, before=LONG) as second:
            until(lambda: server.seen.total() > 2 * IN_FLIGHT)
            for _ in range(2):
                first.send_signal(signal.SIGINT)
                time.sleep(0.2)
            assert ended(first, 30)[0] in {3, 130}
            known = Known.of(postgres)
            assert known.each(State.IN_DOUBT) == set(ids(IN_FLIGHT))
            status, _, _ = ended(second, 30)
            assert status == 1, "some are in doubt"
        assert server.seen == Counter(ids(IDS))
    known = Known.of(postgres)
    assert (known.counts, known.total) == ({State.DONE: IDS - IN_FLIGHT, State.IN_DOUBT: IN_FLIGHT}, IDS)


def test_a_server_that_is_killed_is_waited_for_and_nothing_is_asked_for_twice(postgres_server, postgres, table):
    """Both by what writes answers down, and by what hands out turns."""
    options = {"table": table, "outputs": [None, None]}
    with counting(between(0.1, 0.2)) as server, at_work(server, postgres, "--rate", 400, **options) as workers:
        for seen in (15, 45):
            until(lambda seen=seen: server.seen.total() > seen)
            postgres_server.kill()
            until(lambda: time.monotonic() - server.arrived[-1] > 1)  # what was marked before is sent still
            assert server.seen.total() < IDS, "nothing more is sent meanwhile"
            assert [each.poll() for each in workers] == [None, None]
            postgres_server.start()
            demand_accounted(*seen_and_known(server, postgres))
        assert [ended(each)[0] for each in workers] == [0, 0]
        assert server.seen == Counter(ids(IDS))
    known = Known.of(postgres)
    assert (known.counts, known.total) == ({State.DONE: IDS}, IDS)


def test_ctrl_c_twice_without_a_server_ends_and_loses_nothing(postgres_server, postgres, table):
    with counting(between(0.2, 0.3)) as server, worker(server, postgres, "--rate", 100, table=table) as only:
        until(lambda: server.seen.total() > 20)
        postgres_server.kill()
        time.sleep(0.5)
        for _ in range(2):
            only.send_signal(signal.SIGINT)
            time.sleep(0.2)
        assert ended(only, 30)[0] != 0
        postgres_server.start()
        demand_accounted(*seen_and_known(server, postgres))
        server._behave = between(0, 0)
        with worker(server, postgres) as again:
            assert ended(again)[0] == 0, "what came is in the ledger now"
        assert server.seen == Counter(ids(IDS))
