"""Origins of definitions: the common protocol, and the folder. The website is in `website`."""

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
        body: The content of the file; None if the stored copy is unchanged.
        etag: The `ETag` header, or an empty text.
        last_modified: The `Last-Modified` header, or an empty text.
    """

    url: str
    body: bytes | None
    etag: str = ""
    last_modified: str = ""


class Origin(Protocol):
    """A place with the files that the vendor publishes."""

    def address(self, path: str) -> str:
        """Return the location of a path of the vendor's site, for messages."""

    async def fetch(self, path: str, stored_sha256: str | None) -> Download:
        """Fetch one file, unless the stored copy is unchanged.

        Args:
            path: Path on the vendor's site.
            stored_sha256: Hash of the stored copy; None to fetch the file in any case.

        Raises:
            RefusedError: There is no usable body; `NotFoundError` if there is no such file.
            SiteUnreachableError: The file could not be fetched.
        """


@dataclass(frozen=True, slots=True)
class Folder:
    """A mirror in a local folder.

    Attributes:
        root: The folder that corresponds to the site's `/`.
        size_limit_bytes: Largest file accepted.
    """

    root: Path
    size_limit_bytes: int

    def address(self, path: str) -> str:
        """Return the path of the file, below the folder as the user gave it."""
        return f"{self.root.as_posix()}{path}"

    async def fetch(self, path: str, stored_sha256: str | None) -> Download:  # noqa: ARG002 - an Origin's
        """Read the file; a missing one is like a 404.

        Raises:
            RefusedError: The file is missing, unreadable, too large, not a regular file or outside the folder.
        """
        body = await asyncio.to_thread(self._read, path)
        return Download(self.address(path), body)

    def _read(self, path: str) -> bytes:
        file = self._resolved(path)
        if not file.is_relative_to(self.root.resolve()):
            raise RefusedError("outside the folder", "Replace the link with the file it points to.")
        if file.exists() and not file.is_file():
            raise RefusedError("not a regular file", "Make it a readable file.")  # reading a named pipe would never end
        try:
            with file.open("rb") as opened:
                body = opened.read(self.size_limit_bytes + 1)
        except FileNotFoundError as error:
            raise NotFoundError("no such file", "A mirror needs the layout of the vendor's site.") from error
        except OSError as error:
            raise RefusedError(f"cannot be read ({error.strerror})", "Make it a readable file.") from error
        if len(body) > self.size_limit_bytes:
            raise too_large(self.size_limit_bytes)
        return body

    def _resolved(self, path: str) -> Path:
        try:
            return (self.root / path.lstrip("/")).resolve()
        except (OSError, RuntimeError) as error:
            raise RefusedError("a link that points to itself", "Replace the link with a file.") from error
