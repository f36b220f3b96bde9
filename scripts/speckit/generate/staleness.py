"""Comparing what is committed with what the definitions give now."""

from __future__ import annotations

from pathlib import Path

from speckit.fingerprint import FILE


def stale_files(committed: Path, fresh: Path) -> list[str]:
    """Name the files that differ, are missing or are left over, relative to the two folders.

    Compiled files and the note of the last run are aside.
    """
    ours, theirs = _contents(committed), _contents(fresh)
    return sorted(name for name in ours.keys() | theirs.keys() if ours.get(name) != theirs.get(name))


def _contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and path.name != FILE
    }
