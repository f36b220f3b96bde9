"""What another tool calls breaking, ours must not call harmless: `make oasdiff`.

It is no `test_` module, so that `make test` needs neither npm nor a binary from there.
"""

from __future__ import annotations

import json
import subprocess
from collections import defaultdict
from itertools import pairwise
from pathlib import Path
from typing import Any

import diff_specs
import pytest
from scripts.catalogues import CATALOGUES, ROOT, needs_real_catalogues

JsonObject = dict[str, Any]

OASDIFF = ROOT / ".cache" / "oasdiff" / "node_modules" / ".bin" / "oasdiff"
ERROR = 3
BAD = {"breaking", "risky"}
MOVES = {"operation-moved", "operation-moved-renamed"}
FORWARDS = [*pairwise(CATALOGUES)]
PAIRS = [*FORWARDS, *((new, old) for old, new in FORWARDS)]
"""Backwards, too: what was added is then missing."""

HARMLESS = {
    "request-body-became-required": "the form holds the token, so no call ever went without one",
}
"""What oasdiff calls an error and we do not, with the reason."""

ALIKE = {
    "api-path-removed-without-deprecation": {"operation-removed", "operation-moved-renamed"},
    "api-removed-without-deprecation": {"operation-removed", "operation-moved"},
    "new-required-request-parameter": {
        "parameter-added-required",
        "parameter-renamed",
        "parameter-respelled",
        "parameter-moved",
    },
    "request-parameter-default-value-changed": {"default-changed"},
    "request-parameter-enum-value-removed": {"choices-narrowed", "choices-relabelled"},
    "response-media-type-removed": {"response-media-type-changed"},
}
"""Rules of which one must hold where oasdiff reports this; of other errors, any that is bad will do."""

pytestmark = [
    needs_real_catalogues,
    pytest.mark.skipif(not OASDIFF.exists(), reason="oasdiff is not at hand; `make oasdiff` installs it"),
]


@pytest.mark.parametrize(("old", "new"), PAIRS, ids=lambda file: file.stem)
def test_errors_of_oasdiff_are_found_by_the_diff_too(
    old: Path, new: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    theirs, ours = changes(old, new), entries(old, new, tmp_path)
    bad = bad_rules(ours)
    errors = [each for each in theirs if each["level"] == ERROR and each["id"] not in HARMLESS]
    overlooked = [
        f"{each['operation']} {each['path']}: {each['text']} ({each['id']}); ours: {sorted(rules) or 'nothing bad'}"
        for each in errors
        if not (rules := bad[f"{each['operation']} {each['path']}"]) & ALIKE.get(each["id"], rules)
    ]
    with capsys.disabled():
        print(f"\n{old.stem} → {new.stem}: oasdiff {len(theirs)} entries, {len(errors)} errors to compare; ", end="")
        print(f"ours {len(ours)} entries, bad ones about {len(bad)} operations")

    assert not overlooked, "\n".join(overlooked)


def changes(old: Path, new: Path) -> list[JsonObject]:
    """List all that oasdiff reports: one entry for each operation."""
    command = [OASDIFF, "changelog", old, new, "--format", "json", "--flatten-params"]
    run = subprocess.run(command, capture_output=True, check=True, text=True)
    found: list[JsonObject] = json.loads(run.stdout)
    return found


def entries(old: Path, new: Path, folder: Path) -> list[JsonObject]:
    """List all that ours reports: one entry for all operations of which it says the same."""
    output, specs = folder / "report.json", folder / "specs"
    specs.mkdir()
    options = ["--format", "json", "--output", output, "--specs", specs]
    assert diff_specs.main([*map(str, [old, new, *options])]) == 0
    found: list[JsonObject] = json.loads(output.read_text(encoding="utf-8"))["entries"]
    return found


def bad_rules(ours: list[JsonObject]) -> defaultdict[str, set[str]]:
    """Gather what is bad on the wire by operation; what has moved is gone from where it was."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for entry in [entry for entry in ours if entry["wire"] in BAD]:
        for operation in entry["operations"]:
            found[f"{operation['method']} {operation['path']}"].add(entry["rule"])
            if entry["rule"] in MOVES:  # `GET` on the same path, or method and path
                was = entry["old"] if " " in entry["old"] else f"{entry['old']} {operation['path']}"
                found[was].add(entry["rule"])
    return found
