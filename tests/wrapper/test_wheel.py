"""The built wheel with only its runtime dependencies, as after a user's `pip install`."""

from __future__ import annotations

import importlib.metadata
import json
import re
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from support.harness import ROOT

from justone_client import __version__

pytestmark = pytest.mark.processes

SMOKE = ROOT / "scripts" / "smoke.py"
DEVELOPMENT_ONLY = ("openapi_python_client", "genson", "pytest", "rich", "starlette", "uvicorn", "mypy", "speckit")


def requirements(distribution: str, *extras: str) -> set[str]:
    """Return the names of all runtime dependencies of a distribution, without the distribution itself."""
    found: set[str] = set()
    queue = [(distribution, extra) for extra in ("", *extras)]
    for name, wanted in queue:
        for line in importlib.metadata.requires(name) or []:
            requirement = Requirement(line)
            if requirement.marker is None or requirement.marker.evaluate({"extra": wanted}):
                dependency = canonicalize_name(requirement.name)
                found.add(dependency)
                more = ((dependency, extra) for extra in ("", *requirement.extras))
                queue += [each for each in more if each not in queue]
    return found - {distribution}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--no-index",
        "-w",
        folder,
        ROOT,
    ]
    subprocess.run(command, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


def install(wheel: Path, folder: Path, *extras: str) -> Path:
    """Create an environment with the wheel and links to exactly its declared dependencies; return its Python."""
    venv.create(folder, with_pip=False, symlinks=True)
    (site,) = folder.glob("lib/python*/site-packages")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    for name in requirements("justone-client", *extras):
        for file in importlib.metadata.files(name) or []:
            top = file.parts[0]
            if top not in {"..", "__pycache__"} and not (site / top).exists():
                (site / top).symlink_to(
                    Path(file.locate()).parents[len(file.parts) - 2] if file.parts[1:] else file.locate()
                )
    return folder / "bin/python"


def run(python: Path, code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([python, "-I", "-c", code], capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def alone(wheel, tmp_path_factory) -> Path:
    return install(wheel, tmp_path_factory.mktemp("alone"))


def test_the_wheel_imports_without_development_dependencies(alone):
    for module in DEVELOPMENT_ONLY:
        assert "ModuleNotFoundError" in run(alone, f"import {module}").stderr
    done = run(alone, "from justone_client import JustOne; print(JustOne('emulator').xiaohongshu.get_user_v3.__doc__)")
    assert done.returncode == 0, done.stderr
    assert "GET /api/xiaohongshu/get-user/v3" in done.stdout


def test_the_wheel_reads_typed_data(alone):
    code = """
import httpx, justone_client
body = {"code": 0, "data": {"nickname": "n", "level": {"number": 2}}}
http = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, json=body)))
print(justone_client.JustOne("emulator", http_client=http).xiaohongshu.get_user_v3(user_id="1").data.level.number)
"""
    assert run(alone, code).stdout == "2\n"


def test_the_emulator_names_the_extra_it_needs(alone):
    done = run(alone, "import justone_client.emulator")
    assert done.returncode == 1
    assert 'pip install "justone-client[emulator]"' in done.stderr


def test_the_command_names_the_extra_it_needs(alone):
    done = run(alone, "from justone_client.cli.main import main; raise SystemExit(main(['--help']))")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == 'justone: the command needs its extra: pip install "justone-client[cli]"\n'


def test_the_wheel_with_its_extra_serves_the_emulator(wheel, tmp_path):
    code = """
from justone_client import JustOne
from justone_client.emulator import running
with running() as url:
    print(JustOne("emulator", environment=url).toutiao.get_user_detail_v1(user_id="1").code)
"""
    done = run(install(wheel, tmp_path, "emulator"), code)
    assert (done.stdout, done.stderr) == ("0\n", "")


def test_the_wheel_with_its_extra_updates_the_catalogue(wheel, tmp_path):
    catalogue = json.loads((ROOT / "specs/published/openapi.json").read_text(encoding="utf-8"))
    catalogue["paths"]["/api/weibo/get-kites/v1"] = catalogue["paths"]["/api/weibo/get-fans/v1"]
    (tmp_path / "openapi.json").write_text(json.dumps(catalogue), encoding="utf-8")
    python = install(wheel, tmp_path / "environment", "update")
    code = f"""
import os
os.environ["JUSTONEAPI_DATA_DIR"] = {str(tmp_path / "data")!r}
from justone_client.cli.main import main
raise SystemExit(main(["update", "--from", {str(tmp_path)!r}]))
"""
    done = run(python, code)
    assert (done.returncode, done.stderr) == (0, "")
    assert "weibo.get_kites_v1" in done.stdout


def test_the_smoke_test_passes_with_the_wheel_and_its_extras(wheel, tmp_path):
    python = install(wheel, tmp_path, "collect", "emulator")
    done = subprocess.run([python, "-I", SMOKE], capture_output=True, text=True, check=False, env={})
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"justone-client {__version__} works: ")


def test_the_smoke_test_refuses_the_checkout():
    done = subprocess.run([sys.executable, SMOKE], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "this is the checkout" in done.stderr


def test_the_wheel_has_only_our_packages_and_their_data(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0].split("-")[0] for name in names} == {
        "justone_client",
        "justone_generated",
        "justone_specs",
    }
    assert {
        "justone_client/py.typed",
        "justone_generated/py.typed",
        "justone_specs/py.typed",
        "justone_generated/search.json",
    } <= set(names)
    assert not [name for name in names if name.endswith((".pyc", ".jinja")) or re.search(r"(^|/)tests?[/_]", name)]
