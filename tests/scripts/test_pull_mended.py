"""Damaged catalogues, served or stored: valid stored data is kept, valid served data is used."""

from __future__ import annotations

import json

import pytest
from site_project import CHINESE, ENGLISH, FLY, LAND, SWIM, SiteProject, catalogue, day, operation

from justone_specs.model.files import canonical_json

pytestmark = pytest.mark.slow

HISTORY, REMOVED, WHOLE = "history.json", "published/removed.json", "published/openapi.json"
ONE_OF_TWO = {"name": "a", "in": "query"}
BROKEN = {
    "no object": "see above",
    "reference to a file": operation(LAND, parameters=[{"$ref": "file:///etc/passwd"}]),
    "parameter twice": operation(LAND, parameters=[ONE_OF_TWO, ONE_OF_TWO]),
    "no text": operation(LAND, summary=5),
    "what no client can send": operation(LAND, parameters=[{"name": "a", "in": "header", "required": True}]),
}


@pytest.fixture
def project(tmp_path):
    project = SiteProject(tmp_path, FLY, LAND)
    project.chinese = catalogue(project.operations)
    project.on(0)
    return project


@pytest.mark.matrix
@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"<!doctype html>", "an HTML page instead of JSON"),
        (b'{"openapi": "3.1.0", ', "not usable JSON"),
        (b"[]", "a JSON list instead of an object"),
        (b'{"openapi": "3.1.0"}', "not an OpenAPI document: 'paths' is not an object"),
        (b'{"swagger": "2.0", "paths": {}}', "not OpenAPI 3"),
        (b" " * 60_000, "larger than 50000 bytes"),
    ],
)
@pytest.mark.parametrize("document", [ENGLISH, CHINESE])
def test_a_catalogue_that_cannot_be_used_leaves_the_stored_one(project, document, body, reason):
    text = project.sources.read_text(encoding="utf-8")
    project.sources.write_text(f"size_limit_bytes = 50000\n{text}", encoding="utf-8")
    before = project.state()
    project.site.bodies = {path: each for path, each in project.site.bodies.items() if path != document}
    project.site.bodies[document] = body

    assert project.again(1) == 1

    what = "the whole catalogue" + " in Chinese" * ("zh" in document)
    assert f"refused: {what}: {reason}" in project.said
    assert f"{document}. " in project.said
    assert project.state() == before
    assert len(project.methods()) == 2


def test_a_missing_catalogue_leaves_the_stored_one_unchanged(project):
    before = project.state()
    english = project.site.bodies.pop(ENGLISH)
    assert project.again(1) == 1
    assert "refused: the whole catalogue: not found (404)" in project.said

    project.site.bodies[ENGLISH] = english
    del project.site.bodies[CHINESE]
    assert project.again(2) == 0
    assert f"note: no Chinese catalogue at {CHINESE}: the stored one is of the same release." in project.said
    assert project.state() == before


def test_a_first_catalogue_that_is_bad_leaves_the_project_empty(tmp_path):
    project = SiteProject(tmp_path, FLY)
    project.publish()
    project.site.bodies[ENGLISH] = b"<html>"
    assert project.again(0) == 1
    assert list(project.state()) == ["specs/sources.toml"]


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
def test_one_bad_operation_stays_and_the_others_are_updated(project, broken):
    good = project.operations[LAND]
    entry = project.history()[LAND]
    project.operations = {FLY: operation(FLY, description="Higher"), LAND: broken, SWIM: operation(SWIM)}

    assert project.on(1) == 1

    refused = next(line for line in project.said.splitlines() if line.startswith("refused: "))
    assert "GET" in refused
    assert "/api/kite/land/v1" in refused
    assert "The stored operation, if any, is kept" in refused
    paths = project.stored("openapi.json")["paths"]
    assert paths["/api/kite/fly/v1"]["get"]["description"] == "Higher"
    assert paths["/api/kite/land/v1"] == {"get": good}
    assert project.history()[LAND] == entry
    assert list(project.methods()) == ["kite.fly_v1", "kite.land_v1", "kite.swim_v1"]


def test_a_refused_operation_is_retried_until_it_is_good(project):
    project.operations[LAND] = "see above"
    assert project.on(1) == 1
    assert project.again(2) == 1
    project.operations[LAND] = operation(LAND, description="Softly")
    assert project.on(3) == 0
    assert f"changed in texts only: 1 endpoint ({LAND})" in project.said


@pytest.mark.parametrize(
    "item",
    [
        "see above",
        {"$ref": "https://elsewhere.test/path.json"},
        {"GET": operation(LAND)},
        {"parameters": "none", "get": operation(LAND)},
    ],
    ids=["no object", "reference", "upper case", "parameters"],
)
def test_a_bad_path_keeps_its_stored_operations(project, item):
    before = project.state()
    project.publish()
    whole = catalogue(project.operations)
    whole["paths"]["/api/kite/land/v1"] = item
    project.site.bodies[ENGLISH] = json.dumps(whole).encode()
    assert project.again(1) == 1
    assert "removed" not in project.said
    assert project.state() == before


