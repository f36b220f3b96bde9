"""Checks of settings: a `ConfigurationError` names the setting and what it takes, a `TypeError` an unknown option.

Names that are not known, or missing attributes, get a message with similar names.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from .errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

MOST_SUGGESTED = 3
"""Names in a message; more of them hide what it says."""

_MOST_LISTED = 10
"""Names in a list of all, which is shown if none of them is similar."""

_ALIKE = 0.55
"""The least likeness; slightly less than difflib's 0.6, since names of endpoints are long."""

_SHORTEST_PART = 3
"""Characters of a name that is looked for within the others."""

_LONGEST_NAME = 100
"""Characters; the time of a search grows with the square of the length."""


def nearest(name: str, known: Iterable[str]) -> list[str]:
    """Return the names that are like one that is not known, at most three, or none; case and - for _ are ignored."""
    from difflib import get_close_matches  # few programs have misspelt names

    wanted = _folded(name[:_LONGEST_NAME])
    folded = {_folded(each): each for each in known}
    close = get_close_matches(wanted, folded, MOST_SUGGESTED, _ALIKE)
    within = [each for each in folded if len(wanted) >= _SHORTEST_PART and wanted in each]
    return [folded[each] for each in dict.fromkeys([*close, *within])][:MOST_SUGGESTED]


def _folded(name: str) -> str:
    return name.casefold().replace("-", "_")


def suggestion(name: str, known: Iterable[str]) -> str:
    """Return `; did you mean 'a' or 'b'?` for a message; nothing if no name is like it."""
    return suggested(nearest(name, known))


def suggested(names: Iterable[str]) -> str:
    """Return what `suggestion` does for names that were found."""
    close = [repr(each) for each in names]
    return f"; did you mean {' or '.join(filter(None, [', '.join(close[:-1]), close[-1]]))}?" if close else ""


def some_of(names: Sequence[str]) -> str:
    """Return a list of names for a message, shortened if it is long."""
    more = len(names) - _MOST_LISTED
    return (", ".join(names[:_MOST_LISTED]) or "none") + (f" and {more} more" if more > 0 else "")


def similar_or_listed(name: str, known: Iterable[str], label: str) -> str:
    """Return what `suggestion` does; if no name is like it, `; its parameters are: a, b and 9 more`.

    Args:
        name: The name that is not known.
        known: All names.
        label: The words before the list, such as `its parameters are`.
    """
    names = [*known]
    return suggestion(name, names) or f"; {label}: {some_of(names)}"


def demand_options(given: Iterable[str], known: Iterable[str]) -> None:
    """Refuse an option that does not exist.

    Raises:
        TypeError: There is no such option; the message names similar ones.
    """
    names = [*known]
    for name in given:
        if name not in names:
            raise TypeError(f"unknown option {name!r}{similar_or_listed(name, names, 'options are')}")


def missing_attribute(owner: object, name: str, advice: str = "") -> AttributeError:
    """Return the error for an attribute that an object lacks, with similar names, or else with advice.

    Raises:
        AttributeError: A property of that name raised it itself.
    """
    kind = type(owner)
    message = f"{kind.__name__!r} object has no attribute {name!r}"
    if not name.startswith("_"):  # those of protocols, such as copying, are looked up very often
        if hasattr(kind, name):
            object.__getattribute__(owner, name)
        close = nearest(name, (each for each in dir(kind) if not each.startswith("_")))
        message += f"; similar: {', '.join(map(repr, close))}" if close else advice
    return AttributeError(message, name=name, obj=owner)


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
