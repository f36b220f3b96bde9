"""Absence of the token from all public names of the package; a new public name needs an example here, too."""

from __future__ import annotations

import asyncio
import contextlib
import copy
import inspect
import itertools
import json
import pickle
import time

import pytest
from support.faulty import message
from support.harness import TOKEN
from support.leaks import ASYNC, FAST, KINDS, ODD, SYNC, Listener, Watch, absent, calling

import justone_client
from justone_client import (
    BUSINESS_CODES,
    ENVIRONMENTS,
    AsyncJustOne,
    Attempt,
    Budget,
    Cache,
    ConfigurationError,
    Environment,
    FailureLimit,
    JustOne,
    JustOneError,
    RateLimit,
    Response,
    Retry,
    SpendLog,
    TokenPool,
    Usage,
    environment,
    environment_latencies,
    fastest_environment,
    ping,
)
from justone_client.call import protocol
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.paging import Paging
from justone_client.endpoints.registry import operation_named, warn_if_deprecated

pytestmark = pytest.mark.slow

NOWHERE = "http://127.0.0.1:1"
DRIFTED = b'{"code": 0, "data": {"userId": 1, "nickname": ["x"]}, "requestId": "r", "recordTime": "now"}'
LATE = "/late"
ODD_CALLS = {
    "/lost": b"",
    "/status": message(b"<html></html>", "Connection: close", status="HTTP/1.1 502 Bad"),
    "/malformed": message(b"[]", "Connection: close"),
    "/code/0": message(b'{"code": 0, "data": {"a": 1}}', "Connection: close"),
    "/code/77": message(b'{"code": 77}', "Connection: close"),
    "/api/xiaohongshu/get-user/v3": message(DRIFTED, "Connection: close"),
}


def answer(request):
    if request.path == LATE:
        time.sleep(0.3)
    if request.path in ODD_CALLS:
        return ODD_CALLS[request.path]
    code = request.path.rpartition("/")[2]
    return message(b'{"code": %s, "message": "no", "data": null}' % code.encode(), "Connection: close")


class Seen:
    """The outcomes of calls with a token and all other objects that are visible then; created once per module."""

    def __init__(self, token, ways, url, folder):
        self.token = token
        self.budget = Budget(max_billed_calls=1000, max_cost=0.5, prices={"*": "0.05"})
        pool = TokenPool([token])
        self.everything = [self.budget, pool, *pool.tokens]
        self.inside = []
        paths = [*ODD_CALLS, *(f"/code/{code}" for code in BUSINESS_CODES)]
        calls = [calling(path, kind) for path, kind in zip(paths, itertools.cycle(KINDS), strict=False)]
        calls += [lambda api: api.xiaohongshu.get_user_v3(user_id="1"), lambda api: api.call("no path"), self.look]
        log = SpendLog(folder / "spend.sqlite", parameters=True)
        options = {"token": token, "environment": url, "on_call": self.everything.append, "spend_log": log}
        with Watch() as watch:
            for way in ways:
                self.everything += way(*calls, cache=Cache.memory(60), rate_limit=RateLimit(1000), **options)
                self.everything += way(*calls[:12], budget=self.budget, **options)
                self.everything += way(calling(LATE), timeout=0.1, **options)
                self.everything += way(calling("/refused"), token=token, environment=NOWHERE)
            warn_if_deprecated(Operation("x.y_v1", "GET", "/x", deprecation="gone", removed="2026-01-01"), stacklevel=1)
            warn_if_deprecated(Operation("x.y_v1", "GET", "/x", deprecation="old"), stacklevel=1)
            JustOne(token, environment="http://192.0.2.1")
        self.everything += [each.message for each in watch.things if hasattr(each, "message")]
        self.everything += [log, *log.rows(), *log.totals()]

    def look(self, api):
        """Keep the client and its parts, and inspect them while the client is open."""
        pages = api.paginate(api.xiaohongshu.get_user_v3, next_page=lambda _: None, max_pages=1, user_id="1")
        self.everything += [api, api.with_options(timeout=100), api.xiaohongshu, api.usage, pages]
        parts = (api, api._core, api._backend, api._flights, pages)
        self.inside += [repr(each) for part in parts for each in (part, vars(part))]
        self.inside.append(repr(api._core.options))

    def of(self, kind):
        return [each for each in self.everything if isinstance(each, kind)]


