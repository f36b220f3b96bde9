"""Outages, proxies and login pages: they cost few calls, and no id is given up."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from support.collecting_helpers import ENDPOINT, TOKEN, counted, ids, table_of
from support.counting_server import counting

from justone_client import JustOne
from justone_client.cli.main import main
from justone_client.collect import collect
from justone_client.collect.record import State
from justone_client.collect.run import sender
from justone_client.errors import ConfigurationError
from justone_client.policies.retry import Retry

pytestmark = pytest.mark.slow

PAGE = b"<html><body>Please sign in</body></html>"
FAILURES = 20
SOON = Retry(attempts=5, base_wait=0.0)


def response(status, *headers, body=PAGE):
    lines = [f"HTTP/1.1 {status}", *headers, f"Content-Length: {len(body)}", "", ""]
    return "\r\n".join(lines).encode() + body


@pytest.fixture(params=["fast", "httpx"])
def _backend(request, monkeypatch):
    """Run the test with each backend, regardless of what is installed."""
    if request.param == "httpx":
        monkeypatch.setattr(sender, "find_spec", lambda _: None)


def run(server, path, number=200, **options):
    with JustOne(TOKEN, environment=server.url) as api:
        return collect(api.xiaohongshu.get_user_v3, ids(number), ledger=path, **{"retry": SOON, **options})


@pytest.mark.usefixtures("_backend")
@pytest.mark.parametrize(
    ("status", "headers"),
    [("502 Bad Gateway", ()), ("401 Unauthorized", ()), ("302 Found", ("Location: /login",)), ("200 OK", ())],
)
def test_a_proxy_that_intercepts_every_call_costs_20_calls(tmp_path, status, headers):
    with counting(lambda *_: (response(status, *headers), 0)) as server:
        collected = run(server, tmp_path / "l", in_flight=100)
        assert sum(server.seen.values()) == FAILURES
    assert (collected.in_doubt, collected.billed, collected.failed) == (FAILURES, FAILURES, 0)
    assert collected.left == 200 - FAILURES
    assert collected.stop.can_go_on
    assert "20 calls in a row failed without a response of the API" in collected.stop.reason


def test_a_proxy_that_intercepts_calls_midway_stops_it(tmp_path):
    with counting(lambda *_: (0 if sum(server.seen.values()) <= 100 else response("502 Bad Gateway"), 0.01)) as server:
        collected = run(server, tmp_path / "l", in_flight=8, max_failures=5)
        assert 100 < sum(server.seen.values()) <= 108
        assert collected.stop.can_go_on
        assert collected.done == 100
        server._behave = lambda *_: (0, 0)
        again = run(server, tmp_path / "l")
    assert (again.done, again.in_doubt) == (200 - collected.in_doubt, collected.in_doubt)


def test_the_command_returns_status_3_and_takes_the_limit(tmp_path, capfd, monkeypatch):
    monkeypatch.chdir(tmp_path)
    table_of(tmp_path / "ids.csv", ids(50))
    with counting(lambda *_: (response("502 Bad Gateway"), 0)) as server:
        where = ["--input", "ids.csv", "--output", "o.csv", "--environment", server.url]
        assert main(["collect", ENDPOINT, *where, "--max-failures", "3"]) == 3
        assert sum(server.seen.values()) == 3
    assert "stopped: 3 calls in a row failed" in capfd.readouterr().out


@pytest.mark.parametrize("number", [0, -1, 1.5, True, None])
def test_max_failures_is_a_whole_number(tmp_path, number):
    with JustOne(TOKEN) as api, pytest.raises(ConfigurationError, match="max_failures"):
        collect(api.xiaohongshu.get_user_v3, ids(1), ledger=tmp_path / "l", max_failures=number)


@pytest.mark.parametrize(("code", "served_first"), [(301, 60), (500, 60), (429, 0)])
def test_an_outage_costs_few_calls_and_fails_no_id(tmp_path, code, served_first):
    """The collection resumes by itself as soon as the server is back."""

    def behave(*_):
        return (code if served_first < sum(server.seen.values()) <= served_first + 35 else 0), 0

    with counting(behave) as server:
        collected = run(server, tmp_path / "l", in_flight=8, retry=Retry(attempts=2, base_wait=0.0))
        assert sum(server.seen.values()) == 200 + 35, "one request of the outage after the other"
    assert (collected.done, collected.stop) == (200, None)
    assert max(server.seen.values()) < 30


def test_in_an_outage_one_call_is_in_flight(tmp_path):
    def behave(*_):
        return (500 if sum(server.seen.values()) <= 60 else 0), 0.005

    with counting(behave) as server:
        run(server, tmp_path / "l", number=40, in_flight=16)
    gaps = [after - before for before, after in pairwise(server.arrived[40:60])]
    assert min(gaps) >= 0.02, "each probe waits for the one before, and for a pause"


@pytest.mark.usefixtures("_backend")
@pytest.mark.parametrize("seconds", ["3600", "99999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_a_long_retry_after_stops_it_and_names_the_time(tmp_path, seconds):
    refused = response("429 Too Many Requests", f"Retry-After: {seconds}")
    with counting(lambda *_: (refused, 0)) as server:
        collected = run(server, tmp_path / "l")
        assert sum(server.seen.values()) <= FAILURES
    assert collected.stop.can_go_on
    assert "the server asks to wait until" in collected.stop.reason
    assert (collected.left, collected.billed) == (200, 0)
    assert set(counted(tmp_path / "l")) <= {State.PENDING, State.AGAIN}


@pytest.mark.parametrize("rate", [None, 20])
def test_a_short_retry_after_holds_the_whole_collection(tmp_path, caplog, rate):
    """This includes calls that wait in line for their turn.

    The fifth call is rejected, and the three others in flight get no response for a second. So the slot of the rejected
    call is the only free one, and no further call may take it meanwhile.
    """
    held = []

    def behave(*_):
        if sum(server.seen.values()) == 5:
            held.append(time.monotonic())
            return response("429 Too Many Requests", "Retry-After: 1"), 0
        return 0, 1.0 if held else 0

    with counting(behave) as server:
        assert run(server, tmp_path / "l", number=12, in_flight=4, rate=rate).done == 12
    assert sum(each < held[0] + 0.9 for each in server.arrived) <= 5 + 3
    assert "the server asks to wait until" in caplog.text
