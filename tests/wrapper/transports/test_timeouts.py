"""Time-outs: each attempt as a whole is limited, also if the server stalls."""

from __future__ import annotations

import asyncio
import socket
import time
import warnings
from types import SimpleNamespace

import httpcore
import httpx
import pytest
from support.harness import PATIENCE, TOKEN, profile, raw_server

from justone_client import (
    AsyncJustOne,
    ConfigurationError,
    ConnectionFailedError,
    ConnectionLostError,
    JustOne,
    MalformedResponseError,
    RequestTimeoutError,
    ShortTimeoutWarning,
)
from justone_client.policies.retry import Retry
from justone_client.transports import httpcore as httpcore_transport
from justone_client.transports.httpx import timeouts
from justone_client.wire.timing import Deadline

LIMIT = 1.0
"""Time-out in seconds; a loaded machine connects and sends in less."""

ANSWER = b'HTTP/1.1 200 OK\r\nContent-Length: 22\r\n\r\n{"code": 0, "data": 1}'
pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore::justone_client.ShortTimeoutWarning")]


def drip(content: bytes):
    def behave(connection, stop) -> None:
        for byte in content:
            if stop.wait(0.05):
                return
            connection.sendall(bytes([byte]))

    return behave


def silence(connection, stop) -> None:
    stop.wait(PATIENCE)


@pytest.mark.parametrize(
    "behave",
    [silence, drip(ANSWER), drip(b"HTTP/1.1 200 OK\r\n" + b"X-Filler: y\r\n" * 50)],
    ids=["silence", "dripping body and headers", "endless headers"],
)
def test_a_slow_server_ends_by_time_out(run, behave):
    with raw_server(behave) as url:
        start = time.monotonic()
        with pytest.raises(RequestTimeoutError) as caught:
            run(profile, environment=url, timeout=LIMIT)
        assert LIMIT * 0.9 <= time.monotonic() - start < PATIENCE
    assert (caught.value.billed, caught.value.retryable) == (None, False)
    assert "balance" in caught.value.message


def test_a_dripping_body_is_bounded_too(run, emulator):
    with pytest.raises(RequestTimeoutError):
        run(lambda api: api.xiaohongshu.get_user_v3(user_id="emulate-drip-90"), environment=emulator, timeout=LIMIT)


def test_the_client_works_on_after_a_time_out(emulator):
    with JustOne(TOKEN, environment=emulator, timeout=LIMIT) as api:
        with pytest.raises(RequestTimeoutError):
            api.xiaohongshu.get_user_v3(user_id="emulate-slow-90")
        assert profile(api.with_options(timeout=PATIENCE)).code == 0


def test_a_slow_response_within_the_time_out_is_returned(run, emulator):
    response = run(
        lambda api: api.xiaohongshu.get_user_v3(user_id="emulate-drip-0.2"), environment=emulator, timeout=PATIENCE
    )
    assert response.code == 0


def test_a_refused_connection_was_not_billed(run):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{probe.getsockname()[1]}"
        with pytest.raises(ConnectionFailedError) as caught:
            run(profile, environment=url)
    assert (caught.value.billed, caught.value.retryable) == (False, True)


@pytest.mark.parametrize("sent", [b"", ANSWER[:9], ANSWER[:-4]], ids=["nothing", "half a header", "half a body"])
def test_a_connection_lost_after_sending_may_have_been_billed(run, sent):
    with (
        raw_server(lambda connection, _: connection.sendall(sent)) as url,
        pytest.raises(ConnectionLostError) as caught,
    ):
        run(profile, environment=url)
    assert (caught.value.billed, caught.value.retryable) == (None, False)
    arrived = sent.partition(b"\r\n\r\n")[2].decode()
    assert caught.value.http_status == (200 if arrived else None)
    assert caught.value.raw == (arrived or None)


def test_a_damaged_compressed_response_keeps_its_status(run):
    damaged = b"HTTP/1.1 500 No\r\nContent-Encoding: gzip\r\nContent-Length: 9\r\n\r\nnot gzip!"
    with (
        raw_server(lambda connection, _: connection.sendall(damaged)) as url,
        pytest.raises(MalformedResponseError) as caught,
    ):
        run(profile, environment=url)
    assert caught.value.http_status == 500


@pytest.mark.parametrize("client", [JustOne, AsyncJustOne])
def test_a_short_time_out_is_allowed_but_warned_about(client):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        client(TOKEN, timeout=59.9)
        client(TOKEN, timeout=60)
        client(TOKEN)
    (warning,) = caught
    assert warning.category is ShortTimeoutWarning
    assert "billed" in str(warning.message)
    assert warning.filename == __file__


@pytest.mark.parametrize("timeout", [0, -1, float("nan"), float("inf"), 10**400, 1e10, None, "60", True])
@pytest.mark.parametrize("which", ["timeout", "connect_timeout"])
def test_a_time_out_is_a_positive_number(which, timeout):
    with pytest.raises(ConfigurationError, match=f"^{which} must be"):
        JustOne(TOKEN, **{which: timeout})


def test_connecting_takes_no_longer_than_the_attempt():
    assert timeouts(Deadline(60, connect=10))["connect"] == 10
    assert timeouts(Deadline(5, connect=10))["connect"] < 5


def test_all_addresses_of_a_host_share_one_connect_time_out(monkeypatch):
    addresses = [(2, 1, 6, "", (f"127.0.0.{number}", 0)) for number in range(1, 6)]
    tried, clock = [], [1000.0]

    def never(self, host, port, timeout, *_):
        tried.append(host)
        clock[0] += min(timeout, 0.15)
        raise httpcore.ConnectTimeout("none")

    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: addresses)
    monkeypatch.setattr(httpcore.SyncBackend, "connect_tcp", never)
    monkeypatch.setattr(httpcore_transport, "time", SimpleNamespace(monotonic=lambda: clock[0]))
    with pytest.raises(RequestTimeoutError) as caught:
        profile(JustOne(TOKEN, environment="http://localhost:9", timeout=60, connect_timeout=0.4, retry=Retry.none()))
    assert tried[:5] == [address for *_, (address, _) in addresses], "each is given its share"
    assert clock[0] - 1000.0 <= 0.41
    assert caught.value.billed is False


def test_waiting_for_a_connection_until_time_out_is_not_billed():
    async def main(url: str):
        async with httpx.AsyncClient(limits=httpx.Limits(max_connections=1), trust_env=False) as http:
            api = AsyncJustOne(TOKEN, environment=url, timeout=LIMIT, http_client=http, retry=Retry.none())
            return await asyncio.gather(profile(api), profile(api), return_exceptions=True)

    with raw_server(silence) as url:
        first, second = asyncio.run(main(url))
    assert {type(first), type(second)} == {RequestTimeoutError}
    assert {first.billed, second.billed} == {None, False}
