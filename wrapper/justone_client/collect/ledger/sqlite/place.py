"""The place of a SQLite ledger, and of the files beside it."""

from __future__ import annotations

import contextlib
import os
import shlex
from collections.abc import Iterator
from pathlib import Path

from justone_client.collect.ledger.ledger import LedgerError

_SEVERAL_NAMES = (
    "{path}: this ledger has {number} names (hard links). Two runs that use different names would ask for the same ids "
    "twice, so nothing was sent. Give it one name: cp {file} {copy} && mv {copy} {file}, then delete the other names"
    "{unless}. Looking at it (status, failures) works as it is"
)
_UNLESS_LOG = "; but where a file NAME-wal lies beside another name, the latest responses are in there: keep that name"


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
        number = names_of(path)
        if number > 1:
            file = real(path)
            unless = "" if has_log(file) else _UNLESS_LOG
            copy = shlex.quote(f"{file}.copy")
            raise LedgerError(
                _SEVERAL_NAMES.format(path=path, number=number, file=shlex.quote(str(file)), copy=copy, unless=unless)
            )


def names_of(path: Path) -> int:
    """Return how many names a file has: hard links.

    Raises:
        LedgerError: It is out of reach.
    """
    with placed(path):
        return path.stat().st_nlink


def has_log(file: Path) -> bool:
    """Whether SQLite's log lies beside a file; it belongs to the name under which the ledger was worked on.

    Raises:
        LedgerError: It is out of reach.
    """
    with placed(file):
        return file.with_name(f"{file.name}-wal").exists()


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
