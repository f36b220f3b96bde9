"""Showing in a message what came from the network."""

from __future__ import annotations

import json
from typing import Any


def shown(value: Any) -> str:
    """Show a value on one line, short, and without anything that a terminal would act on."""
    return ascii(value)[:80]


def readable(value: Any, longest: int = 80) -> str:
    """Show a value as JSON on one line, in its own script; what is not printable is escaped.

    Args:
        value: Any JSON value; a text is shown without quotes.
        longest: Characters after which it is cut.
    """
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    cut = text if len(text) <= longest else f"{text[: longest - 1]}…"
    return "".join(each if each.isprintable() else ascii(each)[1:-1] for each in cut)
