"""Budgets that processes share: limits, periods, kills, and databases that cannot be used."""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.forking import in_child
from support.harness import TOKEN, profile

from justone_client import (
    AsyncJustOne,
    Budget,
    BudgetExceededError,
    ConfigurationError,
    JustOne,
    JustOneError,
    Retry,
    SpendLog,
)
from justone_client.emulator import Billing, running
from justone_client.endpoints.registry import find_operation
from justone_client.policies.shared import shared_budget
from justone_client.policies.shared.limit_text import Limit, Period, limit_of

V3 = find_operation("xiaohongshu.get_user_v3")
OTHER = find_operation("toutiao.get_user_detail_v1")
PRICES = {"*": "0.10"}
NOON = datetime(2026, 1, 31, 4, tzinfo=UTC)


@pytest.fixture
def clock(monkeypatch):
    """Return a list with the time of the budgets."""
    times = [NOON]
    monkeypatch.setattr(shared_budget, "_now", lambda: times[0])
    return times


@pytest.fixture
def place(tmp_path):
    return tmp_path / "budget.sqlite"


def answering(code=0):
    return lambda _: httpx.Response(200, json={"code": code, "data": {}})


@pytest.mark.parametrize(
    ("text", "calls", "cost", "period"),
    [
        ("50 CNY a day", None, "50", Period.DAY),
        ("50.25 cny per month", None, "50.25", Period.MONTH),
        ("¥50/day", None, "50", Period.DAY),
        ("200 CNY", None, "200", Period.EVER),
        ("1,000 calls a month", 1000, None, Period.MONTH),
        ("10_000 calls", 10000, None, Period.EVER),
        ("1 call a day", 1, None, Period.DAY),
        ("每天 50 元", None, "50", Period.DAY),
        ("每月1000次", 1000, None, Period.MONTH),
        ("50 元/天", None, "50", Period.DAY),
    ],
)
def test_limits_are_read_as_people_write_them(text, calls, cost, period):
    assert limit_of(text) == Limit(text, calls, None if cost is None else Decimal(cost), period)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "50",
        "50 USD a day",
        "-5 CNY",
        "1.5 calls",
        "50 CNY a year",
        "CNY",
        "50 CNY day",
        "¥50 calls",
        5,
        "1 e 3 CNY",
    ],
)
def test_other_texts_are_no_limits(text):
    with pytest.raises(ConfigurationError, match="not a limit"):
        limit_of(text)


@pytest.mark.parametrize(
    ("now", "day", "month", "ends"),
    [
        (datetime(2026, 12, 31, 15, 59, tzinfo=UTC), "2026-12-31", "2026-12", datetime(2026, 12, 31, 16, tzinfo=UTC)),
        (datetime(2026, 12, 31, 16, 0, tzinfo=UTC), "2027-01-01", "2027-01", datetime(2027, 1, 31, 16, tzinfo=UTC)),
        (datetime(2026, 2, 28, 12, 0, tzinfo=UTC), "2026-02-28", "2026-02", datetime(2026, 2, 28, 16, tzinfo=UTC)),
    ],
)
def test_periods_are_those_of_china(now, day, month, ends):
    assert (Period.DAY.key(now), Period.MONTH.key(now), Period.EVER.key(now)) == (day, month, "")
    assert Period.MONTH.end(now) == ends
    assert Period.EVER.end(now) is None


def test_a_budget_survives_a_restart(run, place):
    for _ in range(2):
        run(profile, handler=answering(), budget=Budget.shared(place, "0.2 CNY", prices=PRICES))
    with pytest.raises(BudgetExceededError, match=r"may cost 0\.10, and 0\.2\S* of '0\.2 CNY' is spent"):
        run(profile, handler=answering(), budget=Budget.shared(place, "0.2 CNY", prices=PRICES))


def test_processes_with_other_limits_share_the_counts(run, place):
    few, many = Budget.shared(place, "1 call"), Budget.shared(place, "3 calls")
    run(profile, handler=answering(), budget=many)
    with pytest.raises(BudgetExceededError, match="'1 call' is used up"):
        run(profile, handler=answering(), budget=few)
    run(profile, handler=answering(), budget=many)
    assert (few.billed_calls, many.billed_calls) == (2, 2)


@pytest.mark.parametrize(("code", "counted"), [(0, 1), (201, 1), (301, 0), (400, 0)])
def test_requests_that_are_not_billed_are_taken_off(run, place, code, counted):
    budget = Budget.shared(place, "5 calls", "1 CNY", prices=PRICES)
    with contextlib.suppress(JustOneError):
        run(profile, handler=answering(code), budget=budget)
    assert budget.billed_calls == counted
    assert budget.cost == counted * Decimal("0.10")


