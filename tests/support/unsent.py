"""Checks that nothing was sent: the error or the result says so, and budgets and ledgers are unchanged."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from justone_client import Budget, ConnectionFailedError, JustOne, JustOneError, RequestTimeoutError
from justone_client.collect.api import collect, collect_async
from justone_client.collect.result import Collected
from justone_client.collect.run import health, row_call
from justone_client.policies.usage import Counts
from support.harness import profile
from support.leaks import Way

IDS = ["1", "2", "3"]


def unsent_call(way: Way, call: Callable[[Any], Any] = profile, **options: Any) -> JustOneError:
    """Make a call that sends nothing and return its error; check that no budget is used and no request is in doubt."""
    budget = Budget(max_billed_calls=1)
    error, total = way(call, lambda api: api.usage.total, budget=budget, **options)
    assert isinstance(error, JustOneError), error
    assert error.billed is False, error
    assert (total.billed, total.unknown) == (0, 0)
    assert (budget.billed_calls, budget._in_flight) == (0, 0)
    return error


def not_connected(error: JustOneError) -> None:
    """Check that an error says that there was no connection and that a retry may help."""
    assert isinstance(error, ConnectionFailedError | RequestTimeoutError), error
    assert (error.billed, error.retryable, error.http_status) == (False, True, None)


def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make a collection stop as soon as nothing can be reached."""
    monkeypatch.setattr(row_call, "_REFUSED", 0.01)
    monkeypatch.setattr(health, "_RECONNECTS", 0.0)


def collected(make: Callable[[], Any], folder: Path) -> tuple[Collected, Counts]:
    """Collect with a new client of either kind; return the result, and the usage of its calls."""
    options = {"ledger": folder / "ledger"}
    made = make()
    if isinstance(made, JustOne):
        with made:
            return collect(made.xiaohongshu.get_user_v3, IDS, **options), made.usage.total

    async def main() -> tuple[Collected, Counts]:
        async with made:
            return await collect_async(made.xiaohongshu.get_user_v3, IDS, **options), made.usage.total

    return asyncio.run(main())


def unsent_collection(make: Callable[[], Any], folder: Path) -> Collected:
    """Make a collection that reaches no server; check that all ids are left and none of them is billed."""
    result, total = collected(make, folder)
    assert (result.in_doubt, result.failed, result.billed, result.done) == (0, 0, 0, 0), result
    assert result.left == len(IDS)
    assert result.stop is not None
    assert (total.billed, total.unknown) == (0, 0)
    return result


def whole_collection(make: Callable[[], Any], folder: Path) -> None:
    """Make or resume a collection; check that each id gets its response with one request."""
    result, _ = collected(make, folder)
    assert (result.done, result.billed) == (len(IDS), len(IDS)), result
