"""Fixtures for invented operations, and for programs that use a package generated from them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import jinja2
import openapi_python_client
import pytest
from pull_project import Project

from justone_specs.model.endpoint import Endpoint
from justone_specs.model.files import canonical_json
from justone_specs.normalise import Overlay, PublishedOperation, build_catalogue

ROOT = Path(__file__).parents[2]
NOTHING = object()


class CompiledTemplates(jinja2.BytecodeCache):
    """The compiled templates of the generator, which would be compiled again for each generation."""

    def __init__(self) -> None:
        self._compiled: dict[str, bytes] = {}

    def load_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        if bucket.key in self._compiled:
            bucket.bytecode_from_string(self._compiled[bucket.key])

    def dump_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        self._compiled[bucket.key] = bucket.bytecode_to_string()


@pytest.fixture(scope="session", autouse=True)
def _compile_templates_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        environment = partial(jinja2.Environment, bytecode_cache=CompiledTemplates())
        patch.setattr(openapi_python_client, "Environment", environment)
        yield


@pytest.fixture(scope="session")
def repository() -> Path:
    return ROOT


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Return a specs folder that pulls from an invented site; a module may override this fixture."""
    return Project(tmp_path)


@pytest.fixture(scope="session")
def published() -> Callable[..., PublishedOperation]:
    """Return a function that invents a published operation: its endpoint, the `data` of its example, other fields."""

    def invent(endpoint: str, data: Any = NOTHING, **operation: Any) -> PublishedOperation:
        samples = () if data is NOTHING else ({"code": 0, "data": data},)
        return PublishedOperation(Endpoint.parse(endpoint), operation, "https://docs.example.test/x.json", samples)

    return invent


@pytest.fixture(scope="session")
def catalogue_of() -> Callable[..., dict[str, Any]]:
    """Return a function that builds a catalogue as `generate_client.py` does, including the way through JSON."""

    def build(*operations: PublishedOperation, overlay: Overlay | None = None) -> dict[str, Any]:
        catalogue: dict[str, Any] = json.loads(canonical_json(build_catalogue(operations, overlay or Overlay())))
        return catalogue

    return build


@pytest.fixture(scope="session")
def ask() -> Callable[[Path, str], Any]:
    """Return a function that runs code with a generated package, with warnings as errors; its output is JSON."""

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
