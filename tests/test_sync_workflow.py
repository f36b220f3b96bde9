"""The daily workflow: its steps run unchanged, with a local repository and a fake `gh`."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from support.reference_specs import reference_specs

from justone_specs.model.layout import WHOLE

pytestmark = pytest.mark.processes

ROOT = Path(__file__).parents[1]
WORKFLOW = yaml.safe_load((ROOT / ".github" / "workflows" / "sync-specs.yml").read_text("utf-8"))
CHANGE, PROPOSE = WORKFLOW["jobs"]["change"], WORKFLOW["jobs"]["propose"]
STEPS = {step["name"]: step for job in (CHANGE, PROPOSE) for step in job["steps"] if "name" in step}
PUSH = "Push, and open or renew the pull request"
GH = """#!/bin/sh
printf '%s\\n' "$*" >> "$GH_LOG"
if [ "$1 $2" = "pr list" ]; then printf '%s' "$OPEN"; fi
"""


class Checkout:
    """A git repository with a remote and a copy of the files that the steps need."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "checkout"
        self.log, self.output = folder / "gh.log", folder / "output"
        for name in ("docs", "scripts", "generated", "tests/cassettes"):
            shutil.copytree(ROOT / name, self.folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        reference_specs(self.folder / "specs")
        for name in ("CHANGELOG.md", ".gitignore"):
            shutil.copy(ROOT / name, self.folder)
        self._executable(self.folder / ".venv" / "bin" / "python", f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
        self._executable(folder / "bin" / "gh", GH)
        self.path = f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
        subprocess.run(["git", "init", "--quiet", "--bare", folder / "remote"], check=True)
        identity = "git config user.name t && git config user.email t@example.test && git config commit.gpgsign false"
        self.run(f"git init -q && {identity} && git add -A && git commit -qm first && git remote add origin ../remote")

    @staticmethod
    def _executable(file: Path, text: str) -> None:
        file.parent.mkdir(parents=True)
        file.write_text(text, encoding="utf-8")
        file.chmod(0o755)

    def run(self, script: str, **environment: str) -> str:
        known = {"PATH": self.path, "GH_LOG": str(self.log), "GITHUB_OUTPUT": str(self.output), "OPEN": ""}
        done = subprocess.run(
            ["bash", "-e", "-o", "pipefail", "-c", script],
            cwd=self.folder,
            env=os.environ | known | environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def step(self, name: str, **environment: str) -> str:
        return self.run(STEPS[name]["run"], **PROPOSE["env"], **environment)

    def outputs(self) -> dict[str, str]:
        lines = self.output.read_text("utf-8").splitlines() if self.output.exists() else []
        return dict(line.split("=", 1) for line in lines)

    def change(self, *, breaking: bool) -> None:
        """Change an endpoint in the whole catalogue, as the vendor might."""
        file = self.folder / "specs" / WHOLE["en"]
        document = json.loads(file.read_text("utf-8"))
        item = document["paths"]["/api/toutiao/get-user-detail/v1"]
        item["get"]["parameters"].append({"name": "region", "in": "query", "required": breaking, "schema": {}})
        file.write_text(json.dumps(document), encoding="utf-8")

    def went_through(self, *, breaking: bool, **environment: str) -> list[str]:
        """Run the steps from the change to the push; return the commands that `gh` received."""
        self.change(breaking=breaking)
        self.step("Did anything change?")
        self.step("Compare")
        (self.folder / "pull.txt").write_text("changed: GET /api/toutiao/get-user-detail/v1\n", encoding="utf-8")
        self.step("Pack")
        self.begin_anew()
        self.step("Commit")
        self.step(PUSH, LABEL=self.outputs()["label"], TESTS="success", **environment)
        return self.log.read_text("utf-8").splitlines()

    def begin_anew(self) -> None:
        """Reset the folder to the state of a new job: the commit that was checked out, and the output of `Pack`."""
        kept = self.folder.parent / "kept"
        shutil.move(self.folder / "change", kept)
        self.run("git reset -q --hard && git clean -qfdx --exclude=.venv")
        shutil.move(kept, self.folder / "change")


@pytest.fixture
def checkout(tmp_path):
    return Checkout(tmp_path)


def test_an_unchanged_day_ends_early(checkout):
    checkout.step("Did anything change?")
    assert checkout.outputs() == {}
    later = [step for name, step in STEPS.items() if name in {"Compare", "Generate", "Test"}]
    assert all(step["if"] == "steps.changes.outputs.any == 'true'" for step in later)


@pytest.mark.matrix
@pytest.mark.parametrize(("breaking", "label", "mark"), [(True, "breaking", "!"), (False, "not breaking", "")])
def test_a_change_becomes_a_pull_request(checkout, breaking, label, mark):
    asked = checkout.went_through(breaking=breaking)
    title = (checkout.folder / "change" / "title.txt").read_text("utf-8").strip()
    assert checkout.outputs() == {"any": "true", "label": label}
    assert asked[-1] == f"pr create --head sync-specs --title {title} --body-file body.md --label {label}"
    number = len(json.loads((checkout.folder / "specs" / WHOLE["en"]).read_text("utf-8"))["paths"])
    assert title.startswith(f"{'major' if breaking else 'minor'}: {number} → {number}")
    body = (checkout.folder / "body.md").read_text("utf-8")
    assert body.startswith(f"**{title}**")
    assert "Tests: success." in body
    assert "changed: GET /api/toutiao/get-user-detail/v1" in body
    message = checkout.run("git --git-dir ../remote log -1 --format=%B sync-specs")
    assert message.startswith(f"feat{mark}: follow the published definitions\n\n{title}")
    assert "`region`" in checkout.run("git --git-dir ../remote show sync-specs:CHANGELOG.md")


def test_an_open_pull_request_is_renewed_and_labelled_anew(checkout):
    asked = checkout.went_through(breaking=True, OPEN="7")
    assert asked[-2].startswith("pr edit 7 --title major: ")
    assert asked[-2].endswith("--remove-label breaking --remove-label not breaking")
    assert asked[-1] == "pr edit 7 --add-label breaking"


def test_a_breaking_change_is_annotated(checkout):
    checkout.change(breaking=True)
    assert "::error title=parameter-added-required::toutiao.get_user_detail_v1" in checkout.step("Compare")


def test_a_patch_changes_only_generated_files(checkout):
    checkout.change(breaking=False)
    for name in ("scripts/demo.py", ".github/workflows/ci.yml", "setup.py", "generated/new.py"):
        (checkout.folder / name).parent.mkdir(parents=True, exist_ok=True)
        (checkout.folder / name).write_text("# changed by what was generated\n", encoding="utf-8")
    (checkout.folder / "change").mkdir()
    checkout.run("git add --all && git diff --cached --binary > change/change.patch && echo minor > change/title.txt")
    checkout.begin_anew()
    checkout.step("Commit")
    changed = checkout.run("git show --format= --name-only").split()
    assert changed == ["generated/new.py", f"specs/{WHOLE['en']}"]


def test_only_changes_that_break_nothing_are_merged():
    merging = [step for step in STEPS.values() if "pr merge" in step.get("run", "")]
    assert [step["name"] for step in merging] == ["Merge what breaks nothing"]
    condition = merging[0]["if"]
    for demanded in (
        "vars.MERGE_SPECS == 'true'",
        "needs.change.outputs.label == 'not breaking'",
        "needs.change.outputs.tests == 'success'",
        "needs.change.outputs.pull == '0'",
    ):
        assert demanded in condition
    assert "||" not in condition


def test_outputs_of_the_change_are_those_of_its_steps():
    assert CHANGE["outputs"] == {
        "any": "${{ steps.changes.outputs.any }}",
        "label": "${{ steps.diff.outputs.label }}",
        "pull": "${{ steps.pull.outputs.status }}",
        "tests": "${{ steps.test.outcome }}",
    }
    assert [STEPS[name]["id"] for name in ("Did anything change?", "Compare", "Pull", "Test")] == [
        *("changes", "diff", "pull", "test")
    ]


def test_a_change_is_packed_before_its_code_is_tested():
    names = list(STEPS)
    assert names.index("Pack") < names.index("Test")


def test_refused_definitions_fail_the_run():
    refused = WORKFLOW["jobs"]["refused"]
    assert refused["if"] == "needs.change.outputs.pull == '1'"
    assert "exit 1" in refused["steps"][0]["run"]
