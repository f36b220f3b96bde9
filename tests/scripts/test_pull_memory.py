"""Pulls over several days: endpoints that change, vanish and come back, and the clients generated meanwhile."""

from __future__ import annotations

import json

import pytest
from pull_project import sources
from site_project import CHINESE, ENGLISH, FLY, LAND, SWIM, SiteProject, address, day, operation, own

from justone_specs.model.files import canonical_json

pytestmark = pytest.mark.slow

HISTORY, REMOVED = "history.json", "published/removed.json"
OLD = {"fly": FLY, "swim": SWIM}


@pytest.fixture
def project(tmp_path):
    return SiteProject(tmp_path, FLY, LAND)


def gone_since(project):
    return {name: each.get("x-removed") for name, each in project.methods().items()}


def test_a_removed_endpoint_is_generated_until_its_last_day(project):
    project.definitions[address("land-v1")] = own(LAND, {"foot": 1})
    project.on(0)
    land = project.operations.pop(LAND)
    assert project.on(10) == 0
    assert project.said.splitlines()[1] == f"removed: {LAND} (gone from the catalogue; kept until {day(40)})"
    assert project.stored("removed.json")["paths"] == {"/api/kite/land/v1": {"get": land}}
    entry = project.history()[LAND]
    assert (entry["removed"], entry["last_seen"], entry["first_seen"]) == (day(10), day(0), day(0))
    assert gone_since(project) == {"kite.fly_v1": None, "kite.land_v1": day(10)}
    assert "foot" in json.dumps(project.methods()["kite.land_v1"])

    before = project.state()
    assert project.again(40) == 0
    assert project.state() == before

    assert project.again(41) == 0
    assert f"dropped: {LAND} (gone since {day(10)}; no longer generated)" in project.said
    assert not (project.specs / REMOVED).exists()
    assert not (project.specs / entry["file"]).exists()
    assert project.history()[LAND].keys() == {"name", "first_seen", "removed", "last_seen"}
    assert gone_since(project) == {"kite.fly_v1": None}

    before = project.state()
    assert project.again(42) == 0
    assert "nothing new" in project.said
    assert project.state() == before


def test_a_returned_endpoint_can_be_removed_again(project):
    project.on(0)
    land = project.operations.pop(LAND)
    project.on(1)
    project.operations[LAND] = land
    assert project.on(2) == 0
    assert f"returned: {LAND} (it was gone since {day(1)})" in project.said
    assert project.history()[LAND]["returned"] == day(2)
    assert not (project.specs / REMOVED).exists()
    assert gone_since(project)["kite.land_v1"] is None

    del project.operations[LAND]
    assert project.on(5) == 0
    entry = project.history()[LAND]
    assert (entry["removed"], entry["last_seen"]) == (day(5), day(2))
    assert "returned" not in entry
    assert gone_since(project)["kite.land_v1"] == day(5)


def test_a_returned_endpoint_has_its_old_name_and_dates(project):
    project.definitions[address("land-v1")] = own(LAND, {})
    project.on(0)
    history = project.history()
    history[LAND]["name"] = "kite.touch_down_v1"  # renamed on purpose: no rule gives this name
    (project.specs / HISTORY).write_text(canonical_json(history), encoding="utf-8")
    land = project.operations.pop(LAND)
    project.on(1)
    project.on(50)
    project.operations[LAND] = land

    assert project.on(60) == 0

    assert f"returned: {LAND} (it was gone since {day(1)})" in project.said
    entry = project.history()[LAND]
    assert (entry["first_seen"], entry["removed"], entry["returned"]) == (day(0), day(1), day(60))
    assert (project.specs / "published/kite/touch_down_v1.en.json").exists()
    assert gone_since(project) == {"kite.fly_v1": None, "kite.touch_down_v1": None}


