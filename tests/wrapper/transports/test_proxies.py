"""Proxies of the process environment: used by all ways to send to the API, and never for local hosts."""

from __future__ import annotations

import asyncio
import base64
import socket

import pytest
from support.harness import TOKEN, profile
from support.leaks import Watch, texts
from support.proxy_servers import ESCAPED, MADE_HERE, PASSWORD, USER, WAY_NAMES, ProxyServer, way_through
from support.tls_servers import HOST, WebServer, context, refuse_unchecked, trusted
from support.unsent import not_connected, unsent_call, whole_collection

from justone_client import AsyncJustOne, JustOne
from justone_client.environment import resolve_environment
from justone_client.transports import proxies

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore::justone_client.ClearTextTokenWarning")]
WAYS = pytest.mark.parametrize("way", MADE_HERE, ids=lambda way: way.name)
SCHEMES = ["http", "https", "socks5", "socks5h", ""]
MANY = 1000
CLIENTS = {
    "sync": lambda **options: JustOne(TOKEN, **options),
    "async": lambda **options: AsyncJustOne(TOKEN, **options),
    "fast": lambda **options: AsyncJustOne(TOKEN, backend="aiohttp", **options),
}


@pytest.fixture(autouse=True)
def _environment(monkeypatch, tmp_path):
    """Trust only the tests' CA, and make connections fail that check no certificate."""
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted(tmp_path)))
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    refuse_unchecked(monkeypatch)


@pytest.fixture(scope="module")
def server():
    with WebServer(context()) as server:
        yield server


@pytest.fixture(scope="module")
def plain():
    with WebServer() as server:
        yield server


def proxy_to(server, scheme, **options):
    return ProxyServer(server.port, tls=context() if scheme == "https" else None, **options)


@pytest.mark.matrix
@pytest.mark.parametrize(
    ("name", "scheme"),
    [(name, scheme) for name in WAY_NAMES for scheme in SCHEMES if scheme or not name.startswith("own")],
)
@pytest.mark.parametrize("credentials", ["", ESCAPED], ids=["open", "password"])
def test_each_kind_of_proxy_leads_there(name, scheme, credentials, server, monkeypatch):
    with proxy_to(server, scheme, credentials=bool(credentials)) as proxy:
        way = way_through(name, proxy.url(scheme, credentials), monkeypatch)
        first, second = way(profile, profile, environment=f"https://{HOST}")
        assert (first.billed, second.billed) == (True, True)
        assert proxy.targets == [f"{HOST}:443"], "one tunnel serves both calls"


@pytest.mark.parametrize("name", WAY_NAMES)
@pytest.mark.parametrize("scheme", ["http", "https", "socks5"])
def test_each_kind_of_proxy_leads_to_plain_http(name, scheme, plain, monkeypatch):
    with proxy_to(plain, scheme, credentials=True) as proxy:
        way = way_through(name, proxy.url(scheme, ESCAPED), monkeypatch)
        (outcome,) = way(profile, environment=f"http://{HOST}")
        assert outcome.billed is True
        assert len(proxy.targets) == 1


@WAYS
@pytest.mark.parametrize("scheme", ["http", "https", "socks5"])
def test_a_wrong_password_sends_nothing(way, scheme, server, monkeypatch):
    before = len(server.seen)
    with proxy_to(server, scheme, credentials=True) as proxy:
        monkeypatch.setenv("ALL_PROXY", proxy.url(scheme, "someone:Wr0ngw0rd"))
        error = unsent_call(way, environment=f"https://{HOST}")
    not_connected(error)
    assert "Wr0ngw0rd" not in f"{error!r} {error} {error.__cause__!r}"
    assert len(server.seen) == before


@pytest.mark.matrix
@WAYS
@pytest.mark.parametrize("scheme", ["http", "https", "socks5"])
@pytest.mark.parametrize("credentials", [ESCAPED, f"{ESCAPED}-wr0ng"], ids=["right", "wrong"])
def test_no_log_shows_the_password_of_a_proxy(way, scheme, credentials, server, monkeypatch):
    with Watch() as watch, proxy_to(server, scheme, credentials=True) as proxy:
        monkeypatch.setenv("ALL_PROXY", proxy.url(scheme, credentials))
        (outcome,) = way(profile, environment=f"https://{HOST}")
        assert outcome.billed is (credentials == ESCAPED)
    assert watch.loggers & {"httpcore.connection", "httpcore.socks"}
    said = "\n".join([*map(str, watch.things), *texts(outcome)])
    in_header = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()[:20]
    assert not [each for each in (PASSWORD, ESCAPED, in_header) if each in said]


