"""The balance of an account."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from decimal import Decimal

_MOST_DIGITS = 30
"""Digits before and after the point; the text of `1e999999999` would fill the memory."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """The money that is left on an account.

    Attributes:
        amount: The amount, with the decimal places that the API sends.
        currency: The currency, such as `CNY`.
    """

    amount: Decimal
    currency: str

    @classmethod
    def of(cls, data: Any) -> Balance:
        """Read the data of a response, `{"balance": "100.0000", "currency": "CNY"}`, as the vendor's own server does.

        The balance may also be a number.

        Raises:
            ValueError: The data has no amount of money, or no currency.
        """
        from decimal import Decimal  # few programs count money

        fields = data if isinstance(data, Mapping) else {}
        given, currency = fields.get("balance"), fields.get("currency")
        try:
            amount = Decimal(str(given).strip())
        except ArithmeticError:
            amount = Decimal("NaN")
        if isinstance(given, bool) or not _is_money(amount) or not isinstance(currency, str) or not currency.strip():
            raise ValueError("the response has no balance with its currency")
        return cls(amount=amount, currency=currency.strip())

    def to_dict(self) -> dict[str, str]:
        """Return it as JSON values; the amount is a text."""
        return {"amount": f"{self.amount:f}", "currency": self.currency}

    def __str__(self) -> str:
        return f"{self.amount:,f} {self.currency}"


def _is_money(amount: Decimal) -> bool:
    exponent = amount.as_tuple().exponent
    return isinstance(exponent, int) and exponent >= -_MOST_DIGITS and amount.adjusted() <= _MOST_DIGITS
