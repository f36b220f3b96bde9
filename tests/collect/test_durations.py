"""Durations and moments, as people write them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from justone_client import ConfigurationError
from justone_client.collect.durations import moment_of, seconds_of, time_text


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("90s", 90), ("30m", 1800), ("12h", 43_200), ("7d", 604_800), ("1w", 604_800), (timedelta(days=1.5), 129_600)],
)
def test_a_duration_is_a_number_of_seconds(value, seconds):
    assert seconds_of("age", value) == seconds


@pytest.mark.parametrize("value", ["7", "d", "-1d", "0d", "1.5d", " 7d", "٧d", "7D", "", 7, None, timedelta(0)])
def test_other_durations_are_refused(value):
    with pytest.raises(ConfigurationError, match=r"^age must be a duration such as 30m, 12h, 7d or 1w, not "):
        seconds_of("age", value)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("2026-11-20", "2026-11-20T23:59:59Z"),
        ("2026-11-20T08:30", "2026-11-20T08:30:00Z"),
        ("2026-11-20T08:30:05+08:00", "2026-11-20T00:30:05Z"),
        ("2026-11-20 08:30Z", "2026-11-20T08:30:00Z"),
    ],
)
def test_a_moment_is_in_utc_and_a_date_ends_its_day(text, shown):
    assert time_text(moment_of("date", text)) == shown


@pytest.mark.parametrize("text", ["yesterday", "2026-13-01", "20.11.2026", "", "2026-11-20T25:00"])
def test_other_moments_are_refused(text):
    with pytest.raises(ConfigurationError, match=r"^date must be a date such as 2026-11-20, or a time such as "):
        moment_of("date", text)
