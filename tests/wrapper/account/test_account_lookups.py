"""Look-ups of the account with both clients: they are free, and take no part in what calls do."""

from __future__ import annotations

import json
from decimal import Decimal

import httpx
import pytest
from support.harness import TOKEN, answers, profile
from support.leaks import absent

from justone_client import (
    Budget,
    BusinessError,
    Cache,
    ConfigurationError,
    ConnectionLostError,
    FailureLimit,
    HTTPStatusError,
    InsufficientBalanceError,
    InvalidTokenError,
    JustOne,
    MalformedResponseError,
    RateLimit,
    RequestTimeoutError,
    UnexpectedError,
)
from justone_client.account.lookup import DEFAULT_LOOK_UP_TIMEOUT
from justone_client.call import protocol
from justone_client.emulator import running

BALANCE = '{"code": 0, "data": {"balance": "100.0000", "currency": "CNY"}}'
USAGE = '{"code": 0, "data": {"apiTrendDaily": {"days": ["2026-06-01"], "series": [{"name": "a", "data": [3]}]}}}'
LOOK_UPS = [lambda api, **options: api.account.balance(**options), lambda api, **options: api.account.usage(**options)]
either = pytest.mark.parametrize("look_up", LOOK_UPS, ids=["balance", "usage"])


class Failing:
    """Handler that fails some times, and then responds with a balance."""

    def __init__(self, *failures):
        self.failures = list(failures)
        self.seen = []

    def __call__(self, request):
        self.seen.append(request.url.raw_path)
        failure = self.failures.pop(0) if self.failures else 200
        if isinstance(failure, Exception):
            raise failure
        return httpx.Response(failure, text=BALANCE if failure == 200 else "")


def test_the_balance_is_looked_up_with_the_token(run):
    handler = Failing()
    balance = run(lambda api: api.account.balance(), handler=handler)
    assert (balance.amount, balance.currency) == (Decimal("100.0000"), "CNY")
    assert handler.seen == [f"/user/get-balance?token={TOKEN}".encode()]


def test_the_usage_is_looked_up_with_the_token(run):
    seen = []
    handler = lambda request: seen.append(request.url.path) or httpx.Response(200, text=USAGE)  # noqa: E731
    usage = run(lambda api: api.account.usage(), handler=handler)
    assert (usage.by_day, usage.by_endpoint, seen) == ({"2026-06-01": 3}, {"a": 3}, ["/user/get-usage-summary"])
    assert usage.raw == json.loads(USAGE)["data"]


def test_each_backend_looks_up_at_the_emulator(run_each):
    with running() as url:
        balance = run_each(lambda api: api.account.balance(), environment=url)
        usage = run_each(lambda api: api.account.usage(), environment=url)
    assert (str(balance), usage.rows) == ("100.0000 CNY", ())


def test_a_look_up_takes_no_part_in_limits_counts_and_the_cache(run, waits):
    handler, finished, clients = Failing(), [], []
    budget = Budget(max_billed_calls=0)
    options = {
        "budget": budget,
        "cache": Cache.memory(60),
        "failure_limit": FailureLimit(1),
        "rate_limit": RateLimit(0.001),
        "on_call": finished.append,
    }
    for _ in range(3):
        run(lambda api: clients.append(api) or api.account.balance(), handler=handler, **options)
    assert len(handler.seen) == 3
    assert (finished, budget.billed_calls, waits) == ([], 0, [])
    assert [api.usage.by_endpoint for api in clients] == [{}, {}, {}]


@pytest.mark.parametrize("failure", [502, 429, httpx.ReadTimeout("x"), httpx.ReadError("x"), httpx.ConnectError("x")])
def test_a_failed_look_up_is_sent_again(run, failure):
    handler = Failing(failure, failure)
    assert run(lambda api: api.account.balance(), handler=handler, failure_limit=FailureLimit(1)).amount == 100
    assert len(handler.seen) == 3


