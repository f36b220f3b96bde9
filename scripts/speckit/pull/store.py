"""`specs/published/` and `specs/ledger.json`: what is stored, what a pull changes, and writing it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from speckit.files import write_atomically
from speckit.ledger import Ledger, LedgerEntry, sha256

from .errors import PullError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from speckit.endpoint import Endpoint
    from speckit.normalise.overlay import Overlay

    from .definition import Definition


class ChangeKind(StrEnum):
    """What happened to a stored definition."""

    NEW = "new"
    CHANGED = "changed"
    MOVED = "moved"
    """Same text, stored under another name."""
    RESTORED = "restored"
    """The stored copy was missing or edited; the ledger's text is back."""


@dataclass(frozen=True, slots=True)
class Change:
    """One definition whose stored copy changes.

    Attributes:
        kind: What happens.
        endpoint: To which endpoint.
        entry: Its ledger entry from now on.
        before: Its ledger entry up to now, if it had one.
    """

    kind: ChangeKind
    endpoint: Endpoint
    entry: LedgerEntry
    before: LedgerEntry | None

    @property
    def replaces_transcribed(self) -> bool:
        """Whether what the vendor serves takes the place of what was written from the reference page."""
        return self.before is not None and self.before.origin == "transcribed" and self.entry.origin != "transcribed"


class Store:
    """One `specs/` folder as it is now.

    Attributes:
        specs: The folder.
        ledger: Its ledger, read once.
    """

    def __init__(self, specs: Path, overlay: Overlay) -> None:
        """Read the ledger.

        Raises:
            PullError: The ledger cannot be read.
        """
        self.specs = specs
        self._ledger_file = specs / "ledger.json"
        self._overlay = overlay
        try:
            self.ledger = Ledger.read(self._ledger_file)
        except (OSError, ValueError) as error:
            raise PullError(f"{error}. Restore the file from version control.") from error

    def file(self, definition: Definition) -> str:
        """Return where a definition is stored, relative to the folder."""
        name = self._overlay.name(definition.endpoint)
        return f"published/{name.platform}/{name.method}.{definition.language}.json"

    def sha256(self, definition: Definition) -> str | None:
        """Return the hash of the stored copy; None unless the ledger knows this very file with this very text."""
        entry = self.ledger.get(definition.endpoint)
        if entry is None or entry.file != self.file(definition):
            return None
        text = self._text(entry.file)
        return entry.sha256 if text is not None and sha256(text) == entry.sha256 else None

    def change(self, definition: Definition, text: str, *, origin: str, url: str, today: str) -> Change | None:
        """Compare a definition's canonical text with what is stored; None if nothing changes.

        Args:
            definition: Which one.
            text: Its canonical text.
            origin: Where the text came from, in the ledger's words.
            url: Where the vendor publishes it.
            today: ISO date, the first one seen of a new endpoint.
        """
        before = self.ledger.get(definition.endpoint)
        file, digest = self.file(definition), sha256(text)
        if before is None or before.sha256 != digest:
            kind = ChangeKind.CHANGED if before else ChangeKind.NEW
            first_seen = before.first_seen if before else today
            entry = LedgerEntry(file, first_seen, definition.language, origin, digest, url)
        elif before.file != file:
            kind, entry = ChangeKind.MOVED, replace(before, file=file, language=definition.language)
        elif self._text(file) != text:
            kind, entry = ChangeKind.RESTORED, before
        else:
            return None
        return Change(kind, definition.endpoint, entry, before)

    def write(self, texts: dict[Change, str]) -> None:
        """Write the changed definitions, then the ledger, then remove the files that others supersede.

        Raises:
            PullError: The ledger names a file outside the folder; nothing was written.
            OSError: A file could not be written; those in place before are untouched.
        """
        ledger = Ledger(self.ledger)
        ledger.update({change.endpoint: change.entry for change in texts})
        files = {self.specs / change.entry.file: text for change, text in texts.items()}
        if ledger != self.ledger:
            files[self._ledger_file] = ledger.to_json()
        kept = {entry.file for entry in ledger.values()}
        superseded = [self._path(entry.file) for entry in self.ledger.values() if entry.file not in kept]
        if files:
            write_atomically(files)
        for path in superseded:
            path.unlink(missing_ok=True)

    def refuse_shared_files(self, definitions: Iterable[Definition]) -> None:
        """Make sure that no endpoint's file is another one's.

        Raises:
            PullError: Two endpoints have the same name.
        """
        owners = {entry.file: endpoint for endpoint, entry in self.ledger.items()}
        for definition in definitions:
            file = self.file(definition)
            owner = owners.setdefault(file, definition.endpoint)
            if owner != definition.endpoint:
                raise PullError(
                    f"{owner} and {definition.endpoint} would both be stored as {file}. "
                    "Give one endpoint or its platform another name in overlay.toml."
                )

    def _text(self, file: str) -> str | None:
        try:
            return self._path(file).read_bytes().decode("utf-8")
        except (FileNotFoundError, UnicodeDecodeError):
            return None

    def _path(self, file: str) -> Path:
        path = self.specs / file
        if not path.resolve().is_relative_to(self.specs.resolve()):
            raise PullError(f"{self._ledger_file}: {file} is outside the folder. Restore it from version control.")
        return path
