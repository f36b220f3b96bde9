"""Shared budgets and rate limits in PostgreSQL."""

from __future__ import annotations

import threading
from decimal import Decimal

import psycopg
import pytest

from justone_client import Budget, BudgetExceededError, ConfigurationError, RateLimit
from justone_client.endpoints.registry import find_operation
from justone_client.wire import timing

V3 = find_operation("xiaohongshu.get_user_v3")
PRICES = {"*": "0.10"}


@pytest.fixture
def url(postgres):
    return f"{postgres.partition('#')[0]}#team"


def test_a_budget_is_shared_and_survives(url):
    first, second = (Budget.shared(url, "0.2 CNY", "5 calls a day", prices=PRICES) for _ in range(2))
    first.settle(first.reserve(V3), billed=False)
    first.reserve(V3)
    second.reserve(V3)
    with pytest.raises(BudgetExceededError, match=r"'0\.2 CNY' is spent"):
        first.reserve(V3)
    assert (second.billed_calls, second.cost) == (2, Decimal("0.2"))
    assert [state.left for state in first.states()] == [0, 3]


def test_threads_with_their_own_connections_keep_the_limit(url):
    reserved, refused = [], []

    def reserve():
        budget = Budget.shared(url, "30 calls")
        for _ in range(10):
            try:
                reserved.append(budget.reserve(V3))
            except BudgetExceededError:
                refused.append(1)
        budget.close()

    threads = [threading.Thread(target=reserve) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(reserved), len(refused)) == (30, 20)


def test_a_lost_connection_is_opened_again(url):
    budget = Budget.shared(url, "5 calls")
    budget.reserve(V3)
    with psycopg.connect(url.partition("#")[0], autocommit=True) as other:
        other.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")
    with pytest.raises(ConfigurationError, match="cannot be used"):
        budget.reserve(V3)
    budget.reserve(V3)
    assert budget.billed_calls == 2


def test_a_rate_is_shared(url):
    first, second = (RateLimit.shared(url, per_second=0.1, per_endpoint={V3.name: 0.05}) for _ in range(2))
    waits = [limit.ticket(V3).wait(timing.now()) for limit in (first, second, first)]
    assert waits == pytest.approx([0, 20.6, 41.2], abs=3)


def test_a_server_out_of_reach_is_told_without_the_password():
    with pytest.raises(ConfigurationError, match="nothing was sent") as caught:
        Budget.shared("postgresql://user:secret@127.0.0.1:1/db#team", "5 calls")
    assert "secret" not in str(caught.value)
