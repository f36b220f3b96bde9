"""Rate limits that processes share."""

from __future__ import annotations

import pytest
from support.harness import profile

from justone_client import ConfigurationError, RateLimit
from justone_client.endpoints.registry import find_operation
from justone_client.wire import timing

V3 = find_operation("xiaohongshu.get_user_v3")
OTHER = find_operation("toutiao.get_user_detail_v1")


@pytest.fixture
def place(tmp_path):
    return tmp_path / "rate.sqlite"


def waits_of(limit, number, operation=V3):
    """Return the waiting times of requests that ask for a turn at about the same time."""
    return [limit.ticket(operation).wait(timing.now()) for _ in range(number)]


def test_clients_take_turns_after_each_other(place):
    first, second = (RateLimit.shared(place, per_second=0.1) for _ in range(2))
    waits = [*waits_of(first, 2), *waits_of(second, 2)]
    assert waits == pytest.approx([0, 10.3, 20.6, 30.9], abs=2)


def test_an_endpoint_may_have_its_own_rate(place):
    limit = RateLimit.shared(place, per_endpoint={V3.name: 0.1, "toutiao": 0.01})
    assert waits_of(limit, 2) == pytest.approx([0, 10.3], abs=2)
    assert waits_of(limit, 2, OTHER) == pytest.approx([0, 103], abs=2)
    assert waits_of(limit, 1, find_operation("weibo.get_fans_v1")) == [0]


def test_calls_wait_for_their_turns(run, place, waits):
    limit = RateLimit.shared(place, per_second=0.1)
    for _ in range(3):
        run(profile, handler=answering, rate_limit=limit)
    assert [sum(waits[:1]), sum(waits[1:])] == pytest.approx([10.3, 20.6], abs=2), (
        "the clock of the database stands still"
    )


def answering(_):
    import httpx

    return httpx.Response(200, json={"code": 0, "data": {}})


def test_a_turn_that_has_passed_is_not_used(place):
    limit = RateLimit.shared(place, per_second=0.1)
    waits_of(limit, 1)
    ticket = limit.ticket(V3)
    now = timing.now()
    assert ticket.wait(now) == pytest.approx(10.3, abs=2)
    assert ticket.wait(now + 100) == pytest.approx(20.6, abs=2)


def test_a_rejection_halves_the_rate_for_all(place):
    first, second = (RateLimit.shared(place, per_second=0.1) for _ in range(2))
    waits_of(first, 1)
    first.slow_down(V3)
    waits_of(first, 1)
    assert waits_of(second, 2) == pytest.approx([30.9, 51.5], abs=3)


def test_a_killed_process_wastes_its_turn_only(place):
    killed, other = (RateLimit.shared(place, per_second=0.1) for _ in range(2))
    waits_of(killed, 3)
    killed.close()
    assert waits_of(other, 1) == pytest.approx([30.9], abs=2)


@pytest.mark.parametrize("rate", [0, -1, "fast"])
def test_rates_are_checked(place, rate):
    with pytest.raises(ConfigurationError):
        RateLimit.shared(place, per_second=rate)
