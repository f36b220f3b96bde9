"""`specs/history.json`: the source of every definition, and the dates of every endpoint since it was first seen."""

from __future__ import annotations

import hashlib
import json
import keyword
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, fields
from datetime import date
from pathlib import Path
from typing import Any

from .endpoint import Endpoint
from .files import canonical_json


@dataclass(frozen=True, slots=True)
class Copy:
    """A stored copy of something the vendor publishes.

    Attributes:
        file: The canonical copy, relative to `specs/`.
        language: `en` or `zh`.
        origin: `transcribed` (written from the reference page), `pulled` (what the vendor serves) or `mirrored` (what a
            mirror served).
        sha256: Hash of the canonical copy.
        url: The address where the vendor publishes it.
    """

    file: str
    language: str
    origin: str
    sha256: str
    url: str


@dataclass(frozen=True, slots=True)
class DocumentEntry:
    """The entry of a whole catalogue.

    Attributes:
        copy: The stored document.
        release: Its `x-openapi-release-id`, or an empty text.
        since: ISO date on which this text was first pulled.
    """

    copy: Copy
    release: str
    since: str


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """The entry of one endpoint.

    Dates are the ISO dates of the pulls that found the event; a date is None if the event has not happened.

    Attributes:
        name: Platform and method, such as `xiaohongshu.get_user_v3`; it never changes once it is published.
        first_seen: Date on which the endpoint was added to the history.
        copy: The stored copy of the endpoint's definition, if there is one.
        arguments: The published Python names of its arguments by wire name; None if the rules alone give these names.
        operation_sha256: Hash of its operation in the last whole catalogue that had it; None if no catalogue ever
            listed it, and after the grace period.
        deprecated: Date since which the vendor flags it as deprecated; None while it is not flagged.
        hidden: Date since which the vendor hides it in the documentation; None while it is not hidden.
        removed: Date of the pull that last found it gone from the catalogue.
        last_seen: Date of the last stored catalogue that had it before the removal, if it was ever removed.
        returned: Date on which it came back after that removal; None while it is gone.
    """

    name: str
    first_seen: str
    copy: Copy | None = None
    arguments: dict[str, str] | None = None
    operation_sha256: str | None = None
    deprecated: str | None = None
    hidden: str | None = None
    removed: str | None = None
    last_seen: str | None = None
    returned: str | None = None

    @property
    def gone_since(self) -> str | None:
        """Date since which the catalogue lacks the endpoint; None while it has it."""
        return None if self.returned else self.removed


@dataclass(slots=True)
class History:
    """The content of `history.json`.

    Attributes:
        endpoints: One entry per endpoint. Entries are never deleted: a removed endpoint keeps its name and its dates.
        documents: One entry per whole catalogue, by its path on the vendor's site.
    """

    endpoints: dict[Endpoint, HistoryEntry] = field(default_factory=dict)
    documents: dict[str, DocumentEntry] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path) -> History:
        """Read the file; a missing file gives an empty history.

        Raises:
            ValueError: The file is not a history; the message names the file.
        """
        if not path.exists():
            return cls()
        try:
            entries = json.loads(path.read_text(encoding="utf-8"))
            documents = {key: _document(entry) for key, entry in entries.items() if key.startswith("/")}
            endpoints = {
                Endpoint.parse(key): _endpoint(entry) for key, entry in entries.items() if key not in documents
            }
        except (ValueError, TypeError, AttributeError, KeyError) as error:
            raise ValueError(f"{path} is not a history: {error}") from error
        return cls(endpoints, documents)

    def to_json(self) -> str:
        """Return canonical JSON; the fields of a copy are merged into its entry, and None is left out."""
        entries = {str(endpoint): _flat(entry) for endpoint, entry in self.endpoints.items()}
        return canonical_json(entries | {path: _flat(entry) for path, entry in self.documents.items()})

    def whole(self, language: str) -> DocumentEntry | None:
        """Return the entry of the whole catalogue in one language, under any path of the site."""
        return next((entry for entry in self.documents.values() if entry.copy.language == language), None)

    def copies(self) -> Iterator[Copy]:
        """Yield every stored copy, of endpoints and of whole catalogues."""
        yield from (entry.copy for entry in self.endpoints.values() if entry.copy)
        yield from (entry.copy for entry in self.documents.values())


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


_COPY_FIELDS = frozenset(item.name for item in fields(Copy))
_NAME = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")
_ARGUMENT = re.compile(r"[a-z][a-z0-9_]*")
_DATES = frozenset({"first_seen", "deprecated", "hidden", "removed", "last_seen", "returned"})


def _endpoint(entry: dict[str, Any]) -> HistoryEntry:
    copy = {key: value for key, value in entry.items() if key in _COPY_FIELDS}
    if not _NAME.fullmatch(entry["name"]) or any(map(keyword.iskeyword, entry["name"].split("."))):
        raise ValueError(f"{entry['name']!r} is not a name such as platform.method")
    for key in _DATES & entry.keys():
        date.fromisoformat(entry[key])
    return HistoryEntry(**_without(entry, _COPY_FIELDS), copy=Copy(**copy) if copy else None)


def _document(entry: dict[str, Any]) -> DocumentEntry:
    copy = Copy(**{key: value for key, value in entry.items() if key in _COPY_FIELDS})
    return DocumentEntry(**_without(entry, _COPY_FIELDS), copy=copy)


def _without(entry: dict[str, Any], keys: frozenset[str]) -> dict[str, Any]:
    arguments = entry.get("arguments") or {}
    for value in (*(value for key, value in entry.items() if key != "arguments"), *arguments.values()):
        if not isinstance(value, str):
            raise TypeError(f"{value!r} is not a text")
    if not all(_ARGUMENT.fullmatch(name) for name in arguments.values()):
        raise ValueError(f"not all of {sorted(arguments.values())} are valid names of arguments")
    return {key: value for key, value in entry.items() if key not in keys}


def _flat(entry: HistoryEntry | DocumentEntry) -> dict[str, Any]:
    values = asdict(entry)
    values |= values.pop("copy") or {}
    return {key: value for key, value in values.items() if value is not None}
