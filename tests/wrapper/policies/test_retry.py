"""Retries and their pauses: only calls that are known not to have been billed are retried."""

from __future__ import annotations

import asyncio
import json
import time
from email.utils import formatdate

import httpx
import pytest
from support.harness import PATIENCE, TOKEN, profile

from justone_client import (
    BUSINESS_CODES,
    AsyncJustOne,
    Attempt,
    BusinessError,
    CollectionFailedError,
    ConfigurationError,
    ConnectionFailedError,
    ConnectionLostError,
    HTTPStatusError,
    JustOne,
    JustOneError,
    MalformedResponseError,
    RateLimitedError,
    RequestTimeoutError,
    Retry,
)
from justone_client.call.protocol import retry_after

NEVER = {100, 201, 303, 400, 600, 601, 602}
SAFE = {301, 302, 500}
UNKNOWN = {101, 202, 300, 404, 503, 999}


def always(answer):
    """Return a handler that always returns the same response or raises, and the requests."""
    seen = []

    def handler(request):
        seen.append(request)
        if isinstance(answer, Exception):
            raise answer
        return answer() if callable(answer) else answer

    return handler, seen


def coded(code, **more):
    return lambda: httpx.Response(200, json={"code": code, "data": None}, **more)


def failure(error, number=1, elapsed=0.0, timeout=60.0):
    return Attempt(number=number, error=error, elapsed=elapsed, timeout=timeout)


def test_these_lists_cover_each_published_code():
    assert NEVER | SAFE | UNKNOWN - {999} == BUSINESS_CODES.keys()


@pytest.mark.parametrize("code", sorted(NEVER | SAFE | UNKNOWN))
@pytest.mark.parametrize("told_to", [False, True])
def test_only_codes_that_are_safe_or_allowed_are_retried(run, code, told_to):
    handler, seen = always(coded(code))
    with pytest.raises(BusinessError) as caught:
        run(profile, handler=handler, retry=Retry(retry_unknown_billing=told_to))
    expected = 3 if code in SAFE or (told_to and code in UNKNOWN) else 1
    assert len(seen) == caught.value.attempts == expected


@pytest.mark.parametrize(
    ("answer", "error", "safe"),
    [
        (httpx.ConnectError("refused"), ConnectionFailedError, True),
        (httpx.ConnectTimeout("slow"), RequestTimeoutError, True),
        (httpx.PoolTimeout("full"), RequestTimeoutError, True),
        (lambda: httpx.Response(429, text="slow down"), HTTPStatusError, True),
        (httpx.ReadTimeout("late"), RequestTimeoutError, None),
        (httpx.WriteTimeout("late"), RequestTimeoutError, None),
        (httpx.ReadError("reset"), ConnectionLostError, None),
        (httpx.RemoteProtocolError("gone"), ConnectionLostError, None),
        (lambda: httpx.Response(502, text="<html>"), HTTPStatusError, None),
        (lambda: httpx.Response(404, text="<html>"), HTTPStatusError, False),
        (lambda: httpx.Response(302, headers={"Location": "/x"}), HTTPStatusError, False),
        (lambda: httpx.Response(200, text="<html>"), MalformedResponseError, False),
    ],
)
@pytest.mark.parametrize("told_to", [False, True])
def test_only_faults_that_are_safe_or_allowed_are_retried(run, answer, error, safe, told_to):
    handler, seen = always(answer)
    with pytest.raises(error) as caught:
        run(profile, handler=handler, retry=Retry(retry_unknown_billing=told_to))
    assert len(seen) == (3 if safe or (safe is None and told_to) else 1)
    if safe is None:
        assert caught.value.billed is None


def test_by_default_a_call_fails_after_three_attempts(run, waits):
    handler, seen = always(coded(301))
    with pytest.raises(CollectionFailedError, match="3 attempts") as caught:
        run(profile, handler=handler, retry=Retry())
    assert (len(seen), len(waits), caught.value.billed) == (3, 2, False)


def test_the_call_ends_with_the_first_success(run, waits):
    answers = [coded(301)(), httpx.Response(200, json={"code": 0, "data": 1})]
    response = run(lambda api: api.call("/api/x/y/v1"), handler=lambda _: answers.pop(0), retry=Retry())
    assert (response.attempts, response.billed, response.data, len(waits)) == (2, True, 1, 1)


def test_waits_grow_and_are_drawn_from_nothing_to_their_bound():
    retry = Retry(attempts=9, base_wait=1, longest_wait=5, total_timeout=1e6, random=lambda: 1.0)
    error = CollectionFailedError("x", retryable=True)
    assert [retry(failure(error, number)) for number in range(1, 9)] == [1, 2, 4, 5, 5, 5, 5, 5]
    assert retry(failure(error, 9)) is None
    assert Retry(random=lambda: 0.0)(failure(error)) == 0
    assert 0 <= Retry()(failure(error)) <= 1


