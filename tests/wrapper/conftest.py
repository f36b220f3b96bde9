"""One suite for both clients: a test says what to call, and runs once with each."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from justone_client import AsyncJustOne, JustOne, core, environment
from justone_client.emulator import running

ROOT = Path(__file__).parents[2]
TOKEN = "k7Qw2ZpX9vB4nM1t"  # invented; planted to be searched for
RECORDED_AT = "2026-01-02 03:04:05"


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


def answers(body: bytes | str, status: int = 200) -> Callable[[httpx.Request], httpx.Response]:
    """A handler that always answers the same."""
    content = body.encode() if isinstance(body, str) else body
    return lambda request: httpx.Response(status, content=content)


def profile(api: Any) -> Any:
    """Any call will do where the answer is what matters."""
    return api.xiaohongshu.get_user_v3(user_id="5f0000000000000000000001")
