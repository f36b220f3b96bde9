"""Unexpected exceptions: each becomes a `JustOneError`; it is known not to be billed if no byte was sent."""

from __future__ import annotations

import gc
import inspect
import socket
import ssl
import warnings
from asyncio import selector_events

import aiohttp
import h11
import httpcore
import pytest
from aiohttp.client_proto import ResponseHandler
from httpcore._async.http11 import AsyncHTTP11Connection
from httpcore._backends.anyio import AnyIOStream
from httpcore._backends.sync import SyncStream
from httpcore._sync.http11 import HTTP11Connection
from support.harness import profile
from support.leaks import OWN, WAYS, Way
from support.proxy_servers import MADE_HERE
from support.tls_servers import BODY, WebServer, context, trusted
from support.unsent import unsent_call

from justone_client import Budget, JustOneError
from justone_client.endpoints.response import Response

pytestmark = pytest.mark.slow

ERRORS = {
    "ValueError": ValueError("odd"),
    "RuntimeError": RuntimeError("odd"),
    "OSError": OSError(5, "odd"),
    "UnicodeError": UnicodeDecodeError("utf-8", b"\xff", 0, 1, "odd"),
    "SSLError": ssl.SSLError(1, "odd"),
    "KeyError": KeyError("odd"),
    "AssertionError": AssertionError(),
}
BEFORE = {
    "looking the host up": dict.fromkeys(("sync", "async", "fast"), (socket, "getaddrinfo")),
    "connecting": {
        "sync": (httpcore.SyncBackend, "connect_tcp"),
        "async": (httpcore.AnyIOBackend, "connect_tcp"),
        "fast": (aiohttp.TCPConnector, "_create_connection"),
    },
}
MADE_BEFORE = {
    "beginning": {
        "sync": (httpcore.ConnectionPool, "handle_request"),
        "async": (httpcore.AsyncConnectionPool, "handle_async_request"),
        "fast": (aiohttp.ClientSession, "_request"),
    },
    "preparing the bytes": {
        "sync": (h11.Connection, "send"),
        "async": (h11.Connection, "send"),
        "fast": (aiohttp.ClientRequest, "send"),
    },
}
"""Functions before sending, where a client of the caller does not know that nothing was sent."""

AFTER = {
    "reading": {
        "sync": (SyncStream, "read"),
        "async": (AnyIOStream, "read"),
        "fast": (aiohttp.ClientResponse, "start"),
    },
    "reading the head": {
        "sync": (HTTP11Connection, "_receive_response_headers"),
        "async": (AsyncHTTP11Connection, "_receive_response_headers"),
        "fast": (ResponseHandler, "data_received"),
    },
    "reading the body": {
        "sync": (HTTP11Connection, "_receive_response_body"),
        "async": (AsyncHTTP11Connection, "_receive_response_body"),
        "fast": (aiohttp.StreamReader, "iter_any"),
    },
}
CLOSE = {"sync": (SyncStream, "close"), "async": (AnyIOStream, "aclose")}
LAST = b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: %d\r\n\r\n" % len(BODY) + BODY
EACH_WAY = pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
MADE = pytest.mark.parametrize("way", MADE_HERE, ids=lambda way: way.name)
EACH_ERROR = pytest.mark.parametrize("error", ERRORS.values(), ids=ERRORS)


def backend(way: Way) -> str:
    return way.name.partition("-")[0]


def fail_in(monkeypatch, place, error, *, first=None):
    """Make a function raise, either at once or after `first` has run in its place."""
    real = getattr(*place)

    def fail(*args, **kwargs):
        if first is not None:
            first(real, *args)
        raise error

    async def afail(*args, **kwargs):
        if first is not None:
            await first(real, *args)
        raise error

    monkeypatch.setattr(*place, afail if inspect.iscoroutinefunction(real) else fail)


def fail_once(monkeypatch, place, error):
    """Make a function raise after its work, on the first call only."""

    def work(real, *args):
        monkeypatch.setattr(*place, real)
        return real(*args)

    fail_in(monkeypatch, place, error, first=work)