def test_retry_after_is_waited_for_up_to_a_point():
    retry = Retry(random=lambda: 1.0)
    assert retry(failure(RateLimitedError("x", retryable=True, retry_after=7))) == 7
    assert retry(failure(RateLimitedError("x", retryable=True, retry_after=0))) == 1
    assert retry(failure(RateLimitedError("x", retryable=True, retry_after=61))) is None


@pytest.mark.parametrize(
    ("header", "seconds"),
    [(None, None), ("", None), ("7", 7), (" 7 ", 7), ("-1", None), ("soon", None), ("1e3", None), ("٣", None)],
)
def test_retry_after_is_seconds(header, seconds):
    assert retry_after(header) == seconds


def test_retry_after_may_be_a_date():
    assert 0 < retry_after(formatdate(time.time() + 60, usegmt=True)) <= 60
    assert retry_after(formatdate(time.time() - 60, usegmt=True)) == 0


def test_the_header_reaches_the_policy(run, waits):
    handler, _ = always(coded(302, headers={"Retry-After": "9"}))
    with pytest.raises(RateLimitedError) as caught:
        run(profile, handler=handler, retry=Retry(random=lambda: 0.0))
    assert waits == [9, 9]
    assert caught.value.retry_after == 9


def test_no_attempt_begins_that_could_not_end_in_time(run, waits):
    retry = Retry(attempts=100, total_timeout=160, base_wait=30, longest_wait=30, random=lambda: 1.0)
    handler, seen = always(coded(301))
    with pytest.raises(CollectionFailedError):
        run(profile, handler=handler, retry=retry)
    assert (len(seen), waits) == (2, [30]), "120 s more would not fit after another wait"


def test_the_first_attempt_is_bounded_by_the_whole(run):
    limits = []

    def handler(request):
        limits.append(request.extensions["timeout"]["read"])
        return httpx.Response(200, json={"code": 0, "data": None})

    run(profile, handler=handler, retry=Retry(total_timeout=5))
    assert limits == [5]


def test_a_function_may_be_the_policy(run):
    asked = []

    def policy(attempt):
        asked.append((attempt.number, type(attempt.error).__name__, attempt.timeout))
        return 0.5 if attempt.number < 2 else None

    handler, seen = always(coded(600))
    with pytest.raises(BusinessError):
        run(profile, handler=handler, retry=policy)
    assert asked == [(1, "PermissionDeniedError", 120.0), (2, "PermissionDeniedError", 120.0)]
    assert len(seen) == 2


def test_presets_never_retry_calls_that_may_be_billed():
    error = CollectionFailedError("x", retryable=True)
    assert Retry.none()(failure(error)) is None
    assert Retry.aggressive()(failure(error, 7)) is not None
    assert Retry.aggressive()(failure(RequestTimeoutError("x", billed=None))) is None, "never what may have been billed"


@pytest.mark.parametrize(
    "wrong",
    [{"attempts": 0}, {"attempts": True}, {"attempts": 1.5}, {"base_wait": -1}, {"longest_wait": float("inf")},
     {"longest_retry_after": float("nan")}, {"total_timeout": 0}],
)  # fmt: skip
def test_invalid_settings_are_refused(wrong):
    with pytest.raises(ConfigurationError, match=next(iter(wrong))):
        Retry(**wrong)


@pytest.mark.parametrize("client", [JustOne, AsyncJustOne])
def test_a_number_as_retry_policy_is_refused(client):
    with pytest.raises(ConfigurationError, match="retry"):
        client(TOKEN, retry=3)


def test_a_cancelled_call_is_not_retried():
    seen = []
    arrived = asyncio.Event()

    async def handler(request):
        seen.append(request)
        arrived.set()
        await asyncio.Event().wait()

    async def main():
        http = httpx.AsyncClient(transport=httpx.MockTransport(handler))
        api = AsyncJustOne(TOKEN, http_client=http, retry=Retry(attempts=5, retry_unknown_billing=True))
        call = asyncio.create_task(profile(api))
        await asyncio.wait_for(arrived.wait(), PATIENCE)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        return api.usage.total

    total = asyncio.run(main())
    assert (len(seen), total.unknown, total.failed) == (1, 1, 1)


def test_every_attempt_sends_the_same(run):
    sent = []

    def handler(request):
        sent.append((str(request.url.copy_remove_param("token")), request.content))
        return coded(301)()

    with pytest.raises(JustOneError):
        run(lambda api: api.call("/api/x/y/v1", {"a": "1"}, method="POST", form=True), handler=handler, retry=Retry())
    assert len(sent) == 3
    assert len(set(sent)) == 1
    assert json.dumps(sent[0][1].decode()).startswith('"a=1&token=')
