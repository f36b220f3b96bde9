"""Unexpected failures of a collection: one kind of error, except for exceptions of the caller's code."""

from __future__ import annotations

import asyncio
import sqlite3

import pytest
from support.collecting_helpers import TOKEN, counted, ids

from justone_client import JustOne
from justone_client.collect import api as module
from justone_client.collect import collect
from justone_client.collect.record import State
from justone_client.collect.run.row_call import Asking
from justone_client.errors import ConfigurationError, JustOneError


def run(server, rows, path):
    with JustOne(TOKEN, environment=server.url) as api:
        return collect(api.xiaohongshu.get_user_v3, rows, ledger=path)


def test_a_fault_in_the_middle_is_one_error_and_nothing_is_lost(server, tmp_path, monkeypatch):
    ask = Asking.ask

    async def fault(self, item):
        answer = await ask(self, item)
        if item.key == "u7":
            raise RuntimeError(TOKEN)
        return answer

    with monkeypatch.context() as patched:
        patched.setattr(Asking, "ask", fault)
        with pytest.raises(JustOneError) as raised:
            run(server, ids(50), tmp_path / "l")
    said = str(raised.value)
    assert "RuntimeError" in said
    assert str(tmp_path / "l") in said
    assert "run the same command again to resume" in said
    assert TOKEN not in said
    assert counted(tmp_path / "l")[State.DONE] >= len(server.seen) - 1
    assert counted(tmp_path / "l")[State.SENT] <= 1
    run(server, ids(50), tmp_path / "l")
    assert max(server.seen.values()) == 1


@pytest.mark.parametrize("place", ["ledger_at", "sending", "write", "Progress"])
@pytest.mark.parametrize("error", [TypeError("odd"), sqlite3.DatabaseError("odd"), PermissionError(13, "denied")])
def test_a_fault_anywhere_is_one_error(server, tmp_path, monkeypatch, place, error):
    def fault(*_, **__):
        raise error

    monkeypatch.setattr(module, place, fault)
    with JustOne(TOKEN, environment=server.url) as api, pytest.raises(JustOneError, match=type(error).__name__):
        collect(api.xiaohongshu.get_user_v3, ids(3), ledger=tmp_path / "l", output=tmp_path / "o.csv")


def failing(error):
    yield {"id": "u1"}
    raise error


@pytest.mark.parametrize("error", [KeyError("mine"), ZeroDivisionError("mine"), ConfigurationError("mine")])
def test_an_error_of_the_callers_rows_is_not_wrapped(server, tmp_path, error):
    with pytest.raises(type(error)) as raised:
        run(server, failing(error), tmp_path / "l")
    assert raised.value is error
    assert not server.seen


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit, asyncio.CancelledError])
def test_exceptions_that_end_a_program_are_not_wrapped(server, tmp_path, error):
    with pytest.raises(error):
        run(server, failing(error()), tmp_path / "l")
