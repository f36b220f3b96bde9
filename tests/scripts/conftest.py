"""Invented operations, and a Python of its own for what was generated from them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pull_project import Project

from speckit.model.endpoint import Endpoint
from speckit.model.files import canonical_json
from speckit.normalise import Overlay, PublishedOperation, build_catalogue

ROOT = Path(__file__).parents[2]
NOTHING = object()


@pytest.fixture(scope="session")
def repository() -> Path:
    return ROOT


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A specs folder that pulls from an invented site; a module may have one of its own."""
    return Project(tmp_path)


@pytest.fixture(scope="session")
def published() -> Callable[..., PublishedOperation]:
    """Invent one published operation: its endpoint, the `data` of its example, and what else it says."""

    def invent(endpoint: str, data: Any = NOTHING, **operation: Any) -> PublishedOperation:
        samples = () if data is NOTHING else ({"code": 0, "data": data},)
        return PublishedOperation(Endpoint.parse(endpoint), operation, "https://docs.example.test/x.json", samples)

    return invent


@pytest.fixture(scope="session")
def catalogue_of() -> Callable[..., dict[str, Any]]:
    """Build a catalogue as `generate_client.py` hands it over: read back from JSON."""

    def build(*operations: PublishedOperation, overlay: Overlay | None = None) -> dict[str, Any]:
        catalogue: dict[str, Any] = json.loads(canonical_json(build_catalogue(operations, overlay or Overlay())))
        return catalogue

    return build


@pytest.fixture(scope="session")
def ask() -> Callable[[Path, str], Any]:
    """Run code against the package generated into a folder, warnings being errors; what it prints is JSON."""

    def run(generated: Path, code: str, question: Any = None) -> Any:
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(map(str, (generated, ROOT / "wrapper")))}
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", code],
            input=json.dumps(question),
            capture_output=True,
            text=True,
            encoding="utf-8",
            env=environment | {"PYTHONIOENCODING": "utf-8"},
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return run


@pytest.fixture(scope="session")
def strict_mypy() -> Callable[[Path], str]:
    """Check the package generated into a folder; an empty answer says that nothing is wrong."""

    def run(generated: Path) -> str:
        command = [sys.executable, "-m", "mypy", "--strict", f"--config-file={os.devnull}"]
        path = os.pathsep.join(map(str, (generated, ROOT / "wrapper")))
        done = subprocess.run(
            [*command, f"--cache-dir={generated / '.mypy'}", str(generated / "justone_generated")],
            capture_output=True,
            text=True,
            env=os.environ | {"MYPYPATH": path},
            check=False,
        )
        return "" if done.returncode == 0 else done.stdout + done.stderr

    return run
