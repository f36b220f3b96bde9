"""Proxies that refuse, disconnect or stay silent before the request is sent: never billed, for all ways to send."""

from __future__ import annotations

import contextlib
import time

import pytest
from support.harness import TOKEN, profile
from support.leaks import ASYNC, FAST, SYNC
from support.proxy_servers import ESTABLISHED, MADE_HERE, WAY_NAMES, Do, ProxyServer, own_ways, way_through
from support.tls_servers import HOST, context, refuse_unchecked, trusted
from support.unsent import not_connected, soon, unsent_call, unsent_collection

from justone_client import AsyncJustOne, ConnectionFailedError, HTTPStatusError, JustOne, RequestTimeoutError

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore::justone_client.ClearTextTokenWarning")]
PAGE = b"<html><h1>The proxy says no</h1></html>"


def response(status: str, body: bytes = b"") -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: text/html\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


FAULTS = {
    "407": (Do.READ, response("407 Proxy Authentication Required")),
    "403": (Do.READ, response("403 Forbidden", PAGE)),
    "502 and a page": (Do.READ, response("502 Bad Gateway", PAGE)),
    "302": (Do.READ, b"HTTP/1.1 302 Found\r\nLocation: http://login.test/\r\nContent-Length: 0\r\n\r\n"),
    "closed at once": (),
    "closed after CONNECT": (Do.READ,),
    "closed within the response": (Do.READ, b"HTTP/1.1 200 Conn"),
    "reset": (Do.READ, Do.RESET),
    "garbage": (Do.READ, b"\x00\xff" * 500),
    "silent": (Do.WAIT,),
    "silent within the response": (Do.READ, b"HTTP/1.1 2", Do.WAIT),
    "200, then closed": (Do.READ, ESTABLISHED),
    "200, then closed within TLS": (Do.READ, ESTABLISHED, Do.READ),
    "200, then reset": (Do.READ, ESTABLISHED, Do.READ, Do.RESET),
    "200, then garbage": (Do.READ, ESTABLISHED, Do.READ, PAGE * 20),
    "200, then silent": (Do.READ, ESTABLISHED, Do.WAIT),
    "200, then the certificate of another host": (Do.READ, ESTABLISHED, context("another host"), Do.READ),
    "200, then an unknown certificate": (Do.READ, ESTABLISHED, context("unknown CA"), Do.READ),
}
SOCKS_FAULTS = {
    "closed at once": (),
    "closed after the greeting": (Do.READ,),
    "reset": (Do.READ, Do.RESET),
    "garbage": (Do.READ, PAGE),
    "no method": (Do.READ, b"\x05\xff"),
    "refused": (Do.READ, b"\x05\x00", Do.READ, b"\x05\x05\x00\x01\0\0\0\0\0\0"),
    "closed after the target": (Do.READ, b"\x05\x00", Do.READ),
    "silent": (Do.WAIT,),
    "silent after the target": (Do.READ, b"\x05\x00", Do.READ, Do.WAIT),
    "closed within TLS": (Do.READ, b"\x05\x00", Do.READ, b"\x05\x00\x00\x01\0\0\0\0\0\0", Do.READ),
}
DRIPPING = (Do.READ, b"HTTP/1.1 200 OK\r\nX: ", Do.DRIP)
FEW = ["407", "reset", "silent", "200, then closed within TLS"]
SILENT = 0.03
"""Time limit for connecting in seconds, for proxies that stay silent."""


@pytest.fixture(autouse=True)
def _environment(monkeypatch, tmp_path):
    """Trust only the tests' CA, and make connections fail that check no certificate."""
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted(tmp_path)))
    monkeypatch.delenv("NO_PROXY", raising=False)
    refuse_unchecked(monkeypatch)


def limits(fault):
    return {"connect_timeout": SILENT} if "silent" in fault else {}


def unsent_through(name, url, monkeypatch, *, environment=f"https://{HOST}", fault=""):
    """Make a call through a faulty proxy and return its error, which must come long before the time-out."""
    way = way_through(name, url, monkeypatch)
    start = time.monotonic()
    error = unsent_call(way, environment=environment, **limits(fault))
    assert time.monotonic() - start < 45, "of 60 s, which is the time-out of the whole attempt"
    return error


@pytest.mark.matrix
@pytest.mark.parametrize("name", WAY_NAMES)
@pytest.mark.parametrize("fault", FAULTS)
def test_a_faulty_proxy_is_a_failed_connection(name, fault, monkeypatch):
    with ProxyServer(fault=FAULTS[fault]) as proxy:
        error = unsent_through(name, proxy.url("http"), monkeypatch, fault=fault)
    not_connected(error)
    assert isinstance(error, RequestTimeoutError) == ("silent" in fault)


@pytest.mark.parametrize("name", [way.name for way in MADE_HERE])
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_drips_is_given_up_in_time(name, scheme, monkeypatch):
    """A client that is passed in restarts its time-outs with each byte."""
    with ProxyServer(tls=context() if scheme == "https" else None, fault=DRIPPING) as proxy:
        error = unsent_through(name, proxy.url(scheme), monkeypatch, fault="silent")
    not_connected(error)
    assert isinstance(error, RequestTimeoutError)


