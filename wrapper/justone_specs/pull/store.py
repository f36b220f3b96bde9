"""Stored files of one `specs/` folder, and writing of the changes of a pull."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from justone_specs.model.document import Document
from justone_specs.model.files import canonical_json, write_atomically
from justone_specs.model.history import History, sha256
from justone_specs.model.layout import EARLIER_HISTORY, HISTORY, REMOVED, WHOLE, history_file
from justone_specs.model.strict_json import StrictJSONError, read
from justone_specs.model.structure import PublishedError

from .pull_errors import PullError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from justone_specs.model.endpoint import Endpoint


class Store:
    """The current content of a `specs/` folder.

    Attributes:
        specs: The folder.
        history: Its history, read once.
    """

    def __init__(self, specs: Path) -> None:
        """Read the history.

        Raises:
            PullError: The history cannot be read.
        """
        self.specs = specs
        self._wholes: dict[str, tuple[Document | None, str | None]] = {}
        try:
            self.history = History.read(history_file(specs))
        except (OSError, ValueError) as error:
            raise PullError(f"{error}. Restore the file from version control.") from error

    def whole(self, language: str) -> tuple[Document | None, str | None]:
        """Return the stored catalogue in one language and the hash of its text, or a pair of None; read it once."""
        if language not in self._wholes:
            text = self.text(WHOLE[language])
            found = (self._document(WHOLE[language], text), sha256(text)) if text is not None else (None, None)
            self._wholes[language] = found
        return self._wholes[language]

    def kept(self) -> dict[Endpoint, dict[str, Any]]:
        """Return the operations that vanished from the catalogue and are kept."""
        text = self.text(REMOVED)
        return dict(self._document(REMOVED, text).operations) if text is not None else {}

    def text(self, file: str) -> str | None:
        """Return a stored text; None if the file does not exist or is not UTF-8."""
        try:
            return self._path(file).read_bytes().decode("utf-8")
        except (FileNotFoundError, UnicodeDecodeError):
            return None

    def write(self, texts: Mapping[str, str], history: History, kept: Mapping[Endpoint, dict[str, Any]]) -> None:
        """Write the changed files and the history, then remove the files that are no longer used.

        Args:
            texts: Changed files by name.
            history: The history after the pull.
            kept: Operations that vanished from the catalogue and are kept.

        Raises:
            PullError: The history names a file outside the folder; nothing was written.
            OSError: A file could not be written; the old files are unchanged.
        """
        files = dict(texts)
        if kept and (removed := _as_document(kept)) != self.text(REMOVED):
            files[REMOVED] = removed
        used = {copy.file for copy in history.copies()}
        superseded = [self._path(copy.file) for copy in self.history.copies() if copy.file not in used]
        if not kept:
            superseded.append(self.specs / REMOVED)
        superseded.append(self.specs / EARLIER_HISTORY)
        if history != self.history or history_file(self.specs).name == EARLIER_HISTORY:
            files[HISTORY] = history.to_json()  # written last, because it lists the others
        if files:
            write_atomically({self._path(file): text for file, text in files.items()})
        for path in superseded:
            path.unlink(missing_ok=True)

    def _document(self, file: str, text: str) -> Document:
        try:
            return Document.of(read(text.encode()))
        except (StrictJSONError, PublishedError) as error:
            raise PullError(f"{self.specs / file}: {error}. Restore the file from version control.") from error

    def _path(self, file: str) -> Path:
        path = self.specs / file
        if not path.resolve().is_relative_to(self.specs.resolve()):
            raise PullError(f"{self.specs / HISTORY}: {file} is outside the folder. Restore it from version control.")
        return path


def _as_document(operations: Mapping[Endpoint, dict[str, Any]]) -> str:
    paths: dict[str, Any] = {}
    for endpoint, operation in operations.items():
        paths.setdefault(endpoint.path, {})[endpoint.method.lower()] = operation
    title = "Operations that vanished from the catalogue"
    return canonical_json({"openapi": "3.1.0", "info": {"title": title, "version": "1"}, "paths": paths})
