"""Marks of outputs in a ledger, which tell whether the collection wrote a file that is there."""

from __future__ import annotations

import os
from pathlib import Path

from justone_client.collect.ledger.ledger import Reading

from .object_store import is_remote, mark_of
from .output_folder import signature

WRITTEN = "written"
"""The note under a mark; for an output that is appended to, it is the record of the responses in it."""


def is_foreign(output: Path | str, ledger: Reading | None) -> bool:
    """Return whether an output exists and this collection has not written it, or it was changed since.

    Args:
        output: The file or folder; a text with `://` is a file in an object store.
        ledger: The ledger; None if it does not exist yet.

    Raises:
        ConfigurationError: The store cannot be read.
    """
    if is_remote(output):
        mark = mark_of(output)
        return mark is not None and not (mark and ledger is not None and ledger.noted(mark))
    path = Path(output)
    if not path.exists() or (path.is_dir() and not any(path.iterdir())):
        return False
    return ledger is None or not note_of(path, ledger)


def note_of(output: Path, ledger: Reading) -> str:
    """Return the note about a file or folder as it is now; empty if it does not exist, or there is no note."""
    notes = map(ledger.noted, marks_of(output, output)) if output.exists() else iter(())
    return next(filter(None, notes), "")


def marks_of(output: Path, file: Path) -> list[str]:
    """Return the marks by which a ledger recognizes a file it was written to, until the file is changed.

    They do not contain the folder, which may be moved with the ledger. Several machines may write files of the same
    name. A symbolic link has the name of its target first; earlier versions recorded the link's name, which is second.

    Args:
        output: The path of the output.
        file: The same file or folder, perhaps in another place.
    """
    status = file.stat()
    state = signature(file) if file.is_dir() else f"{status.st_size} {status.st_mtime_ns}"
    names = dict.fromkeys([Path(os.path.realpath(output)).name, output.name])
    texts = (os.fsencode(name).decode("utf-8", "backslashreplace") for name in names)  # the same in every locale
    return [f"output {text} {state}" for text in texts]
