"""Journals: a file of lines for each process, which no other process writes."""

from __future__ import annotations

import contextlib
import itertools
import logging
import mmap
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
FIRST_SIZE, FURTHER_SIZE = 16_384, 1_048_576
"""Bytes of the first file of a process, and of each further one: most programs send few requests."""

_ABANDONED = 86_400.0
"""Seconds after which a journal without a line is deleted: its process was killed before it wrote one."""

_FLAGS = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_logger = logging.getLogger("justone_client")
_journals: weakref.WeakSet[SpendJournal] = weakref.WeakSet()


class SpendJournal:
    """The lines of this process, in a folder that all processes share.

    The files are mapped into memory, which costs a fraction of a write. The system keeps what was written there if the
    process is killed; a power failure may lose the last seconds.

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
        self._map: mmap.mmap | None = None
        self._end = self._size = self._files = 0
        self.numbers = itertools.count(1)
        self._has_warned = False
        self._writer = f"{time.time_ns():020}-{os.getpid()}-{secrets.token_hex(4)}"

    def write(self, line: str) -> None:
        """Add a line, without its line break; a failure is logged, and the call goes on."""
        data = line.encode()
        with self._lock:
            try:
                mapped, start = self._place(len(data) + 1)
                mapped[start : self._end - 1] = data
                mapped[self._end - 1] = _LINE_BREAK  # last, since a reader takes what ends with it
            except (OSError, ValueError) as error:
                self._warn(error)

    def _place(self, length: int) -> tuple[mmap.mmap, int]:
        """Return a mapped file, and the place for a line in it."""
        start = self._end
        if self._map is None or start + length > self._size:
            self._map, start = self._open(length), 0
        self._end = start + length
        return self._map, start

    def _open(self, least: int) -> mmap.mmap:
        self._close()
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        size = max(FURTHER_SIZE if self._files else FIRST_SIZE, least)
        self._files += 1
        self._file = file = os.open(self._folder / f"{self._writer}-{self._files:06}{SUFFIX}", _FLAGS, 0o600)
        if fcntl is not None:
            fcntl.flock(file, fcntl.LOCK_SH)
        _allocate(file, size)
        self._size = size
        return mmap.mmap(file, size)

    def _close(self) -> None:
        mapped, self._map = self._map, None
        file, self._file = self._file, None
        self._end = self._size = 0
        if mapped is not None:
            mapped.close()
        if file is not None:
            with contextlib.suppress(OSError):
                os.close(file)

    def _warn(self, error: Exception) -> None:
        if not self._has_warned:
            _logger.warning("the spend log in %s cannot be written; calls go on (%s)", self._folder, error)
        self._has_warned = True

    def __del__(self) -> None:
        self._close()


_LINE_BREAK = ord("\n")


def _allocate(file: int, size: int) -> None:
    """Take the space on the disk: a process that writes to mapped memory without it is killed."""
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(file, 0, size)
    elif os.write(file, bytes(size)) < size:
        raise OSError("no space for the journal")


def _begin_anew_in_child() -> None:
    for journal in tuple(_journals):
        journal._close()  # noqa: SLF001 - the parent keeps its own descriptor and its own map
        journal._reset()  # noqa: SLF001


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_begin_anew_in_child)


def journals_in(folder: Path) -> list[Path]:
    """Return the journals of a folder, those of one writer in the order in which they were written."""
    try:
        return sorted(each for each in folder.iterdir() if each.suffix == SUFFIX)
    except FileNotFoundError:
        return []


def whole_lines(data: bytes) -> bytes:
    """Return the complete lines at the beginning of what was read of a journal; the rest of a file is zeros."""
    written = data.partition(b"\0")[0]
    return written[: written.rfind(b"\n") + 1]


@contextlib.contextmanager
def left_by_its_writer(path: Path) -> Iterator[bool]:
    """Yield whether the process that wrote a journal has closed it or has ended.

    A journal without a line may just have been made, and is not locked yet.
    """
    with path.open("rb") as file:
        is_begun = file.read(1) not in {b"", b"\0"} or time.time() - path.stat().st_mtime > _ABANDONED
        if fcntl is None:
            yield is_begun  # deleting it fails if it is open
            return
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            yield False
        else:
            yield is_begun
