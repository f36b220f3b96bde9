"""Counts, times, amounts and ids of common fields, as platforms write them."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from justone_client.endpoints.common_values import as_text, divided, read_address, read_amount, read_count, read_time

COUNTS = {
    "1.2万": 12_000,
    "3.5亿": 350_000_000,
    "2千": 2_000,
    "1.5萬": 15_000,
    "10w+": 100_000,
    "1.2k": 1_200,
    "1.2M": 1_200_000,
    "1.5B": 1_500_000_000,
    "1,234": 1_234,
    "100+": 100,
    " 7 ": 7,
    "-1": -1,
    "1.23456万": 12_345.6,
    "1,234 views": 1_234,
    "1.2万次观看": 12_000,
    "500+人付款": 500,
    "已售 100+": 100,
}
TIMES = {
    1764201600: "2025-11-27T00:00:00",
    1764201600.5: "2025-11-27T00:00:00.500000",
    1764201600123: "2025-11-27T00:00:00.123000",
    "1764201600": "2025-11-27T00:00:00",
    "1764201600123": "2025-11-27T00:00:00.123000",
    "2026-11-20T10:00:00Z": "2026-11-20T10:00:00",
    "2026-11-20T10:00:00.000+0000": "2026-11-20T10:00:00",
    "2026-11-20 10:00": "2026-11-20T02:00:00",
    "2026-11-20 10:00:30": "2026-11-20T02:00:30",
    "2026/1/2 9:05": "2026-01-02T01:05:00",
    "2026年11月20日 10:00": "2026-11-20T02:00:00",
    "2026-11-20": "2026-11-19T16:00:00",
    "Tue Nov 24 10:00:00 +0800 2026": "2026-11-24T02:00:00",
}
AMOUNTS = {
    "¥12.50": 12.5,
    "￥12": 12.0,
    "12.5元": 12.5,
    "US$1,234.56": 1_234.56,
    "CNY 12.5": 12.5,
    "12.50 USD": 12.5,
    "1.2万": 12_000.0,
    "12": 12.0,
    12: 12.0,
}


@pytest.mark.parametrize(("text", "count"), COUNTS.items())
def test_a_count_is_read_exactly(text, count):
    found = read_count(text)
    assert (found, type(found)) == (count, type(count))


def test_a_whole_float_is_an_int_and_an_int_stays():
    assert [type(read_count(value)) for value in (12, 12.0, 1.5)] == [int, int, float]


@pytest.mark.parametrize("value", ["赞", "", "1,2", "1.234,5", "5 minutes", "3 days", "1.2 of 5", None, True, [3]])
def test_a_value_that_is_not_a_count_stays(value):
    assert read_count(value) is value


@pytest.mark.parametrize(("value", "time"), TIMES.items())
def test_a_time_is_aware_and_in_utc(value, time):
    found = read_time(value)
    assert (found, found.tzinfo) == (datetime.fromisoformat(time).replace(tzinfo=UTC), UTC)


def test_a_time_without_a_zone_takes_the_given_one():
    assert read_time("2026-11-20 10:00", UTC) == datetime(2026, 11, 20, 10, tzinfo=UTC)
    assert read_time("2026-11-20T10:00:00.5", UTC) == datetime(2026, 11, 20, 10, 0, 0, 500_000, tzinfo=UTC)


@pytest.mark.parametrize(
    "value",
    [
        *("3小时前", "3 days ago", "11-20", "2026-02-30", "0001-01-01 00:00", "0001-01-01T00:00:00", "", "0"),
        *(0, 12_345, float("nan"), 10**30, None, True, {}),
    ],
)
def test_a_value_that_is_not_a_time_stays(value):
    assert read_time(value) is value


@pytest.mark.parametrize(("value", "amount"), AMOUNTS.items())
def test_an_amount_is_a_float(value, amount):
    found = read_amount(value)
    assert (found, type(found)) == (amount, float)


@pytest.mark.parametrize("value", ["12-15", "面议", "", "€1.299", "₫12.500", 2**53 + 1, None, True])
def test_a_value_that_is_not_an_amount_stays(value):
    assert read_amount(value) is value


def test_minor_units_are_divided_exactly():
    assert [divided(value, Decimal(100)) for value in (1_990, "1990", 1, None, "?")] == [19.9, 19.9, 0.01, None, "?"]


def test_an_address_gets_its_scheme():
    assert read_address("//example.com/1.jpg") == "https://example.com/1.jpg"
    others = ["http://a.example", "/a", "", None, 7]
    assert [read_address(value) for value in others] == others


def test_an_id_is_text():
    big = 7_300_000_000_000_000_001
    assert [as_text(value) for value in (big, 7.0, "x", None, True)] == [str(big), "7", "x", None, True]
