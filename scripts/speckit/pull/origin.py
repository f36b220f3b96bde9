"""Where definitions are fetched from: a website or a folder, behind one method."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from .definition import Definition


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back for one definition.

    Attributes:
        url: The address that answered, after redirects.
        body: The definition as served; None if it is the one already stored.
        etag: The `ETag` header, or an empty text.
        last_modified: The `Last-Modified` header, or an empty text.
    """

    url: str
    body: bytes | None
    etag: str = ""
    last_modified: str = ""


class Origin(Protocol):
    """Something that holds published definitions."""

    def address(self, definition: Definition) -> str:
        """Say where the definition is, for messages."""

    async def fetch(self, definition: Definition, stored_sha256: str | None) -> Answer:
        """Fetch one definition, unless it is the stored one.

        Args:
            definition: What to fetch.
            stored_sha256: Hash of the stored copy; None fetches it in any case.

        Raises:
            RefusedError: There is no usable body.
            ConnectionFailedError: There is no answer.
        """
