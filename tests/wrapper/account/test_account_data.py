"""The balance and the usage as read from data, also from data that drifted."""

from __future__ import annotations

from decimal import Decimal

import pytest

from justone_client import AccountUsage, Balance, DailyUsage

DAYS = ["2026-06-01", "2026-06-02"]


def usage_of(series, days=DAYS):
    return AccountUsage.of({"apiTrendDaily": {"days": days, "series": series}})


@pytest.mark.parametrize(
    ("balance", "amount"),
    [
        ("100.0000", "100.0000"),
        (" 0.5 ", "0.5"),
        (12, "12"),
        (0.1, "0.1"),
        ("-3.20", "-3.20"),
        ("1e3", "1E+3"),
    ],
)
def test_a_balance_is_a_decimal_number_in_any_spelling(balance, amount):
    found = Balance.of({"balance": balance, "currency": "CNY"})
    assert (str(found.amount), found.currency) == (amount, "CNY")


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        {},
        {"balance": "1"},
        {"balance": "1", "currency": None},
        {"balance": "1", "currency": " "},
        {"currency": "CNY"},
        *({"balance": value, "currency": "CNY"} for value in (None, "", "x", True, "NaN", "inf", [1], {})),
        *({"balance": value, "currency": "CNY"} for value in ("1e999999999", "1e-999999999", "0e-99999")),
    ],
)
def test_data_without_a_balance_is_refused(data):
    with pytest.raises(ValueError, match="no balance with its currency"):
        Balance.of(data)


def test_a_balance_is_shown_with_its_places():
    balance = Balance(amount=Decimal("12345.6000"), currency="CNY")
    assert (str(balance), balance.to_dict()) == ("12,345.6000 CNY", {"amount": "12345.6000", "currency": "CNY"})
    assert Balance(amount=Decimal("1E+3"), currency="CNY").to_dict()["amount"] == "1000"


def test_usage_has_a_row_for_each_day_and_endpoint():
    usage = usage_of([{"name": "a", "data": [1, 2]}, {"name": "b", "data": [0, 5]}])
    assert usage.rows == (
        DailyUsage(day=DAYS[0], endpoint="a", calls=1),
        DailyUsage(day=DAYS[1], endpoint="a", calls=2),
        DailyUsage(day=DAYS[1], endpoint="b", calls=5),
    )
    assert (usage.by_day, usage.by_endpoint) == ({DAYS[0]: 1, DAYS[1]: 7}, {"b": 5, "a": 3})
    assert list(usage.by_endpoint) == ["b", "a"]
    assert (usage.total, usage.unread) == (8, 0)


@pytest.mark.parametrize(
    "series",
    [
        [{"api": "a", "values": ["1", 2.0]}],
        [{"label": "a", "counts": [{"value": 1}, {"count": "2"}]}],
        {"a": [1, 2]},
        [{"name": "a", "type": "bar", "data": [1, 2]}],
    ],
)
def test_other_usual_shapes_are_read(series):
    usage = usage_of(series)
    assert (usage.by_day, usage.by_endpoint, usage.unread) == ({DAYS[0]: 1, DAYS[1]: 2}, {"a": 3}, 0)
    assert all(type(row.calls) is int for row in usage.rows)


@pytest.mark.parametrize(
    ("series", "calls", "unread"),
    [
        ([{"name": "a", "data": [1, "x"]}], 1, 1),
        ([{"name": "a", "data": [True, 2]}], 2, 1),
        ([{"name": "a", "data": [1, 2, 3]}], 3, 1),
        ([{"data": [1, 2]}, {"name": "b", "data": [1]}], 1, 1),
        ([{"name": "a"}, None, 7], 0, 3),
        ([{"name": "a", "data": [None, "inf"]}], 0, 1),
    ],
)
def test_what_cannot_be_read_is_counted_and_kept(series, calls, unread):
    usage = usage_of(series)
    assert (usage.total, usage.unread) == (calls, unread)
    assert usage.raw["apiTrendDaily"]["series"] == series


def test_days_without_calls_are_kept():
    usage = usage_of([])
    assert (usage.rows, usage.total, usage.by_day) == ((), 0, {DAYS[0]: 0, DAYS[1]: 0})


@pytest.mark.parametrize(
    "data", [None, {}, {"apiTrendDaily": None}, {"apiTrendDaily": {"days": DAYS}}, {"apiTrendDaily": {"series": []}}]
)
def test_data_without_usage_is_refused(data):
    with pytest.raises(ValueError, match="no usage by day"):
        AccountUsage.of(data)
