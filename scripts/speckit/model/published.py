"""Reading what is stored of the vendor's definitions as a sequence of operations."""

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
from .samples import demand_used, read_samples
from .shape import PublishedError
from .strict_json import StrictJSONError, read

JsonObject = dict[str, Any]


@dataclass(frozen=True, slots=True)
class PublishedOperation:
    """One operation as the vendor publishes it.

    Attributes:
        endpoint: Method and path.
        operation: The OpenAPI operation object; it stands alone.
        url: Where it is published; empty where that is not known.
        samples: Recorded response bodies, envelope included, beside the examples in the operation.
        name: The name under which it was published before; empty for a new one.
        arguments: The names under which its arguments were published, where the rules alone would change one.
        chinese: The same operation in the Chinese catalogue, of which only the texts count.
        platform_text: What the catalogue says of its platform.
        removed: ISO date since which the catalogue lacks it; empty while it is there.
        document: The document it stands in, which its responses may refer to.
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
        """Every response body known: the published examples, then the samples."""
        return (*examples(self.operation), *self.samples)


def whole_catalogue(specs: Path) -> Document:
    """Read the stored whole catalogue; an empty document where there is none.

    Raises:
        PublishedError: The file is broken; the message names it.
    """
    return _stored(specs / WHOLE["en"])


def read_published(specs: Path, whole_catalogue: Document | None = None) -> Iterator[PublishedOperation]:
    """Read every endpoint of `specs/history.json` that is published, or vanished only a short while ago.

    The whole catalogue decides an endpoint's structure, its own definition adds the example. One that no catalogue ever
    listed has its own definition alone.

    Args:
        specs: The folder.
        whole_catalogue: What `whole_catalogue` gives of it, if that was read already.

    Raises:
        PublishedError: A file is missing or broken, or the history does not know what it holds; the message names it.
    """
    history = History.read(history_file(specs))
    english = whole_catalogue or _stored(specs / WHOLE["en"])
    chinese, gone = _stored(specs / WHOLE["zh"]), _stored(specs / REMOVED)
    whole, removed = english.operations, gone.operations
    # only texts of the same release belong together
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
                samples=(*shown, *read_samples(specs, entry.name)),
                name=entry.name,
                arguments=entry.arguments or {},
                chinese=texts.get(endpoint, {}),
                platform_text=english.tag_texts.get(tag_of(operation), ""),
                removed="" if endpoint in whole else entry.gone_since or "",
                document=document.content,
            )


def _demand_kept(history: History, stored: AbstractSet[Endpoint], specs: Path) -> None:
    """Make sure that the catalogue and the history belong together: nothing is lost, nothing came from elsewhere."""
    vouched = {endpoint for endpoint, entry in history.endpoints.items() if entry.operation_sha256 and not entry.copy}
    if unknown := sorted(map(str, stored - history.endpoints.keys())):
        raise PublishedError(f"{specs / HISTORY} does not know {', '.join(unknown[:3])}; pull the definitions again")
    if lost := sorted(map(str, vouched - stored)):
        files = f"{specs / WHOLE['en']} nor {specs / REMOVED}"
        raise PublishedError(f"neither {files} has {', '.join(lost[:3])}; restore them from version control")


def read_document(path: Path) -> Iterator[PublishedOperation]:
    """Read every operation of one whole-catalogue OpenAPI document.

    Raises:
        PublishedError: The file is missing, is not an OpenAPI document, or holds an operation that cannot be used.
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
        raise PublishedError(f"{path}: the history says it holds {endpoint}, it holds {held}")
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
