"""All workflows: pinned actions, no credentials on disk, and minimal permissions for each job."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
FILES = sorted((ROOT / ".github" / "workflows").glob("*.y*ml"))
WORKFLOWS = [yaml.safe_load(file.read_text("utf-8")) for file in FILES]
NAMED = dict(zip([file.stem for file in FILES], WORKFLOWS, strict=True))
CI, RELEASE = NAMED["ci"]["jobs"], NAMED["release"]["jobs"]
JOBS = [(job, name) for workflow in WORKFLOWS for name, job in workflow["jobs"].items()]
PINNED = re.compile(r"uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
CODE = re.compile(r"\bmake\b|\bpython\b|\bpip\b|\.py\b|\bnpm\b|\./")
"""Commands that run code of the checkout or of packages."""


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_actions_are_pinned_to_commits(file):
    uses = [line.strip(" -") for line in file.read_text("utf-8").splitlines() if "uses:" in line]
    assert uses
    assert [line for line in uses if not PINNED.fullmatch(line)] == []


def test_each_action_has_one_commit():
    texts = [file.read_text("utf-8") for file in FILES]
    pins = {line.split("@")[0]: set() for text in texts for line in re.findall(r"uses: (.*)", text)}
    for text in texts:
        for line in re.findall(r"uses: (.*)", text):
            pins[line.split("@")[0]].add(line)
    assert {action: len(found) for action, found in pins.items()} == dict.fromkeys(pins, 1)


@pytest.mark.parametrize(("job", "name"), JOBS, ids=[name for _, name in JOBS])
def test_no_checkout_keeps_credentials(job, name):
    for step in job["steps"]:
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False, name


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=[file.name for file in FILES])
def test_permissions_are_given_to_jobs_only(workflow):
    assert workflow["permissions"] == {}
    assert all("permissions" in job for job in workflow["jobs"].values())


@pytest.mark.parametrize(("job", "name"), JOBS, ids=[name for _, name in JOBS])
def test_a_job_that_may_write_runs_no_code_of_the_project(job, name):
    if "write" in job["permissions"].values():
        assert [step["run"] for step in job["steps"] if CODE.search(step.get("run", ""))] == [], name
        assert all("setup-python" not in step.get("uses", "") for step in job["steps"])


@pytest.mark.parametrize(("job", "name"), JOBS, ids=[name for _, name in JOBS])
def test_tokens_are_given_to_steps_that_use_gh_only(job, name):
    def has_token(part):
        return bool(re.search(r"github\.token|secrets\.", str(part)))

    assert not has_token(job.get("env")), name
    for step in job["steps"]:
        assert has_token(step) == bool(re.search(r"^\s*gh ", step.get("run", ""), re.MULTILINE)), step.get("name")


def commands(job):
    return "\n".join(step.get("run", "") for step in job["steps"])


def test_permissions_of_jobs_are_listed_one_by_one():
    for job, name in JOBS:
        assert isinstance(job["permissions"], dict), name


def test_the_matrix_has_every_supported_python():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    versions = [line.rpartition(" ")[2] for line in project["classifiers"] if re.search(r":: 3\.\d+$", line)]
    assert CI["test"]["strategy"]["matrix"]["python"] == versions
    assert CI["smoke"]["strategy"]["matrix"]["python"] == [versions[0], versions[-1]]


def test_the_wheel_is_tried_on_each_operating_system():
    matrix = CI["smoke"]["strategy"]["matrix"]
    assert matrix["os"] == ["ubuntu-latest", "windows-latest", "macos-latest"]
    assert CI["smoke"]["runs-on"] == "${{ matrix.os }}"
    assert "python -I scripts/smoke.py" in commands(CI["smoke"])


def test_coverage_is_measured():
    assert "make coverage" in commands(CI["coverage"])


def test_only_tags_of_versions_start_a_release():
    assert NAMED["release"][True] == {"push": {"tags": ["v*"]}}  # YAML reads `on` as true


def test_a_release_is_tried_before_it_is_published():
    build = commands(RELEASE["build"])
    assert build.index("release_notes.py") < build.index("pip install") < build.index("smoke.py")
    assert RELEASE["publish"]["needs"] == "build"
    assert RELEASE["announce"]["needs"] == "publish"


def test_only_the_publishing_job_may_ask_for_an_identity():
    assert [name for job, name in JOBS if "id-token" in job["permissions"]] == ["publish"]
    assert RELEASE["publish"]["permissions"] == {"id-token": "write"}
    assert RELEASE["publish"]["environment"] == "pypi"


def test_the_release_carries_the_notes_of_the_changelog():
    assert "--notes-file notes.md" in commands(RELEASE["announce"])
    assert "> notes.md" in commands(RELEASE["build"])
