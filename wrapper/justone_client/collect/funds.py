"""The balance of the account beside the cost of a collection's calls."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from decimal import Decimal
from typing import Any, NamedTuple

from justone_client.account.balance import Balance
from justone_client.async_client import AsyncJustOne
from justone_client.client import JustOne
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.price import PriceEstimate
from justone_client.errors import ConfigurationError, InsufficientBalanceError, JustOneError

from .method import Method
from .plan import Plan
from .run.sender import fastest_backend

_TIMEOUT = 4.0
"""Seconds for looking the balance up; a collection begins at once, even if the API is slow."""

_GO_ON = "no call was sent; without --check-balance (check_balance=) a collection does not depend on the balance"
_logger = logging.getLogger("justone_client.collect")


class Funds(NamedTuple):
    """A balance, and the cost of calls.

    Attributes:
        balance: The balance.
        calls: The most calls to make.
        price: The price of a call; None if it is not known.
        estimate: The estimate of the cost of all calls; None if the caller gave the price, which is taken to be in the
            currency of the balance.
    """

    balance: Balance
    calls: int
    price: Decimal | None
    estimate: PriceEstimate | None

    @classmethod
    def of(cls, balance: Balance, calls: int, operation: Operation[Any], plan: Plan) -> Funds:
        """Compare the calls with a balance, at the price of the plan or by the estimate for the operation.

        Raises:
            ConfigurationError: The user's list of prices cannot be read.
        """
        estimate = operation.price_estimate if plan.price is None else None
        price = plan.cost_of_one if estimate is None else estimate.amount
        return cls(balance, calls, price, estimate and estimate.times(calls))

    @property
    def allowed(self) -> int | None:
        """The calls that the balance allows; None if it cannot be compared with their price."""
        if self.price is None or (self.estimate is not None and self.estimate.currency != self.balance.currency):
            return None
        left = max(Decimal(0), self.balance.amount)
        return int(left / self.price) if self.price else self.calls

    @property
    def is_enough(self) -> bool | None:
        """Whether the balance allows all calls; None if it cannot be compared."""
        return None if self.allowed is None else self.allowed >= self.calls

    def to_dict(self) -> dict[str, Any]:
        """Return the balance as JSON values, with the calls that it allows."""
        return {**self.balance.to_dict(), "allowed_calls": self.allowed, "is_enough": self.is_enough}

    def to_text(self, translate: Callable[[str], str] = str) -> str:
        """Return it as a text.

        Args:
            translate: Returns a phrase in another language.
        """
        if self.price is None:
            text = translate("the balance is {balance}; it was not compared, since the price of a call is not known")
        elif self.allowed is None:
            text = translate("the balance is {balance}; it was not compared, since the prices are in {currency}")
        elif self.is_enough:
            text = translate("the balance of {balance} is enough: it allows about {allowed} calls")
        else:
            text = translate(
                "the balance of {balance} is too low: it allows about {allowed} of {calls} calls, "
                "which cost at most {cost}"
            )
        return text.format(
            balance=self.balance,
            calls=f"{self.calls:,}",
            allowed=f"{self.allowed or 0:,}",
            currency=self.estimate.currency if self.estimate else "",
            cost=self.estimate.to_text(translate) if self.estimate else f"{(self.price or 0) * self.calls:,}",
        )

    def __str__(self) -> str:
        return self.to_text()


async def look_up_balance(api: JustOne | AsyncJustOne) -> Balance:
    """Return the balance within a few seconds.

    Raises:
        JustOneError: It cannot be looked up.
    """
    if isinstance(api, AsyncJustOne):
        return await api.account.balance(timeout=_TIMEOUT)
    if api.sends_itself:  # a connection of its client would stay open for programs that never close it
        async with AsyncJustOne.like(api, backend=fastest_backend()) as alike:
            return await alike.account.balance(timeout=_TIMEOUT)
    return await asyncio.to_thread(api.account.balance, timeout=_TIMEOUT)


async def compare_balance(method: Method, plan: Plan, calls: int) -> None:
    """Warn if the balance is too low for the calls, or cannot be looked up or compared.

    Args:
        method: The endpoint.
        plan: The options; with `check_balance`, an error is raised instead.
        calls: The most calls to make.

    Raises:
        InsufficientBalanceError: The balance is too low.
        ConfigurationError: The balance cannot be compared.
        JustOneError: The balance cannot be looked up.
    """
    if not calls:
        return
    try:
        funds = await _funds(method, plan, calls)
    except JustOneError as error:
        if plan.check_balance:
            error.add_note(f"the balance was not compared with the cost: {_GO_ON}")
            raise
        _logger.warning("the balance was not compared with the cost: %s", error)
        return
    if funds is None or funds.allowed is None:
        reason = _unknown(method) if funds is None else f"{funds}"
        if plan.check_balance:
            raise ConfigurationError(f"{reason}; {_GO_ON}, and price= (--price) sets the price")
        _logger.info(reason)
    elif not funds.is_enough:
        if plan.check_balance:
            raise InsufficientBalanceError(f"{funds}; no call was sent", endpoint=str(method.operation))
        _logger.warning("%s", funds)


async def _funds(method: Method, plan: Plan, calls: int) -> Funds | None:
    """Look the balance up; return None without a request if it could not be compared."""
    if not method.api.account.is_only or (plan.price is None and method.operation.price_estimate is None):
        return None
    return Funds.of(await look_up_balance(method.api), calls, method.operation, plan)


def _unknown(method: Method) -> str:
    """Return why no balance was looked up."""
    why = "the price of a call is not known" if method.api.account.is_only else "the tokens are of several accounts"
    return f"the balance was not looked up, since {why}"
