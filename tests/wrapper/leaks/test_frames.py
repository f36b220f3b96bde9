"""Error reporting tools show the variables of all frames: no frame that reaches a caller holds an echo of the token."""

from __future__ import annotations

import asyncio
import gzip
import inspect
import itertools

import pytest
from support.echoes import ECHOES, asked
from support.error_frames import shown
from support.faulty import chunked, message
from support.harness import TOKEN
from support.leaks import ASYNC, FAST, KINDS, SYNC, Listener, absent, calling

from justone_client import (
    AsyncJustOne,
    ConnectionLostError,
    JustOne,
    JustOneError,
    MalformedResponseError,
    RequestTimeoutError,
    Retry,
)
from justone_client.transports.outgoing import Outgoing
from justone_client.wire.exchange import Received

pytestmark = [
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore::justone_client.ShortTimeoutWarning"),
    pytest.mark.filterwarnings("ignore::justone_client.ClearTextTokenWarning"),
]
WAYS = pytest.mark.parametrize("way", [SYNC, ASYNC, FAST], ids=lambda way: way.name)
KIND = pytest.mark.parametrize("kind", KINDS)
UNPROXIED = "http://api.nowhere.example"
CHUNKS = message(b"", "Connection: close", "Transfer-Encoding: chunked", "Trailer: X-Seen")


def ended_by(end):
    """Return a response in chunks that contain the URL, with this end."""
    return lambda _, sent: CHUNKS + chunked(asked(sent).encode(), end=end(asked(sent)).encode())


MORE = {
    "trailers": ended_by(lambda url: f"0\r\nX-Seen: {url}\r\n\r\n"),
    "trailers that are none": ended_by(lambda url: f"0\r\n{url}\r\n\r\n"),
    "trailers that break off": ended_by(lambda url: f"0\r\nX-Seen: {url}"),
    "chunks that break off": ended_by(lambda url: f"fff\r\n{url}"),
    "an invalid chunk": ended_by(lambda url: f"{url}\r\n"),
    "an interim response": lambda _, sent: f"HTTP/1.1 103 Early\r\nX-Seen: {asked(sent)}\r\n\r\n".encode(),
    "headers that break off": lambda _, sent: f"HTTP/1.1 200 OK\r\nX-Seen: {asked(sent)}".encode(),
    "an upgrade": lambda _, sent: (
        f"HTTP/1.1 101 Switch\r\nConnection: close\r\nUpgrade: {asked(sent)}\r\n\r\n".encode()
    ),
    "more than the body": lambda _, sent: message(b"<html>", "Connection: close") + asked(sent).encode(),
}
PACKED = ("Connection: close", "Content-Encoding: gzip")
MORE |= {
    "gzip that breaks off": lambda _, sent: message(gzip.compress(asked(sent).encode())[:-9], *PACKED),
    "gzip with a wrong checksum": lambda _, sent: message(gzip.compress(asked(sent).encode())[:-8] + b"x" * 8, *PACKED),
    "gzip and more": lambda _, sent: message(gzip.compress(b"<html>") + asked(sent).encode(), *PACKED),
}
ALL = ECHOES | MORE
PATHS = {f"/{number}": echo for number, echo in enumerate(ALL.values())}
PART = message(b"", "Content-Length: 9999", "X-Seen: {0}").replace(b"\r\n\r\n", b"\r\n\r\n{0}").decode()


def echoing(sent):
    return PATHS[sent.path](TOKEN, sent)


def partly(sent):
    """Return the token in a header and in a body without an end."""
    return PART.format(asked(sent)).encode()


def demand_hidden(*errors):
    for error in errors:
        found = shown(error)
        assert found.functions, "a caller sees which of its lines it was"
        absent(TOKEN, error, *found.texts)


@pytest.mark.matrix
@KIND
@WAYS
def test_no_frame_shows_what_a_server_echoes(way, kind):
    with Listener(echoing) as listener:
        outcomes = way(*(calling(path, kind) for path in PATHS), environment=listener.url, timeout=60.0)
    assert all(TOKEN in asked(sent) for sent in listener.seen)
    assert len(listener.seen) == len(PATHS)
    errors = [each for each in outcomes if isinstance(each, JustOneError)]
    assert len(errors) > len(PATHS) - 6, "a few are successes"
    demand_hidden(*errors)


