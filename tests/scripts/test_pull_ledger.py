"""Where a definition came from and where it is stored, over several pulls."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from pull_project import (
    FIRST_DAY,
    KITE,
    KITE_FILE,
    KITE_PATH,
    LATER_DAY,
    POND,
    POND_PATH,
    SITE,
    Project,
    definition,
    served,
    sources,
)

from speckit.files import canonical_json

ROOT = Path(__file__).parents[2]


@pytest.fixture
def project(tmp_path):
    return Project(tmp_path)


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
