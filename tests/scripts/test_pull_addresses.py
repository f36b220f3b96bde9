"""Addresses of definitions in the catalogue, and the definitions that a pull looks for."""

from __future__ import annotations

import httpx
import pytest
from site_project import FLY, LAND, SWIM, TAG, SiteProject, address, catalogue, operation, own

from justone_specs.model.document import Document
from justone_specs.model.endpoint import Endpoint
from justone_specs.pull.addresses import definitions_of, derived_addresses
from justone_specs.pull.sources import Address, Definition

OLD = Address("/old/fly.json", "en")


def derived(endpoint, **changes):
    document = Document.of(catalogue({endpoint: operation(endpoint, **changes)}))
    return [each.path for each in derived_addresses(Endpoint.parse(endpoint), document)]


def test_an_address_has_group_summary_version_and_language():
    assert derived(FLY, summary="Kite Flyer") == [
        "/openapi/kite-club/kite-flyer-v1-en.json",
        "/openapi/kite-club/kite-flyer-v1-zh.json",
    ]


@pytest.mark.parametrize(
    ("endpoint", "changes", "slug"),
    [
        (FLY, {"summary": "The Duck's  Diary (V2)!"}, "the-duck-s-diary-v2-v1"),
        (FLY, {"deprecated": True}, "fly-v1-deprecated"),
        (FLY, {"deprecated": "true"}, "fly-v1"),
        ("GET /api/kite/fly/list", {"summary": "Flights"}, "flights"),
        ("GET /api/kite/v2/fly", {"summary": "Flights"}, "flights"),
        (FLY, {"summary": "Größe"}, "gr-e-v1"),
        (FLY, {"tags": [TAG, "Other"]}, "fly-v1"),
    ],
)
def test_an_address_ends_with_the_slug_of_the_summary(endpoint, changes, slug):
    assert derived(endpoint, **changes)[0] == address(slug)


@pytest.mark.parametrize(
    "changes",
    [{"summary": "风筝"}, {"summary": None}, {"tags": []}, {"tags": "Kite Club"}, {"tags": ["Other"]}, {"tags": [3]}],
    ids=str,
)
def test_without_a_group_or_a_summary_there_is_no_address(changes):
    assert derived(FLY, **changes) == []


@pytest.mark.parametrize("group", ["../secret", "a/b", "", "A", "a?b", 7])
def test_a_group_that_is_not_a_plain_segment_gives_no_address(group):
    tags = [{"name": TAG, "x-platform-id": group}]
    document = Document.of(catalogue({FLY: operation(FLY)}, tags=tags))
    assert derived_addresses(Endpoint.parse(FLY), document) == ()


def test_a_listed_address_is_the_last_one_in_its_language():
    fly, swim = Endpoint.parse(FLY), Endpoint.parse(SWIM)
    listed = [Definition(swim, (Address("/old/swim.json", "zh"),)), Definition(fly, (OLD,))]
    found = definitions_of(Document.of(catalogue({FLY: operation(FLY), LAND: operation(LAND)})), listed)
    assert [(str(each.endpoint), each.addresses[-1].path, each.optional) for each in found] == [
        (FLY, address("fly-v1", "zh"), True),
        (LAND, address("land-v1", "zh"), True),
        (SWIM, "/old/swim.json", True),
    ]
    assert [each.path for each in found[0].addresses[:2]] == [address("fly-v1"), OLD.path]


def test_listed_definitions_are_required_without_a_catalogue():
    listed = [Definition(Endpoint.parse(FLY), (OLD,))]
    assert definitions_of(None, listed) == listed


def test_an_endpoint_without_any_address_is_not_looked_for():
    assert definitions_of(Document.of(catalogue({FLY: operation(FLY, tags=[])})), []) == []


def test_a_removed_endpoint_is_looked_for_only_if_it_returned():
    fly, swim = Endpoint.parse(FLY), Endpoint.parse(SWIM)
    listed = [Definition(fly, (OLD,)), Definition(swim, (Address("/old/swim.json", "en"),))]
    found = definitions_of(Document.of(catalogue({FLY: operation(FLY)})), listed, {fly, swim})
    assert [each.endpoint for each in found] == [fly]


