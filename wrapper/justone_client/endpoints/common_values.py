"""Values of common fields: counts, times, amounts and ids, as platforms write them."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from decimal import Decimal
from typing import Any, Final

CHINA: Final = timezone(timedelta(hours=8), "UTC+08:00")
"""The time of mainland China, which has no summer time."""

_UNITS = {
    "": 1,
    **dict.fromkeys("kK千", 10**3),
    **dict.fromkeys("wW万萬", 10**4),
    **dict.fromkeys("mM", 10**6),
    **dict.fromkeys("亿億", 10**8),
    **dict.fromkeys("bB", 10**9),
}
_NUMBER = r"(-?(?:\d{1,3}(?:,\d{3})+|\d{1,30})(?:\.\d{1,30})?)"
_NOUN = "views?|likes?|comments?|subscribers?|followers?|sold|次观看|次播放|播放|观看|粉丝|赞|评论|人付款|人想要"
_COUNT = re.compile(rf"(?:已售出? ?)?{_NUMBER} ?([kK千wW万萬mM亿億bB]?)\+?(?: ?(?:{_NOUN}))?", re.ASCII)
_CURRENCY = "(?:[A-Z]{2,3} ?)?[¥￥$£] ?|[A-Z]{3} ?"
_AMOUNT = re.compile(rf"(?:{_CURRENCY})?{_NUMBER} ?([万萬]?) ?(?:元|[A-Z]{{3}})?", re.ASCII)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAY = re.compile(
    r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]?(\d{1,2}):(\d{2})(?::(\d{2}))?)?",
    re.ASCII,
)
_STAMP = re.compile(
    rf"\w{{3}} ({'|'.join(_MONTHS)}) (\d{{1,2}}) (\d{{2}}:\d{{2}}:\d{{2}}) ([+-]\d{{4}}) (\d{{4}})", re.ASCII
)
"""A time such as `Tue Nov 24 10:00:00 +0800 2026`, as Weibo and Twitter write it."""

_PLAIN_NUMBER = re.compile(r"\d{9,17}(\.\d{1,9})?", re.ASCII)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SCALES = ((10**8, 10**11, 1), (10**11, 10**14, 10**3), (10**14, 10**17, 10**6))
"""Ranges of numbers that are seconds, milliseconds and microseconds since 1970; the first begins in 1973."""


def read_count(value: Any) -> Any:
    """Return a count as a number: `1.2万` is 12000, `10w+` 100000, `1.2k` 1200, `1,234 views` 1234.

    Whole numbers are int. Other values stay as they are.
    """
    if isinstance(value, float) and value.is_integer():
        return int(value)
    found = _COUNT.fullmatch(value.strip()) if isinstance(value, str) else None
    return _plain(_decimal(found[1]) * _UNITS[found[2]]) if found else value


def read_amount(value: Any) -> Any:
    """Return an amount as a float: `¥12.50`, `12.5元`, `US$1,234.56`, `1.2万`; anything else stays as it is."""
    if isinstance(value, int) and not isinstance(value, bool):
        return float(value) if abs(value) <= 2**53 else value
    found = _AMOUNT.fullmatch(value.strip()) if isinstance(value, str) else None
    return float(_decimal(found[1]) * _UNITS[found[2]]) if found else value


def divided(value: Any, divisor: Decimal) -> Any:
    """Return an amount in minor units, divided by their number in a major one; other values stay."""
    amount = read_amount(value)
    return float(Decimal(str(amount)) / divisor) if isinstance(amount, float) else value


def read_time(value: Any, zone: tzinfo = CHINA) -> Any:
    """Return a time as an aware datetime in UTC; a relative one, and anything else, stays as it is.

    Args:
        value: Seconds, milliseconds or microseconds since 1970, told apart by their size; a text in ISO 8601, or such
            as `2026/11/20 10:00`, `2026年11月20日` or `Tue Nov 24 10:00:00 +0800 2026`.
        zone: The time zone of a text that has none.
    """
    try:
        found = _moment(value, zone)
        return value if found is None else found.astimezone(UTC)
    except (ValueError, OverflowError):  # such as the 30th of February, or the first day of year 1 in China
        return value


def as_text(value: Any) -> Any:
    """Return a number as text, as ids are; anything else stays as it is."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else value


def read_address(value: Any) -> Any:
    """Return an address with its scheme: `//example.com` becomes `https://example.com`; anything else stays."""
    return f"https:{value}" if isinstance(value, str) and value.startswith("//") else value


def _moment(value: Any, zone: tzinfo) -> datetime | None:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _since_1970(value)
    if not isinstance(value, str):
        return None
    text = value.strip()
    if _PLAIN_NUMBER.fullmatch(text):
        return _since_1970(float(text))
    if found := _STAMP.fullmatch(text):
        month, day, clock, offset, year = found.groups()
        return datetime.fromisoformat(f"{year}-{_MONTHS.index(month) + 1:02}-{int(day):02}T{clock}{offset}")
    if found := _DAY.fullmatch(text):
        year, month, day, hour, minute, second = (int(part or 0) for part in found.groups())
        return datetime(year, month, day, hour, minute, second, tzinfo=zone)
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


def _since_1970(number: float) -> datetime | None:
    scale = next((scale for least, limit, scale in _SCALES if least <= number < limit), None)
    return _EPOCH + timedelta(microseconds=round(number * 10**6 / scale)) if scale else None


def _decimal(text: str) -> Decimal:
    return Decimal(text.replace(",", ""))


def _plain(number: Decimal) -> int | float:
    return int(number) if number == number.to_integral_value() else float(number)
