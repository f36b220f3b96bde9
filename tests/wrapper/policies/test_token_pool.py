"""Several tokens: the choice for a request, stops after rejections, and the token that takes over."""

from __future__ import annotations

import asyncio
import json
import pickle
import time
from collections import Counter
from datetime import UTC, datetime
from urllib.parse import parse_qs

import httpx
import pytest
from support.harness import profile

from justone_client import (
    AsyncJustOne,
    Budget,
    BudgetExceededError,
    ConfigurationError,
    DailyQuotaExceededError,
    InsufficientBalanceError,
    InvalidTokenError,
    JustOne,
    JustOneError,
    PoolToken,
    RateLimit,
    Retry,
    TokenLimitExceededError,
    TokenPool,
)
from justone_client.endpoints.registry import find_operation
from justone_client.policies import token_pool
from justone_client.policies.quota_day import next_midnight

FIRST, SECOND, THIRD = "a1b2c3d4e5f6a7b8", "c9d8e7f6a5b4c3d2", "e0f1a2b3c4d5e6f7"  # invented
V3 = find_operation("xiaohongshu.get_user_v3")
OTHER = find_operation("toutiao.get_user_detail_v1")


class Vendor:
    """Responds to each token with its code, and counts the requests by token."""

    def __init__(self, **codes):
        self.codes = {FIRST: 0, SECOND: 0, THIRD: 0}
        self.codes |= {globals()[name.upper()]: code for name, code in codes.items()}
        self.sent = []

    def __call__(self, request):
        token = parse_qs(request.url.query.decode())["token"][0]
        self.sent.append(token)
        return httpx.Response(200, json={"code": self.codes[token], "data": {"userId": "1"}, "message": f"{token}!"})


def pool(**accounts):
    """Return a pool of tokens by name, such as `first="main"`."""
    return TokenPool([PoolToken(globals()[name.upper()], name=name, account=of) for name, of in accounts.items()])


def other(api):
    return api.toutiao.get_user_detail_v1(user_id="1")


@pytest.fixture
def clock(monkeypatch):
    """Return a list whose number is added to the time of the pool."""
    passed = [0.0]
    real = time.time
    monkeypatch.setattr(token_pool.time, "time", lambda: real() + passed[0])
    return passed


def test_the_tokens_of_one_account_take_turns(run):
    vendor = Vendor()

    def calls(api):
        if isinstance(api, JustOne):
            return [profile(api).token_name for _ in range(4)]

        async def each():
            return [(await profile(api)).token_name for _ in range(4)]

        return each()

    assert run(calls, handler=vendor, token=[FIRST, SECOND]) == ["token-1", "token-2"] * 2
    assert vendor.sent == [FIRST, SECOND] * 2


def test_another_account_waits_until_the_first_is_stopped(run):
    vendor = Vendor()
    tokens = pool(first="main", second="reserve")
    for _ in range(3):
        run(profile, handler=vendor, token=tokens)
    assert vendor.sent == [FIRST] * 3


@pytest.mark.parametrize("code", [100, 602, 601, 303])
def test_another_account_takes_over_in_the_same_call(run, code):
    vendor = Vendor(first=code)
    tokens = pool(first="main", second="reserve")
    response = run(profile, handler=vendor, token=tokens)
    assert vendor.sent == [FIRST, SECOND]
    assert (response.token_name, response.attempts) == ("second", 2)
    run(profile, handler=vendor, token=tokens)
    assert vendor.sent == [FIRST, SECOND, SECOND]


@pytest.mark.parametrize(("code", "kind"), [(601, InsufficientBalanceError), (303, DailyQuotaExceededError)])
def test_a_stopped_account_stops_all_its_tokens(run, code, kind):
    vendor = Vendor(first=code)
    tokens = pool(first="main", second="main")
    with pytest.raises(kind) as caught:
        run(profile, handler=vendor, token=tokens)
    assert (caught.value.token_name, caught.value.attempts) == ("first", 1)
    with pytest.raises(kind, match="nothing was sent") as caught:
        run(profile, handler=vendor, token=tokens)
    assert (caught.value.attempts, caught.value.billed) == (0, False)
    assert vendor.sent == [FIRST]


@pytest.mark.parametrize("code", [100, 602])
def test_a_stopped_token_leaves_its_account(run, code):
    vendor = Vendor(first=code)
    assert run(profile, handler=vendor, token=pool(first="main", second="main")).token_name == "second"


def test_a_quota_stops_one_endpoint_of_the_account(run):
    vendor = Vendor(first=303)
    tokens = pool(first="main", second="reserve")
    run(profile, handler=vendor, token=tokens)
    vendor.codes[FIRST] = 0
    assert run(other, handler=vendor, token=tokens).token_name == "first"
    assert run(profile, handler=vendor, token=tokens).token_name == "second"
    assert list(tokens.stopped()) == [f"account main for {V3}"]


def test_a_quota_ends_at_midnight_in_china(clock):
    tokens = pool(first="main", second="reserve")
    tokens.note(tokens.tokens[0], V3, DailyQuotaExceededError("used up", code=303))
    left = next_midnight(datetime.now(UTC)).timestamp() - time.time()
    clock[0] = left - 60
    assert tokens.choose(V3).name == "second"
    clock[0] = left + 60
    assert tokens.choose(V3).name == "first"


def test_midnight_in_china_is_16_hours_of_utc():
    assert next_midnight(datetime(2026, 1, 2, 15, 59, tzinfo=UTC)) == datetime(2026, 1, 2, 16, tzinfo=UTC)
    assert next_midnight(datetime(2026, 1, 2, 16, 0, tzinfo=UTC)) == datetime(2026, 1, 3, 16, tzinfo=UTC)


