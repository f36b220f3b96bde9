"""The day of the vendor's quotas, which begins at midnight in China."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

CHINA = timezone(timedelta(hours=8), "Asia/Shanghai")
"""China has no daylight saving time."""


def next_midnight(now: datetime) -> datetime:
    """Return the moment at which the daily quotas are reset, in China's time."""
    day = now.astimezone(CHINA).replace(hour=0, minute=0, second=0, microsecond=0)
    return day + timedelta(days=1)


def reset_text(now: datetime) -> str:
    """Say when the daily quotas are reset."""
    midnight = next_midnight(now)
    return f"quotas reset at {midnight:%Y-%m-%d %H:%M} in China ({midnight.astimezone(UTC):%H:%M} UTC)"
