"""Fetch and check the whole catalogue and every definition, several at a time, all in memory."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from speckit.model.document import Document
from speckit.model.endpoint import Endpoint
from speckit.model.files import canonical_json

from .origin import Download, Origin
from .pull_errors import NotFoundError, PageError, RefusedError, WrongEndpointError
from .sources import Address, Definition
from .validate import Problem, definition_of, openapi_document


@dataclass(frozen=True, slots=True)
class Accepted:
    """A usable definition.

    Attributes:
        definition: Which one.
        address: Which of its addresses had it.
        download: What came back.
        text: Its canonical text; None if it is the stored one.
    """

    definition: Definition
    address: Address
    download: Download
    text: str | None


@dataclass(frozen=True, slots=True)
class Missing:
    """An optional definition that is at none of its addresses."""

    definition: Definition


@dataclass(frozen=True, slots=True)
class Refused:
    """Something that cannot be used.

    Attributes:
        what: The endpoint, or what else it is.
        where: Where it was looked for.
        error: What is wrong with it, and what to do.
    """

    what: str
    where: str
    error: RefusedError


_DERIVED = "The address follows from the catalogue: tell the vendor, or list the right one in sources.toml."


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
        definitions: What to fetch.
        origin: Where from.
        stored_sha256: Hash of the copy already stored, if it can be relied on.
        problem_of: Returns why later stages cannot use an operation.
        concurrency: Definitions fetched at the same time.
        advance: Called after each definition.

    Raises:
        SiteUnreachableError: A definition could not be fetched; the others are given up.
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
        raise failures.exceptions[0] from None  # the first one ended the others
    return [task.result() for task in tasks]


async def _first_found(
    definition: Definition,
    origin: Origin,
    stored_sha256: Callable[[Endpoint, Address], str | None],
    problem_of: Problem,
) -> Outcome:
    """Try the addresses in turn; if none has the definition, what is wrong at the first is what is said."""
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
            if known is not None:  # what was good at this address is worth more than another language
                break
    return refused or Missing(definition)


def _is_not_its_own(error: RefusedError, known: str | None) -> bool:
    """Return whether a derived address holds no definition, or another endpoint's.

    A page where the definition was the last time is a fault of the site.
    """
    return isinstance(error, NotFoundError | WrongEndpointError) or (isinstance(error, PageError) and known is None)


_KEPT = "What was stored of it, if anything, stays; tell the vendor."


@dataclass(frozen=True, slots=True)
class Whole:
    """A catalogue in one language, as it is from now on.

    Attributes:
        address: Where it was looked for.
        document: What to go by; None if there is none.
        download: What came back; None if that was refused.
        text: Its canonical text, mended; None if it is the stored one.
        refused: What of it cannot be used.
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
        """The document, if it was served or confirmed today; None otherwise."""
        return self.document if self.download else None


async def fetch_whole(
    address: Address, origin: Origin, problem_of: Problem, stored: Document | None, stored_sha256: str | None
) -> Whole:
    """Fetch a catalogue.

    Args:
        address: Where it is published.
        origin: Where to fetch from.
        problem_of: Returns why later stages cannot use an operation.
        stored: The stored one; it stays where the new one cannot be used, as a whole or in part.
        stored_sha256: The hash of its text.

    Raises:
        SiteUnreachableError: There is no response.
    """
    where = origin.address(address.path)
    try:
        download = await origin.fetch(address.path, stored_sha256)
        if download.body is None:
            return Whole(address, stored, download)
        document, text = openapi_document(download.body, problem_of)
    except NotFoundError as error:
        # the Chinese one adds texts; a site without it lacks nothing that a client needs
        lost = (Refused(_named(address), where, error),) if stored and address.language == "en" else ()
        return Whole(address, stored, refused=lost, absent=True)
    except RefusedError as error:
        return Whole(address, stored, refused=(Refused(_named(address), where, error),))
    if document.refused:
        faults = document.refused.values()
        refused = tuple(Refused(fault.where, where, RefusedError(fault.reason, _KEPT)) for fault in faults)
        # Chinese texts of an older release would pass for those of this one
        document = _mended(document, stored if address.language == "en" else None)
        return Whole(address, document, download, canonical_json(document.content), refused)
    return Whole(address, document, download, text)


def _named(address: Address) -> str:
    return "the whole catalogue" + (" in Chinese" * (address.language == "zh"))


def _mended(document: Document, stored: Document | None) -> Document:
    """Put what is stored of each refused operation in its place, if there is anything."""
    content = copy.deepcopy(document.content)
    good = dict(document.operations)
    bad = {(path, key.lower()) for path, key in document.refused}  # "GET" is refused, and is GET all the same
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
    """One fetched file.

    Attributes:
        english: The English catalogue; None if none is to be pulled.
        chinese: The Chinese one.
        outcomes: One for each definition looked for.
    """

    english: Whole | None
    chinese: Whole | None
    outcomes: Sequence[Outcome]

    @property
    def texts_agree(self) -> bool:
        """Whether the two catalogues name the same release: only then do their texts belong together."""
        releases = [whole.document.release for whole in (self.english, self.chinese) if whole and whole.document]
        return len(releases) == 2 and releases[0] == releases[1] != ""  # noqa: PLR2004 - two languages
