"""Invalid process environments: one `ConfigurationError`, before anything is sent or marked."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import httpx
import pytest
from support.forking import in_child
from support.harness import TOKEN, profile
from support.leaks import ASYNC, FAST, SYNC
from support.tls_servers import WebServer, context, trusted
from support.unsent import IDS, collected, unsent_call, whole_collection

from justone_client import AsyncJustOne, ConfigurationError, JustOne, fastest_environment
from justone_client.cli.main import main
from justone_client.collect import collect

pytestmark = pytest.mark.slow

WAYS = pytest.mark.parametrize("way", [SYNC, ASYNC, FAST], ids=lambda way: way.name)
PROXIES = {
    "no port": "http://127.0.0.1:notaport",
    "password and no port": "user:Pl4nted@host:port",
    "port too high": "http://user:Pl4nted@host:99999",
    "port zero": "http://host:0",
    "no host": "http://",
    "no host but a password": "http://user:Pl4nted@:3128",
    "FTP": "ftp://x",
    "SOCKS 4": "socks4://user:Pl4nted@host:1080",
    "open bracket": "http://[::1",
    "no address in brackets": "http://[Pl4nted]:3128",
    "space": "http://proxy Pl4nted:3128",
    "newline": "http://proxy:3128\nPl4nted",
    "slash in the password": "http://user:Pl4/nted@host:3128",
    "digits and a slash in the password": "http://user:12/Pl4nted@host:3128",
    "digits and a hash in the password": "http://user:12#Pl4nted@host:3128",
    "digits and a question mark in the password": "user:12?Pl4nted@host:3128",
    "one slash": "http:/host:3128",
    "label too long": f"http://{'x' * 64}.test:3128",
    "two dots": "http://a..b:3128",
    "control character": "http://ho\x7fst:3128",
    "no URL at all": "://",
    "no scheme": "//host:3128",
}
VARIABLES = ("HTTPS_PROXY", "https_proxy", "Https_Proxy", "ALL_PROXY", "all_proxy")
CERTIFICATES = ["no such file", "no certificate", "empty", "folder", "no such folder"]
KEY_LOGS = ["folder", "missing/below"]
CLIENTS = {
    "sync": lambda **options: JustOne(TOKEN, **options),
    "async": lambda **options: AsyncJustOne(TOKEN, **options),
    "fast": lambda **options: AsyncJustOne(TOKEN, backend="aiohttp", **options),
}


@pytest.fixture(scope="module")
def server():
    with WebServer(context()) as server:
        yield server


@pytest.fixture(autouse=True)
def _nothing_is_sent(server, monkeypatch, tmp_path):
    """Check that the tests make no connection to the server."""
    for name in ("SSL_CERT_DIR", "SSLKEYLOGFILE", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted(tmp_path)))
    monkeypatch.setenv("JUSTONEAPI_TOKEN", TOKEN)
    before = server.connections
    yield
    assert server.connections == before


def certificates(case, tmp_path, monkeypatch):
    """Set a variable to invalid certificates; return its name and value."""
    variable = "SSL_CERT_DIR" if case == "no such folder" else "SSL_CERT_FILE"
    value = tmp_path / "Pl4nted"
    if case in {"no certificate", "empty"}:
        value.write_text("no certificate" * (case != "empty"))
    elif case == "folder":
        value.mkdir()
    monkeypatch.delenv("SSL_CERT_FILE")
    monkeypatch.setenv(variable, str(value))
    return variable, str(value)


def outcome_of(way, environment):
    """Return the error of a call; some ways to send fail when the client is created."""
    try:
        return unsent_call(way, environment=environment)
    except ConfigurationError as error:
        return error


def refused(error, variable, value="Pl4"):
    """Check that an error names the variable and does not contain its value."""
    assert type(error) is ConfigurationError, error
    assert (error.billed, error.retryable, error.attempts) == (False, False, 0) or error.endpoint
    assert variable in error.message
    assert "Nothing was sent" in error.message
    assert "Pl4" not in f"{error} {error!r} {error.__cause__!r} {error.__context__!r}"
    assert value not in str(error)


@pytest.mark.matrix
@WAYS
@pytest.mark.parametrize("case", PROXIES)
def test_an_unusable_proxy_is_a_configuration_error(way, case, server, monkeypatch):
    for variable in VARIABLES:
        with monkeypatch.context() as patch:
            patch.setenv(variable, PROXIES[case])
            refused(outcome_of(way, server.url), variable)


@WAYS
@pytest.mark.parametrize("scheme", ["socks5", "socks5h", "SOCKS5"])
def test_socks_without_socksio_is_a_configuration_error(way, scheme, server, monkeypatch):
    monkeypatch.setitem(sys.modules, "socksio", None)
    monkeypatch.setenv("ALL_PROXY", f"{scheme}://user:Pl4nted@127.0.0.1:9")
    error = outcome_of(way, server.url)
    refused(error, "ALL_PROXY", "127.0.0.1:9")
    assert "justone-client[socks]" in error.message


@WAYS
@pytest.mark.parametrize("case", CERTIFICATES)
def test_unusable_certificates_are_a_configuration_error(way, case, server, monkeypatch, tmp_path):
    variable, value = certificates(case, tmp_path, monkeypatch)
    refused(outcome_of(way, server.url), variable, value)


@WAYS
@pytest.mark.parametrize("case", KEY_LOGS)
def test_an_unwritable_key_log_is_a_configuration_error(way, case, server, monkeypatch, tmp_path):
    (tmp_path / "folder").mkdir()
    value = str(tmp_path / case)
    monkeypatch.setenv("SSLKEYLOGFILE", value)
    refused(outcome_of(way, server.url), "SSLKEYLOGFILE", value)


SETTINGS = {
    **{case: lambda patch, _, case=case: patch.setenv("HTTPS_PROXY", PROXIES[case]) for case in PROXIES},
    **{case: lambda patch, path, case=case: certificates(case, path, patch) for case in CERTIFICATES},
    "key log": lambda patch, path: patch.setenv("SSLKEYLOGFILE", str(path)),
}
FEW = ["password and no port", "no such file", "key log"]


@pytest.mark.matrix
@pytest.mark.parametrize(
    ("client", "case"), [(client, case) for client in CLIENTS for case in (SETTINGS if client == "sync" else FEW)]
)
def test_an_unusable_setting_marks_nothing_in_a_collection(client, case, monkeypatch, tmp_path):
    with WebServer(context()) as server:

        def make():
            return CLIENTS[client](environment=server.url)

        with monkeypatch.context() as patch:
            SETTINGS[case](patch, tmp_path)
            with pytest.raises(ConfigurationError) as caught:
                collected(make, tmp_path)
        assert "Pl4" not in str(caught.value)
        assert server.connections == 0
        demand_nothing_marked(tmp_path / "ledger")
        whole_collection(make, tmp_path)
        assert sum(each.startswith("GET /api/") for each in server.seen) == len(IDS)


@pytest.fixture
def left_open():
    """Collect sockets that an event loop left open within the test that left them."""
    yield
    gc.collect()


LEFT_OPEN = pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")


@LEFT_OPEN
@pytest.mark.usefixtures("left_open")
@pytest.mark.parametrize("name", ["http_client", "transport"])
def test_a_given_client_of_another_event_loop_marks_nothing(name, tmp_path):
    with WebServer() as server:
        given = httpx.AsyncClient() if name == "http_client" else httpx.AsyncHTTPTransport()
        api = AsyncJustOne(TOKEN, environment=server.url, **{name: given})

        async def call():
            return await profile(api)

        assert asyncio.run(call()).billed is True
        api.prepare()
        with pytest.raises(ConfigurationError, match="another event loop"):
            collect(api.xiaohongshu.get_user_v3, IDS, ledger=tmp_path / "ledger")
        assert len(server.seen) == 1
        demand_nothing_marked(tmp_path / "ledger")


@LEFT_OPEN
@pytest.mark.usefixtures("left_open")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="the platform has no fork")
@pytest.mark.parametrize("backend", ["httpx", "aiohttp"])
def test_a_client_of_the_parent_process_marks_nothing(backend, tmp_path):
    with WebServer() as server:
        api = AsyncJustOne(TOKEN, environment=server.url, backend=backend)

        async def call():
            return await profile(api)

        assert asyncio.run(call()).billed is True
        error = in_child(lambda: collect(api.xiaohongshu.get_user_v3, IDS, ledger=tmp_path / "ledger"))
        assert isinstance(error, ConfigurationError)
        assert len(server.seen) == 1
        demand_nothing_marked(tmp_path / "ledger")


def demand_nothing_marked(ledger: Path) -> None:
    """Check that the ledger, if it exists, has only pending ids."""
    if ledger.exists():
        with contextlib.closing(sqlite3.connect(ledger)) as connection:
            assert connection.execute("SELECT DISTINCT state, attempts FROM rows").fetchall() in ([], [(0, 0)])


@pytest.mark.parametrize("case", FEW)
@pytest.mark.parametrize("command", ["call", "collect", "ping"])
def test_a_command_ends_with_status_2(command, case, monkeypatch, tmp_path, capsys):
    SETTINGS[case](monkeypatch, tmp_path)
    monkeypatch.chdir(tmp_path)
    Path("ids.csv").write_text("user_id\n1\n2\n")
    rest = {
        "call": ["xiaohongshu.get_user_v3", "user_id=1"],
        "collect": ["xiaohongshu.get_user_v3", "--input", "ids.csv", "--output", "out.csv"],
        "ping": [],
    }
    assert main([command, *rest[command]]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("justone: ")
    assert "Pl4" not in said.err
    assert not Path("out.csv").exists()


def test_the_fastest_environment_is_not_guessed(monkeypatch):
    monkeypatch.setenv("ALL_PROXY", PROXIES["no port"])
    with pytest.raises(ConfigurationError, match="ALL_PROXY"):
        fastest_environment()


SCRIPT = """
import asyncio, contextlib, sqlite3, sys
from pathlib import Path
from justone_client import AsyncJustOne, ConfigurationError, JustOne
from justone_client.collect import collect
from justone_client.cli.main import main

