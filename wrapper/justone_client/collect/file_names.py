"""Names of files, which may hold any bytes: invalid ones, and those that some libraries do not take."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from justone_client.errors import ConfigurationError


def demand_path(path: str | os.PathLike[str]) -> None:
    """Make sure that a path can be the name of a file on this system.

    Raises:
        ConfigurationError: It holds a NUL character, or one that names of files cannot have here.
    """
    try:
        is_whole = b"\0" not in os.fsencode(path)
    except UnicodeEncodeError:
        is_whole = False
    if not is_whole:
        raise ConfigurationError(f"{os.fspath(path)!r} cannot be the name of a file here: choose another one")


@contextlib.contextmanager
def utf8_path(path: Path) -> Iterator[Path]:
    """Yield a path to a file or folder that is valid UTF-8: its own, or that of a symbolic link to it.

    Raises:
        OSError: There is no room for the link.
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
