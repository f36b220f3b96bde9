"""What goes on beside the calls: a bar in a notebook and on a terminal, and the caller's `on_progress`."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import io
import subprocess
import sys
from collections import Counter
from decimal import Decimal
from types import ModuleType, SimpleNamespace

import pytest
from support.collecting_helpers import AT_ONCE, TOKEN, counted
from support.counting_server import counting

from justone_client import AsyncJustOne, ConfigurationError, JustOne
from justone_client.collect import ProgressSnapshot, collect, collect_async, progress_display, watching
from justone_client.collect.record import State
from justone_client.collect.run.progress import Progress

IDS = ["u1", "u2", "u3"]


@pytest.fixture
def kernel(monkeypatch):
    """Stand in for IPython, which is not installed for the tests."""
    package = ModuleType("IPython")
    package.get_ipython = lambda: SimpleNamespace(kernel=object())
    monkeypatch.setitem(sys.modules, "IPython", package)
    return package


class Screen(io.StringIO):
    """A stream for messages, which is a terminal or not."""

    encoding = "utf-8"

    def __init__(self, *, is_terminal=False):
        super().__init__()
        self.isatty = lambda: is_terminal


def collected(tmp_path, screen=None, **options):
    with (
        contextlib.redirect_stderr(screen or Screen()),
        counting(lambda *_: (0, 0)) as server,
        JustOne(TOKEN, environment=server.url) as api,
    ):
        return collect(api.xiaohongshu.get_user_v3, IDS, ledger=tmp_path / "ledger", retry=AT_ONCE, **options)


@pytest.mark.usefixtures("kernel")
def test_a_notebook_shows_a_bar_whose_last_state_stays(tmp_path):
    screen = Screen()
    assert collected(tmp_path, screen).done == 3
    first, *_, last = screen.getvalue().strip().split("\r")
    assert "|          | 0 of 3" in first
    assert "|██████████| 3 of 3" in last


def test_a_terminal_shows_a_bar_in_python_too(tmp_path):
    screen = Screen(is_terminal=True)
    assert collected(tmp_path, screen).done == 3
    assert "|          | 0 of 3" in screen.getvalue()


def test_no_bar_is_shown_if_it_is_switched_off(tmp_path):
    screen = Screen(is_terminal=True)
    assert collected(tmp_path, screen, progress=False).done == 3
    assert screen.getvalue() == ""


@pytest.mark.parametrize("shell", [None, SimpleNamespace()])
def test_a_prompt_of_ipython_without_a_terminal_shows_no_bar(tmp_path, kernel, shell):
    kernel.get_ipython = lambda: shell
    screen = Screen()
    assert collected(tmp_path, screen).done == 3
    assert screen.getvalue() == ""


@pytest.mark.parametrize("method", ["write", "isatty"])
def test_a_display_that_fails_does_not_end_the_collection(tmp_path, method):
    def fail(*_):
        raise ValueError("I/O operation on closed file")

    screen = Screen(is_terminal=True)
    setattr(screen, method, fail)
    assert collected(tmp_path, screen).done == 3


def test_a_program_without_streams_shows_nothing():
    with contextlib.redirect_stderr(None):
        progress = Progress(Counter({State.PENDING: 3}), 0, None)

        async def main():
            with progress_display.shown(progress):
                return progress.total

        assert asyncio.run(main()) == 3


@pytest.mark.processes
def test_ipython_is_not_imported_to_find_a_notebook():
    code = "import sys; from justone_client.collect import progress_display as display; "
    code += "print(display.is_in_kernel(), *sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    found, *modules = done.stdout.split()
    assert found == "False"
    assert not {"IPython", "tqdm"} & set(modules)


def test_on_progress_gets_the_state_now_and_at_the_end(server, tmp_path, monkeypatch):
    monkeypatch.setattr(watching, "_REPORTED", 0.01)
    server.hold()
    seen = []

    def on_progress(snapshot):
        seen.append(snapshot)
        if snapshot.in_flight == 3:
            server.release()

    with JustOne(TOKEN, environment=server.url) as api:
        collect(api.xiaohongshu.get_user_v3, IDS, ledger=tmp_path / "l", price="0.5", on_progress=on_progress)
    assert {type(each) for each in seen} == {ProgressSnapshot}
    assert (0, 3) in {(each.finished, each.in_flight) for each in seen}
    last = seen[-1]
    assert (last.total, last.finished, last.done, last.in_flight, last.billed) == (3, 3, 3, 0, 3)
    assert (last.cost, last.seconds_left) == (Decimal("1.5"), 0)
    assert str(last).startswith("3 of 3 · 0 s left · 3 billed · cost 1.5 · ")
    with pytest.raises(dataclasses.FrozenInstanceError):
        last.done = 0


def test_on_progress_is_called_at_most_a_few_times_a_second(tmp_path, monkeypatch):
    monkeypatch.setattr(watching, "_REPORTED", 3600)
    seen = []
    collected(tmp_path, on_progress=seen.append)
    assert [each.done for each in seen] == [3]


class CallersError(Exception):
    """An error of the caller's function."""


