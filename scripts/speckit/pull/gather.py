"""Fetch and check every definition, several at a time, all in memory."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .pull_errors import NotFoundError, PageError, RefusedError, WrongEndpointError
from .validate import Problem, definition_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from speckit.model.endpoint import Endpoint

    from .origin import Answer, Origin
    from .sources import Address, Definition


@dataclass(frozen=True, slots=True)
class Accepted:
    """A usable definition.

    Attributes:
        definition: Which one.
        address: Which of its addresses had it.
        answer: What came back.
        text: Its canonical text; None if it is the stored one.
    """

    definition: Definition
    address: Address
    answer: Answer
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
            answer = await origin.fetch(address.path, known)
            text = None if answer.body is None else definition_of(answer.body, definition.endpoint, problem_of)
            return Accepted(definition, address, answer, text)
        except RefusedError as error:
            if definition.optional and _is_nobodys(error, known):
                continue
            advice = _DERIVED if definition.optional else error.advice
            said = RefusedError(error.reason, advice)
            refused = refused or Refused(str(definition.endpoint), origin.address(address.path), said)
            if known is not None:  # what was good at this address is worth more than another language
                break
    return refused or Missing(definition)


def _is_nobodys(error: RefusedError, known: str | None) -> bool:
    """Whether an address that was derived by rule turns out to be nobody's, or another endpoint's.

    A page where the definition was the last time is a fault of the site.
    """
    return isinstance(error, NotFoundError | WrongEndpointError) or (isinstance(error, PageError) and known is None)
