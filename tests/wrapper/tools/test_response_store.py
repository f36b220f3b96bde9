"""The store of responses: nothing billed is lost, old ones go first, and a damaged file stops calls."""

from __future__ import annotations

import errno
import sqlite3
import stat
import subprocess
import sys
import time

import pytest
from support.toolboxes import USER, parsed

from justone_client import ConfigurationError
from justone_client.collect.ledger.sqlite import reserve
from justone_client.tools import response_store
from justone_client.tools.response_store import ResponseStore

HOUR, DAY = 3600, 86_400


@pytest.fixture
def clock(monkeypatch):
    """Return a list whose only element is the time."""
    now = [time.time()]
    monkeypatch.setattr(response_store.time, "time", lambda: now[0])
    return now


def stored(store, size=1000, key="k"):
    handle = store.begin(key, USER, {"userId": "u"}, ("0.15", "CNY"))
    body = b"".join(b"%08x" % (number * 2654435761 % 2**32) for number in range(size // 8))
    assert store.end(handle, code=0, billed=True, body=body) == ""
    return handle


def test_a_response_is_read_by_another_process_too(store):
    here, there = ResponseStore(store), ResponseStore(store)
    handle = here.begin("k", USER, {"userId": "u"}, None)
    assert there.found(handle).billed is None
    here.end(handle, code=0, billed=True, body=b"{}")
    call = there.found(handle)
    assert (there.body(handle), call.billed, call.size, call.parameters) == (b"{}", True, 2, {"userId": "u"})
    assert (there.of_run(), len(here.of_run())) == ([], 1)
    if sys.platform != "win32":
        assert stat.S_IMODE(store.parent.stat().st_mode) == 0o700


def test_a_response_older_than_its_retention_is_deleted(store, clock):
    responses = ResponseStore(store, kept_days=2)
    old = stored(responses)
    clock[0] += 1 * DAY
    kept = stored(responses)
    clock[0] += 1 * DAY + 1
    stored(responses)
    assert (responses.found(old), responses.body(old)) == (None, None)
    assert responses.body(kept)


def test_the_oldest_responses_go_first_if_there_are_too_many(store, clock):
    responses = ResponseStore(store, largest=2500)
    handles = []
    for _ in range(5):
        handles.append(stored(responses))
        clock[0] += 2 * HOUR
    newest = stored(responses)
    assert [responses.body(each) is not None for each in [*handles, newest]][-1] is True
    kept = [each for each in handles if responses.body(each)]
    assert kept == handles[len(handles) - len(kept) :]
    assert 0 < len(kept) < 5
    assert responses.found(handles[0]).is_kept is False, "the call itself stays"


def test_no_response_younger_than_an_hour_is_deleted(store, clock):
    responses = ResponseStore(store, kept_days=0.001, largest=0)
    first = stored(responses)
    clock[0] += HOUR - 1
    stored(responses)
    assert responses.body(first)
    clock[0] += 2
    own = stored(responses)
    assert not responses.body(first)
    assert responses.body(own)


@pytest.mark.parametrize("content", [b"not a database at all" * 100, None])
def test_a_foreign_file_is_refused_before_sending(tools, store, content):
    store.parent.mkdir(parents=True)
    if content is None:
        with sqlite3.connect(store) as connection:
            connection.execute("CREATE TABLE other (a)")
        connection.close()
    else:
        store.write_bytes(content)
    before = store.read_bytes()
    box = tools()
    data = parsed(box.call())
    assert (data["error"], data["billed"], box.bill, box.box.budget.billed_calls) == ("ConfigurationError", False, 0, 0)
    assert "store of responses" in data["message"]
    assert store.read_bytes() == before


def test_a_full_disk_is_refused_before_sending(tools, monkeypatch):
    def fail(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(reserve.os, "fsync", fail)
    box = tools()
    data = parsed(box.call())
    assert data["message"].endswith("free some space; nothing was sent")
    assert (data["billed"], box.bill) == (False, 0)


@pytest.fixture
def unwritable(monkeypatch):
    """Make the store fail once a response has arrived."""

    def fail(self, write):
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(ResponseStore, "_with_reserve", fail)


@pytest.mark.usefixtures("unwritable")
def test_a_response_that_cannot_be_stored_is_put_aside(tools, store):
    box = tools()
    data = parsed(box.call())
    (file,) = store.parent.glob("response-*.json")
    assert (data["stored_in"], data["billed"]) == (str(file), True)
    assert b'"code"' in file.read_bytes()
    assert "a person finds the whole response there" in data["warning"]


@pytest.mark.usefixtures("unwritable")
def test_a_response_without_any_place_is_shown_whole(tools, monkeypatch):
    def fail(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    box = tools(preview_tokens=500)
    monkeypatch.setattr(ResponseStore, "_put_aside", fail)
    data = parsed(box.call("large"))
    assert (data["billed"], len(data["data"]) > 1_000_000) == (True, True)
    assert data["data"].endswith("}")
    assert "a person should save it" in data["warning"]


def test_reserved_space_is_used_when_the_disk_is_full(store, monkeypatch):
    responses = ResponseStore(store)
    handle = responses.begin("k", USER, {}, None)
    real, calls = ResponseStore._opened, []

    def opened(self):
        calls.append(1)
        if len(calls) == 1:
            raise sqlite3.OperationalError("database or disk is full")
        return real(self)

    monkeypatch.setattr(ResponseStore, "_opened", opened)
    assert responses.end(handle, code=0, billed=True, body=b"{}") == ""
    assert responses.body(handle) == b"{}"
    assert not [*store.parent.glob(".*reserve")]


def test_a_killed_process_leaves_its_call_as_unknown(store):
    code = f"""
import os
from pathlib import Path
from justone_client.tools.response_store import ResponseStore
print(ResponseStore(Path({str(store)!r})).begin("k", "x.y_v1", {{}}, None), flush=True)
os._exit(1)
"""
    handle = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False).stdout.strip()
    responses = ResponseStore(store)
    assert responses.latest("k", 0).handle == handle
    assert responses.latest("k", 0).billed is None


def test_handles_are_short_and_not_in_a_row(store):
    responses = ResponseStore(store)
    handles = [responses.begin("k", USER, {}, None) for _ in range(50)]
    assert len({each[:6] for each in handles}) == 50
    assert {len(each) for each in handles} == {12}


def test_an_unknown_handle_says_where_the_known_ones_are(tools):
    data = parsed(tools().run("read_response", handle="' OR 1=1 --"))
    assert data["message"] == "this handle is unknown; balance_and_spend lists the recent ones"


def test_a_damaged_body_is_reported(store):
    responses = ResponseStore(store)
    handle = stored(responses)
    with sqlite3.connect(store) as connection:
        connection.execute("UPDATE bodies SET body = 'x'")
    connection.close()
    with pytest.raises(ConfigurationError, match="is damaged"):
        responses.body(handle)
