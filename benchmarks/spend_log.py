"""The cost of a spend log: CPU of calls with it and without, in turns, in one process."""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from justone_client import AsyncJustOne, JustOne, SpendLog
from justone_client.async_client import BackendName

from .measuring import parser, ratio
from .server import served

_USER = "5f0e6c2a0000000001007d3b"
_TOKEN = "not-a-token"  # noqa: S105 - as it says
_IN_FLIGHT = 64

Figures = Sequence[tuple[float, float]]
"""CPU seconds of a call without the log and with it, for each round."""


def main() -> int:
    """Print the medians and the ratio of each way."""
    options = parser(__doc__, rounds=40)
    options.add_argument("--calls", type=int, default=1600, help="calls of a measurement (default: %(default)s)")
    arguments = options.parse_args()
    with served() as url, tempfile.TemporaryDirectory() as folder:
        log = SpendLog(Path(folder) / "spend.sqlite")
        _show("sync", _sync(url, log, arguments.runs, arguments.calls))
        backends: tuple[BackendName, ...] = ("httpx", "aiohttp")
        for backend in backends:
            figures = asyncio.run(_async(url, log, backend, arguments.runs, arguments.calls))
            _show(f"async, {backend}, {_IN_FLIGHT} in flight", figures)
    return 0


def _show(name: str, figures: Figures) -> None:
    without, logged = zip(*figures, strict=True)
    medians = [statistics.median(each) * 1e6 for each in (without, logged)]
    print(f"{name}: {medians[0]:.0f} → {medians[1]:.0f} µs a call, {ratio(logged, without)}")


def _sync(url: str, log: SpendLog, rounds: int, calls: int) -> Figures:
    with JustOne(_TOKEN, environment=url) as api:
        logging = api.with_options(spend_log=log)

        def measure(client: JustOne) -> float:
            started = time.process_time()
            for _ in range(calls):
                client.xiaohongshu.get_user_v3(user_id=_USER)
            return (time.process_time() - started) / calls

        measure(api), measure(logging)  # the first ones open connections
        return [(measure(api), measure(logging)) for _ in range(rounds)]


async def _async(url: str, log: SpendLog, backend: BackendName, rounds: int, calls: int) -> Figures:
    async with AsyncJustOne(_TOKEN, environment=url, backend=backend) as api:
        logging = api.with_options(spend_log=log)
        number = calls // _IN_FLIGHT

        async def caller(client: AsyncJustOne) -> None:
            for _ in range(number):
                await client.xiaohongshu.get_user_v3(user_id=_USER)

        async def measure(client: Any) -> float:
            started = time.process_time()
            await asyncio.gather(*(caller(client) for _ in range(_IN_FLIGHT)))
            return (time.process_time() - started) / (number * _IN_FLIGHT)

        await measure(api)
        await measure(logging)
        return [(await measure(api), await measure(logging)) for _ in range(rounds)]


if __name__ == "__main__":
    raise SystemExit(main())
