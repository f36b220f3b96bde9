"""The tool that shows the balance, what is left of the budget, and what this run has spent."""

from __future__ import annotations

import time
from collections.abc import Iterable
from decimal import Decimal
from functools import partial
from typing import Any

from justone_client.errors import ConfigurationError, JustOneError

from .response_store import ResponseStore
from .stored_call import StoredCall
from .threads import in_thread
from .tool_client import ToolClient
from .tool_errors import billed_text, error_data
from .tool_result import ToolResult
from .tool_settings import ToolSettings

_RECENT = 10
_MOST_ENDPOINTS = 20
"""Lines of a result; a run that calls more endpoints has a large budget."""


async def balance_and_spend(settings: ToolSettings, client: ToolClient, store: ResponseStore) -> ToolResult:
    """Return the balance, the budget, the spending of this run by endpoint, and the latest responses of all runs.

    Raises:
        ConfigurationError: The store, or a shared budget, cannot be read.
    """
    calls = await in_thread(store.of_run)
    recent = await in_thread(partial(store.recent, _RECENT))
    return ToolResult.of(
        {
            "balance": await _balance(client),
            "budget_left": await in_thread(settings.budget_left),
            "this_run": _spent(calls),
            "recent": [_line(each) for each in recent],
        }
    )


async def _balance(client: ToolClient) -> Any:
    try:
        return (await client.api().account.balance()).to_dict()
    except ConfigurationError:
        return "unknown: no token is set"
    except JustOneError as error:
        return error_data(error)


def _spent(calls: Iterable[StoredCall]) -> list[dict[str, Any]]:
    """Return counts by endpoint; a call whose billing is unknown counts in the estimate, as in a budget."""
    lines: dict[str, dict[str, Any]] = {}
    costs: dict[str, Decimal] = {}
    for call in calls:
        line = lines.setdefault(call.endpoint, {"endpoint": call.endpoint, "calls": 0, "billed": 0, "unknown": 0})
        line["calls"] += 1
        line["billed"] += call.billed is True
        line["unknown"] += call.billed is None
        if call.billed is not False and call.estimate is not None:
            costs[call.endpoint] = costs.get(call.endpoint, Decimal(0)) + Decimal(call.estimate)
            line["estimate"] = f"{costs[call.endpoint]} {call.currency}"
    ranked = sorted(lines.values(), key=lambda each: -each["calls"])
    more = len(ranked) - _MOST_ENDPOINTS
    return ranked[:_MOST_ENDPOINTS] + ([{"more_endpoints": more}] if more > 0 else [])


def _line(call: StoredCall) -> dict[str, Any]:
    age = max(0, round(time.time() - call.time))
    line = {"endpoint": call.endpoint, "age_s": age, "billed": billed_text(call.billed)}
    return line | ({"handle": call.handle, "bytes": call.size} if call.is_kept else {})
