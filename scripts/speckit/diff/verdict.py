"""How bad a change is."""

from __future__ import annotations

from enum import IntEnum


class Verdict(IntEnum):
    """From harmless to bad; they compare, so the worst of several is their maximum."""

    DOCS = 0
    """Only what people read differs."""
    COMPATIBLE = 1
    """What worked keeps working; there may be something new to use."""
    RISKY = 2
    """What worked may stop working, or mean something else, depending on how it is used."""
    BREAKING = 3
    """What worked stops working."""

    def __str__(self) -> str:
        return self.name.lower()
