"""Reported differences, which must add up to a plain count of the differences of two documents."""

from __future__ import annotations

import json
from collections import Counter
from itertools import product
from pathlib import Path
from typing import Any

import diff_specs
import pytest
from catalogues import CATALOGUES, SITE
from counting import JSON, count, parameters_of
from shaking import shaken

pytestmark = pytest.mark.slow

Entry = dict[str, Any]
Endpoint = tuple[str, str]

MOVES = {"operation-moved", "operation-moved-renamed"}
RENAMES = {"parameter-renamed", "parameter-respelled"}

ONE_EACH = {
    "operation-added": ["endpoint added"],
    "operation-added-deprecated": ["endpoint added"],
    "operation-added-unusable": ["endpoint added"],
    "operation-removed": ["endpoint removed"],
    "operation-removed-announced": ["endpoint removed"],
    "operation-removed-unusable": ["endpoint removed"],
    "operation-moved": ["endpoint removed", "endpoint added"],
    "operation-moved-renamed": ["endpoint removed", "endpoint added"],
    "operation-deprecated": ["deprecated set"],
    "operation-undeprecated": ["deprecated cleared"],
    "operation-hidden": ["x-docs-hidden set"],
    "operation-shown": ["x-docs-hidden cleared"],
    "operation-id-changed": ["operationId changed"],
    "parameter-added-optional": ["parameter added, optional"],
    "parameter-added-required": ["parameter added, required"],
    "parameter-removed-optional": ["parameter removed, optional"],
    "parameter-removed-required": ["parameter removed, required"],
    "parameter-moved": ["parameter moved"],
    "parameter-moved-out-of-reach": ["parameter moved"],
    "parameter-moved-within-reach": ["parameter moved"],
    "parameter-made-required": ["parameter made required"],
    "parameter-made-optional": ["parameter made optional"],
    "parameter-type-narrowed": ["type changed"],
    "parameter-type-widened": ["type changed"],
    "parameter-type-changed": ["type changed"],
    "parameter-format-changed": ["format changed"],
    "choices-introduced": ["choices introduced"],
    "choices-lifted": ["choices lifted"],
    "default-documented": ["default introduced"],
    "default-undocumented": ["default removed"],
    "default-changed": ["default changed"],
    "envelope-field-added": ["answer field added"],
    "envelope-field-removed": ["answer field removed"],
    "envelope-field-retyped": ["answer field retyped"],
    "envelope-type-extended": ["answer field retyped"],
    "envelope-type-narrowed": ["answer field retyped"],
    "server-added": ["server added"],
    "server-removed": ["server removed"],
}
"""The counted difference that an entry means for each of its operations."""

ONE_PER_VALUE = {
    "choices-extended": "choice",
    "choices-narrowed": "choice",
    "choices-relabelled": "choice",
    "response-statuses-added": "status",
    "response-statuses-removed": "status",
}
"""Entries that list removed values in `old` and added values in `new`."""


SHAKEN = 5
CRATES = "/api/1688/search-crates/v1"
APRIL, JUNE, LATE_JUNE, AUGUST = "2026-04-23", "2026-06-05", "2026-06-26", "2026-08-11"
KNOWN = {
    (APRIL, JUNE): {
        "endpoint added": 27,
        "parameter added, optional": 13,
        "parameter removed, optional": 31,
        "choice added": 2,
        "deprecated set": 6,
        "deprecated cleared": 2,
        "operationId changed": 210,
    },
    (JUNE, LATE_JUNE): {
        "endpoint added": 65,
        "endpoint removed": 4,
        "parameter added, optional": 6,
        "parameter removed, optional": 2,
        "choice added": 26,
        "choice removed": 25,
        "default changed": 2,
        "deprecated set": 3,
        "deprecated cleared": 2,
        "x-docs-hidden set": 39,
        "summary changed": 13,
        "description changed": 4,
        "answer field added": 233,  # one for each of the 233 endpoints that both have
    },
    (LATE_JUNE, AUGUST): {
        "endpoint added": 54,
        "endpoint removed": 3,
        "parameter added, optional": 55,
        "parameter removed, optional": 4,
        "choice added": 10,
        "choice removed": 3,
        "default changed": 1,
        "deprecated set": 9,
        "x-docs-hidden set": 5,
        "description changed": 248,
        "answer field retyped": 4 * 295,
        "status added": 6 * 295,
        "server added": 2,
        "server removed": 1,
    },
}
"""Counted once by hand: the comparison and the count could have the same error."""


@pytest.mark.matrix
@pytest.mark.parametrize(("old", "new"), [*product(CATALOGUES, repeat=2)], ids=lambda file: file.stem)
def test_the_report_of_real_catalogues_matches_a_plain_count(old: Path, new: Path, tmp_path: Path) -> None:
    assert reported(old, new, tmp_path) == count(read(old), read(new))


