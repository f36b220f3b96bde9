"""One measurement of `calls`, in a separate process: WHO WAY IN_FLIGHT CALLS URL; prints seconds as JSON.

Each client is used as its documentation shows, and shared by all threads or tasks. The script imports nothing of this
checkout, since it runs in the environment that has the peers.
"""

from __future__ import annotations

import asyncio
import http.client
import json
import sys
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager, AbstractContextManager, asynccontextmanager, contextmanager
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlencode, urlsplit

if TYPE_CHECKING:
    from justone_client.async_client import BackendName

_PATH = "/api/xiaohongshu/get-user/v3"
_TOKEN = "not-a-token"  # noqa: S105 - as it says
_USER = "5f0e6c2a0000000001007d3b"
_QUERY = {"userId": _USER, "token": _TOKEN}
_SECONDS = 60.0
_MOST = 1000
_WARM_UP = 50

C = TypeVar("C")
Call = Callable[[], object]
AsyncCall = Callable[[], Awaitable[object]]


@contextmanager
def _http_client(url: str) -> Iterator[Call]:
    """The lower bound: one connection a thread, and only parsing."""
    thread = threading.local()
    target = f"{_PATH}?{urlencode(_QUERY)}"

    def call() -> object:
        if not hasattr(thread, "connection"):
            thread.connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=_SECONDS)
        thread.connection.request("GET", target)
        return json.loads(thread.connection.getresponse().read())

    yield call


@contextmanager
def _httpx(url: str) -> Iterator[Call]:
    import httpx

    with httpx.Client(limits=httpx.Limits(max_connections=_MOST), timeout=_SECONDS) as client:
        yield lambda: client.get(url + _PATH, params=_QUERY).json()


@contextmanager
def _justoneapi(url: str) -> Iterator[Call]:
    with import_module("justoneapi").JustOneAPIClient(token=_TOKEN, base_url=url) as client:
        yield lambda: client.xiaohongshu.get_user_v3(user_id=_USER).raw_json


@contextmanager
def _tikhub(url: str) -> Iterator[Call]:
    with import_module("tikhub").TikHub(api_key=_TOKEN, base_url=url) as client:
        yield lambda: client.xiaohongshu_app_v2.get_user_info(user_id=_USER)


@contextmanager
def _ours(url: str, read: str = "raw") -> Iterator[Call]:
    from justone_client import JustOne

    with JustOne(_TOKEN, environment=url) as client:
        yield lambda: getattr(client.xiaohongshu.get_user_v3(user_id=_USER), read)


def _plain(made: Callable[[str], C]) -> Callable[[str], C]:
    """The client without extras: importing msgspec, which is installed for the others, fails."""

    def make(url: str) -> C:
        sys.modules["msgspec"] = None  # type: ignore[assignment]
        return made(url)

    return make


@asynccontextmanager
async def _async_httpx(url: str) -> AsyncIterator[AsyncCall]:
    import httpx

    async with httpx.AsyncClient(limits=httpx.Limits(max_connections=_MOST), timeout=_SECONDS) as client:

        async def call() -> object:
            return (await client.get(url + _PATH, params=_QUERY)).json()

        yield call


@asynccontextmanager
async def _async_tikhub(url: str) -> AsyncIterator[AsyncCall]:
    async with import_module("tikhub").AsyncTikHub(api_key=_TOKEN, base_url=url) as client:
        yield lambda: client.xiaohongshu_app_v2.get_user_info(user_id=_USER)


@asynccontextmanager
async def _async_ours(url: str, *, backend: BackendName = "httpx") -> AsyncIterator[AsyncCall]:
    from justone_client import AsyncJustOne

    async with AsyncJustOne(_TOKEN, environment=url, backend=backend) as client:

        async def call() -> object:
            return (await client.xiaohongshu.get_user_v3(user_id=_USER)).raw

        yield call


SYNC: dict[str, Callable[[str], AbstractContextManager[Call]]] = {
    "http.client": _http_client,
    "httpx": _httpx,
    "justoneapi": _justoneapi,
    "tikhub": _tikhub,
    "ours": _plain(_ours),
    "ours, `.data` read": _plain(partial(_ours, read="data")),
    "ours[fast]": _ours,
    "ours[fast], nothing read": partial(_ours, read="code"),
}
ASYNC: dict[str, Callable[[str], AbstractAsyncContextManager[AsyncCall]]] = {
    "httpx": _async_httpx,
    "tikhub": _async_tikhub,
    "ours": _plain(_async_ours),
    "ours[fast]": partial(_async_ours, backend="aiohttp"),
}


class _Watch:
    """Elapsed seconds since it was created: of the clock, and of CPU time of this process."""

    def __init__(self) -> None:
        self._wall, self._cpu = time.perf_counter(), time.process_time()

    def read(self) -> dict[str, float]:
        return {"wall": time.perf_counter() - self._wall, "cpu": time.process_time() - self._cpu}


def _in_threads(call: Call, threads: int, calls: int) -> None:
    def work(numbers: Iterable[int]) -> None:
        for _ in numbers:
            call()

    numbers = iter(range(calls))
    if threads == 1:
        work(numbers)
        return
    with ThreadPoolExecutor(threads) as pool:
        for done in [pool.submit(work, numbers) for _ in range(threads)]:
            done.result()


async def _in_tasks(call: AsyncCall, tasks: int, calls: int) -> None:
    async def work(numbers: Iterable[int]) -> None:
        for _ in numbers:
            await call()

    numbers = iter(range(calls))
    await asyncio.gather(*(work(numbers) for _ in range(tasks)))


def _sync(who: str, threads: int, calls: int, url: str) -> dict[str, float]:
    with SYNC[who](url) as call:
        _in_threads(call, threads, max(_WARM_UP, threads))
        watch = _Watch()
        _in_threads(call, threads, calls)
        return watch.read()


async def _async(who: str, tasks: int, calls: int, url: str) -> dict[str, float]:
    async with ASYNC[who](url) as call:
        await _in_tasks(call, tasks, max(_WARM_UP, tasks))
        watch = _Watch()
        await _in_tasks(call, tasks, calls)
        return watch.read()


if __name__ == "__main__":
    _who, _way, _in_flight, _calls, _url = sys.argv[1:]
    _numbers = int(_in_flight), int(_calls)
    print(json.dumps(asyncio.run(_async(_who, *_numbers, _url)) if _way == "async" else _sync(_who, *_numbers, _url)))
