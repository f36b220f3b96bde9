"""The command as a whole: files, output and exit status."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

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
    definition,
    served,
)

from justone_specs.model.files import canonical_json
from justone_specs.pull.sources import Limits, read_sources

ROOT = Path(__file__).parents[2]


def test_first_pull_stores_canonical_copies_and_their_origin(project, capsys):
    assert project.pull() == 0

    text = (project.specs / KITE_FILE).read_text(encoding="utf-8")
    assert text == canonical_json(definition(KITE))
    assert (project.specs / POND_FILE).read_text(encoding="utf-8") == canonical_json(definition(POND))
    assert project.history()[KITE] == {
        "file": KITE_FILE,
        "first_seen": FIRST_DAY.isoformat(),
        "language": "en",
        "name": "kite_club.get_flyer_v1",
        "origin": "pulled",
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "url": SITE + KITE_PATH,
    }
    assert capsys.readouterr().out.splitlines() == [
        f"definition new: {KITE} ({KITE_FILE})",
        f"definition new: {POND} ({POND_FILE})",
        "2 definitions: 2 new.",
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
    assert capsys.readouterr().out == "2 definitions: nothing new.\n"


def test_reordered_content_without_a_cache_writes_nothing(project):
    project.pull()
    project.cache.unlink()
    reordered = dict(reversed(definition(KITE).items()))
    project.site.bodies[KITE_PATH] = json.dumps(reordered, indent=7).encode()
    before = {name: state for name, state in project.files().items() if name.startswith("specs/")}

    assert project.pull(today=LATER_DAY) == 0

    assert {name: state for name, state in project.files().items() if name.startswith("specs/")} == before


def test_changed_definition_keeps_its_first_date(project, capsys):
    project.pull()
    before = project.history()
    capsys.readouterr()
    project.site.bodies[KITE_PATH] = served(KITE, info={"title": "Renamed"})

    assert project.pull(today=LATER_DAY) == 0

    after = project.history()
    assert after[POND] == before[POND]
    assert after[KITE]["first_seen"] == FIRST_DAY.isoformat()
    assert after[KITE]["sha256"] == hashlib.sha256((project.specs / KITE_FILE).read_bytes()).hexdigest()
    assert after[KITE]["sha256"] != before[KITE]["sha256"]
    assert capsys.readouterr().out.splitlines() == [
        f"definition changed: {KITE} ({KITE_FILE})",
        "2 definitions: 1 changed.",
    ]


@pytest.mark.parametrize("damage", ["edit", "delete", "truncate"])
def test_a_damaged_copy_is_fetched_again_and_its_entry_stays(project, damage, capsys):
    project.pull()
    stored = project.specs / KITE_FILE
    good, history = stored.read_bytes(), project.history()
    project.site.requests.clear()
    if damage == "delete":
        stored.unlink()
    else:
        stored.write_bytes(good + b" " if damage == "edit" else good[:-9] + b"\xff")

    assert project.pull(today=LATER_DAY) == 0

    assert stored.read_bytes() == good
    assert project.history() == history
    asked = {request.url.path: request.headers for request in project.site.requests}
    assert "If-None-Match" not in asked[KITE_PATH]
    assert "If-Modified-Since" not in asked[KITE_PATH]
    assert "If-None-Match" in asked[POND_PATH]
    assert f"restored: {KITE}" in capsys.readouterr().out


def test_a_lost_history_is_rewritten_despite_a_full_cache(project):
    project.pull()
    history = project.history()
    (project.specs / "history.json").unlink()

    assert project.pull() == 0
    assert project.history() == history


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
    before = (project.specs / "history.json").stat().st_mtime_ns

    assert project.pull() == 0
    assert (project.specs / "history.json").stat().st_mtime_ns == before
    assert all("If-None-Match" not in request.headers for request in project.site.requests)


def test_a_cache_that_cannot_be_written_does_not_fail_the_pull(project):
    project.cache.parent.write_text("a file where a folder is needed")
    assert project.pull() == 0
    assert (project.specs / KITE_FILE).exists()


def test_check_writes_nothing_and_reports_changes(project, capsys):
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


def test_a_refused_definition_stays_and_the_others_are_updated(project, capsys):
    project.pull()
    good, entry = (project.specs / KITE_FILE).read_bytes(), project.history()[KITE]
    capsys.readouterr()
    project.site.bodies |= {KITE_PATH: b"<!doctype html>", POND_PATH: served(POND, info={"title": "Next"})}

    assert project.pull(today=LATER_DAY) == 1

    assert (project.specs / KITE_FILE).read_bytes() == good
    assert project.history()[KITE] == entry
    assert b"Next" in (project.specs / POND_FILE).read_bytes()
    changed, refused, summary = capsys.readouterr().out.splitlines()
    assert changed == f"definition changed: {POND} ({POND_FILE})"
    assert refused.startswith(f"refused: {KITE}: an HTML page instead of JSON; {SITE}{KITE_PATH}. ")
    assert "sources.toml" in refused
    assert summary.startswith("1 definition: 1 changed. 1 refused")


def test_a_refused_new_definition_is_not_in_the_history(project):
    del project.site.bodies[KITE_PATH]
    assert project.pull() == 1
    assert list(project.history()) == [POND]


def test_a_refused_definition_is_retried_until_it_is_good(project):
    project.pull()
    good = project.site.bodies[KITE_PATH]
    project.site.bodies[KITE_PATH] = b"{"
    assert project.pull() == 1
    assert project.pull() == 1
    project.site.bodies[KITE_PATH] = good
    assert project.pull() == 0


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
    assert all(getattr(listed.limits, name) == getattr(Limits(), name) for name in Limits.__struct_fields__)
