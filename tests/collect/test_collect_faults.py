"""Faults of servers and networks, simulated by the emulator: the state of each id, and what it may have cost."""

from __future__ import annotations

import csv
import random
import warnings

import pytest
from support.collecting_helpers import AT_ONCE, TOKEN, counted, ids, states
from support.counting_server import counting
from support.harness import ROOT

from justone_client import JustOne, ShortTimeoutWarning
from justone_client.collect.api import collect
from justone_client.collect.record import State
from justone_client.collect.run import health, sender
from justone_client.emulator import Billing, running

pytestmark = pytest.mark.slow

SPECS = ROOT / "specs"
DOUBTFUL = ("html", "empty", "truncated", "disconnect", "no-code", "http-502", "http-404", "code-777")
FAILED = ("code-400", "code-301", "code-500", "http-503-code-500")
DONE = ("list-data", "string-data", "drift", "string-code-0", "drip-0.1")
EMPTY = ("code-201", "null-data")


@pytest.fixture(scope="module")
def billing():
    return Billing()


@pytest.fixture(scope="module")
def emulator(billing):
    with running(specs=SPECS, billing=billing) as url:
        yield url


@pytest.fixture(params=["fast", "httpx"], autouse=True)
def _backend(request, monkeypatch):
    """Run the test with each backend, regardless of what is installed."""
    if request.param == "httpx":
        monkeypatch.setattr(sender, "find_spec", lambda _: None)


def run(url, keys, path, token=TOKEN, timeout=60, **options):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ShortTimeoutWarning)
        api = JustOne(token, environment=url, timeout=timeout)
    with api:
        return collect(api.xiaohongshu.get_user_v3, keys, ledger=path, retry=AT_ONCE, **options)


def magic(*names):
    return [f"emulate-{name}" for name in names]


def test_only_calls_that_may_have_been_billed_are_in_doubt(emulator, tmp_path):
    keys = ["u1", *magic(*DOUBTFUL, *FAILED, *DONE, *EMPTY), "u2"]
    collected = run(emulator, keys, tmp_path / "l")
    assert collected.stop is None
    assert states(tmp_path / "l") == {
        **dict.fromkeys(["u1", "u2", *magic(*DONE)], State.DONE),
        **dict.fromkeys(magic(*DOUBTFUL), State.IN_DOUBT),
        **dict.fromkeys(magic(*FAILED), State.FAILED),
        **dict.fromkeys(magic(*EMPTY), State.EMPTY),
    }


def test_a_call_that_times_out_is_in_doubt_and_counts_as_billed(emulator, billing, tmp_path):
    """The time-out is long enough for a connection, on a slow machine, too."""
    token = "".join(random.choices("abcdefgh", k=16))
    collected = run(emulator, magic("slow-30"), tmp_path / "l", token, timeout=2)
    assert states(tmp_path / "l") == {"emulate-slow-30": State.IN_DOUBT}
    assert sum(billing.of(token).values()) == collected.billed == 1


@pytest.mark.parametrize("doubt", ["hold", "retry"])
def test_the_count_is_never_lower_than_the_bill(emulator, billing, tmp_path, doubt):
    token = "".join(random.choices("abcdefgh", k=16))
    keys = ["u1", *magic(*DOUBTFUL, *FAILED, *DONE, *EMPTY), "u2"]
    collected = run(emulator, keys, tmp_path / "l", token, in_doubt=doubt)
    calls = billing.of(token)
    assert 10 <= sum(calls.values()) <= collected.billed
    if doubt == "hold":
        assert set(calls.values()) == {1}, "nothing is paid twice"


def test_a_second_run_sends_nothing_that_may_have_been_billed(emulator, billing, tmp_path):
    token = "".join(random.choices("abcdefgh", k=16))
    keys = [*ids(10), *magic(*DOUBTFUL, *DONE, *EMPTY)]
    for _ in range(3):
        run(emulator, keys, tmp_path / "l", token)
    assert set(billing.of(token).values()) == {1}


def test_an_unreachable_server_stops_it_and_all_ids_are_left(tmp_path, monkeypatch):
    monkeypatch.setattr(health, "_RECONNECTS", 0.1)
    stopped = run("http://127.0.0.1:1", ids(20), tmp_path / "l")
    assert stopped.stop.can_go_on
    assert "no connection" in stopped.stop.reason
    assert (stopped.left, stopped.billed) == (20, 0)
    with counting(lambda *_: (0, 0)) as server:
        assert run(server.url, ids(20), tmp_path / "l").done == 20


def test_a_busy_server_is_waited_for(tmp_path):
    """No id fails and none is given up, for any number of such responses."""
    with counting(lambda _, time: (302 if time < 4 else 0, 0)) as server:
        assert run(server.url, ids(10), tmp_path / "l").done == 10
        assert set(server.seen.values()) == {4}


def test_failures_are_written_with_their_reason(emulator, tmp_path):
    keys = magic("code-400", "html", "http-502", "code-201")
    with JustOne(TOKEN, environment=emulator) as api:
        collect(api.xiaohongshu.get_user_v3, keys, output=tmp_path / "o.csv")
    with (tmp_path / "o.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = {row["id"]: row for row in csv.DictReader(file)}
    said = {key.removeprefix("emulate-"): (row["status"], row["message"]) for key, row in rows.items()}
    assert said["code-400"][0] == "failed"
    assert "invalid parameters" in said["code-400"][1]
    assert said["html"][0] == said["http-502"][0] == "in_doubt"
    assert "HTML" in said["html"][1]
    assert "502" in said["http-502"][1]
    assert said["code-201"][0] == "empty"
    assert counted(tmp_path / "o.csv.ledger")[State.SENT] == 0
