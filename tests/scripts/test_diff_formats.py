"""Properties of the formats that their readers rely on, also with hostile texts."""

from __future__ import annotations

import copy
import itertools
import json
import re
from datetime import date
from pathlib import Path

import diff_specs
import jsonschema
import pytest
from catalogues import CATALOGUES, SITE

from justone_specs.diff import read_version, report
from justone_specs.diff.formats import formatter, summary, text
from justone_specs.diff.formats.changelog import merged

ROOT = Path(__file__).parents[2]
OLD, NEW = (ROOT / "tests" / "diff" / f"{side}.json" for side in ("old", "new"))
SCHEMA = json.loads((ROOT / "wrapper/justone_specs/diff/formats/report.schema.json").read_text("utf-8"))
TODAY = date(2031, 4, 5)
HOSTILE = "`x` ``</code> <img src=x onerror=alert(1)> @everyone [a](javascript:b) | \x1b[31m \u202e\n::error::x\r%0A"


def compared(old, new):
    return report(*(read_version(str(each), Path("none")) for each in (old, new)), today=TODAY)


def written(name, finished):
    return formatter(name, TODAY)(finished)


@pytest.fixture
def hostile(tmp_path):
    """Return two documents that differ in hostile texts wherever a text is allowed."""
    old = json.loads(OLD.read_text("utf-8"))
    new = copy.deepcopy(old)
    old["servers"] = [{"url": HOSTILE}]
    new["tags"] = [{"name": HOSTILE, "description": HOSTILE}]
    new[HOSTILE] = HOSTILE
    new["components"]["schemas"]["Result"]["properties"][HOSTILE] = {"type": HOSTILE}
    new["components"]["schemas"]["Result"]["properties"]["code"]["enum"] = [HOSTILE]
    search = new["paths"]["/api/kites/search/v1"]["get"]
    search["parameters"][2]["schema"] |= {"enum": [HOSTILE], "default": HOSTILE}
    search["parameters"].append({"name": HOSTILE, "in": "query", "required": True, "schema": {"default": HOSTILE}})
    search[HOSTILE] = HOSTILE
    new["paths"]["/api/kites/get-kite/v1"]["get"]["parameters"] = [{"name": 1}]
    for name, document in (("old", old), ("new", new)):
        (tmp_path / f"{name}.json").write_text(json.dumps(document), encoding="utf-8")
    return compared(tmp_path / "old.json", tmp_path / "new.json")


def valid(finished):
    content = json.loads(written("json", finished))
    jsonschema.validate(content, SCHEMA)
    return content


def test_the_json_matches_its_schema(hostile):
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    content = valid(compared(OLD, NEW))
    assert content["operations"] == {
        "old": 4,
        "new": 4,
        "added": 1,
        "removed": 1,
        "returned": 0,
        "moved": 0,
        "dropped": 0,
    }
    assert [entry["affects"] for entry in content["entries"] if entry["rule"] == "parameter-removed-optional"] == [2]
    valid(hostile)
    valid(compared(OLD, OLD))
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**content, "more": 1}, SCHEMA)


def test_the_json_of_real_catalogues_matches_its_schema():
    for old, new in itertools.pairwise(CATALOGUES):
        valid(compared(old, new))


def test_a_terminal_gets_no_control_characters(hostile):
    assert not [char for char in text(hostile, everything=True) if not char.isprintable() and char != "\n"]


def test_markdown_keeps_what_the_vendor_wrote_in_code(hostile):
    """Text outside code spans is the project's own."""
    outside = re.sub(r"(`+)(?!`)(.*?)(?<!`)\1(?!`)", "", written("markdown", hostile))
    assert "`" not in outside
    assert not re.search(r"<img|@everyone|javascript|\x1b|\u202e", outside)


def test_a_long_report_fits_into_a_pull_request(monkeypatch):
    monkeypatch.setattr("justone_specs.diff.formats.markdown.LONGEST", 500)
    body = written("markdown", compared(OLD, NEW))
    assert 400 < len(body) <= 500
    assert body.endswith("*The rest is left out: `diff_specs.py` shows it.*\n")


