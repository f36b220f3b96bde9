"""Pulls of a whole catalogue: what is fetched, stored and printed from day to day."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest
from pull_project import SITE
from site_project import CHINESE, ENGLISH, FLY, LAND, SiteProject, address, catalogue, day, operation, own

from justone_client.emulator import running

pytestmark = pytest.mark.slow

MIRROR = Path(__file__).parents[1] / "site"


@pytest.fixture
def project(tmp_path):
    project = SiteProject(tmp_path, FLY, LAND)
    project.definitions[address("fly-v1")] = own(FLY, {"wing": 1})
    return project


def asked(project):
    return [request.url.path for request in project.site.requests]


def test_the_first_pull_stores_the_catalogue_and_definitions(project):
    assert project.on(0) == 0

    assert project.stored("openapi.json") == catalogue(project.operations)
    assert project.stored("kite/fly_v1.en.json") == own(FLY, {"wing": 1})
    history = project.history()
    assert history.keys() == {ENGLISH, FLY, LAND}
    assert history[ENGLISH]["release"] == "r1"
    assert history[ENGLISH]["since"] == day(0)
    assert history[FLY]["url"] == SITE + address("fly-v1")
    assert history[LAND].keys() == {"name", "first_seen", "operation_sha256"}
    untyped = f"1 endpoint ({LAND}); the first was looked for at {address('land-v1')}"
    assert project.said.splitlines() == [
        "catalogue changed: published/openapi.json",
        f"new: {FLY} (kite.fly_v1)",
        f"new: {LAND} (kite.land_v1)",
        f"note: no Chinese catalogue at {CHINESE}: no Chinese texts.",
        f"note: without their own definition, so without its example: {untyped}.",
        "2 endpoints: 2 new. 1 definition: 1 new.",
    ]
    methods = project.methods()
    assert list(methods) == ["kite.fly_v1", "kite.land_v1"]
    assert "wing" in json.dumps(methods["kite.fly_v1"])


def test_an_unchanged_pull_is_conditional_and_writes_nothing(project):
    project.chinese = catalogue(project.operations)
    project.on(0)
    before = project.files()
    project.site.requests.clear()

    assert project.again(1) == 0

    assert project.files() == before
    conditional = {request.url.path for request in project.site.requests if "If-None-Match" in request.headers}
    assert conditional == {ENGLISH, CHINESE, address("fly-v1")}
    assert project.said.endswith("2 endpoints: nothing new. 1 definition: nothing new.\n")


def test_check_writes_nothing_and_reports_changes(project):
    project.on(0)
    before = project.files()
    del project.operations[LAND]
    assert project.on(1, "--check") == 1
    assert project.files() == before
    assert f"removed: {LAND}" in project.said


def test_a_new_release_of_the_same_operations_is_reported(project):
    project.on(0)
    project.release = "r2"
    assert project.on(1, "--check") == 1
    assert "catalogue changed: published/openapi.json" in project.said


def test_the_changed_parts_of_an_operation_are_named(project):
    project.on(0)
    parameters = [{"in": "query", "name": "wind", "schema": {"type": "string"}}]
    project.operations[FLY] |= {"description": "Higher", "x-order": 7, "deprecated": True, "parameters": parameters}
    project.operations[LAND] |= {"x-order": 8, "operationId": "land"}
    project.on(1)
    assert f"changed: {FLY} (now deprecated, description, parameters +wind)\n" in project.said
    assert "changed in nothing the client uses: 1 endpoint (operationId, x-order)\n" in project.said
    assert "2 endpoints: 1 changed, 1 changed in nothing the client uses." in project.said


def test_changed_texts_are_told_from_changed_structure(project):
    title = {"in": "query", "name": "title", "description": "Old", "schema": {"type": "string", "description": "Old"}}
    project.operations[FLY]["parameters"] = [title]
    project.on(0)
    project.operations[FLY] |= {"summary": "New", "parameters": [title | {"description": "New"}]}
    project.on(1)
    assert f"changed in texts only: 1 endpoint ({FLY})\n" in project.said
    project.operations[FLY]["parameters"] = [title | {"schema": {"type": "integer"}}]
    project.on(2)
    assert f"changed: {FLY} (parameters)\n" in project.said


def test_the_report_says_when_a_transcribed_catalogue_goes(project):
    project.on(0)
    history = project.specs / "history.json"
    text = history.read_text(encoding="utf-8")
    history.write_text(text.replace('"origin": "pulled"', '"origin": "transcribed"'), encoding="utf-8")
    project.release = "r2"
    project.on(1)
    assert "catalogue changed: published/openapi.json, replaces the transcribed catalogue\n" in project.said


def test_an_argument_keeps_its_name_when_another_reads_the_same(project):
    page_size, snake = ({"in": "query", "name": name, "schema": {}} for name in ("pageSize", "page_size"))
    for number, parameters, expected in (
        (0, [page_size], None),
        (1, [page_size, snake], {"pageSize": "page_size", "page_size": "page_size_"}),
        (2, [snake], {"page_size": "page_size_"}),
        (3, [page_size], None),
    ):
        project.operations[FLY]["parameters"] = parameters
        project.on(number)
        assert project.history()[FLY].get("arguments") == expected
        named = project.methods()["kite.fly_v1"]["parameters"]
        wanted = expected or {"pageSize": "page_size"}
        assert {each["name"]: each["schema"]["x-python-name"] for each in named} == wanted


def test_a_chinese_definition_is_fetched_only_without_an_english(project):
    project.definitions |= {
        address("fly-v1", "zh"): own(FLY, {"翼": 1}),
        address("land-v1", "zh"): own(LAND, {"地": 1}),
    }
    project.on(0)
    assert address("fly-v1", "zh") not in asked(project)
    assert project.history()[FLY]["language"] == "en"
    assert project.history()[LAND]["file"] == "published/kite/land_v1.zh.json"


def test_without_tags_no_definition_is_fetched_and_that_is_noted(project):
    project.publish()
    project.site.bodies[ENGLISH] = json.dumps(catalogue(project.operations, tags=[])).encode()
    assert project.again(0) == 0
    assert asked(project) == [ENGLISH, CHINESE]
    assert "note: the catalogue has no tag objects, so it does not say where the definitions" in project.said


def test_chinese_texts_wait_for_the_same_release(project):
    project.release, project.chinese = "r2", catalogue(project.operations, "r1")
    assert project.on(0) == 0
    assert CHINESE not in project.history()
    assert "note: the Chinese catalogue names release r1, the English one r2: no Chinese texts" in project.said

    project.chinese = catalogue(project.operations, "r2")
    assert project.on(1) == 0
    assert project.history()[CHINESE]["since"] == day(1)
    assert project.stored("openapi-zh.json") == project.chinese


def test_catalogues_that_name_no_release_do_not_belong_together(project):
    project.release, project.chinese = "", catalogue(project.operations, "")
    project.on(0)
    assert CHINESE not in project.history()


def test_without_a_catalogue_the_listed_definitions_are_pulled(project):
    project.configure((FLY, "/old/fly.json", "en"))
    project.publish()
    project.site.bodies = {"/old/fly.json": json.dumps(own(FLY, {})).encode()}
    assert project.again(0) == 0
    assert list(project.history()) == [FLY]
    assert f"note: no whole catalogue at {ENGLISH}: only the listed definitions were pulled" in project.said


def test_a_moved_catalogue_replaces_its_entry_in_the_history(project):
    project.on(0)
    project.configure(en="/moved.json")
    project.definitions["/moved.json"] = catalogue(project.operations, "r2")
    assert project.on(1) == 0
    assert "/moved.json" in project.history()
    assert ENGLISH not in project.history()


@pytest.mark.parametrize("failing", range(1, 6))
def test_a_failed_write_of_any_file_leaves_all_unchanged(project, monkeypatch, failing):
    project.chinese = catalogue(project.operations)
    project.on(0)
    before = {name: content for name, (content, _) in project.files().items()}
    del project.operations[LAND]
    project.chinese, project.release = catalogue(project.operations, "r2"), "r2"
    project.definitions[address("fly-v1")] = own(FLY, {"wing": 2})
    replace, targets = os.replace, []

    def breaking(source, target):
        targets.append(target.name)
        if len(targets) == failing:
            raise OSError(28, "No space left on device")
        replace(source, target)

    with monkeypatch.context() as broken:
        broken.setattr(os, "replace", breaking)
        assert project.on(1) == 2
    assert {name: content for name, (content, _) in project.files().items()} == before
    files = ["fly_v1.en.json", "openapi.json", "openapi-zh.json", "removed.json", "history.json"]
    assert targets == files[:failing]
    assert project.on(1) == 0


def test_two_operations_of_one_name_fail_the_pull_naming_both(project):
    project.on(0)
    before = project.files()
    twin = "GET /api/kite/Fly/v1"
    project.operations[twin] = operation(twin)
    assert project.on(1) == 2
    assert f"{FLY} and {twin} would both be called kite.fly_v1; name {twin} in overlay.toml" in project.complaint
    assert project.files() == before


def test_a_folder_serves_a_whole_catalogue(tmp_path):
    project = SiteProject(tmp_path)
    assert project.again(0, "--from", str(MIRROR)) == 0
    assert "24 endpoints: 24 new. 18 definitions: 18 new." in project.said
    assert len(project.methods()) == 24
    before = project.files()
    assert project.again(1, "--from", str(MIRROR)) == 0
    assert project.files() == before


def published(project):
    return {name: content for name, content in project.state().items() if "/published/" in name}


def test_the_emulator_serves_what_was_pulled_byte_by_byte(tmp_path):
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
    first, second = SiteProject(tmp_path / "first"), SiteProject(tmp_path / "second")
    first.again(0, "--from", str(MIRROR))
    with running(specs=first.specs) as url:
        assert second.again(0, "--from", url, network=True) == 0
        assert published(second) == published(first)
        before = second.files()
        assert second.again(1, "--from", url, network=True) == 0
        assert second.files() == before


def test_350_endpoints_take_seconds(tmp_path):
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
    endpoints = [f"GET /api/kite/fly-{number}/v1" for number in range(350)]
    first, second = SiteProject(tmp_path / "first", *endpoints), SiteProject(tmp_path / "second")
    first.definitions = {address(f"fly-{number}-v1"): own(each, {}) for number, each in enumerate(endpoints)}
    first.on(0)
    with running(specs=first.specs) as url:
        started = time.monotonic()
        assert second.again(0, "--from", url, network=True) == 0
        assert time.monotonic() - started < 30  # it takes 2 s; the rest is for a busy machine
    assert published(second) == published(first)
    assert len(published(second)) == 351
