"""The command as a whole: what it writes, says and returns."""

from __future__ import annotations

import asyncio
import hashlib
import io
import json
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
    FIRST_DAY,
    KITE,
    KITE_FILE,
    KITE_PATH,
    LATER_DAY,
    POND,
    POND_FILE,
    POND_PATH,
    SITE,
    Project,
    definition,
    served,
    sources,
)

from speckit.files import canonical_json
from speckit.pull.limits import Limits
from speckit.pull.sources import read_sources

ROOT = Path(__file__).parents[2]


@pytest.fixture
def project(tmp_path):
    return Project(tmp_path)


def test_first_pull_stores_canonical_copies_and_their_origin(project, capsys):
    assert project.pull() == 0

    text = (project.specs / KITE_FILE).read_text(encoding="utf-8")
    assert text == canonical_json(definition(KITE))
    assert (project.specs / POND_FILE).read_text(encoding="utf-8") == canonical_json(definition(POND))
    assert project.ledger()[KITE] == {
        "file": KITE_FILE,
        "first_seen": FIRST_DAY.isoformat(),
        "language": "en",
        "origin": "pulled",
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "url": SITE + KITE_PATH,
    }
    assert capsys.readouterr().out.splitlines() == [
        f"new: {KITE} ({KITE_FILE})",
        f"new: {POND} ({POND_FILE})",
        "2 definitions: 2 new, 0 unchanged.",
    ]


def test_second_pull_asks_conditionally_and_writes_nothing(project, capsys):
    project.pull()
    before = project.files()
    project.site.requests.clear()
    capsys.readouterr()

    assert project.pull(today=LATER_DAY) == 0

    assert project.files() == before
    assert len(project.site.requests) == 2
    for request in project.site.requests:
        assert request.headers["If-None-Match"]
        assert request.headers["If-Modified-Since"] == "Tue, 01 Apr 2031 00:00:00 GMT"
    assert capsys.readouterr().out == "2 definitions: 2 unchanged.\n"


def test_same_content_in_another_order_writes_nothing_without_a_cache(project):
    project.pull()
    project.cache.unlink()
    reordered = dict(reversed(definition(KITE).items()))
    project.site.bodies[KITE_PATH] = json.dumps(reordered, indent=7).encode()
    before = {name: state for name, state in project.files().items() if name.startswith("specs/")}

    assert project.pull(today=LATER_DAY) == 0

    assert {name: state for name, state in project.files().items() if name.startswith("specs/")} == before


def test_changed_definition_keeps_its_first_date(project, capsys):
    project.pull()
    before = project.ledger()
    capsys.readouterr()
    project.site.bodies[KITE_PATH] = served(KITE, info={"title": "Renamed"})

    assert project.pull(today=LATER_DAY) == 0

    after = project.ledger()
    assert after[POND] == before[POND]
    assert after[KITE]["first_seen"] == FIRST_DAY.isoformat()
    assert after[KITE]["sha256"] == hashlib.sha256((project.specs / KITE_FILE).read_bytes()).hexdigest()
    assert after[KITE]["sha256"] != before[KITE]["sha256"]
    assert capsys.readouterr().out.splitlines() == [
        f"changed: {KITE} ({KITE_FILE})",
        "2 definitions: 1 changed, 1 unchanged.",
    ]


@pytest.mark.parametrize("damage", ["edit", "delete", "truncate"])
def test_a_damaged_copy_is_fetched_again_and_its_entry_stays(project, damage, capsys):
    project.pull()
    stored = project.specs / KITE_FILE
    good, ledger = stored.read_bytes(), project.ledger()
    project.site.requests.clear()
    if damage == "delete":
        stored.unlink()
    else:
        stored.write_bytes(good + b" " if damage == "edit" else good[:-9] + b"\xff")

    assert project.pull(today=LATER_DAY) == 0

    assert stored.read_bytes() == good
    assert project.ledger() == ledger
    asked = {request.url.path: request.headers for request in project.site.requests}
    assert "If-None-Match" not in asked[KITE_PATH]
    assert "If-Modified-Since" not in asked[KITE_PATH]
    assert "If-None-Match" in asked[POND_PATH]
    assert f"restored: {KITE}" in capsys.readouterr().out