def test_a_new_day_and_a_new_month_begin_anew(place, clock):
    budget = Budget.shared(place, "1 call a day", "3 calls a month")
    for day in (29, 30, 31):
        clock[0] = datetime(2026, 1, day, 4, tzinfo=UTC)
        budget.reserve(V3)
        with pytest.raises(
            BudgetExceededError, match=r"'1 call a day' is used up; it begins anew at 2026-0\d-\d\d 00:00"
        ):
            budget.reserve(V3)
    clock[0] = datetime(2026, 1, 31, 15, 59, tzinfo=UTC)
    with pytest.raises(BudgetExceededError, match=r"16:00 UTC\); nothing was sent"):
        budget.reserve(V3)
    clock[0] = datetime(2026, 1, 31, 16, tzinfo=UTC)
    budget.reserve(V3)


def test_a_request_is_taken_off_the_day_that_it_was_counted_in(place, clock):
    budget = Budget.shared(place, "1 call a day")
    reservation = budget.reserve(V3)
    clock[0] = datetime(2026, 2, 1, 4, tzinfo=UTC)
    budget.reserve(V3)
    budget.settle(reservation, billed=False)
    with pytest.raises(BudgetExceededError):
        budget.reserve(V3)
    clock[0] = NOON
    budget.reserve(V3)


def test_each_endpoint_may_have_its_own_limit(place):
    limits = {V3.name: "1 call", "toutiao": "2 calls", "*": "0 calls"}
    budget = Budget.shared(place, "4 calls", per_endpoint=limits)
    budget.reserve(V3)
    with pytest.raises(BudgetExceededError, match=f"'1 call' for {V3.name} is used up"):
        budget.reserve(V3)
    budget.reserve(OTHER)
    budget.reserve(OTHER)
    with pytest.raises(BudgetExceededError, match="'2 calls'"):
        budget.reserve(OTHER)
    with pytest.raises(BudgetExceededError, match="'0 calls'"):
        budget.reserve(find_operation("weibo.get_fans_v1"))
    states = {(state.endpoint, state.limit): (state.used, state.left) for state in budget.states(V3.name, OTHER.name)}
    assert states == {("", "4 calls"): (3, 1), (V3.name, "1 call"): (1, 0), (OTHER.name, "2 calls"): (2, 0)}


def test_a_limit_on_the_cost_demands_a_price(place):
    unpriced = V3._replace(name="", path="/api/own/v1")
    with pytest.raises(ConfigurationError, match="no price"):
        Budget.shared(place, "5 CNY").reserve(unpriced)
    Budget.shared(place, "5 calls").reserve(unpriced)


def test_fractions_are_exact(place):
    budget = Budget.shared(place, "0.3 CNY", prices={"*": "0.1"})
    for _ in range(3):
        budget.reserve(V3)
    assert budget.cost == Decimal("0.3")
    small = Budget.shared(place, "1 CNY", prices={"*": "0.00000001"})
    small.reserve(V3)
    assert small.cost == Decimal("0.300001")


@given(steps=st.lists(st.sampled_from(["reserve", "free", "billed", "unknown", "kill"]), max_size=40))
def test_no_order_of_events_exceeds_a_limit(tmp_path_factory, steps):
    place = tmp_path_factory.mktemp("b") / "b"
    budget, held, spent = Budget.shared(place, "3 calls", "0.25 CNY", prices=PRICES), [], 0
    for step in steps:
        if step == "reserve":
            try:
                held.append(budget.reserve(V3))
            except BudgetExceededError:
                assert spent + len(held) == 2
        elif step == "kill":
            spent += len(held)
            held.clear()
            budget.close()
            budget = Budget.shared(place, "3 calls", "0.25 CNY", prices=PRICES)
        elif held:
            outcome = {"free": False, "billed": True, "unknown": None}[step]
            budget.settle(held.pop(), outcome)
            spent += outcome is not False
        assert budget.billed_calls == spent + len(held) <= 2
    budget.close()


def test_threads_never_exceed_the_limit(place):
    budget, reserved, refused = Budget.shared(place, "50 calls"), [], []

    def reserve():
        for _ in range(20):
            try:
                reserved.append(budget.reserve(V3))
            except BudgetExceededError:
                refused.append(1)

    threads = [threading.Thread(target=reserve) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(reserved), len(refused), budget.billed_calls) == (50, 50, 50)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_forked_process_shares_the_budget(place):
    budget = Budget.shared(place, "2 calls")
    budget.reserve(V3)
    in_child(lambda: budget.reserve(V3) and None)
    with pytest.raises(BudgetExceededError):
        budget.reserve(V3)


@pytest.mark.parametrize("url", ["mysql://user:secret@host/db", "postgresql:secret", "redis://h"])
def test_other_urls_are_refused_without_showing_a_password(url):
    with pytest.raises(ConfigurationError, match="a budget is a file, or postgresql://") as caught:
        Budget.shared(url, "5 calls")
    assert "secret" not in str(caught.value)


def test_another_database_is_refused_and_stays(tmp_path):
    path = tmp_path / "other"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE mine (a)")
    before = path.read_bytes()
    with pytest.raises(ConfigurationError, match="not a budget"):
        Budget.shared(path, "5 calls")
    assert path.read_bytes() == before


@pytest.mark.parametrize("place", ["missing/b", "."])
def test_a_place_that_cannot_be_used_is_refused_at_once(tmp_path, monkeypatch, place):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ConfigurationError, match="cannot be used"):
        Budget.shared(place, "5 calls")


