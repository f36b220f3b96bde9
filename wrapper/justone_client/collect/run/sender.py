"""The client of a collection: asynchronous, with the settings of the caller's client, and without retries."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from justone_client.async_client import AsyncJustOne, BackendName
from justone_client.client import JustOne
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.response import Response
from justone_client.policies.retry import Retry

from .row_call import Send


def fastest_backend() -> BackendName:
    """Return the name of the fastest backend that is installed."""
    return "aiohttp" if find_spec("aiohttp") else "httpx"


@asynccontextmanager
async def sending(
    api: JustOne | AsyncJustOne, operation: Operation[Any], in_flight: int, *, ledger: str
) -> AsyncIterator[Send]:
    """Yield a function that sends one request for an operation, without retries, which are the ledger's.

    Args:
        api: The client with token, environment and options. A synchronous client with a transport or an HTTP client
            that was passed in is used in threads; otherwise an asynchronous client takes its place.
        operation: The endpoint to call.
        in_flight: The most calls in flight.
        ledger: The location of the ledger, whose name is the job in a spend log.
    """
    # the collection itself decides how fast to send, and when to stop
    changed: dict[str, Any] = {"retry": Retry.none(), "rate_limit": None, "failure_limit": None}
    log = api.options.spend_log
    changed["spend_log"] = log and log.for_job(_job_of(ledger))
    if isinstance(api, AsyncJustOne):
        client = api.with_options(**changed)
        yield lambda parameters: client.execute(operation, parameters)
    elif api.sends_itself:
        async with AsyncJustOne.like(api, backend=fastest_backend()) as alike:
            client = alike.with_options(**changed)
            yield lambda parameters: client.execute(operation, parameters)
    else:
        derived = api.with_options(**changed)
        with ThreadPoolExecutor(in_flight, thread_name_prefix="justone-call") as threads:

            async def send(parameters: dict[str, Any]) -> Response[Any]:
                loop = asyncio.get_running_loop()
                return await loop.run_in_executor(threads, derived.execute, operation, parameters)

            yield send


def _job_of(ledger: str) -> str:
    """Return the name of a ledger: `users.csv` for `users.csv.ledger`, the part after `#` for one in PostgreSQL."""
    return ledger.rpartition("#")[2] if "://" in ledger else Path(ledger).name.removesuffix(".ledger")
