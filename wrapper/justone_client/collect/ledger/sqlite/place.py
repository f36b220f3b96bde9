"""The path of a SQLite ledger, and of the files next to it."""

from __future__ import annotations

import contextlib
import os
import shlex
from collections.abc import Iterator
from pathlib import Path

from justone_client.collect.ledger.ledger import LedgerError

_SEVERAL_NAMES = (
    "{path}: this ledger has {number} names (hard links). Two runs that use different names would send the same ids "
    "twice, so nothing was sent. Give it one name: cp {file} {copy} && mv {copy} {file}, then delete the other names"
    "{unless}. `justone ledger status` and `failures` work with several names"
)
_UNLESS_LOG = "; but if a file NAME-wal is next to another name, it holds the latest responses: keep that name"


@contextlib.contextmanager
def placed(path: Path) -> Iterator[None]:
    """Report an error of the file system as a LedgerError.

    Raises:
        LedgerError: A file or folder cannot be read or written, or its name is invalid.
    """
    try:
        yield
    except LedgerError:
        raise
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise LedgerError(
            f"{path}: the ledger cannot be used ({reason}). Check the path, and the permissions of the file and its "
            "folder; nothing more was sent"
        ) from error


def is_file(path: Path) -> bool:
    """Return whether the file exists.

    Raises:
        LedgerError: The path is something else, such as a folder, or cannot be accessed.
    """
    with placed(path):
        if not path.exists():
            return False
        if not path.is_file():
            raise LedgerError(f"{path}: this is a folder or a special file; name a regular file for the ledger")
        return True


def real(path: Path) -> Path:
    """Return the path with symbolic links resolved; files such as the lock are next to the file itself.

    Raises:
        LedgerError: Its folder does not exist, or cannot be accessed.
    """
    with placed(path):
        file = Path(os.path.realpath(path))
        if not file.parent.is_dir():
            raise LedgerError(
                f"{path}: the folder of the ledger does not exist. Create it, or name another one; nothing was sent"
            )
        return file


def demand_one_name(path: Path) -> None:
    """Check that a ledger has one name only.

    Raises:
        LedgerError: The ledger has several names (hard links).
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
    """Return the number of names (hard links) of a file.

    Raises:
        LedgerError: The file cannot be accessed.
    """
    with placed(path):
        return path.stat().st_nlink


def has_log(file: Path) -> bool:
    """Return whether SQLite's write-ahead log is next to a file; it has the name by which the ledger was opened.

    Raises:
        LedgerError: The folder cannot be accessed.
    """
    with placed(file):
        return file.with_name(f"{file.name}-wal").exists()


def beside(output: Path) -> Path:
    """Return the path of the ledger of an output: next to the file itself, if the output is a symbolic link.

    Earlier versions created the ledger next to the link. It is used if there is no other.
    """
    given = Path(f"{output}.ledger")
    with placed(output):
        if not output.is_symlink():
            return given
        ledger = Path(f"{os.path.realpath(output)}.ledger")
        return given if given.exists() and not ledger.exists() else ledger
