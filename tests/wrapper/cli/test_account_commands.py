"""`justone balance` and `justone usage`."""

from __future__ import annotations

import io
import json
import sys

import pytest
from support.harness import TOKEN
from support.leaks import absent
from support.saying_server import saying

from justone_client import JustOne
from justone_client.cli.main import main
from justone_client.emulator import Billing, running

DAYS = ["2026-11-20", "2026-11-21", "2026-11-22"]
SERIES = [{"name": "/api/a/v1", "data": [1, 0, 12_000]}, {"name": "/api/b\x1b[2J", "data": [3, 0, 0]}]
USAGE = {"code": 0, "data": {"apiTrendDaily": {"days": DAYS, "series": SERIES}}}


@pytest.fixture
def reported(call, monkeypatch):
    """Have a server report the usage."""
    with saying(lambda _: USAGE) as url:
        monkeypatch.setenv("JUSTONEAPI_BASE_URL", url)
        yield call


def test_the_balance_is_printed_with_its_currency(call):
    with running(balance=5) as url:
        assert call("balance", "--environment", url) == (0, "5.0000 CNY\n", "")
        status, out, _ = call("balance", "--environment", url, "--json")
    assert (status, json.loads(out)) == (0, {"amount": "5.0000", "currency": "CNY"})


def test_usage_is_a_plain_table_with_numbers_to_the_right(reported):
    status, out, err = reported("usage")
    assert (status, err) == (0, "")
    assert out.splitlines() == [
        "day          calls",
        "2026-11-20       4",
        "2026-11-21       0",
        "2026-11-22  12,000",
        "total       12,004",
        "",
        "endpoint        calls",
        "/api/a/v1      12,001",
        "/api/b\\x1b[2J       3",
    ]


@pytest.mark.parametrize("no_color", ["", "1"])
def test_a_terminal_shows_bars(reported, monkeypatch, no_color):
    terminal = io.StringIO()
    terminal.isatty = lambda: True
    monkeypatch.setattr(sys, "stdout", terminal)
    monkeypatch.setenv("NO_COLOR", no_color)
    monkeypatch.setenv("TERM", "xterm")
    assert main(["usage"]) == 0
    lines = {line.split()[0]: line.rstrip() for line in terminal.getvalue().splitlines() if line.strip()}
    assert lines["2026-11-22"].endswith("12,000   " + "█" * 30)
    assert lines["2026-11-20"].endswith("4   ▏")
    assert lines["2026-11-21"].endswith(" 0")
    assert "\x1b[3" not in terminal.getvalue()


def test_usage_is_printed_as_json_and_csv(reported):
    status, out, _ = reported("usage", "--json")
    assert status == 0
    assert json.loads(out)["days"] == DAYS
    assert json.loads(out)["rows"][0] == {"day": DAYS[0], "endpoint": "/api/a/v1", "calls": 1}
    _, out, _ = reported("usage", "--csv")
    assert out.splitlines() == [
        "day,endpoint,calls",
        "2026-11-20,/api/a/v1,1",
        "2026-11-22,/api/a/v1,12000",
        "2026-11-20,/api/b\\x1b[2J,3",
    ]


def test_an_account_without_usage_has_only_heads(call):
    with running() as url:
        assert call("usage", "--environment", url) == (0, "day    calls\ntotal      0\n", "")
        assert call("usage", "--environment", url, "--csv") == (0, "day,endpoint,calls\n", "")


def test_values_that_cannot_be_read_are_named(call):
    series = [{"name": "a", "data": [1, "x", []]}]
    body = {"code": 0, "data": {"apiTrendDaily": {"days": DAYS, "series": series}}}
    with saying(lambda _: body) as url:
        status, _, err = call("usage", "--environment", url)
    assert (status, err) == (0, "2 values of the response could not be read; AccountUsage.raw has them\n")


def test_a_call_is_counted_and_the_look_ups_are_not(call):
    with running(billing=Billing()) as url:
        with JustOne(TOKEN, environment=url) as api:
            api.weibo.hot_search_v1()
        for _ in range(2):
            _, out, _ = call("usage", "--environment", url, "--csv")
            assert out.splitlines()[1].endswith(",/api/weibo/hot-search/v1,1")


def test_usage_is_in_chinese(reported, monkeypatch):
    monkeypatch.setenv("LANGUAGE", "zh")
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    _, out, _ = reported("usage")
    assert [out.split()[:2], out.split()[-6:-4]] == [["日期", "调用次数"], ["端点", "调用次数"]]


@pytest.mark.parametrize("command", ["balance", "usage"])
def test_a_failure_has_its_status_and_shows_no_token(call, command):
    status, out, err = call(command, "--environment", "http://127.0.0.1:1", "--json-errors")
    error = json.loads(err)["error"]
    assert (status, out, error["type"], error["billed"]) == (1, "", "ConnectionFailedError", False)
    absent(TOKEN, err)


@pytest.mark.parametrize("command", ["balance", "usage"])
def test_no_token_is_refused(call, monkeypatch, command):
    monkeypatch.setenv("JUSTONEAPI_TOKEN", "")
    status, out, err = call(command)
    assert (status, out) == (2, "")
    assert "no token: set JUSTONEAPI_TOKEN" in err


def test_json_and_csv_exclude_each_other(call):
    with pytest.raises(SystemExit) as caught:
        call("usage", "--json", "--csv")
    assert caught.value.code == 2
