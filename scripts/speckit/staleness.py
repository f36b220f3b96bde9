"""Staleness of the committed code, which must be equal to what the definitions generate now."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from pathlib import Path

_LIBRARIES = ("attrs", "genson", "jinja2", "openapi-python-client", "ruff")
_ROOT = Path(__file__).parents[2]
_OURS = ("scripts/generate_client.py", "scripts/speckit", "wrapper/justone_specs")
FILE = ".generated-from"


def fingerprint(inputs: Iterable[Path], outputs: Iterable[Path]) -> str:
    """Return one hash of all inputs and outputs: definitions, our code, libraries, and the result.

    Args:
        inputs: Files and folders with the definitions.
        outputs: Generated files and folders; they are included so that edited ones are generated again.
    """
    digest = hashlib.sha256(sys.version.encode())
    for library in _LIBRARIES:
        digest.update(f"{library} {version(library)}\n".encode())
    for name, content in _contents([*inputs, *(_ROOT / name for name in _OURS), *outputs]):
        digest.update(f"{name} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()


def is_known(folder: Path, current: str) -> bool:
    """Return whether the last run left this fingerprint in the folder that it generated."""
    file = folder / FILE
    return file.is_file() and file.read_text(encoding="utf-8") == current


def remember(folder: Path, current: str) -> None:
    (folder / FILE).write_text(current, encoding="utf-8")


def _contents(places: Iterable[Path]) -> Iterator[tuple[str, bytes]]:
    for place in places:
        for file in sorted(place.rglob("*")) if place.is_dir() else [place]:
            if file.is_file() and "__pycache__" not in file.parts:
                yield file.relative_to(place.parent).as_posix(), file.read_bytes()


def stale_files(committed: Path, fresh: Path) -> list[str]:
    """Return the files that differ, are missing or are left over, relative to the two folders.

    Compiled files and the fingerprint of the last run are ignored.
    """
    ours, theirs = _generated(committed), _generated(fresh)
    return sorted(name for name in ours.keys() | theirs.keys() if ours.get(name) != theirs.get(name))


def _generated(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and path.name != FILE
    }
