"""Checks of settings; each raises a `ConfigurationError` that names the setting and what it takes."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from .errors import ConfigurationError

if TYPE_CHECKING:
    from decimal import Decimal


def whole_number(name: str, value: Any, *, least: int = 0, most: int | None = None, show: bool = True) -> int:
    """Return a whole number within its bounds; `show` says whether the message may repeat the value."""
    if isinstance(value, bool) or not isinstance(value, int) or value < least or (most is not None and value > most):
        bounds = f"from {least} on" if most is None else f"from {least} to {most}"
        raise ConfigurationError(f"{name} must be a whole number {bounds}{_but(value, show=show)}")
    return value


def number(
    name: str, value: Any, *, above: float | None = None, most: float = sys.float_info.max, unit: str = ""
) -> float:
    """Return a number from 0 on, or greater than `above`, and up to `most`.

    Args:
        name: The setting.
        value: Its value.
        above: A bound that the number exceeds; None for numbers from 0 on.
        most: The greatest number; default: any finite one.
        unit: What the number counts, for the message.
    """
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if not is_number or not (value >= 0 if above is None else value > above) or not value <= most:
        bounds = "from 0 on" if above is None else f"above {above:g}"
        bounds += f" and up to {most:,.0f}" if most < sys.float_info.max else ""
        raise ConfigurationError(f"{name} must be a number{f' of {unit}' if unit else ''} {bounds}{_but(value)}")
    return float(value)


def amount(name: str, value: Any, *, show: bool = True) -> Decimal:
    """Return an amount of money from 0 on, given as a number or as text."""
    from decimal import Decimal  # few programs count money

    try:
        money = Decimal(str(value))
    except ArithmeticError:
        money = Decimal("NaN")
    if isinstance(value, bool) or not money.is_finite() or money < 0:
        raise ConfigurationError(f"{name} must be a number from 0 on{_but(value, show=show)}")
    return money


def flag(name: str, value: Any) -> bool:
    """Return True or False."""
    if not isinstance(value, bool):
        raise ConfigurationError(f"{name} must be True or False{_but(value)}")
    return value


def _but(value: Any, *, show: bool = True) -> str:
    return f", not {value!r}" if show else ""