for url in (sys.argv[1], sys.argv[1].replace("http:", "https:")):
    assert "aiohttp" not in sys.modules
    try:
        collect(JustOne(environment=url).xiaohongshu.get_user_v3, ["1", "2"], ledger="ledger")
    except ConfigurationError as error:
        print(error)
    try:
        AsyncJustOne(environment=url, backend="aiohttp").prepare()
    except ConfigurationError as error:
        print(error)
    Path("ids.csv").write_text("user_id\\n1\\n2\\n")
    print(main(["collect", "xiaohongshu.get_user_v3", "--input", "ids.csv", "--output", "o.csv", "--environment", url]))
if Path("ledger").exists():
    with contextlib.closing(sqlite3.connect("ledger")) as connection:
        print(connection.execute("SELECT DISTINCT state, attempts FROM rows").fetchall())
"""


@pytest.mark.parametrize("case", KEY_LOGS)
def test_an_unwritable_key_log_does_not_break_importing_aiohttp(case, monkeypatch, tmp_path):
    """Importing aiohttp sets up TLS, for plain HTTP as well."""
    (tmp_path / "folder").mkdir()
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / case))
    with WebServer() as server:
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT, server.url], capture_output=True, text=True, check=False, cwd=tmp_path
        )
        assert server.connections == 0
    assert "Traceback" not in done.stderr, done.stderr
    told = done.stdout.splitlines()
    assert [line for line in told if "SSLKEYLOGFILE" not in line] == ["2", "2", "[(0, 0)]"]
    assert len(told) == 7
    assert str(tmp_path) not in done.stdout + done.stderr
