"""Packages generated from the vendor's catalogues: griffe finds no breakage that the diff did not report."""

from __future__ import annotations

import json
from pathlib import Path

import generate_client
import griffe
import pytest
from catalogues import CATALOGUES, STEPS
from diffing import differences
from griffe import Breakage, BreakageKind

from justone_specs.diff import Verdict

pytestmark = pytest.mark.slow

API = "justone_generated.api."
CONSTANT = BreakageKind.ATTRIBUTE_CHANGED_VALUE
"""A changed operation constant, which describes the request; callers never see it."""


@pytest.fixture(scope="module")
def packages(tmp_path_factory):
    """Generate the package of each catalogue once."""
    loaded = {}
    for catalogue in CATALOGUES:
        folder = tmp_path_factory.mktemp(catalogue.stem)
        specs = folder / "specs"
        arguments = ["--document", catalogue, "--output", folder, "--specs", specs]
        assert generate_client.main([*map(str, arguments)]) == 0
        loaded[catalogue] = griffe.load("justone_generated", search_paths=[folder])
    return loaded


@pytest.mark.parametrize(
    ("old", "new"), [*STEPS, *((new, old) for old, new in STEPS)], ids=lambda catalogue: catalogue.stem
)
def test_every_breakage_that_griffe_finds_is_called_breaking(packages, old: Path, new: Path) -> None:
    entries = differences(*(json.loads(file.read_text(encoding="utf-8")) for file in (old, new)))
    breaking = {name for entry in entries if entry.rule.caller is Verdict.BREAKING for name in entry.names}
    found = [each for each in griffe.find_breaking_changes(packages[old], packages[new]) if each.kind is not CONSTANT]

    assert len(found) > 2
    assert [each.obj.path for each in found if not _is_said(each, breaking)] == []


def _is_said(breakage: Breakage, breaking: set[str]) -> bool:
    """Return whether a breakage is about a method reported as breaking, or a platform that lost its last method."""
    platform, *within = breakage.obj.path.removeprefix(API).split(".")
    if platform in {"Platforms", "AsyncPlatforms"}:
        platform, within = within[0], []
    words = {word.rstrip("()").lower() for word in within}
    named = (name.split(".") for name in breaking)
    return any(its == platform and (method in words or not within) for its, method in named)
