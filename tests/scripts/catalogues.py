"""Whole catalogues for the tests: the invented one that is always there, the real ones where they are at hand."""

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
"""Real catalogues, called by their dates: sorted, they are in the order in which the vendor published them."""

needs_catalogues = pytest.mark.skipif(
    not CATALOGUES, reason="no whole catalogues at hand; JUSTONE_CATALOGUES names a folder of them"
)


def endpoints_of(document: Path) -> list[str]:
    """Read method and path of every operation straight from a published document."""
    paths = json.loads(document.read_text(encoding="utf-8"))["paths"]
    return [f"{method.upper()} {path}" for path, item in paths.items() for method in item if method in METHODS]


@dataclass(frozen=True, slots=True)
class Project:
    """A specs folder that starts with what people write, and the package generated from it."""

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
        """Called as in the repository, so that ruff's settings for `generated/**` hold for it."""
        return self.folder / "generated"

    def pull(self, mirror: Path, today: date | None = None) -> None:
        arguments = ["--from", mirror, "--specs", self.specs, "--cache", self.folder / "cache.json"]
        assert pull_specs.main([*map(str, arguments), "--accept-removals"], today=today) == 0

    def pull_catalogue(self, catalogue: Path, today: date | None = None) -> None:
        """Pull from a site that has nothing but this whole catalogue."""
        mirror = self.folder / "mirror"
        mirror.mkdir(exist_ok=True)
        shutil.copy(catalogue, mirror / "openapi.json")
        self.pull(mirror, today)

    def generate(self) -> None:
        """A single warning of the generator is a failure of the command."""
        assert generate_client.main(["--specs", str(self.specs), "--output", str(self.generated)]) == 0