@pytest.mark.parametrize("kind", [InvalidTokenError, TokenLimitExceededError, InsufficientBalanceError])
def test_other_stops_end_after_ten_minutes(clock, kind):
    tokens = pool(first="main", second="reserve")
    assert tokens.note(tokens.tokens[0], V3, kind("no", code=601))
    clock[0] = token_pool.STOPPED - 1
    assert tokens.choose(V3).name == "second"
    clock[0] = token_pool.STOPPED + 1
    assert tokens.choose(V3).name == "first"


@pytest.mark.parametrize("code", [301, 302, 400, 500, 600])
def test_other_rejections_stop_no_token(run, code):
    vendor = Vendor(first=code)
    tokens = pool(first="main", second="reserve")
    with pytest.raises(JustOneError):
        run(profile, handler=vendor, token=tokens)
    assert (vendor.sent, tokens.stopped()) == ([FIRST], {})


def test_taking_over_uses_up_no_retry(run):
    vendor = Vendor(first=601, second=301)
    with pytest.raises(JustOneError) as caught:
        run(profile, handler=vendor, token=pool(first="main", second="reserve"), retry=Retry(attempts=2))
    assert vendor.sent == [FIRST, SECOND, SECOND]
    assert caught.value.attempts == 3


def test_each_token_has_its_own_budget(run):
    vendor = Vendor()
    spent = Budget(max_billed_calls=1)
    tokens = TokenPool([PoolToken(FIRST, name="first", budget=spent), PoolToken(SECOND, name="second")])
    overall = Budget(max_billed_calls=3)
    for _ in range(3):
        run(profile, handler=vendor, token=tokens, budget=overall)
    assert Counter(vendor.sent) == {FIRST: 1, SECOND: 2}
    assert (spent.billed_calls, overall.billed_calls) == (1, 3)
    with pytest.raises(BudgetExceededError, match="budget of 3 billed calls"):
        run(profile, handler=vendor, token=tokens, budget=overall)
    assert overall.billed_calls == 3


def test_a_refusing_token_budget_releases_the_overall_budget(run):
    overall = Budget(max_billed_calls=1)
    only = TokenPool([PoolToken(FIRST, name="first", budget=Budget(max_billed_calls=0))])
    for _ in range(2):
        with pytest.raises(BudgetExceededError, match="budget of 0 billed calls"):
            run(profile, handler=Vendor(), token=only, budget=overall)
    assert overall.billed_calls == 0
    assert run(profile, handler=Vendor(), budget=overall, token=FIRST).billed


def test_each_token_has_its_own_rate(run, waits):
    vendor = Vendor()
    tokens = TokenPool(
        [PoolToken(FIRST, name="first", rate_limit=RateLimit(per_second=0.1)), PoolToken(SECOND, name="second")]
    )
    for _ in range(4):
        run(profile, handler=vendor, token=tokens)
    assert sum(waits) == pytest.approx(10, abs=1)


def test_with_options_takes_another_token(run):
    vendor = Vendor()
    run(lambda api: profile(api.with_options(token=SECOND)), handler=vendor, token=FIRST)
    run(lambda api: profile(api.with_options(timeout=60)), handler=vendor, token=pool(third="main"))
    assert vendor.sent == [SECOND, THIRD]


def test_finished_calls_and_errors_name_the_token(run):
    seen = []
    tokens = pool(first="main", second="main")
    with pytest.raises(InvalidTokenError) as caught:
        run(profile, handler=Vendor(first=100, second=100), token=tokens, on_call=seen.append)
    assert [each.token_name for each in seen] == ["second"]
    assert "token second" in str(caught.value)
    assert pickle.loads(pickle.dumps(caught.value)).token_name == "second"


def test_no_text_shows_a_token(run):
    tokens = pool(first="main", second="main")
    texts = [repr(tokens), repr(tokens.tokens), str(tokens.stopped())]
    with pytest.raises(InvalidTokenError) as caught:
        run(profile, handler=Vendor(first=100, second=100), token=tokens)
    with pytest.raises(InvalidTokenError) as refused:
        tokens.choose(V3)
    texts += [repr(each.value) + str(vars(each.value)) for each in (caught, refused)] + [str(tokens.stopped())]
    shown = json.dumps(texts)
    assert FIRST not in shown
    assert SECOND not in shown
    assert "***" in shown


@pytest.mark.parametrize(
    ("tokens", "message"),
    [
        ([], "at least one"),
        (["short"], "too short"),
        ([""], "too short|no token"),
        ([FIRST, FIRST], "are equal"),
        ([PoolToken(FIRST, name="a"), PoolToken(SECOND, name="a")], "the same name"),
    ],
)
def test_unusable_pools_are_refused(tokens, message, monkeypatch):
    monkeypatch.setenv("JUSTONEAPI_TOKEN", THIRD)
    with pytest.raises(ConfigurationError, match=message):
        JustOne(tokens)


@pytest.mark.parametrize("given", [{"name": ""}, {"name": "a b"}, {"name": FIRST}, {"name": "a", "account": FIRST}])
def test_unusable_names_are_refused_without_showing_the_token(given):
    with pytest.raises(ConfigurationError) as caught:
        PoolToken(FIRST, **given)
    assert FIRST not in str(caught.value)


def test_calls_in_flight_together_each_take_over():
    vendor = Vendor(first=601)

    async def main():
        http = httpx.AsyncClient(transport=httpx.MockTransport(vendor))
        async with AsyncJustOne(pool(first="main", second="reserve"), http_client=http, retry=Retry.none()) as api:
            return await asyncio.gather(*(profile(api) for _ in range(20)))

    responses = asyncio.run(main())
    assert {each.token_name for each in responses} == {"second"}
    assert vendor.sent.count(SECOND) == 20