def test_annotations_are_one_line_each(hostile):
    lines = written("github", hostile).splitlines()
    assert all(re.fullmatch(r"::(notice|warning|error) [a-z]+=[^:\r]*::[^\r]*", line) for line in lines)
    breaking = sum(entry.rule.worst.name == "BREAKING" for entry in hostile.entries)
    assert sum(line.startswith("::error ") for line in lines) == breaking


def test_an_annotation_points_at_the_operation(tmp_path, monkeypatch):
    monkeypatch.chdir(ROOT)
    lines = written("github", compared("tests/diff/old.json", "tests/diff/new.json"))
    number = int(re.search(r"::error file=tests/diff/new.json,line=(\d+),title=parameter-added-required::", lines)[1])
    assert '"/api/kites/search/v1": {' in NEW.read_text("utf-8").splitlines()[number - 1]
    monkeypatch.chdir(tmp_path)
    assert "file=" not in written("github", compared(OLD, NEW)), "no annotation points out of the checkout"


def test_a_changelog_gets_a_ready_section_once():
    finished = compared(OLD, NEW)
    before = (
        "# Changelog\n\n## Unreleased\n\n### Added\n\n- By hand.\n\n### Fixed\n\n- A bug.\n\n## 0.1.0\n\n- First.\n"
    )
    after = merged(before, finished)
    assert merged(after, finished) == after
    unreleased = after[after.index("## Unreleased") : after.index("## 0.1.0")]
    added = unreleased[unreleased.index("### Added") : unreleased.index("### Fixed")]
    assert re.findall(r"^- (.*)$", added, re.MULTILINE)[:2] == ["By hand.", "`kites.get_wind_v1`: new."]
    assert "- **Breaking:** `kites.search_v1`: new required argument `region`" in unreleased
    assert "### Removed\n\n- **Breaking:** " in unreleased
    assert "- A bug.\n" in unreleased
    assert after.endswith("\n\n## 0.1.0\n\n- First.\n")
    assert "operationId" not in after
    assert merged(before, compared(OLD, OLD)) == before


@pytest.mark.parametrize("before", ["", "# Changelog\n", "# Changelog\n\n## 0.1.0\n\n- First.\n"])
def test_a_changelog_without_an_unreleased_section_gets_one(before):
    after = merged(before, compared(OLD, NEW))
    assert after.startswith(before[: before.index("## ")] if "## " in before else before)
    assert after.count("## Unreleased\n\n### Added\n\n") == 1
    assert after.endswith(before[before.index("## 0") :] if "## 0" in before else ".\n\n")


def test_the_command_updates_a_changelog(tmp_path, capsys):
    changelog = tmp_path / "CHANGELOG.md"
    changelog.write_text("# Changelog\n", encoding="utf-8")
    arguments = [str(OLD), str(NEW), "--specs", str(tmp_path), "--update-changelog", str(changelog)]
    assert diff_specs.main(arguments, today=TODAY) == 0
    assert "## Unreleased" in changelog.read_text("utf-8")
    capsys.readouterr()


@pytest.mark.parametrize("name", ["markdown", "json", "github", "html", "changelog", "waivers"])
def test_every_format_copes_with_hostile_texts_and_with_nothing(name, hostile):
    assert written(name, hostile)
    written(name, compared(OLD, OLD))


def test_shared_entries_come_first_then_the_worst_platform():
    shown = text(compared(OLD, NEW))
    headings = re.findall(r"^\S.*$", shown, re.MULTILINE)[4:]
    assert headings == ["Across platforms", "kites", "ponds", "Also (--all lists them)"]
    assert "operation-added" in shown
    assert "kites.get_wind_v1" not in shown
    assert "kites.get_wind_v1" in text(compared(OLD, NEW), everything=True)


def test_a_title_fits_into_one_line(hostile):
    assert all(
        "\n" not in summary(each) and len(summary(each)) < 150
        for each in (hostile, compared(OLD, SITE / "openapi.json"))
    )