def doubtful(way: Way, **options):
    """Make a call that may be billed and return its error; check that the call is counted as such."""
    budget = Budget(max_billed_calls=1)
    error, total = way(profile, lambda api: api.usage.total, budget=budget, **options)
    assert isinstance(error, JustOneError), error
    assert (error.billed, error.retryable) == (None, False), error
    assert (total.billed, total.unknown, budget.billed_calls) == (0, 1, 1)
    return error


@pytest.mark.matrix
@EACH_ERROR
@EACH_WAY
@pytest.mark.parametrize("stage", BEFORE)
def test_an_error_before_sending_is_not_billed(way, stage, error, monkeypatch):
    with WebServer() as server:
        fail_in(monkeypatch, BEFORE[stage][backend(way)], error)
        unsent_call(way, environment=server.url)
        assert server.seen == []


@EACH_ERROR
@MADE
@pytest.mark.parametrize("stage", MADE_BEFORE)
def test_an_error_of_our_client_before_sending_is_not_billed(way, stage, error, monkeypatch):
    with WebServer() as server:
        fail_in(monkeypatch, MADE_BEFORE[stage][backend(way)], error)
        unsent_call(way, environment=server.url)
        assert server.seen == []


@pytest.mark.matrix
@EACH_ERROR
@MADE
def test_an_error_in_the_tls_handshake_is_not_billed(way, error, monkeypatch, tmp_path):
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted(tmp_path)))
    name = "wrap_socket" if way.name == "sync" else "wrap_bio"
    real = getattr(ssl.SSLContext, name)

    def wrap(self, *args, **kwargs):
        if kwargs.get("server_side"):
            return real(self, *args, **kwargs)
        raise error

    with WebServer(context()) as server, warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # aiohttp leaves the socket to the garbage collector
        monkeypatch.setattr(ssl.SSLContext, name, wrap)
        unsent_call(way, environment=server.url)
        assert server.seen == []
        gc.collect()


@EACH_ERROR
@EACH_WAY
def test_an_error_while_writing_may_be_billed(way, error, monkeypatch):
    def half(real, stream, data, *_):
        return real(stream, data[: len(data) // 2])

    with WebServer() as server:
        if backend(way) == "fast":
            real = selector_events._SelectorSocketTransport.write

            def write(self, data):
                if not bytes(data).startswith(b"GET"):
                    return real(self, data)
                real(self, data[: len(data) // 2])
                raise error

            monkeypatch.setattr(selector_events._SelectorSocketTransport, "write", write)
        else:
            stream = SyncStream if backend(way) == "sync" else AnyIOStream
            fail_in(monkeypatch, (stream, "write"), error, first=half)
        doubtful(way, environment=server.url)
        assert server.seen == []


@pytest.mark.matrix
@EACH_ERROR
@EACH_WAY
@pytest.mark.parametrize("stage", AFTER)
def test_an_error_after_writing_may_be_billed(way, stage, error, monkeypatch):
    with WebServer() as server:
        fail_in(monkeypatch, AFTER[stage][backend(way)], error)
        doubtful(way, environment=server.url)


@EACH_ERROR
@MADE
def test_an_error_while_closing_keeps_the_response(way, error, monkeypatch):
    with WebServer(answer=LAST) as server:
        with monkeypatch.context() as patch:
            if way.name == "fast":
                fail_to_close(patch, server.port, error)
            else:
                fail_once(patch, CLOSE[way.name], error)
            first, total = way(profile, lambda api: api.usage.total, environment=server.url)
        assert len(server.seen) == 1
    assert isinstance(first, Response), first
    assert (first.billed, total.billed, total.unknown) == (True, 1, 0)


@EACH_ERROR
@pytest.mark.parametrize("way", OWN, ids=lambda way: way.name)
def test_an_error_while_closing_a_given_client_may_be_billed(way, error, monkeypatch):
    with WebServer(answer=LAST) as server, monkeypatch.context() as patch:
        fail_once(patch, CLOSE[backend(way)], error)
        doubtful(way, environment=server.url)


def fail_to_close(patch, port, error):
    """Make the client's end of connections to a port raise when it is closed."""
    real = selector_events._SelectorTransport.close

    def close(self):
        real(self)
        if (self.get_extra_info("peername") or (0, 0))[1] == port:
            raise error

    patch.setattr(selector_events._SelectorTransport, "close", close)
