"""The pointer beside an output, a text file that names the output's ledger if that is not beside the output."""

from __future__ import annotations

import os
from pathlib import Path

from justone_client.errors import ConfigurationError

from .ledger import LedgerError
from .open import is_shared, is_there
from .sqlite.place import beside, placed

ENDING = ".ledger-at"
"""Not that of ledgers: SQLite would open a ledger of that name."""

_LONGEST = 10_000
"""Bytes of a pointer; longer paths and URLs are in no use."""


def location_of(output: Path) -> str:
    """Return the location of an output's ledger: the one that its pointer names, else the file beside it.

    Raises:
        LedgerError: The pointer cannot be read, or the file that it names does not exist.
    """
    target = target_of(_pointer(output))
    return str(beside(output)) if target is None else target


def target_of(pointer: Path) -> str | None:
    """Return the location that a pointer names; None if there is no pointer.

    Raises:
        LedgerError: It cannot be read, does not name a ledger, or names a file that does not exist: a new ledger in its
            place would send all ids again.
    """
    with placed(pointer):
        if not pointer.exists():
            return None
        with pointer.open("rb") as file:
            text = os.fsdecode(file.read(_LONGEST)).strip("\r\n")
        if not text or len(text.splitlines()) > 1:
            raise LedgerError(f"{pointer}: this file does not name a ledger: delete it, or name a --ledger (ledger=)")
        if is_shared(text):
            return text
        target = pointer.parent / text  # an absolute path stays as it is
        if not target.exists():
            raise LedgerError(
                f"{pointer}: the ledger {target} does not exist: put it back, name its new place with --ledger "
                "(ledger=), or delete this file to start a new ledger; nothing was sent"
            )
        return str(target)


def has_ledger(output: Path) -> bool:
    """Return whether an output has a ledger already, or a pointer to one, even if that cannot be read."""
    try:
        location = location_of(output)
        return is_shared(location) or is_there(location)
    except ConfigurationError:
        return True


def note_location(output: Path, location: str) -> None:
    """Write the pointer of an output; remove it if the ledger is the file beside the output.

    Args:
        output: The output, which need not exist yet.
        location: The ledger's location, without a password.

    Raises:
        LedgerError: The pointer cannot be written.
    """
    pointer = _pointer(output)
    with placed(pointer):
        if not is_shared(location) and os.path.realpath(location) == os.path.realpath(beside(output)):
            pointer.unlink(missing_ok=True)
            return
        text = location if is_shared(location) else _path_from(pointer.parent, Path(location))
        content = os.fsencode(f"{text}\n")
        if not pointer.exists() or pointer.read_bytes() != content:
            pointer.parent.mkdir(parents=True, exist_ok=True)
            draft = pointer.with_name(f".{pointer.name}.{os.getpid()}")
            draft.write_bytes(content)
            draft.replace(pointer)


def _pointer(output: Path) -> Path:
    """Return the path of a pointer, next to the file itself if the output is a symbolic link."""
    with placed(output):
        return Path(f"{os.path.realpath(output) if output.is_symlink() else output}{ENDING}")


def _path_from(folder: Path, ledger: Path) -> str:
    """Return the path of a ledger, relative if it is in the folder or below, which may be moved with the output."""
    path, start = Path(os.path.realpath(ledger)), Path(os.path.realpath(folder))
    return str(path.relative_to(start) if path.is_relative_to(start) else path)
