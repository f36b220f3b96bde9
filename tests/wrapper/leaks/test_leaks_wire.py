"""Requests as servers receive them: the token is sent once, in its place, and only to the host of the API."""

from __future__ import annotations

import tracemalloc

import httpx
import pytest
from support.fault_list import FAULTS
from support.faulty import FaultyServer, message
from support.harness import TOKEN
from support.leaks import ASYNC, FAST, KINDS, ODD, OWN, SYNC, WAYS, Listener, Way, absent, calling, finds, trust

from justone_client import AsyncJustOne, JustOne, MalformedResponseError, Response
from justone_client.endpoints.operation import Operation
from justone_client.wire.exchange import DEFAULT_LARGEST_RESPONSE, MEGABYTE

pytestmark = pytest.mark.slow

THREE = (SYNC, ASYNC, FAST)
FOLLOWING = (
    Way("sync-following", JustOne, lambda: {"http_client": httpx.Client(follow_redirects=True, verify=trust())}),
    Way(
        "async-following",
        AsyncJustOne,
        lambda: {"http_client": httpx.AsyncClient(follow_redirects=True, verify=trust())},
    ),
)
WELL = message(b'{"code": 0, "data": 1}', "Connection: close", f"Set-Cookie: last={TOKEN}; Path=/", "Set-Cookie: a=b")
HEADERS = {"host", "user-agent", "accept", "accept-encoding", "connection", "content-type", "content-length"}
STATUSES = (301, 302, 303, 307, 308)
UNPROXIED = "http://api.nowhere.example"


def by_name(way):
    return way.name


def checked(sent, kind, token=TOKEN):
    """Check that a request has the token exactly once, in the place of its kind, and no unexpected headers."""
    target, _, query = sent.target.partition("?")
    assert sent.headers.keys() <= HEADERS
    absent(token, target, *sent.headers.values())
    places = {"query": query, "form": sent.body.decode()}
    assert finds(token, places[kind])
    assert places.pop(kind).count("token=") == 1
    absent(token, *places.values())


@pytest.mark.parametrize("token", [TOKEN, ODD], ids=["plain", "odd"])
@pytest.mark.parametrize("way", [*THREE, *OWN[2:]], ids=by_name)
def test_the_token_is_sent_once_after_any_response(way, token):
    in_query = Operation("", "POST", "/x", form=True, query=("token",))
    calls = [calling("/x", kind) for kind in (*KINDS, *KINDS)] + [lambda api: api.execute(in_query, {"a": "b"})]
    with Listener(lambda _: WELL) as listener:
        outcomes = way(*calls, token=token, environment=listener.url)
    assert all(isinstance(each, Response) for each in outcomes)
    for sent, kind in zip(listener.seen, [*KINDS, *KINDS, "query"], strict=True):
        checked(sent, kind, token)


@pytest.mark.matrix
@pytest.mark.parametrize("way", [*THREE, *OWN, *FOLLOWING], ids=by_name)
def test_redirects_send_the_token_nowhere(way):
    """They are not followed at all, not even on the same host: a request that is sent again might be billed again."""
    with Listener(lambda _: WELL) as other:
        places = {
            "same": "/elsewhere",
            "port": f"{other.url}/x",
            "host": f"http://localhost:{other.port}/x",
            "relative": f"//localhost:{other.port}/x",
        }

        def answer(sent):
            _, place, status = sent.path.split("/") if sent.path != "/ping" else ("", "port", "302")
            location = f"Location: {places[place]}?{sent.target.partition('?')[2]}"
            return message(b"", location, "Connection: close", status=f"HTTP/1.1 {status} Moved")

        calls = [(f"/{place}/{status}", kind) for place in places for status in STATUSES for kind in KINDS]
        with Listener(answer) as listener:
            outcomes = way(*(calling(*call) for call in calls), lambda api: api.ping(), environment=listener.url)
    assert {type(each).__name__ for each in outcomes} == {"HTTPStatusError"}
    assert other.seen == []
    assert [sent.path for sent in listener.seen] == [*(path for path, _ in calls), "/ping"]
    for sent, (_, kind) in zip(listener.seen, calls, strict=False):
        checked(sent, kind)


@pytest.mark.parametrize("way", WAYS, ids=by_name)
def test_a_ping_goes_without_it(way):
    with Listener(lambda _: message(b"{}", "Connection: close")) as listener:
        way(lambda api: api.ping(), environment=listener.url)
    assert {sent.target for sent in listener.seen} == {"/ping"}
    absent(TOKEN, *listener.seen)


@pytest.mark.filterwarnings("ignore::justone_client.ClearTextTokenWarning")
@pytest.mark.parametrize("way", THREE, ids=by_name)
def test_no_cookies_are_sent_through_a_proxy(monkeypatch, way):
    with Listener(lambda _: WELL) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        calls = [calling("/x", kind) for kind in (*KINDS, *KINDS)]
        outcomes = way(*calls, lambda api: api.ping(), environment=UNPROXIED)
    assert all(isinstance(each, Response) for each in outcomes[:4])
    assert {ping.target for ping in proxy.seen[4:]} == {f"{UNPROXIED}/ping"}
    for sent, kind in zip(proxy.seen[:4], [*KINDS, *KINDS], strict=True):
        checked(sent, kind)
    absent(TOKEN, *proxy.seen[4:])


@pytest.mark.parametrize("way", THREE, ids=by_name)
def test_a_proxy_of_https_does_not_see_it(monkeypatch, way):
    with Listener(lambda _: message(b"", "Connection: close", status="HTTP/1.1 403 Forbidden")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        way(*(calling("/x", kind) for kind in KINDS), environment=UNPROXIED.replace("http:", "https:"))
    assert {sent.method for sent in proxy.seen} == {"CONNECT"}
    absent(TOKEN, *proxy.seen)


@pytest.fixture(scope="module")
def bombs():
    with FaultyServer(FAULTS) as server:
        yield server


BOMBS = [fault for fault in FAULTS if "500 MB" in fault.description and "no text" not in fault.description]


@pytest.mark.parametrize("fault", BOMBS, ids=lambda fault: fault.name)
@pytest.mark.parametrize("way", OWN, ids=by_name)
def test_clients_passed_in_read_no_more_than_is_allowed(bombs, way, fault):
    """`test_faults` does the same with the client's own connections."""
    tracemalloc.start()
    try:
        (error,) = way(calling(fault.path), environment=bombs.url, largest_response=MEGABYTE)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert isinstance(error, MalformedResponseError)
    assert error.message.startswith(fault.says)
    assert peak < 16 * MEGABYTE


@pytest.mark.parametrize("way", WAYS, ids=by_name)
def test_the_limit_is_exact(way):
    body = b'{"code": 0, "data": "%s"}' % (b"x" * 1000)
    with Listener(lambda _: message(body, "Connection: close")) as listener:
        (allowed,) = way(calling("/x"), environment=listener.url, largest_response=len(body))
        (refused,) = way(calling("/x"), environment=listener.url, largest_response=len(body) - 1)
    assert isinstance(allowed, Response)
    assert isinstance(refused, MalformedResponseError)
    assert DEFAULT_LARGEST_RESPONSE == 64 * MEGABYTE
