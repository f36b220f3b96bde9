"""HTTPS: certificates and host names are checked, for all spellings of the environment and all backends."""

from __future__ import annotations

import os
import shutil
import subprocess

import httpx
import pytest
from httpcore._backends.anyio import AnyIOStream
from httpcore._backends.sync import SyncStream
from support.harness import TOKEN, profile
from support.leaks import ASYNC, FAST, SYNC, Way
from support.proxy_servers import Do, ProxyServer
from support.tls_servers import BAD, WebServer, context, refuse_unchecked, spellings, trusted, trusting
from support.unsent import not_connected, soon, unsent_call, unsent_collection, whole_collection

from justone_client import AsyncJustOne, ConnectionFailedError, HTTPStatusError, JustOne
from justone_client.environment import resolve_environment

pytestmark = pytest.mark.slow

WAYS = pytest.mark.parametrize("way", [SYNC, ASYNC, FAST], ids=lambda way: way.name)


@pytest.fixture(autouse=True)
def checked(monkeypatch, tmp_path):
    """Trust only the tests' CA, and make connections fail that check no certificate; return the checked host names."""
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted(tmp_path)))
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)
    return refuse_unchecked(monkeypatch)


@pytest.mark.matrix
@WAYS
@pytest.mark.parametrize("certificate", BAD)
def test_a_bad_certificate_ends_every_spelling(way, certificate, checked):
    with WebServer(context(certificate)) as server:
        written = spellings(server.url)
        outcomes = [way(profile, environment=each)[0] for each in written]
        assert server.seen == []
        assert len(checked) == len(written)
    for outcome in outcomes:
        assert isinstance(outcome, ConnectionFailedError), outcome
        assert (outcome.billed, outcome.retryable) == (False, True)


@WAYS
def test_a_good_certificate_serves_every_spelling(way, checked):
    with WebServer(context()) as server:
        outcomes = [way(profile, environment=each)[0] for each in spellings(server.url)]
        assert [getattr(each, "billed", each) for each in outcomes] == [True] * len(outcomes)
        assert checked == ["localhost"] * len(outcomes)


@WAYS
@pytest.mark.parametrize("certificate", ["good", "self-signed"])
def test_the_spelling_in_the_variable_counts_alike(way, certificate, monkeypatch):
    with WebServer(context(certificate)) as server:
        for each in spellings(server.url):
            monkeypatch.setenv("JUSTONEAPI_BASE_URL", each)
            (outcome,) = way(profile)
            assert outcome.billed is (certificate == "good")
        assert len(server.seen) == (len(spellings(server.url)) if certificate == "good" else 0)


@pytest.mark.parametrize(("way", "stream"), [(SYNC, SyncStream), (ASYNC, AnyIOStream)], ids=["sync", "async"])
def test_the_handshake_has_the_rest_of_the_connect_time_out(way, stream, monkeypatch):
    given = []
    real = stream.start_tls

    def start_tls(self, context, name, timeout):
        given.append(timeout)
        return real(self, context, name, timeout)

    monkeypatch.setattr(stream, "start_tls", start_tls)
    with WebServer(context()) as server:
        (outcome,) = way(profile, environment=server.url, connect_timeout=9)
    assert outcome.billed is True
    assert len(given) == 1
    assert given[0] < 9


@pytest.mark.parametrize(
    "spelling",
    [
        "HTTPS://API.justoneapi.com",
        "https://api.justoneapi.com:443",
        "Https://api.JustOneAPI.com:443/",
        "HTTPS://api.justoneapi.com/",
    ],
)
def test_each_spelling_of_the_vendor_is_one_environment(spelling):
    assert resolve_environment(spelling) == resolve_environment("prod-global")