def test_a_budget_without_a_limit_is_refused(place):
    with pytest.raises(ConfigurationError, match="needs a limit"):
        Budget.shared(place)


def failing(*_):
    raise sqlite3.OperationalError("disk I/O error")


def test_a_database_that_fails_stops_calls_before_they_are_sent(run, place, monkeypatch):
    budget, sent = Budget.shared(place, "5 calls"), []
    monkeypatch.setattr(type(budget._store), "_opened", failing)
    budget.close()
    with pytest.raises(ConfigurationError, match="cannot be used") as caught:
        run(profile, handler=sent.append, budget=budget)
    assert (sent, caught.value.billed) == ([], False)


def test_a_request_that_cannot_be_taken_off_stays(run, place, monkeypatch, caplog):
    budget = Budget.shared(place, "5 calls")

    def handler(request):
        budget.close()
        monkeypatch.setattr(type(budget._store), "_opened", failing)
        return httpx.Response(200, json={"code": 301})

    with pytest.raises(JustOneError, match="301"):
        run(profile, handler=handler, budget=budget)
    monkeypatch.undo()
    assert budget.billed_calls == 1
    assert "stays in the shared budget" in caplog.text


def test_waiting_for_a_lock_does_not_stop_the_event_loop(place):
    """The lock is released by the loop itself, which can do so only while it is not blocked."""
    budget = Budget.shared(place, "5 calls")

    async def main():
        blocker = sqlite3.connect(place, isolation_level=None)
        blocker.execute("BEGIN IMMEDIATE")
        http = httpx.AsyncClient(transport=httpx.MockTransport(answering()))
        async with AsyncJustOne(TOKEN, http_client=http, budget=budget) as api:
            call = asyncio.ensure_future(profile(api))
            for _ in range(20):
                await asyncio.sleep(0)
            assert not call.done()
            blocker.execute("ROLLBACK")
            blocker.close()
            return await call

    assert asyncio.run(main()).billed


def test_a_call_cancelled_while_it_reserves_is_taken_off(place):
    budget = Budget.shared(place, "5 calls")
    entered, leave = threading.Event(), threading.Event()
    reserve = budget.reserve

    def slowly(operation):
        found = reserve(operation)
        entered.set()
        leave.wait(60)
        return found

    budget.reserve = slowly

    async def main():
        http = httpx.AsyncClient(transport=httpx.MockTransport(answering()))
        async with AsyncJustOne(TOKEN, http_client=http, budget=budget) as api:
            call = asyncio.ensure_future(profile(api))
            await asyncio.to_thread(entered.wait, 60)
            call.cancel()
            leave.set()
            with pytest.raises(asyncio.CancelledError):
                await call

    asyncio.run(main())  # it waits for its threads
    assert budget.billed_calls == 0


def calling(url, place, limit, seed):
    """Call until the budget is used up, or until killed."""
    rng = random.Random(seed)
    options = {"budget": Budget.shared(place, limit), "spend_log": f"{place}.log", "retry": Retry.none()}
    with JustOne("a1b2c3d4e5f6a7b8", environment=url, **options) as api:
        print("ready", flush=True)
        while True:
            try:
                api.xiaohongshu.get_user_v3(user_id=rng.choice(["1", "2", "emulate-code-301", "emulate-disconnect"]))
            except BudgetExceededError:
                return
            except JustOneError:
                pass


PROGRAM = "import sys; from test_shared_budget import calling; calling(*sys.argv[1:4], int(sys.argv[4]))"


def spend_all(place, number, together, limit, rng):
    """Kill processes at random until the budget is used up; return the bill of the server."""
    billing = Billing()
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([*sys.path, str(Path(__file__).parent)])}
    with running(billing=billing) as url:
        for begin in range(0, number, together):
            processes = [
                subprocess.Popen(
                    [sys.executable, "-c", PROGRAM, url, str(place), f"{limit} calls", str(rng.random())[2:9]],
                    stdout=subprocess.PIPE,
                    env=environment,
                )
                for _ in range(together)
            ]
            for process in processes:
                process.stdout.readline()
            target = sum(billing.of("a1b2c3d4e5f6a7b8").values()) + rng.randrange(1, 2 * together)
            is_last = begin + together >= number
            while not is_last and sum(billing.of("a1b2c3d4e5f6a7b8").values()) < target:
                if all(process.poll() is not None for process in processes):
                    break
            for process in processes:
                if not is_last:
                    process.send_signal(signal.SIGKILL)
                process.wait()
                process.stdout.close()
    return sum(billing.of("a1b2c3d4e5f6a7b8").values())


@pytest.mark.processes
@pytest.mark.soak
@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")
def test_killed_processes_never_exceed_the_budget(place, request, seed):
    number, together, limit = (100, 10, 600) if request.config.option.soak else (6, 3, 40)
    billed = spend_all(place, number, together, limit, random.Random(seed))
    assert limit - number <= billed <= limit
    assert Budget.shared(place, "1 call").billed_calls == limit
    (logged,) = SpendLog(f"{place}.log").totals()
    assert logged.billed <= billed <= logged.billed + logged.unknown <= limit
