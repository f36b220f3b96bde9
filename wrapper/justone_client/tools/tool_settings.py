"""The settings of the tools, which a model cannot change."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from justone_client.checks import suggestion
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.price import PriceEstimate
from justone_client.endpoints.registry import generated_operation_of, platforms
from justone_client.errors import BudgetExceededError, ConfigurationError
from justone_client.policies.budget import Budget


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolSettings:
    """The settings; `Toolbox` describes each."""

    budget: Budget
    most_per_call: Decimal | None
    allow: frozenset[str] | None
    deny: frozenset[str]
    preview_tokens: int
    ttl: float

    def is_allowed(self, name: str) -> bool:
        """Return whether an endpoint, or a platform, may be used."""
        platform = name.partition(".")[0]
        return platform not in self.deny and (self.allow is None or platform in self.allow)

    def operation(self, endpoint: str) -> Operation[Any]:
        """Return the endpoint of a name or a path.

        Raises:
            ConfigurationError: There is no such endpoint, or its platform is not allowed.
        """
        operation = generated_operation_of(endpoint)
        self.demand_allowed(operation.name)
        return operation

    def demand_allowed(self, name: str) -> None:
        """Refuse an endpoint of a platform that is not allowed.

        Raises:
            ConfigurationError: It is of one.
        """
        if not self.is_allowed(name):
            platform = name.partition(".")[0]
            raise ConfigurationError(f"the platform {platform} is not allowed here; a person sets the platforms")

    def demand_affordable(self, operation: Operation[Any]) -> PriceEstimate | None:
        """Return the price estimate of a call.

        Raises:
            BudgetExceededError: It is above the limit of a call, or there is none.
        """
        estimate = operation.price_estimate
        if self.most_per_call is not None and (estimate is None or estimate.amount > self.most_per_call):
            shown = "has no price estimate" if estimate is None else f"may cost {estimate}"
            raise BudgetExceededError(
                f"this call {shown}, and a call may cost {self.most_per_call} at most; nothing was sent",
                endpoint=str(operation),
            )
        return estimate

    def budget_left(self, endpoint: str = "") -> list[dict[str, Any]]:
        """Return what is left of the budget.

        Raises:
            ConfigurationError: The database of a shared budget cannot be read.
        """
        return [
            {"limit": each.limit, "left": each.left if isinstance(each.left, int) else str(each.left)}
            for each in self.budget.states(*filter(None, [endpoint]))
        ]


def platforms_of(names: Iterable[str] | None, setting: str) -> frozenset[str] | None:
    """Return platforms that a person allows or denies.

    Raises:
        ConfigurationError: There is no such platform.
    """
    if names is None:
        return None
    if isinstance(names, str):
        names = [each.strip() for each in names.split(",") if each.strip()]
    known = platforms()
    for name in names:
        if name not in known:
            raise ConfigurationError(f"{setting}: there is no platform {name!r:.40}{suggestion(str(name), known)}")
    return frozenset(names)
