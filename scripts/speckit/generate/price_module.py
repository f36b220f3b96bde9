"""The module `justone_generated.prices`: estimates in one file, which alone changes with a new list."""

from __future__ import annotations

from justone_specs.model.prices import Prices


def price_module(prices: Prices) -> str:
    """Return the source text of the module."""
    amounts = "".join(f"    {str(endpoint)!r}: {amount!r},\n" for endpoint, amount in prices.amounts.items())
    return f'''"""Estimates of prices, generated from `specs/prices.toml`: prices differ by account and change."""

from __future__ import annotations

DATE = {prices.date!r}
"""ISO date of the price list; empty without one."""

CURRENCY = {prices.currency!r}

PRICES: dict[str, str] = {{
{amounts}}}
"""The amount for a successful request by method and path; an endpoint without an estimate is absent."""
'''
