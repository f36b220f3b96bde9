"""The header `Retry-After`: seconds, or a date."""

from __future__ import annotations

import time
from datetime import UTC
from email.utils import parsedate_to_datetime

LONGEST = 31_536_000.0
"""Seconds in a year: longer waits are cut to it, so that clocks and timers can express them."""

_LONGEST_DATE = 100
"""Characters; a date takes 29."""


def retry_after(header: str | None) -> float | None:
    """Return the seconds to wait, at most a year; None without a header, or if it is neither seconds nor a date."""
    text = (header or "").strip()
    if text.isascii() and text.isdigit():
        digits = text.lstrip("0")
        return LONGEST if len(digits) > len(str(int(LONGEST))) else min(float(digits or 0), LONGEST)
    try:
        date = parsedate_to_datetime(text[:_LONGEST_DATE])
        seconds = date.replace(tzinfo=date.tzinfo or UTC).timestamp() - time.time()
    except (ArithmeticError, LookupError, TypeError, ValueError):
        return None
    return min(max(0.0, seconds), LONGEST)