@pytest.mark.parametrize(
    ("failure", "error"),
    [
        (502, HTTPStatusError),
        (httpx.ReadTimeout("x"), RequestTimeoutError),
        (httpx.ReadError("x"), ConnectionLostError),
    ],
)
def test_a_look_up_that_keeps_failing_is_not_billed(run, failure, error):
    handler = Failing(*[failure] * 9)
    with pytest.raises(error) as caught:
        run(lambda api: api.account.balance(), handler=handler)
    assert (caught.value.billed, caught.value.retryable, caught.value.attempts) == (False, True, 3)
    assert caught.value.endpoint == "GET /user/get-balance"
    assert "check your balance" not in str(caught.value)


@either
@pytest.mark.parametrize(
    ("code", "error"), [(100, InvalidTokenError), (601, InsufficientBalanceError), (777, BusinessError)]
)
def test_a_rejected_look_up_raises_the_error_of_its_code(run, look_up, code, error):
    with pytest.raises(error) as caught:
        run(look_up, handler=answers(f'{{"code": {code}, "message": "no"}}'))
    assert (type(caught.value), caught.value.code, caught.value.billed) == (error, code, False)


@either
@pytest.mark.parametrize("data", ["null", "{}", "[]", '{"balance": "x", "currency": "CNY", "apiTrendDaily": []}'])
def test_an_unreadable_response_is_kept_without_the_token(run, look_up, data):
    with pytest.raises(MalformedResponseError, match=r"the response has no .* kept in \.raw") as caught:
        run(look_up, handler=answers(f'{{"code": 0, "data": {data}, "requestId": "{TOKEN}", "echo": "{TOKEN}"}}'))
    assert (caught.value.billed, caught.value.attempts, caught.value.raw["data"]) == (False, 1, json.loads(data))
    absent(TOKEN, caught.value)


def test_a_bug_in_a_look_up_is_not_billed(run, monkeypatch):
    def fail(*_, **__):
        raise LookupError("a bug")

    monkeypatch.setattr(protocol, "read_envelope", fail)
    with pytest.raises(UnexpectedError, match="look-ups are free") as caught:
        run(lambda api: api.account.balance(), handler=Failing())
    assert caught.value.billed is False


@either
def test_a_look_up_is_refused_offline_or_after_closing(run, monkeypatch, look_up):
    api = JustOne(TOKEN)
    api.close()
    with pytest.raises(ConfigurationError, match="closed"):
        look_up(api)
    monkeypatch.setenv("JUSTONEAPI_OFFLINE", "1")
    handler = Failing()
    with pytest.raises(ConfigurationError, match="JUSTONEAPI_OFFLINE"):
        run(look_up, handler=handler)
    assert handler.seen == []


@either
@pytest.mark.parametrize("timeout", [0, -1, "1", float("nan"), None])
def test_an_invalid_timeout_is_refused(run, look_up, timeout):
    with pytest.raises(ConfigurationError, match="timeout must be a number of seconds"):
        run(lambda api: look_up(api, timeout=timeout), handler=Failing())


def test_the_timeout_is_for_all_attempts_together(run):
    seen = []

    def handler(request):
        seen.append(request.extensions["timeout"])
        raise httpx.ReadTimeout("x")

    for timeout in (4.0, DEFAULT_LOOK_UP_TIMEOUT):
        with pytest.raises(RequestTimeoutError):
            run(lambda api, timeout=timeout: api.account.balance(timeout=timeout), handler=handler)
        assert seen
        assert all(0 < each["read"] <= timeout / 2 for each in seen)
        seen.clear()


def test_the_account_shows_no_token():
    with JustOne(TOKEN, environment="http://localhost") as api:
        assert repr(api.account) == "Account(environment='http://localhost')"
        absent(TOKEN, api.account, vars(api.account))


def test_the_message_of_code_601_names_the_command(run):
    with pytest.raises(InsufficientBalanceError, match=r"no money; `justone balance` \(api\.account\.balance\(\)\)"):
        run(profile, handler=answers('{"code": 601, "message": "no money"}'))
