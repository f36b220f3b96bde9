"""Ctrl-C in one worker, and a server that is down for a while: other workers continue, and nothing is lost."""

from __future__ import annotations

import contextlib
import signal
import time
from collections import Counter

import psycopg
import pytest
from support.collecting_helpers import ids, table_of, until
from support.counting_server import counting
from support.workers import (
    IN_FLIGHT,
    LEASE,
    MARKED,
    Known,
    at_work,
    between,
    demand_accounted,
    ended,
    interrupt_twice,
    needs_signals,
    seen_and_known,
    worker,
)

from justone_client.collect.record import State

pytestmark = [pytest.mark.processes, needs_signals]

IDS = 120
QUIET = 0.5
"""Seconds without a request after which a test continues; its result is also right if more requests come later."""


@pytest.fixture
def table(tmp_path):
    return table_of(tmp_path / "ids.csv", ids(IDS))


def is_alive(url):
    """Return whether a worker has a lease."""
    with contextlib.closing(psycopg.connect(url)) as connection:
        return connection.execute("SELECT FROM justone.workers WHERE alive_until > now()").fetchone() is not None


def quiet(server):
    return not server.in_flight and time.monotonic() - server.arrived[-1] > QUIET


def test_ctrl_c_once_leaves_the_rest_to_other_workers(postgres, table):
    with counting(between(0.15, 0.2)) as server:
        server.hold()
        with worker(server, postgres, table=table) as first, worker(server, postgres, table=table) as second:
            until(lambda: server.most_in_flight == 2 * IN_FLIGHT)
            second.send_signal(signal.SIGINT)
            server.release()
            status, out, _ = ended(second)
            assert status == 3
            assert " 0 in doubt" in out
            assert first.poll() is None
            assert ended(first)[0] == 0
        assert server.seen == Counter(ids(IDS))
    known = Known.of(postgres)
    assert (known.counts, known.total) == ({State.DONE: IDS}, IDS)


def test_ctrl_c_twice_puts_calls_in_flight_in_doubt_at_once(postgres, table):
    """Other workers do not wait for the lease of the first one."""
    with counting(between(0.05, 0.1)) as server:
        server.hold()
        with worker(server, postgres, table=table) as first:
            until(lambda: server.seen.total() == IN_FLIGHT)
            with worker(server, postgres) as second:
                until(lambda: server.seen.total() == 2 * IN_FLIGHT)
                interrupt_twice(first)
                assert ended(first)[0] in {3, 130}
                known = Known.of(postgres)
                assert known.each(State.IN_DOUBT) == set(ids(IN_FLIGHT))
                server.release()
                status, _, _ = ended(second)
                assert status == 1, "some are in doubt"
        assert server.seen == Counter(ids(IDS))
    known = Known.of(postgres)
    assert (known.counts, known.total) == ({State.DONE: IDS - IN_FLIGHT, State.IN_DOUBT: IN_FLIGHT}, IDS)


def test_a_killed_server_is_waited_for_and_no_id_sent_twice(postgres_server, postgres, table):
    """Commits wait for it, and so does the rate limit."""
    options = {"table": table, "outputs": [None, None]}
    with counting(between(0.1, 0.2)) as server, at_work(server, postgres, "--rate", 400, **options) as workers:
        server.hold()
        until(lambda: server.in_flight == 2 * IN_FLIGHT)  # a worker that has not begun yet would end without a server
        for _ in range(2):
            free = len(server.arrived) + 10
            server.hold(free)
            until(lambda free=free: len(server.arrived) > free)
            postgres_server.kill()
            server.release()
            until(lambda: quiet(server))
            assert len(server.arrived) <= free + 2 * MARKED < IDS, "only ids that were marked before are sent"
            assert [each.poll() for each in workers] == [None, None]
            postgres_server.start()
            demand_accounted(*seen_and_known(server, postgres))
        assert [ended(each)[0] for each in workers] == [0, 0]
        assert server.seen == Counter(ids(IDS))
    known = Known.of(postgres)
    assert (known.counts, known.total) == ({State.DONE: IDS}, IDS)


def test_ctrl_c_twice_without_a_server_loses_nothing(postgres_server, postgres, table):
    options = {"table": table, "lease": LEASE}
    with counting(between(0.2, 0.3)) as server, worker(server, postgres, "--rate", 100, **options) as only:
        server.hold(20)
        until(lambda: len(server.arrived) > 20)
        postgres_server.kill()
        server.release()
        until(lambda: quiet(server))
        interrupt_twice(only)
        assert ended(only)[0] != 0
        postgres_server.start()
        demand_accounted(*seen_and_known(server, postgres))
        until(lambda: not is_alive(postgres))
        server._behave = between(0, 0)
        with worker(server, postgres) as again:
            assert ended(again)[0] == 0, "all responses are in the ledger now"
        assert server.seen == Counter(ids(IDS))
