"""Prices of a budget: its own, then those of the user's file, then the published estimates."""

from __future__ import annotations

from decimal import Decimal

import httpx
import pytest
from support.harness import profile

from justone_client import Budget, BudgetExceededError, ConfigurationError
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.registry import operation_named

V3, UNPRICED = operation_named("xiaohongshu.get_user_v3"), operation_named("aliexpress.get_product_detail_v1")


@pytest.fixture
def listed(tmp_path, monkeypatch):
    """Set the user's list: a price for `xiaohongshu` and one for an endpoint without an estimate."""
    file = tmp_path / "mine.toml"
    file.write_text('xiaohongshu = "0.07"\n"aliexpress.get_product_detail_v1" = 1\n', encoding="utf-8")
    monkeypatch.setenv("JUSTONEAPI_PRICES", str(file))


def price(operation, **options):
    return Budget(max_cost=9, **options).reserve(operation).price


def test_a_budget_without_prices_uses_the_estimates():
    budget = Budget(max_cost="0.30")
    for _ in range(2):
        budget.settle(budget.reserve(V3), billed=True)
    assert budget.cost == Decimal("0.30")
    with pytest.raises(BudgetExceededError, match=r"may cost 0\.15, and 0\.30 of 0\.30 is spent"):
        budget.reserve(V3)


def test_prices_of_the_budget_come_first(listed):
    assert price(V3, prices={"xiaohongshu": "0.01"}) == Decimal("0.01")
    assert price(V3, prices={"*": "0.02"}) == Decimal("0.02")


def test_an_endpoint_missing_in_the_prices_has_the_file_s_price(listed):
    assert price(V3, prices={"douyin": 1}) == Decimal("0.07")
    assert price(UNPRICED) == 1


def test_an_endpoint_missing_in_both_lists_has_its_estimate(listed):
    assert price(operation_named("weibo.get_user_detail_v3"), prices={"douyin": 1}) == Decimal("0.10")


def test_a_budget_of_calls_counts_no_cost(listed):
    assert Budget(max_billed_calls=3).reserve(V3).price == 0


def test_prices_without_a_limit_count_unpriced_calls_as_free():
    assert Budget(prices={"douyin": 1}).reserve(UNPRICED).price == 0


@pytest.mark.parametrize("operation", [UNPRICED, Operation("", "GET", "/api/kite/fly/v1")], ids=str)
def test_a_call_without_any_price_is_refused(operation):
    with pytest.raises(ConfigurationError, match="there is no estimate: give a price") as caught:
        Budget(max_cost=1, prices={"douyin": 1}).reserve(operation)
    assert (operation.name or str(operation)) in str(caught.value)
    assert "JUSTONEAPI_PRICES" in str(caught.value)


def test_a_call_without_any_price_is_not_sent(run):
    seen = []

    def handler(request):
        seen.append(request)
        return httpx.Response(200, json={"code": 0, "data": {}})

    def call(api):
        return api.aliexpress.get_product_detail_v1(item_id="kite")

    with pytest.raises(ConfigurationError, match="no price for aliexpress"):
        run(call, handler=handler, budget=Budget(max_cost=1))
    assert seen == []
    assert run(profile, handler=handler, budget=Budget(max_cost=1)).billed is True


@pytest.mark.parametrize("options", [{"max_cost": 1}, {"prices": {"*": 1}}])
def test_an_unusable_file_fails_when_the_budget_is_made(monkeypatch, tmp_path, options):
    monkeypatch.setenv("JUSTONEAPI_PRICES", str(tmp_path / "missing.toml"))
    with pytest.raises(ConfigurationError, match=r"missing\.toml, which JUSTONEAPI_PRICES names"):
        Budget(**options)
    Budget(max_billed_calls=1)
