"""No call hangs: a whole attempt is bounded, however the server stalls."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
import warnings

import pytest
from harness import TOKEN, profile

from justone_client import (
    AsyncJustOne,
    ConfigurationError,
    ConnectionFailedError,
    ConnectionLostError,
    JustOne,
    RequestTimeoutError,
    ShortTimeoutWarning,
)
from justone_client.deadline import Deadline

LIMIT = 0.6
ANSWER = b'HTTP/1.1 200 OK\r\nContent-Length: 22\r\n\r\n{"code": 0, "data": 1}'
pytestmark = pytest.mark.filterwarnings("ignore::justone_client.ShortTimeoutWarning")


@contextlib.contextmanager
def raw_server(behave):
    """A TCP server whose connections are handed to `behave(connection)` once the request has arrived."""
    stop = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0.05)

        def accept() -> None:
            while not stop.is_set():
                with contextlib.suppress(OSError):
                    connection, _ = listener.accept()
                    with connection, contextlib.suppress(OSError):
                        connection.settimeout(5)
                        connection.recv(65536)
                        behave(connection, stop)

        thread = threading.Thread(target=accept)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            stop.set()
            thread.join()


def drip(content: bytes):
    def behave(connection, stop) -> None:
        for byte in content:
            if stop.wait(0.05):
                return
            connection.sendall(bytes([byte]))

    return behave


def silence(connection, stop) -> None:
    stop.wait(5)


@pytest.mark.parametrize(
    "behave",
    [silence, drip(ANSWER), drip(b"HTTP/1.1 200 OK\r\n" + b"X-Filler: y\r\n" * 50)],
    ids=["silence", "dripping body and headers", "endless headers"],
)
def test_a_slow_server_costs_no_more_than_the_time_out(run, behave):
    with raw_server(behave) as url:
        start = time.monotonic()
        with pytest.raises(RequestTimeoutError) as caught:
            run(profile, environment=url, timeout=LIMIT)
        assert LIMIT * 0.9 <= time.monotonic() - start < LIMIT * 2
    assert (caught.value.billed, caught.value.retryable) == (None, False)
    assert "balance" in caught.value.message


def test_a_dripping_body_is_bounded_too(run, emulator):
    start = time.monotonic()
    with pytest.raises(RequestTimeoutError):
        run(lambda api: api.xiaohongshu.get_user_v3(user_id="emulate-drip-5"), environment=emulator, timeout=LIMIT)
    assert time.monotonic() - start < LIMIT * 2


def test_the_client_works_on_after_a_time_out(emulator):
    with JustOne(TOKEN, environment=emulator, timeout=LIMIT) as api:
        with pytest.raises(RequestTimeoutError):
            api.xiaohongshu.get_user_v3(user_id="emulate-slow-2")
        assert profile(api).code == 0


def test_a_slow_answer_within_the_time_out_is_an_answer(run, emulator):
    response = run(lambda api: api.xiaohongshu.get_user_v3(user_id="emulate-drip-0.2"), environment=emulator, timeout=5)
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


@pytest.mark.parametrize("timeout", [0, -1, float("nan"), float("inf"), None, "60", True])
@pytest.mark.parametrize("which", ["timeout", "connect_timeout"])
def test_a_time_out_is_a_positive_number(which, timeout):
    with pytest.raises(ConfigurationError, match=f"^{which} must be"):
        JustOne(TOKEN, **{which: timeout})


def test_connecting_takes_no_longer_than_the_attempt():
    assert Deadline(60).timeouts(10).connect == 10
    assert Deadline(5).timeouts(10).connect == 5
