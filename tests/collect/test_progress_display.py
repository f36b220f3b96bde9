"""Display of the progress: a bar on a terminal, log lines elsewhere."""

from __future__ import annotations

import asyncio
import contextlib
import io
import os
import re
import struct
import sys
import threading
import tracemalloc
from collections import Counter
from decimal import Decimal
from types import SimpleNamespace

import pytest
from support.collecting_helpers import ids, started, table_of
from support.counting_server import counting

from justone_client.collect import progress_display
from justone_client.collect.record import Item, Outcome, State
from justone_client.collect.run.progress import Progress

pytestmark = pytest.mark.slow

COUNTS = {State.PENDING: 1400, State.AGAIN: 2, State.DONE: 1234, State.EMPTY: 5, State.FAILED: 6, State.IN_DOUBT: 7}
CONTROL = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


@pytest.fixture
def clock(monkeypatch):
    """Replace the clock of the display by one that tests advance; event loops keep the real clock."""
    now = [100.0]
    monkeypatch.setattr("justone_client.collect.run.progress.time", SimpleNamespace(monotonic=lambda: now[0]))
    return now


@pytest.fixture
def progress():
    return Progress(Counter({**COUNTS, State.DUPLICATE: 99}), 1300, Decimal("0.05"))


def answered(progress, number, state=State.DONE):
    for each in range(number):
        progress.add(Item(each, str(each)), Outcome(each, state, 1, billed=1))


def test_the_line_shows_counts_rate_cost_and_time_left(clock, progress):
    progress.in_flight = 32
    clock[0] += 2
    answered(progress, 100)
    shown = str(progress.snapshot())
    for part in ("1,352 of 2,654", "1,334 done", "5 empty", "6 failed", "7 in doubt", "50.0 calls/s", "32 in flight"):
        assert part in shown
    assert "1,400 billed" in shown
    assert "cost 70.00" in shown
    assert "26 s left" in shown


def test_duplicates_are_not_counted_in_the_total(progress):
    assert progress.total == sum(COUNTS.values())


def test_cost_and_time_left_are_omitted_if_unknown(clock):
    shown = str(Progress(Counter(COUNTS), 3, None).snapshot())
    assert "cost" not in shown
    assert "left" not in shown


@pytest.mark.parametrize(
    ("rest", "says"), [(590, "59 s left"), (6000, "10 min 00 s left"), (36_000 * 25, "25 h 00 min left")]
)
def test_the_time_left_is_written_for_people(clock, rest, says):
    progress = Progress(Counter({State.PENDING: rest + 10}), 0, None)
    clock[0] += 1
    answered(progress, 10)
    assert says in str(progress.snapshot())


def test_the_rate_is_that_of_the_last_ten_seconds(clock, progress):
    answered(progress, 1000)
    clock[0] += 60
    answered(progress, 50)
    assert progress.rate == 5.0
    clock[0] += 60
    assert progress.rate == 0.0
    assert progress.seconds_left is None


def test_pages_are_calls_but_the_time_left_is_that_of_ids(clock):
    progress = Progress(Counter({State.PENDING: 10}), 0, None)
    clock[0] += 10
    answered(progress, 8, State.AGAIN)
    answered(progress, 2)
    assert (progress.rate, progress.seconds_left) == (1.0, 40)


def test_only_the_last_seconds_are_kept_in_memory(clock, progress):
    """Memory does not grow with the number of responses."""
    tracemalloc.start()
    for _ in range(200):
        clock[0] += 1
        answered(progress, 100)
    (size, _), _ = tracemalloc.get_traced_memory(), tracemalloc.stop()
    assert size < 150_000


def test_all_done_leaves_no_time(clock):
    progress = Progress(Counter({State.PENDING: 3}), 0, None)
    clock[0] += 1
    answered(progress, 3)
    assert progress.seconds_left == 0


def test_a_response_moves_an_id_out_of_its_former_state(progress):
    progress.add(Item(1, "a"), Outcome(1, State.AGAIN, 1))
    progress.add(Item(1, "a", 1, State.AGAIN), Outcome(1, State.FAILED, 2))
    counts = progress.counts
    assert (counts[State.PENDING], counts[State.AGAIN], counts[State.FAILED]) == (1399, 2, 7)
    assert progress.billed == 1300


TOO_FAST = Outcome(1, State.AGAIN, 0, message="TransportError: Connection\n\x1b[2Jrefused", asked=1.0, pause=2.0)


def test_the_line_names_the_last_trouble_if_all_calls_fail(clock, progress):
    clock[0] += 1
    for _ in range(50):
        progress.add(Item(1, "a", before=State.AGAIN), TOO_FAST)
    shown = str(progress.snapshot())
    assert " · last trouble: TransportError: Connection \\x1b[2Jrefused · " in shown
    assert "0.0 calls/s" in shown, "refusals are no answers"


@pytest.mark.parametrize("state", [State.DONE, State.EMPTY])
def test_the_next_good_response_clears_the_trouble(progress, state):
    progress.add(Item(1, "a"), TOO_FAST)
    progress.add(Item(2, "b"), Outcome(2, State.FAILED, 1, message="InvalidParametersError: no"))
    assert "trouble" in str(progress.snapshot())
    progress.add(Item(3, "c"), Outcome(3, state, 1, billed=1))
    assert "trouble" not in str(progress.snapshot())


