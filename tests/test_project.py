"""The project's own files: lock file, version and changelog, release notes, issue forms."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import release_notes
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from justone_client import __version__

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCKS = sorted(ROOT.glob("requirements-*.txt"))
CHANGELOG = (ROOT / "CHANGELOG.md").read_text("utf-8")
SECTIONS = (
    "# Changelog\n\n## Unreleased\n\n## 1.2.0 - 2026-01-02\n\n### Fixed\n\n- A.\n\n## 1.1.0 - 2025-01-02\n\n- B.\n"
)


def pins(lock: Path) -> dict[str, Requirement]:
    lines = [line for line in lock.read_text("utf-8").splitlines() if not line.startswith("#")]
    return {canonicalize_name(pin.name): pin for pin in map(Requirement, lines)}


def declared(group: str) -> list[Requirement]:
    found = []
    for entry in PROJECT["dependency-groups"][group]:
        found += declared(entry["include-group"]) if isinstance(entry, dict) else [Requirement(entry)]
    return found


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_names_versions_and_no_index(lock):
    assert not re.search(r"^\s*-|://|@", lock.read_text("utf-8"), re.MULTILINE)
    for pin in pins(lock).values():
        assert [each.operator for each in pin.specifier] == ["=="], pin


@pytest.mark.parametrize(
    ("lock", "groups", "extras"),
    [
        ("dev", ["dev"], ["cli", "cloud", "collect", "emulator", "fast", "postgres", "socks"]),
        ("browser", ["browser"], []),
        ("ray", [], ["ray"]),
    ],
)
def test_a_lock_satisfies_what_is_declared(lock, groups, extras):
    pinned = pins(ROOT / "requirements-dev.txt") | pins(ROOT / f"requirements-{lock}.txt")
    wanted = [each for group in groups for each in declared(group)]
    published = [*PROJECT["project"]["dependencies"]]
    for extra in extras:
        published += PROJECT["project"]["optional-dependencies"][extra]
    wanted += [Requirement(each) for each in published if not each.startswith("justone-client")]
    assert wanted
    for each in wanted:
        (version,) = pinned[canonicalize_name(each.name)].specifier
        assert each.specifier.contains(version.version, prereleases=True), each


def test_nothing_for_development_is_published():
    assert "dev" not in PROJECT["project"]["optional-dependencies"]
    assert {"test", "lint", "types", "dev"} <= set(PROJECT["dependency-groups"])


def test_the_version_has_a_dated_section_in_the_changelog():
    assert release_notes.notes_of(f"v{__version__}", __version__, CHANGELOG)


def test_release_notes_are_the_section_of_the_version():
    assert release_notes.notes_of("v1.2.0", "1.2.0", SECTIONS) == "### Fixed\n\n- A.\n"
    assert release_notes.notes_of("v1.1.0", "1.1.0", SECTIONS) == "- B.\n"


@pytest.mark.parametrize(
    ("tag", "version", "changelog", "message"),
    [
        ("v1.1.0", "1.2.0", SECTIONS, "must be v1.2.0"),
        ("1.2.0", "1.2.0", SECTIONS, "must be v1.2.0"),
        ("v1.3.0", "1.3.0", SECTIONS, "has no heading"),
        ("v1.2.0", "1.2.0", SECTIONS.replace(" - 2026-01-02", ""), "has no heading"),
        ("v1.2.0", "1.2.0", SECTIONS.replace("### Fixed\n\n- A.\n", ""), "is empty"),
    ],
)
def test_an_unprepared_release_is_refused(tag, version, changelog, message):
    with pytest.raises(release_notes.ReleaseError, match=message):
        release_notes.notes_of(tag, version, changelog)


def test_release_notes_of_another_tag_end_with_status_2():
    command = [sys.executable, ROOT / "scripts" / "release_notes.py", "v0.0.1"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert "does not match" in done.stderr


@pytest.mark.parametrize(("word", "status", "output"), [("--help", 0, "Usage: justone "), ("no-command", 2, "")])
def test_python_m_runs_the_command(word, status, output):
    command = [sys.executable, "-m", "justone_client", word]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == status
    assert done.stdout.startswith(output)


@pytest.mark.parametrize("form", ["bug", "endpoint"])
def test_forms_for_reports_warn_of_tokens(form):
    parts = yaml.safe_load((ROOT / ".github" / "ISSUE_TEMPLATE" / f"{form}.yml").read_text("utf-8"))["body"]
    assert "Never paste your token" in parts[0]["attributes"]["value"]
    (box,) = (part for part in parts if part["type"] == "checkboxes")
    assert box["attributes"]["options"][0]["required"] is True


def test_hooks_run_what_the_lock_pins():
    hooks = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))["repos"]
    assert [repository["repo"] for repository in hooks] == ["local"]
    assert {hook["language"] for hook in hooks[0]["hooks"]} == {"system"}
