"""A `specs/` folder, read for serving: the endpoints it describes, and the files that the vendor publishes."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from .spec_document import EmulatedEndpoint, SpecDocument, naming

_PACKAGE = Path(__file__).parents[1]

# The first one that has an endpoint decides what is to be sent to it.
_CATALOGUES = ("published/openapi.json", "published/removed.json")


@dataclass(frozen=True, slots=True)
class PublishedFile:
    """A stored copy of what the vendor publishes: an endpoint's own definition, or a whole catalogue.

    Attributes:
        file: Where it is stored.
        url_path: Path of the URL at which the vendor publishes it.
        content: The stored file, byte by byte.
    """

    file: Path
    url_path: str
    content: bytes

    @property
    def etag(self) -> str:
        return f'"{hashlib.sha256(self.content).hexdigest()}"'


@dataclass(frozen=True, slots=True)
class Specs:
    """What a `specs/` folder has to serve.

    Attributes:
        endpoints: Those of the catalogue, those removed from it lately, and those with a definition of their own.
        documents: The whole catalogues.
        definitions: The definitions of one endpoint each.
    """

    endpoints: list[EmulatedEndpoint]
    documents: list[PublishedFile]
    definitions: list[PublishedFile]


def default_specs(package: Path = _PACKAGE) -> Path:
    """Where the definitions are: beside the code in an installed wheel, at the top of a checkout otherwise."""
    installed = package / "_specs"
    return installed if installed.is_dir() else package.parents[1] / "specs"


def read_specs(folder: Path) -> Specs:
    """Read the catalogues, every file that the folder's history lists, and samples for what shows no example.

    Raises:
        SpecsError: The history or a file that it lists is missing, or one of the files is broken.
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
    """The entries of endpoints and whole documents."""
    file = folder / "history.json"
    earlier = folder / "ledger.json"  # its name in version 0.1
    file = earlier if earlier.exists() and not file.exists() else file
    with naming(file):
        entries = json.loads(file.read_bytes())
        return {key: dict(entry) for key, entry in entries.items()}


def _sampled(folder: Path, name: str) -> Any:
    """The `data` of an endpoint's first recorded answer; `{}` where there is none."""
    for file in sorted((folder / "samples").joinpath(*name.split(".")).glob("*.json")) if name else ():
        with naming(file):
            return json.loads(file.read_bytes())["data"]
    return {}


def _listed(
    folder: Path, entries: dict[str, dict[str, Any]]
) -> tuple[dict[str, PublishedFile], dict[str, PublishedFile]]:
    """The whole documents by their path on the vendor's site, and the definitions by the key of their endpoint."""
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
