"""Ctrl-C and SIGTERM: once to end when what is under way has ended, twice to end now; then the same command goes on."""

from __future__ import annotations

import signal
import sys
import time
from collections import Counter

import pytest
from collecting_helpers import ENDPOINT, counted, ids, started, states, table_of, until
from counting_server import counting

from justone_client import cli
from justone_client.collect.record import State

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")

IDS = 60
IN_FLIGHT = ("--in-flight", 4)


@pytest.fixture
def table(tmp_path):
    return table_of(tmp_path / "ids.csv", ids(IDS))


@pytest.fixture
def output(tmp_path):
    return tmp_path / "o.csv"


@pytest.fixture
def ledger(tmp_path):
    return tmp_path / "o.csv.ledger"


def go_on(server, table, output):
    """Run the same command again, to the end; its exit status."""
    server._behave = lambda *_: (0, 0)
    return cli.main(["collect", ENDPOINT, "--input", str(table), "--output", str(output), "--environment", server.url])


def ended(process, seconds=20):
    """Wait for the end; the exit status, and what was said."""
    out, err = process.communicate(timeout=seconds)
    assert "Traceback" not in err
    return process.returncode, out, err


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "SIGTERM"])
def test_once_what_is_under_way_ends_and_nothing_more_begins(table, output, ledger, sent):
    with counting(lambda *_: (0, 0.5)) as server:
        with started(server.url, table, output, *IN_FLIGHT) as process:
            until(lambda: len(server.seen) == 8)
            process.send_signal(sent)
            status, out, err = ended(process)
        assert (status, len(server.seen)) == (3, 8)
        known = counted(ledger)
        assert (known[State.DONE], known[State.PENDING] + known[State.AGAIN]) == (8, IDS - 8)
        assert "Ctrl-C again to break off now" in err
        assert "8 done" in out
        assert f"{IDS - 8} not asked for" in out
        assert "stopped: interrupted; run the same command again to go on" in out
        assert output.read_text(encoding="utf-8-sig").count("done") == 8
        assert go_on(server, table, output) == 0
        assert server.seen == Counter(ids(IDS)), "nothing was asked for twice"
    assert counted(ledger) == {State.DONE: IDS}


def test_twice_it_ends_now_and_what_was_under_way_is_in_doubt(table, output, ledger):
    with counting(lambda *_: (0, 30)) as server:
        with started(server.url, table, output, *IN_FLIGHT) as process:
            until(lambda: len(server.seen) == 4)
            process.send_signal(signal.SIGINT)
            time.sleep(0.3)
            assert process.poll() is None, "it waits for what is under way"
            process.send_signal(signal.SIGINT)
            status, _, _ = ended(process, 3)
        assert status in {3, 130}
        assert len(server.seen) == 4
        assert {key for key, state in states(ledger).items() if state == State.SENT} == set(ids(4))
        assert go_on(server, table, output) == 1, "some are in doubt"
        assert server.seen == Counter(ids(IDS)), "nothing was asked for twice"
    assert counted(ledger) == {State.DONE: IDS - 4, State.IN_DOUBT: 4}


IN_THE_MIDDLE = """
import os, signal
from {module} import {name} as it
real = it.{method}
def interrupted(*arguments, **options):
    os.kill(os.getpid(), signal.SIGINT)
    return real(*arguments, **options)
it.{method} = interrupted
"""


def in_the_middle(module, name, method):
    return IN_THE_MIDDLE.format(module=f"justone_client.collect{module}", name=name, method=method)


@pytest.mark.parametrize(
    "place",
    [
        in_the_middle(".ledger.sqlite.sqlite_ledger", "SQLiteLedger", "begin"),
        in_the_middle("", "collecting", "rows_of"),
    ],
)
def test_while_the_input_is_read_nothing_is_sent_and_nothing_is_in_doubt(table, output, ledger, place):
    with counting(lambda *_: (0, 0)) as server:
        with started(server.url, table, output, *IN_FLIGHT, before=place) as process:
            assert ended(process)[0] in {3, 130}
        assert not server.seen
        assert not ledger.exists() or counted(ledger) == {State.PENDING: IDS}
        assert go_on(server, table, output) == 0


def test_while_the_output_is_written_no_answer_is_lost(table, output, ledger):
    place = in_the_middle("", "collecting", "write")
    with counting(lambda *_: (0, 0)) as server:
        with started(server.url, table, output, *IN_FLIGHT, before=place) as process:
            assert ended(process)[0] in {3, 130}
        assert counted(ledger) == {State.DONE: IDS}
        assert go_on(server, table, output) == 0
        assert server.seen == Counter(ids(IDS))
    assert output.read_text(encoding="utf-8-sig").count("done") == IDS


FULL = """
from justone_client.collect.ledger.ledger import LedgerUnavailableError
from justone_client.collect.ledger.sqlite.sqlite_ledger import SQLiteLedger
real = SQLiteLedger.settle
def settle(self, outcomes, *rest):
    if outcomes:
        raise LedgerUnavailableError("no space left on the disk")
    return real(self, outcomes, *rest)
SQLiteLedger.settle = settle
"""


def test_while_the_disk_is_full_it_ends_all_the_same(table, output, ledger):
    with counting(lambda *_: (0, 0)) as server:
        with started(server.url, table, output, *IN_FLIGHT, before=FULL) as process:
            until(lambda: len(server.seen) >= 4)
            for _ in range(2):
                process.send_signal(signal.SIGINT)
                time.sleep(0.2)
            status, _, err = ended(process, 3)
        assert status != 0
        assert "no space left" in err
        seen = Counter(server.seen)
        go_on(server, table, output)
        assert max(server.seen.values()) == 1, "what was lost is in doubt"
    assert counted(ledger)[State.IN_DOUBT] >= len(seen)


def test_what_waits_for_its_turn_does_not_begin_any_more(table, output):
    """With a rate, calls stand in line before they are sent; those that do are not under way."""
    with counting(lambda *_: (0, 0)) as server:
        with started(server.url, table, output, "--in-flight", 16, "--rate", 5) as process:
            until(lambda: len(server.seen) >= 2)
            process.send_signal(signal.SIGINT)
            status, *_ = ended(process)
        assert status == 3
        assert len(server.seen) <= 6
