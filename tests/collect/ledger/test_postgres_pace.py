"""Common pace of all workers of a ledger: turns are granted one after the other, and more slowly after a rejection."""

from __future__ import annotations

import contextlib
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest
from support.collecting_helpers import JOB, ids, rows_of

from justone_client.collect.ledger.ledger import LedgerUnavailableError
from justone_client.collect.ledger.postgres import pace as module
from justone_client.collect.ledger.postgres.connecting import Database
from justone_client.collect.ledger.postgres.pace import PostgresPace
from justone_client.collect.ledger.postgres.postgres_ledger import PostgresLedger
from justone_client.policies.shared.turn_grant import Wanted

FULL = 40.0


@pytest.fixture
def ledger(postgres):
    with contextlib.closing(PostgresLedger(postgres)) as made:
        made.begin(JOB, "", rows_of(ids(1)))
    return postgres


@pytest.fixture
def pace(ledger):
    with contextlib.closing(PostgresPace(Database(ledger))) as made:
        yield made


def wanted(turns=1, *, rate=FULL, distance=None, responses=0, is_refused=False):
    return Wanted(turns, 0.0, rate, 1 / rate if distance is None else distance, responses, is_refused)


def later(url, seconds):
    """Move the last rejection into the past by this number of seconds."""
    with psycopg.connect(url) as connection:
        connection.execute("UPDATE justone.pace SET slowed = slowed - %s", (seconds,))


def test_turns_are_granted_one_after_the_other(pace):
    first, second = pace.grant(wanted(4, distance=1.0)), pace.grant(wanted(2, distance=1.0))
    assert (first.wait, first.distance, first.rate) == (0, 1.0, FULL)
    assert second.wait == pytest.approx(4.0, abs=0.9)
    assert pace.grant(wanted(distance=1.0)).wait == pytest.approx(6.0, abs=0.9)


def test_unused_turns_are_not_saved_up(pace, ledger):
    pace.grant(wanted(distance=100.0))
    with psycopg.connect(ledger) as connection:
        connection.execute("UPDATE justone.pace SET next = next - 1000")  # as if no worker had asked for that long
    assert pace.grant(wanted(distance=100.0)).wait == 0
    assert pace.grant(wanted(distance=100.0)).wait == pytest.approx(100.0, abs=20.0)


def test_concurrent_workers_get_each_turn_once(ledger):
    """Concurrent requests wait for each other and see the turns granted before."""
    workers, times, gate = 6, 15, threading.Barrier(6)

    def take(_):
        with contextlib.closing(PostgresPace(Database(ledger))) as own:
            own.grant(wanted(0))
            gate.wait()
            return [own.grant(wanted(2, distance=10.0)).wait for _ in range(times)]

    with ThreadPoolExecutor(workers) as threads:
        waits = sorted(wait for each in threads.map(take, range(workers)) for wait in each)
    assert [round(wait / 20) for wait in waits] == list(range(workers * times))


def test_a_rejection_halves_the_rate_at_most_once_a_second(ledger, pace):
    assert pace.grant(wanted(is_refused=True)).rate == FULL / 2
    with contextlib.closing(PostgresPace(Database(ledger))) as other:
        assert other.grant(wanted(is_refused=True)).rate == FULL / 2
        assert other.grant(wanted()).distance == pytest.approx(2 / FULL)
        later(ledger, 1.0)
        assert other.grant(wanted(is_refused=True)).rate == FULL / 4
    assert pace.grant(wanted()).rate == FULL / 4


def test_the_rate_never_falls_below_one_call_a_minute(ledger, pace):
    rates = []
    for _ in range(15):
        rates.append(pace.grant(wanted(0, is_refused=True)).rate)
        later(ledger, 1.0)
    assert rates[:3] == [20, 10, 5]
    assert rates[-1] == pytest.approx(1 / 60)
    later(ledger, 1.0)
    assert pace.grant(wanted(0, rate=1 / 100, is_refused=True)).rate == pytest.approx(1 / 100), "one that is wanted"


def test_responses_raise_the_rate_up_to_the_wanted_one(pace):
    pace.grant(wanted(is_refused=True))
    assert pace.grant(wanted(responses=4)).rate == pytest.approx(FULL / 2 + 4 * FULL / 20)
    assert pace.grant(wanted(responses=100)).rate == FULL


def test_a_worker_that_wants_a_lower_rate_gets_it(pace):
    assert pace.grant(wanted()).rate == FULL
    assert pace.grant(wanted(rate=10.0)).rate == 10
    assert pace.grant(wanted(rate=10.0)).distance == pytest.approx(0.1)


def test_a_pace_waits_until_the_server_is_back(postgres_server, pace, monkeypatch):
    monkeypatch.setattr(module, "_AGAIN", 0.05)
    pace.grant(wanted(50, distance=1.0))
    postgres_server.kill()
    with ThreadPoolExecutor(1) as threads:
        granted = threads.submit(pace.grant, wanted())
        time.sleep(0.3)
        assert not granted.done()
        postgres_server.start()
        assert granted.result(5).wait > 45, "what was granted before stays so"


def test_closing_a_pace_does_not_wait_for_the_server(postgres_server, pace):
    pace.grant(wanted())
    postgres_server.kill()
    with ThreadPoolExecutor(1) as threads:
        granted = threads.submit(pace.grant, wanted())
        time.sleep(0.1)
        pace.close()
        with pytest.raises(LedgerUnavailableError):
            granted.result(2)
