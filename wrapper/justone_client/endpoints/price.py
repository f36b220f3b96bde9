"""Estimates of prices: the published list that the generated package carries, and the user's list."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from justone_client.checks import amount
from justone_client.errors import ConfigurationError

if TYPE_CHECKING:
    import datetime as dt
    from decimal import Decimal

Value = TypeVar("Value")

ANY = "*"
"""The key of the default price."""

PRICES_FILE = "JUSTONEAPI_PRICES"
"""The environment variable that names the file with the user's prices."""

_own_files: list[tuple[Path, str]] = []
"""The files of `prices_from`, and what names each; the last one applies."""

_GENERATED = "justone_generated.prices"
"""The module of the published list; imported by name, when a price is first needed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceEstimate:
    """An estimate of what a successful request costs.

    Attributes:
        amount: The amount.
        currency: The currency.
        date: The date of the published list; None for an entry of the user's list.
    """

    amount: Decimal
    currency: str
    date: dt.date | None

    def times(self, requests: int) -> PriceEstimate:
        """Return the estimate for a number of requests."""
        return replace(self, amount=self.amount * requests)

    def to_dict(self) -> dict[str, str | None]:
        """Return it as JSON values."""
        date = None if self.date is None else self.date.isoformat()
        return {"amount": str(self.amount), "currency": self.currency, "date": date}

    def to_text(self, translate: Callable[[str], str] = str) -> str:
        """Return it as a text.

        Args:
            translate: Returns a phrase in another language.
        """
        if self.date is None:
            basis = translate("by your list")
        else:
            basis = translate("estimate of {date}").format(date=self.date)
        about = translate("about {amount} {currency}").format(amount=f"{self.amount:,}", currency=self.currency)
        return f"{about} ({basis})"

    def __str__(self) -> str:
        return self.to_text()


def find_price(prices: Mapping[str, Value], name: str) -> Value | None:
    """Return the price of an endpoint from a list by endpoint, platform or `*`, in this order; None without an entry.

    Args:
        prices: The list.
        name: Platform and method, `xiaohongshu.get_user_v3`; empty for an endpoint without generated code.
    """
    keys = (name, name.partition(".")[0], ANY) if name else (ANY,)
    return next((prices[key] for key in keys if key in prices), None)


def estimate_of(name: str, endpoint: str) -> PriceEstimate | None:
    """Return the price by the user's list, or else by the published one; None if neither has it.

    Args:
        name: Platform and method; empty for an endpoint without generated code.
        endpoint: Method and path, `GET /api/xiaohongshu/get-user/v3`.

    Raises:
        ConfigurationError: The user's list cannot be read, or a price in it is invalid.
    """
    import datetime as dt
    from decimal import Decimal  # few programs count money

    published = import_module(_GENERATED)
    if (own := find_price(own_prices(), name)) is not None:
        return PriceEstimate(amount=own, currency=published.CURRENCY, date=None)
    if endpoint not in published.PRICES:
        return None
    date = dt.date.fromisoformat(published.DATE)
    return PriceEstimate(amount=Decimal(published.PRICES[endpoint]), currency=published.CURRENCY, date=date)


@contextmanager
def prices_from(file: Path, named_by: str) -> Iterator[None]:
    """Take the user's list from a file within the block, in place of the one that `JUSTONEAPI_PRICES` names.

    It applies to the whole process, all of its threads included.

    Args:
        file: The file.
        named_by: What names it, for the message of an error.
    """
    _own_files.append((file, named_by))
    try:
        yield
    finally:
        _own_files.pop()


def own_prices() -> Mapping[str, Decimal]:
    """Return the prices of the file of `prices_from` or `JUSTONEAPI_PRICES`; each file is read once.

    Raises:
        ConfigurationError: The file cannot be read, or a price is invalid.
    """
    if _own_files:
        own, named_by = _own_files[-1]
        return _read(str(own), named_by)
    file = os.environ.get(PRICES_FILE)
    return _read(file, PRICES_FILE) if file else {}


@cache
def _read(file: str, named_by: str) -> Mapping[str, Decimal]:
    import tomllib
    from decimal import Decimal

    try:
        values = tomllib.loads(Path(file).read_text(encoding="utf-8"), parse_float=Decimal)
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"{file}, which {named_by} names, cannot be read: {error}") from error
    return {key: _price(file, key, value) for key, value in values.items()}


def _price(file: str, key: str, value: Any) -> Decimal:
    if isinstance(value, dict):
        raise ConfigurationError(
            f"{file}: {key!r} must be a price, not a table; "
            'write the name of an endpoint in quotes, "xiaohongshu.get_user_v3" = "0.05"'
        )
    return amount(f"{file}: price of {key!r}", value)
