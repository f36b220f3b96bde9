"""Comparisons of folders with a history: kept, dropped and returning endpoints, and handwritten files."""

from __future__ import annotations

import json
import shutil

import pytest
from pull_project import FIRST_DAY
from site_project import CHINESE, FLY, LAND, SWIM, SiteProject, address, catalogue, operation, own

from justone_specs.diff import read_version, report


@pytest.fixture
def project(tmp_path):
    project = SiteProject(tmp_path, FLY, LAND)
    project.on(0)
    return project


def since_copy(project):
    """Compare the folder with a copy made by the call before; the first call only makes the copy."""
    copy = project.specs.parent / "before"
    if not copy.exists():
        shutil.copytree(project.specs, copy)
        return None
    finished = report(*(read_version(str(each), project.specs) for each in (copy, project.specs)), today=FIRST_DAY)
    shutil.rmtree(copy)
    shutil.copytree(project.specs, copy)
    return finished


def said(finished):
    return {(change.finding.rule, change.name) for entry in finished.entries for change in entry.changes}


def test_a_removed_operation_is_kept_then_dropped_then_back(project):
    since_copy(project)
    land = project.operations.pop(LAND)
    project.on(10)
    gone = since_copy(project)
    assert said(gone) == {("operation-removed-kept", "kite.land_v1")}
    assert str(gone.tally) == "1 removed"
    assert gone.release == "minor", "the method is still there, and warns"
    project.again(41)
    dropped = since_copy(project)
    assert said(dropped) == {("operation-dropped", "kite.land_v1")}
    assert (str(dropped.tally), dropped.release) == ("1 dropped", "major")
    project.operations[LAND] = land
    project.on(50)
    assert said(since_copy(project)) == {("operation-returned", "kite.land_v1")}


def test_an_operation_that_returns_is_compared_with_its_past(project):
    land = project.operations.pop(LAND)
    project.on(10)
    since_copy(project)
    project.operations[LAND] = land | {"parameters": [{"name": "speed", "in": "query"}]}
    project.on(12)
    back = since_copy(project)
    assert said(back) == {("operation-returned", "kite.land_v1"), ("parameter-added-optional", "kite.land_v1")}
    assert back.tally.returned == 1


def test_another_method_on_the_same_path_is_reported_as_a_move(project):
    since_copy(project)
    project.operations["POST /api/kite/land/v1"] = project.operations.pop(LAND)
    project.on(1)
    moved = since_copy(project)
    assert said(moved) == {("operation-moved-renamed", "kite.post_land_v1")}
    (entry,) = moved.entries
    assert (entry.finding.old, entry.finding.new) == ("GET", "POST")


def test_an_example_and_a_sample_give_the_data_its_shape(project):
    since_copy(project)
    project.definitions[address("fly-v1")] = own(FLY, {"wing": 1})
    project.on(1)
    assert said(since_copy(project)) == {("data-known", "kite.fly_v1")}
    sample = project.specs / "samples" / "kite" / "fly_v1" / "one.json"
    sample.parent.mkdir(parents=True)
    sample.write_text(json.dumps({"code": 0, "data": {"wing": "two", "tail": None}}), encoding="utf-8")
    rules = {rule for rule, _ in said(since_copy(project))}
    assert rules == {"data-field-retyped", "data-field-added"}


def test_chinese_texts_count_as_texts(project):
    since_copy(project)
    project.chinese = catalogue({FLY: operation(FLY, summary="飞"), LAND: operation(LAND)}, "r1")
    project.site.bodies[CHINESE] = json.dumps(project.chinese).encode()
    project.again(1)
    rules = said(since_copy(project))
    assert ("operation-chinese-text-changed", "kite.fly_v1") in rules
    assert {rule for rule, _ in rules} == {"operation-chinese-text-changed"}


def test_corrections_of_the_overlay_are_reported(project):
    since_copy(project)
    overlay = project.specs / "overlay.toml"
    overlay.write_text(f'[endpoints."{FLY}"]\ndeprecated = true\nreason = "the page says so"\n', encoding="utf-8")
    assert said(since_copy(project)) == {("operation-deprecated", "kite.fly_v1")}
    project.operations[FLY] |= {"deprecated": True}
    project.on(1)
    assert said(since_copy(project)) == {("operation-flag-overruled", "kite.fly_v1")}
    text = overlay.read_text(encoding="utf-8")
    overlay.write_text(f'{text}replacement = "{LAND}"\n', encoding="utf-8")
    assert said(since_copy(project)) == {("operation-correction-changed", "kite.fly_v1")}


def test_a_name_changed_by_hand_is_a_break(project):
    since_copy(project)
    history = project.specs / "history.json"
    history.write_text(history.read_text(encoding="utf-8").replace("kite.land_v1", "kite.come_down"), encoding="utf-8")
    renamed = since_copy(project)
    assert said(renamed) == {("operation-renamed", "kite.come_down")}
    assert renamed.release == "major"


def test_a_new_operation_is_reported_beside_kept_ones(project):
    project.operations.pop(LAND)
    project.on(1)
    since_copy(project)
    project.operations[SWIM] = operation(SWIM)
    project.on(2)
    assert said(since_copy(project)) == {("operation-added", "kite.swim_v1")}
