"""A rate that several workers share, measured where they ask: never more in any second, and hardly fewer."""

from __future__ import annotations

import contextlib
import time
from bisect import bisect_left

import pytest
from support.collecting_helpers import ids, table_of, until
from support.counting_server import counting
from support.workers import Known, between, worker

from justone_client.collect.record import State

pytestmark = pytest.mark.processes

RATE = 40
MOST = 1.05 * RATE
BUSY = 2.0
"""Seconds for which it is measured how many they ask for."""


@pytest.fixture
def table(tmp_path):
    return table_of(tmp_path / "ids.csv", ids(3000))


@contextlib.contextmanager
def asking(server, ledger, table, number):
    """Have workers ask at their common rate, and wait until all are at it."""
    with contextlib.ExitStack() as stack:
        for _ in range(number):
            stack.enter_context(worker(server, ledger, "--rate", RATE, table=table))
        until(lambda: workers_of(ledger) == number and len(server.arrived) > RATE)
        yield


def workers_of(ledger):
    """How many have marked anything."""
    with contextlib.suppress(Exception):
        return len(Known.of(ledger).open_of)
    return 0


def worst_second(times):
    """The most that came in any second, wherever it begins."""
    return max(bisect_left(times, first + 1.0) - index for index, first in enumerate(times))


def lately(server, seconds):
    """How many a second came within the last seconds."""
    began = time.monotonic() - seconds
    return sum(each >= began for each in server.arrived) / seconds


@pytest.mark.parametrize(("number", "code"), [(1, 429), (3, 302)])
def test_workers_keep_the_rate_and_slow_down_together(postgres, table, number, code):
    answers = between(0.02, 0.06)
    with counting(answers) as server, asking(server, postgres, table, number):
        until(lambda: lately(server, BUSY) >= 0.9 * RATE)
        server._behave = lambda *_: (code, 0.02)
        time.sleep(1.1)
        server._behave = answers
        assert lately(server, 0.5) <= 0.6 * RATE
        until(lambda: lately(server, 1.0) >= 0.9 * RATE)
        assert worst_second(server.arrived) <= MOST
    assert Known.of(postgres).counts[State.FAILED] == 0
