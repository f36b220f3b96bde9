"""Reading what is stored of the vendor's definitions as a sequence of operations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from speckit.endpoint import Endpoint
from speckit.layout import LEDGER, REMOVED, WHOLE
from speckit.ledger import Ledger, LedgerEntry
from speckit.strict_json import StrictJSONError, parse

from .document import Document, examples, tag_of
from .samples import demand_used, read_samples
from .shape import PublishedError

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

    @property
    def bodies(self) -> tuple[Any, ...]:
        """Every response body known: the published examples, then the samples."""
        return (*examples(self.operation), *self.samples)


def read_published(specs: Path) -> Iterator[PublishedOperation]:
    """Read every endpoint of `specs/ledger.json` that is published, or vanished only a short while ago.

    The whole catalogue decides an endpoint's structure, its own definition adds the example. One that no catalogue ever
    listed has its own definition alone.

    Raises:
        PublishedError: A file is missing or broken, or the ledger does not know what it holds; the message names it.
    """
    ledger = Ledger.read(specs / LEDGER)
    english, chinese = _stored(specs / WHOLE["en"]), _stored(specs / WHOLE["zh"])
    whole, removed = english.operations, _stored(specs / REMOVED).operations
    # only texts of the same release belong together
    texts = chinese.operations if english.release and english.release == chinese.release else {}
    entry_of_whole = ledger.whole("en")
    url = entry_of_whole.copy.url if entry_of_whole else ""
    demand_used(specs, {entry.name for entry in ledger.endpoints.values()})
    _demand_kept(ledger, whole.keys() | removed.keys(), specs)
    for endpoint, entry in sorted(ledger.endpoints.items()):
        own = _own(specs, endpoint, entry)
        operation = whole.get(endpoint, removed.get(endpoint, own))
        if operation is not None:  # one that says nothing, `{}`, is there all the same
            shown = tuple(examples(own)) if own and operation is not own else ()
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
            )


def _demand_kept(ledger: Ledger, stored: AbstractSet[Endpoint], specs: Path) -> None:
    """Make sure that the catalogue and the ledger belong together: nothing is lost, nothing came from elsewhere."""
    vouched = {endpoint for endpoint, entry in ledger.endpoints.items() if entry.operation_sha256 and not entry.copy}
    if unknown := sorted(map(str, stored - ledger.endpoints.keys())):
        raise PublishedError(f"{specs / LEDGER} does not know {', '.join(unknown[:3])}; pull the definitions again")
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
        yield PublishedOperation(endpoint, operation, platform_text=document.tag_texts.get(tag_of(operation), ""))


def _stored(path: Path) -> Document:
    return _document(path) if path.exists() else Document({})


def _own(specs: Path, endpoint: Endpoint, entry: LedgerEntry) -> JsonObject | None:
    if entry.copy is None:
        return None
    path = specs / entry.copy.file
    operations = _document(path).operations
    if set(operations) != {endpoint}:
        raise PublishedError(f"{path}: the ledger says it holds {endpoint}, it holds {sorted(map(str, operations))}")
    return operations[endpoint]


def _document(path: Path) -> Document:
    try:
        document = Document.of(parse(path.read_bytes())[0])
    except FileNotFoundError:
        raise PublishedError(f"{path} is missing; pull the definitions again") from None
    except (StrictJSONError, PublishedError) as error:
        raise PublishedError(f"{path}: {error}") from error
    for fault in document.refused.values():
        raise PublishedError(f"{path}: {fault}")
    return document
