"""Collections with several tokens: another account takes over, and the ledger names the token of each id."""

from __future__ import annotations

import json
import threading
from collections import Counter
from pathlib import Path

import httpx
import pytest
from support.collecting_helpers import AT_ONCE, all_of, counted, ids, looked_up

from justone_client import JustOne, PoolToken, TokenPool
from justone_client.cli.main import main
from justone_client.collect.api import collect
from justone_client.collect.record import State

FIRST, SECOND = "a1b2c3d4e5f6a7b8", "c9d8e7f6a5b4c3d2"  # invented


class Vendor:
    """Responds to the first token a number of times, and then says that its account has no balance."""

    def __init__(self, balance):
        self.left = balance
        self.billed = Counter()
        self.looked_up = Counter()
        self._lock = threading.Lock()

    def __call__(self, request):
        token = request.url.params["token"]
        if request.url.path == "/user/get-balance":
            self.looked_up[token] += 1
            return httpx.Response(200, json={"code": 0, "data": {"balance": "1.0000", "currency": "CNY"}})
        with self._lock:
            if token == FIRST and self.left == 0:
                return httpx.Response(200, json={"code": 601, "data": None})
            self.left -= token == FIRST
            self.billed[token] += 1
            return httpx.Response(200, json={"code": 0, "data": {"nickname": "n"}, "requestId": "r"})


def collected(location, vendor, number, tokens):
    with JustOne(tokens, http_client=httpx.Client(transport=httpx.MockTransport(vendor))) as api:
        return collect(api.xiaohongshu.get_user_v3, ids(number), ledger=location, retry=AT_ONCE, in_flight=2)


def test_another_account_takes_over_and_the_ledger_names_both(location, capsys):
    vendor = Vendor(balance=3)
    tokens = TokenPool([PoolToken(FIRST, name="team"), PoolToken(SECOND, name="reserve", account="second")])
    result = collected(location, vendor, 10, tokens)
    assert result.stop is None
    assert counted(location) == {State.DONE: 10}
    assert vendor.billed == {FIRST: 3, SECOND: 7}
    assert vendor.looked_up == {}, "the balance of one account says nothing of both"
    main(["ledger", "status", str(location), "--json"])
    assert json.loads(capsys.readouterr().out)["tokens"] == {"reserve": 7, "team": 3}
    main(["ledger", "status", str(location)])
    assert "7 ids by reserve, 3 ids by team" in capsys.readouterr().out
    stored = str(all_of(location))
    assert FIRST not in stored
    assert SECOND not in stored


def test_a_collection_stops_once_no_account_is_left(location):
    vendor = Vendor(balance=3)
    result = collected(location, vendor, 10, [FIRST])
    assert "balance" in result.stop.reason
    assert vendor.billed == {FIRST: 3}
    more = collected(location, Vendor(balance=100), 10, [FIRST])
    assert (more.stop, counted(location)) == (None, {State.DONE: 10})


def test_a_single_token_has_no_name_in_the_ledger(location, capsys):
    collected(location, Vendor(balance=3), 2, FIRST)
    assert looked_up(location, "SELECT token FROM rows") == [(None,), (None,)]
    main(["ledger", "status", str(location), "--json"])
    assert "tokens" not in json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("location", ["sqlite"], indirect=True)
def test_a_ledger_without_the_column_gets_it(location: Path):
    collected(location, Vendor(balance=3), 2, FIRST)
    looked_up(location, "ALTER TABLE rows DROP COLUMN token")
    main(["ledger", "status", str(location)])
    collected(location, Vendor(balance=3), 3, [FIRST])
    assert looked_up(location, "SELECT token FROM rows") == [(None,), (None,), ("token-1",)]
