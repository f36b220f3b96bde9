"""The MCP server, with the client of the package `mcp`: over memory, standard input and output, and HTTP."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import random
import secrets
import signal
import sqlite3
import subprocess
import sys

import httpx
import pytest
from mcp import StdioServerParameters
from mcp.client import Client
from mcp.client.streamable_http import streamable_http_client
from mcp_types import ElicitResult
from support.collecting_helpers import until
from support.harness import ROOT

from justone_client import AsyncJustOne, Budget, SpendLog
from justone_client.cli.main import main
from justone_client.emulator import Billing, running
from justone_client.mcp_server.agent_server import AgentServer
from justone_client.tools import DEFINITIONS, Toolbox

MODES = ["legacy", "2026-07-28"]
"""The two ways in which versions of the protocol begin a connection and ask a person."""

V3 = "xiaohongshu.get_user_v3"


def said(result):
    """Return the JSON value in the result of a tool."""
    (content,) = result.content
    return json.loads(content.text)


class Desk:
    """An emulator with its bill, and a toolbox for it."""

    def __init__(self, url, billing, folder):
        self.url, self.folder = url, folder
        self.billing = billing
        self.token = secrets.token_hex(8)

    @contextlib.asynccontextmanager
    async def server(self, **options):
        log = SpendLog(self.folder / "spend.sqlite", job="agents")
        async with AsyncJustOne(self.token, environment=self.url, spend_log=log) as api:
            toolbox = Toolbox(api, store=self.folder / "tools" / "store.sqlite", **options)
            try:
                yield AgentServer(toolbox)
            finally:
                await toolbox.aclose()

    @property
    def billed(self):
        return sum(self.billing.of(self.token).values())


@pytest.fixture(scope="module")
def emulated():
    billing = Billing()
    with running(specs=ROOT / "specs", billing=billing) as url:
        yield url, billing


@pytest.fixture
def desk(emulated, tmp_path):
    return Desk(*emulated, tmp_path)


def session(desk, mode, do, *, elicitation=None, **options):
    """Run `do(client)` with a client of the server."""

    async def main():
        async with (
            desk.server(**options) as server,
            Client(server, mode=mode, elicitation_callback=elicitation) as client,
        ):
            return await do(client)

    return asyncio.run(main())


def agreeing(asked, action="accept", content=None):
    async def callback(context, params):
        asked.append(params.message)
        return ElicitResult(action=action, content={"send": True} if content is None else content)

    return callback


async def call(client, user_id="1", endpoint=V3):
    return await client.call_tool("call_endpoint", {"endpoint": endpoint, "parameters": {"user_id": user_id}})


@pytest.mark.parametrize("mode", MODES)
def test_the_tools_have_titles_schemas_and_hints(desk, mode):
    listed = session(desk, mode, lambda client: client.list_tools()).tools
    assert [tool.name for tool in listed] == [each.name for each in DEFINITIONS]
    hints = {tool.name: (tool.annotations.read_only_hint, tool.annotations.destructive_hint) for tool in listed}
    assert hints["call_endpoint"] == hints["collect_start"] == (False, True)
    assert {name for name, hint in hints.items() if hint == (True, False)} == hints.keys() - {
        "call_endpoint",
        "collect_start",
    }
    assert all(tool.title and tool.input_schema["additionalProperties"] is False for tool in listed)


@pytest.mark.parametrize("mode", MODES)
def test_a_call_is_billed_once_and_stored(desk, mode):
    async def do(client):
        first = said(await call(client))
        again = said(await call(client))
        read = said(await client.call_tool("read_response", {"handle": first["handle"], "path": "$.data"}))
        return first, again, read

    first, again, read = session(desk, mode, do)
    assert (first["billed"], again["billed"], desk.billed) == (True, False, 1)
    assert again["handle"] == first["handle"]
    assert read["data"]


@pytest.mark.parametrize("mode", MODES)
def test_unknown_tools_and_arguments_are_errors_that_help(desk, mode):
    async def do(client):
        return [
            await client.call_tool("call_endpoint", {"endpoint": V3, "parameters": {"user": "1"}}),
            await client.call_tool("call_endpoint", {"endpoint": V3, "unknown": 1}),
            await client.call_tool("call_endpiont", {}),
        ]

    results = session(desk, mode, do)
    assert all(result.is_error for result in results)
    assert "user_id" in str(said(results[0]))
    assert "call_endpoint" in str(said(results[2]))
    assert desk.billed == 0


@pytest.mark.parametrize("mode", MODES)
def test_a_person_is_asked_above_the_threshold(desk, mode):
    asked = []
    result = session(desk, mode, call, elicitation=agreeing(asked), confirm_above="0.01")
    assert said(result)["billed"] is True
    assert len(asked) == 1
    assert V3 in asked[0]
    assert desk.billed == 1


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    ("action", "content"),
    [
        ("decline", {"send": True}),
        ("cancel", {"send": True}),
        ("accept", {"send": False}),
        ("accept", {"send": "true"}),
    ],
)
def test_without_consent_nothing_is_sent(desk, mode, action, content):
    asked = []

    async def do(client):
        with contextlib.suppress(Exception):  # an invalid form may be an error of the protocol
            return await call(client)
        return None

    result = session(desk, mode, do, elicitation=agreeing(asked, action, content), confirm_above="0.01")
    assert len(asked) == 1
    assert result is None or result.is_error
    assert desk.billed == 0


@pytest.mark.parametrize("mode", MODES)
def test_a_client_that_cannot_ask_gets_a_refusal(desk, mode):
    result = session(desk, mode, call, confirm_above="0.01")
    told = said(result)
    assert (result.is_error, told["error"], told["billed"]) == (True, "ConfirmationRequired", False)
    assert "person_must" in told
    assert desk.billed == 0


@pytest.mark.parametrize("forged", ["forged", None])
def test_a_forged_consent_pays_for_nothing(desk, forged):
    async def do(client):
        request = {"name": "call_endpoint", "arguments": {"endpoint": V3, "parameters": {"user_id": "1"}}}
        consent = {"consent": ElicitResult(action="accept", content={"send": True})}
        with contextlib.suppress(Exception):
            return await client.session.call_tool(
                request["name"],
                request["arguments"],
                input_responses=consent,
                request_state=forged,
                allow_input_required=True,
            )
        return None

    result = session(desk, "2026-07-28", do, elicitation=agreeing([]), confirm_above="0.01")
    assert result is None or getattr(result, "result_type", "") == "input_required" or result.is_error
    assert desk.billed == 0


def test_a_consent_is_for_one_call_and_used_once(desk):
    async def do(client):
        arguments = {"endpoint": V3, "parameters": {"user_id": "1"}}
        question = await client.session.call_tool("call_endpoint", arguments, allow_input_required=True)
        consent = {"consent": ElicitResult(action="accept", content={"send": True})}
        outcomes = []
        for parameters in ({"user_id": "2"}, {"user_id": "1"}, {"user_id": "1"}):
            with contextlib.suppress(Exception):
                outcomes.append(
                    await client.session.call_tool(
                        "call_endpoint",
                        {"endpoint": V3, "parameters": parameters},
                        input_responses=consent,
                        request_state=question.request_state,
                        allow_input_required=True,
                    )
                )
        return outcomes

    session(desk, "2026-07-28", do, elicitation=agreeing([]), confirm_above="0.01", ttl=0)
    assert desk.billed == 1


@pytest.mark.parametrize("mode", MODES)
def test_resources_list_the_allowed_catalogue(desk, mode):
    async def do(client):
        listed = await client.list_resources()
        platforms = await client.read_resource("justone://platforms")
        one = await client.read_resource("justone://platforms/weibo")
        other = await client.read_resource("justone://platforms/taobao")
        return listed, *(json.loads(each.contents[0].text) for each in (platforms, one, other))

    listed, platforms, one, other = session(desk, mode, do, allow=["weibo", "douyin"])
    assert [str(each.uri) for each in listed.resources] == ["justone://platforms"]
    assert platforms.keys() == {"weibo", "douyin"}
    assert "weibo.get_fans_v1" in {each["name"] for each in one}
    assert "not allowed" in other["error"]


@pytest.mark.parametrize("mode", MODES)
def test_prompts_name_the_tools(desk, mode):
    async def do(client):
        prompts = (await client.list_prompts()).prompts
        texts = [
            await client.get_prompt(each.name, {argument.name: "X" for argument in each.arguments or ()})
            for each in prompts
        ]
        return {each.name: text.messages[0].content.text for each, text in zip(prompts, texts, strict=True)}

    texts = session(desk, mode, do)
    assert texts.keys() == {"research_creator", "compare_products", "collect_comments"}
    assert all("find_endpoints" in text and "X" in text for text in texts.values())


@pytest.mark.parametrize("mode", MODES)
def test_fifty_random_calls_leave_all_bills_equal(desk, mode, seed):
    rng = random.Random(seed)
    ids = ["1", "2", "3", "4", "emulate-code-201", "emulate-code-301", "emulate-disconnect", "emulate-html"]
    budget = Budget(max_billed_calls=30)

    async def step(client):
        name = rng.choice(
            ["call_endpoint"] * 6 + ["find_endpoints", "describe_endpoint", "balance_and_spend", "estimate_cost"]
        )
        arguments = {
            "call_endpoint": {"endpoint": V3, "parameters": {rng.choice(["user_id"] * 9 + ["user"]): rng.choice(ids)}},
            "find_endpoints": {"text": "comments"},
            "describe_endpoint": {"endpoint": V3},
            "estimate_cost": {"endpoint": V3, "calls": 3},
        }.get(name, {})
        return await client.call_tool(name, arguments)

    async def do(client):
        for _ in range(10):
            await asyncio.gather(*(step(client) for _ in range(5)))
        return said(await client.call_tool("balance_and_spend", {}))

    session(desk, mode, do, budget=budget, ttl=0.001)
    (logged,) = SpendLog(desk.folder / "spend.sqlite").totals()
    assert desk.billed <= budget.billed_calls == logged.billed + logged.unknown <= 30
    assert logged.billed <= desk.billed


@pytest.mark.parametrize("mode", MODES)
def test_twenty_calls_at_once_keep_a_budget_of_ten(desk, mode):
    async def do(client):
        return await asyncio.gather(*(call(client, str(number)) for number in range(20)))

    results = session(desk, mode, do)
    assert desk.billed == 10
    assert sum(result.is_error for result in results) == 10


@pytest.mark.parametrize("mode", MODES)
def test_no_message_holds_the_token(desk, mode, caplog):
    caplog.set_level("DEBUG")

    async def do(client):
        return [
            (await call(client, user_id)).content[0].text
            for user_id in ("1", f"echo {desk.token}", "emulate-code-100", "emulate-html", "emulate-disconnect")
        ]

    texts = session(desk, mode, do)
    assert desk.token not in "".join(texts)
    assert desk.token not in "\n".join(record.getMessage() for record in caplog.records if "mcp" not in record.name)
    for file in desk.folder.rglob("*"):
        assert not file.is_file() or desk.token.encode() not in file.read_bytes()


COMMAND = [sys.executable, "-m", "justone_client", "mcp"]


def environment(folder, **more):
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("JUSTONE")}
    return inherited | {"PYTHONPATH": os.pathsep.join(sys.path), "JUSTONEAPI_DATA_DIR": str(folder)} | more


@pytest.mark.processes
@pytest.mark.parametrize("mode", MODES)
def test_the_command_serves_standard_input_and_output(tmp_path, mode):
    parameters = StdioServerParameters(command=COMMAND[0], args=[*COMMAND[1:], "--emulator"], env=environment(tmp_path))

    async def main():
        async with Client(parameters, mode=mode) as client:
            return said(await call(client))

    told = asyncio.run(main())
    assert told["billed"] is True
    assert (tmp_path / "tools" / "emulator.sqlite").exists()


@contextlib.contextmanager
def served(folder, *options, **variables):
    """Run the server over HTTP; yield its address."""
    process = subprocess.Popen(
        [*COMMAND, "--emulator", "--http", "--port", "0", *options],
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=environment(folder, **variables),
    )
    try:
        line = next(line for line in process.stderr if "MCP server on" in line)
        yield line.split()[3]
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait()
        process.stderr.close()


@pytest.mark.processes
def test_the_command_serves_http_to_this_machine_only(tmp_path):
    async def main(url, mode):
        async with Client(url, mode=mode) as client:
            return said(await call(client))

    with served(tmp_path) as url:
        assert [asyncio.run(main(url, mode))["billed"] for mode in MODES] == [True, False]
        body = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
        accept = {"Accept": "application/json, text/event-stream"}
        for headers, status in (({"Host": "evil.example"}, 421), ({"Origin": "http://evil.example"}, 403)):
            assert httpx.post(url, json=body, headers=accept | headers).status_code == status


@pytest.mark.processes
def test_a_secret_is_demanded_of_each_request(tmp_path):
    secret = "s3cret-of-sixteen"

    async def main(url):
        import httpx2

        http = httpx2.AsyncClient(headers={"Authorization": f"Bearer {secret}"})
        async with http, Client(streamable_http_client(url, http_client=http)) as client:
            return said(await call(client))

    with served(tmp_path, JUSTONE_MCP_SECRET=secret) as url:
        for headers in ({}, {"Authorization": "Bearer wrong-but-just-as-long"}, {"Authorization": secret}):
            assert httpx.post(url, json={}, headers=headers).status_code == 401
        assert asyncio.run(main(url))["billed"] is True


@pytest.mark.parametrize(
    ("options", "secret", "message"),
    [
        (["--http", "--host", "0.0.0.0"], "", "set JUSTONE_MCP_SECRET"),
        (["--http"], "short", "at least 16 characters"),
        (["--allow", "weibo,nowhere"], "", "no platform 'nowhere'"),
        (["--budget", "50 USD a day"], "", "is not a limit"),
        (["--budget", "5 CNY", "--max-calls", "3"], "", "exclude each other"),
    ],
)
def test_settings_that_are_not_safe_are_refused(tmp_path, monkeypatch, capsys, options, secret, message):
    monkeypatch.delattr("uvicorn.Server.serve")  # an error rather than a server
    monkeypatch.setenv("JUSTONEAPI_DATA_DIR", str(tmp_path))
    monkeypatch.delenv("JUSTONE_MCP_SECRET", raising=False)
    if secret:
        monkeypatch.setenv("JUSTONE_MCP_SECRET", secret)
    assert main(["mcp", *options]) == 2
    assert message in capsys.readouterr().err


@pytest.mark.processes
@pytest.mark.soak
@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")
def test_a_killed_server_loses_no_paid_response(desk, request, seed):
    """After each kill, the store knows every request that the server billed, and the shared budget holds."""
    rng = random.Random(seed)
    rounds, most = (40, 60) if request.config.option.soak else (3, 12)
    variables = {"JUSTONEAPI_TOKEN": desk.token, "JUSTONEAPI_SPEND_LOG": str(desk.folder / "spend.sqlite")}
    options = ["--environment", desk.url, "--budget", f"{most} calls"]
    parameters = StdioServerParameters(
        command=COMMAND[0], args=[*COMMAND[1:], *options], env=environment(desk.folder, **variables)
    )

    async def main(target):
        with contextlib.suppress(BaseException):
            async with Client(parameters) as client:
                loop = asyncio.get_running_loop()
                calls = [asyncio.ensure_future(call(client, f"{target}-{number}")) for number in range(8)]
                await asyncio.to_thread(until, lambda: desk.billed >= target or all(each.done() for each in calls))
                for process in children():
                    os.kill(process, signal.SIGKILL)
                loop.call_soon(lambda: [each.cancel() for each in calls])
                await asyncio.gather(*calls, return_exceptions=True)

    for _ in range(rounds):
        asyncio.run(main(desk.billed + rng.randrange(1, 8)))
    budget = Budget.shared(desk.folder / "tools" / "budget.sqlite", "1 call")
    (logged,) = SpendLog(desk.folder / "spend.sqlite").totals()
    assert desk.billed <= budget.billed_calls <= most
    with contextlib.closing(sqlite3.connect(desk.folder / "tools" / "responses.sqlite")) as store:
        ((stored,),) = store.execute("SELECT count(*) FROM calls WHERE billed IS NOT 0")
    assert stored >= desk.billed
    assert logged.billed <= desk.billed <= logged.billed + logged.unknown <= most


def children():
    """Return the processes of this one that run the server."""
    import psutil

    return [each.pid for each in psutil.Process().children(recursive=True) if "mcp" in " ".join(each.cmdline())]
