"""Whole catalogues of the vendor, where a folder of them is at hand, go through without losing an operation."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import generate_client
import pytest
from catalogues import CATALOGUES, ROOT, endpoints_of, needs_catalogues

IMPORT_ALL = """
import importlib, json, pkgutil, sys
import justone_generated
modules = [
    importlib.import_module(module.name)
    for module in pkgutil.walk_packages(justone_generated.__path__, "justone_generated.")
]
platforms = [module for module in modules if hasattr(module, "OPERATIONS")]
print(json.dumps({
    "files": [module.__file__ for module in [justone_generated, *modules]],
    "operations": [f"{each.method} {each.path}" for platform in platforms for each in platform.OPERATIONS],
}))
"""

pytestmark = needs_catalogues


@pytest.fixture(scope="module", params=CATALOGUES, ids=lambda file: file.stem)
def catalogue(request: pytest.FixtureRequest) -> Path:
    return request.param


@pytest.fixture(scope="module")
def generated(catalogue: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Generate from one whole document alone; a single warning of the generator is a failure of the command."""
    folder = tmp_path_factory.mktemp(catalogue.stem)
    specs = shutil.copytree(ROOT / "specs", folder / "specs", ignore=shutil.ignore_patterns("*.json"))
    arguments = ["--document", catalogue, "--specs", specs, "--output", folder / "generated"]
    assert generate_client.main([*map(str, arguments)]) == 0
    return folder / "generated"


def test_every_operation_of_a_real_catalogue_is_generated_and_every_module_imports(
    catalogue: Path, generated: Path, ask: Callable[[Path, str], Any]
) -> None:
    expected = endpoints_of(catalogue)
    found = ask(generated, IMPORT_ALL)

    assert len(expected) > 100
    assert sorted(found["operations"]) == sorted(expected)
    assert sorted(found["files"]) == sorted(map(str, generated.rglob("*.py")))


# All of them: it takes mypy about 3 s for the 349 operations of the newest.
def test_what_is_generated_from_a_real_catalogue_passes_strict_mypy(
    generated: Path, strict_mypy: Callable[[Path], str]
) -> None:
    assert strict_mypy(generated) == ""


def test_what_is_generated_from_a_real_catalogue_passes_ruff_as_the_repository_does(generated: Path) -> None:
    # ruff takes the patterns of a --config, such as `generated/**`, to start from where it runs
    checked = [f"--config={ROOT / 'pyproject.toml'}", "--no-cache", generated.name]
    for command in (["check"], ["format", "--check"]):
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *command, *checked],
            cwd=generated.parent,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
