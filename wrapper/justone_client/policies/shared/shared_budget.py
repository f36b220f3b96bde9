"""A budget whose counts survive a restart, and that processes share."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from decimal import ROUND_CEILING, Decimal
from typing import Any

from justone_client.endpoints.operation import Operation
from justone_client.endpoints.price import find_price
from justone_client.errors import BudgetExceededError, ConfigurationError
from justone_client.policies.budget import Budget, Price, Reservation
from justone_client.policies.limit_state import LimitState

from .limit_text import Limit, Period, ends_text, limit_of
from .shared_store import Counted, Key, SharedStore, store_at

_MILLIONTHS = 1_000_000
"""Parts of the currency that are counted: databases have no exact decimals in common."""

_logger = logging.getLogger("justone_client")


class SharedBudget(Budget):
    """A `Budget` with counts in a database; `Budget.shared` makes it.

    A request is counted before it is sent, and taken off only once it is known not to be billed. So a process that is
    killed at any moment never lets more be spent than the limit.
    """

    is_shared = True

    def __init__(
        self,
        url: str | os.PathLike[str],
        limits: tuple[str, ...],
        *,
        per_endpoint: Mapping[str, str] | None,
        prices: Mapping[str, Price] | None,
    ) -> None:
        """See `Budget.shared`."""
        own = {name: limit_of(text) for name, text in (per_endpoint or {}).items()}
        overall = [limit_of(text) for text in limits]
        if not overall and not own:
            raise ConfigurationError("a shared budget needs a limit, such as '50 CNY a day'")
        costs = any(limit.cost is not None for limit in (*overall, *own.values()))
        super().__init__(max_cost=0 if costs else None, prices=prices)  # so that a price is demanded
        self._overall = overall
        self._own = own
        self._store: SharedStore = store_at(url)

    @property
    def billed_calls(self) -> int:
        """Requests of all processes that were billed, or may be."""
        return self._store.counted(Key("", "")).calls

    @property
    def cost(self) -> Decimal:
        """The cost of these requests."""
        return Decimal(self._store.counted(Key("", "")).cost) / _MILLIONTHS

    def states(self, *endpoints: str) -> list[LimitState]:
        """Return the limits for all endpoints together, and for some endpoints, with what is used of them.

        Args:
            endpoints: Names such as `xiaohongshu.get_user_v3`.

        Raises:
            ConfigurationError: The file or the database cannot be read.
        """
        now = _now()
        return [_state(limit, scope, self._store, now) for scope, limit in self._limits(*endpoints)]

    def reserve(self, operation: Operation[Any]) -> Reservation:
        """Count a request before it is sent.

        Raises:
            BudgetExceededError: The request could exceed a limit and must not be sent.
            ConfigurationError: The file or the database cannot be used, or there is no price for this operation.
        """
        price = self._price(operation)
        cost = int((price * _MILLIONTHS).to_integral_value(ROUND_CEILING))
        name = operation.name or str(operation)
        now = _now()
        keys = [Key(scope, period.key(now)) for scope in ("", name) for period in Period]
        with self._store.add(keys, 1, cost) as counted:
            for scope, limit in self._limits(name):
                if reason := _excess(limit, scope, counted[Key(scope, limit.period.key(now))], price):
                    raise BudgetExceededError(
                        f"{reason}{ends_text(limit.period, now)}; nothing was sent", endpoint=str(operation)
                    )
        return Reservation(price, tuple(keys))

    def settle(self, reservation: Reservation, billed: bool | None) -> None:
        """Take a request off the counts if it is known to be free; else it stays.

        If the database cannot be reached, it stays, too, which is logged.
        """
        if billed is not False:
            return
        cost = int((reservation.price * _MILLIONTHS).to_integral_value(ROUND_CEILING))
        try:
            with self._store.add([Key(*key) for key in reservation.keys], -1, -cost):
                pass
        except ConfigurationError as error:
            _logger.warning("a request that was not billed stays in the shared budget: %s", error)

    def close(self) -> None:
        """Close the connection; the next call opens another one."""
        self._store.close()

    def _limits(self, *endpoints: str) -> Iterator[tuple[str, Limit]]:
        """Yield the limits with the endpoint that each is for."""
        yield from (("", limit) for limit in self._overall)
        for name in endpoints:
            if (own := find_price(self._own, name)) is not None:
                yield name, own

    def __repr__(self) -> str:
        limits = [limit.text for limit in self._overall]
        limits += [f"{name}: {limit.text}" for name, limit in self._own.items()]
        return f"Budget.shared({self._store.name!r}, {', '.join(map(repr, limits))})"


def _excess(limit: Limit, scope: str, counted: Counted, price: Decimal) -> str:
    """Return why a count with this request exceeds a limit; empty if it does not."""
    of = f" for {scope}" if scope else ""
    if limit.calls is not None and counted.calls > limit.calls:
        return f"the budget of {limit.text!r}{of} is used up"
    if limit.cost is not None and counted.cost > limit.cost * _MILLIONTHS:
        spent = Decimal(counted.cost) / _MILLIONTHS - price
        return f"this call may cost {price}, and {spent} of {limit.text!r}{of} is spent"
    return ""


def _state(limit: Limit, scope: str, store: SharedStore, now: datetime) -> LimitState:
    counted = store.counted(Key(scope, limit.period.key(now)))
    used: int | Decimal = counted.calls if limit.calls is not None else Decimal(counted.cost) / _MILLIONTHS
    most = limit.calls if limit.calls is not None else limit.cost or Decimal(0)
    return LimitState(
        limit=limit.text, endpoint=scope, used=used, left=max(most - used, most * 0), ends=limit.period.end(now)
    )


def _now() -> datetime:
    return datetime.now(UTC)