@pytest.mark.matrix
@pytest.mark.parametrize("name", WAY_NAMES)
@pytest.mark.parametrize("fault", SOCKS_FAULTS)
def test_a_faulty_socks_proxy_is_a_failed_connection(name, fault, monkeypatch):
    with ProxyServer(fault=SOCKS_FAULTS[fault]) as proxy:
        error = unsent_through(name, proxy.url("socks5"), monkeypatch, fault=fault)
    not_connected(error)
    assert isinstance(error, RequestTimeoutError) == ("silent" in fault)


@pytest.mark.parametrize("name", WAY_NAMES)
@pytest.mark.parametrize("fault", FEW)
def test_a_faulty_proxy_over_tls_is_a_failed_connection(name, fault, monkeypatch):
    with ProxyServer(tls=context(), fault=FAULTS[fault]) as proxy:
        not_connected(unsent_through(name, proxy.url("https"), monkeypatch, fault=fault))


@pytest.mark.parametrize("name", WAY_NAMES)
@pytest.mark.parametrize("certificate", ["another host", "expired"])
def test_a_proxy_with_a_bad_certificate_is_a_failed_connection(name, certificate, monkeypatch):
    with ProxyServer(tls=context(certificate), fault=(Do.READ,)) as proxy:
        not_connected(unsent_through(name, proxy.url("https"), monkeypatch))


@pytest.mark.parametrize("name", WAY_NAMES)
@pytest.mark.parametrize("scheme", ["http", "https", "socks5"])
@pytest.mark.parametrize("target", ["http", "https"])
def test_a_proxy_that_is_not_there_is_a_failed_connection(name, scheme, target, monkeypatch):
    with ProxyServer() as proxy:
        pass
    not_connected(unsent_through(name, proxy.url(scheme), monkeypatch, environment=f"{target}://{HOST}"))


@pytest.mark.parametrize("name", WAY_NAMES)
def test_407_for_plain_http_is_not_billed(name, monkeypatch):
    with ProxyServer(fault=FAULTS["407"]) as proxy:
        error = unsent_through(name, proxy.url("http"), monkeypatch, environment=f"http://{HOST}")
    assert isinstance(error, ConnectionFailedError)
    assert (error.http_status, error.retryable) == (407, True)


@pytest.mark.parametrize("name", WAY_NAMES)
def test_502_for_plain_http_may_be_billed(name, monkeypatch):
    with ProxyServer(fault=FAULTS["502 and a page"]) as proxy:
        way = way_through(name, proxy.url("http"), monkeypatch)
        (error,) = way(profile, environment=f"http://{HOST}")
    assert isinstance(error, HTTPStatusError)
    assert (error.billed, error.retryable, error.http_status) == (None, False, 502)


CLIENTS = {
    "sync": lambda **options: JustOne(TOKEN, **options),
    "async": lambda **options: AsyncJustOne(TOKEN, **options),
    "fast": lambda **options: AsyncJustOne(TOKEN, backend="aiohttp", **options),
}


@pytest.mark.matrix
@pytest.mark.parametrize(
    ("client", "fault"),
    [*(("sync", fault) for fault in FAULTS), *(("async", fault) for fault in FEW), *(("fast", fault) for fault in FEW)],
)
def test_a_faulty_proxy_leaves_a_collection_as_it_was(client, fault, monkeypatch, tmp_path):
    soon(monkeypatch)
    with ProxyServer(fault=FAULTS[fault]) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url("http"))
        options = {"environment": f"https://{HOST}", **limits(fault)}
        unsent_collection(lambda: CLIENTS[client](**options), tmp_path)


@pytest.mark.parametrize("own", own_ways("http://127.0.0.1:9")[::2], ids=lambda way: way.name)
def test_a_collection_through_a_given_client_is_left_as_it_was(own, monkeypatch, tmp_path):
    soon(monkeypatch)
    with ProxyServer(fault=FAULTS["407"]) as proxy:
        way = next(way for way in own_ways(proxy.url("http")) if way.name == own.name)
        made = way.made_with()
        with made.get("http_client") or contextlib.nullcontext():
            unsent_collection(lambda: JustOne(TOKEN, environment=f"https://{HOST}", **made), tmp_path)


@pytest.mark.parametrize("client", CLIENTS)
def test_407_for_plain_http_leaves_a_collection_as_it_was(client, monkeypatch, tmp_path):
    soon(monkeypatch)
    with ProxyServer(fault=FAULTS["407"]) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url("http"))
        unsent_collection(lambda: CLIENTS[client](environment=f"http://{HOST}"), tmp_path)


@pytest.mark.parametrize("way", [SYNC, ASYNC, FAST], ids=lambda way: way.name)
def test_a_ping_through_a_silent_proxy_ends_soon(way, monkeypatch):
    with ProxyServer(fault=FAULTS["silent"]) as proxy:
        monkeypatch.setenv("ALL_PROXY", proxy.url("http"))
        error = unsent_call(way, lambda api: api.ping(), environment=f"https://{HOST}", connect_timeout=SILENT)
    not_connected(error)
