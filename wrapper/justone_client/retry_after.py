"""The header `Retry-After`: seconds, or a date."""

from __future__ import annotations

import time
from email.utils import parsedate_to_datetime

_LONGEST = 10  # digits


def retry_after(header: str | None) -> float | None:
    """Return the seconds to wait; None where there is no header, or one that nobody can read."""
    text = (header or "").strip()
    if text.isascii() and text.isdigit():
        return float(text[:_LONGEST])
    try:
        date = parsedate_to_datetime(text)
    except (ValueError, TypeError):
        return None
    return max(0.0, date.timestamp() - time.time())
