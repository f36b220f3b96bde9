"""A cache file that is locked, full or slow: calls lose neither their responses nor their time."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import threading
import time
from types import SimpleNamespace

import httpx
import pytest
from support.harness import TOKEN

from justone_client import AsyncJustOne, Cache
from justone_client.policies import cache_file
from justone_client.wire import timing

CALLS = 12


class Clock:
    """A clock that tests advance."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


class Tries:
    """Replacement of `sqlite3.connect` that records its time-outs and the executed statements."""

    def __init__(self, connect) -> None:
        self._connect = connect
        self.timeouts, self.statements = [], []
        self.during = lambda: None

    def __call__(self, path, *, timeout, factory=sqlite3.Connection, **options):
        tries = self

        class Noting(factory):
            def execute(self, statement, *values):
                tries.statements.append(statement.split()[0])
                tries.during()
                return super().execute(statement, *values)

        self.timeouts.append(timeout)
        return self._connect(path, timeout=timeout, factory=Noting, **options)


@pytest.fixture
def clock(monkeypatch):
    clock = Clock()
    monkeypatch.setattr(timing, "now", clock)
    return clock


@pytest.fixture
def tries(monkeypatch):
    tries = Tries(sqlite3.connect)
    monkeypatch.setattr(cache_file.sqlite3, "connect", tries)
    return tries


@pytest.fixture
def file(tmp_path):
    return tmp_path / "answers.sqlite"


@contextlib.contextmanager
def locked(file, journal="wal"):
    """Lock the file like another process that writes to it."""
    with contextlib.closing(sqlite3.Connection(file, isolation_level=None)) as other:
        other.execute(f"PRAGMA journal_mode={journal}")
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")


def called(cache, count=CALLS):
    async def main():
        handler = httpx.MockTransport(lambda _: httpx.Response(200, json={"code": 0, "data": {}}))
        async with AsyncJustOne(TOKEN, transport=handler, cache=cache) as api:
            return await asyncio.gather(*(api.call("/api/x/y/v1", {"n": n}) for n in range(count)))

    return asyncio.run(main())


@pytest.mark.parametrize("journal", ["delete", "wal"])
def test_calls_beside_a_locked_file_wait_once_at_most(file, tries, clock, journal):
    with contextlib.closing(Cache.file(file, 60)) as cache, locked(file, journal):
        responses = called(cache)
    assert [response.billed for response in responses] == [True] * CALLS
    assert len(tries.timeouts) == 1, "the file is tried once, then given up for a while"
    assert sum(tries.timeouts) < 0.1, "and that try blocks the event loop for milliseconds"


def test_a_writing_process_leaves_kept_responses_readable(file, tries, clock):
    with contextlib.closing(Cache.file(file, 60)) as cache:
        called(cache, 6)
        tries.statements.clear()
        with locked(file):
            responses = called(cache)
    assert [response.cached for response in responses] == [True] * 6 + [False] * 6
    assert tries.statements.count("INSERT") == 1
    assert tries.statements.count("DELETE") == 0


def test_the_file_is_used_again_after_the_lock(file, clock, caplog):
    with contextlib.closing(Cache.file(file, 60)) as cache:
        with locked(file, "delete"):
            called(cache)
        clock.seconds += 1.5
        assert [called(cache, 1)[0].cached for _ in range(2)] == [False, True]
        assert caplog.text.count("cannot be used") == 1
        with locked(file):
            cache.put("k", b"")
    assert caplog.text.count("cannot be used") == 2, "a second outage is reported, too"


def test_pauses_grow_to_half_a_minute(file, tries, clock):
    with contextlib.closing(Cache.file(file, 60)) as cache, locked(file, "delete"):
        tried = []
        for second in range(200):
            before = len(tries.timeouts)
            assert cache.get("k") is None
            if len(tries.timeouts) > before:
                tried.append(second)
            clock.seconds += 1
    assert tried == [0, 1, 3, 7, 15, 31, 61, 91, 121, 151, 181]


def test_a_full_disk_leaves_kept_responses_readable(file, clock, caplog, tries, monkeypatch):
    def limited(path, **options):
        connection = tries(path, **options)
        connection.execute("PRAGMA max_page_count=8")
        return connection

    monkeypatch.setattr(cache_file.sqlite3, "connect", limited)
    with contextlib.closing(Cache.file(file, 60)) as cache:
        cache.put("small", b"1")
        for number in range(5):
            cache.put(f"large {number}", str(list(range(20_000))).encode())
        assert cache.get("small") == b"1"
        assert cache.get("large 1") is None
    assert caplog.text.count("disk is full") == 1
    assert tries.statements.count("INSERT") == 2


def test_a_slow_disk_is_given_up_for_a_while(file, tries, clock, caplog):
    with contextlib.closing(Cache.file(file, 60)) as cache:
        tries.during = lambda: setattr(clock, "seconds", clock.seconds + 0.6)
        called(cache)
    assert "too slow" in caplog.text
    assert len(tries.timeouts) == 1
    assert tries.statements.count("SELECT") == 1


@pytest.mark.parametrize("name", ["no/such/folder", "", "\0"])
def test_a_path_that_cannot_be_opened_is_reported_once(tmp_path, clock, caplog, name):
    with contextlib.closing(Cache.file(f"{tmp_path}/{name}", 60)) as cache:
        assert len(called(cache)) == CALLS
    assert caplog.text.count("cannot be used") == 1
    assert "Traceback" not in caplog.text


def test_expired_rows_are_deleted_in_small_steps(file, monkeypatch):
    with contextlib.closing(Cache.file(file, 60)) as cache:
        for number in range(50):
            cache.put(f"old {number}", b"")
        later = time.time() + 61
        monkeypatch.setattr(cache_file, "time", SimpleNamespace(time=lambda: later))
        left = []
        for _ in range(4):
            cache.put("new", b"")
            with contextlib.closing(sqlite3.connect(file)) as reader:
                left += reader.execute("SELECT count(*) FROM answers").fetchone()
    assert left == [31, 11, 1, 1]


def test_threads_share_a_locked_file_without_errors(file, tries, clock):
    with contextlib.closing(Cache.file(file, 60)) as cache, locked(file, "delete"):
        results = []
        threads = [threading.Thread(target=lambda: results.append(cache.get("k"))) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert results == [None] * 8
    assert len(tries.timeouts) == 1
