"""Second opinion: griffe compares the generated packages and finds no breakage that the diff did not report.

Each case has a separate platform, so that all of them are generated together.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import generate_client
import griffe
import pytest
from diffing import GONE, Edit, JsonObject, differences, document, edited, form, query, version_of
from generating import contents
from griffe import Breakage, BreakageKind
from test_diff_properties import mutations, places
from test_diff_rules import BUILD, EDITS, ONE_MORE, PARAMETERS, SEARCH, TRACE

from justone_specs.diff import Verdict, VersionError
from justone_specs.diff.change import Entry
from justone_specs.model.published import PublishedOperation
from justone_specs.normalise import CatalogueError, Overlay, build_catalogue

pytestmark = pytest.mark.slow

SAMPLE, SOAKING = 50, 500
"""Mutations in `make test` and in `make soak`, besides the cases of the rules."""

PACKAGE = "justone_generated"
MORE: dict[str, tuple[Edit, ...]] = {
    "a form without fields": (((*SEARCH, "requestBody"), form({}, [])),),
    "a form for the token alone": (((*SEARCH, "requestBody"), form({"token": {"type": "string"}}, ["token"])),),
    "an optional header gone": ((TRACE, GONE),),
    "an optional header of another type": (((*TRACE, "schema", "type"), "integer"),),
    "an optional header instead of another": (((*TRACE, "name"), "X-Span"),),
    "a name taken by a later parameter": (((*PARAMETERS, ONE_MORE), query("tag_ids", {"type": "string"})),),
}
"""Cases that no rule has."""

UNSTATED = {BreakageKind.ATTRIBUTE_CHANGED_VALUE}
"""A changed constant or field declaration; if callers see the change, there are other breakages, too."""


@dataclass(frozen=True, slots=True)
class Case:
    """Operations before and after a change."""

    what: str
    old: JsonObject
    new: JsonObject


@dataclass(frozen=True, slots=True)
class Outcome:
    """Outcome of a case in the generated code and in the diff.

    Attributes:
        case: The case.
        differs: Whether the generated code differs.
        breakages: The breakages found by griffe.
        entries: The entries of the diff.
    """

    case: Case
    differs: bool
    breakages: list[Breakage]
    entries: list[Entry]

    @property
    def worst(self) -> Verdict | None:
        return max((entry.rule.caller for entry in self.entries), default=None)

    def overlooked(self) -> Iterator[str]:
        """Yield changes that affect callers and that the diff misses or underrates."""
        if self.differs and not any(entry.rule.in_client for entry in self.entries):
            yield f"{self._said}: the generated code differs"
        for breakage in self.breakages:
            if self.worst is None or self.worst < _least(breakage):
                yield f"{self._said}: {breakage.kind.value}: {breakage.obj.path}"

    @property
    def _said(self) -> str:
        return f"{self.case.what} ({', '.join(entry.rule.id for entry in self.entries) or 'nothing'})"


def _least(breakage: Breakage) -> Verdict:
    """Return the mildest verdict that is right for a breakage."""
    if breakage.kind in UNSTATED:
        return Verdict.DOCS
    platform, *within = breakage.obj.path.removeprefix(f"{PACKAGE}.api.").split(".")
    of_namespace = bool(within) and within[0].removeprefix("Async") == platform.title()
    typed_otherwise = breakage.kind is BreakageKind.RETURN_CHANGED_TYPE
    return Verdict.BREAKING if of_namespace and not typed_otherwise else Verdict.RISKY


def _cases(sample: int) -> list[Case]:
    content = document()
    by_hand = [(what, edited(*edits)) for what, edits in (EDITS | MORE).items()]
    pointers = [pointer for pointer in places(content) if pointer[:3] in {SEARCH, BUILD}]
    drawn = random.Random(1).sample(list(mutations(content, pointers)), sample)
    documents = [*by_hand, *((str(each), each.document) for each in drawn)]
    cases = (_case(what, content["paths"], each["paths"]) for what, each in documents if each["paths"])
    return [case for case in cases if case.old != case.new and _is_usable(case.new) and _is_usable(case.old)]


def _case(what: str, old: JsonObject, new: JsonObject) -> Case:
    before = {path: item for path, item in old.items() if new.get(path) != item}
    return Case(what, before, {path: item for path, item in new.items() if old.get(path) != item})


def _is_usable(paths: JsonObject) -> bool:
    """Return whether a client can be generated from these operations."""
    try:
        version = version_of({**document(), "paths": paths})
        build_catalogue(
            [PublishedOperation(key, each.operation) for key, each in version.operations.items()], Overlay()
        )
    except (CatalogueError, VersionError):
        return False
    return not version.unusable


def _of_all(sides: list[JsonObject]) -> JsonObject:
    """Return one document with the operations of all cases, each under a separate platform."""
    paths = {
        f"/api/p{number}/{path.split('/', 3)[3]}": item
        for number, side in enumerate(sides)
        for path, item in side.items()
    }
    return {**document(), "paths": paths}


def _generated(content: JsonObject, folder: Path) -> Path:
    """Generate as the command does after a pull: from a file in canonical order."""
    folder.mkdir()
    file = folder / "openapi.json"
    file.write_text(json.dumps(content, sort_keys=True), encoding="utf-8")
    arguments = ["--document", file, "--output", folder, "--specs", folder / "specs"]
    assert generate_client.main([*map(str, arguments)]) == 0
    return folder


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> list[Outcome]:
    folder, cases = tmp_path_factory.mktemp("griffe"), _cases(SOAKING if pytestconfig.option.soak else SAMPLE)
    old, new = (_of_all([getattr(case, side) for case in cases]) for side in ("old", "new"))
    folders = [_generated(old, folder / "old"), _generated(new, folder / "new")]
    packages = [griffe.load(PACKAGE, search_paths=[each]) for each in folders]
    breakages = list(griffe.find_breaking_changes(*packages))
    found = differences(old, new)
    platforms = [f"p{number}" for number in range(len(cases))]
    return [
        Outcome(
            case,
            _code(folders[0], platform) != _code(folders[1], platform),
            [each for each in breakages if each.obj.path.startswith(f"{PACKAGE}.api.{platform}.")],
            [each for each in found if any(name.startswith(f"{platform}.") for name in each.names)],
        )
        for platform, case in zip(platforms, cases, strict=True)
    ]


def _code(folder: Path, platform: str) -> dict[str, bytes]:
    return contents(folder / PACKAGE / "api" / platform)


def test_griffe_finds_no_breakage_that_the_diff_underrates(outcomes: list[Outcome]) -> None:
    assert [each for outcome in outcomes for each in outcome.overlooked()] == []


def test_griffe_finds_each_kind_of_breakage(outcomes: list[Outcome]) -> None:
    kinds = {breakage.kind for outcome in outcomes for breakage in outcome.breakages}

    assert len(outcomes) > 100
    assert sum(outcome.differs for outcome in outcomes) > 50
    assert kinds >= {
        BreakageKind.OBJECT_REMOVED,
        BreakageKind.PARAMETER_REMOVED,
        BreakageKind.PARAMETER_ADDED_REQUIRED,
        BreakageKind.PARAMETER_CHANGED_REQUIRED,
    }


def test_unchanged_generated_code_has_no_breaking_entry(outcomes: list[Outcome]) -> None:
    """Exceptions are tokens that no client can send and responses that no client can read."""
    beyond = {"token-out-of-reach", "envelope-core-lost", "envelope-code-unreadable", "response-not-json"}
    known = [each for each in outcomes if not beyond & {entry.rule.id for entry in each.entries}]
    alarms = [each for each in known if not each.differs and each.worst is Verdict.BREAKING]

    assert [outcome.case.what for outcome in alarms] == []
