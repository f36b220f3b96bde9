"""Limits for the cost of calls, and the usage of calls."""

from __future__ import annotations

import logging
import threading
from decimal import Decimal

import httpx
import pytest
from support.harness import TOKEN, profile

from justone_client import (
    Budget,
    BudgetExceededError,
    CollectionFailedError,
    ConfigurationError,
    Counts,
    JustOne,
    JustOneError,
    RequestTimeoutError,
    Retry,
)

V3 = "xiaohongshu.get_user_v3"


def coded(*codes):
    """Return a handler that responds with one code after the other, repeating the last one, and the requests."""
    seen, left = [], list(codes)

    def handler(request):
        seen.append(request)
        code = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(code, Exception):
            raise code
        return httpx.Response(200, json={"code": code, "data": {}})

    return handler, seen


def repeatedly(times, do=profile):
    """Make this number of calls with one client, including failed ones; return the client and the errors."""

    def calls(api):
        async def later():
            errors = []
            for _ in range(times):
                try:
                    await do(api)
                except JustOneError as error:
                    errors.append(error)
            return api, errors

        if not isinstance(api, JustOne):
            return later()
        errors = []
        for _ in range(times):
            try:
                do(api)
            except JustOneError as error:
                errors.append(error)
        return api, errors

    return calls


def test_a_call_beyond_the_budget_is_refused_before_it_is_sent(run):
    handler, seen = coded(0)
    budget = Budget(max_billed_calls=2)
    _, errors = run(repeatedly(4), handler=handler, budget=budget)
    assert len(seen) == budget.billed_calls == 2
    assert [type(error) for error in errors] == [BudgetExceededError] * 2
    assert (errors[0].billed, errors[0].attempts, errors[0].retryable) == (False, 0, False)
    assert "2 billed calls is used up; nothing was sent" in errors[0].message


def test_unbilled_calls_are_free_and_unknown_ones_count(run):
    handler, seen = coded(301, 400, httpx.ReadTimeout("late"), 0, 0)
    budget = Budget(max_billed_calls=2)
    _, errors = run(repeatedly(6), handler=handler, budget=budget)
    assert len(seen) == 4
    assert [type(error).__name__ for error in errors[:3]] == [
        "CollectionFailedError", "InvalidParametersError", "RequestTimeoutError",
    ]  # fmt: skip
    assert budget.billed_calls == 2


def test_costs_are_exact_and_by_endpoint_platform_or_any(run):
    handler, seen = coded(0)
    prices = {V3: "0.1", "toutiao": 0.2, "*": 3}
    budget = Budget(max_cost="0.3", prices=prices)
    run(repeatedly(1, lambda api: api.toutiao.get_user_detail_v1(user_id="1")), handler=handler, budget=budget)
    run(repeatedly(1), handler=handler, budget=budget)
    assert budget.cost == Decimal("0.3")
    _, errors = run(repeatedly(1), handler=handler, budget=budget)
    assert len(seen) == 2
    assert "may cost 0.1, and 0.3 of 0.3 is spent" in errors[0].message
    assert Budget(max_cost=3, prices=prices).reserve(_operation("douyin.x")).price == 3
    assert repr(budget) == "Budget(cost 0.3 of 0.3)"


def _operation(name):
    from justone_client.endpoints.operation import Operation

    return Operation(name=name, method="GET", path="/api/x/v1")


def test_a_retry_beyond_the_budget_raises_the_first_failure(run, waits):
    handler, seen = coded(httpx.ReadTimeout("late"))
    _, errors = run(
        repeatedly(1), handler=handler, budget=Budget(max_billed_calls=1), retry=Retry(retry_unknown_billing=True)
    )
    assert len(seen) == 1
    assert isinstance(errors[0], RequestTimeoutError)
    assert isinstance(errors[0].__cause__, BudgetExceededError)


@pytest.mark.parametrize(
    "wrong",
    [{"max_billed_calls": -1}, {"max_billed_calls": True}, {"max_cost": -1},
     {"max_cost": "much", "prices": {"*": 1}}, {"prices": {"*": float("nan")}}, {"prices": {"*": -1}}],
)  # fmt: skip
def test_invalid_limits_are_refused(wrong):
    with pytest.raises(ConfigurationError):
        Budget(**wrong)


def test_threads_together_never_exceed_the_budget():
    handler, seen = coded(0)
    barrier = threading.Barrier(8)
    budget = Budget(max_billed_calls=50, max_cost=40, prices={"*": 1})
    api = JustOne(TOKEN, transport=httpx.MockTransport(handler), budget=budget)

    def work():
        barrier.wait()
        for _ in range(20):
            try:
                profile(api)
            except BudgetExceededError:
                return

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(seen) == budget.billed_calls == budget.cost == 40
    assert api.usage.total.billed == 40


