"""The command as users and workflows run it: the versions it compares, its exit status, its messages for bad input."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import diff_specs
import pytest
from support.reference_specs import reference_specs

from justone_specs.diff import RULES

ROOT = Path(__file__).parents[2]
OLD, NEW = (str(ROOT / "tests" / "diff" / f"{side}.json") for side in ("old", "new"))
TODAY = date(2031, 4, 5)


@pytest.fixture
def run(tmp_path, capsys):
    """Run the command with an empty specs folder; return the exit status and the output."""
    (tmp_path / "specs").mkdir(exist_ok=True)

    def diff(*arguments):
        status = diff_specs.main(["--specs", str(tmp_path / "specs"), *map(str, arguments)], today=TODAY)
        return (status, *capsys.readouterr())

    return diff


@pytest.fixture
def repository(tmp_path):
    """Return a git repository with a copy of the repository's specs folder, and a tag on it."""
    reference_specs(tmp_path / "specs")

    def git(*arguments):
        identity = ["-c", "user.name=t", "-c", "user.email=t@example.test", "-c", "commit.gpgsign=false"]
        subprocess.run(["git", *identity, "-C", str(tmp_path), *arguments], check=True, capture_output=True)

    git("init", "--quiet")
    git("add", "-A")
    git("commit", "--quiet", "-m", "first")
    git("tag", "v1")
    return git


@pytest.fixture
def deprecate(tmp_path):
    def write():
        overlay = tmp_path / "specs" / "overlay.toml"
        more = '\n[endpoints."GET /api/toutiao/get-user-detail/v1"]\ndeprecated = true\nreason = "a test"\n'
        overlay.write_text(overlay.read_text("utf-8") + more, encoding="utf-8")

    return write


def test_two_files_are_compared(run):
    status, out, _ = run(OLD, NEW)
    assert status == 0
    assert "4 → 4 operations: 1 added, 1 removed" in out
    assert "→ pass `region=` in every call of kites.search_v1" in out
    assert "\x1b" not in out, "no colours where nobody sees them"


def test_a_version_does_not_differ_from_itself(run):
    assert run(OLD, OLD)[:2] == (
        0,
        f"{OLD} → {OLD}\n4 → 4 operations: none added or removed\nnothing differs\nnext release: no release\n",
    )
    assert run(OLD, OLD, "--fail-on", "any")[0] == 0


def test_summary_prints_one_line(run):
    _, out, _ = run(OLD, NEW, "--summary")
    assert out == "major: 4 → 4 operations (1 added, 1 removed); 5 breaking for callers, 5 on the wire\n"
    assert run(OLD, OLD, "--summary")[1] == "no release: nothing differs\n"


def test_git_revisions_are_compared(run, repository, deprecate):
    assert "nothing differs" in run()[1], "HEAD and the working tree"
    deprecate()
    _, out, _ = run()
    assert out.startswith("HEAD (")
    assert "→ working tree" in out
    assert "toutiao.get_user_detail_v1" in out
    assert "deprecated" in out
    repository("commit", "--quiet", "-am", "second")
    assert "nothing differs" in run()[1]
    for arguments in (["v1"], ["v1..HEAD"], ["v1.."], ["v1", "HEAD"], ["HEAD~1", "HEAD"]):
        status, out, _ = run(*arguments)
        assert (status, "deprecated" in out) == (0, True), arguments
    _, backwards, _ = run("..v1")
    assert "operation-undeprecated" in backwards


def test_a_revision_with_the_history_named_ledger_is_read(run, repository, deprecate, tmp_path):
    (tmp_path / "specs" / "history.json").rename(tmp_path / "specs" / "ledger.json")
    repository("add", "-A")
    repository("commit", "--quiet", "-m", "earlier name")
    (tmp_path / "specs" / "ledger.json").rename(tmp_path / "specs" / "history.json")
    deprecate()
    status, out, _ = run("HEAD")
    assert (status, "deprecated" in out) == (0, True)
    assert "operation-renamed" not in out


def test_a_revision_is_read_without_touching_the_working_tree(run, repository, deprecate, tmp_path):
    deprecate()
    before = {file: file.read_bytes() for file in (tmp_path / "specs").rglob("*") if file.is_file()}
    run("v1")
    assert before == {file: file.read_bytes() for file in (tmp_path / "specs").rglob("*") if file.is_file()}


def test_a_folder_is_compared_with_a_folder_or_a_file(run, tmp_path):
    reference_specs(tmp_path / "old" / "specs")
    status, out, _ = run(tmp_path / "old", reference_specs(tmp_path / "same"))
    assert (status, "nothing differs" in out) == (0, True)
    status, out, _ = run(tmp_path / "old" / "specs", NEW)
    assert (status, "5 → 4 operations: 4 added, 5 removed" in out) == (0, True)


@pytest.mark.parametrize(
    ("fail_on", "versions", "status"),
    [("breaking", (OLD, NEW), 1), ("risky", (OLD, NEW), 1), ("any", (OLD, NEW), 1), ("any", (OLD, OLD), 0)],
)
def test_fail_on_decides_the_exit_status(run, fail_on, versions, status):
    assert run(*versions, "--fail-on", fail_on)[0] == status


