"""Fetch and check every definition, several at a time, all in memory."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .errors import RefusedError
from .validate import canonical_definition

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .definition import Definition
    from .origin import Answer, Origin


@dataclass(frozen=True, slots=True)
class Accepted:
    """A usable definition.

    Attributes:
        definition: Which one.
        answer: What came back.
        text: Its canonical text; None if it is the stored one.
    """

    definition: Definition
    answer: Answer
    text: str | None


@dataclass(frozen=True, slots=True)
class Refused:
    """A definition that cannot be used.

    Attributes:
        definition: Which one.
        address: Where it was looked for.
        error: What is wrong with it, and what to do.
    """

    definition: Definition
    address: str
    error: RefusedError


async def gather(
    definitions: Sequence[Definition],
    origin: Origin,
    *,
    stored_sha256: Callable[[Definition], str | None],
    concurrency: int,
    advance: Callable[[], None],
) -> list[Accepted | Refused]:
    """Fetch and check the definitions, and return one outcome for each in the same order.

    Args:
        definitions: What to fetch.
        origin: Where from.
        stored_sha256: Hash of the copy already stored, if it can be relied on.
        concurrency: Definitions fetched at the same time.
        advance: Called after each definition.

    Raises:
        ConnectionFailedError: A definition could not be fetched; the others are given up.
    """
    slots = asyncio.Semaphore(concurrency)

    async def one(definition: Definition) -> Accepted | Refused:
        async with slots:
            try:
                answer = await origin.fetch(definition, stored_sha256(definition))
                text = None if answer.body is None else canonical_definition(answer.body, definition.endpoint)
            except RefusedError as error:
                return Refused(definition, origin.address(definition), error)
            finally:
                advance()
            return Accepted(definition, answer, text)

    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(one(definition)) for definition in definitions]
    except ExceptionGroup as failures:
        raise failures.exceptions[0] from None  # the first one ended the others
    return [task.result() for task in tasks]
