"""A limit for a whole attempt: an HTTP library's own time-out starts anew with every byte that drips in."""

from __future__ import annotations

import time
from typing import Self


class Deadline(float):
    """Seconds for an attempt, counted from now. As a float it is what an HTTP library takes for a time-out."""

    _end: float

    def __new__(cls, seconds: float) -> Self:
        """Start the clock."""
        deadline = super().__new__(cls, seconds)
        deadline._end = time.monotonic() + seconds
        return deadline

    def remaining(self) -> float:
        """Seconds left.

        Raises:
            TimeoutError: None are.
        """
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError("the attempt took longer than its time-out")
        return left
