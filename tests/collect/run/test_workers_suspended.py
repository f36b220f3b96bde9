"""A worker that is suspended for longer than its lease, and resumed: its responses are kept, and billed once."""

from __future__ import annotations

import contextlib
import signal
import time
from collections import Counter

import pytest
from support.collecting_helpers import ids, table_of, until
from support.counting_server import counting
from support.workers import (
    IN_FLIGHT,
    LEASE,
    MARKED,
    Known,
    between,
    demand_accounted,
    ended,
    needs_signals,
    seen_and_known,
    worker,
)

from justone_client.collect.record import State

pytestmark = [pytest.mark.processes, needs_signals]

IDS = 50


@pytest.fixture
def table(tmp_path):
    return table_of(tmp_path / "ids.csv", ids(IDS))


@contextlib.contextmanager
def one_suspended(server, ledger, table, *options, before=""):
    """Yield two workers, the first of them suspended with the maximum number of calls in flight."""
    server.hold()
    with worker(server, ledger, *options, table=table, before=before, lease=LEASE) as suspended:
        until(lambda: server.seen.total() == IN_FLIGHT)
        suspended.send_signal(signal.SIGSTOP)
        server.release()
        with worker(server, ledger, *options, lease=LEASE) as other:
            yield suspended, other


def test_ids_are_in_doubt_until_late_responses_come(postgres, table):
    with counting() as server, one_suspended(server, postgres, table) as (suspended, other):
        until(lambda: Known.of(postgres).counts[State.IN_DOUBT])
        assert ended(other)[0] == 1, "some are in doubt"
        known = Known.of(postgres)
        in_doubt = known.counts[State.IN_DOUBT]
        assert IN_FLIGHT <= in_doubt <= 2 * IN_FLIGHT
        assert known.counts == {State.DONE: IDS - in_doubt, State.IN_DOUBT: in_doubt}
        assert known.total == IDS, "what is in doubt counts as billed"
        suspended.send_signal(signal.SIGCONT)
        assert ended(suspended)[0] == 0
        assert server.seen == Counter(ids(IDS)), "no id was sent twice"
    known = Known.of(postgres)
    assert (known.counts, known.total) == ({State.DONE: IDS}, IDS)


def test_ids_that_others_retry_meanwhile_are_billed_twice(postgres, table):
    with counting() as server, one_suspended(server, postgres, table, "--in-doubt", "retry") as (suspended, other):
        assert ended(other)[0] == 0
        assert Known.of(postgres).counts == {State.DONE: IDS}
        suspended.send_signal(signal.SIGCONT)
        assert ended(suspended)[0] == 0
        demand_accounted(*seen_and_known(server, postgres))
        twice = {each for each, times in server.seen.items() if times == 2}
        assert IN_FLIGHT <= len(twice) <= MARKED
        assert set(server.seen.values()) == {1, 2}
    known = Known.of(postgres)
    assert known.counts == {State.DONE: IDS}
    assert known.total == server.seen.total(), "calls that were not sent cost nothing"


IN_A_TRANSACTION = """
import os, signal
from justone_client.collect.ledger.postgres import connecting, postgres_ledger
connecting._STUCK = 1.0
write = postgres_ledger.write
def suspended(connection, outcomes, worker):
    write(connection, outcomes, worker)
    if outcomes:
        postgres_ledger.write = write
        os.kill(os.getpid(), signal.SIGSTOP)
postgres_ledger.write = suspended
"""


def test_a_worker_suspended_in_a_transaction_blocks_no_other(postgres, table):
    """Every worker updates the total of billed requests, which is locked then."""
    options = {"table": table, "before": IN_A_TRANSACTION, "lease": LEASE}
    with counting(between(0.1, 0.2)) as server, worker(server, postgres, **options) as first:
        until(lambda: server.seen)
        with worker(server, postgres, lease=LEASE) as other:
            assert ended(other)[0] == 1, "some are in doubt"
        first.send_signal(signal.SIGCONT)
        assert ended(first)[0] == 0
        assert server.seen == Counter(ids(IDS)), "no id was sent twice"
    known = Known.of(postgres)
    assert (known.counts, known.total) == ({State.DONE: IDS}, IDS)


def test_suspended_at_any_moments_each_id_is_sent_once(tmp_path, postgres, chance, many):
    times = many(2, 40)
    keys = ids(90 * times)
    table = table_of(tmp_path / "ids.csv", keys)
    with counting(between(0.1, 0.2)) as server, contextlib.ExitStack() as stack:
        workers = [stack.enter_context(worker(server, postgres, table=table, lease=LEASE)) for _ in range(2)]
        until(lambda: server.seen)
        for number in (each % 2 for each in range(times)):
            workers[number].send_signal(signal.SIGSTOP)
            time.sleep(LEASE + chance.uniform(0.2, 0.6))
            demand_accounted(*seen_and_known(server, postgres))
            workers[number].send_signal(signal.SIGCONT)
        assert {ended(each)[0] for each in workers} <= {0, 1}
        assert server.seen == Counter(keys)
    known = Known.of(postgres)
    assert (known.counts, known.total) == ({State.DONE: len(keys)}, len(keys))
