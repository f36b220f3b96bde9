"""Fixtures that run each test with the sync and the async client: a test only defines the call."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from support.harness import RECORDED_AT, ROOT, TOKEN

from justone_client import AsyncJustOne, JustOne, environment
from justone_client.call import protocol
from justone_client.emulator import running
from justone_client.policies.retry import Retry
from justone_client.wire import timing


@pytest.fixture(autouse=True)
def _nothing_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hide the developer's settings from the tests, and reset the warnings that appear only once."""
    for name in (
        "JUSTONEAPI_TOKEN",
        "JUST_ONE_API_TOKEN",
        "JUSTONEAPI_TOKEN_COMMAND",
        "JUSTONEAPI_ENV",
        "JUSTONEAPI_BASE_URL",
        "JUSTONEAPI_PRICES",
        "JUSTONEAPI_OFFLINE",
        "JUSTONEAPI_PROFILE",
    ):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setattr(environment, "_warned", set())
    monkeypatch.setattr(protocol, "_announced", set())


@pytest.fixture(autouse=True)
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Replace waiting by a clock that advances at once; return the list of the waiting times."""
    passed: list[float] = []
    real = timing.now
    monkeypatch.setattr(timing, "now", lambda: real() + sum(passed))
    monkeypatch.setattr(timing, "sleep", passed.append)

    async def asleep(seconds: float) -> None:
        passed.append(seconds)

    monkeypatch.setattr(timing, "asleep", asleep)
    return passed


@pytest.fixture(scope="session")
def emulator() -> Iterator[str]:
    with running(specs=ROOT / "specs", clock=lambda: RECORDED_AT) as url:
        yield url


ONCE = Retry.none()
"""Default of the tests, most of which are not about retries."""


class Sync:
    """Runner of calls with `JustOne`."""

    name = "sync"

    def __call__(self, do: Callable[[Any], Any], *, handler: Any = None, token: str = TOKEN, **options: Any) -> Any:
        http = httpx.Client(transport=httpx.MockTransport(handler)) if handler else None
        options.setdefault("retry", ONCE)
        with JustOne(token, http_client=http, **options) as api:
            return do(api)


class Async:
    """Runner of calls with `AsyncJustOne`."""

    name = "async"

    def __call__(self, do: Callable[[Any], Any], *, handler: Any = None, token: str = TOKEN, **options: Any) -> Any:
        async def main() -> Any:
            http = httpx.AsyncClient(transport=httpx.MockTransport(handler)) if handler else None
            options.setdefault("retry", ONCE)
            async with AsyncJustOne(token, http_client=http, **options) as api:
                result = do(api)
                return await result if inspect.isawaitable(result) else result

        return asyncio.run(main())


class Fast(Async):
    """Runner of calls with `AsyncJustOne` on aiohttp, for tests with a server."""

    name = "fast"

    def __call__(self, do: Callable[[Any], Any], **options: Any) -> Any:
        return super().__call__(do, backend="aiohttp", **options)


@pytest.fixture(params=[Sync(), Async()], ids=lambda runner: runner.name)
def run(request: pytest.FixtureRequest) -> Any:
    """Return `run(lambda api: api.platform.method(…), environment=…)`; pass `handler=` to respond without a server."""
    return request.param


@pytest.fixture(params=[Sync(), Async(), Fast()], ids=lambda runner: runner.name)
def run_each(request: pytest.FixtureRequest) -> Any:
    """Return `run` for each backend, without the argument `handler=`."""
    return request.param
