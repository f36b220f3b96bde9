"""How a collection sends: with an asynchronous client of the settings that the caller's has, and one request a call."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from importlib.util import find_spec
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
async def sending(api: JustOne | AsyncJustOne, operation: Operation[Any], in_flight: int) -> AsyncIterator[Send]:
    """Give what sends one request for an operation, and repeats nothing: what is repeated is up to the ledger.

    Args:
        api: Whose token, environment and options to use. A synchronous client that sends through what it was given
            is used in threads; else an asynchronous one takes its place.
        operation: What to call.
        in_flight: Calls at a time.
    """
    # the collection itself decides how fast to send, and when to stop
    changed: dict[str, Any] = {"retry": Retry.none(), "rate_limit": None, "failure_limit": None}
    if isinstance(api, AsyncJustOne):
        client = api.with_options(**changed)
        yield lambda parameters: client.execute(operation, parameters)
    elif api.sends_itself:
        async with AsyncJustOne.like(api, backend=fastest_backend()) as twin:
            client = twin.with_options(**changed)
            yield lambda parameters: client.execute(operation, parameters)
    else:
        derived = api.with_options(**changed)
        with ThreadPoolExecutor(in_flight, thread_name_prefix="justone-call") as threads:

            async def send(parameters: dict[str, Any]) -> Response[Any]:
                loop = asyncio.get_running_loop()
                return await loop.run_in_executor(threads, derived.execute, operation, parameters)

            yield send
