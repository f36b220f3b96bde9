"""Ctrl-C and SIGTERM: the first one ends after calls in flight, the second one at once; the same command resumes."""

from __future__ import annotations

import signal
import sys
import time
from collections import Counter

import pytest
from support.collecting_helpers import ENDPOINT, counted, ids, started, states, table_of, until
from support.counting_server import counting

from justone_client.cli.main import main
from justone_client.collect.record import State

pytestmark = [
    pytest.mark.processes,
    pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there"),
]

IDS = 60
HANG_UP = getattr(signal, "SIGHUP", signal.SIGTERM)
IN_FLIGHT = ("--in-flight", 4)


@pytest.fixture
def table(tmp_path):
    return table_of(tmp_path / "ids.csv", ids(IDS))


@pytest.fixture(autouse=True)
def _hang_ups_are_not_ignored():
    """Let SIGHUP reach the commands also where the tests run under `nohup`."""
    before = signal.signal(HANG_UP, signal.SIG_DFL)
    yield
    signal.signal(HANG_UP, before)


def go_on(server, table, output):
    """Run the same command again, to its end; return its exit status."""
    server._behave = lambda *_: (0, 0)
    return main(["collect", ENDPOINT, "--input", str(table), "--output", str(output), "--environment", server.url])


def ended(process, seconds=20):
    """Wait for the end of a process; return its exit status, its output and its messages."""
    out, err = process.communicate(timeout=seconds)
    assert "Traceback" not in err
    return process.returncode, out, err


@pytest.mark.matrix
@pytest.mark.parametrize(
    "sent",
    [[signal.SIGINT], [signal.SIGTERM], [HANG_UP], [HANG_UP] * 2],
    ids=["Ctrl-C", "SIGTERM", "SIGHUP", "SIGHUP twice"],
)
def test_one_signal_completes_calls_in_flight_and_starts_none(table, output, ledger, sent):
    with counting(lambda *_: (0, 0.5)) as server:
        with started(server.url, table, output, *IN_FLIGHT) as process:
            until(lambda: len(server.seen) == 8)
            said = ""
            for each in sent:
                process.send_signal(each)
                while "interrupted" not in said:
                    line = process.stderr.readline()
                    assert line, "the command ended before it was interrupted"
                    said += line
            status, out, err = ended(process)
        assert (status, len(server.seen)) == (3, 8)
        known = counted(ledger)
        assert (known[State.DONE], known[State.PENDING] + known[State.AGAIN]) == (8, IDS - 8)
        assert "press Ctrl-C again to abort" in said + err
        assert "8 done" in out
        assert f"{IDS - 8} not sent" in out
        assert "stopped: interrupted; run the same command again to resume" in out
        assert output.read_text(encoding="utf-8-sig").count("done") == 8
        assert go_on(server, table, output) == 0
        assert server.seen == Counter(ids(IDS)), "nothing was asked for twice"
    assert counted(ledger) == {State.DONE: IDS}


def test_under_nohup_a_hang_up_is_ignored(table, output, ledger):
    ignoring = "import signal\nsignal.signal(signal.SIGHUP, signal.SIG_IGN)"
    with (
        counting(lambda *_: (0, 0.05)) as server,
        started(server.url, table, output, *IN_FLIGHT, before=ignoring) as process,
    ):
        until(lambda: len(server.seen) == 8)
        process.send_signal(HANG_UP)
        assert ended(process)[0] == 0
    assert counted(ledger) == {State.DONE: IDS}


def test_a_hang_up_ends_the_command_without_a_terminal(table, output, ledger):
    closing = "import os\nfor each in (1, 2):\n    os.dup2(os.open('/dev/full', os.O_WRONLY), each)"
    with counting(lambda *_: (0, 0.1)) as server:
        with started(server.url, table, output, *IN_FLIGHT, before=closing) as process:
            until(lambda: len(server.seen) == 8)
            process.send_signal(HANG_UP)
            process.communicate(timeout=120)
        assert len(server.seen) <= 12
    assert counted(ledger)[State.DONE] == len(server.seen)


def test_two_signals_abort_and_leave_sent_ids_in_doubt(table, output, ledger):
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


def kept(ledger):
    """Return the number of outcomes in files beside the ledger."""
    files = [path.read_text().splitlines() for path in ledger.parent.glob("*unwritten*.jsonl")]
    return sum(len(lines) - 1 for lines in files)