@pytest.mark.parametrize(("fail_on", "status"), [("breaking", 0), ("risky", 0), ("any", 1)])
def test_a_changed_text_alone_is_not_a_risk(run, tmp_path, fail_on, status):
    document = json.loads(Path(OLD).read_text("utf-8"))
    document["paths"]["/api/kites/search/v1"]["get"]["summary"] = "Search"
    (tmp_path / "text.json").write_text(json.dumps(document), encoding="utf-8")
    assert run(OLD, tmp_path / "text.json", "--fail-on", fail_on)[0] == status


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ('{"paths": {\n  "a": }', "line 2 column 8"),
        ('{"b": "{\\"a\\": 1}",\n"c": [{"a": 1}],\n"a": 1, "a": 2}', "duplicate key 'a': line 3"),
        ("<html>", "an HTML page"),
        ("[]", "a JSON list instead of an object"),
        ('{"openapi": "3.1.0"}', "'paths' is not an object"),
        (b"\xff\xfe", "not UTF-8 at byte 0"),
        ('{"a": NaN, "paths": {}}', "NaN is not a JSON value"),
    ],
)
@pytest.mark.parametrize("side", ["old", "new"])
def test_a_side_that_cannot_be_read_is_named_with_the_place(run, tmp_path, content, reason, side):
    bad = tmp_path / f"bad-{side}.json"
    bad.write_bytes(content if isinstance(content, bytes) else content.encode())
    status, out, err = run(*((bad, NEW) if side == "old" else (OLD, bad)))
    assert (status, out) == (3, "")
    assert err.startswith(f"diff_specs: {bad}: ")
    assert reason in err


def test_an_unknown_file_folder_or_revision_is_refused(run, tmp_path, repository):
    status, _, err = run("v9", NEW)
    assert status == 3
    assert err.startswith("diff_specs: v9: neither a file nor a folder, nor a revision of ")
    assert run("--", "--output=x")[0] == 3, "a revision is never taken for an option of git"
    status, _, err = run(tmp_path / ".git", NEW)
    assert (status, "no history.json in it" in err) == (3, True)


def test_a_broken_folder_in_a_revision_is_named_by_its_path(run, repository, tmp_path):
    (tmp_path / "specs" / "history.json").write_text("{", encoding="utf-8")
    repository("commit", "--quiet", "-am", "broken")
    _, _, err = run("HEAD", NEW)
    assert err.startswith("diff_specs: HEAD: specs/history.json is not a history: ")


def test_one_bad_operation_does_not_affect_the_others(run, tmp_path):
    document = json.loads(Path(NEW).read_text("utf-8"))
    document["paths"]["/api/kites/get-wind/v1"]["get"]["parameters"][0].pop("name")
    (tmp_path / "bad.json").write_text(json.dumps(document), encoding="utf-8")
    status, out, _ = run(NEW, tmp_path / "bad.json")
    assert status == 0
    assert "4 → 3 operations" in out
    assert "kites.get_wind_v1" in out
    assert "cannot be used any more" in out
    assert "kites.search_v1" not in out


@pytest.mark.parametrize("arguments", [("a", "b", "c"), ("--format", "xml"), ("--fail-on", "docs")])
def test_wrong_usage_is_status_2(run, arguments):
    with pytest.raises(SystemExit) as stopped:
        run(*arguments)
    assert stopped.value.code == 2


def test_returned_operations_are_found_with_an_earlier_version(run, tmp_path):
    earlier = tmp_path / "earlier.json"
    earlier.write_text('{"openapi": "3.1.0", "paths": {"/api/kites/get-wind/v1": {"get": {}}}}', encoding="utf-8")
    assert "(1 returned, 1 removed)" not in run(OLD, NEW, "--summary")[1]
    assert "(1 removed, 1 returned)" in run(OLD, NEW, "--summary", "--earlier", earlier)[1]
    status, _, err = run(OLD, NEW, "--earlier", tmp_path / "none.json")
    assert (status, "none.json" in err) == (3, True)


def test_the_output_goes_to_a_file(run, tmp_path):
    status, out, _ = run(OLD, NEW, "--format", "json", "--output", tmp_path / "diff.json")
    assert (status, out) == (0, "")
    assert json.loads((tmp_path / "diff.json").read_text("utf-8"))["release"] == "major"


def test_the_rules_are_printed(run):
    status, out, _ = run("--rules")
    assert status == 0
    assert all(f"| `{rule}` |" in out for rule in RULES)


def test_a_terminal_gets_colours_unless_no_color_is_set(tmp_path):
    code = (
        "import os, pty, sys\n"
        "pid, terminal = pty.fork()\n"
        "if pid == 0:\n"
        "    os.execv(sys.argv[1], sys.argv[1:])\n"
        "chunks = []\n"
        "try:\n"
        "    while chunk := os.read(terminal, 65536):\n"
        "        chunks.append(chunk)\n"
        "except OSError:\n"
        "    pass\n"
        "os.waitpid(pid, 0)\n"
        "print(b'\\x1b[' in b''.join(chunks))\n"
    )
    command = [sys.executable, "-c", code, sys.executable, str(ROOT / "scripts" / "diff_specs.py"), OLD, NEW]
    for environment, colours in (({}, "True"), ({"NO_COLOR": "1"}, "False")):
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment, cwd=tmp_path)
        assert done.stdout.strip() == colours


def test_changes_of_a_shape_are_compared(run, repository, tmp_path):
    path = tmp_path / "specs" / "shapes" / "toutiao" / "get_user_detail_v1.yaml"
    path.parent.mkdir(parents=True)
    head = "source: invented\ndate: 2031-04-05\n"
    path.write_text(f"{head}data: {{kite: {{span: int}}}}\n")
    repository("add", "-A")
    repository("commit", "--quiet", "-m", "shape")
    shutil.copytree(tmp_path / "specs", tmp_path / "earlier")
    path.write_text(f"{head}data: {{kite: {{span: str, wings: [str]}}}}\n")

    for old in ("HEAD", tmp_path / "earlier"):
        status, out, _ = run("--all", old, tmp_path / "specs")
        assert status == 0
        assert re.search(r"kite\.span.*integer → string", out)
        assert re.search(r"kite\.wings", out)