@pytest.mark.parametrize(("old", "new"), KNOWN)
def test_the_report_of_real_catalogues_matches_a_manual_count(old: str, new: str, tmp_path: Path) -> None:
    files = {file.stem: file for file in CATALOGUES}
    if not {old, new} <= files.keys():
        pytest.skip("these two catalogues are not at hand")

    assert reported(files[old], files[new], tmp_path) == KNOWN[old, new]
    assert count(read(files[old]), read(files[new])) == KNOWN[old, new]


@pytest.mark.matrix
@pytest.mark.parametrize(("old", "new"), [*product(range(SHAKEN), repeat=2)])
def test_the_report_of_invented_catalogues_matches_a_count(
    old: int, new: int, invented: list[Path], tmp_path: Path
) -> None:
    assert reported(invented[old], invented[new], tmp_path) == count(read(invented[old]), read(invented[new]))


def test_the_invented_catalogues_differ_in_all_that_is_counted(invented: list[Path]) -> None:
    found = {what for old, new in product(map(read, invented), repeat=2) for what in count(old, new)}

    assert found >= {what for each in ONE_EACH.values() for what in each}
    assert found >= {f"{what} {became}" for what in ONE_PER_VALUE.values() for became in ("added", "removed")}
    assert found >= {f"{text} changed" for text in ("summary", "description")}


def test_a_default_of_null_is_the_same_as_no_default(invented: list[Path], tmp_path: Path) -> None:
    document = read(invented[0])
    (wood,) = (each for each in document["paths"][CRATES]["get"]["parameters"] if each["name"] == "wood")
    assert wood["schema"].pop("default", "missing") is None
    without = tmp_path / "without.json"
    without.write_text(json.dumps(document), encoding="utf-8")

    assert reported(invented[0], without, tmp_path) == reported(without, invented[0], tmp_path) == {}


@pytest.fixture(scope="module")
def invented(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Return the catalogue of the invented site, and randomly changed copies of it."""
    folder = tmp_path_factory.mktemp("invented")
    original = read(SITE / "openapi.json")
    for seed, document in enumerate([original, *(shaken(original, seed) for seed in range(1, SHAKEN))]):
        (folder / f"{seed}.json").write_text(json.dumps(document), encoding="utf-8")
    return sorted(folder.iterdir())


def read(document: Path) -> JSON:
    found: JSON = json.loads(document.read_text(encoding="utf-8"))
    return found


def reported(old: Path, new: Path, folder: Path) -> Counter[str]:
    """Add up the entries of the comparison, under the names of the count."""
    (folder / "specs").mkdir(exist_ok=True)
    output = folder / "report.json"
    options = ["--format", "json", "--output", output, "--specs", folder / "specs"]
    assert diff_specs.main([*map(str, [old, new, *options])]) == 0
    entries: list[Entry] = json.loads(output.read_text(encoding="utf-8"))["entries"]
    moved = {endpoint for entry in entries if entry["rule"] in MOVES for endpoint in named(entry)}
    renamed = {(at, entry["new"]) for entry in entries if entry["rule"] in RENAMES for at in named(entry)}
    counts: Counter[str] = Counter()
    for entry in entries:
        if entry["area"] == "document":
            counts.update(meant(entry))
        if entry["rule"] in MOVES:
            counts.update(what for _ in named(entry) for what in meant(entry).elements())
        for endpoint in [endpoint for endpoint in named(entry) if endpoint not in moved]:
            if entry["rule"] in RENAMES:
                counts.update(
                    f"parameter {what}, {kind(document, endpoint, entry[which])}"
                    for what, document, which in (("removed", old, "old"), ("added", new, "new"))
                )
            elif (endpoint, entry["about"].get("parameter")) not in renamed:
                counts.update(meant(entry))
    return +counts


def named(entry: Entry) -> list[Endpoint]:
    return [(operation["method"].lower(), operation["path"]) for operation in entry["operations"]]


def meant(entry: Entry) -> Counter[str]:
    """Return the counted differences that an entry means for each of its operations; most rules have none."""
    rule, old, new = entry["rule"], entry["old"], entry["new"]
    if rule in ONE_PER_VALUE:
        return Counter(
            {f"{ONE_PER_VALUE[rule]} removed": len(old or []), f"{ONE_PER_VALUE[rule]} added": len(new or [])}
        )
    if rule == "default-rewritten":
        became = "introduced" if old is None else "removed" if new is None else "changed"
        return Counter([f"default {became}"])
    if rule.startswith("limit-") and entry["pointer"].endswith("/format"):
        return Counter(["format changed"])
    if rule == "operation-text-changed":
        return Counter([f"{entry['pointer'].removeprefix('/')} changed"])
    return Counter(ONE_EACH.get(rule, []))


def kind(document: Path, endpoint: Endpoint, name: str) -> str:
    """Return whether a parameter is required; an entry about another name does not contain that."""
    return "required" if parameters_of(read(document), *endpoint)[name].required else "optional"