def test_a_kill_on_a_full_disk_loses_no_response(table, output, ledger):
    with counting(lambda *_: (0, 0.1)) as server:
        with started(server.url, table, output, *IN_FLIGHT, before=FULL) as process:
            until(lambda: len(server.seen) >= 4 and kept(ledger) == counted(ledger)[State.SENT])
            process.kill()
            process.wait()
        assert go_on(server, table, output) == 0
        assert server.seen == Counter(ids(IDS)), "nothing was asked for twice"
    assert counted(ledger) == {State.DONE: IDS}


@pytest.mark.matrix
@pytest.mark.parametrize(
    "place",
    [
        in_the_middle(".ledger.sqlite.sqlite_ledger", "SQLiteLedger", "begin"),
        in_the_middle("", "api", "rows_of"),
    ],
)
def test_an_interrupt_while_reading_the_input_sends_nothing(table, output, ledger, place):
    with counting(lambda *_: (0, 0)) as server:
        with started(server.url, table, output, *IN_FLIGHT, before=place) as process:
            assert ended(process)[0] in {3, 130}
        assert not server.seen
        assert not ledger.exists() or counted(ledger) == {State.PENDING: IDS}
        assert go_on(server, table, output) == 0


def test_an_interrupt_while_writing_loses_no_response(table, output, ledger):
    place = in_the_middle("", "api", "write")
    with counting(lambda *_: (0, 0)) as server:
        with started(server.url, table, output, *IN_FLIGHT, before=place) as process:
            assert ended(process)[0] in {3, 130}
        assert counted(ledger) == {State.DONE: IDS}
        assert go_on(server, table, output) == 0
        assert server.seen == Counter(ids(IDS))
    assert output.read_text(encoding="utf-8-sig").count("done") == IDS


FULL = """
from justone_client.collect.run import commits
from justone_client.collect.ledger.ledger import LedgerUnavailableError
from justone_client.collect.ledger.sqlite.sqlite_ledger import SQLiteLedger
real = SQLiteLedger.settle
def settle(self, outcomes, **options):
    if outcomes:
        raise LedgerUnavailableError("no space left on the disk")
    return real(self, outcomes, **options)
SQLiteLedger.settle = settle
commits.UNAVAILABLE = 3600.0
"""


def test_sigterm_on_a_full_disk_ends_and_loses_no_response(table, output, ledger):
    with counting(lambda *_: (0, 0)) as server:
        with started(server.url, table, output, *IN_FLIGHT, before=FULL) as process:
            until(lambda: len(server.seen) >= 4)
            process.send_signal(signal.SIGTERM)
            status, _, err = ended(process, 10)
        assert status == 3
        assert "no space left" in err
        assert "leave the file there" in err
        assert go_on(server, table, output) == 0
        assert server.seen == Counter(ids(IDS)), "nothing was asked for twice"
    assert counted(ledger) == {State.DONE: IDS}
    assert not list(ledger.parent.glob("*unwritten*"))


def test_an_interrupt_drops_calls_that_wait_for_the_rate(table, output):
    """With a rate, calls wait before they are sent; waiting calls are not in flight."""
    with counting(lambda *_: (0, 0)) as server:
        with started(server.url, table, output, "--in-flight", 16, "--rate", 5) as process:
            until(lambda: len(server.seen) >= 2)
            process.send_signal(signal.SIGINT)
            status, *_ = ended(process)
        assert status == 3
        assert len(server.seen) <= 6


WAITING = """
import time
from justone_client.collect.ledger.sqlite import sqlite_ledger
from justone_client.collect.outputs import output_formats

def wait(*arguments, **options):
    print("waiting", flush=True)
    time.sleep(60)
"""
LOADING = f"{WAITING}sqlite_ledger.load = wait"
WRITING = f"{WAITING}output_formats._FORMATS = dict.fromkeys(output_formats._FORMATS, wait)"


@pytest.mark.matrix
@pytest.mark.parametrize(
    ("phase", "number"),
    [(LOADING, signal.SIGTERM), (WRITING, signal.SIGINT), (WRITING, signal.SIGTERM), (WRITING, HANG_UP)],
    ids=["loading SIGTERM", "writing Ctrl-C", "writing SIGTERM", "writing SIGHUP"],
)
def test_a_signal_outside_of_the_calls_leaves_no_files(table, output, ledger, number, phase):
    with counting(lambda *_: (0, 0)) as server, started(server.url, table, output, before=phase) as process:
        assert process.stdout.readline() == "waiting\n"
        process.send_signal(number)
        assert ended(process)[0] == 130
    left = {each.name for each in output.parent.iterdir()} - {ledger.name}
    assert left == {table.name, f".{ledger.name}.lock"}
