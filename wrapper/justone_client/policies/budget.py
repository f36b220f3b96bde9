"""A limit on the cost of calls, checked before each request."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from importlib import import_module
from os import PathLike
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from justone_client.checks import amount, whole_number
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.price import ANY, PRICES_FILE, find_price, own_prices
from justone_client.errors import BudgetExceededError, ConfigurationError

if TYPE_CHECKING:
    from decimal import Decimal

    from .limit_state import LimitState

Price: TypeAlias = "int | float | str | Decimal"


_SHARED = f"{__package__}.shared.shared_budget"
"""The module stands on this one, and loads sqlite3: it is imported by name, when it is first needed."""


class Reservation(NamedTuple):
    """A request in flight that may be billed.

    Attributes:
        price: Its price.
        keys: The counts of a shared budget that it is in.
    """

    price: Decimal
    keys: tuple[tuple[str, str], ...] = ()


class Budget:
    """A limit on billed requests and their cost, for all clients and threads that share it.

    A request is refused if it could exceed the budget together with the requests in flight. A request that may have
    been billed counts as billed.

    >>> budget = Budget(max_cost=2, prices={"xiaohongshu.get_user_v3": "0.05", "*": "0.10"})

    Attributes:
        is_shared: Whether other processes share it, so that a reservation may take a round trip to a database.
    """

    is_shared = False

    def __init__(
        self,
        *,
        max_billed_calls: int | None = None,
        max_cost: Price | None = None,
        prices: Mapping[str, Price] | None = None,
    ) -> None:
        """Set the limits; None does not limit.

        Args:
            max_billed_calls: Requests that may be billed.
            max_cost: The most that they may cost, in the currency of the prices.
            prices: Prices by endpoint (`xiaohongshu.get_user_v3`), platform (`xiaohongshu`), or `*` for any other.
                Your price list is in the vendor's console. Default, and for endpoints that it lacks: the price in
                your file, `JUSTONEAPI_PRICES`, or else the estimate, as in `Operation.price_estimate`.

        Raises:
            ConfigurationError: A limit or a price is not a number from 0 on, or your file cannot be read.
        """
        from decimal import Decimal  # few programs count money

        self._lock = threading.Lock()
        self._max_calls = max_billed_calls
        self._max_cost = None if max_cost is None else amount("max_cost", max_cost)
        self._prices = {name: amount(f"price of {name}", price) for name, price in (prices or {}).items()}
        if max_billed_calls is not None:
            whole_number("max_billed_calls", max_billed_calls)
        self._counts_cost = self._max_cost is not None or bool(self._prices)
        if self._counts_cost:
            own_prices()  # an unusable file fails here, not at each call
        self._calls = self._in_flight = 0
        self._nothing = self._cost = self._at_stake = Decimal(0)

    @staticmethod
    def shared(
        url: str | PathLike[str],
        *limits: str,
        per_endpoint: Mapping[str, str] | None = None,
        prices: Mapping[str, Price] | None = None,
    ) -> Budget:
        """Return a budget whose counts survive a restart, and which all processes with the same database share.

        A request is counted before it is sent, and taken off once it is known not to be billed: a process that is
        killed at any moment never lets more be spent than the limit. A day or a month is one by the date in China, as
        for the vendor's quotas.

        Args:
            url: The path of a SQLite file for the processes of one machine, or `postgresql://user@host/database#name`.
            limits: Limits such as `50 CNY a day`, `1,000 calls a month` or `200 CNY`, all of which hold. Each process
                gives its own; the counts are shared.
            per_endpoint: Such a limit for an endpoint by itself, by its name (`xiaohongshu.get_user_v3`), for each of a
                platform (`xiaohongshu`), and for any other (`*`).
            prices: As for `Budget`; fractions of a millionth are rounded up.

        Raises:
            ConfigurationError: The file or the database cannot be used, a limit cannot be read, or there is none.
        """
        made: Budget = import_module(_SHARED).SharedBudget(url, limits, per_endpoint=per_endpoint, prices=prices)
        return made

    @property
    def billed_calls(self) -> int:
        """Requests that were billed or may have been."""
        return self._calls

    @property
    def cost(self) -> Decimal:
        """The cost of requests that were billed or may have been."""
        return self._cost

    def states(self, *endpoints: str) -> list[LimitState]:
        """Return the limits with what is used of them.

        Args:
            endpoints: Names such as `xiaohongshu.get_user_v3`, whose own limits in a shared budget are returned, too.

        Raises:
            ConfigurationError: The database of a shared budget cannot be read.
        """
        from .limit_state import LimitState

        del endpoints  # only a shared budget has limits for them
        with self._lock:
            calls, cost = self._calls + self._in_flight, self._cost + self._at_stake
        found = []
        if (most := self._max_calls) is not None:
            left = max(0, most - calls)
            found.append(LimitState(limit=f"max_billed_calls={most}", endpoint="", used=calls, left=left, ends=None))
        if (most_cost := self._max_cost) is not None:
            rest = max(self._nothing, most_cost - cost)
            found.append(LimitState(limit=f"max_cost={most_cost}", endpoint="", used=cost, left=rest, ends=None))
        return found

    def close(self) -> None:
        """Close the connection of a shared budget; the next call opens another one."""

    def reserve(self, operation: Operation[Any]) -> Reservation:
        """Reserve the price of a request.

        Raises:
            BudgetExceededError: The request could exceed a limit and must not be sent.
            ConfigurationError: There is a `max_cost`, but no price for this operation.
        """
        price = self._price(operation)
        with self._lock:
            if self._max_calls is not None and self._calls + self._in_flight >= self._max_calls:
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
            self._in_flight += 1
            self._at_stake += price
        return Reservation(price)

    def settle(self, reservation: Reservation, billed: bool | None) -> None:
        """Count a request that has ended; it counts as billed unless it is known to be free."""
        with self._lock:
            self._in_flight -= 1
            self._at_stake -= reservation.price
            if billed is not False:
                self._calls += 1
                self._cost += reservation.price

    def cancel(self, reservation: Reservation) -> None:
        """Take back a reservation whose request was not sent."""
        self.settle(reservation, billed=False)

    def _price(self, operation: Operation[Any]) -> Decimal:
        if not self._counts_cost:
            return self._nothing
        if (price := find_price(self._prices, operation.name)) is not None:
            return price
        if (estimate := operation.price_estimate) is not None:
            return estimate.amount
        if self._max_cost is None:
            return self._nothing
        name = operation.name or str(operation)
        raise ConfigurationError(
            f"the budget has a max_cost, but no price for {name}, and there is no estimate: "
            f"give a price for it or for '{ANY}' in prices=, or in the file that {PRICES_FILE} names"
        )

    def _pending(self) -> str:
        return f", with {self._in_flight} calls in flight" if self._in_flight else ""

    def __repr__(self) -> str:
        limits = [f"{self._calls} of {self._max_calls} billed calls" if self._max_calls is not None else ""]
        limits += [f"cost {self._cost} of {self._max_cost}" if self._max_cost is not None else ""]
        return f"Budget({', '.join(filter(None, limits))})"