def test_a_lost_ledger_is_written_again_although_the_cache_knows_everything(project):
    project.pull()
    ledger = project.ledger()
    (project.specs / "ledger.json").unlink()

    assert project.pull() == 0
    assert project.ledger() == ledger


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b'{"x": 1}',
        b'{"x": {"etag": 1}}',
        b"\xff",
        b"[" * 100_000,
        b'{"U": {"etag":1,"last_modified":2,"sha256":3}}',
    ],
)
def test_a_damaged_cache_is_ignored(project, content):
    project.pull()
    project.cache.write_bytes(content)
    before = (project.specs / "ledger.json").stat().st_mtime_ns

    assert project.pull() == 0
    assert (project.specs / "ledger.json").stat().st_mtime_ns == before
    assert all("If-None-Match" not in request.headers for request in project.site.requests)


def test_a_cache_that_cannot_be_written_does_not_fail_the_pull(project):
    project.cache.parent.write_text("a file where a folder is needed")
    assert project.pull() == 0
    assert (project.specs / KITE_FILE).exists()


def test_check_writes_nothing_and_tells_what_is_new(project, capsys):
    before = project.files()
    assert project.pull("--check") == 1
    assert project.files() == before
    assert not (project.specs / "published").exists()
    assert f"new: {KITE}" in capsys.readouterr().out

    project.pull()
    before = project.files()
    capsys.readouterr()
    assert project.pull("--check") == 0
    project.site.bodies[POND_PATH] = served(POND, info={})
    assert project.pull("--check") == 1
    assert project.files() == before
    assert f"changed: {POND}" in capsys.readouterr().out


def test_a_refused_definition_keeps_its_copy_and_the_others_are_updated(project, capsys):
    project.pull()
    good, entry = (project.specs / KITE_FILE).read_bytes(), project.ledger()[KITE]
    capsys.readouterr()
    project.site.bodies |= {KITE_PATH: b"<!doctype html>", POND_PATH: served(POND, info={"title": "Next"})}

    assert project.pull(today=LATER_DAY) == 1

    assert (project.specs / KITE_FILE).read_bytes() == good
    assert project.ledger()[KITE] == entry
    assert b"Next" in (project.specs / POND_FILE).read_bytes()
    changed, refused, summary = capsys.readouterr().out.splitlines()
    assert changed == f"changed: {POND} ({POND_FILE})"
    assert refused.startswith(f"refused: {KITE}: an HTML page instead of JSON; {SITE}{KITE_PATH}. ")
    assert "sources.toml" in refused
    assert summary.startswith("2 definitions: 1 changed, 0 unchanged, 1 refused")


def test_a_refused_new_definition_is_not_in_the_ledger(project):
    del project.site.bodies[KITE_PATH]
    assert project.pull() == 1
    assert list(project.ledger()) == [POND]


def test_a_refused_definition_is_asked_for_again_and_recovers(project):
    project.pull()
    good = project.site.bodies[KITE_PATH]
    project.site.bodies[KITE_PATH] = b"{"
    assert project.pull() == 1
    assert project.pull() == 1
    project.site.bodies[KITE_PATH] = good
    assert project.pull() == 0


def test_replacing_a_transcribed_definition_is_said(project, capsys):
    project.pull()
    _transcribe(project, KITE, KITE_FILE, definition(KITE, info={"title": "From the page"}))
    capsys.readouterr()

    assert project.pull(today=LATER_DAY) == 0

    assert project.ledger()[KITE]["origin"] == "pulled"
    assert project.ledger()[KITE]["url"] == SITE + KITE_PATH
    assert project.ledger()[KITE]["first_seen"] == "2030-01-01"
    assert f"changed: {KITE} ({KITE_FILE}), replaces the transcribed definition" in capsys.readouterr().out


def test_an_identical_transcribed_definition_stays_transcribed(project, capsys):
    project.pull()
    _transcribe(project, KITE, KITE_FILE, definition(KITE))
    project.cache.unlink()
    before = (project.specs / "ledger.json").read_bytes()
    capsys.readouterr()

    assert project.pull(today=LATER_DAY) == 0

    assert (project.specs / "ledger.json").read_bytes() == before
    assert capsys.readouterr().out == "2 definitions: 2 unchanged.\n"


