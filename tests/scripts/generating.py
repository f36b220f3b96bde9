"""Shared helpers of the tests of the generator that are not fixtures."""

from __future__ import annotations

from pathlib import Path

PART = {"a": 1}


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*.*") if path.is_file()}
