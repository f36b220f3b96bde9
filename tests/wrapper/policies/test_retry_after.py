"""The header `Retry-After`, with any value."""

from __future__ import annotations

import time
from email.utils import formatdate

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from support.harness import profile, raw_server

from justone_client import HTTPStatusError
from justone_client.call.protocol import LONGEST, retry_after

NOW = 1_767_225_600
"""2026-01-01 00:00:00 UTC."""


@pytest.fixture
def clock(monkeypatch):
    """Stop the system clock, in a time zone other than UTC."""
    monkeypatch.setenv("TZ", "Asia/Shanghai")
    time.tzset()
    monkeypatch.setattr(time, "time", lambda: float(NOW))
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("0", 0),
        ("00000000000000000000007", 7),
        ("31536000", LONGEST),
        ("31536001", LONGEST),
        ("99999999999", LONGEST),
        ("9" * 10_000, LONGEST),
        ("1" + "0" * 400, LONGEST),
        ("-5", None),
        ("1.5", None),
        ("1e9", None),
        ("٣", None),
        ("²", None),
        ("NaN", None),
        ("\0", None),
        ("\udcff", None),
    ],
)
def test_seconds_are_cut_to_a_year(header, seconds):
    assert retry_after(header) == seconds


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("Thu, 01 Jan 2026 00:01:00 GMT", 60),
        ("Thu, 01 Jan 2026 00:01:00 -0000", 60),
        ("Thu, 01 Jan 2026 00:01:00", 60),
        ("Thu, 01 Jan 2026 08:01:00 +0800", 60),
        ("Wed, 31 Dec 2025 23:59:59 GMT", 0),
        ("Mon, 01 Jan 0001 00:00:00 GMT", 0),
        ("Mon, 01 Jan 0001 00:00:00 +2359", 0),
        ("Fri, 31 Dec 9999 23:59:59 GMT", LONGEST),
        ("Fri, 31 Dec 9999 23:59:59 -2359", LONGEST),
        ("Fri, 31 Dec 9999 23:59:59", LONGEST),
        ("Fri, 31 Dec 10000 23:59:59 GMT", None),
        ("Thu, 01 Jan 99999999999999999999 00:00:00 GMT", None),
        ("Thu, 01 Jan 2026 00:01:00 +99999999999999999999", None),
        ("Thu, 01 Jan 2026 99999999999999999999:01:00 GMT", None),
        (f"Thu, 01 Jan {'9' * 5000} 00:01:00 GMT", None),
    ],
)
@pytest.mark.usefixtures("clock")
def test_dates_are_read_as_utc_and_cut_to_a_year(header, seconds):
    assert retry_after(header) == seconds


_PARTS = st.one_of(
    st.sampled_from(["Thu,", "Jan", "GMT", "+9999", "-0000", ":", "-", "31", "9999", "00:00:00"]),
    st.integers().map(str),
    st.text(max_size=5),
)


@given(st.one_of(st.none(), st.text(), st.integers().map(str), st.lists(_PARTS, max_size=8).map(" ".join)))
@example(formatdate(2**31))
def test_any_header_gives_a_bounded_number_or_none(header):
    seconds = retry_after(header)
    assert seconds is None or 0 <= seconds <= LONGEST


@pytest.mark.parametrize("header", ["Fri, 31 Dec 9999 23:59:59 -0000", "9" * 4400, "1 Jan 2026 00:00:00 +99999999"])
def test_a_huge_header_leaves_the_error_as_it_is(run_each, header):
    message = f"HTTP/1.1 429 Slow down\r\nRetry-After: {header}\r\nContent-Length: 0\r\n\r\n".encode()
    with raw_server(lambda connection, _: connection.sendall(message)) as url, pytest.raises(HTTPStatusError) as caught:
        run_each(profile, environment=url)
    assert caught.value.billed is False
    assert caught.value.retry_after in (None, LONGEST)