@KIND
@WAYS
def test_no_frame_of_a_time_out_within_a_body_shows_it(way, kind):
    with Listener(partly, keeps=True) as listener:
        (error,) = way(calling("/x", kind), environment=listener.url, timeout=1.5)
    assert isinstance(error, RequestTimeoutError)
    assert error.http_status == 200, "the headers had come"
    demand_hidden(error)


@KIND
@WAYS
def test_no_frame_of_a_body_too_large_shows_it(way, kind):
    with Listener(partly, keeps=True) as listener:
        (error,) = way(calling("/x", kind), environment=listener.url, largest_response=10)
    assert isinstance(error, MalformedResponseError)
    demand_hidden(error)


@KIND
@WAYS
def test_no_frame_of_a_connection_lost_by_a_proxy_shows_it(monkeypatch, way, kind):
    with Listener(lambda sent: b"" if sent.path.endswith("/nothing") else partly(sent)) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        errors = way(*(calling(path, kind) for path in ("/nothing", "/part")), environment=UNPROXIED)
    assert all(TOKEN in asked(sent) for sent in proxy.seen)
    assert [type(error) for error in errors] == [ConnectionLostError] * 2
    demand_hidden(*errors)


def while_reading(do, monkeypatch):
    """Call a function whenever a part of a body has been received."""
    add = Received.add

    def adding(self, chunk, deadline):
        add(self, chunk, deadline)
        do()

    monkeypatch.setattr(Received, "add", adding)


def raised_by(way, kind, environment):
    """Make a call, and return its exception."""
    options = {"environment": environment, "retry": Retry.none(), **way.made_with()}
    if way.client is JustOne:
        with JustOne(TOKEN, **options) as api:
            try:
                return calling("/x", kind)(api)
            except BaseException as error:  # noqa: BLE001
                return error

    async def main():
        async with AsyncJustOne(TOKEN, **options) as api:
            try:
                return await calling("/x", kind)(api)
            except BaseException as error:  # noqa: BLE001
                return error

    return asyncio.run(main())


@pytest.mark.parametrize("end", [KeyboardInterrupt, SystemExit, MemoryError, RecursionError, LookupError])
@KIND
@WAYS
def test_no_frame_of_an_error_in_an_exchange_shows_it(monkeypatch, way, kind, end):
    def fail():
        raise end

    while_reading(fail, monkeypatch)
    with Listener(partly, keeps=True) as listener:
        error = raised_by(way, kind, listener.url)
    assert isinstance(error, end if not issubclass(end, Exception) else JustOneError)
    demand_hidden(error)


@pytest.mark.parametrize(
    ("way", "end"),
    [
        *itertools.product([SYNC, ASYNC, FAST], [LookupError, OSError, MemoryError, TimeoutError]),
        *itertools.product([SYNC, ASYNC], [KeyboardInterrupt]),  # aiohttp sends in another task
    ],
    ids=lambda value: getattr(value, "name", None) or value.__name__,
)
@KIND
def test_no_frame_of_an_error_while_sending_shows_it(monkeypatch, way, kind, end):
    leaving = Outgoing.leaving

    def failing(self, data):
        revealed = leaving(self, data)
        if TOKEN.encode() in revealed:
            raise end
        return revealed

    monkeypatch.setattr(Outgoing, "leaving", failing)
    with Listener(partly, keeps=True) as listener:
        error = raised_by(way, kind, listener.url)
    assert isinstance(error, end if not issubclass(end, Exception) else JustOneError)
    assert getattr(error, "billed", None) is None, "a byte may have left"
    demand_hidden(error)


@KIND
@pytest.mark.parametrize("way", [ASYNC, FAST], ids=lambda way: way.name)
def test_no_frame_of_a_cancelled_call_shows_it(monkeypatch, way, kind):
    while_reading(lambda: asyncio.current_task().cancel(), monkeypatch)
    with Listener(partly, keeps=True) as listener:
        error = raised_by(way, kind, listener.url)
    assert isinstance(error, asyncio.CancelledError)
    demand_hidden(error)


def test_the_search_looks_into_frames_and_bytes():
    def fail(answer):
        chunk = bytearray(answer, "ascii")
        raise ValueError(len(chunk))

    with pytest.raises(ValueError, match="16") as caught:
        fail(TOKEN)
    found = shown(caught.value)
    assert {"fail", inspect.currentframe().f_code.co_name} <= found.functions
    with pytest.raises(AssertionError):
        absent(TOKEN, *found.texts)
