"""Pulls that fail as a whole: nothing is written, at any moment of the failure."""

from __future__ import annotations

import asyncio
import io
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pull_specs
import pytest
from pull_project import (
    KITE,
    KITE_PATH,
    LATER_DAY,
    POND,
    POND_PATH,
    SITE,
    served,
    sources,
)

from justone_specs.model.files import canonical_json

ROOT = Path(__file__).parents[2]


def test_an_unusable_overlay_fails_the_pull(project, capsys):
    (project.specs / "overlay.toml").write_text("[platforms\n")
    assert project.pull() == 2
    assert "overlay.toml" in capsys.readouterr().err


def test_two_endpoints_in_one_file_fail_the_pull(project, capsys):
    project.sources.write_text(
        sources(("GET /api/pond/swim-far/v1", "/a.json", "en"), ("GET /api/pond/swim/far/v1", "/b.json", "en"))
    )
    assert project.pull() == 2
    assert "swim-far" in (message := capsys.readouterr().err)
    assert "swim/far" in message
    assert not project.site.requests


@pytest.mark.parametrize("content", [b"[]", b'{"GET /x": {}}', b"\xff"])
def test_an_unreadable_history_fails_the_pull(project, content, capsys):
    (project.specs / "history.json").write_bytes(content)
    before = project.files()
    assert project.pull() == 2
    assert "history.json" in capsys.readouterr().err
    assert project.files() == before


def test_a_history_never_makes_the_pull_remove_a_file_outside(project, capsys):
    project.pull()
    precious = project.specs.parent / "precious.txt"
    precious.write_text("keep")
    history = project.history()
    history[KITE] |= {"file": "../precious.txt", "sha256": "0" * 64}
    (project.specs / "history.json").write_text(canonical_json(history), encoding="utf-8")
    before = project.files()

    assert project.pull() == 2
    assert project.files() == before
    assert "outside" in capsys.readouterr().err


@pytest.mark.parametrize(
    "fault", [httpx.ConnectError("refused"), httpx.ReadTimeout("slow"), httpx.RemoteProtocolError("cut")]
)
def test_a_connection_failure_writes_nothing_after_its_retries(project, fault, capsys):
    project.site.answers[POND_PATH] = fault
    before = project.files()

    assert project.pull() == 2

    assert project.files() == before
    assert project.waits == [0.5, 1.0, 2.0]
    message = capsys.readouterr().err
    assert SITE + POND_PATH in message
    assert "4 attempts" in message
    assert "Nothing was written." in message


def test_a_passing_connection_fault_is_retried(project):
    faults = [httpx.ConnectError("first"), httpx.ReadTimeout("second")]

    def flaky(request):
        if request.url.path == KITE_PATH and faults:
            raise faults.pop(0)
        return project.site(request)

    async def sleep(seconds):
        project.waits.append(seconds)

    arguments = ["--specs", str(project.specs), "--cache", str(project.cache)]
    assert pull_specs.main(arguments, transport=httpx.MockTransport(flaky), sleep=sleep) == 0
    assert project.waits == [0.5, 1.0]


@pytest.mark.parametrize("status", [204, 304, 400, 403, 404, 429, 500, 503])
def test_a_status_other_than_200_is_refused_without_a_retry(project, status, capsys):
    project.site.answers[KITE_PATH] = httpx.Response(status, content=served(KITE) if status != 304 else b"")
    assert project.pull() == 1
    assert project.waits == []
    assert f"refused: {KITE}: " in (out := capsys.readouterr().out)
    assert str(status) in out


@pytest.mark.parametrize("failing", range(1, 4))
def test_a_failed_write_midway_leaves_all_unchanged(project, monkeypatch, failing, capsys):
    project.pull()
    project.site.bodies |= {KITE_PATH: served(KITE, info={"a": 1}), POND_PATH: served(POND, info={"b": 2})}
    before = {name: content for name, (content, _) in project.files().items()}
    replace, calls = os.replace, []

    def breaking(source, target):
        calls.append(target)
        if len(calls) == failing:
            raise OSError(28, "No space left on device")
        replace(source, target)

    monkeypatch.setattr(os, "replace", breaking)
    assert project.pull(today=LATER_DAY) == 2
    assert {name: content for name, (content, _) in project.files().items()} == before
    assert "No space left" in capsys.readouterr().err


@pytest.mark.parametrize("fault", [RuntimeError("a bug"), KeyboardInterrupt()])
def test_a_crash_or_ctrl_c_midway_leaves_all_unchanged(project, fault, capsys):
    def transport(request):
        if request.url.path == POND_PATH:
            raise fault
        return project.site(request)

    before = project.files()
    arguments = ["--specs", str(project.specs), "--cache", str(project.cache)]
    assert pull_specs.main(arguments, transport=httpx.MockTransport(transport)) == 2
    assert project.files() == before
    assert "Nothing was written." in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="sends SIGINT to another process")
def test_ctrl_c_at_a_silent_site_ends_the_pull(project):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        silent.settimeout(30)  # a command that ends before it sends a request must not hang the test
        command = [sys.executable, ROOT / "scripts" / "pull_specs.py"]
        command += ["--specs", project.specs, "--cache", project.cache]
        command += ["--from", f"http://127.0.0.1:{silent.getsockname()[1]}"]
        before = project.files()
        environment = os.environ | {"NO_PROXY": "127.0.0.1"}
        with (
            subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment) as process,
            silent.accept()[0],
        ):
            process.send_signal(signal.SIGINT)
            _, message = process.communicate(timeout=30)
        assert process.returncode == 2
        assert message == "pull_specs: interrupted\nNothing was written.\n"
        assert project.files() == before


def test_concurrency_is_bounded(project):
    paths = {f"GET /api/pond/duck-{number}/v1": f"/{number}.json" for number in range(12)}
    project.sources.write_text(sources(*((key, path, "en") for key, path in paths.items()), concurrency=3))
    project.site.bodies = {path: served(key) for key, path in paths.items()}
    running, most = 0, 0

    async def transport(request):
        nonlocal running, most
        running += 1
        most = max(most, running)
        await asyncio.sleep(0.001)
        running -= 1
        return project.site(request)

    arguments = ["--specs", str(project.specs), "--cache", str(project.cache)]
    assert pull_specs.main(arguments, transport=httpx.MockTransport(transport)) == 0
    assert most == 3


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_progress_shows_on_a_terminal_only(project, monkeypatch, capsys):
    project.pull()
    assert capsys.readouterr().err == ""

    terminal = Terminal()
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys, "stderr", terminal)
    project.pull()
    assert "Pulling definitions" in terminal.getvalue()
    assert "Pulling definitions" not in capsys.readouterr().out
