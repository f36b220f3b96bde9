"""Estimates of prices: the published list, the user's file, and the order in which they are looked up."""

from __future__ import annotations

import datetime as dt
import pickle
from dataclasses import FrozenInstanceError
from decimal import Decimal

import pytest

from justone_client import ConfigurationError, PriceEstimate
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.price import estimate_of, find_price
from justone_client.endpoints.registry import operation_at, operation_named
from justone_generated import prices

V3 = "xiaohongshu.get_user_v3"
UNPRICED = "aliexpress.get_product_detail_v1"


@pytest.fixture
def listed(tmp_path, monkeypatch):
    """Return a function that writes the user's list."""

    def write(text):
        file = tmp_path / "mine.toml"
        file.write_text(text, encoding="utf-8")
        monkeypatch.setenv("JUSTONEAPI_PRICES", str(file))
        return file

    return write


def test_an_estimate_has_amount_currency_and_date():
    assert operation_named(V3).price_estimate == PriceEstimate(
        amount=Decimal("0.15"), currency="CNY", date=dt.date(2026, 7, 28)
    )


def test_an_estimate_is_called_one_of_its_date():
    estimate = operation_named(V3).price_estimate
    assert str(estimate) == "about 0.15 CNY (estimate of 2026-07-28)"
    assert str(estimate.times(10_000)) == "about 1,500.00 CNY (estimate of 2026-07-28)"


def test_an_estimate_is_frozen_and_can_be_pickled():
    estimate = operation_named(V3).price_estimate
    with pytest.raises(FrozenInstanceError):
        estimate.amount = Decimal(0)
    assert pickle.loads(pickle.dumps(estimate)) == estimate


def test_every_published_price_is_the_estimate_of_its_operation():
    for endpoint, amount in prices.PRICES.items():
        operation = operation_at(*endpoint.split())
        assert operation.name
        assert str(operation.price_estimate.amount) == amount


@pytest.mark.parametrize("name", [UNPRICED, "taobao.get_item_detail_v8"])
def test_an_endpoint_without_a_published_price_has_no_estimate(name):
    assert operation_named(name).price_estimate is None


def test_an_endpoint_without_generated_code_has_no_estimate():
    assert Operation("", "GET", "/api/kite/fly/v1").price_estimate is None


def test_the_method_is_a_part_of_the_endpoint():
    assert estimate_of(V3, "POST /api/xiaohongshu/get-user/v3") is None


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ('"*" = "3"\nxiaohongshu = "2"\n"xiaohongshu.get_user_v3" = "0.05"', "0.05"),
        ('"*" = "3"\nxiaohongshu = 0.10', "0.10"),
        ('"*" = 3', "3"),
        ('"*" = 3\nxiaohongshu_pgy = 1\n"xiaohongshu.get_user_v4" = 1', "3"),
    ],
)
def test_the_users_list_is_searched_by_endpoint_platform_any(listed, text, amount):
    listed(text)
    estimate = operation_named(V3).price_estimate
    assert (estimate.amount, estimate.date) == (Decimal(amount), None)
    assert str(estimate) == f"about {amount} CNY (by your list)"


def test_a_price_of_zero_is_a_price(listed):
    listed(f'"{V3}" = 0')
    assert operation_named(V3).price_estimate.amount == 0


def test_an_unlisted_endpoint_has_the_published_price(listed):
    listed('douyin = "2"')
    assert operation_named(V3).price_estimate.date == dt.date(2026, 7, 28)
    assert operation_named(UNPRICED).price_estimate is None


def test_the_default_of_the_users_list_covers_every_endpoint(listed):
    listed('"*" = "0.2"')
    for operation in (operation_named(UNPRICED), Operation("", "GET", "/api/kite/fly/v1")):
        assert operation.price_estimate.amount == Decimal("0.2")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('xiaohongshu = "cheap"', "price of 'xiaohongshu' must be a number from 0 on, not 'cheap'"),
        ('"*" = -1', r"price of '\*' must be a number from 0 on"),
        ('"*" = nan', r"price of '\*' must be a number from 0 on"),
        ('"*" = true', r"price of '\*' must be a number from 0 on"),
        ("weibo = [1]", "price of 'weibo' must be a number from 0 on"),
        ('xiaohongshu.get_user_v3 = "0.05"', "'xiaohongshu' must be a price, not a table; write .* in quotes"),
        ("[", "which JUSTONEAPI_PRICES names, cannot be read"),
    ],
)
def test_an_invalid_list_is_refused_by_file_and_key(listed, text, says):
    file = listed(text)
    with pytest.raises(ConfigurationError, match=says) as caught:
        _ = operation_named(V3).price_estimate
    assert str(file) in str(caught.value)


def test_a_missing_or_binary_list_is_refused(tmp_path, monkeypatch):
    (tmp_path / "binary").write_bytes(b"\xff\xfe")
    for name in ("missing", "binary", "."):
        monkeypatch.setenv("JUSTONEAPI_PRICES", str(tmp_path / name))
        with pytest.raises(ConfigurationError, match="cannot be read"):
            _ = operation_named(V3).price_estimate


def test_an_empty_variable_means_no_list(monkeypatch):
    monkeypatch.setenv("JUSTONEAPI_PRICES", "")
    assert operation_named(V3).price_estimate.date is not None


def test_an_endpoint_without_a_name_has_the_default_price_only():
    assert find_price({"": 1, "*": 2}, "") == 2
    assert find_price({"": 1}, "") is None
