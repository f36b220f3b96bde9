"""Canonical JSON for the files in `specs/`, and atomic writing of files."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from typing import Any


def canonical_json(value: Any) -> str:
    """Return JSON with sorted keys, two-space indent and a final newline, so that equal values give equal bytes."""
    return json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True, allow_nan=False) + "\n"


def write_atomically(files: dict[Path, str]) -> None:
    """Write several UTF-8 text files; no old file is replaced before all new files are on disk.

    Raises:
        OSError: A file could not be written; the old files are unchanged.
    """
    staged: list[tuple[str, Path]] = []
    before: dict[Path, bytes | None] = {}
    try:
        for path, text in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            for residue in path.parent.glob(f".{path.name}.*"):
                residue.unlink()  # left behind by a killed run
            descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
            staged.append((temporary, path))
            with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            os.chmod(temporary, 0o644)  # noqa: PTH101 - mkstemp makes it private, but committed files are not
        for temporary, path in staged:
            before[path] = path.read_bytes() if path.exists() else None
            os.replace(temporary, path)  # noqa: PTH105 - mkstemp returns a string, not a Path
    except BaseException:
        for path, content in before.items():
            _put_back(path, content)
        raise
    finally:
        for temporary, _ in staged:
            Path(temporary).unlink(missing_ok=True)


def _put_back(path: Path, content: bytes | None) -> None:
    current = path.read_bytes() if path.exists() else None
    if current == content:
        return
    if content is None:
        path.unlink()
    else:
        path.write_bytes(content)
