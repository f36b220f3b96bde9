"""The whole catalogue: fetched, and mended operation by operation with what was good before."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING

from speckit.model.document import Document
from speckit.model.files import canonical_json

from .gather import Refused
from .pull_errors import NotFoundError, RefusedError
from .validate import Problem, openapi_document

if TYPE_CHECKING:
    from .origin import Answer, Origin
    from .sources import Address

_KEPT = "What was stored of it, if anything, stays; tell the vendor."


@dataclass(frozen=True, slots=True)
class Whole:
    """A catalogue in one language, as it is from now on.

    Attributes:
        address: Where it was looked for.
        document: What to go by; None if there is none.
        answer: What came back; None if that was refused.
        text: Its canonical text, mended; None if it is the stored one.
        refused: What of it cannot be used.
        absent: Whether the site has no such document.
    """

    address: Address
    document: Document | None
    answer: Answer | None = None
    text: str | None = None
    refused: tuple[Refused, ...] = ()
    absent: bool = False

    @property
    def served(self) -> Document | None:
        """What to go by, if it was served or confirmed today; else nothing is learnt from it."""
        return self.document if self.answer else None


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
        SiteUnreachableError: There is no answer.
    """
    where = origin.address(address.path)
    try:
        answer = await origin.fetch(address.path, stored_sha256)
        if answer.body is None:
            return Whole(address, stored, answer)
        document, text = openapi_document(answer.body, problem_of)
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
        return Whole(address, document, answer, canonical_json(document.content), refused)
    return Whole(address, document, answer, text)


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
