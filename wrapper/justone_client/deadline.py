"""A limit for a whole attempt: httpx's read time-out starts anew with every byte that drips in."""

from __future__ import annotations

import time
from typing import Self

import httpx

_BEFORE_SENDING = 0.95


class Deadline(float):
    """Seconds for an attempt, counted from now. As a float it is what httpx takes for a time-out."""

    _end: float

    def __new__(cls, seconds: float) -> Self:
        """Start the clock."""
        deadline = super().__new__(cls, seconds)
        deadline._end = time.monotonic() + seconds
        return deadline

    def remaining(self) -> float:
        """Seconds left.

        Raises:
            httpx.ReadTimeout: None are.
        """
        left = self._end - time.monotonic()
        if left <= 0:
            raise httpx.ReadTimeout("the attempt took longer than its time-out")
        return left

    def timeouts(self, connect: float) -> httpx.Timeout:
        """Per-phase time-outs for httpx.

        Those of the phases before anything is sent end a little before the attempt does: whoever waits in vain for a
        connection is then told so, and knows that nothing was billed.
        """
        before_sending = self * _BEFORE_SENDING
        return httpx.Timeout(read=self, write=self, connect=min(connect, before_sending), pool=before_sending)