@WAYS
@pytest.mark.parametrize("variable", ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"])
def test_each_variable_counts_for_plain_http(way, variable, plain, monkeypatch):
    with ProxyServer(plain.port) as proxy:
        monkeypatch.setenv(variable, proxy.url("http"))
        (outcome,) = way(profile, environment=f"http://{HOST}")
        assert (outcome.billed, proxy.connections) == (True, 1)
        assert proxy.targets[0].startswith(f"http://{HOST}/")


@WAYS
@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"])
def test_each_variable_counts_for_https(way, variable, server, monkeypatch):
    with ProxyServer(server.port) as proxy:
        monkeypatch.setenv(variable, proxy.url("http"))
        (outcome,) = way(profile, environment=f"https://{HOST}")
        assert (outcome.billed, proxy.targets) == (True, [f"{HOST}:443"])


@WAYS
def test_the_variable_of_the_scheme_comes_first(way, server, monkeypatch):
    with ProxyServer(server.port) as proxy, ProxyServer() as other:
        monkeypatch.setenv("ALL_PROXY", other.url("http"))
        monkeypatch.setenv("HTTP_PROXY", other.url("http"))
        monkeypatch.setenv("HTTPS_PROXY", proxy.url("http"))
        (outcome,) = way(profile, environment=f"https://{HOST}")
        assert (outcome.billed, proxy.connections, other.connections) == (True, 1, 0)


@pytest.mark.matrix
@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_collection_goes_through_each_kind_of_proxy(client, scheme, server, monkeypatch, tmp_path):
    with proxy_to(server, scheme, credentials=True) as proxy:
        monkeypatch.setenv("ALL_PROXY", proxy.url(scheme, ESCAPED))
        whole_collection(lambda: CLIENTS[client](environment=f"https://{HOST}"), tmp_path)
        assert set(proxy.targets) == {f"{HOST}:443"}
    assert PASSWORD.encode() not in (tmp_path / "ledger").read_bytes()


@WAYS
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_no_proxy_leads_to_an_emulator_on_this_machine(way, host, plain, monkeypatch):
    with ProxyServer(plain.port) as proxy:
        for variable in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(variable, proxy.url("http"))
        (outcome,) = way(profile, environment=f"http://{host}:{plain.port}")
        assert (outcome.billed, proxy.connections) == (True, 0)


@pytest.mark.matrix
@WAYS
@pytest.mark.parametrize(
    ("host", "listed"),
    [
        ("127.0.0.1", "127.0.0.0/8"),
        ("127.0.0.1", "10.0.0.0/8, 127.0.0.1"),
        ("127.0.0.1", "127.0.0.1:{port}"),
        ("[::1]", "::/64"),
        ("[::1]", "fd00::/8,::1"),
        ("[::1]", "[::1]"),
        ("[::1]", "[::]/64"),
        ("[::1]", "[::1]:{port}"),
        (HOST, HOST),
        (HOST, HOST.upper()),
        (HOST, ".test"),
        (HOST, "test"),
        (HOST, f"{HOST}:{{port}}"),
        (HOST, "*"),
        (HOST, "localhost, *"),
        (HOST, "[::1]:80, nonsense/99, ,http://x, api.test"),
    ],
)
def test_hosts_in_no_proxy_are_reached_directly(way, host, listed, monkeypatch):
    monkeypatch.setattr(socket, "getaddrinfo", _resolving(socket.getaddrinfo))
    at = "::1" if host == "[::1]" else "127.0.0.1"
    with WebServer(context(), at=at) as server, ProxyServer() as proxy:
        monkeypatch.setenv("ALL_PROXY", proxy.url("http"))
        monkeypatch.setenv("NO_PROXY", listed.format(port=server.port))
        (outcome,) = way(profile, environment=f"https://{host}:{server.port}")
        assert getattr(outcome, "billed", outcome) is True
        assert proxy.connections == 0


@WAYS
@pytest.mark.parametrize("listed", ["10.0.0.0/8", "::/0", f"x{HOST}", f"{HOST}:80", "[::1]", "127.0.0.0/8"])
def test_hosts_not_in_no_proxy_are_reached_through_the_proxy(way, listed, server, monkeypatch):
    with ProxyServer(server.port) as proxy:
        monkeypatch.setenv("ALL_PROXY", proxy.url("http"))
        monkeypatch.setenv("NO_PROXY", listed)
        (outcome,) = way(profile, environment=f"https://{HOST}")
        assert (outcome.billed, proxy.connections) == (True, 1)


def test_the_default_port_in_no_proxy_counts(monkeypatch):
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "api.justoneapi.com:443")
    assert proxies.proxy_to(resolve_environment(None)) is None
    monkeypatch.setenv("NO_PROXY", "api.justoneapi.com:80")
    assert proxies.proxy_to(resolve_environment(None)) is not None


@pytest.fixture
def many_files():
    """Raise the limit of open files to the number of connections that the test opens."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and hard < 4 * MANY:
        pytest.skip("the system allows too few connections")
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, 4 * MANY), hard))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


@pytest.mark.matrix
@pytest.mark.usefixtures("many_files")
@pytest.mark.parametrize("backend", ["httpx", "aiohttp"])
def test_a_thousand_calls_are_in_flight_through_a_proxy(backend, monkeypatch):
    async def main():
        async with AsyncJustOne(TOKEN, environment=f"http://{HOST}", backend=backend) as api:
            responses = await asyncio.gather(*(profile(api) for _ in range(MANY)))
            return sum(each.billed for each in responses)

    with WebServer(hold=MANY) as proxy:  # it responds in place of the API
        monkeypatch.setenv("ALL_PROXY", proxy.url)
        assert asyncio.run(main()) == MANY
        assert (proxy.most, proxy.connections, len(proxy.seen)) == (MANY, MANY, MANY)
    assert all(head.startswith(f"GET http://{HOST}/") for head in proxy.seen)


def _resolving(real):
    """Make the name of the API resolve to this machine."""

    def getaddrinfo(host, *args, **kwargs):
        return real("127.0.0.1" if host in {HOST, HOST.encode()} else host, *args, **kwargs)

    return getaddrinfo
