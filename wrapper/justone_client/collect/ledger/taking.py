"""The choice of the ids to send next, within the limit of billed requests."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from justone_client.collect.record import Item, Taken

OTHERS_TURN = 0.5
"""Seconds between checks whether calls in flight have left room within the limit, or ids to send again."""


class Queue(Protocol):
    """The ids of a ledger that are left to send, within a transaction."""

    def billed_and_sent(self) -> tuple[int, int]:
        """Return the number of requests that were billed, or may have been, and the number of ids in flight."""

    def due(self, number: int) -> list[Item]:
        """Return ids that are due to be sent again, at most `number`."""

    def next(self, number: int) -> list[Item]:
        """Return the next ids of the input, at most `number`."""

    def old(self, number: int) -> list[Item]:
        """Return the next ids whose response is old, at most `number`; there may be more if there are fewer."""

    def mark(self, items: Sequence[Item]) -> None:
        """Mark ids as sent."""

    def wait(self) -> float | None:
        """Return the seconds until there may be more ids; None if there are no more."""


def take(queue: Queue, then: int, most: int | None) -> Taken:
    """Mark ids as sent: first those that are due to be sent again, then the next ones of the input, then old ones.

    Args:
        queue: The ids that are left to send.
        then: The most ids to mark.
        most: Requests that may be billed in total; None for no limit.
    """
    if then < 1:
        return Taken([], 0.0)
    room, is_spent = then, False
    if most is not None:
        billed, sent = queue.billed_and_sent()
        room, is_spent = min(then, most - billed - sent), billed >= most
    if room < 1:
        is_left = bool(queue.due(1) or queue.next(1) or queue.old(1))
        return Taken([], OTHERS_TURN if is_left else queue.wait(), is_spent=is_left and is_spent)
    items = queue.due(room)
    if len(items) < room:
        items += queue.next(room - len(items))
    if len(items) < room:
        items += queue.old(room - len(items))
    queue.mark(items)
    return Taken(items, 0.0 if len(items) == room else queue.wait())
