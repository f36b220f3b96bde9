"""Where definitions are fetched from: a website or a folder, behind one method."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back.

    Attributes:
        url: The address that answered, after redirects.
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

    async def fetch(self, path: str, stored_sha256: str | None) -> Answer:
        """Fetch one file, unless it is the stored one.

        Args:
            path: Path on the vendor's site.
            stored_sha256: Hash of the stored copy; None fetches it in any case.

        Raises:
            RefusedError: There is no usable body; `NotFoundError` where there is no such file.
            ConnectionFailedError: There is no answer.
        """
