"""A limit that refusals halve and successes raise again (additive increase, multiplicative decrease)."""

from __future__ import annotations

from justone_client.wire import timing

SLOWED = 0.5
"""Part of the limit that a refusal leaves."""

CALM = 1.0
"""Seconds after a refusal in which further ones are ignored: those requests were in flight already."""


class Brake:
    """A limit between `least` and `most`; it starts at `most`. Not locked.

    Attributes:
        limit: The limit now.
        most: The limit without refusals.
    """

    __slots__ = ("_calm", "_calm_until", "_least", "limit", "most")

    def __init__(self, most: float, *, least: float, calm: float = 0.0) -> None:
        """Set the bounds; `calm` is the number of seconds after a refusal in which further ones are ignored."""
        self.limit = self.most = most
        self._least = least
        self._calm = calm
        self._calm_until = float("-inf")

    def slow_down(self) -> None:
        """Halve the limit after a refusal."""
        now = timing.now()
        if now >= self._calm_until:
            self._calm_until = now + self._calm
            self.limit = max(self._least, self.limit * SLOWED)

    def recover(self, step: float) -> None:
        """Raise the limit after a success."""
        self.limit = min(self.most, self.limit + step)
