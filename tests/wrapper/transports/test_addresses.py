"""Hosts with several addresses: the first one that responds is used, within one time-out for connecting."""

from __future__ import annotations

import contextlib
import gc
import socket
import sys
import time
import warnings

import httpcore
import pytest
from support.harness import profile
from support.leaks import ASYNC, FAST, SYNC
from support.tls_servers import BODY, HOST, WebServer
from support.unsent import soon, unsent_call, unsent_collection

from justone_client import ConnectionFailedError, JustOne, RequestTimeoutError
from justone_client.transports import httpcore as httpcore_transport

pytestmark = [
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore::justone_client.ClearTextTokenWarning"),
    pytest.mark.block_network(allowed_hosts=[r"127\.0\.0\..*"]),
    pytest.mark.skipif(sys.platform != "linux", reason="other systems have one loopback address"),
]
WAYS = pytest.mark.parametrize("way", [SYNC, ASYNC, FAST], ids=lambda way: way.name)
ROUTES = pytest.mark.parametrize("route", ["direct", "proxy"])
LAST = b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: %d\r\n\r\n" % len(BODY) + BODY
SWALLOWS, REFUSES, WORKS = "127.0.0.2", "127.0.0.3", "127.0.0.1"


@pytest.fixture
def tried(monkeypatch):
    """Return the addresses that the synchronous client tries, each with its time-out; no address is known at first."""
    made: list[tuple[str, float]] = []
    real = httpcore.SyncBackend.connect_tcp

    def connect_tcp(self, host, port, timeout=None, *args):
        made.append((host, timeout))
        return real(self, host, port, timeout, *args)

    monkeypatch.setattr(httpcore.SyncBackend, "connect_tcp", connect_tcp)
    monkeypatch.setattr(httpcore_transport, "_reached", {})
    return made


def resolve(monkeypatch, *addresses):
    """Make the name of the API resolve to these addresses."""
    real = socket.getaddrinfo

    def getaddrinfo(host, port, *args, **kwargs):
        if host not in {HOST, HOST.encode()}:
            return real(host, port, *args, **kwargs)
        return [(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (each, port)) for each in addresses]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)


@contextlib.contextmanager
def swallowing(port, *addresses):
    """Make addresses neither accept nor refuse connections: their queues are full."""
    with contextlib.ExitStack() as stack:
        for address in addresses:
            full = stack.enter_context(socket.create_server((address, port), backlog=0))
            for _ in range(3):
                waiting = stack.enter_context(socket.socket())
                waiting.setblocking(False)
                waiting.connect_ex(full.getsockname())
        yield


