"""The verdicts on a change."""

from __future__ import annotations

from enum import IntEnum


class Verdict(IntEnum):
    """The severity of a change, from harmless to bad; the worst of several verdicts is their maximum."""

    DOCS = 0
    """Only texts differ."""
    COMPATIBLE = 1
    """Existing calls keep working; there may be something new to use."""
    RISKY = 2
    """Existing calls may stop working or change their meaning, depending on their use."""
    BREAKING = 3
    """Existing calls stop working."""

    def __str__(self) -> str:
        return self.name.lower()
