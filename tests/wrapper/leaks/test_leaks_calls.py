"""Absence of the token from logs, warnings, exceptions and responses, for all outcomes and all ways to send.

Each test also checks that the case occurred: the error has the expected type, and the loggers were used.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from dataclasses import asdict

import pytest
from support.fault_list import FAULTS
from support.faulty import Away, End, FaultyServer, message
from support.harness import PATIENCE, ROOT, TOKEN, raw_server
from support.leaks import ASYNC, FAST, KINDS, ODD, SYNC, WAYS, Watch, absent, calling

from justone_client import BUSINESS_CODES, AsyncJustOne, Budget, FinishedCall, Response, Retry

pytestmark = pytest.mark.slow

THREE = (SYNC, ASYNC, FAST)
PLAIN = [
    fault
    for fault in FAULTS
    if not isinstance(fault.steps, Away)
    and fault.group in {"The connection", "HTTP", "Compression"}
    and not any(slow in fault.description for slow in ("500 MB", "silent", "without end", "a byte at a time"))
]
STATUSES = (201, 204, 301, 302, 307, 308, 400, 401, 403, 404, 429, 500, 502, 503, 504)
SILENT, DRIPPING = "/silent", "/dripping"
REFUSED = "http://127.0.0.1:1"


@pytest.fixture(scope="module")
def server():
    with FaultyServer(FAULTS) as server:
        for code in (0, 77, *BUSINESS_CODES):
            server.show(f"/code/{code}", message(b'{"code": %d, "message": "no", "data": {"a": 1}}' % code))
        for status in STATUSES:
            server.show(f"/status/{status}", message(b"<html></html>", status=f"HTTP/1.1 {status} So"), End.FIN)
        server.show(SILENT, 5.0)
        server.show(DRIPPING, message(b"", "Content-Length: 99"), *(b" ", 0.02) * 99)
        yield server


def watched(way, *calls, token=TOKEN, **options):
    """Make calls and check that nothing shows the token; return the outcomes."""
    with Watch() as watch:
        outcomes = way(*calls, token=token, debug=True, **options)
    assert watch.loggers
    absent(token, *watch.things, *outcomes)
    return outcomes


def names(outcomes):
    return {type(each).__name__ for each in outcomes}


@pytest.mark.matrix
@pytest.mark.parametrize(
    ("way", "token", "kind"),
    [
        *((way, TOKEN, kind) for way in THREE for kind in KINDS),
        (WAYS[4], TOKEN, "query"),
        (SYNC, ODD, "query"),
    ],
    ids=lambda value: getattr(value, "name", {TOKEN: "plain", ODD: "odd"}.get(value, value)),
)
def test_any_response_of_a_server_shows_no_token(server, way, kind, token):
    paths = [fault.path for fault in PLAIN]
    paths += [f"/code/{code}" for code in (0, 77, *BUSINESS_CODES)] + [f"/status/{status}" for status in STATUSES]
    outcomes = watched(way, *(calling(path, kind) for path in paths), token=token, environment=server.url, timeout=60.0)
    assert len(outcomes) == len(paths)
    kinds = {row.error.__name__ for row in BUSINESS_CODES.values()}
    assert names(outcomes) >= kinds | {"Response", "HTTPStatusError", "MalformedResponseError", "ConnectionLostError"}


@pytest.mark.matrix
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_a_time_out_shows_no_token(server, way):
    outcomes = watched(way, *map(calling, (SILENT, DRIPPING), KINDS), environment=server.url, timeout=0.12)
    assert names(outcomes) == {"RequestTimeoutError"}


@pytest.mark.matrix
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_a_failed_connection_shows_no_token(way):
    calls = [*map(calling, ("/x", "/y"), KINDS), lambda api: api.ping()]
    outcomes = watched(way, *calls, environment=REFUSED)
    with raw_server(lambda connection, _: connection.sendall(b"HTTP/1.1 400 no TLS\r\n\r\n")) as url:
        outcomes += watched(way, *calls, environment=url.replace("http:", "https:"))
    assert names(outcomes) == {"ConnectionFailedError"}


@pytest.mark.matrix
@pytest.mark.parametrize("proxy", [REFUSED, "socks5://127.0.0.1:1", "http://[::"])
@pytest.mark.parametrize("way", THREE, ids=lambda way: way.name)
def test_an_unusable_proxy_shows_no_token(monkeypatch, way, proxy):
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, proxy)
    for environment in ("https://api.nowhere.example", "http://api.nowhere.example"):
        with Watch() as watch:
            outcomes = way(*map(calling, ("/x", "/y"), KINDS), environment=environment)
        assert not any(isinstance(each, Response) for each in outcomes)
        absent(TOKEN, *watch.things, *outcomes)


@pytest.mark.parametrize("way", THREE, ids=lambda way: way.name)
def test_retries_failing_hooks_and_budgets_show_no_token(server, way):
    def fail(call):
        finished.append(call)
        raise ValueError(call)

    finished: list[FinishedCall] = []
    options = {"environment": server.url, "retry": Retry(attempts=3), "on_call": fail}
    calls = [calling("/code/301", kind) for kind in KINDS]
    outcomes = watched(way, *calls, lambda api: api.usage, **options)
    assert [error.attempts for error in outcomes[:2]] == [3, 3]
    outcomes += watched(way, *calls, budget=Budget(max_billed_calls=0), **options)
    assert names(outcomes) == {"CollectionFailedError", "BudgetExceededError", "Usage"}
    assert len(finished) == 4
    absent(TOKEN, *finished, *map(asdict, finished))


@pytest.mark.matrix
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_invalid_calls_show_no_token(server, way):
    calls = [
        calling("no path"),
        *(lambda api, how=how: api.call("/x", {"user": "\ud800"}, **how) for how in KINDS.values()),
        *(lambda api, how=how: api.call("/x", {"user": {}}, **how) for how in KINDS.values()),
        *(lambda api, how=how: api.call("/x", {"token": TOKEN}, **how) for how in KINDS.values()),
        lambda api: api.call(f"/x?token={TOKEN}"),
        lambda api: api.with_options(environment=f"http://127.0.0.1/?token={TOKEN}"),
        lambda api: api.with_options(environment=f"http://user:{TOKEN}@127.0.0.1"),
        lambda api: api.with_options(environment=TOKEN),
        lambda api: api.with_options(timeout=-1),
    ]
    with Watch() as watch:
        outcomes = way(*calls, environment=server.url)
    assert names(outcomes) == {"ConfigurationError"}
    absent(TOKEN, *watch.things, *outcomes)


PARTS = {"nothing": b"", "headers": b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n", "a part of the body": b"x"}


def stuck(part, flag=None):
    """Serve only the beginning of a response, up to this part; then create a file if a path is given."""
    upto = list(PARTS).index(part) + 1

    def behave(connection, stop):
        connection.sendall(b"".join(list(PARTS.values())[:upto]))
        if flag is not None:
            flag.touch()
        stop.wait(PATIENCE)

    return raw_server(behave)


@pytest.mark.matrix
@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("backend", ["httpx", "aiohttp"])
def test_cancelled_calls_show_no_token(backend, part):
    async def main(url):
        asyncio.get_running_loop().slow_callback_duration = 0  # asyncio then logs every step
        async with AsyncJustOne(TOKEN, environment=url, backend=backend) as api:
            tasks = [asyncio.create_task(api.call("/x", {"a": "b"}, **how)) for how in KINDS.values()]
            await asyncio.sleep(0.05)
            for task in tasks:
                watch.things.append(repr(task))
                task.cancel()
            return await asyncio.gather(*tasks, return_exceptions=True)

    with stuck(part) as url, Watch() as watch:
        ended = asyncio.run(main(url), debug=True)
    assert [type(each) for each in ended] == [asyncio.CancelledError] * 2
    assert "asyncio" in watch.loggers
    absent(TOKEN, *watch.things, *ended)


LEFT_BEHIND = """
import asyncio, logging, pathlib
from justone_client import AsyncJustOne
logging.basicConfig(level=logging.DEBUG)
async def call(**how):
    return await AsyncJustOne({token!r}, environment={url!r}, backend={backend!r}).call("/x", {{"a": "b"}}, **how)
async def until():
    while not pathlib.Path({flag!r}).exists():
        await asyncio.sleep(0.01)
    await asyncio.sleep(0.05)
loop = asyncio.new_event_loop()
tasks = [loop.create_task(call(**how)) for how in {hows}]
loop.run_until_complete(until())
"""


@pytest.mark.parametrize("backend", ["httpx", "aiohttp"])
def test_a_program_that_ends_during_calls_shows_no_token(backend, tmp_path):
    """Nothing is closed, and Python's development mode warns of everything that was left open."""
    flag = tmp_path / "flag"
    with stuck("a part of the body", flag) as url:
        code = LEFT_BEHIND.format(token=TOKEN, url=url, flag=str(flag), backend=backend, hows=list(KINDS.values()))
        command = [sys.executable, "-X", "dev", "-c", code]
        done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT, timeout=120)
    assert "DEBUG:asyncio" in done.stderr
    assert "ResourceWarning" in done.stderr or backend == "httpx"
    absent(TOKEN, done.stdout, done.stderr)
