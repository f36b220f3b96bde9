"""After too many failures in a row without a response of the API, nothing is sent for a while."""

from __future__ import annotations

import pickle

import pytest
from support.harness import answers, profile

from justone_client import (
    Budget,
    CollectionFailedError,
    ConfigurationError,
    FailureLimit,
    FailureLimitError,
    HTTPStatusError,
    JustOneError,
    Retry,
)
from justone_client.wire import timing

PORTAL = answers("<html>log in</html>", status=502)
WELL = answers('{"code": 0, "data": {}}')
REJECTED = answers('{"code": 301}')


class Clock:
    def __init__(self, monkeypatch):
        self.now = 1000.0
        monkeypatch.setattr(timing, "now", lambda: self.now)


@pytest.fixture
def clock(monkeypatch):
    return Clock(monkeypatch)


class Front:
    """Handler that calls its current handler, and counts the requests."""

    def __init__(self, handler):
        self.handler = handler
        self.seen = 0

    def __call__(self, request):
        self.seen += 1
        return self.handler(request)


def errors_of(run, front, number, **options):
    """Make this number of calls, each with a new client; return the exception of each, None for a success."""
    outcomes = []
    for _ in range(number):
        try:
            run(profile, handler=front, retry=Retry.none(), **options)
            outcomes.append(None)
        except JustOneError as error:
            outcomes.append(error)
    return outcomes


def kinds(outcomes):
    return [type(each) for each in outcomes]


def test_calls_are_refused_once_the_limit_is_reached(run, clock):
    front, limit, budget = Front(PORTAL), FailureLimit(3), Budget(max_billed_calls=3)
    outcomes = errors_of(run, front, 5, failure_limit=limit, budget=budget)
    assert kinds(outcomes) == [HTTPStatusError] * 3 + [FailureLimitError] * 2
    assert front.seen == limit.failed == budget.billed_calls == 3
    refused = pickle.loads(pickle.dumps(outcomes[-1]))
    assert (refused.billed, refused.retryable) == (False, False)
    assert "3 requests in a row" in str(refused)
    assert "HTTP status 502" in str(refused)


def test_any_business_code_ends_the_row(run, clock):
    front, limit = Front(PORTAL), FailureLimit(3)
    for handler in (WELL, REJECTED):
        errors_of(run, front, 2, failure_limit=limit)
        front.handler = handler
        errors_of(run, front, 1, failure_limit=limit)
        assert limit.failed == 0
        front.handler = PORTAL


def test_after_the_pause_one_request_is_let_through(run, clock):
    front, limit = Front(PORTAL), FailureLimit(2, pause=60)
    errors_of(run, front, 2, failure_limit=limit)
    clock.now += 59
    assert kinds(errors_of(run, front, 1, failure_limit=limit)) == [FailureLimitError]
    clock.now += 2
    assert kinds(errors_of(run, front, 2, failure_limit=limit)) == [HTTPStatusError, FailureLimitError]
    clock.now += 61
    front.handler = WELL
    assert kinds(errors_of(run, front, 3, failure_limit=limit)) == [type(None)] * 3
    assert front.seen == 6


def test_a_retry_is_not_sent_beyond_the_limit(run, clock):
    front = Front(PORTAL)
    with pytest.raises(HTTPStatusError) as caught:
        run(profile, handler=front, retry=lambda _: 0.0, failure_limit=FailureLimit(2))
    assert isinstance(caught.value.__cause__, FailureLimitError)
    assert front.seen == 2


def test_rejections_never_reach_the_limit(run, clock):
    outcomes = errors_of(run, Front(REJECTED), 5, failure_limit=FailureLimit(1))
    assert kinds(outcomes) == [CollectionFailedError] * 5


def test_unusable_settings_are_no_failures(run, clock):
    limit = FailureLimit(1)
    with pytest.raises(ConfigurationError):
        run(lambda api: api.call("/x", {"token": "1"}), handler=WELL, failure_limit=limit)
    assert limit.failed == 0


@pytest.mark.parametrize("failures", [0, -1, True, 1.5, "3"])
def test_an_invalid_number_is_refused(failures):
    with pytest.raises(ConfigurationError, match="failures"):
        FailureLimit(failures)


@pytest.mark.parametrize("pause", [-1, True, "3", float("inf"), float("nan")])
def test_an_invalid_pause_is_refused(pause):
    with pytest.raises(ConfigurationError, match="pause"):
        FailureLimit(1, pause=pause)
