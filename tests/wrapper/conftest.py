"""One suite for both clients: a test says what to call, and runs once with each."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from harness import RECORDED_AT, ROOT, TOKEN

from justone_client import AsyncJustOne, JustOne, core, environment
from justone_client.emulator import running


@pytest.fixture(autouse=True)
def _nothing_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of the developer's own reaches a test, and nothing has been warned of yet."""
    for name in ("JUSTONEAPI_TOKEN", "JUSTONEAPI_ENV", "JUSTONEAPI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(environment, "_warned", set())
    monkeypatch.setattr(core, "_announced", set())


@pytest.fixture(scope="session")
def emulator() -> Iterator[str]:
    with running(specs=ROOT / "specs", clock=lambda: RECORDED_AT) as url:
        yield url


class Sync:
    """Runs a call with `JustOne`."""

    name = "sync"

    def __call__(self, do: Callable[[Any], Any], *, handler: Any = None, token: str = TOKEN, **options: Any) -> Any:
        http = httpx.Client(transport=httpx.MockTransport(handler)) if handler else None
        with JustOne(token, http_client=http, **options) as api:
            return do(api)


class Async:
    """Runs a call with `AsyncJustOne`."""

    name = "async"

    def __call__(self, do: Callable[[Any], Any], *, handler: Any = None, token: str = TOKEN, **options: Any) -> Any:
        async def main() -> Any:
            http = httpx.AsyncClient(transport=httpx.MockTransport(handler)) if handler else None
            async with AsyncJustOne(token, http_client=http, **options) as api:
                result = do(api)
                return await result if inspect.isawaitable(result) else result

        return asyncio.run(main())


@pytest.fixture(params=[Sync(), Async()], ids=lambda runner: runner.name)
def run(request: pytest.FixtureRequest) -> Any:
    """`run(lambda api: api.platform.method(…), environment=…)`, or `handler=` to answer without a server."""
    return request.param
