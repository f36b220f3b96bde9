"""`justone update`: pulls into the user's data folder, from an invented site and with the command."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from examples_project import ExamplesProject, example
from pull_project import FIRST_DAY
from site_project import FLY, LAND, SWIM, SiteProject, operation

from justone_client import specs_folder
from justone_client.endpoints import updated
from justone_specs.pull import PullError
from justone_specs.update import UpdateOptions, update, update_run

ROOT = Path(__file__).parents[2]
NEW = "/api/weibo/get-kite-club/v1"
"""An invented endpoint on a platform that is generated."""

PARAMETER = {
    "name": "kiteId",
    "in": "query",
    "required": True,
    "description": "Id of a kite.",
    "schema": {"type": "string"},
}


async def at_once(_):
    """Wait no time between attempts."""


class Installation:
    """An installation whose definitions are those of a pull on the first day, and its data folder."""

    def __init__(self, folder):
        self.project = SiteProject(folder, FLY, LAND)
        assert self.project.on(0) == 0
        self.installed = folder / "installed"
        shutil.copytree(self.project.specs, self.installed)
        self.data = folder / "data"

    @property
    def current(self):
        pointer = self.data / specs_folder.UPDATES / specs_folder.CURRENT
        return pointer.parent / pointer.read_text().strip() if pointer.exists() else None

    def update(self, day=1, **options):
        self.project.publish()
        return self.again(day, **options)

    def again(self, day=1, **options):
        return update(
            UpdateOptions(data=self.data, installed=self.installed, current=self.current, **options),
            today=FIRST_DAY + timedelta(days=day),
            transport=httpx.MockTransport(self.project.site),
            sleep=at_once,
        )

    def entries(self):
        return json.loads((self.current / updated.ENTRIES).read_text())

    def files(self):
        return {path: path.read_bytes() for path in self.data.rglob("*") if path.is_file()}


@pytest.fixture
def here(tmp_path):
    return Installation(tmp_path)


def test_an_unchanged_catalogue_changes_nothing(here):
    report = here.update()
    assert not report.has_changed
    assert here.files() == {}


def test_a_new_endpoint_is_in_use_after_an_update(here):
    here.project.operations[SWIM] = operation(SWIM, parameters=[PARAMETER])
    report = here.update()
    assert [entry.rule.id for entry in report.changes.entries] == ["operation-added"]
    assert list(here.entries()) == [SWIM]
    assert here.entries()[SWIM]["operationId"] == "kite.swim_v1"
    assert "kite.swim_v1" in (here.current / "search.json").read_text()


def test_changed_parameters_are_in_use_after_an_update(here):
    here.project.operations[FLY]["parameters"] = [PARAMETER]
    here.update()
    assert [each["name"] for each in here.entries()[FLY]["parameters"]] == ["kiteId"]


def test_a_removed_endpoint_is_marked(here):
    del here.project.operations[LAND]
    here.update()
    assert here.entries()[LAND]["x-removed"] == (FIRST_DAY + timedelta(days=1)).isoformat()


def test_updates_go_on_from_each_other(here):
    here.project.operations[SWIM] = operation(SWIM)
    here.update(1)
    del here.project.operations[FLY]
    report = here.update(2)
    assert [change.name for entry in report.changes.entries for change in entry.changes] == ["kite.fly_v1"]
    assert here.entries().keys() == {FLY, SWIM}


def test_a_repeated_update_is_conditional_and_keeps_the_folder(here):
    here.project.operations[SWIM] = operation(SWIM)
    here.update(1)
    before = here.files()
    here.project.site.requests.clear()
    assert not here.again(2).has_changed
    assert here.files() == before
    assert all("If-None-Match" in request.headers for request in here.project.site.requests[:1])


def test_a_check_tells_changes_and_writes_nothing(here):
    here.project.operations[SWIM] = operation(SWIM)
    assert here.update(check=True).has_changed
    assert here.files() == {}


@pytest.mark.parametrize("step", ["pull", "_write", "write_atomically"])
@pytest.mark.parametrize("error", [OSError("full"), KeyboardInterrupt()])
def test_a_failure_leaves_the_definitions_in_use(here, monkeypatch, step, error):
    here.project.operations[SWIM] = operation(SWIM)
    here.update(1)
    before = here.files()
    here.project.operations["GET /api/kite/dive/v1"] = operation("GET /api/kite/dive/v1")
    calls = []

    def fail(*_, **__):
        calls.append(step)
        raise error

    monkeypatch.setattr(update_run, step, fail)
    with pytest.raises(type(error)):
        here.update(2)
    assert calls
    assert here.files() == before


def test_a_site_without_the_catalogue_changes_nothing(here):
    here.project.operations[SWIM] = operation(SWIM)
    here.update(1)
    before = here.files()
    here.project.site.bodies.clear()
    here.project.site.answers["/openapi.json"] = httpx.ConnectError("offline")
    with pytest.raises(PullError):
        here.again(2)
    assert here.files() == before


def test_old_folders_are_deleted_but_not_one_in_the_making(here):
    unfinished = here.data / specs_folder.UPDATES / "unfinished"
    unfinished.mkdir(parents=True)
    for number in range(4):
        endpoint = f"GET /api/kite/loop-{number}/v1"
        here.project.operations[endpoint] = operation(endpoint)
        here.update(number)
    folders = {path.name for path in unfinished.parent.iterdir() if path.is_dir()}
    assert unfinished.name in folders
    assert len(folders) == 3
    os.utime(unfinished, (0, 0))
    here.project.operations[SWIM] = operation(SWIM)
    here.update(5)
    assert not unfinished.exists()


def test_a_newer_installation_corrects_what_people_edit(here):
    here.project.operations[SWIM] = operation(SWIM)
    here.update(1)
    (here.installed / "overlay.toml").write_text(f'[endpoints."{SWIM}"]\nreason = "invented"\ndeprecated = true\n')
    here.project.operations[LAND]["summary"] = "Touch Down"
    here.update(2)
    assert here.entries()[SWIM]["deprecated"] is True


def test_shapes_are_pulled_and_kept_by_later_updates(tmp_path):
    project = ExamplesProject(tmp_path)
    installed, data = tmp_path / "installed", tmp_path / "data"
    shutil.copytree(project.specs, installed)
    serve_examples = project.site
    project.operations["GET /api/kite/dive/v1"] = operation("GET /api/kite/dive/v1")
    project.examples["GET /api/kite/dive/v1"] = example("GET /api/kite/dive/v1", {"depth": 1})
    project.publish()
    serve_catalogue = project.site

    def serve(request):
        return serve_examples(request) if request.url.path.startswith("/status") else serve_catalogue(request)

    def run(day, **options):
        pointer = data / specs_folder.UPDATES / specs_folder.CURRENT
        current = pointer.parent / pointer.read_text().strip() if pointer.exists() else None
        report = update(
            UpdateOptions(data=data, installed=installed, current=current, **options),
            today=FIRST_DAY + timedelta(days=day),
            transport=httpx.MockTransport(serve),
        )
        return report, pointer.parent / pointer.read_text().strip()

    report, folder = run(1, shapes=True)
    assert [change.name for change in report.shapes.changes if change.name == "kite.dive_v1"] == ["kite.dive_v1"]
    assert "depth" in (folder / "search.json").read_text()
    assert "depth: int" in (folder / "specs" / "shapes" / "kite" / "dive_v1.yaml").read_text()
    project.operations[FLY]["summary"] = "Soar"
    project.publish()
    serve_catalogue = project.site
    _, later = run(2)
    assert later != folder
    assert "depth" in (later / "search.json").read_text()


@pytest.fixture
def command(tmp_path):
    """Return a function that runs `justone` with its own data folder; a mirror serves the repository's catalogue."""
    mirror = tmp_path / "mirror"
    mirror.mkdir()
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("JUSTONEAPI_")},
        "PYTHONPATH": os.pathsep.join(sys.path),
        "JUSTONEAPI_DATA_DIR": str(tmp_path / "data"),
        "JUSTONEAPI_TOKEN": "a1b2c3d4e5f6a7b8",
        "LANG": "C.UTF-8",
    }

    def run(*words, code=None, **more):
        program = ["-c", code] if code else ["-m", "justone_client", *map(str, words)]
        return subprocess.run(
            [sys.executable, *program],
            capture_output=True,
            encoding="utf-8",
            env=environment | more,
            cwd=tmp_path,
            check=False,
        )

    run.mirror = mirror
    return run


