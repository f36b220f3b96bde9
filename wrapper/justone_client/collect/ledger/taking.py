"""Which ids are marked as sent next, and how many of them the limit of billed calls allows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from justone_client.collect.record import Item, Taken

OTHERS_TURN = 0.5
"""Seconds until it is looked again whether calls under way leave something of the limit, or to be asked for again."""


class Queue(Protocol):
    """What a ledger has to be asked for, within a transaction."""

    def billed_and_sent(self) -> tuple[int, int]:
        """Count requests that were billed, or may have been, and ids that are under way."""

    def due(self, number: int) -> list[Item]:
        """Return ids that waited to be asked for again, and are due; so many at most."""

    def next(self, number: int) -> list[Item]:
        """Return the next ids of the input; so many at most."""

    def mark(self, items: Sequence[Item]) -> None:
        """Mark ids as sent."""

    def wait(self) -> float | None:
        """Return the seconds until there may be more; None where there is nothing more."""


def take(queue: Queue, then: int, most: int | None) -> Taken:
    """Mark ids as sent: first those that waited and are due, then the next ones of the input.

    Args:
        queue: What there is.
        then: How many.
        most: Requests that may be billed, all in all; None for any number.
    """
    if then < 1:
        return Taken([], 0.0)
    room, is_spent = then, False
    if most is not None:
        billed, sent = queue.billed_and_sent()
        room, is_spent = min(then, most - billed - sent), billed >= most
    if room < 1:
        is_left = bool(queue.due(1) or queue.next(1))
        return Taken([], OTHERS_TURN if is_left else queue.wait(), is_spent=is_left and is_spent)
    items = queue.due(room)
    if len(items) < room:
        items += queue.next(room - len(items))
    queue.mark(items)
    return Taken(items, 0.0 if len(items) == room else queue.wait())
