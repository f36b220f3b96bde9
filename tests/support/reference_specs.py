"""A small copy of `specs/`: the endpoints that have their own definition."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from justone_specs.model.files import canonical_json
from justone_specs.model.layout import CATALOGUE, HISTORY, SHAPES, WHOLE
from support.harness import ROOT


def reference_specs(folder: Path) -> Path:
    """Copy `specs/` with these endpoints only, since a comparison of all of them takes seconds."""
    shutil.copytree(ROOT / "specs", folder, ignore=shutil.ignore_patterns(SHAPES, CATALOGUE), dirs_exist_ok=True)
    history = json.loads((folder / HISTORY).read_text(encoding="utf-8"))
    kept = {key: entry for key, entry in history.items() if "file" in entry}
    (folder / HISTORY).write_text(canonical_json(kept), encoding="utf-8")
    for file in WHOLE.values():
        document = json.loads((folder / file).read_text(encoding="utf-8"))
        paths = {key.partition(" ")[2] for key in kept}
        document["paths"] = {path: item for path, item in document["paths"].items() if path in paths}
        (folder / file).write_text(canonical_json(document), encoding="utf-8")
    return folder
