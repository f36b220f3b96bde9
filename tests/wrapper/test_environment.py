"""The environment of calls, and the messages about it."""

from __future__ import annotations

import threading
import warnings
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from support.harness import TOKEN, answers, profile

import justone_client
from justone_client import (
    ENVIRONMENTS,
    AsyncJustOne,
    ClearTextTokenWarning,
    ConfigurationError,
    ConnectionFailedError,
    HTTPStatusError,
    JustOne,
    JustOneError,
    environment_latencies,
    fastest_environment,
    ping,
)
from justone_client.environment import Environment, resolve_environment

pytestmark = pytest.mark.slow

GLOBAL, CHINA = "https://api.justoneapi.com", "http://47.117.133.51:30015"


@pytest.mark.parametrize(
    ("choice", "variables", "base_url"),
    [
        (None, {}, GLOBAL),
        ("prod-global", {}, GLOBAL),
        ("prod-cn", {}, CHINA),
        (None, {"JUSTONEAPI_ENV": "prod-cn"}, CHINA),
        (None, {"JUSTONEAPI_ENV": ""}, GLOBAL),
        (None, {"JUSTONEAPI_ENV": " prod-cn\n"}, CHINA),
        (None, {"JUSTONEAPI_BASE_URL": "https://mirror.example/x/"}, "https://mirror.example/x"),
        (
            None,
            {"JUSTONEAPI_BASE_URL": "https://mirror.example", "JUSTONEAPI_ENV": "prod-cn"},
            "https://mirror.example",
        ),
        ("prod-global", {"JUSTONEAPI_BASE_URL": "https://mirror.example", "JUSTONEAPI_ENV": "prod-cn"}, GLOBAL),
        ("http://127.0.0.1:8090", {}, "http://127.0.0.1:8090"),
    ],
)
@pytest.mark.filterwarnings("ignore::justone_client.ClearTextTokenWarning")
def test_the_argument_decides_then_the_base_url_then_the_name(run, monkeypatch, choice, variables, base_url):
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    seen = []

    def handler(request):
        seen.append(str(request.url.copy_with(path="/", query=None)).rstrip("/"))
        return answers('{"code": 0}')(request)

    run(profile, environment=choice, handler=handler)
    assert resolve_environment(choice).base_url == base_url
    assert seen == [base_url.removesuffix("/x")]


@pytest.mark.parametrize(
    "choice",
    [
        "prod",
        "http://a..b",
        "https://x\x7f",
        "https://a b",
        "PROD-CN",
        "ftp://x",
        "https://",
        "//x",
        "https://user:pw@x",
        "https://x?token=1",
        "https://x#y",
        "http://[::1",
        "x:y",
    ],
)
def test_an_unusable_environment_is_refused(choice):
    with pytest.raises(ConfigurationError, match="prod-global, prod-cn"):
        JustOne(TOKEN, environment=choice)


@pytest.mark.parametrize("client", [JustOne, AsyncJustOne])
def test_plain_http_warns_once_and_points_at_the_caller(client):
    with pytest.warns(ClearTextTokenWarning, match="clear text") as caught:
        client(TOKEN, environment="prod-cn")
    assert caught[0].filename == __file__
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client(TOKEN, environment="prod-cn")
        client(TOKEN)
        client(TOKEN, environment="http://127.0.0.1:1")
        client(TOKEN, environment="http://[::1]:1")
        client(TOKEN, environment="http://localhost:1")
    with pytest.warns(ClearTextTokenWarning):
        client(TOKEN, environment="http://10.0.0.1")


def test_the_warning_as_an_error_is_raised_every_time():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for _ in range(2):
            with pytest.raises(ClearTextTokenWarning):
                JustOne(TOKEN, environment="prod-cn")


def test_a_failed_call_does_not_fall_back_to_plain_http(run):
    seen = []

    def handler(request):
        seen.append(request.url.scheme)
        return answers("<html>", 503)(request)

    with pytest.raises(HTTPStatusError):
        run(profile, handler=handler)
    assert seen == ["https"]


class Pong(BaseHTTPRequestHandler):
    """Handler that responds to /ping and keeps the paths."""

    protocol_version = "HTTP/1.1"
    status = 200
    paths: list[str] = []  # noqa: RUF012 - shared on purpose, cleared by the fixture

    def do_GET(self) -> None:
        self.paths.append(self.path)
        self.send_response(self.status)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"ok")

    def log_message(self, *args) -> None:
        pass


@pytest.fixture
def pong(request):
    Pong.paths.clear()
    handler = type("Handler", (Pong,), {"status": getattr(request, "param", 200)})
    with HTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def closed_port() -> str:
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}"


def test_ping_measures_and_sends_no_token(run, pong):
    seconds = run(lambda api: api.ping(), environment=pong)
    assert seconds > 0
    assert Pong.paths == ["/ping"] * 3


@pytest.mark.parametrize("pong", [503], indirect=True)
def test_ping_of_a_failing_environment_raises_unbilled(run, pong):
    with pytest.raises(HTTPStatusError) as caught:
        run(lambda api: api.ping(), environment=pong)
    assert caught.value.billed is False


def test_ping_of_a_dead_environment_raises(run):
    with pytest.raises(ConnectionFailedError, match="GET /ping"):
        run(lambda api: api.ping(), environment=closed_port())


def test_the_fastest_environment_is_named(monkeypatch, pong):
    monkeypatch.setattr(
        ping,
        "ENVIRONMENTS",
        {"far": Environment(name="far", base_url=closed_port()), "near": Environment(name="near", base_url=pong)},
    )
    latencies = environment_latencies()
    assert latencies["far"] is None
    assert latencies["near"] > 0
    assert fastest_environment() == "near"
    assert all("token" not in path for path in Pong.paths)


def test_no_environment_that_responds_is_an_error(monkeypatch):
    monkeypatch.setattr(ping, "ENVIRONMENTS", {"far": Environment(name="far", base_url=closed_port())})
    with pytest.raises(JustOneError, match="no environment responds"):
        fastest_environment()


def test_the_named_environments_are_the_vendors():
    assert {name: environment.base_url for name, environment in ENVIRONMENTS.items()} == {
        "prod-global": GLOBAL,
        "prod-cn": CHINA,
    }
    assert justone_client.ENVIRONMENTS["prod-cn"].clear_text
