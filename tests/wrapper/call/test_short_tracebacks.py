"""Tracebacks of failed connections: one, with the reason in the message."""

from __future__ import annotations

import errno
import os
import ssl
import traceback

import httpx
import pytest
from support.harness import TOKEN, profile, raw_server
from support.sockets import refusing

from justone_client import ConnectionFailedError, ConnectionLostError, JustOne, Retry
from justone_client.wire.faults import text_of


def printed(error):
    return "".join(traceback.format_exception(error))


@pytest.mark.parametrize("retry", [Retry.none(), Retry()], ids=["once", "retried"])
def test_a_refused_connection_has_one_traceback(run_each, retry):
    with refusing() as url, pytest.raises(ConnectionFailedError) as caught:
        run_each(profile, environment=url, retry=retry)
    text = printed(caught.value)
    assert text.count("Traceback (most recent call last)") == 1
    assert "direct cause" not in text
    assert "During handling" not in text
    assert "no connection; nothing was sent: " in caught.value.message
    assert os.strerror(errno.ECONNREFUSED) in caught.value.message
    assert (caught.value.billed, caught.value.retryable) == (False, True)
    assert TOKEN not in text


def test_a_lost_connection_keeps_its_cause(run_each):
    with (
        raw_server(lambda connection, _: connection.close()) as url,
        pytest.raises(ConnectionLostError) as caught,
    ):
        run_each(profile, environment=url)
    assert caught.value.__cause__ is not None


def test_an_exception_that_is_not_expected_keeps_its_cause(monkeypatch):
    def fail(*_):
        raise LookupError("odd")

    with refusing() as url, JustOne(TOKEN, environment=url, retry=Retry.none()) as api:
        monkeypatch.setattr(api._backend._lanes, "borrow", fail)
        with pytest.raises(ConnectionFailedError, match="odd") as caught:
            profile(api)
    assert isinstance(caught.value.__cause__, LookupError)


def caused(error, cause):
    error.__cause__ = cause
    return error


REFUSED = ConnectionRefusedError(errno.ECONNREFUSED, "Connect call failed")
REASON = os.strerror(errno.ECONNREFUSED)


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (caused(httpx.ConnectError("All failed"), REFUSED), f"All failed: {REASON}"),
        (caused(httpx.ConnectError(f"[1] {REASON}"), REFUSED), f"[1] {REASON}"),
        (caused(httpx.ConnectError("All failed"), ExceptionGroup("x", [REFUSED])), f"All failed: {REASON}"),
        (caused(httpx.ConnectError("bad certificate"), ssl.SSLError(1, "bad certificate")), "bad certificate"),
        (httpx.ConnectTimeout(""), "ConnectTimeout"),
        (OSError("without a number"), "without a number"),
    ],
)
def test_a_text_ends_with_the_reason(error, text):
    assert text_of(error) == text
