"""Values from the network, made safe to print in messages."""

from __future__ import annotations

import json
from typing import Any


def shown(value: Any) -> str:
    """Return a value as short ASCII text on one line, without control characters."""
    return ascii(value)[:80]


def readable(value: Any, longest: int = 80) -> str:
    """Return a value as JSON on one line; letters of all scripts are kept, unprintable characters are escaped.

    Args:
        value: Any JSON value; a text is shown without quotes.
        longest: Number of characters after which the text is cut.
    """
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    cut = text if len(text) <= longest else f"{text[: longest - 1]}…"
    return "".join(each if each.isprintable() else ascii(each)[1:-1] for each in cut)
