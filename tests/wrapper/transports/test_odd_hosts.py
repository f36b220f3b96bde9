"""Host names that httpx refuses only while it handles a request: nothing is sent, and nothing is billed."""

from __future__ import annotations

import httpx
import pytest
from support.leaks import ASYNC, SYNC, Way, calling

from justone_client import AsyncJustOne, ConnectionFailedError, JustOne

pytestmark = pytest.mark.filterwarnings("ignore::justone_client.ClearTextTokenWarning")
WAYS = (
    SYNC,
    ASYNC,
    Way("own-client", JustOne, lambda: {"http_client": httpx.Client()}),
    Way("own-async-client", AsyncJustOne, lambda: {"http_client": httpx.AsyncClient()}),
    Way("own-transport", JustOne, lambda: {"transport": httpx.HTTPTransport()}),
)


@pytest.fixture(autouse=True)
def no_resolver(monkeypatch):
    """Make all host names fail to resolve, without using the network."""

    def fail(*_, **__):
        raise OSError("no such host")

    monkeypatch.setattr("socket.getaddrinfo", fail)


@pytest.mark.parametrize("host", ["xn--a.test", "xn--zzzzzz-.test", "\u0661.test"])
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_a_host_that_httpx_refuses_is_not_billed(way, host):
    (error,) = way(calling("/x"), environment=f"http://{host}")
    assert isinstance(error, ConnectionFailedError)
    assert error.billed is False
