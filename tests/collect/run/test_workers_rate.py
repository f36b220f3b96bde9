"""A rate that several workers share, measured in the workers: no second has more turns than the rate allows."""

from __future__ import annotations

import contextlib
import time
from bisect import bisect_left

import psycopg
import pytest
from support.collecting_helpers import ids, table_of, until
from support.counting_server import counting
from support.workers import Known, between, worker

from justone_client.collect.record import State

pytestmark = pytest.mark.processes

RATE = 40
MOST = 1.05 * RATE
WHILE = 2.0
"""Seconds for which turns are counted."""

LOGGED = """
import os, time
from justone_client.collect import pacing
log = os.open({path!r}, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
take, wait_turn = pacing.SharedTurns._take, pacing.SharedTurns.wait_turn
async def logged_take(self):
    began = time.monotonic()
    await take(self)
    os.write(log, b"trip %f\\n" % (time.monotonic() - began))
async def logged_turn(self, stopped):
    has_turn = await wait_turn(self, stopped)
    os.write(log, b"turn %f\\n" % time.monotonic())
    return has_turn
pacing.SharedTurns._take, pacing.SharedTurns.wait_turn = logged_take, logged_turn
"""
"""Code for a worker that logs its turns and its round trips to the server, on a clock shared by all processes."""


class Log:
    """Log of the turns and round trips of all workers."""

    def __init__(self, path):
        self.path = path
        path.touch()

    @property
    def turns(self):
        return self._of("turn")

    @property
    def longest_trip(self):
        return self._of("trip")[-1]

    @property
    def slack(self):
        """Return the extra turns a second may have: the time of a grant is only known to half of its round trip."""
        return RATE * self.longest_trip

    def _of(self, kind):
        lines = (line.split() for line in self.path.read_text().splitlines())
        return sorted(float(value) for name, value in lines if name == kind)


@pytest.fixture
def table(tmp_path):
    return table_of(tmp_path / "ids.csv", ids(3000))


@pytest.fixture
def log(tmp_path):
    return Log(tmp_path / "log")


@contextlib.contextmanager
def running(server, ledger, table, log, number):
    """Start workers with a common rate, and wait until all of them have sent calls."""
    options = {"table": table, "before": LOGGED.format(path=str(log.path))}
    with contextlib.ExitStack() as stack:
        for _ in range(number):
            stack.enter_context(worker(server, ledger, "--rate", RATE, **options))
        until(lambda: workers_of(ledger) == number and len(server.arrived) > RATE)
        yield


def workers_of(ledger):
    """Return the number of workers that have marked ids."""
    with contextlib.suppress(Exception):
        return len(Known.of(ledger).open_of)
    return 0


def rate_of(ledger):
    with contextlib.closing(psycopg.connect(ledger)) as connection:
        return connection.execute("SELECT rate FROM justone.pace").fetchone()[0]


def worst_second(times):
    """Return the maximum number of turns in a second."""
    return max(bisect_left(times, first + 1.0) - index for index, first in enumerate(times))


@pytest.mark.matrix
@pytest.mark.parametrize(("number", "code"), [(1, 429), (3, 302)])
def test_workers_keep_the_rate_and_slow_down_together(postgres, table, log, number, code):
    responses = between(0.02, 0.06)
    with counting(responses) as server, running(server, postgres, table, log, number):
        before = len(log.turns)
        time.sleep(WHILE)
        assert len(log.turns) > before
        server._behave = lambda *_: (code, 0.02)
        until(lambda: rate_of(postgres) <= RATE / 2)
        slowed = time.monotonic() + log.longest_trip + 0.2  # turns that were granted before have passed by then
        time.sleep(slowed + 1.0 - time.monotonic())
        turns = log.turns
        assert bisect_left(turns, slowed + 1.0) - bisect_left(turns, slowed) <= 0.6 * RATE + log.slack
        server._behave = responses
        until(lambda: rate_of(postgres) == RATE)
        assert worst_second(log.turns) <= MOST + log.slack
    assert Known.of(postgres).counts[State.FAILED] == 0
