"""The folder of a partitioned output, which is replaced as a whole."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
from collections.abc import Iterable
from pathlib import Path

_OLD = "old"


def signature(folder: Path) -> str:
    """Return a text that changes with the files in a folder: with their names, sizes and times."""
    found = hashlib.sha256()
    for file in sorted(each for each in folder.rglob("*") if not each.is_dir()):
        status = file.lstat()
        name = os.fsencode(file.relative_to(folder).as_posix())
        found.update(b"%s\0%d %d\n" % (name, status.st_size, status.st_mtime_ns))
    return found.hexdigest()


def copy_folder(folder: Path, to: Path) -> None:
    """Copy a folder whose files are never changed; they are links where the file system has them."""
    shutil.copytree(folder, to, copy_function=_link)


def replace_folder(new: Path, folder: Path, aside: Path) -> None:
    """Put a new folder in the place of one that may exist.

    The old one is moved aside first, since no system replaces a folder that has files. It returns if the new one cannot
    take its place. If the process is killed in between, there is no folder until `restore_folder` moves the old one
    back.

    Args:
        new: The new folder.
        folder: The place.
        aside: An empty folder on the same file system, which is removed.
    """
    old = aside / _OLD
    if folder.exists():
        folder.rename(old)
    try:
        new.rename(folder)
    except BaseException:
        if old.exists():
            old.rename(folder)
        aside.rmdir()
        raise
    shutil.rmtree(aside, ignore_errors=True)


def restore_folder(folder: Path, asides: Iterable[Path]) -> None:
    """Move back the folder that a killed process had moved aside, if there is none in its place."""
    for aside in asides:
        if (aside / _OLD).exists() and not folder.exists():
            (aside / _OLD).rename(folder)


def _link(source: str, to: str) -> None:
    with contextlib.suppress(OSError):
        os.link(source, to, follow_symlinks=False)
        return
    shutil.copy2(source, to)
