"""What a pull changes of an endpoint's own definition."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from speckit.model.history import Copy, sha256

if TYPE_CHECKING:
    from speckit.model.endpoint import Endpoint

    from .store import Store


class ChangeKind(StrEnum):
    """What happened to a stored definition."""

    NEW = "new"
    CHANGED = "changed"
    MOVED = "moved"
    """Same text, stored under another name or found at another address."""
    RESTORED = "restored"
    """The stored copy was missing or edited; the history's text is back."""


@dataclass(frozen=True, slots=True)
class PulledChange:
    """One definition whose stored copy changes.

    Attributes:
        kind: What happens.
        endpoint: To which endpoint.
        copy: Its stored copy from now on.
        before: Its stored copy up to now, if it had one.
        text: The canonical text.
    """

    kind: ChangeKind
    endpoint: Endpoint
    copy: Copy
    before: Copy | None
    text: str

    @property
    def replaces_transcribed(self) -> bool:
        """Whether what the vendor serves takes the place of what was written from the reference page."""
        return self.before is not None and self.before.origin == "transcribed" and self.copy.origin != "transcribed"


def file_of(name: str, language: str) -> str:
    """Return where the definition of an endpoint is stored, relative to the folder."""
    platform, _, method = name.partition(".")
    return f"published/{platform}/{method}.{language}.json"


def change(store: Store, endpoint: Endpoint, text: str, copy: Copy) -> PulledChange | None:
    """Compare a definition with what is stored; None if nothing changes.

    Args:
        store: What is stored.
        endpoint: Which endpoint.
        text: Its canonical text as it was served.
        copy: What the history would say of it.
    """
    entry = store.history.endpoints.get(endpoint)
    before = entry.copy if entry else None
    if before is None or before.sha256 != copy.sha256:
        return PulledChange(ChangeKind.CHANGED if before else ChangeKind.NEW, endpoint, copy, before, text)
    same = Copy(copy.file, copy.language, before.origin, before.sha256, copy.url)
    if same != before:
        return PulledChange(ChangeKind.MOVED, endpoint, same, before, text)
    if store.text(before.file) != text:
        return PulledChange(ChangeKind.RESTORED, endpoint, before, before, text)
    return None


def reliable_sha256(store: Store, endpoint: Endpoint, file: str, url: str) -> str | None:
    """Return the hash of the stored copy; None unless the history knows this very file with this very text."""
    entry = store.history.endpoints.get(endpoint)
    copy = entry.copy if entry else None
    if copy is None or (copy.file, copy.url) != (file, url):
        return None
    text = store.text(copy.file)
    return copy.sha256 if text is not None and sha256(text) == copy.sha256 else None
