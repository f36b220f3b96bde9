"""A file that is written as a whole or not at all, and replaces no other file without being told to."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from errno import EEXIST
from pathlib import Path

from justone_client.errors import ConfigurationError

_APPEARED = "another program has written it meanwhile"


class NewFile:
    """An output, prepared before a call is billed and written after it."""

    def __init__(self, path: Path, *, overwrite: bool) -> None:
        """Prepare the output in its folder.

        Raises:
            ConfigurationError: The file exists and must not be overwritten, or its folder cannot be written to.
        """
        self.path = path
        self._overwrite = overwrite
        if path.is_dir():
            raise ConfigurationError(f"{path} is a folder; name a file")
        if path.exists() and not overwrite:
            raise ConfigurationError(f"{path} exists; name another output, or pass --overwrite")
        try:
            handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        except OSError as error:
            raise ConfigurationError(f"{path} cannot be written ({error.strerror}); nothing was sent") from None
        os.close(handle)
        self._draft = Path(name)

    def write(self, content: bytes) -> None:
        """Write the file.

        Raises:
            OSError: The disk is full, or another program has written the file meanwhile; it is not replaced.
        """
        self._draft.write_bytes(content)
        self._draft.chmod(_usual_mode())
        if self._overwrite:
            self._draft.replace(self.path)
            return
        try:
            self.path.hardlink_to(self._draft)  # fails if the file exists
        except FileExistsError:
            raise FileExistsError(EEXIST, _APPEARED) from None
        except OSError:  # a file system without links
            if self.path.exists():
                raise FileExistsError(EEXIST, _APPEARED) from None
            self._draft.replace(self.path)

    def discard_draft(self) -> None:
        """Remove the file that was prepared, if it is still there."""
        with suppress(OSError):
            self._draft.unlink()


def _usual_mode() -> int:
    """Return the mode of new files; temporary ones are for their owner only."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
