"""Pulls from a real local server: redirects, limits while streaming, cut connections, conditional requests."""

from __future__ import annotations

import gzip
import itertools
import socket
import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from pull_project import KITE, KITE_FILE, KITE_PATH, SITE, Project, served, sources

pytestmark = pytest.mark.slow

BODY = served(KITE)


class Handler(BaseHTTPRequestHandler):
    """Handler that serves each path with the function registered for it."""

    def do_GET(self):
        self.server.asked.append((self.path, dict(self.headers)))
        self.server.routes[self.path](self)

    def answer(self, status, body=b"", **headers):
        self.send_response(status)
        for name, value in ({"Content-Length": len(body)} | headers).items():
            self.send_header(name.replace("_", "-"), str(value))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Server(ThreadingHTTPServer):
    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.routes = {}
        self.asked = []

    def handle_error(self, request, client_address):
        """Print nothing: in some tests, the client stops reading."""


@contextmanager
def running():
    with Server() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture
def server(monkeypatch):
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with running() as started:
        yield started


@pytest.fixture
def project(tmp_path):
    project = Project(tmp_path)
    settings = {"size_limit_bytes": 200_000, "timeout_seconds": 5, "retries": 1}
    project.sources.write_text(sources((KITE, KITE_PATH, "en"), **settings))
    return project


def pull(project, server):
    return project.pull("--from", server.url, network=True)


def redirect(target, status=302):
    return lambda handler: handler.answer(status, Location=target)


def test_a_304_response_changes_nothing(project, server, capsys):
    def page(handler):
        if handler.headers.get("If-None-Match") == '"one"':
            handler.answer(304, ETag='"one"')
        else:
            handler.answer(200, BODY, ETag='"one"', Last_Modified="Tue, 01 Apr 2031 00:00:00 GMT")

    server.routes[KITE_PATH] = page
    assert pull(project, server) == 0
    before = project.files()
    assert pull(project, server) == 0
    assert project.files() == before
    assert "If-None-Match" not in server.asked[0][1]
    assert server.asked[1][1]["If-None-Match"] == '"one"'
    assert server.asked[1][1]["If-Modified-Since"] == "Tue, 01 Apr 2031 00:00:00 GMT"
    assert capsys.readouterr().out.endswith("1 definition: nothing new.\n")


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_on_the_same_site_is_followed(project, server, status):
    server.routes |= {
        KITE_PATH: redirect("/moved.json", status),
        "/moved.json": lambda handler: handler.answer(200, BODY, ETag='"one"'),
    }
    assert pull(project, server) == 0
    assert project.history()[KITE]["url"] == SITE + KITE_PATH

    server.asked.clear()
    pull(project, server)
    assert ["If-None-Match" in headers for _, headers in server.asked] == [False, True]


def test_five_redirects_are_followed_and_six_are_not(project, server, capsys):
    server.routes[KITE_PATH] = redirect("/1")
    server.routes |= {f"/{step}": redirect(f"/{step + 1}") for step in range(1, 6)}
    server.routes["/5"] = lambda handler: handler.answer(200, BODY)
    assert pull(project, server) == 0

    server.routes["/5"] = redirect("/6")
    server.asked.clear()
    assert pull(project, server) == 1
    assert len(server.asked) == 6
    assert "redirects more than 5 times" in capsys.readouterr().out


def test_a_redirect_to_another_site_is_never_followed(project, server, capsys):
    with running() as other:
        other.routes["/x.json"] = lambda handler: handler.answer(200, BODY)
        for target in (f"{other.url}/x.json", f"{server.url.replace('127.0.0.1', 'localhost')}/x.json"):
            server.routes[KITE_PATH] = redirect(target)
            assert pull(project, server) == 1
            assert f"redirects to another site, '{target}'" in capsys.readouterr().out
        assert other.asked == []
    assert not (project.specs / KITE_FILE).exists()


