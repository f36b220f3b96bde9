"""A limit that each rejection halves and each success raises."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from justone_client.policies import brake
from justone_client.policies.brake import CALM, Brake


@pytest.fixture(autouse=True)
def clock(monkeypatch):
    """Return a clock that only tests advance."""
    now = [100.0]
    monkeypatch.setattr(brake, "timing", SimpleNamespace(now=lambda: now[0]))
    return now


def test_a_brake_starts_at_its_full_limit():
    assert Brake(32, least=1).limit == 32


def test_each_rejection_halves_the_limit_down_to_the_least():
    slowed, limits = Brake(8, least=1), []
    for _ in range(5):
        slowed.slow_down()
        limits.append(slowed.limit)
    assert limits == [4, 2, 1, 1, 1]


def test_rejections_of_requests_in_flight_count_once(clock):
    slowed = Brake(32, least=1, calm=CALM)
    for _ in range(32):
        slowed.slow_down()
        clock[0] += CALM / 33
    assert slowed.limit == 16
    clock[0] += CALM
    slowed.slow_down()
    assert slowed.limit == 8


def test_each_success_raises_the_limit_by_a_step():
    slowed = Brake(32, least=1)
    slowed.slow_down()
    slowed.recover(0.5)
    assert slowed.limit == 16.5


def test_the_limit_recovers_to_the_full_one_and_not_beyond():
    slowed = Brake(8, least=1)
    slowed.slow_down()
    for _ in range(100):
        slowed.recover(1)
    assert slowed.limit == 8