def published(change):
    """Return the repository's catalogue with a change."""
    document = json.loads((ROOT / "specs" / "published" / "openapi.json").read_text(encoding="utf-8"))
    change(document["paths"])
    return json.dumps(document)


def with_news(paths):
    like = paths["/api/weibo/get-fans/v1"]["get"]
    token = next(each for each in like["parameters"] if each["name"] == "token")
    paths[NEW] = {
        "get": {**like, "operationId": "kites", "summary": "Kite club profile", "parameters": [token, PARAMETER]}
    }
    paths["/api/xiaohongshu/get-user/v3"]["get"]["parameters"].append({**PARAMETER, "required": False})


SPEND = """
from justone_client import SpendLog
from justone_client.endpoints.registry import find_operation
SpendLog({path!r}).begin(find_operation("xiaohongshu.get_user_v3"), "", {{}})
"""
COLLECT = """
from justone_client.emulator import running
from justone_client.cli.main import main
with running() as url:
    line = "collect weibo.get_kite_club_v1 --input kites.csv --output o.csv --environment"
    print(main([*line.split(), url]))
"""


@pytest.mark.processes
def test_commands_know_a_new_endpoint_after_an_update(command, tmp_path):
    (command.mirror / "openapi.json").write_text(published(with_news), encoding="utf-8")
    spend = tmp_path / "spend.sqlite"
    assert "no endpoint" in command("describe", "weibo.get_kite_club_v1").stderr
    command(code=SPEND.format(path=str(spend)))
    done = command("update", "--from", command.mirror, JUSTONEAPI_SPEND_LOG=str(spend))
    assert (done.returncode, done.stderr) == (0, "")
    new, own = done.stdout.split("Endpoints in your spend log:")
    assert "kite_id" in own.split("in use → new")[0]
    assert "weibo.get_kite_club_v1  Kite club profile" in new

    assert command("find", "kite club", "--platform", "weibo").stdout.startswith("weibo.get_kite_club_v1")
    described = command("describe", "weibo.get_kite_club_v1").stdout
    assert "Kite club profile" in described
    assert "kite_id" in described
    assert "kite_id" in command("describe", "xiaohongshu.get_user_v3").stdout
    assert "unknown" not in command("call", "weibo.get_kite_club_v1", "kite_id=1", "--dry-run").stderr
    assert "kite_id" in command("call", "weibo.get_kite_club_v1").stderr

    code = f"""
from justone_client import JustOne, find
from justone_client.emulator import Billing, running
from justone_client.collect.api import collect
billing = Billing()
with running(billing=billing) as url, JustOne(environment=url) as api:
    print(api.call({NEW!r}, {{"kiteId": "1"}}).code, find("kite club", platform="weibo")[0].name)
    try:
        api.weibo.get_kite_club_v1
    except AttributeError as error:
        print(error)
    print(api.xiaohongshu.get_user_v3(user_id="1").data)
"""
    said = command(code=code)
    assert said.stdout.startswith("0 weibo.get_kite_club_v1"), said.stderr
    assert f"api.call('{NEW}'" in said.stdout

    (tmp_path / "kites.csv").write_text("kite_id\n1\n2\n")
    assert command(code=COLLECT).stdout.endswith("0\n")
    assert len((tmp_path / "o.csv").read_text(encoding="utf-8").splitlines()) == 3

    assert command("update", "--from", command.mirror).stdout == "the catalogue is up to date\n"
    assert command("update", "--installed").returncode == 0
    assert "no endpoint" in command("describe", "weibo.get_kite_club_v1").stderr