@pytest.mark.parametrize(
    "target",
    [
        "https://127.0.0.1:{port}/x.json",
        "//elsewhere.example.test/x.json",
        "ftp://127.0.0.1/x",
        "http://[bad",
        "http://127.0.0.1:99999999/",
        "http://127.0.0.1:port/",
        "http://999.1.1.1/",
        "https://xn--/",
    ],
)
def test_a_redirect_to_another_scheme_or_nonsense_is_refused(project, server, target, capsys):
    server.routes[KITE_PATH] = redirect(target.format(port=server.server_port))
    assert pull(project, server) == 1
    assert f"refused: {KITE}: redirects to" in capsys.readouterr().out
    assert len(server.asked) == 1


def test_a_redirect_without_a_target_is_refused(project, server, capsys):
    server.routes[KITE_PATH] = lambda handler: handler.answer(302)
    assert pull(project, server) == 1
    assert "status 302" in capsys.readouterr().out


def test_reading_stops_at_the_size_limit(project, server, capsys):
    sent = 0

    def endless(handler):
        nonlocal sent
        handler.send_response(200)
        handler.end_headers()
        for _ in range(100_000):  # 6.5 GB, if the client read all of it
            handler.wfile.write(b" " * 65_536)
            sent += 65_536

    server.routes[KITE_PATH] = endless
    assert pull(project, server) == 1
    assert "larger than 200000 bytes" in capsys.readouterr().out
    server.server_close()  # waits for the handler
    assert sent < 100_000_000


def test_the_size_limit_counts_what_is_unpacked(project, server, capsys):
    packed = gzip.compress(b" " * 300_000)
    assert len(packed) < 2_000
    server.routes[KITE_PATH] = lambda handler: handler.answer(200, packed, Content_Encoding="gzip")
    assert pull(project, server) == 1
    assert "larger than 200000 bytes" in capsys.readouterr().out


def test_compressed_bodies_are_read_and_broken_ones_refused(project, server, capsys):
    server.routes[KITE_PATH] = lambda handler: handler.answer(200, gzip.compress(BODY), Content_Encoding="gzip")
    assert pull(project, server) == 0
    project.cache.unlink()
    server.routes[KITE_PATH] = lambda handler: handler.answer(200, BODY, Content_Encoding="gzip")
    assert pull(project, server) == 1
    assert "compressed data" in capsys.readouterr().out


def test_a_body_of_exactly_the_limit_is_accepted(project, server):
    server.routes[KITE_PATH] = lambda handler: handler.answer(200, BODY.ljust(200_000))
    assert pull(project, server) == 0


def test_a_cut_connection_fails_the_pull(project, server, capsys):
    server.routes[KITE_PATH] = lambda handler: handler.answer(200, BODY[:50], Content_Length=len(BODY))
    before = project.files()
    assert pull(project, server) == 2
    assert project.files() == before
    assert len(server.asked) == 2
    assert project.waits == [0.5]
    assert "RemoteProtocolError" in capsys.readouterr().err


def test_a_connection_cut_once_is_retried(project, server):
    attempts = itertools.count()
    server.routes[KITE_PATH] = lambda handler: handler.answer(
        200, BODY[:50] if next(attempts) == 0 else BODY, Content_Length=len(BODY)
    )
    assert pull(project, server) == 0


def test_a_refused_connection_fails_the_pull(project, monkeypatch, capsys):
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    before = project.files()
    assert project.pull("--from", f"http://127.0.0.1:{port}", network=True) == 2
    assert project.files() == before
    assert f"no complete response from http://127.0.0.1:{port}{KITE_PATH} in 2 attempts" in capsys.readouterr().err


def test_a_body_that_drips_ends_at_the_time_limit(project, server, capsys):
    project.sources.write_text(sources((KITE, KITE_PATH, "en"), timeout_seconds=0.2, retries=0))

    def drip(handler):
        handler.send_response(200)
        handler.end_headers()
        for _ in range(1200):  # each byte arrives within the limit for a read
            handler.wfile.write(b" ")
            time.sleep(0.05)

    server.routes[KITE_PATH] = drip
    started = time.monotonic()
    assert pull(project, server) == 2
    assert time.monotonic() - started < 30, "the whole body takes a minute"
    assert "TimeoutError" in capsys.readouterr().err
