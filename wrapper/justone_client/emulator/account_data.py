"""The account of a token in the emulator: its balance and its usage, from the count of billed calls."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from justone_client.checks import amount
from justone_client.endpoints.registry import generated_operation

if TYPE_CHECKING:
    from .billing import Billing

CURRENCY = "CNY"
DEFAULT_BALANCE = 100
"""The balance of a token before its first call; it lasts for several hundred calls."""

_PLACES = Decimal("0.0001")
"""The API sends four decimal places."""


class AccountData:
    """The account of each token: a balance that its billed calls use up, by the estimates of their prices."""

    def __init__(self, billing: Billing, balance: float | str | Decimal | None) -> None:
        """Set the balance before the first call; None for the default, which never refuses a call.

        Raises:
            ConfigurationError: The balance is not a number from 0 on.
        """
        self._billing = billing
        self._start = amount("balance", DEFAULT_BALANCE if balance is None else balance)
        self._refuses = balance is not None

    def balance(self, token: str) -> dict[str, Any]:
        """Return the balance of a token, at least 0."""
        return {"balance": str(max(Decimal(0), self._left(token)).quantize(_PLACES)), "currency": CURRENCY}

    def usage(self, token: str) -> dict[str, Any]:
        """Return the billed calls of a token by day and endpoint."""
        counts = self._billing.by_day(token)
        days = sorted({day for day, _ in counts})
        endpoints = sorted({endpoint for _, endpoint in counts})
        series = [
            {"name": endpoint.partition(" ")[2], "data": [counts.get((day, endpoint), 0) for day in days]}
            for endpoint in endpoints
        ]
        return {"apiTrendDaily": {"days": days, "series": series}}

    def is_used_up(self, token: str, endpoint: str) -> bool:
        """Return whether the balance is too low for a call; never with the default balance."""
        return self._refuses and self._left(token) < max(_price(endpoint), _PLACES)

    def _left(self, token: str) -> Decimal:
        counts = self._billing.by_day(token)
        return self._start - sum((_price(endpoint) * count for (_, endpoint), count in counts.items()), Decimal(0))


def _price(endpoint: str) -> Decimal:
    """Return the estimate for a call, by method and path; 0 without one."""
    operation = generated_operation(*endpoint.split(" ", 1))
    estimate = None if operation is None else operation.price_estimate
    return Decimal(0) if estimate is None else estimate.amount
