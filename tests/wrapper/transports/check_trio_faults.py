"""Faults on trio: late responses, broken connections, TLS, proxies; part of `make trio`."""

from __future__ import annotations

import ssl

import pytest
import trio
import trustme
from check_trio import client, pytestmark, run  # noqa: F401 - the filters are also for this module
from support.error_frames import shown
from support.fault_list import FAULTS, LIMIT
from support.faulty import Away, FaultyServer
from support.harness import TOKEN
from support.late_duplicates import REJECTED, LateServer
from support.leaks import KINDS, Listener, absent, calling
from support.refusing_proxies import FORWARDS, NAME, Proxy, tls_listening
from support.senders import answered

from justone_client import ConnectionFailedError, RequestTimeoutError, Response

SLOW = ("silent", "drip", "without end", "500 MB")
TRIED = [fault for fault in FAULTS if not any(slow in fault.description for slow in SLOW)]


@pytest.mark.parametrize("more", [None, REJECTED, b"\r\n", b"x"], ids=["duplicate", "301", "line", "byte"])
@pytest.mark.parametrize("is_secure", [False, True], ids=["plain", "tls"])
def test_bytes_while_idle_never_become_a_response(monkeypatch, tmp_path, more, is_secure):
    context = trusted(monkeypatch, tmp_path) if is_secure else None

    async def main(server):
        async with client(server.url) as api:
            for number in range(8):
                response = await api.call("/x", {"userId": f"u{number}"})
                assert response.data["userid"] == f"u{number}"
                await trio.to_thread.run_sync(server.wait_for, number + 1)
            return api.usage.total

    with LateServer(0.001, more, context) as server:
        assert trio.run(main, server).billed == 8
        assert server.seen == [f"u{number}" for number in range(8)]


@pytest.fixture(scope="module")
def faulty():
    with FaultyServer(FAULTS) as server:
        yield server


@pytest.mark.parametrize("fault", TRIED, ids=lambda fault: fault.name)
def test_each_fault_ends_clearly_and_the_next_call_works(faulty, fault):
    async def settle(_):
        if not fault.outcome.error:
            await trio.to_thread.run_sync(faulty.wait_for, fault.path)

    if isinstance(fault.steps, Away):
        with faulty.hidden(fault.steps):
            (outcome,) = run(faulty.url, calling(fault.path), timeout=LIMIT)
        following = run(faulty.url, calling("/well"))[0]
    else:
        before = faulty.requests.copy()
        outcome, _, following = run(faulty.url, calling(fault.path), settle, calling("/well"))
        assert faulty.requests - before == {fault.path: 1, "/well": 1}
    assert isinstance(following, Response)
    if isinstance(outcome, Response):
        assert not fault.outcome.error
        return
    assert type(outcome).__name__ == fault.outcome.error
    assert (outcome.billed, outcome.retryable) == (fault.outcome.billed, fault.outcome.retryable)
    absent(TOKEN, outcome, *shown(outcome).texts)


@pytest.mark.parametrize("kind", KINDS)
def test_a_time_out_within_a_body_shows_no_token(kind):
    def partly(sent):
        return f"HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n{sent.target}{sent.body.decode()}".encode()

    with Listener(partly, keeps=True) as server:
        (error,) = run(server.url, calling("/x", kind), timeout=0.5)
    assert isinstance(error, RequestTimeoutError)
    assert error.billed is None
    absent(TOKEN, error, *shown(error).texts)


def trusted(monkeypatch, folder):
    """Return the TLS context of a server on localhost that the client trusts."""
    authority, context = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    authority.cert_pem.write_to_path(folder / "authority.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(folder / "authority.pem"))
    return context


def test_tls_trusts_the_certificate_of_ssl_cert_file(monkeypatch, tmp_path):
    with tls_listening(answered, monkeypatch, tmp_path) as server:
        good = run(server.url, calling("/x"), calling("/x"))
        monkeypatch.delenv("SSL_CERT_FILE")
        (refused,) = run(server.url, calling("/x"))
    assert all(isinstance(each, Response) for each in good)
    assert isinstance(refused, ConnectionFailedError)
    assert len(server.seen) == 2


@pytest.mark.parametrize("socks", [False, True], ids=["connect", "socks"])
def test_a_proxy_makes_a_tunnel(monkeypatch, tmp_path, socks):
    with tls_listening(answered, monkeypatch, tmp_path) as server, Proxy(server.url, FORWARDS, socks=socks) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url("me", "a-password"))
        outcomes = run(f"https://{NAME}", *(calling("/x", kind) for kind in KINDS))
    assert all(isinstance(each, Response) for each in outcomes)
    assert len(server.seen) == 2
    absent(TOKEN, *proxy.seen)


@pytest.mark.parametrize("behaviour", ["407", "502", "closes", "resets"])
def test_a_proxy_that_refuses_costs_nothing(monkeypatch, behaviour):
    with Proxy("", behaviour) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url())
        (error,) = run(f"https://{NAME}", calling("/x"))
    assert isinstance(error, ConnectionFailedError)
    assert error.billed is False
