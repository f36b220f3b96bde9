"""The bar of a collection in a notebook, with a stand-in for IPython, which is not installed for the tests."""

from __future__ import annotations

import asyncio
import contextlib
import subprocess
import sys
from types import ModuleType, SimpleNamespace

import pytest
from support.collecting_helpers import AT_ONCE, TOKEN
from support.counting_server import counting

from justone_client import AsyncJustOne, JustOne
from justone_client.collect import collect, collect_async, notebook
from justone_client.collect.api import run
from justone_client.collect.inputs.input_table import open_table
from justone_client.collect.method import behind
from justone_client.collect.plan import Plan

IDS = ["u1", "u2", "u3"]


class Screen:
    """What a notebook would show; `states` are those of its only display."""

    def __init__(self) -> None:
        self.displays = 0
        self.states: list[str] = []

    def display(self, state: str, *, display_id: bool) -> Screen:
        assert display_id
        self.displays += 1
        self.states.append(state)
        return self

    def update(self, state: str) -> None:
        self.states.append(state)


def load_ipython(monkeypatch, shell, display):
    package = ModuleType("IPython")
    package.get_ipython = lambda: shell
    module = ModuleType("IPython.display")
    module.HTML, module.display = str, display
    monkeypatch.setitem(sys.modules, "IPython", package)
    monkeypatch.setitem(sys.modules, "IPython.display", module)


@pytest.fixture
def screen(monkeypatch):
    screen = Screen()
    load_ipython(monkeypatch, SimpleNamespace(kernel=object()), screen.display)
    return screen


def collected(tmp_path):
    with counting(lambda *_: (0, 0)) as server, JustOne(TOKEN, environment=server.url) as api:
        return collect(api.xiaohongshu.get_user_v3, IDS, ledger=tmp_path / "ledger", retry=AT_ONCE)


def test_a_bar_is_shown_from_the_first_to_the_last_id(tmp_path, screen, monkeypatch):
    monkeypatch.setattr(notebook, "_LIVE", 0)
    assert collected(tmp_path).done == 3
    assert screen.displays == 1
    assert '<progress value="0" max="3"></progress> 0 of 3' in screen.states[0]
    assert '<progress value="3" max="3"></progress> 3 of 3' in screen.states[-1]
    assert len(screen.states) > 2


def test_a_coroutine_shows_the_bar_and_stops_its_timer(tmp_path, screen):
    async def main():
        async with AsyncJustOne(TOKEN, environment=server.url) as api:
            await collect_async(api.xiaohongshu.get_user_v3, IDS, ledger=tmp_path / "ledger", retry=AT_ONCE)
        loop = asyncio.get_running_loop()
        return [timer for timer in loop._scheduled if not timer.cancelled() and "_Bar" in repr(timer)]

    with counting(lambda *_: (0, 0)) as server:
        assert asyncio.run(main()) == []
    assert "3 of 3" in screen.states[-1]


def test_a_prompt_of_ipython_shows_no_bar(tmp_path, monkeypatch):
    for shell in (None, SimpleNamespace()):
        screen = Screen()
        load_ipython(monkeypatch, shell, screen.display)
        assert collected(tmp_path).done == 3
        assert screen.displays == 0


def test_a_progress_of_the_caller_replaces_the_bar(tmp_path, screen):
    seen = []

    @contextlib.asynccontextmanager
    async def watching(progress, _stop):
        yield
        seen.append(progress.finished)

    async def main():
        async with AsyncJustOne(TOKEN, environment=server.url) as api:
            plan = Plan(ledger=tmp_path / "ledger", retry=AT_ONCE)
            await run(behind(api.xiaohongshu.get_user_v3), open_table(IDS), plan, watching)

    with counting(lambda *_: (0, 0)) as server:
        asyncio.run(main())
    assert (seen, screen.displays) == ([3], 0)


def test_a_display_that_fails_does_not_end_the_collection(tmp_path, monkeypatch):
    def display(*_, **__):
        raise OSError("the notebook is gone")

    load_ipython(monkeypatch, SimpleNamespace(kernel=object()), display)
    assert collected(tmp_path).done == 3


@pytest.mark.processes
def test_ipython_is_not_imported_to_find_a_notebook():
    code = "import sys; from justone_client.collect.notebook import is_in_kernel; print(is_in_kernel(), *sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    found, *modules = done.stdout.split()
    assert found == "False"
    assert "IPython" not in modules
