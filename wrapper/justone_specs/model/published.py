"""Reading of the stored definitions as a sequence of operations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .document import Document, examples, tag_of
from .endpoint import Endpoint
from .history import History, HistoryEntry
from .layout import HISTORY, REMOVED, WHOLE, history_file
from .response_shapes import read_shape
from .samples import demand_used, read_samples
from .strict_json import StrictJSONError, read
from .structure import PublishedError

JsonObject = dict[str, Any]


@dataclass(frozen=True, slots=True)
class PublishedOperation:
    """An operation as the vendor publishes it.

    Attributes:
        endpoint: Method and path.
        operation: The OpenAPI operation object; its parameters and body have no references.
        url: Where it is published; empty if unknown.
        samples: Bodies beside the examples in the operation: recorded ones, and ones that have the stored shape.
        name: The name under which it was published; empty for a new one.
        arguments: The published names of its arguments, if the rules alone would change one.
        chinese: The same operation in the Chinese catalogue; only its texts are used.
        platform_text: The catalogue's description of its platform.
        removed: ISO date since which the catalogue lacks it; empty while it is listed.
        document: The document that contains it, which its responses may refer to.
    """

    endpoint: Endpoint
    operation: JsonObject
    url: str = ""
    samples: tuple[Any, ...] = ()
    name: str = ""
    arguments: Mapping[str, str] = field(default_factory=dict)
    chinese: JsonObject = field(default_factory=dict)
    platform_text: str = ""
    removed: str = ""
    document: JsonObject = field(default_factory=dict)

    @property
    def bodies(self) -> tuple[Any, ...]:
        """Every known response body: the published examples, then the samples."""
        return (*examples(self.operation), *self.samples)


def whole_catalogue(specs: Path) -> Document:
    """Return the stored whole catalogue, or an empty document if there is none.

    Raises:
        PublishedError: The file cannot be used; the message names it.
    """
    return _stored(specs / WHOLE["en"])


def read_published(specs: Path, whole_catalogue: Document | None = None) -> Iterator[PublishedOperation]:
    """Yield every endpoint of `specs/history.json` that is published or in its grace period.

    The whole catalogue decides the structure of an endpoint, and its own definition adds the example. An endpoint that
    no catalogue ever listed has only its own definition.

    Args:
        specs: The folder.
        whole_catalogue: The result of `whole_catalogue`, if it was already read.

    Raises:
        PublishedError: A file is missing or cannot be used, or does not match the history; the message names the file.
    """
    history = History.read(history_file(specs))
    english = whole_catalogue or _stored(specs / WHOLE["en"])
    chinese, gone = _stored(specs / WHOLE["zh"]), _stored(specs / REMOVED)
    whole, removed = english.operations, gone.operations
    # the Chinese texts are used only if they belong to the same release
    texts = chinese.operations if english.release and english.release == chinese.release else {}
    entry_of_whole = history.whole("en")
    url = entry_of_whole.copy.url if entry_of_whole else ""
    demand_used(specs, {entry.name for entry in history.endpoints.values()})
    _demand_kept(history, whole.keys() | removed.keys(), specs)
    for endpoint, entry in sorted(history.endpoints.items()):
        own = _own(specs, endpoint, entry)
        document = next((each for each in (english, gone, own) if each and endpoint in each.operations), None)
        if document:
            operation = document.operations[endpoint]
            shown = tuple(examples(own.operations[endpoint])) if own and document is not own else ()
            yield PublishedOperation(
                endpoint=endpoint,
                operation=operation,
                url=entry.copy.url if entry.copy else url,
                samples=(*shown, *read_samples(specs, entry.name), *read_shape(specs, entry.name)),
                name=entry.name,
                arguments=entry.arguments or {},
                chinese=texts.get(endpoint, {}),
                platform_text=english.tag_texts.get(tag_of(operation), ""),
                removed="" if endpoint in whole else entry.gone_since or "",
                document=document.content,
            )


def _demand_kept(history: History, stored: AbstractSet[Endpoint], specs: Path) -> None:
    """Check that the history lists every stored operation, and that every operation it relies on is stored."""
    vouched = {endpoint for endpoint, entry in history.endpoints.items() if entry.operation_sha256 and not entry.copy}
    if unknown := sorted(map(str, stored - history.endpoints.keys())):
        raise PublishedError(f"{specs / HISTORY} does not list {', '.join(unknown[:3])}; pull the definitions again")
    if lost := sorted(map(str, vouched - stored)):
        files = f"{specs / WHOLE['en']} nor {specs / REMOVED}"
        raise PublishedError(f"neither {files} has {', '.join(lost[:3])}; restore them from version control")


def read_document(path: Path) -> Iterator[PublishedOperation]:
    """Yield every operation of an OpenAPI document with a whole catalogue.

    Raises:
        PublishedError: The file is missing, is not an OpenAPI document, or has an operation that cannot be used.
    """
    document = _document(path)
    for endpoint, operation in sorted(document.operations.items()):
        platform_text = document.tag_texts.get(tag_of(operation), "")
        yield PublishedOperation(endpoint, operation, platform_text=platform_text, document=document.content)


def _stored(path: Path) -> Document:
    return _document(path) if path.exists() else Document({})


def _own(specs: Path, endpoint: Endpoint, entry: HistoryEntry) -> Document | None:
    if entry.copy is None:
        return None
    path = specs / entry.copy.file
    document = _document(path)
    if set(document.operations) != {endpoint}:
        held = sorted(map(str, document.operations))
        raise PublishedError(f"{path}: expected {endpoint}, as listed in the history, but found {held}")
    return document


def _document(path: Path) -> Document:
    try:
        document = Document.of(read(path.read_bytes()))
    except FileNotFoundError:
        raise PublishedError(f"{path} is missing; pull the definitions again") from None
    except (StrictJSONError, PublishedError) as error:
        raise PublishedError(f"{path}: {error}") from error
    for fault in document.refused.values():
        raise PublishedError(f"{path}: {fault}")
    return document
