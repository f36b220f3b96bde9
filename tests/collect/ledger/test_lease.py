"""The end of a worker's lease, also if the system clock is set."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from justone_client.collect.ledger.postgres import lease as module
from justone_client.collect.ledger.postgres.lease import SECONDS, Lease


class Clocks:
    """The monotonic clock and the system clock."""

    def __init__(self, monkeypatch):
        self.machine, self.day = 500.0, 1_700_000_000.0
        clocks = {"monotonic": lambda: self.machine, "clock_gettime": lambda _: self.machine, "time": lambda: self.day}
        monkeypatch.setattr(module, "time", SimpleNamespace(**clocks))  # event loops need the real clock

    def pass_by(self, seconds):
        self.machine += seconds
        self.day += seconds


@pytest.fixture
def clocks(monkeypatch):
    return Clocks(monkeypatch)


@pytest.fixture
def lease(clocks):
    """Return a new lease that has no worker."""
    lease = Lease.__new__(Lease)
    lease._over_at, lease._term = module._now().after(SECONDS), 0
    return lease


def test_a_lease_is_over_after_its_time(clocks, lease):
    clocks.pass_by(SECONDS - 1)
    assert lease.term == 0
    clocks.pass_by(2)
    assert lease.term == 1


def test_a_clock_that_is_set_back_does_not_prolong_a_lease(clocks, lease):
    clocks.day -= 90
    clocks.pass_by(SECONDS + 1)
    assert lease.term == 1


def test_a_machine_that_was_halted_has_no_lease_any_more(clocks, lease):
    """Only the system clock shows it; the monotonic clock stood still."""
    clocks.day += SECONDS + 1
    assert lease.term == 1


def test_an_expired_lease_ends_another_term_soon(clocks, lease):
    clocks.pass_by(SECONDS + 1)
    assert [lease.term, lease.term] == [1, 1]
    clocks.pass_by(SECONDS / 4)
    assert lease.term == 2
