"""How many calls go at a time: fewer after a refusal, more again with the answers that follow."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from justone_client.collect.run import concurrency
from justone_client.collect.run.concurrency import Throttle


@pytest.fixture
def clock(monkeypatch):
    """Time that passes only where a test says so."""
    now = [100.0]
    monkeypatch.setattr(concurrency, "time", SimpleNamespace(monotonic=lambda: now[0]))
    return now


def refused(slowed, clock, times):
    for _ in range(times):
        clock[0] += 2
        slowed.refused()


@pytest.mark.usefixtures("clock")
def test_it_begins_at_full_speed():
    assert Throttle(32).allowed == 32


def test_each_refusal_halves_it_and_one_is_always_left(clock):
    slowed = Throttle(8)
    allowed = []
    for _ in range(5):
        refused(slowed, clock, 1)
        allowed.append(slowed.allowed)
    assert allowed == [4, 2, 1, 1, 1]


def test_refusals_of_calls_that_were_on_their_way_count_once(clock):
    slowed = Throttle(32)
    for _ in range(32):
        slowed.refused()
        clock[0] += 0.01
    assert slowed.allowed == 16


def test_a_round_of_answers_allows_one_call_more(clock):
    slowed = Throttle(32)
    refused(slowed, clock, 3)
    assert slowed.allowed == 4
    for _ in range(5):
        slowed.answered()
    assert slowed.allowed == 5


def test_it_comes_back_to_full_speed_and_never_beyond(clock):
    slowed = Throttle(8)
    refused(slowed, clock, 4)
    for _ in range(100):
        slowed.answered()
    assert slowed.allowed == 8


def test_a_single_call_at_a_time_stays_one(clock):
    slowed = Throttle(1)
    refused(slowed, clock, 2)
    slowed.answered()
    assert slowed.allowed == 1
