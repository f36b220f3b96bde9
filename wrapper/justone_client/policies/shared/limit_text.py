"""Limits as people write them: `50 CNY a day`, `1,000 calls a month`, `每天 50 元`."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from justone_client.errors import ConfigurationError
from justone_client.policies.quota_day import CHINA, next_midnight

_AMOUNT = r"(?P<sign>[¥￥])?\s*(?P<number>[0-9][0-9,_]*(?:\.[0-9]+)?)\s*(?P<unit>cny|rmb|元|calls?|次)?"
_ENGLISH = re.compile(rf"{_AMOUNT}(?:\s*(?:\ban?\b|\bper\b|/|每)\s*(?P<period>day|month|天|日|月))?", re.IGNORECASE)
_CHINESE = re.compile(rf"每(?P<period>天|日|月)\s*{_AMOUNT}", re.IGNORECASE)
_CALLS = frozenset({"call", "calls", "次"})
_EXAMPLES = "'50 CNY a day', '1,000 calls a month', '200 CNY' or '每天 50 元'"


class Period(StrEnum):
    """The period of a limit, by the date in China."""

    DAY = "day"
    MONTH = "month"
    EVER = "ever"

    def key(self, now: datetime) -> str:
        """Return the name of the period that a moment is in: `2026-11-28`, `2026-11`; empty for all time."""
        formats = {Period.DAY: "%Y-%m-%d", Period.MONTH: "%Y-%m", Period.EVER: ""}
        return now.astimezone(CHINA).strftime(formats[self])

    def end(self, now: datetime) -> datetime | None:
        """Return the moment at which the next period begins; None for all time."""
        if self is Period.EVER:
            return None
        if self is Period.DAY:
            return next_midnight(now)
        here = now.astimezone(CHINA)
        first = here.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
        return first.replace(year=here.year + here.month // 12, month=here.month % 12 + 1)


_PERIODS = {
    "day": Period.DAY,
    "天": Period.DAY,
    "日": Period.DAY,
    "month": Period.MONTH,
    "月": Period.MONTH,
    "": Period.EVER,
}


class Limit(NamedTuple):
    """A limit on calls or on their cost.

    Attributes:
        text: The limit as it was written.
        calls: The most calls; None for a limit on the cost.
        cost: The most that calls may cost, in CNY; None for a limit on their number.
        period: The period after which the count begins anew.
    """

    text: str
    calls: int | None
    cost: Decimal | None
    period: Period


def limit_of(text: str) -> Limit:
    """Read a limit.

    Raises:
        ConfigurationError: The text is not a limit.
    """
    found = (_ENGLISH.fullmatch(text.strip()) or _CHINESE.fullmatch(text.strip())) if isinstance(text, str) else None
    unit = (found["unit"] or "").lower() if found else ""
    is_money = found is not None and bool(found["sign"] or unit) and unit not in _CALLS
    if found is None or (bool(found["sign"]) and unit in _CALLS) or not (is_money or unit):
        raise ConfigurationError(f"{text!r:.60} is not a limit; write {_EXAMPLES}")
    number = Decimal(re.sub("[,_]", "", found["number"]))
    if not is_money and number != int(number):
        raise ConfigurationError(f"{text!r:.60} is not a limit: calls are whole numbers")
    period = _PERIODS[(found["period"] or "").lower()]
    return Limit(text.strip(), None if is_money else int(number), number if is_money else None, period)


def ends_text(period: Period, now: datetime) -> str:
    """Say when the count of a limit begins anew; empty for all time."""
    end = period.end(now)
    if end is None:
        return ""
    return f"; it begins anew at {end:%Y-%m-%d %H:%M} in China ({end.astimezone(UTC):%H:%M} UTC)"
