"""Whole catalogues for the tests: the repository's own, an invented earlier one, and the vendor's if a folder is named.

The vendor's take minutes, so `make test` is without them unless JUSTONE_CATALOGUES names their folder.
"""

from __future__ import annotations

import copy
import json
import os
import shutil
import zlib
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import generate_client
import pull_specs
import pytest

from justone_specs.model.layout import WHOLE

ROOT = Path(__file__).parents[2]
SITE = ROOT / "tests" / "site"
FOLDER = os.environ.get("JUSTONE_CATALOGUES")
METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}
REAL = sorted(Path(FOLDER).glob("*.json")) if FOLDER else []
"""The vendor's catalogues, named by their dates."""

needs_real_catalogues = pytest.mark.skipif(
    not REAL, reason="JUSTONE_CATALOGUES names no folder of the vendor's catalogues"
)

_OWN = TemporaryDirectory(prefix="justone-catalogues-")


def _own() -> list[Path]:
    """Write the repository's catalogue and an invented earlier one, with changes of every severity between them."""
    newest = json.loads((ROOT / "specs" / WHOLE["en"]).read_text(encoding="utf-8"))
    earlier = copy.deepcopy(newest)
    paths = earlier["paths"]
    for number, path in enumerate(sorted(paths)):
        operation = next(iter(paths[path].values()))
        parameters = [each for each in operation.get("parameters", []) if each["name"] != "token"]
        if number % 12 == 0:
            del paths[path]  # added since
        elif number % 12 == 1:
            token = [each for each in operation.get("parameters", []) if each["name"] == "token"]
            removed = {**operation, "operationId": f"earlier{number}", "parameters": token}
            paths[f"/api/kite/get-{number}/v1"] = {"get": removed}
        elif number % 12 == 2:
            operation["summary"] = f"Earlier {operation['summary']}"
        elif parameters and number % 12 == 3:
            parameters[0]["required"] = not parameters[0].get("required", False)
        elif number % 12 == 4:
            for choices in filter(None, (each["schema"].get("enum") for each in parameters)):
                choices.append("earlier")
        elif number % 12 == 5:
            operation["deprecated"] = not operation.get("deprecated", False)
    files = [Path(_OWN.name) / f"{day}.json" for day in ("2026-09-22", "2026-10-22")]
    for file, document in zip(files, (earlier, newest), strict=True):
        file.write_text(json.dumps(document), encoding="utf-8")
    return files


OWN = _own()
CATALOGUES = [*REAL, *OWN]
"""In the order of their publication."""

WHOLE_CATALOGUES = [*REAL, OWN[-1]]
"""Those that are generated whole, which takes seconds; the invented earlier one has nothing that the others lack."""

STEPS = [*pairwise(REAL), *pairwise(OWN)]
"""Each catalogue with the next one of the same author."""


def thinned(document: Path, one_of: int) -> Any:
    """Return a published document with one of several of its paths, the same ones in each document."""
    content = json.loads(document.read_text(encoding="utf-8"))
    content["paths"] = {path: item for path, item in content["paths"].items() if not zlib.crc32(path.encode()) % one_of}
    return content


def endpoints_of(document: Path, one_of: int = 1) -> list[str]:
    """Return method and path of all operations in a published document, or of one of several of its paths."""
    paths = thinned(document, one_of)["paths"]
    return [f"{method.upper()} {path}" for path, item in paths.items() for method in item if method in METHODS]


@dataclass(frozen=True, slots=True)
class Project:
    """A specs folder that has only handwritten files at first, and the package generated from it."""

    folder: Path

    @classmethod
    def begin(cls, folder: Path) -> Project:
        project = cls(folder)
        project.specs.mkdir(parents=True)
        for name in ("sources.toml", "overlay.toml"):  # neither the history nor any definition
            shutil.copy(ROOT / "specs" / name, project.specs)
        return project

    @property
    def specs(self) -> Path:
        return self.folder / "specs"

    @property
    def generated(self) -> Path:
        """Return the output folder, named as in the repository, so that ruff's settings for `generated/**` apply."""
        return self.folder / "generated"

    def pull(self, mirror: Path, today: date | None = None) -> None:
        arguments = ["--from", mirror, "--specs", self.specs, "--cache", self.folder / "cache.json"]
        assert pull_specs.main([*map(str, arguments), "--accept-removals"], today=today) == 0

    def pull_catalogue(self, catalogue: Path, today: date | None = None, one_of: int = 1) -> Path:
        """Pull from a site that has only this whole catalogue, or one of several of its paths; return its document."""
        mirror = self.folder / "mirror"
        mirror.mkdir(exist_ok=True)
        document = mirror / "openapi.json"
        document.write_text(json.dumps(thinned(catalogue, one_of)), encoding="utf-8")
        self.pull(mirror, today)
        return document

    def generate(self) -> None:
        """Generate the package; a warning of the generator fails the command."""
        assert generate_client.main(["--specs", str(self.specs), "--output", str(self.generated)]) == 0