def _transcribe(project, endpoint, file, content):
    text = canonical_json(content)
    (project.specs / file).write_text(text, encoding="utf-8")
    ledger = project.ledger()
    ledger[endpoint] |= {
        "origin": "transcribed",
        "first_seen": "2030-01-01",
        "url": "https://page.example.test/",
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
    }
    (project.specs / "ledger.json").write_text(canonical_json(ledger), encoding="utf-8")


def test_another_language_supersedes_the_file(project):
    project.pull()
    chinese = KITE_PATH.replace("-en", "-zh")
    project.site.bodies[chinese] = served(KITE, info={"title": "风筝"})
    project.sources.write_text(sources((KITE, chinese, "zh"), (POND, POND_PATH, "zh")), encoding="utf-8")

    assert project.pull(today=LATER_DAY) == 0

    entry = project.ledger()[KITE]
    assert entry["file"] == KITE_FILE.replace(".en.", ".zh.")
    assert (entry["language"], entry["first_seen"]) == ("zh", FIRST_DAY.isoformat())
    assert (project.specs / entry["file"]).exists()
    assert not (project.specs / KITE_FILE).exists()


def test_a_refused_new_language_keeps_the_old_file(project):
    project.pull()
    project.sources.write_text(sources((KITE, "/nowhere.json", "zh")), encoding="utf-8")
    before = project.files()
    assert project.pull() == 1
    assert project.files() == before


def test_another_platform_name_moves_the_file(project, capsys):
    project.pull()
    entry = project.ledger()[KITE]
    (project.specs / "overlay.toml").write_text('[platforms]\n"kite-club" = { name = "kites", reason = "shorter" }\n')

    assert project.pull(today=LATER_DAY) == 0

    assert project.ledger()[KITE] == entry | {"file": "published/kites/get_flyer_v1.en.json"}
    assert (project.specs / "published/kites/get_flyer_v1.en.json").exists()
    assert not (project.specs / KITE_FILE).exists()
    assert f"moved: {KITE}" in capsys.readouterr().out
    assert project.pull() == 0
    assert capsys.readouterr().out == "2 definitions: 2 unchanged.\n"


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
def test_an_unreadable_ledger_fails_the_pull(project, content, capsys):
    (project.specs / "ledger.json").write_bytes(content)
    before = project.files()
    assert project.pull() == 2
    assert "ledger.json" in capsys.readouterr().err
    assert project.files() == before


def test_a_ledger_never_makes_the_pull_remove_a_file_outside(project, capsys):
    project.pull()
    precious = project.specs.parent / "precious.txt"
    precious.write_text("keep")
    ledger = project.ledger()
    ledger[KITE] |= {"file": "../precious.txt", "sha256": "0" * 64}
    (project.specs / "ledger.json").write_text(canonical_json(ledger), encoding="utf-8")
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
    assert POND in message
    assert SITE + POND_PATH in message
    assert "4 attempts" in message
    assert "Nothing was written." in message


def test_a_connection_fault_that_passes_is_no_failure(project):
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
def test_a_write_that_fails_midway_leaves_everything_as_it_was(project, monkeypatch, failing, capsys):
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
def test_a_crash_or_ctrl_c_midway_leaves_everything_as_it_was(project, fault, capsys):
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
def test_ctrl_c_at_a_site_that_never_answers(project):
    with socket.create_server(("127.0.0.1", 0)) as silent:
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


@pytest.mark.parametrize("arguments", [["--unknown"], ["--from"], ["positional"]])
def test_wrong_usage_is_status_2(arguments, capsys):
    with pytest.raises(SystemExit) as stop:
        pull_specs.main(arguments)
    assert stop.value.code == 2
    capsys.readouterr()


def test_help_documents_the_exit_statuses(capsys):
    with pytest.raises(SystemExit) as stop:
        pull_specs.main(["--help"])
    assert stop.value.code == 0
    text = capsys.readouterr().out
    assert all(f"\n  {status}  " in text for status in (0, 1, 2))


def test_the_projects_own_list_is_usable():
    listed = read_sources(ROOT / "specs" / "sources.toml")
    assert listed.base_url == "https://docs.justoneapi.com"
    assert len(listed.definitions) >= 5
    assert listed.limits == Limits()
