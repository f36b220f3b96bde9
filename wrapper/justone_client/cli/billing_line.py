"""The line on stderr after a call: whether it was billed, what it may have cost, its request id and its duration."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from justone_client.endpoints.price import PriceEstimate
from justone_client.endpoints.response import Response
from justone_client.policies.usage import Counts
from justone_client.terminal import one_line


def billing_line(
    price: PriceEstimate | None, counts: Counts, responses: Sequence[Response[Any]], seconds: float
) -> str:
    """Return the line.

    Args:
        price: The estimate for a request.
        counts: The client's counts.
        responses: The responses that arrived; at least one.
        seconds: The duration.
    """
    pages = f"{len(responses)} pages" if len(responses) > 1 else ""
    request_id = f"request id {responses[-1].request_id}" if responses[-1].request_id else ""
    parts = [f"billed: {_billed(counts)}", _cost(price, counts), pages, request_id, f"{seconds:.2f} s"]
    return one_line(", ".join(filter(None, parts)))


def _billed(counts: Counts) -> str:
    if not counts.billed and not counts.unknown:
        return "no (from the cache)" if counts.cached else "no"
    unknown = f" and {counts.unknown:,} unknown" if counts.unknown else ""
    if counts.calls == counts.billed == 1:
        return f"yes{unknown}"
    return f"{counts.billed:,} request{'s' if counts.billed != 1 else ''}{unknown}"


def _cost(price: PriceEstimate | None, counts: Counts) -> str:
    if not counts.billed:
        return ""
    return "no price estimate" if price is None else str(price.times(counts.billed))
