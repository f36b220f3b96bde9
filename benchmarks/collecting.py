"""One collection of `collect`, in a separate process: INPUT LEDGER URL IN_FLIGHT [RATE]; prints seconds as JSON.

Without a URL a stub responds at once, so that only the collection's own work is measured. Only the ledger is written.
Without a LEDGER the client calls alone, with as many tasks as calls in flight.
With a rate, the most calls in any second are counted.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import sys
import time
from bisect import bisect_left
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from justone_client import AsyncJustOne
from justone_client.collect import api as collect_api
from justone_client.collect.inputs.input_table import open_table
from justone_client.collect.method import of_operation
from justone_client.collect.plan import Plan
from justone_client.collect.run.row_call import Asking, Send
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.registry import operation_named
from justone_client.endpoints.response import Response
from justone_client.wire.envelope import Envelope, read_envelope

_ANSWER = read_envelope(b'{"code": 0, "data": {"nickname": "example", "fans": 12345}, "requestId": "r"}')
_TOKEN = "not-a-token"  # noqa: S105 - as it says
_started = time.perf_counter()
_first: list[float] = []
_times: list[float] = []


async def main(table: str, ledger: str, url: str, in_flight: int, rate: float | None = None) -> None:
    if not ledger:
        await _call_alone(table, url, in_flight)
        return
    operation = operation_named("xiaohongshu.get_user_v3")
    assert operation is not None  # noqa: S101 - the repository carries it
    if not url:
        _answer_at_once(operation)
    _note_calls(all_of_them=rate is not None)
    plan = Plan(map={"user_id": "author_id"}, ledger=ledger, in_flight=in_flight, rate=rate)
    async with AsyncJustOne(
        _TOKEN, environment=url or "http://127.0.0.1:1", backend="aiohttp" if url else "httpx"
    ) as api:
        await collect_api.run(of_operation(api, operation), open_table(Path(table)), plan)
    ended = time.perf_counter()
    first = _first[0] if _first else ended
    told = {"first": first - _started, "calling": ended - first, "cpu": time.process_time(), "worst": _worst_second()}
    print(json.dumps(told))


async def _call_alone(table: str, url: str, in_flight: int) -> None:
    ids = iter(_ids(table))

    async def call() -> None:
        for each in ids:
            await api.xiaohongshu.get_user_v3(user_id=each)

    async with AsyncJustOne(_TOKEN, environment=url, backend="aiohttp") as api:
        first = time.perf_counter()
        await asyncio.gather(*(call() for _ in range(in_flight)))
    told = {"first": first - _started, "calling": time.perf_counter() - first, "cpu": time.process_time()}
    print(json.dumps(told))


def _ids(table: str) -> list[str]:
    lines = Path(table).read_text(encoding="utf-8").splitlines()
    return [line.partition(",")[0] for line in lines[1:]]


def _note_calls(*, all_of_them: bool) -> None:
    ask = Asking.ask

    def noted(self: Asking, item: Any) -> Any:
        if not _first:
            _first.append(time.perf_counter())
        if all_of_them:
            _times.append(time.perf_counter())
        return ask(self, item)

    Asking.ask = noted  # type: ignore[method-assign]


def _worst_second() -> int:
    """Count the calls in the second that had most."""
    return max((bisect_left(_times, start + 1) - index for index, start in enumerate(_times)), default=0)


def _answer_at_once(operation: Operation[Any]) -> None:
    assert isinstance(_ANSWER, Envelope)  # noqa: S101 - as it stands above
    response: Response[Any] = Response(operation, _ANSWER, billed=True, attempts=1)

    async def send(_parameters: dict[str, Any]) -> Response[Any]:
        return response

    @contextlib.asynccontextmanager
    async def sending(*_: Any) -> AsyncIterator[Send]:
        yield send

    setattr(collect_api, "sending", sending)  # noqa: B010 - which is no name of that module for others


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]), *map(float, sys.argv[5:])))
