"""The state of a limit: how much of it is used and left."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitState:
    """A limit of a budget, and what is used of it.

    Attributes:
        limit: The limit as it was written.
        endpoint: The endpoint that it is for; empty for all of them.
        used: The calls, or their cost, that count in this period.
        left: The calls, or the cost, that are left.
        ends: The moment at which the count begins anew; None for a limit without a period.
    """

    limit: str
    endpoint: str
    used: int | Decimal
    left: int | Decimal
    ends: datetime | None
