"""The folder of a SQLite ledger, which is made for a new one."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from justone_client.collect.file_names import nearest_folder
from justone_client.collect.ledger.ledger import LedgerError

from .lock import lock_of, locked
from .place import placed


def demand_folder(path: Path) -> None:
    """Check that the folder of a ledger exists, or can be made.

    Raises:
        LedgerError: A part of its path is not a folder, or no folder can be made there.
    """
    with placed(path):
        folder = nearest_folder(path)
        if not folder.is_dir():
            raise LedgerError(f"{path}: {folder} is not a folder: name another --ledger (ledger=); nothing was sent")
        if folder != _real(path).parent and not os.access(folder, os.W_OK):
            raise LedgerError(f"{path}: no folder can be made in {folder}: check its permissions; nothing was sent")


@contextlib.contextmanager
def folder_of(path: Path) -> Iterator[None]:
    """Make the folder of a ledger; if the block raises before it creates the ledger, remove the folder again.

    Raises:
        LedgerError: The folder cannot be made.
    """
    demand_folder(path)
    with placed(path):
        file = _real(path)
        made = [each for each in file.parents if not each.exists()]
        file.parent.mkdir(parents=True, exist_ok=True)
    try:
        yield
    except BaseException:
        with contextlib.suppress(OSError, LedgerError):
            _remove(path, file, made)
        raise


def _remove(path: Path, file: Path, made: list[Path]) -> None:
    """Remove folders that were made for a ledger, the innermost first, unless there are files in them."""
    lock = lock_of(file)
    if made and [*file.parent.iterdir()] == [lock]:
        with contextlib.closing(locked(path, file)):  # no other process uses it
            lock.unlink()
        for folder in made:
            folder.rmdir()


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))
