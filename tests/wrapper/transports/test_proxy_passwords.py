"""The password of a proxy: absent from all messages, logs, errors, frames, ledgers and outputs."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import subprocess
import sys
import threading
import time
import zlib
from base64 import b64decode
from urllib.parse import quote

import pytest
from support.error_frames import shown
from support.harness import PATIENCE, TOKEN
from support.leaks import ASYNC, FAST, KINDS, SYNC, Listener, Watch, absent, calling
from support.refusing_proxies import CLOSES, FORWARDS, NAME, RESETS, Proxy, tls_listening
from support.senders import answered, listening

from justone_client import ConnectionFailedError, JustOne, JustOneError, Response

pytestmark = [
    pytest.mark.slow,
    pytest.mark.processes,
    pytest.mark.filterwarnings("ignore::justone_client.ClearTextTokenWarning"),
]
USER, PASSWORD = "me", "pr0xy+Pa/ss@w:rd=9"  # invented; tests search for it in all output
WAYS = pytest.mark.parametrize("way", [SYNC, ASYNC, FAST], ids=lambda way: way.name)
PROXIES = {
    "http": ("407", "403", "502", "200", CLOSES, RESETS, FORWARDS),
    "socks": ("no method", "wrong password", "refused", CLOSES, RESETS, FORWARDS),
}
SCHEMES = {"http": "HTTP_PROXY", "https": "HTTPS_PROXY"}


def called(way, environment):
    """Make a call of each kind, and a ping; return the outcomes."""
    return way(*(calling("/x", kind) for kind in KINDS), lambda api: api.ping(), environment=environment)


def demand_hidden(*outcomes):
    """Check that neither outcomes nor frames of errors show the password."""
    absent(PASSWORD, *outcomes)
    for outcome in outcomes:
        if isinstance(outcome, Exception):
            absent(PASSWORD, *shown(outcome).texts)
        absent(TOKEN, outcome)


@pytest.fixture(params=SCHEMES)
def server(request, monkeypatch, tmp_path):
    """Run a server that only proxies know, with the variable that sets its proxy."""
    with tls_listening(answered, monkeypatch, tmp_path) if request.param == "https" else listening() as server:
        server.name = f"{request.param}://{NAME}"
        server.variable = SCHEMES[request.param]
        yield server


@pytest.mark.matrix
@pytest.mark.parametrize("kind", PROXIES)
@WAYS
def test_a_proxys_password_shows_nowhere(monkeypatch, server, way, kind):
    outcomes = {}
    with Watch() as watch:
        for behaviour in PROXIES[kind]:
            with Proxy(server.url, behaviour, socks=kind == "socks") as proxy:
                monkeypatch.setenv(server.variable, proxy.url(USER, PASSWORD))
                outcomes[behaviour] = called(way, server.name)
            assert proxy.seen
    absent(PASSWORD, *watch.things)
    for behaviour, (*calls, _) in outcomes.items():
        assert [isinstance(each, Response) for each in calls] == [behaviour == FORWARDS] * 2
        demand_hidden(*outcomes[behaviour])
    assert all(TOKEN in f"{sent.target}{sent.body}" for sent in server.seen[:2])


@pytest.mark.matrix
@WAYS
def test_the_password_of_an_unreachable_proxy_is_hidden(monkeypatch, way):
    outcomes = []
    with Watch() as watch:
        for scheme in ("http", "https", "socks5"):
            monkeypatch.setenv("ALL_PROXY", f"{scheme}://{USER}:{quote(PASSWORD, safe='')}@127.0.0.1:1")
            outcomes += called(way, f"https://{NAME}")
    assert all(isinstance(each, ConnectionFailedError) for each in outcomes)
    absent(PASSWORD, *watch.things)
    demand_hidden(*outcomes)


MALFORMED = (
    "http://{user}:{password}@127.0.0.1:notaport",
    "http://{user}:{password}@127.0.0.1:99999",
    "http://{user}:{password}@[::1",
    "http://{user}:{password}@",
    "http://{user}:{password}@ 127.0.0.1:1",
    "http://{user}:{password}@127.0.0.1:1\u0085",
    "http://{user}:{password}@.:1",
    "http:/{user}:{password}@127.0.0.1:1",
    "//{user}:{password}@127.0.0.1:notaport",
    "{user}:{password}@127.0.0.1:notaport",
    "ftp://{user}:{password}@127.0.0.1:1",
    "socks4://{user}:{password}@127.0.0.1:1",
)


@pytest.mark.matrix
@pytest.mark.parametrize("spelling", [str, lambda text: quote(text, safe="")], ids=["raw", "escaped"])
@WAYS
def test_the_password_in_an_unusable_url_shows_nowhere(monkeypatch, way, spelling):
    outcomes = []
    with Watch() as watch:
        for url in MALFORMED:
            monkeypatch.setenv("HTTPS_PROXY", url.format(user=USER, password=spelling(PASSWORD)))
            outcomes += called(way, f"https://{NAME}")
    assert all(isinstance(each, JustOneError) and each.billed is False for each in outcomes)
    absent(PASSWORD, *watch.things)
    demand_hidden(*outcomes)


def test_a_client_and_its_routes_do_not_show_the_password(monkeypatch):
    with listening() as server, Proxy(server.url) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url(USER, PASSWORD))
        with JustOne(TOKEN, environment=f"http://{NAME}") as api:
            calling("/x")(api)
            things = [api, *vars(api).values(), *vars(api._backend).values(), api._backend._routes.to(api.environment)]
            absent(PASSWORD, *things, *map(vars, (api, api._backend, api._backend._routes)))
        assert PASSWORD in b64decode(proxy.seen[0].partition(b"Basic ")[2].split()[0]).decode(), "it was sent"


PROGRAM = """
import logging, sys
from justone_client.cli.main import main
from justone_client.wire import timing
logging.basicConfig(level=logging.DEBUG)
timing.sleep = lambda _: None
environment, table, output = sys.argv[1:]
status = main(["call", "xiaohongshu.get_user_v3", "user_id=1", "--environment", environment])
print("status", status, flush=True)
arguments = ["xiaohongshu.get_user_v3", "--input", table, "--output", output, "--environment", environment]
main(["collect", *arguments])
"""
COMMANDS = {
    "http-407": ("http", "407"),
    "http-200": ("http", "200"),
    "http-forwards": ("http", FORWARDS),
    "https-407": ("https", "407"),
    "socks-wrong password": ("socks", "wrong password"),
    "unusable": ("", ""),
}


@contextlib.contextmanager
def started(folder, environment, **variables):
    """Run both commands in another process, which writes its logs into the folder."""
    (folder / "ids.csv").write_text("user_id\nu1\nu2\n", encoding="utf-8")
    command = [sys.executable, "-c", PROGRAM, environment, str(folder / "ids.csv"), str(folder / "o.jsonl")]
    variables = {**os.environ, "JUSTONEAPI_TOKEN": TOKEN, **variables}
    with (folder / "log").open("w") as log:
        process = subprocess.Popen(command, env=variables, stdout=subprocess.PIPE, stderr=log, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def kept_in(folder):
    """Yield the content of all files, and the decompressed values of a ledger."""
    for path in folder.rglob("*"):
        if path.is_file():
            yield path.read_bytes()
        if path.suffix == ".ledger":
            with contextlib.closing(sqlite3.connect(path)) as ledger:
                tables = ledger.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
                values = [
                    value for (table,) in tables for row in ledger.execute(f"SELECT * FROM {table}") for value in row
                ]
            yield from (zlib.decompress(value) for value in values if isinstance(value, bytes))


@pytest.mark.matrix
@pytest.mark.parametrize("case", COMMANDS)
def test_no_command_shows_a_proxys_password(tmp_path, case):
    kind, behaviour = COMMANDS[case]
    variable = "HTTP_PROXY" if case.startswith("http-") else "HTTPS_PROXY"
    with listening() as server, Proxy(server.url, behaviour, socks=kind == "socks") as proxy:
        url = proxy.url(USER, PASSWORD) if kind else f"http://{USER}:{PASSWORD}@127.0.0.1:notaport"
        environment = f"{'http' if variable == 'HTTP_PROXY' else 'https'}://{NAME}"
        with started(tmp_path, environment, **{variable: url}) as process:
            said = []
            while not said or not said[-1].startswith("status"):
                said.append(process.stdout.readline())
                assert said[-1], "the program ended too early"
            called = len(proxy.seen)
            while process.poll() is None and len(proxy.seen) < called + 2:
                time.sleep(0.01)
            process.terminate()  # the collection waits for a proxy that refuses
            said.append(process.stdout.read())
    assert (said[-2] == "status 0\n") == (behaviour == FORWARDS)
    assert bool(proxy.seen) == bool(kind)
    assert "DEBUG" in (tmp_path / "log").read_text(encoding="utf-8")
    kept = list(kept_in(tmp_path))
    absent(PASSWORD, *said, *kept)
    assert case != "http-200" or any(each.startswith(b"<html>GET") for each in kept), "the page is kept"


def test_the_ledger_of_a_killed_collection_holds_no_password(tmp_path):
    arrived = threading.Event()

    def answer(sent):
        if "u1" in sent.target:
            arrived.set()
            threading.Event().wait(PATIENCE)  # longer than the life of the process
        return answered(sent)

    with (
        Listener(answer, keeps=True) as server,
        Proxy(server.url) as proxy,
        started(tmp_path, f"http://{NAME}", HTTP_PROXY=proxy.url(USER, PASSWORD)),
    ):
        assert arrived.wait(PATIENCE)
    assert (tmp_path / "o.jsonl.ledger-wal").exists()
    absent(PASSWORD, *(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()))
