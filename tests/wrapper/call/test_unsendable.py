"""Calls that cannot be sent: a `ConfigurationError` names the parameter, before anything is sent."""

from __future__ import annotations

import datetime as dt
import decimal
from enum import Enum, IntEnum

import httpx
import pytest
from support.harness import TOKEN, raw_server

from justone_client import Budget, Cache, ConfigurationError, JustOne
from justone_client.call.protocol import LONGEST_URL

PATH = "/api/x/y/v1"


class Odd(Enum):
    BYTES = b"x"
    HUGE = 10**5000
    INNER = Enum("Inner", "A").A


class Number(IntEnum):
    TWO = 2


class Word(str):
    __slots__ = ()

    def encode(self, *_):
        raise RuntimeError

    def __str__(self):
        raise RuntimeError


class Count(int):
    def __repr__(self):
        raise RuntimeError

    __str__ = __repr__


UNSENDABLE = [
    *(object(), b"x", bytearray(b"x"), {"a": 1}, {"a": {"b": 1}}, {1}, frozenset(), range(3), iter([1]), [[1]], [{}]),
    *(float("nan"), float("inf"), float("-inf"), 1j, 10**5000, -(10**5000), [1, 10**5000], decimal.Decimal(1)),
    *(dt.date(2026, 1, 1), "\ud800", ["a", "\udfff"], *Odd, int, NotImplemented, ...),
]


def counting():
    seen = []

    def handler(request):
        seen.append(request)
        return httpx.Response(200, json={"code": 0})

    return handler, seen


@pytest.mark.parametrize("form", [False, True])
@pytest.mark.parametrize("cached", [False, True])
def test_values_that_cannot_be_sent_are_refused(run, form, cached):
    handler, seen = counting()
    for value in UNSENDABLE:
        cache = Cache.memory(60) if cached else None
        with pytest.raises(ConfigurationError, match="parameter 'odd'"):
            run(lambda api, value=value: api.call(PATH, {"odd": value}, form=form), handler=handler, cache=cache)
    assert seen == []


@pytest.mark.parametrize("cached", [False, True])
@pytest.mark.parametrize("name", [1, b"x", None, "", "\ud800", ("a",), 1.5])
def test_names_that_cannot_be_sent_are_refused(run, name, cached):
    handler, seen = counting()
    cache = Cache.memory(60) if cached else None
    with pytest.raises(ConfigurationError, match="is not a parameter name"):
        run(lambda api: api.call(PATH, {"a": 1, name: 1}), handler=handler, cache=cache)
    assert seen == []


@pytest.mark.parametrize("parameters", [[("a", 1)], "a=1", 5, {"a"}])
def test_parameters_that_are_not_a_mapping_are_refused(run, parameters):
    handler, seen = counting()
    with pytest.raises(ConfigurationError, match="pass a dict"):
        run(lambda api: api.call(PATH, parameters), handler=handler)
    assert seen == []


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (Number.TWO, "2"),
        pytest.param(Word("w"), "w", id="a kind of text"),
        pytest.param(Count(5), "5", id="a kind of number"),
        (10**400, f"1{'0' * 400}"),
        ("\0\r\n &=#?%+", "\0\r\n &=#?%+"),
        ("é中😀", "é中😀"),
        ("", ""),
        (1e300, "1e+300"),
    ],
)
@pytest.mark.parametrize("form", [False, True])
def test_unusual_values_arrive_as_they_are(value, sent, form):
    handler, seen = counting()
    with JustOne(TOKEN, transport=httpx.MockTransport(handler)) as api:
        api.call(PATH, {"odd": value}, form=form, method="POST" if form else "GET")
    url = httpx.URL(f"http://x?{seen[0].content.decode()}") if form else seen[0].url
    assert url.params["odd"] == sent


@pytest.mark.parametrize(("method", "path"), [(None, PATH), (5, PATH), ("ß", PATH), ("G" * 21, PATH), ("G T", PATH)])
def test_methods_that_are_not_words_are_refused(method, path):
    with pytest.raises(ConfigurationError, match="is not an HTTP method"):
        JustOne(TOKEN).call(path, method=method)


@pytest.mark.parametrize("path", [None, 5, PATH.encode(), "/api/\ud800", "/api/é", f"{PATH}\n", f"/api/{'a' * 70_000}"])
def test_paths_that_cannot_be_sent_are_refused(path):
    handler, seen = counting()
    with JustOne(TOKEN, transport=httpx.MockTransport(handler)) as api, pytest.raises(ConfigurationError):
        api.call(path)
    assert seen == []


def longest(environment):
    """Return the maximum length of a value."""
    return LONGEST_URL - len(f"{environment}{PATH}?p=&token={TOKEN}")


def test_a_url_beyond_the_limit_is_refused_before_sending(run):
    handler, seen = counting()
    budget = Budget(max_billed_calls=5)
    url = "http://127.0.0.1:1"
    for more, refused in ((0, False), (1, True), (10**6, True)):
        seen.clear()

        def do(api, more=more):
            return api.call(PATH, {"p": "a" * (longest(url) + more)})

        if refused:
            with pytest.raises(ConfigurationError, match="the parameters are too long"):
                run(do, handler=handler, environment=url, budget=budget)
        else:
            run(do, handler=handler, environment=url, budget=budget)
        assert len(seen) == (not refused)
    assert budget.billed_calls == 1


def respond(connection, _):
    while not connection.recv(65536).endswith(b"\r\n\r\n"):
        pass
    connection.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{"code":0}')


def test_the_longest_url_gets_its_response(run_each):
    with raw_server(respond) as url:
        response = run_each(lambda api: api.call(PATH, {"p": "a" * longest(url)}), environment=url)
    assert response.billed is True


def test_a_form_may_be_longer_than_a_url(run):
    handler, seen = counting()
    run(lambda api: api.call(PATH, {"p": "a" * 10**6}, method="POST", form=True), handler=handler)
    assert len(seen[0].content) > 10**6
