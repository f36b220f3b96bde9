"""Passwords of other services in `~/.netrc`: never sent, neither to the API nor to a proxy."""

from __future__ import annotations

import pytest
from support.harness import TOKEN
from support.leaks import KINDS, absent
from support.refusing_proxies import NAME, Proxy, tls_listening
from support.senders import CALLS, SENDERS, answered, listening

pytestmark = pytest.mark.slow

PATH = "/api/well"
PASSWORD = "n3trc-Passw0rd-invented"
NETRC = f"""
machine 127.0.0.1 login me password {PASSWORD}
machine api.nowhere.example login me password {PASSWORD}
default login anybody password {PASSWORD}
"""
UNPROXIED = f"http://{NAME}"


@pytest.fixture(autouse=True, params=["in the home folder", "named by NETRC"])
def netrc(request, monkeypatch, tmp_path):
    """Write a file with an entry for the server, and one for all others."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.delenv("NETRC", raising=False)
    file = home / ".netrc"
    if request.param == "named by NETRC":
        file = tmp_path / "passwords"
        monkeypatch.setenv("NETRC", str(file))
    file.write_text(NETRC, encoding="utf-8")
    file.chmod(0o600)


def demand_no_password(seen):
    """Check that the requests arrived and contain no password."""
    assert len(seen) == CALLS
    for sent in seen:
        assert not sent.headers.keys() & {"authorization", "proxy-authorization", "cookie"}
        absent(PASSWORD, *sent)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("sender", SENDERS, ids=lambda sender: sender.name)
def test_no_password_is_sent_to_the_api(sender, kind):
    with listening() as server:
        sender.send(PATH, kind, server.url)
    demand_no_password(server.seen)


@pytest.mark.filterwarnings("ignore::justone_client.ClearTextTokenWarning")
@pytest.mark.parametrize("name", ["HTTP_PROXY", "ALL_PROXY"])
@pytest.mark.parametrize("sender", SENDERS, ids=lambda sender: sender.name)
def test_no_password_is_sent_through_a_proxy(monkeypatch, sender, name):
    with listening() as proxy:
        monkeypatch.setenv(name, proxy.url)
        sender.send(PATH, "query", UNPROXIED)
    assert all(sent.target.startswith(f"{UNPROXIED}{PATH}") and TOKEN in sent.target for sent in proxy.seen)
    demand_no_password(proxy.seen)


@pytest.mark.parametrize("socks", [False, True], ids=["CONNECT", "SOCKS"])
@pytest.mark.parametrize("sender", SENDERS, ids=lambda sender: sender.name)
def test_no_password_is_sent_through_a_tunnel(monkeypatch, tmp_path, sender, socks):
    with tls_listening(answered, monkeypatch, tmp_path) as server, Proxy(server.url, socks=socks) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url())
        sender.send(PATH, "query", f"https://{NAME}")
    assert proxy.seen
    absent(PASSWORD, *proxy.seen)
    assert not any(b"authorization" in head.lower() for head in proxy.seen)
    demand_no_password(server.seen)
