"""Ctrl-C in Python: the first one returns what there is, the second one aborts; the same call resumes."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from types import ModuleType, SimpleNamespace

import pytest
from support.collecting_helpers import TOKEN, become, counted, ids, until

from justone_client import AsyncJustOne, ConfigurationError, JustOne
from justone_client.collect import api as collecting
from justone_client.collect import collect, collect_async, watching
from justone_client.collect.interrupts import Interrupts
from justone_client.collect.record import State

IDS = ids(6)
AGAIN = "make the same call again to resume"


@pytest.fixture
def handler():
    """Set Python's own handler of Ctrl-C, and check that it is the handler afterwards, too."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield signal.default_int_handler
    assert signal.signal(signal.SIGINT, before) is signal.default_int_handler


@pytest.fixture
def run(server, tmp_path):
    """Return a function that collects with two calls in flight."""
    with JustOne(TOKEN, environment=server.url) as api:

        def run(**options):
            where = {"output": tmp_path / "o.csv", "in_flight": 2, **options}
            return collect(api.xiaohongshu.get_user_v3, IDS, **where)

        yield run


@pytest.fixture
def interrupt(monkeypatch):
    """Return a function that interrupts, and waits until the main thread noticed it."""
    heard = []
    real = Interrupts._hear

    def hear(*arguments):
        real(*arguments)
        heard.append(arguments)

    def interrupt():
        number = len(heard)
        signal.raise_signal(signal.SIGINT)
        until(lambda: len(heard) > number)

    monkeypatch.setattr(Interrupts, "_hear", hear)
    return interrupt


@pytest.fixture
def press(server, interrupt, monkeypatch):
    """Return a function that makes an `on_progress`: it interrupts during calls, then the server responds."""
    monkeypatch.setattr(watching, "_REPORTED", 0.01)
    server.hold()

    def pressing(times):
        left = [*[interrupt] * times, server.release]

        def on_progress(snapshot):
            if snapshot.in_flight == 2 and left:
                left.pop(0)()

        return on_progress

    return pressing


def demand_stopped(collected, run, server, tmp_path):
    """Check a collection that was interrupted once, and resume it."""
    assert (collected.done, collected.left, collected.in_doubt) == (2, 4, 0)
    assert collected.stop.can_go_on
    assert collected.stop.reason == f"interrupted; {AGAIN}"
    assert (tmp_path / "o.csv").read_text("utf-8-sig").count("done") == 2
    assert run().done == 6
    assert server.seen == Counter(IDS), "nothing was asked for twice"


@pytest.mark.usefixtures("handler")
def test_one_interrupt_returns_what_there_is(run, press, server, tmp_path, capsys):
    collected = run(on_progress=press(1))
    assert "press Ctrl-C again to abort" in capsys.readouterr().err
    demand_stopped(collected, run, server, tmp_path)


@pytest.mark.usefixtures("handler")
def test_two_interrupts_abort_and_say_how_to_resume(run, press, server, tmp_path):
    with pytest.raises(KeyboardInterrupt, match="in doubt") as caught:
        run(on_progress=press(2))
    assert AGAIN in str(caught.value).lower()
    assert counted(tmp_path / "o.csv.ledger")[State.SENT] == 2
    server.release()
    assert (run().done, run().in_doubt) == (4, 2)


@pytest.mark.usefixtures("handler")
def test_an_interrupt_while_writing_says_how_to_resume(run, tmp_path, monkeypatch):
    monkeypatch.setattr(collecting, "write", lambda *_, **__: signal.raise_signal(signal.SIGINT))
    with pytest.raises(KeyboardInterrupt) as caught:
        run()
    assert caught.value.__notes__ == [f"every response received is in the ledger; {AGAIN}"]
    assert counted(tmp_path / "o.csv.ledger") == {State.DONE: 6}