@contextlib.contextmanager
def quiet():
    """Ignore that aiohttp leaves a socket to the garbage collector when connecting times out."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        yield
        gc.collect()


def environment(route, port, monkeypatch):
    """Return an environment whose name has several addresses, either the API or a proxy that responds in its place."""
    if route == "direct":
        return f"http://{HOST}:{port}"
    monkeypatch.setenv("ALL_PROXY", f"http://{HOST}:{port}")
    return "http://far.test"


@ROUTES
@WAYS
def test_the_second_address_is_reached_when_the_first_swallows(way, route, monkeypatch, tried):
    monkeypatch.setattr(httpcore_transport, "_FIRST_TRY", 0.1)
    resolve(monkeypatch, SWALLOWS, WORKS)
    with WebServer(answer=LAST) as server, swallowing(server.port, SWALLOWS):
        first, second = way(profile, profile, environment=environment(route, server.port, monkeypatch))
        assert len(server.seen) == 2
    assert (first.billed, second.billed) == (True, True)
    if way is SYNC:
        assert [address for address, _ in tried] == [SWALLOWS, WORKS, WORKS], "the one that worked comes first"


@ROUTES
@WAYS
def test_a_first_address_that_refuses_costs_no_time(way, route, monkeypatch, tried):
    monkeypatch.setattr(httpcore_transport, "_FIRST_TRY", 60.0)
    resolve(monkeypatch, REFUSES, WORKS)
    with WebServer(answer=LAST) as server:
        start = time.monotonic()
        (outcome,) = way(profile, environment=environment(route, server.port, monkeypatch), connect_timeout=60)
        assert time.monotonic() - start < 30
    assert outcome.billed is True
    if way is SYNC:
        assert [address for address, _ in tried] == [REFUSES, WORKS]


@pytest.mark.matrix
@ROUTES
@WAYS
def test_all_addresses_swallow_within_one_time_out(way, route, monkeypatch, tried):
    many = [f"127.0.0.{number}" for number in range(2, 102)]
    monkeypatch.setattr(httpcore_transport, "_FIRST_TRY", 0.0001)
    resolve(monkeypatch, *many)
    with socket.create_server((WORKS, 0)) as free, swallowing(free.getsockname()[1], *many), quiet():
        url = environment(route, free.getsockname()[1], monkeypatch)
        start = time.monotonic()
        error = unsent_call(way, environment=url, connect_timeout=0.2)
        assert time.monotonic() - start < 15, "100 addresses of 0.2 s each are 20 s"
    assert isinstance(error, RequestTimeoutError)
    assert error.retryable
    if way is SYNC:
        assert len(tried) > 0


@WAYS
def test_all_addresses_refuse_at_once(way, monkeypatch, tried):
    resolve(monkeypatch, REFUSES, "127.0.0.4")
    with socket.create_server((WORKS, 0)) as free:
        error = unsent_call(way, environment=f"http://{HOST}:{free.getsockname()[1]}")
    assert isinstance(error, ConnectionFailedError)
    if way is SYNC:
        assert [address for address, _ in tried] == [REFUSES, "127.0.0.4"], "each once"


def test_a_known_address_that_dies_is_left(monkeypatch, tried):
    resolve(monkeypatch, REFUSES, WORKS)
    with WebServer(answer=LAST) as server:
        url = f"http://{HOST}:{server.port}"
        (first,) = SYNC(profile, environment=url)
        port = server.port
    moved = WebServer(answer=LAST, at=REFUSES, port=port)
    with moved:
        (second,) = SYNC(profile, environment=url)
    assert (first.billed, second.billed) == (True, True)
    assert [address for address, _ in tried] == [REFUSES, WORKS, WORKS, REFUSES]


def test_a_slow_address_has_the_rest_of_the_time(monkeypatch, tried):
    """The first round is short; an address that responds late is tried again for longer."""
    watched = httpcore.SyncBackend.connect_tcp

    def connect_tcp(self, host, port, timeout, *args):
        if host == SWALLOWS:
            tried.append((host, timeout))
            if timeout <= httpcore_transport._FIRST_TRY:
                raise httpcore.ConnectTimeout("no answer yet")
            host = WORKS
        return watched(self, host, port, timeout, *args)

    monkeypatch.setattr(httpcore.SyncBackend, "connect_tcp", connect_tcp)
    resolve(monkeypatch, SWALLOWS, REFUSES)
    with WebServer(answer=LAST) as server:
        (outcome,) = SYNC(profile, environment=f"http://{HOST}:{server.port}", connect_timeout=60)
    assert outcome.billed is True
    assert [address for address, _ in tried] == [SWALLOWS, REFUSES, SWALLOWS, WORKS]


def test_a_collection_that_reaches_no_address_is_left(monkeypatch, tmp_path):
    soon(monkeypatch)
    resolve(monkeypatch, SWALLOWS, REFUSES)
    with socket.create_server((WORKS, 0)) as free, swallowing(free.getsockname()[1], SWALLOWS), quiet():
        url = f"http://{HOST}:{free.getsockname()[1]}"
        unsent_collection(lambda: JustOne("k7Qw2ZpX9vB4nM1t", environment=url, connect_timeout=0.2), tmp_path)