def test_calls_in_flight_count():
    budget = Budget(max_billed_calls=1)
    reservation = budget.reserve(_operation("a.b"))
    with pytest.raises(BudgetExceededError, match="with 1 calls in flight"):
        budget.reserve(_operation("a.b"))
    budget.settle(reservation, billed=False)
    assert budget.reserve(_operation("a.b")).price == 0


def test_usage_counts_calls_requests_and_bills_by_endpoint(run, waits):
    handler, _ = coded(301, 0, 201, httpx.ReadTimeout("late"), 400, 0)

    def calls(api):
        return repeatedly(5)(api)

    api, _ = run(calls, handler=handler, retry=Retry())
    assert api.usage.by_endpoint == {
        V3: Counts(calls=5, failed=3, requests=6, retried=1, billed=3, unknown=1),
    }
    assert api.usage.total == api.usage.by_endpoint[V3]
    assert "billed=3" in repr(api.usage)


def test_a_hook_gets_each_finished_call(run, waits):
    finished = []
    handler, _ = coded(302, 0, 600)
    run(repeatedly(2), handler=handler, on_call=finished.append, retry=Retry())
    first, second = finished
    assert (first.name, first.endpoint) == (V3, "GET /api/xiaohongshu/get-user/v3")
    assert (first.attempts, first.billed, first.code, first.error) == (2, True, 0, "")
    assert first.seconds >= waits[0]
    assert (second.attempts, second.billed, second.code, second.error) == (1, False, 600, "PermissionDeniedError")
    assert TOKEN not in repr(finished)


def test_a_hook_that_fails_loses_no_response(run, caplog):
    def hook(_):
        raise RuntimeError("full disk")

    handler, _ = coded(0)
    with caplog.at_level(logging.ERROR, "justone_client"):
        assert run(profile, handler=handler, on_call=hook).billed is True
    assert f"on_call failed for {V3}" in caplog.text


def test_an_invalid_call_is_counted_and_not_sent(run):
    handler, seen = coded(0)
    api, _ = run(repeatedly(1, lambda api: api.call("/api/x/v1", {"a": object()})), handler=handler)
    assert (seen, api.usage.total.calls, api.usage.total.requests, api.usage.total.unknown) == ([], 1, 0, 0)


def test_derived_clients_share_counts_and_connections(run):
    handler, seen = coded(301)

    def calls(api):
        once = api.with_options(retry=Retry.none(), timeout=90)
        assert (once._core.options.timeout, api._core.options.timeout) == (90, 120)
        assert once._backend is api._backend
        assert once.usage is api.usage
        assert repr(once) == repr(api).replace("timeout=120", "timeout=90")
        return repeatedly(1)(once)

    _, errors = run(calls, handler=handler, retry=Retry())
    assert isinstance(errors[0], CollectionFailedError)
    assert len(seen) == 1


def test_a_derived_client_calls_elsewhere():
    hosts = []

    def handler(request):
        hosts.append(request.url.host)
        return httpx.Response(200, json={"code": 0, "data": {}})

    with JustOne(TOKEN, transport=httpx.MockTransport(handler)) as api:
        profile(api.with_options(environment="https://proxy.example"))
        profile(api)
    assert hosts == ["proxy.example", "api.justoneapi.com"]
    with pytest.raises(ConfigurationError, match="unknown environment"):
        api.with_options(environment="nowhere")
    with pytest.raises(ConfigurationError, match="timeout"):
        api.with_options(timeout=0)


def test_closing_a_derived_client_closes_nothing(emulator):
    with JustOne(TOKEN, environment=emulator) as api:
        with api.with_options(timeout=90) as other:
            profile(other)
        profile(api)
    api.close()  # closing twice is allowed


def test_a_transport_beside_a_client_is_refused():
    with pytest.raises(ConfigurationError, match="not both"):
        JustOne(TOKEN, http_client=httpx.Client(), transport=httpx.MockTransport(lambda _: None))


def test_a_budget_tells_what_is_left_of_its_limits(run):
    handler, _ = coded(0)
    budget = Budget(max_billed_calls=5, max_cost="1.00", prices={"*": "0.10"})
    run(repeatedly(2), handler=handler, budget=budget)
    assert [(each.limit, each.used, each.left) for each in budget.states()] == [
        ("max_billed_calls=5", 2, 3),
        ("max_cost=1.00", Decimal("0.20"), Decimal("0.80")),
    ]
    assert Budget().states() == []
