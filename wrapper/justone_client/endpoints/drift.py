"""One difference between an answer and the example its type was inferred from."""

from __future__ import annotations

from typing import NamedTuple


class Drift(NamedTuple):
    """One place where an answer differs from the example its type was inferred from.

    Attributes:
        path: Where, as in `data.level.number` or `data.tags[0]`.
        expected: What the example had there: a type, or `absent` for a new key.
        found: What is there now: a type, or `absent` for a missing key.
    """

    path: str
    expected: str
    found: str

    def __str__(self) -> str:
        return f"{self.path}: expected {self.expected}, found {self.found}"
