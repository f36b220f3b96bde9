"""Sources and files of definitions in the history, over several pulls."""

from __future__ import annotations

import hashlib
from pathlib import Path

from pull_project import (
    FIRST_DAY,
    KITE,
    KITE_FILE,
    KITE_PATH,
    LATER_DAY,
    POND,
    POND_PATH,
    SITE,
    definition,
    served,
    sources,
)

from justone_specs.model.files import canonical_json

ROOT = Path(__file__).parents[2]


def test_replacing_a_transcribed_definition_is_reported(project, capsys):
    project.pull()
    _transcribe(project, KITE, KITE_FILE, definition(KITE, info={"title": "From the page"}))
    capsys.readouterr()

    assert project.pull(today=LATER_DAY) == 0

    assert project.history()[KITE]["origin"] == "pulled"
    assert project.history()[KITE]["url"] == SITE + KITE_PATH
    assert project.history()[KITE]["first_seen"] == "2030-01-01"
    assert f"changed: {KITE} ({KITE_FILE}), replaces the transcribed definition" in capsys.readouterr().out


def test_an_identical_transcribed_definition_stays_transcribed(project, capsys):
    project.pull()
    _transcribe(project, KITE, KITE_FILE, definition(KITE))
    before = project.history()

    assert project.pull(today=LATER_DAY) == 0

    assert project.history() == before | {KITE: before[KITE] | {"url": SITE + KITE_PATH}}
    assert f"definition moved: {KITE}" in capsys.readouterr().out
    assert project.pull(today=LATER_DAY) == 0
    assert capsys.readouterr().out == "2 definitions: nothing new.\n"


def _transcribe(project, endpoint, file, content):
    text = canonical_json(content)
    (project.specs / file).write_text(text, encoding="utf-8")
    history = project.history()
    history[endpoint] |= {
        "origin": "transcribed",
        "first_seen": "2030-01-01",
        "url": "https://page.example.test/",
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
    }
    (project.specs / "history.json").write_text(canonical_json(history), encoding="utf-8")


def test_another_language_supersedes_the_file(project):
    project.pull()
    chinese = KITE_PATH.replace("-en", "-zh")
    project.site.bodies[chinese] = served(KITE, info={"title": "风筝"})
    project.sources.write_text(sources((KITE, chinese, "zh"), (POND, POND_PATH, "zh")), encoding="utf-8")

    assert project.pull(today=LATER_DAY) == 0

    entry = project.history()[KITE]
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


def test_the_overlay_cannot_change_a_published_name(project, capsys):
    project.pull()
    (project.specs / "overlay.toml").write_text('[platforms]\n"kite-club" = { name = "kites", reason = "shorter" }\n')
    before = project.files()

    assert project.pull(today=LATER_DAY) == 2

    assert project.files() == before
    message = capsys.readouterr().err
    assert f"{KITE} is published as kite_club.get_flyer_v1" in message
    assert "overlay.toml names it kites.get_flyer_v1" in message


def test_a_name_changed_on_purpose_moves_the_file(project, capsys):
    project.pull()
    history = project.history()
    history[KITE]["name"] = "kites.get_flyer_v1"
    (project.specs / "history.json").write_text(canonical_json(history), encoding="utf-8")

    assert project.pull(today=LATER_DAY) == 0

    assert project.history()[KITE] == history[KITE] | {"file": "published/kites/get_flyer_v1.en.json"}
    assert (project.specs / "published/kites/get_flyer_v1.en.json").exists()
    assert not (project.specs / KITE_FILE).exists()
    assert f"definition moved: {KITE}" in capsys.readouterr().out
    assert project.pull() == 0
    assert capsys.readouterr().out == "2 definitions: nothing new.\n"


def test_a_history_under_its_earlier_name_is_renamed(project):
    project.pull()
    before = project.history()
    (project.specs / "history.json").rename(project.specs / "ledger.json")

    assert project.pull(today=LATER_DAY) == 0

    assert project.history() == before
    assert not (project.specs / "ledger.json").exists()


def test_a_check_leaves_a_history_under_its_earlier_name(project):
    project.pull()
    (project.specs / "history.json").rename(project.specs / "ledger.json")
    before = project.files()

    project.pull("--check", today=LATER_DAY)

    assert project.files() == before
