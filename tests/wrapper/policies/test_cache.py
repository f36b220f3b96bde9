"""Cached responses: kept for a while, never by token."""

from __future__ import annotations

import multiprocessing
import sqlite3
import time
from types import SimpleNamespace

import httpx
import pytest
from support.harness import PATIENCE, TOKEN, profile

from justone_client import AsyncJustOne, Cache, CollectionFailedError, ConfigurationError, JustOne, NoContentError
from justone_client.call import protocol
from justone_client.endpoints.operation import Operation
from justone_client.environment import ENVIRONMENTS, Environment
from justone_client.policies import cache, cache_file

OTHER_TOKEN = "z" * 16


def counting(code=0, data=None):
    seen = []

    def handler(request):
        seen.append(request)
        return httpx.Response(200, json={"code": code, "data": data or {"nickname": f"n{len(seen)}"}, "requestId": "r"})

    return handler, seen


@pytest.fixture(params=["memory", "file"])
def kept(request, tmp_path):
    made = Cache.memory(60) if request.param == "memory" else Cache.file(tmp_path / "answers.sqlite", 60)
    yield made
    made.close()


@pytest.fixture
def clock(monkeypatch):
    """Return a number of seconds by which the system clock is advanced."""
    passed = [0.0]
    moved = SimpleNamespace(time=lambda: time.time() + passed[0])
    for module in (cache, cache_file):
        monkeypatch.setattr(module, "time", moved)
    return passed


def twice(do=profile):
    def calls(api):
        async def later():
            return await do(api), await do(api), api.usage.total

        if isinstance(api, AsyncJustOne):
            return later()
        return do(api), do(api), api.usage.total

    return calls


def test_a_second_call_costs_nothing_and_is_marked_as_cached(run, kept):
    handler, seen = counting()
    first, second, total = run(twice(), handler=handler, cache=kept)
    assert len(seen) == 1
    assert (first.billed, first.cached, first.attempts) == (True, False, 1)
    assert (second.billed, second.cached, second.attempts) == (False, True, 0)
    assert second.raw == first.raw
    assert second.data.nickname == "n1"
    assert second.request_id == "r"
    assert (total.calls, total.requests, total.billed, total.cached) == (2, 1, 1, 1)


def test_a_response_expires_after_its_time(run, kept, clock):
    handler, seen = counting()

    def do(api):
        clock[0] += 61
        return profile(api)

    run(twice(do), handler=handler, cache=kept)
    assert len(seen) == 2


def test_unset_parameters_do_not_make_another_call(run, kept):
    handler, _seen = counting()

    def calls(api):
        first = api.call("/api/x/y/v1", {"a": "1"})
        others = [{"a": "2"}, {"a": 1, "b": None}, {"a": "1", "c": []}, {"b": "1"}]
        if isinstance(api, AsyncJustOne):

            async def later():
                return [await first] + [await api.call("/api/x/y/v1", params) for params in others]

            return later()
        return [first] + [api.call("/api/x/y/v1", params) for params in others]

    assert [each.cached for each in run(calls, handler=handler, cache=kept)] == [False, False, True, True, False]


def test_the_token_is_no_part_of_a_key_and_nowhere_in_the_file(run, tmp_path):
    handler, seen = counting()
    file = tmp_path / "answers.sqlite"
    for token in (TOKEN, OTHER_TOKEN):
        run(profile, handler=handler, token=token, cache=Cache.file(file, 60))
    assert len(seen) == 1
    content = b"".join(each.read_bytes() for each in tmp_path.iterdir())
    assert TOKEN.encode() not in content


def test_a_response_of_a_test_server_is_not_used_for_the_vendor():
    operation = Operation(name="x.a", method="GET", path="/api/x/v1")
    keys = {cache.key_of(each, operation, {}) for each in ENVIRONMENTS.values()}
    assert len(keys) == 1
    assert (
        cache.key_of(Environment(name="http://127.0.0.1:1", base_url="http://127.0.0.1:1"), operation, {}) not in keys
    )


