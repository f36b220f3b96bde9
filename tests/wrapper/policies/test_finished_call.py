"""Status and request id of finished calls, as hooks receive them."""

from __future__ import annotations

import asyncio
import contextlib

import httpx
import pytest
from support.harness import TOKEN, answers, profile
from support.sockets import refusing

from justone_client import AsyncJustOne, Cache, ConnectionFailedError, JustOneError, Retry
from justone_client.emulator import Reply, running


def known(finished):
    return [(each.http_status, each.request_id) for each in finished]


@pytest.mark.parametrize(("code", "status"), [(0, 200), (600, 200), (302, 429), (303, 429), (0, 500)])
def test_a_hook_gets_status_and_request_id(run_each, code, status):
    finished, ids = [], []
    responses = {"xiaohongshu.get_user_v3": Reply(code=code, status=status)}

    def do(api):
        async def later():
            try:
                ids.append((await profile(api)).request_id)
            except JustOneError as error:
                ids.append(error.request_id)

        if isinstance(api, AsyncJustOne):
            return later()
        try:
            ids.append(profile(api).request_id)
        except JustOneError as error:
            ids.append(error.request_id)
        return None

    with running(responses=responses) as url:
        run_each(do, environment=url, on_call=finished.append)
    assert ids[0] is not None
    assert known(finished) == [(status, ids[0])]


def test_a_call_without_a_response_has_neither(run_each):
    finished = []
    with refusing() as url, pytest.raises(ConnectionFailedError):
        run_each(profile, environment=url, on_call=finished.append)
    assert known(finished) == [(None, None)]


def test_a_page_of_html_has_a_status_only(run):
    finished = []
    with pytest.raises(JustOneError):
        run(profile, handler=answers("<html>", 503), on_call=finished.append)
    assert known(finished) == [(503, None)]


def test_the_last_response_of_a_retried_call_counts(run):
    finished = []
    left = [httpx.Response(200, json={"code": 301, "requestId": "first"}), httpx.ReadError("broken")]

    def handler(_):
        answer = left.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    with pytest.raises(JustOneError):
        run(profile, handler=handler, on_call=finished.append, retry=Retry())
    assert finished[0].error == "ConnectionLostError"
    assert known(finished) == [(200, "first")]


def test_a_response_from_the_cache_has_neither(run):
    finished = []
    cache = Cache.memory(3600)
    handler = answers('{"code": 0, "data": {}, "requestId": "r"}')
    for _ in range(2):
        run(profile, handler=handler, on_call=finished.append, cache=cache)
    assert known(finished) == [(200, "r"), (None, None)]


def test_a_cancelled_call_has_neither():
    finished = []

    async def main():
        arrived = asyncio.Event()

        async def handler(_):
            arrived.set()
            await asyncio.Event().wait()

        async with AsyncJustOne(TOKEN, transport=httpx.MockTransport(handler), on_call=finished.append) as api:
            call = asyncio.create_task(profile(api))
            await arrived.wait()
            call.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await call

    asyncio.run(main())
    assert finished[0].error
    assert known(finished) == [(None, None)]
