"""A limit of requests per second, for all callers, clocks and cancellations."""

from __future__ import annotations

import asyncio
import random
import threading
import time

import httpx
import pytest
from support import virtual_time
from support.harness import TOKEN, profile

from justone_client import AsyncJustOne, ConfigurationError, JustOne, JustOneError, RateLimit, Retry
from justone_client.endpoints.operation import Operation
from justone_client.wire import timing

pytestmark = pytest.mark.slow

A, B = (Operation(name=name, method="GET", path="/api/x/v1") for name in ("x.a", "y.b"))


def passed(limit, operations, clock=0.0, late=lambda: 0.0):
    """Send requests as fast as the limit allows; return the time and the endpoint of each."""
    times = []
    tickets = [(limit.ticket(operation), operation) for operation in operations]
    waiting = [(clock, number) for number in range(len(tickets))]
    while waiting:
        waiting.sort()
        now, number = waiting.pop(0)
        ticket, operation = tickets[number]
        if wait := ticket.wait(now):
            waiting.append((now + wait + late(), number))
        else:
            times.append((now, operation.name))
    return times


def busiest(times):
    """Return the number of requests in the busiest second."""
    moments = sorted(times)
    return max(sum(moment <= each < moment + 1 for each in moments) for moment in moments)


@pytest.mark.parametrize("rate", [1, 2, 5, 39, 40, 100, 400])
def test_no_second_has_more_than_the_limit(rate):
    times = [now for now, _ in passed(RateLimit(rate), [A] * rate * 3)]
    assert busiest(times) <= rate * 1.05
    assert max(times) < 3.1, "and none are lost"


@pytest.mark.parametrize("rate", [2, 5, 50, 400])
def test_programs_that_stall_do_not_catch_up_at_once(rate):
    chance = random.Random(rate)
    late = lambda: chance.choice([0, 0, 0.002, 0.05, 0.7])  # noqa: E731
    assert busiest(now for now, _ in passed(RateLimit(rate), [A] * rate * 4, late=late)) <= rate * 1.05


def test_a_rate_below_one_a_second_is_kept():
    times = [now for now, _ in passed(RateLimit(0.5), [A] * 3)]
    assert times == pytest.approx([0, 2, 4], abs=0.01)


def test_endpoints_have_limits_below_the_overall_one():
    limit = RateLimit(20, per_endpoint={"x": 2, "*": 100})
    times = passed(limit, [A] * 4 + [B] * 30)
    assert busiest([now for now, _ in times]) <= 20
    assert busiest([now for now, name in times if name == "x.a"]) == 2
    assert busiest(now for now, name in passed(RateLimit(per_endpoint=3), [A] * 9 + [B] * 9) if name == "y.b") == 3


def test_endpoints_without_a_limit_do_not_wait():
    assert [now for now, _ in passed(RateLimit(per_endpoint={"x.a": 1}), [B] * 50)] == [0.0] * 50
    assert [now for now, _ in passed(RateLimit(), [A] * 50)] == [0.0] * 50


def test_an_abandoned_ticket_blocks_no_other():
    limit = RateLimit(1)
    assert limit.ticket(A).wait(0.0) == 0
    abandoned = [limit.ticket(A) for _ in range(3)]
    assert all(ticket.wait(0.0) > 0 for ticket in abandoned)
    later = limit.ticket(A)
    assert later.wait(10.0) == 0


def test_a_rejection_halves_the_rate_and_successes_raise_it():
    limit = RateLimit(100)
    limit.slow_down(A)
    slow = [now for now, _ in passed(limit, [A] * 100)]
    assert busiest(slow) <= 50
    for _ in range(20):
        limit.recover(A)
    assert 99 <= busiest(now for now, _ in passed(limit, [A] * 300, clock=100.0)) <= 105
    for _ in range(50):
        limit.slow_down(A)
    assert limit.ticket(A).wait(500.0) == 0, "after any number of rejections, it is tried once a minute"
    assert limit.ticket(A).wait(500.0) <= 60.01


@pytest.mark.parametrize("wrong", [{"per_second": 0}, {"per_second": True}, {"per_endpoint": {"*": -1}},
                                   {"per_endpoint": float("inf")}, {"per_second": "5"}])  # fmt: skip
def test_invalid_rates_are_refused(wrong):
    with pytest.raises(ConfigurationError, match="must be a number of requests a second above 0"):
        RateLimit(**wrong)


def test_code_302_and_429_lower_the_rate(run, waits):
    answers = [httpx.Response(200, json={"code": 302}), httpx.Response(429), httpx.Response(200, json={"code": 0})]
    limit = RateLimit(1000)
    run(profile, handler=lambda _: answers.pop(0), rate_limit=limit, retry=Retry())
    gate = limit._overall
    assert gate.brake.limit == pytest.approx(250 + 50)


def test_every_attempt_takes_its_turn(run, waits):
    with pytest.raises(JustOneError):
        run(
            profile,
            handler=lambda _: httpx.Response(200, json={"code": 301}),
            rate_limit=RateLimit(0.1),
            retry=Retry(random=lambda: 0.0),
        )
    assert [round(wait) for wait in waits if wait] == [10, 10]


def test_threads_share_a_limit(monkeypatch):
    monkeypatch.setattr(timing, "now", time.monotonic)
    monkeypatch.setattr(timing, "sleep", time.sleep)
    seen = []

    def handler(_):
        seen.append(time.monotonic())
        return httpx.Response(200, json={"code": 0})

    api = JustOne(TOKEN, transport=httpx.MockTransport(handler), rate_limit=RateLimit(50))
    threads = [threading.Thread(target=lambda: [profile(api) for _ in range(10)]) for _ in range(8)]
    began = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(seen) == 80
    assert busiest(seen) <= 53 + len(threads), "each thread may be suspended between its turn and its request"
    assert max(seen) - began > 1.5


def test_cancelled_calls_send_nothing(monkeypatch):
    monkeypatch.setattr(timing, "now", virtual_time.now)
    monkeypatch.setattr(timing, "asleep", asyncio.sleep)

    async def main():
        transport = httpx.MockTransport(lambda _: httpx.Response(200, json={"code": 0}))
        async with AsyncJustOne(TOKEN, transport=transport, rate_limit=RateLimit(20)) as api:
            tasks = [asyncio.create_task(profile(api)) for _ in range(10)]
            await asyncio.sleep(0.06)
            for task in tasks[2:]:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await profile(api)
            return api.usage.total, virtual_time.now()

    began = virtual_time.now_of_new_loops
    total, ended = virtual_time.run(main())
    assert total.requests == total.billed <= 4
    assert total.unknown == 0, "calls in line have sent nothing"
    assert ended - began <= 0.51, "the next call waits no longer than the line was"