def test_a_page_ends_the_trouble_too(progress):
    progress.add(Item(1, "a"), TOO_FAST)
    progress.add(Item(1, "a"), Outcome(1, State.AGAIN, 0, billed=1, body=b"{}", next="2"))
    assert "trouble" not in str(progress.snapshot())


def test_long_trouble_is_cut(progress):
    progress.add(Item(1, "a"), TOO_FAST._replace(message="x" * 5000))
    assert f"last trouble: {'x' * 100}… · " in str(progress.snapshot())


class Terminal(io.StringIO):
    encoding = "utf-8"

    def isatty(self):
        return True


def show(progress, stream):
    async def main():
        with progress_display.shown(progress, stream):
            await asyncio.sleep(0.15)

    asyncio.run(main())


def test_a_bar_is_overwritten_and_finally_cleared(progress, monkeypatch):
    monkeypatch.setattr(progress_display, "_LIVE", 0.01)
    terminal = Terminal()
    show(progress, terminal)
    states = terminal.getvalue().split("\r")
    assert len(states) > 4
    assert states[0] == states[-1] == states[-2].strip() == ""
    assert all("|████▋     | 1,252 of 2,654" in each and "\n" not in each for each in states[1:-2])


def test_the_bar_shows_the_state_at_the_end(progress, monkeypatch):
    monkeypatch.setattr(progress_display, "_LIVE", 3600)
    terminal = Terminal()

    async def main():
        with progress_display.shown(progress, terminal):
            answered(progress, 1402)

    asyncio.run(main())
    assert "|██████████| 2,654 of 2,654" in terminal.getvalue()


def test_without_tqdm_the_log_is_written(progress, monkeypatch, caplog):
    monkeypatch.setattr(progress_display, "_LOGGED", 0.01)
    monkeypatch.setitem(sys.modules, "tqdm.autonotebook", None)
    caplog.set_level("INFO", "justone_client.collect")
    terminal = Terminal()
    show(progress, terminal)
    assert terminal.getvalue() == ""
    assert "1,234 done" in caplog.messages[0]


def test_a_bar_starts_no_thread(progress):
    before = threading.active_count()

    async def main():
        with progress_display.shown(progress, Terminal()):
            assert threading.active_count() == before

    asyncio.run(main())


def test_without_a_terminal_only_the_log_is_written(progress, monkeypatch, caplog):
    monkeypatch.setattr(progress_display, "_LOGGED", 0.01)
    caplog.set_level("INFO", "justone_client.collect")
    stream = io.StringIO()
    show(progress, stream)
    assert stream.getvalue() == ""
    assert len(caplog.messages) >= 2
    assert "1,234 done" in caplog.messages[0]


def test_a_closed_terminal_does_not_raise(progress):
    """The output is written afterwards; an error here would prevent it."""

    class Gone(Terminal):
        def write(self, _):
            raise OSError(5, "Input/output error")

    show(progress, Gone())


def test_without_a_terminal_the_command_writes_log_lines(tmp_path):
    table = table_of(tmp_path / "ids.csv", ids(30))
    quickly = "from justone_client.collect import progress_display; progress_display._LOGGED = 0.05"
    options = ("--in-flight", 4)
    with (
        counting(lambda *_: (0, 0.1)) as server,
        started(server.url, table, tmp_path / "o.csv", *options, before=quickly) as process,
    ):
        _, err = process.communicate(timeout=120)
    lines = [line for line in err.splitlines() if " of 30 · " in line]
    assert len(lines) > 3
    assert "\x1b" not in err
    assert "\r" not in err


def on_a_terminal(server, table, output, columns):
    """Run the command with a terminal of this width as its standard error; return the text it showed."""
    import fcntl
    import pty
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    shown = b""
    with started(server.url, table, output, "--in-flight", 4, "--price", "0.01", stderr=theirs) as process:
        os.close(theirs)
        with contextlib.suppress(OSError):  # reading raises once the other end is closed
            while part := os.read(ours, 65536):
                shown += part
        process.wait(20)
        os.close(ours)
        assert process.returncode == 0
    return shown.decode()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
def test_on_a_real_terminal_the_line_keeps_to_one_line(tmp_path):
    """A longer line would wrap, and only its last part would be overwritten."""
    table = table_of(tmp_path / "ids.csv", ids(60))
    with counting(lambda *_: (0, 0.1)) as server:
        shown = on_a_terminal(server, table, tmp_path / "o.csv", 80)
    states = [CONTROL.sub("", each).strip() for each in re.split(r"[\r\n]+", shown)]
    states = [each for each in states if each]
    assert len(set(states)) > 3, "it is kept up"
    assert all("0.01" in each or "cost" in each for each in states)
    assert max(map(len, states)) < 80


def test_the_line_shows_the_reason_for_a_delay():
    progress = Progress(Counter({State.PENDING: 3}), 0, None)
    assert str(progress.snapshot()).startswith("0 of 3 · 0 billed")
    progress.note = "waiting until 14:03:10"
    assert str(progress.snapshot()).startswith("0 of 3 · waiting until 14:03:10 · ")
