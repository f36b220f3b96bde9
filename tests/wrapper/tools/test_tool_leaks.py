"""Absence of the token from results, questions, logs, stored responses and errors of the tools."""

from __future__ import annotations

import asyncio
import base64
import json
import logging
from urllib.parse import quote

import httpx
import pytest
from support.harness import TOKEN
from support.toolboxes import USER

from justone_client import AsyncJustOne
from justone_client.tools import Confirmation, Toolbox

SPELLINGS = [TOKEN, quote(TOKEN), TOKEN.lower(), base64.b64encode(TOKEN.encode()).decode().rstrip("=")]


def echo(request):
    """Respond with the token in all places, by the user that is asked for."""
    token = request.url.params["token"]
    coded = base64.b64encode(token.encode()).decode()
    match request.url.params.get("userId", ""):
        case "data":
            texts = {f"key {token}": [f"https://x/?token={token}", token.lower(), coded], "large": f"{token} " * 5000}
            return httpx.Response(200, json={"code": 0, "data": texts, "requestId": token})
        case "error":
            return httpx.Response(200, json={"code": 500, "message": f"bad token {token}", "reason": token})
        case "page":
            return httpx.Response(502, html=f"<html>GET /?token={token}</html>")
        case "number":
            return httpx.Response(200, content=f'{{"code": "{token}"}}')
        case "fault":
            raise httpx.ReadError(f"failed at https://x/?token={token}")
        case _:
            raise ValueError(token)


def shown(result):
    return repr(result) + (result.text + json.dumps(result.data) if not isinstance(result, Confirmation) else "")


async def everything(box):
    """Yield the results of all tools, with the token in all arguments."""
    for user in ("data", "error", "page", "number", "fault", "crash", TOKEN, f"x{TOKEN}x"):
        result = await box.run("call_endpoint", {"endpoint": USER, "parameters": {"user_id": user}})
        yield result
        if isinstance(result, Confirmation):
            result = await box.run(
                "call_endpoint", {"endpoint": USER, "parameters": {"user_id": user}}, confirmed=result.key
            )
            yield result
        for path in ("$", "raw", "$.data", "$.data.large", f"$.{TOKEN}"):
            yield await box.run("read_response", {"handle": result.data.get("handle", "x"), "path": path})
    yield await box.run("call_endpoint", {"endpoint": USER, "parameters": {TOKEN: TOKEN, "user_id": "u"}})
    yield await box.run("call_endpoint", {"endpoint": TOKEN, "parameters": {}})
    yield await box.run("call_endpoint", {"endpoint": f"/api/{TOKEN}", "parameters": {}})
    yield await box.run("collect_start", {"endpoint": USER, "job": TOKEN, "max_calls": 1, "rows": [{"user_id": TOKEN}]})
    yield await box.run("collect_start", {"endpoint": USER, "job": "a", "max_calls": 1, "rows": [{"user_id": TOKEN}]})
    yield await box.run("find_endpoints", {"text": TOKEN, "platform": TOKEN})
    yield await box.run("parse_link", {"text": f"https://www.douyin.com/user/{TOKEN}"})
    yield await box.run("parse_link", {"text": f"https://{TOKEN}.example.com/"})
    yield await box.run("balance_and_spend", {})
    yield await box.run("read_response", {TOKEN: TOKEN})
    yield await box.run(TOKEN, {})


@pytest.mark.parametrize("confirm_above", [None, 0])
def test_no_result_log_or_file_shows_the_token(store, caplog, confirm_above):
    async def run():
        async with AsyncJustOne(TOKEN, transport=httpx.MockTransport(echo)) as api:
            box = Toolbox(api, store=store, confirm_above=confirm_above)
            found = [shown(each) async for each in everything(box)]
            bodies = [box._store.body(each.handle) or b"" for each in box._store.recent(100)]
            await box.aclose()
            return found, bodies

    with caplog.at_level(logging.DEBUG):
        found, bodies = asyncio.run(run())
    assert len(found) > 40
    assert sum(map(len, bodies)) > 10_000
    everywhere = "\n".join([*found, caplog.text, *(each.decode() for each in bodies)])
    everywhere += store.read_bytes().decode("latin-1")
    for spelling in SPELLINGS:
        assert spelling not in everywhere


def test_a_token_is_hidden_before_the_first_call(store, monkeypatch):
    monkeypatch.setenv("JUSTONEAPI_TOKEN", TOKEN)
    box = Toolbox(store=store)

    async def run():
        return await box.run("parse_link", {"text": f"https://www.douyin.com/user/{TOKEN}"})

    assert TOKEN not in shown(asyncio.run(run()))
