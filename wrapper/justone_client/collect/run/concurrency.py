"""How many calls are made at a time: fewer after a refusal, more again with the answers that follow."""

from __future__ import annotations

import time

_SLOWED = 0.5
_CALM = 1.0
"""Seconds after a refusal in which further ones say nothing new: they were on their way already."""


class Throttle:
    """Halves with a refusal, and grows by one with each round of answers."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._allowed = float(most)
        self._refused = float("-inf")

    @property
    def allowed(self) -> int:
        """Calls that may be under way now; 1 at least."""
        return max(1, int(self._allowed))

    def refused(self) -> None:
        """Note that the server was asked too fast, or was not to be reached."""
        now = time.monotonic()
        if now - self._refused >= _CALM:
            self._refused = now
            self._allowed = max(1.0, self._allowed * _SLOWED)

    def answered(self) -> None:
        """Note that it was not."""
        self._allowed = min(float(self._most), self._allowed + 1 / self._allowed)
