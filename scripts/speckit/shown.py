"""Showing in a message what came from the network."""

from __future__ import annotations

from typing import Any


def shown(value: Any) -> str:
    """Show a value on one line, short, and without anything that a terminal would act on."""
    return ascii(value)[:80]
