"""Whole catalogues of the vendor, where a folder of them is at hand, go through without losing an operation."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from speckit.files import canonical_json
from speckit.generate import generate
from speckit.normalise import Overlay, build_catalogue, read_document

ROOT = Path(__file__).parents[2]
FOLDER = Path(os.environ.get("JUSTONE_CATALOGUES") or ROOT.parent / "shared" / "catalogues")
CATALOGUES = sorted(FOLDER.glob("*.json"))
METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}
IMPORT_ALL = """
import importlib, json, pkgutil
import justone_generated.api as api
for module in pkgutil.walk_packages(api.__path__, "justone_generated.api."):
    importlib.import_module(module.name)
operations = [
    operation
    for platform in api.PLATFORMS.values()
    for operation in importlib.import_module(f"justone_generated.api.{platform}").OPERATIONS
]
print(json.dumps([f"{operation.method} {operation.path}" for operation in operations]))
"""

pytestmark = pytest.mark.skipif(
    not CATALOGUES, reason="no whole catalogues at hand; JUSTONE_CATALOGUES names a folder of them"
)


@pytest.mark.parametrize("file", CATALOGUES, ids=lambda file: file.stem)
def test_every_operation_of_a_real_catalogue_is_generated_and_imports(
    file: Path, tmp_path: Path, ask: Callable[[Path, str], Any]
) -> None:
    paths = json.loads(file.read_text(encoding="utf-8"))["paths"]
    expected = [f"{method.upper()} {path}" for path, item in paths.items() for method in item if method in METHODS]
    catalogue = build_catalogue(read_document(file), Overlay.read(ROOT / "specs" / "overlay.toml"))
    count = generate(json.loads(canonical_json(catalogue)), tmp_path)

    assert count == len(expected) > 100
    assert sorted(ask(tmp_path, IMPORT_ALL)) == sorted(expected)
