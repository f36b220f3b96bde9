"""Durations such as `7d`, and moments such as `2026-11-20`, as people write them."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta

from justone_client.errors import ConfigurationError

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800}
_DURATION = re.compile(r"([0-9]{1,9})([smhdw])")


def seconds_of(name: str, value: str | timedelta) -> float:
    """Return the seconds of a duration: `30m`, `12h`, `7d`, `1w` or a `timedelta`.

    Raises:
        ConfigurationError: It is not a duration, or not above zero.
    """
    if isinstance(value, timedelta):
        seconds = value.total_seconds()
    else:
        found = _DURATION.fullmatch(value) if isinstance(value, str) else None
        seconds = int(found[1]) * _UNITS[found[2]] if found else 0
    if seconds <= 0:
        raise ConfigurationError(f"{name} must be a duration such as 30m, 12h, 7d or 1w, not {value!r}")
    return float(seconds)


def moment_of(name: str, text: str) -> float:
    """Return the time of a date or of a date with a time, in seconds since 1970, in UTC unless it has an offset.

    A date means the end of its day.

    Raises:
        ConfigurationError: The text is neither.
    """
    try:
        try:
            moment = datetime.combine(date.fromisoformat(text), time.max)
        except ValueError:
            moment = datetime.fromisoformat(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError) as error:
        raise ConfigurationError(
            f"{name} must be a date such as 2026-11-20, or a time such as 2026-11-20T08:30Z, not {text!r}"
        ) from error


def time_text(moment: float) -> str:
    """Return a time in seconds since 1970 as text, such as `2026-11-20T08:30:00Z`."""
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
