"""The place of a SQLite ledger, and of the files beside it."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from justone_client.collect.ledger.ledger import LedgerError

_SEVERAL_NAMES = (
    "{path}: this ledger has {number} names (hard links). Two runs that use different names would ask for the same ids "
    "twice, so nothing was sent. Give it one name: cp {path} {path}.copy && mv {path}.copy {path}, then delete the "
    "other names. Looking at it (status, failures) works as it is"
)


@contextlib.contextmanager
def placed(path: Path) -> Iterator[None]:
    """Explain why a path cannot be used for a ledger.

    Raises:
        LedgerError: A file or folder cannot be read, written or named like that.
    """
    try:
        yield
    except LedgerError:
        raise
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise LedgerError(
            f"{path}: the ledger cannot be used here ({reason}); check the path, and the permissions of the file and "
            "its folder; nothing more was sent"
        ) from error


def is_file(path: Path) -> bool:
    """Whether there is a file; false where there is nothing.

    Raises:
        LedgerError: It is something else, such as a folder, or out of reach.
    """
    with placed(path):
        if not path.exists():
            return False
        if not path.is_file():
            raise LedgerError(f"{path}: this is a folder, or no plain file: name a file for the ledger")
        return True


def real(path: Path) -> Path:
    """Follow symbolic links: files beside a ledger, such as its lock, lie beside the file itself.

    Raises:
        LedgerError: There is no folder for it, or it is out of reach.
    """
    with placed(path):
        file = Path(os.path.realpath(path))
        if not file.parent.is_dir():
            raise LedgerError(
                f"{path}: there is no such folder for the ledger; make it, or name another; nothing was sent"
            )
        return file


def demand_one_name(path: Path) -> None:
    """Make sure that a ledger to work on has no hard links.

    Raises:
        LedgerError: It has several names.
    """
    if is_file(path):
        with placed(path):
            number = path.stat().st_nlink
        if number > 1:
            raise LedgerError(_SEVERAL_NAMES.format(path=path, number=number))


def beside(output: Path) -> Path:
    """Return where the ledger of an output lies: beside the file itself, if the output is a symbolic link to it.

    A ledger beside the link, of an earlier version, is used where there is no other.
    """
    given = Path(f"{output}.ledger")
    with placed(output):
        if not output.is_symlink():
            return given
        ledger = Path(f"{os.path.realpath(output)}.ledger")
        return given if given.exists() and not ledger.exists() else ledger
