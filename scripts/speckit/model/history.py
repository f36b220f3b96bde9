"""`specs/history.json`: where every definition came from, and what became of every endpoint since it was first seen."""

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
        url: Where the vendor publishes it.
    """

    file: str
    language: str
    origin: str
    sha256: str
    url: str


@dataclass(frozen=True, slots=True)
class DocumentEntry:
    """A whole catalogue.

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
    """One endpoint. Dates are ISO dates of the pull that saw it; what never happened is None.

    Attributes:
        name: Platform and method, `xiaohongshu.get_user_v3`; once published, it never changes.
        first_seen: When the endpoint entered the history.
        copy: Its own definition, where one was published.
        arguments: The names of its arguments by what is sent, where one would have another name without this memory.
        operation_sha256: Hash of what the whole catalogue says or said last of it; None where none ever listed it, and
            again after the grace period.
        deprecated: Since when the vendor flags it so; None while it does not.
        hidden: Since when the vendor keeps it out of the documentation; None while it does not.
        removed: When a pull last found it gone from the catalogue.
        last_seen: Date of the last stored catalogue that still had it, if it was ever removed.
        returned: When it came back from that removal; None while it is gone.
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
        """Since when the catalogue lacks the endpoint; None while it has it."""
        return None if self.returned else self.removed


@dataclass(slots=True)
class History:
    """Everything `history.json` says.

    Attributes:
        endpoints: One entry an endpoint, for good: one that is gone keeps its name and its dates.
        documents: One entry a whole catalogue, by its path on the vendor's site.
    """

    endpoints: dict[Endpoint, HistoryEntry] = field(default_factory=dict)
    documents: dict[str, DocumentEntry] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path) -> History:
        """Read the file; a missing one is an empty history.

        Raises:
            ValueError: The file is not a history; the message names it.
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
        """Write it as canonical JSON: a copy's fields stand among the entry's own, what is None is left out."""
        entries = {str(endpoint): _flat(entry) for endpoint, entry in self.endpoints.items()}
        return canonical_json(entries | {path: _flat(entry) for path, entry in self.documents.items()})

    def whole(self, language: str) -> DocumentEntry | None:
        """Return the entry of the whole catalogue in one language, wherever on the site it is."""
        return next((entry for entry in self.documents.values() if entry.copy.language == language), None)

    def copies(self) -> Iterator[Copy]:
        """Every stored copy, of endpoints and of whole catalogues."""
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
        raise ValueError(f"{entry['name']!r} is not the name of a platform and a method")
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
        raise ValueError(f"{sorted(arguments.values())} are not all names of arguments")
    return {key: value for key, value in entry.items() if key not in keys}


def _flat(entry: HistoryEntry | DocumentEntry) -> dict[str, Any]:
    values = asdict(entry)
    values |= values.pop("copy") or {}
    return {key: value for key, value in values.items() if value is not None}
