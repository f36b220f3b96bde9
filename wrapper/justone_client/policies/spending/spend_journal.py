"""Journals: a file of lines for each process, which no other process writes."""

from __future__ import annotations

import contextlib
import itertools
import logging
import os
import secrets
import threading
import time
import weakref
from collections.abc import Iterator
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows, where a file in use cannot be deleted anyway
    fcntl = None  # type: ignore[assignment]

SUFFIX = ".journal"
_LARGEST = 8_000_000
"""Bytes after which a process goes on with another file, so that the first one can be deleted."""

_FLAGS = os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_logger = logging.getLogger("justone_client")
_journals: weakref.WeakSet[SpendJournal] = weakref.WeakSet()


class SpendJournal:
    """The lines of this process, in a folder that all processes share.

    Each line is one write to the end of a file, which is kept by the system once it is written: a killed process loses
    nothing. A power failure may lose the last seconds.

    Attributes:
        numbers: Numbers for requests, each of which the writer uses once.
    """

    def __init__(self, folder: Path) -> None:
        """Take the folder; a file is made with the first line."""
        self._folder = folder
        self._reset()
        _journals.add(self)

    def _reset(self) -> None:
        """Begin as another writer, also in the child of a fork, which must not use the parent's lock and file."""
        self._lock = threading.Lock()
        self._file: int | None = None
        self._size = self._files = 0
        self.numbers = itertools.count(1)
        self._is_torn = self._has_warned = False
        self._writer = f"{time.time_ns():020}-{os.getpid()}-{secrets.token_hex(4)}"

    def write(self, line: str) -> None:
        """Add a line, which ends with a line break; a failure is logged, and the call goes on."""
        with self._lock:
            try:
                file = self._open() if self._file is None or self._size > _LARGEST else self._file
                self._append(file, line.encode())
            except OSError as error:
                self._warn(error)

    def _append(self, file: int, data: bytes) -> None:
        if self._is_torn:  # the rest of a line that did not fit on the disk; the line is lost
            data = b"\n" + data
        written = os.write(file, data)
        self._size += written
        self._is_torn = written < len(data)
        if self._is_torn:
            raise OSError("no space for a whole line")

    def _open(self) -> int:
        self._close()
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._files += 1
        self._file = file = os.open(self._folder / f"{self._writer}-{self._files:06}{SUFFIX}", _FLAGS, 0o600)
        self._size, self._is_torn = 0, False
        if fcntl is not None:
            fcntl.flock(file, fcntl.LOCK_SH)
        return file

    def _close(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            with contextlib.suppress(OSError):
                os.close(file)

    def _warn(self, error: OSError) -> None:
        if not self._has_warned:
            _logger.warning("the spend log in %s cannot be written; calls go on (%s)", self._folder, error)
        self._has_warned = True

    def __del__(self) -> None:
        self._close()


def _begin_anew_in_child() -> None:
    for journal in tuple(_journals):
        journal._close()  # noqa: SLF001 - the parent's descriptor stays open in the parent
        journal._reset()  # noqa: SLF001


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_begin_anew_in_child)


def journals_in(folder: Path) -> list[Path]:
    """Return the journals of a folder, those of one writer in the order in which they were written."""
    try:
        return sorted(each for each in folder.iterdir() if each.suffix == SUFFIX)
    except FileNotFoundError:
        return []


@contextlib.contextmanager
def left_by_its_writer(path: Path) -> Iterator[bool]:
    """Yield whether the process that wrote a journal has closed it or has ended.

    An empty journal may just have been made, and is not locked yet.
    """
    if fcntl is None:
        yield True  # deleting it fails if it is open
        return
    with path.open("rb") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            yield False
        else:
            yield path.stat().st_size > 0