@pytest.mark.skipif(not shutil.which("openssl"), reason="openssl names the files of such a folder")
@WAYS
@pytest.mark.parametrize("before", ["", f"nowhere{os.pathsep}"], ids=["one", "several"])
def test_a_folder_of_certificates_is_trusted(way, before, monkeypatch, tmp_path):
    monkeypatch.delenv("SSL_CERT_FILE")
    hashed = tmp_path / "hashed"
    hashed.mkdir()
    monkeypatch.setenv("SSL_CERT_DIR", f"{before}{hashed}")
    with WebServer(context()) as server:
        (unknown,) = way(profile, environment=server.url)
        (hashed / f"{_subject_hash(tmp_path / 'ca.pem')}.0").write_bytes((tmp_path / "ca.pem").read_bytes())
        (known,) = way(profile, environment=server.url)
    assert isinstance(unknown, ConnectionFailedError)
    assert known.billed is True


@WAYS
@pytest.mark.parametrize("certificate", BAD)
def test_the_certificates_of_certifi_know_none_of_them(way, certificate, monkeypatch):
    monkeypatch.delenv("SSL_CERT_FILE")
    with WebServer(context(certificate)) as server:
        (outcome,) = way(profile, environment=server.url.replace("https", "HTTPS"))
        assert server.seen == []
    assert isinstance(outcome, ConnectionFailedError)


BROKEN = {
    "closed at once": (),
    "closed": (Do.READ,),
    "reset": (Do.READ, Do.RESET),
    "garbage": (Do.READ, b"HTTP/1.1 400 Bad Request\r\n\r\n"),
    "silent": (Do.WAIT,),
}
OWN = (
    Way("client", JustOne, lambda: {"http_client": httpx.Client(verify=trusting())}),
    Way("async-client", AsyncJustOne, lambda: {"http_client": httpx.AsyncClient(verify=trusting())}),
    Way("transport", JustOne, lambda: {"transport": httpx.HTTPTransport(verify=trusting())}),
    Way("async-transport", AsyncJustOne, lambda: {"transport": httpx.AsyncHTTPTransport(verify=trusting())}),
)


@pytest.mark.matrix
@pytest.mark.parametrize("way", OWN, ids=lambda way: way.name)
@pytest.mark.parametrize("certificate", BAD)
def test_a_client_that_was_passed_in_checks_every_spelling(way, certificate):
    with WebServer(context(certificate)) as server:
        for each in spellings(server.url):
            error = unsent_call(way, environment=each)
            assert isinstance(error, ConnectionFailedError)
        assert server.seen == []


@pytest.mark.parametrize("way", [SYNC, ASYNC, FAST, *OWN], ids=lambda way: way.name)
@pytest.mark.parametrize("fault", BROKEN)
def test_a_truncated_handshake_is_not_billed(way, fault):
    with ProxyServer(fault=BROKEN[fault]) as server:
        limit = {"connect_timeout": 0.05} if fault == "silent" else {}
        not_connected(unsent_call(way, environment=f"https://127.0.0.1:{server.port}", **limit))


@WAYS
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_to_plain_http_is_not_followed(way, status):
    with WebServer() as plain:
        answer = f"HTTP/1.1 {status} Moved\r\nLocation: {plain.url}/\r\nContent-Length: 0\r\n\r\n".encode()
        with WebServer(context(), answer) as server:
            (outcome,) = way(profile, environment=server.url)
            assert len(server.seen) == 1
        assert plain.connections == 0
    assert isinstance(outcome, HTTPStatusError)
    assert outcome.billed is None


@pytest.mark.parametrize("client", [JustOne, AsyncJustOne])
@pytest.mark.parametrize("certificate", ["good", "self-signed"])
def test_a_collection_checks_certificates(client, certificate, tmp_path, checked, monkeypatch):
    soon(monkeypatch)
    with WebServer(context(certificate)) as server:

        def make():
            return client(TOKEN, environment=server.url.replace("https", "HTTPS"))

        if certificate == "good":
            whole_collection(make, tmp_path)
        else:
            unsent_collection(make, tmp_path)
            assert server.seen == []
    assert checked


def _subject_hash(file):
    """Return the name under which OpenSSL looks for a certificate in a folder."""
    done = subprocess.run(
        ["openssl", "x509", "-noout", "-hash", "-in", str(file)], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()
