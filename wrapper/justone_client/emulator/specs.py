"""Contents of a `specs/` folder: the described endpoints and the published files."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from .spec_document import EmulatedEndpoint, SpecDocument, naming

_CATALOGUES = ("published/openapi.json", "published/removed.json")
"""The first one that describes an endpoint decides its required parameters."""


@dataclass(frozen=True, slots=True)
class PublishedFile:
    """A stored copy of a published definition or of a whole catalogue.

    Attributes:
        file: Path of the copy.
        url_path: Path of the URL of the vendor's file.
        content: The bytes of the file.
    """

    file: Path
    url_path: str
    content: bytes

    @property
    def etag(self) -> str:
        """A strong entity tag of the content."""
        return f'"{hashlib.sha256(self.content).hexdigest()}"'


@dataclass(frozen=True, slots=True)
class Specs:
    """The contents of a `specs/` folder that the emulator serves.

    Attributes:
        endpoints: The endpoints of the catalogue, of the removed operations and of the definitions.
        documents: The whole catalogues.
        definitions: The definitions, one for each endpoint.
    """

    endpoints: list[EmulatedEndpoint]
    documents: list[PublishedFile]
    definitions: list[PublishedFile]


def read_specs(folder: Path) -> Specs:
    """Read the catalogues, the files that the history lists, and samples for endpoints without an example.

    Raises:
        SpecsError: The history or a file that it lists is missing or malformed.
    """
    entries = _history(folder)
    documents, definitions = _listed(folder, entries)
    endpoints: dict[str, EmulatedEndpoint] = {}
    for file in (folder / name for name in _CATALOGUES):
        if file.exists():
            catalogue = SpecDocument(file, _content(file))
            endpoints |= {key: catalogue.endpoint(key) for key in catalogue if key not in endpoints}
    for key, published in definitions.items():
        own = SpecDocument(published.file, published.content)
        endpoint = endpoints.get(key) or own.endpoint(key)
        example = own.example(key, endpoint.example)
        endpoints[key] = replace(endpoint, definition=published.url_path, example=example)
    for key, endpoint in endpoints.items():
        if endpoint.example == {}:
            endpoints[key] = replace(endpoint, example=_sampled(folder, entries.get(key, {}).get("name", "")))
    return Specs(list(endpoints.values()), list(documents.values()), list(definitions.values()))


def _history(folder: Path) -> dict[str, dict[str, Any]]:
    """Return the entries of endpoints and whole documents."""
    file = folder / "history.json"
    earlier = folder / "ledger.json"  # its name in version 0.1
    file = earlier if earlier.exists() and not file.exists() else file
    with naming(file):
        entries = json.loads(file.read_bytes())
        return {key: dict(entry) for key, entry in entries.items()}


def _sampled(folder: Path, name: str) -> Any:
    """Return the `data` of an endpoint's first recorded response; `{}` without one."""
    for file in sorted((folder / "samples").joinpath(*name.split(".")).glob("*.json")) if name else ():
        with naming(file):
            return json.loads(file.read_bytes())["data"]
    return {}


def _listed(
    folder: Path, entries: dict[str, dict[str, Any]]
) -> tuple[dict[str, PublishedFile], dict[str, PublishedFile]]:
    """Return the whole documents by their path on the vendor's site, and the definitions by endpoint."""
    with naming(folder / "history.json"):
        stored = {
            key: (folder / entry["file"], unquote(urlsplit(entry["url"]).path))
            for key, entry in entries.items()
            if key.startswith("/") or "file" in entry or "url" in entry
        }
    files = {key: PublishedFile(file, url_path, _content(file)) for key, (file, url_path) in stored.items()}
    documents = {key: published for key, published in files.items() if key.startswith("/")}
    return documents, {key: published for key, published in files.items() if key not in documents}


def _content(file: Path) -> bytes:
    with naming(file):
        return file.read_bytes()