@pytest.mark.processes
@pytest.mark.parametrize("damage", ["update.json", "operations.json", "search.json"])
def test_a_damaged_update_is_ignored(command, tmp_path, damage):
    folder = tmp_path / "data" / "updates" / "one"
    shutil.copytree(ROOT / "specs" / "samples", folder / "specs")
    (folder / "update.json").write_text('{"format": 1, "date": "2999-01-01"}')
    (folder / "operations.json").write_text("{}")
    (folder.parent / "current").write_text("one\n")
    (folder / damage).write_text('{"format": 1, "GET /x": {}')
    done = command("find", "weibo fans")
    assert done.returncode == 0
    assert "weibo.get_fans_v1" in done.stdout


def test_an_older_update_than_the_installation_is_ignored(tmp_path, monkeypatch):
    folder = tmp_path / "updates" / "one"
    folder.mkdir(parents=True)
    (folder.parent / "current").write_text("one")
    monkeypatch.setenv("JUSTONEAPI_DATA_DIR", str(tmp_path))
    look = specs_folder.current_update.__wrapped__
    for date, found in (("2000-01-01", None), ("2999-01-01", folder)):
        (folder / "update.json").write_text(json.dumps({"format": 1, "date": date}))
        assert look() == found
    (folder / "update.json").write_text(json.dumps({"format": 2, "date": "2999-01-01"}))
    assert look() is None


def test_a_failed_pull_is_explained(command, tmp_path):
    done = command("update", "--from", tmp_path / "missing")
    assert done.returncode == 2
    assert "no such folder" in done.stderr
    assert done.stderr.endswith("Nothing was changed.\n")