@pytest.fixture
def project(tmp_path):
    return SiteProject(tmp_path, FLY, LAND)


def test_a_listed_address_is_used_if_derived_ones_are_missing(project):
    project.configure((FLY, OLD.path, "en"))
    project.definitions[OLD.path] = own(FLY, {"wing": 1})
    assert project.on(0) == 0
    assert project.history()[FLY]["url"].endswith(OLD.path)

    project.definitions[address("fly-v1")] = own(FLY, {"wing": 1})
    assert project.on(1) == 0
    assert project.history()[FLY]["url"].endswith(address("fly-v1"))
    assert f"definition moved: {FLY}" in project.said


def test_a_definition_of_another_endpoint_is_skipped(project):
    project.operations[LAND]["summary"] = "Fly"  # both now lead to one address
    project.definitions[address("fly-v1")] = own(LAND, {"foot": 1})
    assert project.on(0) == 0
    assert "file" not in project.history()[FLY]
    assert project.history()[LAND]["url"].endswith(address("fly-v1"))
    assert f"so without its example: 1 endpoint ({FLY})" in project.said


def test_a_definition_that_is_missing_today_keeps_its_copy(project):
    project.definitions[address("fly-v1")] = own(FLY, {"wing": 1})
    project.on(0)
    before = project.state()
    project.definitions.clear()
    assert project.on(1) == 0
    assert project.state() == before
    assert f"no definition at any address, so the stored copy stays: 1 endpoint ({FLY})" in project.said


def test_a_broken_definition_is_refused_and_not_replaced(project):
    project.definitions |= {address("fly-v1"): own(FLY, {"wing": 1}), address("fly-v1", "zh"): own(FLY, {})}
    project.on(0)
    before = project.state()
    project.publish()
    project.site.bodies[address("fly-v1")] = b"<html>"
    assert project.again(1) == 1
    assert project.state() == before
    assert f"refused: {FLY}: an HTML page instead of JSON" in project.said


@pytest.mark.parametrize("status", [403, 500])
def test_the_chinese_address_is_used_if_the_english_one_fails(project, status):
    project.definitions[address("fly-v1", "zh")] = own(FLY, {"翼": 1})
    project.publish()
    project.site.answers[address("fly-v1")] = httpx.Response(status)
    assert project.again(1) == 0
    assert project.history()[FLY]["language"] == "zh"

    project.site.answers[address("land-v1")] = httpx.Response(status)
    assert project.again(2) == 1
    assert f"refused: {LAND}: the response has status {status} instead of 200" in project.said
    assert "The address is derived from the catalogue" in project.said


def test_an_html_page_instead_of_a_new_definition_is_ignored(project):
    project.publish()
    project.site.bodies[address("fly-v1")] = b"<!doctype html>"
    project.site.bodies[address("fly-v1", "zh")] = b"<html>"
    assert project.again(1) == 0
    assert "so without its example: 2 endpoints" in project.said


def test_a_changed_deprecated_flag_changes_the_address(project):
    flagged, plain = own(FLY, {"wing": 1}, deprecated=True), own(FLY, {"wing": 1})
    project.definitions |= {address("fly-v1"): plain}
    project.on(0)
    for day, deprecated in ((1, True), (2, False)):
        project.operations[FLY]["deprecated"] = deprecated
        slug = "fly-v1-deprecated" if deprecated else "fly-v1"
        project.definitions = {address(slug): flagged if deprecated else plain}
        assert project.on(day) == 0
        assert project.history()[FLY]["url"].endswith(address(slug))
        assert ("deprecated" in project.history()[FLY]) is deprecated
        assert f"definition changed: {FLY}" in project.said


def test_a_listed_definition_that_is_not_found_is_reported(project):
    project.configure((SWIM, "/old/swmi.json", "en"))
    assert project.on(0) == 0
    assert f"listed in sources.toml, and neither there nor in the catalogue: 1 endpoint ({SWIM})" in project.said
