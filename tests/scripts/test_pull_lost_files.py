"""Lost or edited files: each pull that succeeds leaves a folder that can be generated from."""

from __future__ import annotations

import pytest
from site_project import FLY, LAND, SiteProject, address, own

from justone_specs.model.files import canonical_json


@pytest.fixture
def project(tmp_path):
    project = SiteProject(tmp_path, FLY, LAND)
    project.definitions |= {address("fly-v1"): own(FLY, {"wing": 1}), address("land-v1"): own(LAND, {"legs": 2})}
    project.on(0)
    del project.operations[LAND]
    del project.definitions[address("land-v1")]
    assert project.on(1) == 0
    return project


@pytest.mark.parametrize(
    "lost",
    [
        "history.json",
        "published/openapi.json",
        "published/removed.json",
        "published/kite/fly_v1.en.json",
        "published/kite/land_v1.en.json",
    ],
)
def test_a_pull_after_a_loss_stops_or_leaves_a_usable_folder(project, lost):
    (project.specs / lost).unlink()
    status = project.on(2)
    assert status in {0, 2}
    if status == 0:
        assert {"kite.fly_v1", "kite.land_v1"} == project.methods().keys()
    else:
        assert "estore" in project.complaint


def test_a_lost_definition_that_is_not_served_is_named(project):
    del project.definitions[address("fly-v1")]
    (project.specs / "published/kite/fly_v1.en.json").unlink()
    assert project.on(2) == 2
    assert "missing, and not fetched: published/kite/fly_v1.en.json" in project.complaint


def test_a_hand_edited_history_is_corrected_and_reported(project):
    history = project.history()
    history[FLY]["hidden"] = "2031-01-01"
    (project.specs / "history.json").write_text(canonical_json(history), encoding="utf-8")
    assert project.again(2, "--check") == 1
    assert project.on(2) == 0
    assert "history corrected: specs/history.json\n" in project.said
    assert "hidden" not in project.history()[FLY]


def test_files_left_by_a_killed_run_are_removed(project):
    residue = project.specs / "published" / ".openapi.json.abcd"
    residue.write_text("half a file")
    project.operations[FLY]["summary"] = "Soar"
    assert project.on(2) == 0
    assert not residue.exists()
