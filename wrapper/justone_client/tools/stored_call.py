"""A call in the store of responses."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, ClassVar, Self


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredCall:
    """A call in a store.

    Attributes:
        handle: The text by which its response is read.
        time: The time at which it was sent, in seconds since 1970.
        endpoint: Platform and method.
        parameters: The parameters by published name.
        estimate: The price estimate; None without one.
        currency: Its currency.
        code: The business code; None if no response has one.
        billed: Whether it was billed; None if that is unknown, as for one that a killed process had in flight.
        size: Bytes of the body; None without one.
        is_kept: Whether the body is still stored.
    """

    handle: str
    time: float
    endpoint: str
    parameters: dict[str, str]
    estimate: str | None
    currency: str | None
    code: int | None
    billed: bool | None
    size: int | None
    is_kept: bool

    COLUMNS: ClassVar[str] = "handle, time, endpoint, parameters, estimate, currency, code, billed, size, stored"
    """The columns that `of` takes."""

    @classmethod
    def of(cls, handle: str, sent: float, endpoint: str, parameters: str, *values: Any) -> Self:
        """Make it of a row."""
        estimate, currency, code, billed, size, stored = values
        return cls(
            handle=handle,
            time=sent,
            endpoint=endpoint,
            parameters=json.loads(parameters),
            estimate=estimate,
            currency=currency,
            code=code,
            billed=None if billed is None else bool(billed),
            size=size,
            is_kept=stored > 0,
        )
