"""Workers that change the same rows of a ledger in PostgreSQL at the same time."""

from __future__ import annotations

import contextlib
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest
from support.collecting_helpers import JOB, done, ids, rows_of
from support.harness import PATIENCE
from support.workers import Known

from justone_client.collect.ledger.postgres.postgres_ledger import PostgresLedger
from justone_client.collect.record import State

pytestmark = pytest.mark.processes


@contextlib.contextmanager
def at(url, number):
    """Open a ledger with a number of ids, as a worker does."""
    with contextlib.closing(PostgresLedger(url)) as ledger:
        ledger.begin(JOB, "", rows_of(ids(number)))
        yield ledger


def emptied(ledger, *, most=None, stopped=None):
    """Take ids and finish them until none are left; return their keys."""
    taken = []
    items = ledger.settle([], claim=7, billed_limit=most).items
    while items and not (stopped and stopped.is_set()):
        taken += [item.key for item in items]
        items = ledger.settle([done(item) for item in items], claim=7, billed_limit=most).items
    return taken


@pytest.mark.parametrize("most", [None, 900])
def test_four_workers_take_each_id_once(postgres, most):
    with contextlib.ExitStack() as stack, ThreadPoolExecutor(4) as threads:
        ledgers = [stack.enter_context(at(postgres, 1500)) for _ in range(4)]
        taken = Counter(key for each in threads.map(lambda one: emptied(one, most=most), ledgers) for key in each)
    known = Known.of(postgres)
    assert set(taken.values()) == {1}
    assert taken.total() == known.total == (most or 1500)
    assert known.each(State.DONE) == set(taken)
    assert deadlocks(postgres) == 0


def test_workers_that_begin_together_keep_the_common_limit(postgres):
    """No worker has a response to store then, which would make them take turns."""
    with contextlib.ExitStack() as stack, ThreadPoolExecutor(4) as threads:
        ledgers = [stack.enter_context(at(postgres, 300)) for _ in range(4)]
        taken = threads.map(
            lambda one: sum(len(one.settle([], claim=2, billed_limit=100).items) for _ in range(40)), ledgers
        )
        assert sum(taken) == 100


def test_a_late_outcome_does_not_change_ids_that_another_retries(postgres):
    with at(postgres, 2) as late, at(postgres, 2) as other, at(postgres, 2) as third:
        unsent, answered = late.settle([], claim=2).items
        gone(postgres, late)
        other.retry_in_doubt()
        other._doubt()
        again = other.settle([], claim=2).items
        assert {(item.key, item.before) for item in again} == {(key, State.AGAIN) for key in ids(2)}
        late.settle([done(unsent, state=State.AGAIN, billed=0, body=None), done(answered, body=b'"late"')], claim=0)
        assert third.settle([], claim=2).items == [], "they are still in flight"
        known = Known.of(postgres)
        assert (known.counts, known.answers, known.total) == ({State.SENT: 2}, {answered.key: b'"late"'}, 1)
        other.settle([done(item) for item in again], claim=0)
    known = Known.of(postgres)
    assert (known.counts, known.total) == ({State.DONE: 2}, 3)
    assert known.billed == {unsent.key: 1, answered.key: 2}


def test_another_input_and_a_running_worker_cause_no_deadlock(postgres):
    """Otherwise the server would abort a transaction of one of the two."""
    stopped = threading.Event()
    with at(postgres, 5000) as ledger, ThreadPoolExecutor(1) as threads:
        working = threads.submit(emptied, ledger, stopped=stopped)
        for number in range(8):
            with at(postgres, 5000 + number):
                pass
        stopped.set()
        taken = working.result(PATIENCE)
    assert deadlocks(postgres) == 0
    assert max(Counter(taken).values()) == 1


def test_outcomes_stay_if_the_search_for_lost_workers_fails(postgres_server, postgres, monkeypatch):
    """A worker waits for the server if it goes down at that moment, as at any other."""
    with at(postgres, 1) as ledger:
        (item,) = ledger.settle([], claim=1).items
        look = ledger._doubt
        monkeypatch.setattr(ledger, "_looked", float("-inf"))
        monkeypatch.setattr(ledger, "_doubt", lambda: (postgres_server.kill(), look()))
        assert ledger.settle([done(item)], claim=1).items == []
        postgres_server.start()
        monkeypatch.setattr(ledger, "_doubt", look)
        assert ledger.settle([], claim=1).wait is None
    known = Known.of(postgres)
    assert (known.counts, known.total) == ({State.DONE: 1}, 1)


def gone(url, ledger):
    """End the lease of a worker without its knowledge."""
    with psycopg.connect(url) as connection:
        connection.execute("DELETE FROM justone.workers WHERE id = %s", (ledger._worker,))


def deadlocks(url):
    """Return the number of deadlocks that the server has counted in a database."""
    with psycopg.connect(url, autocommit=True) as connection:
        (number,) = connection.execute(
            "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"
        ).fetchone()
        return number
