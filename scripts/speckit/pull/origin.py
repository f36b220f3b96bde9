"""Origins of definitions, behind one method: a website or a folder."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from .pull_errors import NotFoundError, RefusedError, too_large

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Download:
    """One fetched file.

    Attributes:
        url: The address that served it, after redirects.
        body: What was served; None if it is what is already stored.
        etag: The `ETag` header, or an empty text.
        last_modified: The `Last-Modified` header, or an empty text.
    """

    url: str
    body: bytes | None
    etag: str = ""
    last_modified: str = ""


class Origin(Protocol):
    """Something that holds what the vendor publishes."""

    def address(self, path: str) -> str:
        """Say where a path of the vendor's site is, for messages."""

    async def fetch(self, path: str, stored_sha256: str | None) -> Download:
        """Fetch one file, unless it is the stored one.

        Args:
            path: Path on the vendor's site.
            stored_sha256: Hash of the stored copy; None fetches it in any case.

        Raises:
            RefusedError: There is no usable body; `NotFoundError` where there is no such file.
            SiteUnreachableError: There is no response.
        """


@dataclass(frozen=True, slots=True)
class Folder:
    """A mirror on the disk.

    Attributes:
        root: What stands for the site's `/`.
        size_limit_bytes: Largest file accepted.
    """

    root: Path
    size_limit_bytes: int

    def address(self, path: str) -> str:
        """Name the file, below the folder as the user gave it."""
        return f"{self.root.as_posix()}{path}"

    async def fetch(self, path: str, stored_sha256: str | None) -> Download:  # noqa: ARG002 - an Origin's
        """Read the file; a missing one is like a 404.

        Raises:
            RefusedError: The file is missing, unreadable, too large, no plain file or outside the folder.
        """
        body = await asyncio.to_thread(self._read, path)
        return Download(self.address(path), body)

    def _read(self, path: str) -> bytes:
        file = self._resolved(path)
        if not file.is_relative_to(self.root.resolve()):
            raise RefusedError("outside the folder", "Replace the link by the file it leads to.")
        if file.exists() and not file.is_file():
            raise RefusedError("no plain file", "Make it a readable file.")  # reading a named pipe would never end
        try:
            with file.open("rb") as opened:
                body = opened.read(self.size_limit_bytes + 1)
        except FileNotFoundError as error:
            raise NotFoundError("no such file", "A mirror has the layout of the vendor's site; see README.") from error
        except OSError as error:
            raise RefusedError(f"cannot be read ({error.strerror})", "Make it a readable file.") from error
        if len(body) > self.size_limit_bytes:
            raise too_large(self.size_limit_bytes)
        return body

    def _resolved(self, path: str) -> Path:
        try:
            return (self.root / path.lstrip("/")).resolve()
        except (OSError, RuntimeError) as error:
            raise RefusedError("a link that leads back to itself", "Replace the link by a file.") from error