def in_running_loop(function):
    """Call a function while a loop is running that has no handler of signals, as in a notebook."""

    async def main():
        return function()

    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(main())
    finally:
        loop.close()


@pytest.mark.usefixtures("handler")
def test_a_running_loop_interrupts_the_thread_of_the_calls(run, press, server, tmp_path):
    collected = in_running_loop(lambda: run(on_progress=press(1)))
    demand_stopped(collected, run, server, tmp_path)


@pytest.mark.usefixtures("handler")
def test_in_a_running_loop_two_interrupts_abort(run, press, tmp_path):
    with pytest.raises(KeyboardInterrupt, match="aborted"):
        in_running_loop(lambda: run(on_progress=press(2)))
    assert counted(tmp_path / "o.csv.ledger")[State.SENT] == 2


@pytest.mark.usefixtures("handler")
def test_an_interrupt_before_the_calls_sends_nothing(run, server, interrupt, monkeypatch):
    """In a running loop the input is read in a thread, which a signal does not reach."""

    def rows_of(*arguments, **options):
        interrupt()
        return real(*arguments, **options)

    real = collecting.rows_of
    monkeypatch.setattr(collecting, "rows_of", rows_of)
    collected = in_running_loop(run)
    assert (collected.left, collected.stop.reason) == (6, f"interrupted; {AGAIN}")
    assert not server.seen


def test_a_handler_of_the_program_stays(run, server, monkeypatch):
    monkeypatch.setattr(watching, "_REPORTED", 0.01)
    server.hold()
    heard = []

    def on_progress(snapshot):
        if snapshot.in_flight == 2 and not heard:
            signal.raise_signal(signal.SIGINT)
            server.release()

    before = signal.signal(signal.SIGINT, lambda *_: heard.append(1))
    try:
        collected = run(on_progress=on_progress)
    finally:
        signal.signal(signal.SIGINT, before)
    assert (heard, collected.stop, collected.done) == ([1], None, 6)


def test_another_thread_collects_without_signals(run):
    with ThreadPoolExecutor(1) as thread:
        assert thread.submit(run).result().done == 6


def test_a_running_loop_refuses_an_async_client(server, tmp_path):
    async def main():
        async with AsyncJustOne(TOKEN, environment=server.url) as api:
            collect(api.xiaohongshu.get_user_v3, IDS, output=tmp_path / "o.csv")

    with pytest.raises(ConfigurationError, match=r"write `await collect_async\(…\)`"):
        asyncio.run(main())


def test_a_notebook_interrupts_a_coroutine(server, press, tmp_path, monkeypatch):
    package = ModuleType("IPython")
    package.get_ipython = lambda: SimpleNamespace(kernel=object())
    monkeypatch.setitem(sys.modules, "IPython", package)

    async def main():
        before = signal.getsignal(signal.SIGINT)
        async with AsyncJustOne(TOKEN, environment=server.url) as api:
            method, where = api.xiaohongshu.get_user_v3, {"output": tmp_path / "o.csv", "in_flight": 2}
            collected = await collect_async(method, IDS, on_progress=press(1), **where)
        assert signal.getsignal(signal.SIGINT) is before, "the notebook's own"
        return collected

    collected = asyncio.run(main())
    assert (collected.done, collected.stop.reason) == (2, f"interrupted; {AGAIN}")


def test_a_cancelled_task_keeps_the_ledger_consistent(server, tmp_path):
    server.hold(3)

    async def main():
        async with AsyncJustOne(TOKEN, environment=server.url) as api:
            method, where = api.xiaohongshu.get_user_v3, {"output": tmp_path / "o.csv", "in_flight": 2}
            task = asyncio.create_task(collect_async(method, IDS, **where))
            await become(lambda: sum(server.seen.values()) == 5)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(main())
    assert counted(tmp_path / "o.csv.ledger")[State.DONE] == 3
    assert counted(tmp_path / "o.csv.ledger")[State.SENT] == 2
