"""Names of files, which may contain any bytes: checks, and a valid name for libraries that need UTF-8."""

from __future__ import annotations

import contextlib
import itertools
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from justone_client.errors import ConfigurationError


def demand_path(path: str | os.PathLike[str]) -> None:
    """Refuse a path that is not a valid file name on this system.

    Raises:
        ConfigurationError: The path contains a NUL character, or one that file names cannot have on this system.
    """
    try:
        is_valid = b"\0" not in os.fsencode(path)
    except UnicodeEncodeError:
        is_valid = False
    if not is_valid:
        raise ConfigurationError(f"{os.fspath(path)!r} is not a valid file name on this system: choose another one")


def free_name(path: Path) -> Path:
    """Return a name that neither a file nor a ledger has: `users-2.csv` for `users.csv`."""
    number = 2 if path.suffix.lower() == ".gz" else 1
    ending = "".join(path.suffixes[-number:])
    names = (path.with_name(f"{path.name.removesuffix(ending)}-{each}{ending}") for each in itertools.count(2))
    return next(each for each in names if not (os.path.lexists(each) or os.path.lexists(f"{each}.ledger")))


def nearest_folder(file: Path) -> Path:
    """Return the folder of a file, or the nearest one above it that exists; it may turn out to be a file."""
    return next(each for each in Path(os.path.realpath(file)).parents if os.path.lexists(each))


@contextlib.contextmanager
def utf8_path(path: Path) -> Iterator[Path]:
    """Yield a path to a file or folder that is valid UTF-8: the path itself, or a symbolic link to it.

    Raises:
        OSError: The link cannot be created.
    """
    try:
        str(path).encode()
    except UnicodeEncodeError:
        with tempfile.TemporaryDirectory() as folder:
            link = Path(folder) / "link"
            link.symlink_to(path.absolute(), target_is_directory=path.is_dir())
            yield link
    else:
        yield path
