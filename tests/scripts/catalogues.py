"""Whole catalogues for the tests: the invented one, and the vendor's own where they are available."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import generate_client
import pull_specs
import pytest

ROOT = Path(__file__).parents[2]
SITE = ROOT / "tests" / "site"
FOLDER = Path(os.environ.get("JUSTONE_CATALOGUES") or ROOT.parent / "shared" / "catalogues")
METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}
CATALOGUES = sorted(FOLDER.glob("*.json"))
"""The vendor's catalogues, named by their dates: sorted, they are in the order of their publication."""

needs_catalogues = pytest.mark.skipif(
    not CATALOGUES, reason="no whole catalogues at hand; JUSTONE_CATALOGUES names a folder of them"
)


def endpoints_of(document: Path) -> list[str]:
    """Return method and path of all operations in a published document."""
    paths = json.loads(document.read_text(encoding="utf-8"))["paths"]
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

    def pull_catalogue(self, catalogue: Path, today: date | None = None) -> None:
        """Pull from a site that has only this whole catalogue."""
        mirror = self.folder / "mirror"
        mirror.mkdir(exist_ok=True)
        shutil.copy(catalogue, mirror / "openapi.json")
        self.pull(mirror, today)

    def generate(self) -> None:
        """Generate the package; a warning of the generator fails the command."""
        assert generate_client.main(["--specs", str(self.specs), "--output", str(self.generated)]) == 0
