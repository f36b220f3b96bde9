"""A folder at a git revision."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class RevisionError(ValueError):
    """A revision that cannot be read; the message includes the error of git, if there is one."""


@contextmanager
def unpacked(revision: str, folder: Path) -> Iterator[tuple[Path, str]]:
    """Unpack a folder at a revision of its repository; yield the unpacked folder and the commit.

    Raises:
        RevisionError: git is not installed, the revision does not exist, or it does not contain the folder.
    """
    folder = folder.resolve()
    commit = _git(folder, "rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}").decode().strip()
    archive = _git(folder, "archive", "--format=tar", f"{commit}:./{folder.name}")
    with tempfile.TemporaryDirectory(prefix="justone-diff-") as scratch:
        _write(archive, Path(scratch))
        yield Path(scratch), commit


def _git(folder: Path, *arguments: str) -> bytes:
    command = ["git", "-C", str(folder.parent), *arguments]
    try:
        done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - revisions follow --end-of-options
    except FileNotFoundError:
        raise RevisionError("git is not installed") from None
    if done.returncode != 0:
        raise RevisionError(f"git says: {done.stderr.decode(errors='backslashreplace').strip()}")
    return done.stdout


def _write(archive: bytes, folder: Path) -> None:
    """Write the regular files of an archive; skip links and everything else."""
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        for member in tar:
            content = tar.extractfile(member) if member.isfile() else None
            if content:
                target = folder / member.name
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(content.read())