def test_a_bad_method_does_not_affect_the_good_one_beside_it(project):
    project.publish()
    whole = catalogue(project.operations)
    whole["paths"]["/api/kite/land/v1"] = {"get": operation(LAND, description="Softly"), "trace": operation(LAND)}
    project.site.bodies[ENGLISH] = json.dumps(whole).encode()
    assert project.again(1) == 1
    assert "unknown HTTP method" in project.said
    assert f"changed in texts only: 1 endpoint ({LAND})" in project.said


def test_a_bad_new_operation_is_left_out_until_it_is_good(project):
    project.operations[SWIM] = "see above"
    assert project.on(1) == 1
    assert SWIM not in project.history()
    assert len(project.methods()) == 2
    project.operations[SWIM] = operation(SWIM)
    assert project.on(2) == 0
    assert project.history()[SWIM]["first_seen"] == day(2)


def test_a_path_that_no_client_can_name_is_refused_alone(project):
    project.operations["GET /other/swim/v1"] = operation(SWIM)
    assert project.on(1) == 1
    assert "refused: GET /other/swim/v1: the path does not start with /api/" in project.said
    assert len(project.methods()) == 2


def test_a_bad_operation_that_returns_stays_removed(project):
    land = project.operations.pop(LAND)
    project.on(1)
    project.operations[LAND] = "see above"
    assert project.on(2) == 1
    assert project.stored("removed.json")["paths"] == {"/api/kite/land/v1": {"get": land}}
    assert project.history()[LAND]["removed"] == day(1)


def test_a_bad_chinese_operation_gets_no_outdated_texts(project):
    project.chinese = catalogue(project.operations | {FLY: operation(FLY, description="更高"), LAND: "见上"})
    assert project.on(1) == 1
    paths = project.stored("openapi-zh.json")["paths"]
    assert paths["/api/kite/fly/v1"]["get"]["description"] == "更高"
    assert "/api/kite/land/v1" not in paths


def test_a_bad_operation_without_a_stored_copy_stops_the_pull(project):
    (project.specs / "published" / "openapi.json").unlink()
    project.operations[LAND] = "see above"
    assert project.on(1) == 2
    assert f"would forget 1 endpoint ({LAND})" in project.complaint


def test_a_lost_history_is_made_again_from_the_catalogue(project):
    before = project.state()
    (project.specs / HISTORY).unlink()
    assert project.again(0) == 0
    assert project.state() == before


@pytest.mark.parametrize("lost", [HISTORY, REMOVED])
def test_a_file_lost_during_a_grace_period_is_named(project, lost):
    del project.operations[LAND]
    project.on(1)
    (project.specs / lost).unlink()
    before = project.files()
    assert project.again(2) == 2
    assert f"would forget 1 endpoint ({LAND})" in project.complaint
    assert lost in project.complaint
    assert project.files() == before


def test_a_lost_catalogue_is_fetched_again(project):
    before = project.state()
    (project.specs / WHOLE).unlink()
    assert project.again(1) == 0
    assert project.state() == before


def test_a_lost_catalogue_of_a_removed_endpoint_stops_the_pull(project):
    (project.specs / WHOLE).unlink()
    del project.operations[LAND]
    assert project.on(1) == 2
    assert f"would forget 1 endpoint ({LAND})" in project.complaint


def edit(project):
    """Edit the stored catalogue: one operation differs, one is missing."""
    whole = project.stored("openapi.json")
    whole["paths"]["/api/kite/fly/v1"]["get"]["summary"] = "Edited"
    del whole["paths"]["/api/kite/land/v1"]
    (project.specs / WHOLE).write_text(canonical_json(whole), encoding="utf-8")


def test_a_hand_edited_catalogue_is_replaced_by_the_served_one(project):
    before = project.state()
    edit(project)
    assert project.again(1) == 0
    assert project.state() == before
    assert "catalogue changed: published/openapi.json" in project.said


def test_a_hand_edited_catalogue_is_ignored_if_none_is_served(project):
    history = project.history()
    edit(project)
    project.site.bodies[ENGLISH] = b"<html>"
    assert project.again(1) == 1
    assert project.history() == history


@pytest.mark.parametrize("file", [WHOLE, REMOVED])
def test_a_stored_file_that_is_not_a_catalogue_is_named(project, file):
    del project.operations[LAND]
    project.on(1)
    (project.specs / file).write_text("{", encoding="utf-8")
    assert project.again(2) == 2
    assert f"{file}: not usable JSON" in project.complaint
    assert "Restore the file" in project.complaint