def test_a_listed_definition_does_not_restore_a_dropped_endpoint(project):
    project.configure((LAND, "/old/land.json", "en"))
    project.definitions["/old/land.json"] = own(LAND, {})
    project.on(0)
    del project.operations[LAND]
    project.on(1)
    assert "file" in project.history()[LAND]
    project.on(32)
    assert gone_since(project) == {"kite.fly_v1": None}
    before = project.state()
    for later in (33, 34):
        assert project.again(later) == 0
        assert project.state() == before


def test_a_changed_method_keeps_the_old_function_until_dropped(project):
    project.on(0)
    del project.operations[LAND]
    post = LAND.replace("GET", "POST")
    project.operations[post] = operation(post)
    assert project.on(1) == 0
    assert gone_since(project) == {"kite.fly_v1": None, "kite.land_v1": day(1), "kite.post_land_v1": None}
    assert project.on(32) == 0
    assert gone_since(project) == {"kite.fly_v1": None, "kite.post_land_v1": None}
    assert project.history()[post]["name"] == "kite.post_land_v1"


def test_flags_are_dates_that_come_and_go(project):
    project.on(0)
    for number, flags, dates in (
        (1, {"deprecated": True}, {"deprecated": day(1)}),
        (2, {"deprecated": True, "x-docs-hidden": True}, {"deprecated": day(1), "hidden": day(2)}),
        (3, {"x-docs-hidden": True}, {"hidden": day(2)}),
        (4, {"deprecated": True}, {"deprecated": day(4)}),
    ):
        project.operations[FLY] = operation(FLY, **flags)
        assert project.on(number) == 0
        entry = project.history()[FLY]
        assert {key: entry[key] for key in ("deprecated", "hidden") if key in entry} == dates
        assert project.methods()["kite.fly_v1"].get("deprecated", False) is ("deprecated" in flags)


@pytest.mark.parametrize(("vanished", "status"), [(2, 0), (3, 2)])
def test_removals_beyond_a_tenth_need_confirmation(tmp_path, vanished, status):
    project = SiteProject(tmp_path, *(f"GET /api/kite/fly-{number:02}/v1" for number in range(20)))
    project.sources.write_text(sources() + f'\n[catalogue]\nen = "{ENGLISH}"\nzh = "{CHINESE}"\n')
    project.on(0)
    before = project.files()
    for endpoint in list(project.operations)[:vanished]:
        del project.operations[endpoint]

    assert project.on(1) == status

    if status:
        assert f"{vanished} of 20 endpoints are gone from the catalogue" in project.complaint
        assert project.complaint.count("\n  GET /api/kite/fly-") == vanished
        assert "more than the 10%" in project.complaint
        assert "--accept-removals" in project.complaint
        assert project.files() == before
        assert project.on(1, "--accept-removals") == 0
    assert len(project.methods()) == 20


def test_a_catalogue_without_operations_needs_confirmation(project):
    project.configure(largest_removal=0.99)
    project.on(0)
    before = project.files()
    project.operations = {}
    assert project.on(1) == 2
    assert "2 of 2 endpoints" in project.complaint
    assert project.files() == before


def test_the_first_catalogue_removes_no_transcribed_definition(project):
    project.configure((FLY, "/old/fly.json", "en"), (SWIM, "/old/swim.json", "en"), largest_removal=0)
    project.publish()
    project.site.bodies = {f"/old/{name}.json": json.dumps(own(each, {})).encode() for name, each in OLD.items()}
    project.again(0)

    assert project.on(1) == 0

    assert "removed" not in project.said
    assert f"changed: {FLY} (now in the whole catalogue)" in project.said
    assert project.history()[FLY]["first_seen"] == day(0)
    assert gone_since(project) == {"kite.fly_v1": None, "kite.land_v1": None, "kite.swim_v1": None}


def test_a_longer_grace_period_does_not_need_dropped_endpoints(project):
    project.configure(grace_days=0)
    project.on(0)
    del project.operations[LAND]
    project.on(1)
    project.on(2)
    project.configure(grace_days=30)
    assert project.on(3) == 0
