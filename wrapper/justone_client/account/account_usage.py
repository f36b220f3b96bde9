"""The usage of an account by day and endpoint."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

_TREND = "apiTrendDaily"
_NAMES = ("name", "path", "api", "apiPath", "endpoint", "apiName", "label", "title")
_VALUES = ("data", "values", "counts", "series")
_NUMBERS = ("value", "count", "total")


@dataclass(frozen=True, slots=True, kw_only=True)
class DailyUsage:
    """The usage of an endpoint on a day.

    Attributes:
        day: The day as the API sends it, such as `2026-11-20`.
        endpoint: The endpoint as the API names it.
        calls: The number, taken to be that of its calls.
    """

    day: str
    endpoint: str
    calls: int | float


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountUsage:
    """The usage of an account, of all its tokens together.

    The response is not documented. In the vendor's own server it has `days`, a list of texts, and `series`, a list with
    an object for each endpoint: a name, and a list with a number for each day, taken to be that of the calls. Other
    usual names of these fields, numbers as texts, and a mapping instead of the list are read, too.

    Attributes:
        days: All days that the response covers, in its order.
        rows: The numbers that are not zero, by endpoint and then by day.
        unread: Numbers and names that could not be read; they are in `raw` only.
        raw: The whole data of the response.
    """

    days: tuple[str, ...]
    rows: tuple[DailyUsage, ...]
    unread: int
    raw: Mapping[str, Any] = field(repr=False)

    @classmethod
    def of(cls, data: Any) -> AccountUsage:
        """Read the data of a response.

        Raises:
            ValueError: The data has no days with their series.
        """
        trend = data.get(_TREND) if isinstance(data, Mapping) else None
        days, series = (trend.get("days"), trend.get("series")) if isinstance(trend, Mapping) else (None, None)
        if not isinstance(days, list) or not isinstance(series, list | Mapping):
            raise ValueError("the response has no usage by day and endpoint")  # noqa: TRY004 - data, not a program
        shown = tuple(map(str, days))
        found = [row for name, values in _series(series) for row in _rows(name, values, shown)]
        rows = tuple(row for row in found if row is not None and row.calls)
        return cls(days=shown, rows=rows, unread=found.count(None), raw=data)

    @property
    def by_day(self) -> dict[str, int | float]:
        """The number of each day, days without any included."""
        return dict.fromkeys(self.days, 0) | _totals((row.day, row.calls) for row in self.rows)

    @property
    def by_endpoint(self) -> dict[str, int | float]:
        """The number of each endpoint that was used, the largest first."""
        totals = _totals((row.endpoint, row.calls) for row in self.rows)
        return dict(sorted(totals.items(), key=lambda each: -each[1]))

    @property
    def total(self) -> int | float:
        """The number of all days and endpoints."""
        return sum(row.calls for row in self.rows)

    def to_dict(self) -> dict[str, Any]:
        """Return it as JSON values, without the other data of the response."""
        rows = [{"day": row.day, "endpoint": row.endpoint, "calls": row.calls} for row in self.rows]
        return {"days": list(self.days), "rows": rows, "unread": self.unread}


def _series(series: Any) -> Iterator[tuple[Any, Any]]:
    """Yield the name and the numbers of each endpoint; None for what is missing."""
    if isinstance(series, Mapping):
        yield from series.items()
        return
    for item in series:
        fields = item if isinstance(item, Mapping) else {}
        name = next((fields[key] for key in _NAMES if isinstance(fields.get(key), str)), None)
        yield name, next((fields[key] for key in _VALUES if isinstance(fields.get(key), list)), None)


def _rows(name: Any, values: Any, days: tuple[str, ...]) -> Iterator[DailyUsage | None]:
    """Yield the usage of an endpoint by day; None for what cannot be read."""
    if not isinstance(name, str) or not isinstance(values, list):
        yield None
        return
    for number, value in enumerate(values):
        calls = _number(value)
        is_readable = calls is not None and number < len(days)
        yield DailyUsage(day=days[number], endpoint=name, calls=calls) if is_readable and calls is not None else None


def _number(value: Any) -> int | float | None:
    """Return a number that is given as such, as a text or within an object; null is zero."""
    if isinstance(value, Mapping):
        value = next((value[key] for key in _NUMBERS if key in value), "")
    if value is None or type(value) is int:
        return value or 0
    try:
        number = math.nan if isinstance(value, bool) else float(value)
    except (OverflowError, TypeError, ValueError):
        return None
    if not math.isfinite(number):
        return None
    return int(number) if number.is_integer() else number


def _totals(pairs: Iterator[tuple[str, int | float]]) -> dict[str, int | float]:
    totals: dict[str, int | float] = {}
    for name, number in pairs:
        totals[name] = totals.get(name, 0) + number
    return totals