def test_an_error_of_on_progress_is_raised_after_the_calls(server, tmp_path, monkeypatch):
    """Calls in flight are completed and stored, and no further one is sent."""
    monkeypatch.setattr(watching, "_REPORTED", 0.01)
    server.hold()

    def on_progress(snapshot):
        if snapshot.in_flight == 2:
            server.release()
            raise CallersError("the caller's")

    method, ledger = JustOne(TOKEN, environment=server.url).xiaohongshu.get_user_v3, tmp_path / "l"
    with pytest.raises(CallersError, match="the caller's"):
        collect(method, IDS, ledger=ledger, in_flight=2, on_progress=on_progress)
    assert counted(ledger)[State.DONE] == 2
    assert collect(method, IDS, ledger=ledger).done == 3
    assert server.seen == Counter(IDS)


def fail(_):
    raise CallersError("the caller's")


def test_an_error_of_the_last_on_progress_is_raised(tmp_path, monkeypatch):
    monkeypatch.setattr(watching, "_REPORTED", 3600)
    with pytest.raises(CallersError, match="the caller's"):
        collected(tmp_path, on_progress=fail)
    assert counted(tmp_path / "ledger") == {State.DONE: 3}


def test_on_progress_works_in_a_coroutine(tmp_path):
    seen = []

    async def main(url):
        async with AsyncJustOne(TOKEN, environment=url) as api:
            method = api.xiaohongshu.get_user_v3
            await collect_async(method, IDS, ledger=tmp_path / "ledger", on_progress=seen.append)
        loop = asyncio.get_running_loop()
        return [timer for timer in loop._scheduled if not timer.cancelled() and "repeated" in repr(timer)]

    with counting(lambda *_: (0, 0)) as server:
        assert asyncio.run(main(server.url)) == []
    assert seen[-1].done == 3


async def coroutine(_):
    pass


@pytest.mark.parametrize("given", [coroutine, "print"])
def test_on_progress_must_be_a_plain_function(tmp_path, given):
    with pytest.raises(ConfigurationError, match="on_progress must be a function"):
        collected(tmp_path, on_progress=given)


def test_progress_must_be_a_flag(tmp_path):
    with pytest.raises(ConfigurationError, match="progress must be True or False"):
        collected(tmp_path, progress="yes")


def test_an_unknown_option_names_the_nearest_one(tmp_path):
    with pytest.raises(TypeError, match=r"unknown option 'on_progres'; did you mean 'on_progress'"):
        collected(tmp_path, on_progres=print)


def test_a_widget_places_the_bar_of_a_notebook(tmp_path, kernel, monkeypatch):
    """The text that tqdm puts beside a widget has no bar."""
    kinds = []

    class Widget:
        def __init__(self, **options):
            kinds.append(options["bar_format"])

        def set_description_str(self, text):
            pass

        def close(self):
            pass

    Widget.__module__ = "tqdm.notebook"
    monkeypatch.setitem(sys.modules, "tqdm.autonotebook", SimpleNamespace(tqdm=Widget))
    assert kernel
    assert collected(tmp_path).done == 3
    assert kinds == [progress_display._FORMAT]
