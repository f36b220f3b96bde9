"""Names of modules and classes are unique in the whole project."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).parents[1]
FILES = [file for folder in ("wrapper/justone_client", "scripts") for file in (ROOT / folder).rglob("*.py")]


def shared(names: dict[str, list[Path]]) -> dict[str, list[str]]:
    return {name: [str(file.relative_to(ROOT)) for file in files] for name, files in names.items() if len(files) > 1}


def test_no_two_modules_share_a_name():
    modules = defaultdict(list)
    for file in FILES:
        if not file.stem.startswith("__"):
            modules[file.stem].append(file)
    assert shared(modules) == {}


def test_no_two_public_classes_share_a_name():
    classes = defaultdict(list)
    for file in FILES:
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                classes[node.name].append(file)
    assert shared(classes) == {}