@pytest.mark.parametrize(("code", "error"), [(301, CollectionFailedError), (201, NoContentError)])
def test_failures_are_not_kept(run, kept, code, error):
    handler, seen = counting(code)
    for _ in range(2):
        with pytest.raises(error):
            run(profile, handler=handler, cache=kept)
    assert len(seen) == 2


def test_the_oldest_responses_are_dropped_first():
    kept = Cache.memory(60, max_entries=2)
    for key in "abc":
        kept.put(key, key.encode())
    assert [kept.get(key) for key in "abc"] == [None, b"b", b"c"]


@pytest.mark.parametrize("wrong", [lambda: Cache.memory(0), lambda: Cache.memory(True), lambda: Cache.memory(1, 0)])
def test_invalid_settings_are_refused(wrong):
    with pytest.raises(ConfigurationError):
        wrong()


@pytest.mark.parametrize("content", [b"no database", b"SQLite format 3\x00" + b"x" * 200])
def test_an_unusable_file_loses_no_response(run, tmp_path, caplog, content):
    file = tmp_path / "answers.sqlite"
    file.write_bytes(content)
    handler, seen = counting()
    first, second, _ = run(twice(), handler=handler, cache=Cache.file(file, 60))
    assert (first.billed, second.billed, len(seen)) == (True, True, 2)
    assert caplog.text.count("cannot be used") == 1
    assert file.read_bytes() == content, "and is not destroyed"


def test_a_damaged_row_is_called_again(run, tmp_path):
    file = tmp_path / "answers.sqlite"
    handler, _seen = counting()
    run(profile, handler=handler, cache=Cache.file(file, 60))
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE answers SET body = 'x'")
    assert run(profile, handler=handler, cache=Cache.file(file, 60)).cached is False


@pytest.mark.parametrize("garbage", [b"", b"no JSON", b"[0]", b'{"code": 301, "data": null}'])
def test_a_row_without_a_response_is_called_again(run, kept, monkeypatch, garbage):
    monkeypatch.setattr(protocol, "key_of", lambda *_: "key")
    kept.put("key", garbage)
    handler, seen = counting()
    first, second, total = run(twice(), handler=handler, cache=kept)
    assert (first.cached, first.data.nickname) == (False, "n1")
    assert (second.cached, second.data.nickname) == (True, "n1")
    assert len(seen) == total.billed == total.cached == 1


def test_a_cache_that_cannot_store_loses_no_response(run, caplog):
    class Full(Cache):
        def get(self, key):
            return None

        def put(self, key, body):
            raise OSError("no space left")

    handler, seen = counting()
    response = run(profile, handler=handler, cache=Full(60))
    assert (response.data.nickname, response.billed, len(seen)) == ("n1", True, 1)
    assert "the cache failed to store a response" in caplog.text
    assert "no space left" in caplog.text


@pytest.mark.parametrize("kept", [OSError("gone"), "a text", 5])
def test_a_cache_that_cannot_be_read_counts_as_empty(run, caplog, kept):
    class Broken(Cache):
        def get(self, key):
            if isinstance(kept, OSError):
                raise kept
            return kept

        def put(self, key, body):
            pass

    handler, seen = counting()
    response = run(profile, handler=handler, cache=Broken(60))
    assert (response.data.nickname, response.billed, len(seen)) == ("n1", True, 1)
    assert "the cache failed to look up a response" in caplog.text


def _ask(file, results):
    handler, seen = counting()
    with JustOne(TOKEN, transport=httpx.MockTransport(handler), cache=Cache.file(file, 60)) as api:
        for number in range(50):
            api.call("/api/x/y/v1", {"n": number})
    results.put(len(seen))


def test_processes_share_the_file(tmp_path):
    context = multiprocessing.get_context("spawn")
    results = context.Queue()
    asked = []
    for _ in range(2):
        process = context.Process(target=_ask, args=(tmp_path / "answers.sqlite", results))
        process.start()
        asked.append(results.get(timeout=PATIENCE))
        process.join()
    assert asked == [50, 0]
