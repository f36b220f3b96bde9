"""Reading and writing the JSON files in `specs/`: one canonical form, and never half a file."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from typing import Any


def canonical_json(value: Any) -> str:
    """Write JSON with sorted keys, two-space indent and a final newline, so that equal definitions are equal bytes."""
    return json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True, allow_nan=False) + "\n"


def write_atomically(files: dict[Path, str]) -> None:
    """Write several text files (UTF-8), each whole or not at all; nothing is replaced before all are on the disk.

    Raises:
        OSError: A file could not be written; those in place before are untouched.
    """
    staged: list[tuple[str, Path]] = []
    before: dict[Path, bytes | None] = {}
    try:
        for path, text in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            for residue in path.parent.glob(f".{path.name}.*"):
                residue.unlink()  # of a run that was killed
            descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
            staged.append((temporary, path))
            with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            os.chmod(temporary, 0o644)  # noqa: PTH101 - mkstemp makes it private; what is committed is not
        for temporary, path in staged:
            before[path] = path.read_bytes() if path.exists() else None
            os.replace(temporary, path)  # noqa: PTH105 - the pair of strings is what mkstemp gives
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
