"""Stored and shared data: caches in memory and in files, responses from them, calls in flight."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
import zlib

import pytest
from support.faulty import message
from support.flights import all_joined
from support.harness import PATIENCE, TOKEN
from support.leaks import KINDS, TOKENS, Listener, Watch, absent, calling

from justone_client import AsyncJustOne, Cache, CollectionFailedError, JustOne, JustOneError, Response, Retry

pytestmark = pytest.mark.slow

WELL = message(b'{"code": 0, "message": "ok", "data": {"a": 1}, "requestId": "r"}', "Connection: close")
FAILED = message(b'{"code": 301, "message": "no", "data": null, "requestId": "r"}', "Connection: close")


@pytest.fixture(params=TOKENS.values(), ids=TOKENS)
def token(request):
    return request.param


class Tells(Cache):
    """A caller's cache that records everything it receives and fails in both methods."""

    def __init__(self):
        super().__init__(60)
        self.told = []

    def get(self, key):
        self.told.append(key)
        raise ValueError(f"no {key}")

    def put(self, key, body):
        self.told += [key, body]
        raise ValueError(f"no {key}: {body}")


def asked_twice(token, cache):
    with Listener(lambda _: WELL) as listener, Watch() as watch:
        with JustOne(token, environment=listener.url, cache=cache) as api:
            answers = [calling("/x", kind)(api) for kind in (*KINDS, *KINDS)]
        watch.things += [api, api.usage, vars(cache)]
    return answers, watch.things


def test_a_cache_in_memory_shows_no_token(token):
    cache = Cache.memory(60)
    answers, things = asked_twice(token, cache)
    assert [answer.cached for answer in answers] == [False, False, True, True]
    absent(token, *things, cache, *answers)


def test_a_cache_that_fails_never_gets_the_token(token):
    cache = Tells()
    answers, things = asked_twice(token, cache)
    assert len(cache.told) == 3 * len(answers)
    absent(token, *things, *cache.told, *answers)


@pytest.mark.parametrize("fault", ["a folder", "no database"])
def test_an_unusable_file_shows_no_token(token, tmp_path, fault):
    path = tmp_path / "answers"
    path.mkdir() if fault == "a folder" else path.write_text("no database " * 100, encoding="utf-8")
    answers, things = asked_twice(token, Cache.file(path, 60))
    assert any("cannot be used" in str(thing) for thing in things)
    absent(token, *things, *answers)


def test_a_cache_file_holds_no_token(token, tmp_path):
    path = tmp_path / "answers.sqlite"
    cache = Cache.file(path, 60)
    answers, things = asked_twice(token, cache)
    files = sorted(tmp_path.iterdir())
    assert {file.name for file in files} == {"answers.sqlite", "answers.sqlite-shm", "answers.sqlite-wal"}
    absent(token, *things, *answers, *(file.read_bytes() for file in files), *map(str, files))
    reader = sqlite3.connect(path)
    rows = reader.execute("SELECT * FROM answers").fetchall()
    reader.close()
    cache.close()
    assert len(rows) == len(KINDS)
    absent(token, path.read_bytes(), rows, *(zlib.decompress(body) for *_, body in rows))


def test_two_tokens_share_a_cached_response(token, tmp_path):
    """They could not share it if the token were part of the key."""
    cache = Cache.file(tmp_path / "answers.sqlite", 60)
    with Listener(lambda _: WELL) as listener:
        for each in (token, "another8"):
            with JustOne(each, cache=cache, environment=listener.url) as api:
                answer = calling("/x")(api)
    cache.close()
    assert answer.cached
    assert len(listener.seen) == 1


def together_answered(joined, answer):
    """Return a server that responds when all calls have joined the flight."""

    def behave(_):
        joined.wait(PATIENCE)
        return answer

    return Listener(behave)


def together(client, url, kind, *, backend):
    """Make the same call three times at once; return the outcomes."""
    options = {"environment": url, "cache": Cache.memory(60), "retry": Retry.none()}
    outcomes = []
    if client is JustOne:
        with JustOne(TOKEN, **options) as api:

            def run():
                try:
                    outcomes.append(calling("/x", kind)(api))
                except JustOneError as error:
                    outcomes.append(error)

            threads = [threading.Thread(target=run) for _ in range(3)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        return outcomes

    async def main():
        async with AsyncJustOne(TOKEN, backend=backend, **options) as api:
            return await asyncio.gather(*(calling("/x", kind)(api) for _ in range(3)), return_exceptions=True)

    return asyncio.run(main(), debug=True)


@pytest.mark.matrix
@pytest.mark.parametrize("answer", [WELL, FAILED], ids=["well", "failed"])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("client", "backend"), [(JustOne, ""), (AsyncJustOne, "httpx"), (AsyncJustOne, "aiohttp")])
def test_calls_that_share_a_flight_show_no_token(client, backend, kind, answer, monkeypatch):
    with together_answered(all_joined(monkeypatch, 3), answer) as listener, Watch() as watch:
        outcomes = together(client, listener.url, kind, backend=backend)
    assert len(listener.seen) == 1
    assert {type(each) for each in outcomes} == {Response if answer == WELL else CollectionFailedError}
    absent(TOKEN, *watch.things, *outcomes)
