"""Balance and usage of a token in the emulator: they follow its count of billed calls."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from support.harness import TOKEN

from justone_client import InsufficientBalanceError, InvalidTokenError, JustOne
from justone_client.emulator import Billing, create_app, running
from justone_client.endpoints.registry import operation_named

OTHER = "othertoken123456"
USER = "/api/xiaohongshu/get-user/v3"
HOT = "/api/weibo/hot-search/v1"


def call(api, *ids):
    for each in ids:
        api.xiaohongshu.get_user_v3(user_id=each)


@pytest.fixture
def dates():
    """Return the times of the emulator's calls; the last one stays."""
    return ["2026-11-20 12:00:00"]


@pytest.fixture
def emulated(dates):
    """Return a function that runs an emulator and returns a client for it."""
    opened = []

    def run(used=TOKEN, **options):
        server = running(clock=lambda: dates[-1], **options)
        url = server.__enter__()
        api = JustOne(used, environment=url)
        opened.append((api, server))
        return api

    yield run
    for api, server in opened:
        api.close()
        server.__exit__(None, None, None)


def test_a_balance_decreases_by_the_estimates_of_billed_calls(emulated):
    api = emulated()
    assert str(api.account.balance()) == "100.0000 CNY"
    call(api, "1", "1", "2")
    price = operation_named("xiaohongshu.get_user_v3").price_estimate.amount
    assert price > 0
    assert api.account.balance().amount == 100 - 3 * price


def test_unbilled_calls_and_look_ups_leave_the_balance(emulated):
    calls = []
    api = emulated(record=calls.append)
    with pytest.raises(Exception, match="collection failed"):
        api.with_options(retry=lambda _: None).xiaohongshu.get_user_v3(user_id="emulate-code-301")
    for _ in range(3):
        assert api.account.balance().amount == 100
    assert (api.account.usage().rows, len(calls)) == ((), 1)


def test_usage_has_the_days_of_the_clock_and_the_endpoints(emulated, dates):
    api = emulated()
    call(api, "1", "2")
    dates.append("2026-11-21 00:00:00")
    call(api, "3")
    api.weibo.hot_search_v1()
    usage = api.account.usage()
    assert usage.by_day == {"2026-11-20": 2, "2026-11-21": 2}
    assert usage.by_endpoint == {USER: 3, HOT: 1}
    first = usage.rows[0]
    assert (first.day, first.endpoint, first.calls) == ("2026-11-21", HOT, 1)


def test_each_token_has_its_account(emulated):
    billing = Billing()
    one, other = emulated(billing=billing), emulated(OTHER, billing=billing)
    call(one, "1")
    assert one.account.balance().amount < other.account.balance().amount == 100
    assert other.account.usage().rows == ()


def test_a_given_balance_is_used_up_with_code_601(emulated):
    api = emulated(balance="0.40")
    call(api, "1", "2")
    with pytest.raises(InsufficientBalanceError) as caught:
        call(api, "3")
    assert (caught.value.code, caught.value.billed) == (601, False)
    assert str(api.account.balance().amount) == "0.1000"
    assert api.account.usage().total == 2


def test_the_default_balance_ends_at_zero_without_code_601(emulated, monkeypatch, tmp_path):
    prices = tmp_path / "prices.toml"
    prices.write_text('"*" = "60"', encoding="utf-8")
    monkeypatch.setenv("JUSTONEAPI_PRICES", str(prices))
    api = emulated()
    call(api, "1", "2", "3")
    assert str(api.account.balance().amount) == "0.0000"


def test_a_balance_of_zero_refuses_each_call(emulated):
    api = emulated(balance=0)
    with pytest.raises(InsufficientBalanceError):
        call(api, "1")


@pytest.mark.parametrize("look_up", ["balance", "usage"])
def test_a_token_that_is_not_accepted_gets_code_100(emulated, look_up):
    api = emulated(OTHER, token=TOKEN)
    with pytest.raises(InvalidTokenError):
        getattr(api.account, look_up)()


@pytest.mark.parametrize("balance", ["x", -1, float("nan")])
def test_an_invalid_balance_is_refused(balance):
    with pytest.raises(ValueError, match="balance must be a number"):
        create_app(balance=balance)


def test_calls_count_for_today_by_default():
    before = datetime.now(UTC).astimezone().date()
    with running() as url, JustOne(TOKEN, environment=url) as api:
        call(api, "1")
        days = api.account.usage().days
    assert days[0] in {f"{before}", f"{datetime.now(UTC).astimezone().date()}"}
