"""A limit to what calls may cost, asked before each request is sent."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from justone_client.checks import amount, whole_number
from justone_client.endpoints.operation import Operation
from justone_client.errors import BudgetExceededError, ConfigurationError

if TYPE_CHECKING:
    from decimal import Decimal

Price: TypeAlias = "int | float | str | Decimal"

ANY = "*"
"""The key of the price of whatever has none of its own."""


class Reservation(NamedTuple):
    """A request that may be billed, and has not ended yet."""

    price: Decimal


class Budget:
    """At most so many billed calls, and so much cost, for all clients and threads that share it.

    A request is refused where it could exceed the budget if it were billed, together with those under way. One whose
    billing nobody knows counts as billed.

    >>> budget = Budget(max_cost=2, prices={"xiaohongshu.get_user_v3": "0.05", "*": "0.10"})
    """

    def __init__(
        self,
        *,
        max_billed_calls: int | None = None,
        max_cost: Price | None = None,
        prices: Mapping[str, Price] | None = None,
    ) -> None:
        """Set the limits; one that is None does not limit.

        Args:
            max_billed_calls: Requests that may be billed.
            max_cost: What they may cost, in the currency of the prices.
            prices: Price of a call by its name (`xiaohongshu.get_user_v3`), its platform (`xiaohongshu`), or `*` for
                any other. Your price list is in the vendor's console; nothing publishes it.

        Raises:
            ConfigurationError: A limit or a price is negative or no number, or there is a `max_cost` without prices.
        """
        from decimal import Decimal  # few programs count money

        self._lock = threading.Lock()
        self._max_calls = max_billed_calls
        self._max_cost = None if max_cost is None else amount("max_cost", max_cost)
        self._prices = {name: amount(f"price of {name}", price) for name, price in (prices or {}).items()}
        if max_billed_calls is not None:
            whole_number("max_billed_calls", max_billed_calls)
        if self._max_cost is not None and not self._prices:
            raise ConfigurationError("max_cost needs prices: what a call costs is in the vendor's console")
        self._calls = self._under_way = 0
        self._nothing = self._cost = self._at_stake = Decimal(0)

    @property
    def billed_calls(self) -> int:
        """Requests that were billed, or may have been."""
        return self._calls

    @property
    def cost(self) -> Decimal:
        """What they cost, or may have cost."""
        return self._cost

    def reserve(self, operation: Operation[Any]) -> Reservation:
        """Set aside what a request may cost.

        Raises:
            BudgetExceededError: It could exceed a limit; nothing is to be sent.
            ConfigurationError: There is a `max_cost`, and no price for this operation.
        """
        price = self._price(operation)
        with self._lock:
            if self._max_calls is not None and self._calls + self._under_way >= self._max_calls:
                raise BudgetExceededError(
                    f"the budget of {self._max_calls} billed calls is used up{self._pending()}; nothing was sent",
                    endpoint=str(operation),
                )
            if self._max_cost is not None and self._cost + self._at_stake + price > self._max_cost:
                raise BudgetExceededError(
                    f"this call may cost {price}, and {self._cost} of {self._max_cost} is spent{self._pending()}; "
                    "nothing was sent",
                    endpoint=str(operation),
                )
            self._under_way += 1
            self._at_stake += price
        return Reservation(price)

    def settle(self, reservation: Reservation, billed: bool | None) -> None:
        """Count a request that has ended; one that is not known to be free counts as billed."""
        with self._lock:
            self._under_way -= 1
            self._at_stake -= reservation.price
            if billed is not False:
                self._calls += 1
                self._cost += reservation.price

    def _price(self, operation: Operation[Any]) -> Decimal:
        platform = operation.name.partition(".")[0]
        for name in (operation.name, platform, ANY):
            if name and name in self._prices:
                return self._prices[name]
        if self._max_cost is None:
            return self._nothing
        name = operation.name or str(operation)
        raise ConfigurationError(f"the budget has a max_cost and no price for {name}; give one, or a price for '{ANY}'")

    def _pending(self) -> str:
        return f", with {self._under_way} calls under way" if self._under_way else ""

    def __repr__(self) -> str:
        limits = [f"{self._calls} of {self._max_calls} billed calls" if self._max_calls is not None else ""]
        limits += [f"cost {self._cost} of {self._max_cost}" if self._max_cost is not None else ""]
        return f"Budget({', '.join(filter(None, limits))})"
