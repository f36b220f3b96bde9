"""Concurrent fetching and checking of the whole catalogue and every definition, in memory."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from justone_specs.model.document import Document
from justone_specs.model.endpoint import Endpoint
from justone_specs.model.files import canonical_json

from .origin import Download, Origin
from .pull_errors import NotFoundError, PageError, RefusedError, WrongEndpointError
from .sources import Address, Definition
from .validate import Problem, definition_of, openapi_document


@dataclass(frozen=True, slots=True)
class Accepted:
    """A usable definition.

    Attributes:
        definition: The definition that was looked for.
        address: The address that had it.
        download: The download from this address.
        text: Its canonical text; None if the stored one is unchanged.
    """

    definition: Definition
    address: Address
    download: Download
    text: str | None


@dataclass(frozen=True, slots=True)
class Missing:
    """An optional definition that was not found at any of its addresses."""

    definition: Definition


@dataclass(frozen=True, slots=True)
class Refused:
    """A file or an operation that cannot be used.

    Attributes:
        what: The endpoint, or the name of the catalogue.
        where: The address from which it was fetched.
        error: The reason, and advice for the user.
    """

    what: str
    where: str
    error: RefusedError


_DERIVED = "The address is derived from the catalogue: report it to the vendor, or list the right one in sources.toml."


Outcome = Accepted | Missing | Refused


async def gather(
    definitions: Sequence[Definition],
    origin: Origin,
    *,
    stored_sha256: Callable[[Endpoint, Address], str | None],
    problem_of: Problem,
    concurrency: int,
    advance: Callable[[], None],
) -> list[Outcome]:
    """Fetch and check the definitions, and return one outcome for each in the same order.

    Args:
        definitions: The definitions to fetch.
        origin: The origin to fetch from.
        stored_sha256: Returns the hash of the stored copy, if the copy is reliable.
        problem_of: Returns the reason why later stages cannot use an operation.
        concurrency: Number of definitions fetched at the same time.
        advance: Called after each definition.

    Raises:
        SiteUnreachableError: A definition could not be fetched; the others are cancelled.
    """
    slots = asyncio.Semaphore(concurrency)

    async def one(definition: Definition) -> Outcome:
        async with slots:
            try:
                return await _first_found(definition, origin, stored_sha256, problem_of)
            finally:
                advance()

    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(one(definition)) for definition in definitions]
    except ExceptionGroup as failures:
        raise failures.exceptions[0] from None  # the first failure cancelled the others
    return [task.result() for task in tasks]


async def _first_found(
    definition: Definition,
    origin: Origin,
    stored_sha256: Callable[[Endpoint, Address], str | None],
    problem_of: Problem,
) -> Outcome:
    """Try the addresses in turn; if none has the definition, return the first refusal."""
    refused: Refused | None = None
    for address in definition.addresses:
        known = stored_sha256(definition.endpoint, address)
        try:
            download = await origin.fetch(address.path, known)
            text = None if download.body is None else definition_of(download.body, definition.endpoint, problem_of)
            return Accepted(definition, address, download, text)
        except RefusedError as error:
            if definition.optional and _is_not_its_own(error, known):
                continue
            advice = _DERIVED if definition.optional else error.advice
            said = RefusedError(error.reason, advice)
            refused = refused or Refused(str(definition.endpoint), origin.address(address.path), said)
            if known is not None:  # keep the stored copy of this address instead of taking another language
                break
    return refused or Missing(definition)


def _is_not_its_own(error: RefusedError, known: str | None) -> bool:
    """Return whether a derived address has no definition, or the definition of another endpoint.

    An HTML page at an address that had the definition before is a fault of the site.
    """
    return isinstance(error, NotFoundError | WrongEndpointError) or (isinstance(error, PageError) and known is None)


_KEPT = "The stored operation, if any, is kept; report this to the vendor."


@dataclass(frozen=True, slots=True)
class Whole:
    """The catalogue in one language after this pull.

    Attributes:
        address: The address from which it was fetched.
        document: The document to use; None if there is none.
        download: The download; None if it was refused.
        text: Its canonical text after repairs; None if the stored one is unchanged.
        refused: The parts that cannot be used.
        absent: Whether the site has no such document.
    """

    address: Address
    document: Document | None
    download: Download | None = None
    text: str | None = None
    refused: tuple[Refused, ...] = ()
    absent: bool = False

    @property
    def served(self) -> Document | None:
        """The document, if this pull fetched or confirmed it; None otherwise."""
        return self.document if self.download else None


async def fetch_whole(
    address: Address, origin: Origin, problem_of: Problem, stored: Document | None, stored_sha256: str | None
) -> Whole:
    """Fetch a catalogue.

    Args:
        address: The address where it is published.
        origin: The origin to fetch from.
        problem_of: Returns the reason why later stages cannot use an operation.
        stored: The stored catalogue, which is used if the new one, or a part of the English one, cannot be used.
        stored_sha256: The hash of its text.

    Raises:
        SiteUnreachableError: The catalogue could not be fetched.
    """
    where = origin.address(address.path)
    try:
        download = await origin.fetch(address.path, stored_sha256)
        if download.body is None:
            return Whole(address, stored, download)
        document, text = openapi_document(download.body, problem_of)
    except NotFoundError as error:
        # the Chinese catalogue only adds texts, so a site without it has all that a client needs
        lost = (Refused(_named(address), where, error),) if stored and address.language == "en" else ()
        return Whole(address, stored, refused=lost, absent=True)
    except RefusedError as error:
        return Whole(address, stored, refused=(Refused(_named(address), where, error),))
    if document.refused:
        faults = document.refused.values()
        refused = tuple(Refused(fault.where, where, RefusedError(fault.reason, _KEPT)) for fault in faults)
        # stored Chinese texts could belong to an older release
        document = _mended(document, stored if address.language == "en" else None)
        return Whole(address, document, download, canonical_json(document.content), refused)
    return Whole(address, document, download, text)


def _named(address: Address) -> str:
    return "the whole catalogue" + (" in Chinese" * (address.language == "zh"))


def _mended(document: Document, stored: Document | None) -> Document:
    """Return the document with each refused operation replaced by the stored one, or removed."""
    content = copy.deepcopy(document.content)
    good = dict(document.operations)
    bad = {(path, key.lower()) for path, key in document.refused}  # "GET" is refused, but means GET
    for endpoint, operation in (stored.operations if stored else {}).items():
        if {(endpoint.path, ""), (endpoint.path, endpoint.method.lower())} & bad:
            good.setdefault(endpoint, operation)
    for path in {path for path, _ in document.refused}:
        item = {endpoint.method.lower(): operation for endpoint, operation in good.items() if endpoint.path == path}
        content["paths"].pop(path)
        content["paths"] |= {path: item} if item else {}
    return Document.of(content)


@dataclass(frozen=True, slots=True)
class Fetched:
    """Everything that a pull fetched.

    Attributes:
        english: The English catalogue; None if `sources.toml` has no catalogue.
        chinese: The Chinese catalogue; None if `sources.toml` has no catalogue.
        outcomes: One outcome for each definition.
    """

    english: Whole | None
    chinese: Whole | None
    outcomes: Sequence[Outcome]

    @property
    def texts_agree(self) -> bool:
        """Whether the two catalogues name the same release, so that the Chinese texts can be used."""
        releases = [whole.document.release for whole in (self.english, self.chinese) if whole and whole.document]
        return len(releases) == 2 and releases[0] == releases[1] != ""  # noqa: PLR2004 - two languages