@pytest.fixture(scope="module", params=[(TOKEN, (SYNC, ASYNC, FAST)), (ODD, (SYNC, FAST))], ids=["plain", "odd"])
def seen(request, tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch, Listener(answer) as listener:
        patch.setattr(environment, "_warned", set())
        return Seen(*request.param, listener.url, tmp_path_factory.mktemp("spend"))


@contextlib.contextmanager
def pinging():
    """Serve pings with a test server, and check that it receives nothing else."""
    with Listener(lambda _: message(b"{}", "Connection: close")) as listener, pytest.MonkeyPatch.context() as patch:
        patch.setattr(ping, "ENVIRONMENTS", {"there": Environment(name="there", base_url=listener.url)})
        yield
    assert {request.target for request in listener.seen} == {"/ping"}


def latencies(seen):
    with pinging(), pytest.MonkeyPatch.context() as patch:
        patch.setenv("JUSTONEAPI_TOKEN", seen.token)
        return environment_latencies()


def fastest(seen):
    with pinging(), pytest.MonkeyPatch.context() as patch:
        patch.setenv("JUSTONEAPI_TOKEN", seen.token)
        found = fastest_environment()
        patch.setattr(ping, "ENVIRONMENTS", {"away": Environment(name="away", base_url=NOWHERE)})
        with pytest.raises(JustOneError) as caught:
            fastest_environment()
        return found, caught.value


def unpaged(_):
    with pytest.raises(justone_client.PaginationError) as caught:
        Paging(next={"cursor": ("data", "cursor")}, more=("data", "more")).after({}, {"data": {"more": True}})
    return [caught.value]


ACCOUNT = {
    "balance": "1.0000",
    "currency": "CNY",
    "apiTrendDaily": {"days": ["2026-06-01"], "series": [{"name": "a", "data": [1]}]},
}


def looked_up(seen, look_up):
    """Return what was looked up; the account and its errors are checked on the way."""
    said = message(json.dumps({"code": 0, "data": ACCOUNT}).encode())
    with Listener(lambda _: said) as listener, JustOne(seen.token, environment=listener.url) as api:
        absent(seen.token, api.account, vars(api.account))
        return look_up(api)


def limited(seen):
    """Return errors of calls that were refused after a failure that shows the token."""
    with Listener(lambda _: message(seen.token.encode(), status="HTTP/1.1 502 Bad")) as listener:
        calls = (calling(f"/{seen.token}"), calling("/refused"))
        options = {"token": seen.token, "environment": listener.url}
        return [way(*calls, failure_limit=FailureLimit(1), **options)[1] for way in (SYNC, ASYNC, FAST)]


def unexpected(seen):
    """Return errors of calls whose response could not be read, by a failure that shows the token."""

    def fail(body, *_):
        raise LookupError(f"{seen.token} in {body!r}")

    with (
        Listener(lambda _: message(f'{{"echo": "{seen.token}"}}'.encode())) as listener,
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setattr(protocol, "read_envelope", fail)
        return [
            error
            for way in (SYNC, ASYNC, FAST)
            for error in way(calling("/x"), token=seen.token, environment=listener.url)
        ]


EXAMPLES = {
    "BUSINESS_CODES": lambda _: BUSINESS_CODES,
    "ENVIRONMENTS": lambda _: ENVIRONMENTS,
    "AccountUsage": lambda seen: [looked_up(seen, lambda api: api.account.usage())],
    "Attempt": lambda seen: [
        Attempt(number=1, error=error, elapsed=0.1, timeout=60) for error in seen.of(JustOneError)
    ],
    "Balance": lambda seen: [looked_up(seen, lambda api: api.account.balance())],
    "BusinessCode": lambda _: BUSINESS_CODES.values(),
    "Cache": lambda seen: [Cache.memory(60), Cache.file("x", 60)],
    "Counts": lambda seen: [each.total for each in seen.of(Usage)],
    "DailyUsage": lambda seen: looked_up(seen, lambda api: api.account.usage()).rows,
    "Drift": lambda seen: [drift for response in seen.of(Response) for drift in response.drift],
    "Environment": lambda seen: [client.environment for client in seen.of((JustOne, AsyncJustOne))],
    "FailureLimit": lambda _: [FailureLimit(1)],
    "FailureLimitError": limited,
    "Found": lambda _: justone_client.find("comments"),
    "LimitState": lambda seen: seen.budget.states(),
    "PaginationError": unpaged,
    "Policy": lambda _: [justone_client.Policy],
    "PriceEstimate": lambda _: [operation_named("xiaohongshu.get_user_v3").price_estimate],
    "RateLimit": lambda seen: [client._core.options.rate_limit for client in seen.of((JustOne, AsyncJustOne))],
    "Retry": lambda seen: [client._core.options.retry for client in seen.of((JustOne, AsyncJustOne))],
    "UnexpectedError": unexpected,
    "__version__": lambda _: justone_client.__version__,
    "environment_latencies": latencies,
    "fastest_environment": fastest,
    "find": lambda seen: justone_client.find(f"comments {seen.token}"),
    "to_json_value": lambda seen: [justone_client.to_json_value(each) for each in seen.of(Response)],
}
"""Examples for the public names that are not classes of the outcomes."""


def looks(thing):
    """Yield an object and all of its public attributes."""
    yield thing
    yield getattr(thing, "__dict__", None)
    for name in dir(type(thing)):
        if not name.startswith("_") and not callable(value := getattr(thing, name, None)):
            yield value


@pytest.mark.matrix
@pytest.mark.parametrize("name", justone_client.__all__)
def test_public_objects_do_not_show_it(seen, name):
    public = getattr(justone_client, name)
    things = EXAMPLES[name](seen) if name in EXAMPLES else seen.of(public)
    things = [things] if isinstance(things, str | dict | tuple) else list(things)
    assert things, "show one of it to this test: let a call come to it, or give an example"
    for thing in things:
        absent(seen.token, *looks(thing))
        if not inspect.isclass(thing):
            absent(seen.token, *looks(copy.copy(thing)))


def test_the_parts_of_a_client_do_not_show_it(seen):
    assert len(seen.inside) >= 2 * 11
    absent(seen.token, *seen.inside)


@pytest.mark.parametrize("client", [JustOne, AsyncJustOne])
@pytest.mark.parametrize("act", [pickle.dumps, copy.deepcopy], ids=["pickle", "deepcopy"])
def test_pickling_a_client_fails_without_showing_it(seen, client, act):
    with pytest.raises(TypeError) as caught:
        act(client(seen.token))
    absent(seen.token, caught.value)


def test_a_closed_client_does_not_show_it(seen):
    api = JustOne(seen.token)
    api.close()
    other = AsyncJustOne(seen.token)
    asyncio.run(other.aclose())
    absent(seen.token, api, other, vars(api), vars(other))


@pytest.mark.parametrize("unusable", [ODD[:7], f"{ODD} {ODD}", f"{ODD}\n{ODD}", f"{ODD}ü", f"{ODD}\0"])
@pytest.mark.parametrize("client", [JustOne, AsyncJustOne])
def test_a_token_that_is_refused_is_not_shown(client, unusable):
    with pytest.raises(ConfigurationError) as caught:
        client(unusable, retry=Retry.none())
    absent(ODD, caught.value)
    absent(unusable[:7], caught.value)
