"""README: its code runs as pasted, and its tables and output match the code."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import update_readme

from justone_client import ENVIRONMENTS, errors
from justone_client.cli.main import main
from justone_client.emulator import running

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = {
    file.relative_to(ROOT).as_posix(): file for file in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
}
TEXTS = {name: file.read_text(encoding="utf-8") for name, file in PAGES.items()}
BLOCKS = {
    f"{name} line {text.count(chr(10), 0, block.start()) + 1}": block[1]
    for name, text in TEXTS.items()
    for block in re.finditer(r"^ *```python\n(.*?)^ *```$", text, re.DOTALL | re.MULTILINE)
}
COMMANDS = [
    line
    for block in re.findall(r"^```sh\n(.*?)^```$", TEXTS["docs/command-line.md"], re.DOTALL | re.MULTILINE)
    for line in block.splitlines()
    if line.startswith("justone ") and ">" not in line and line != "justone login"
]
"""The commands of the page about the command line, except those that write into the home folder or the keyring."""

PROFILES = "".join(re.findall(r"^```toml\n(.*?)^```$", TEXTS["docs/command-line.md"], re.DOTALL | re.MULTILINE))

LINES = 150
"""Maximum number of lines of README."""

FIRST_CALL = "\napi.xiaohongshu.get_user_v3(user_id='5f0000000000000000000001')\n"
PROMETHEUS = """
class Counter:
    def __init__(self, name: str, documentation: str, labelnames: list[str]) -> None:
        self._labels = len(labelnames)

    def labels(self, *values: str) -> "Counter":
        assert len(values) == self._labels
        return self

    def inc(self, amount: float = 1) -> None:
        assert amount >= 0


class Histogram(Counter):
    def observe(self, amount: float) -> None:
        assert amount >= 0
"""
"""A stub with the part of prometheus_client that README uses, since this package does not depend on it."""


@pytest.fixture(scope="module")
def emulator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Run an emulator that also serves the paths in README's code, whose endpoints are not generated."""
    specs = shutil.copytree(ROOT / "specs", tmp_path_factory.mktemp("readme") / "specs")
    paths = {path: {"get": {}} for code in BLOCKS.values() for path in re.findall(r'"(/api/[^"]+)"', code)}
    (specs / "published" / "openapi.json").write_text(json.dumps({"paths": paths}), encoding="utf-8")
    with running(specs=specs) as url:
        yield url


@pytest.fixture(scope="module")
def all_endpoints() -> Iterator[str]:
    with running(specs=ROOT / "specs") as url:
        yield url


@pytest.mark.parametrize("code", BLOCKS.values(), ids=BLOCKS)
def test_every_block_of_python_runs_as_pasted(code, emulator, tmp_path):
    (tmp_path / "prometheus_client.py").write_text(PROMETHEUS, encoding="utf-8")
    if re.search(r"^api = ", code, re.MULTILINE):  # a block that creates a client also makes a call
        code += FIRST_CALL
    env = {**os.environ, "JUSTONEAPI_BASE_URL": emulator, "JUSTONEAPI_TOKEN": "emulator"}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=env, capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("line", COMMANDS)
def test_every_command_of_the_page_runs_as_pasted(line, all_endpoints, tmp_path, monkeypatch, capsys):
    if "--select" in line:
        pytest.importorskip("jmespath")
    monkeypatch.chdir(tmp_path)
    for name, value in {"BASE_URL": all_endpoints, "TOKEN": "emulator"}.items():
        monkeypatch.setenv(f"JUSTONEAPI_{name}", value)
    for name in ("CACHE", "CONFIG"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path))
    folder = tmp_path / "justone-client"
    folder.mkdir()
    (folder / "profiles.toml").write_text(PROFILES, encoding="utf-8")
    (folder / "prices.toml").write_text('"*" = "0.1"', encoding="utf-8")
    assert main(shlex.split(line)[1:]) == 0
    assert capsys.readouterr().out or "--output" in line


def test_the_ten_lines_run_as_pasted(tmp_path):
    code = re.search(r"<!-- ten lines -->\n```python\n(.*?)```", README, re.DOTALL).group(1)
    assert len([line for line in code.splitlines() if line]) <= 10
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    first, second = done.stdout.splitlines()
    assert re.fullmatch(r"\S+ \d+ True", first)
    assert second == "CollectionFailedError True False"


@pytest.mark.parametrize(
    "page", [page for page in update_readme.PARTS_OF if page.name != "quickstart.md"], ids=lambda page: page.name
)
def test_tables_and_output_are_those_of_the_code(page):
    """The page with the demo's output is checked beside the demo, which takes seconds."""
    assert update_readme.filled(page) == page.read_text(encoding="utf-8")


def test_the_table_of_rules_is_that_of_the_code():
    assert update_readme.RULES_README.read_text(encoding="utf-8") == update_readme.rules()


def test_the_pages_name_every_environment_and_error():
    for environment in ENVIRONMENTS.values():
        assert f"`{environment.base_url}`" in TEXTS["docs/environments.md"]
    for cls in (*errors.TransportError.__subclasses__(), *errors.ResponseError.__subclasses__()):
        assert f"`{cls.__name__}`" in TEXTS["docs/errors.md"]


def test_readme_has_at_most_150_lines():
    assert len(README.splitlines()) <= LINES


def targets(name: str) -> list[str]:
    return re.findall(r"\]\(([^):]+)\)", TEXTS[name])


@pytest.mark.parametrize("name", PAGES)
def test_links_lead_somewhere(name):
    for target in targets(name):
        file, _, anchor = target.partition("#")
        path = (PAGES[name].parent / file).resolve() if file else PAGES[name]
        assert path.exists(), target
        headings = re.findall(r"^#+ (.*)$", path.read_text(encoding="utf-8"), re.MULTILINE) if anchor else []
        assert not anchor or anchor in {re.sub(r"[^\w -]", "", each.lower()).replace(" ", "-") for each in headings}, (
            target
        )


def test_every_page_is_linked_from_readme():
    linked = {target.partition("#")[0] for target in targets("README.md")}
    assert {name for name in PAGES if name.startswith("docs/")} <= linked
