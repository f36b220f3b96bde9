"""Lists of pages: each page is a call and a row of the output, and is never billed twice."""

from __future__ import annotations

import asyncio
import contextlib
import json
from typing import Any

import httpx
import pytest
from support.collecting_helpers import TOKEN, looked_up, states
from support.paged_lists import CURSOR, Lists, listing, run, shown

from justone_client import AsyncJustOne, ConfigurationError, JustOne
from justone_client.collect import api as collect_api
from justone_client.collect import method
from justone_client.collect.dry_run import estimate
from justone_client.collect.inputs.input_table import open_table
from justone_client.collect.ledger.open import reading_at
from justone_client.collect.method import Method, behind
from justone_client.collect.plan import Plan
from justone_client.collect.record import State
from justone_client.endpoints.namespace import Namespace
from justone_client.endpoints.paging import Paging

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("in_flight", [1, 8])
@pytest.mark.parametrize("paging", [CURSOR, Paging(step={"page": 1}, first={"page": 1}, more=("data", "more"))])
def test_each_page_is_a_row(where, paging, in_flight):
    server = Lists(a=1, b=3)
    rows = run(where, server, paging=paging, max_pages=5, in_flight=in_flight)
    assert shown(rows) == [("a", "1", "done"), ("b", "1", "done"), ("b", "2", "done"), ("b", "3", "done")]
    assert [row["number"] for row in rows] == ["1", "1", "2", "3"]
    assert [row["request_id"] for row in rows] == ["a-1", "b-1", "b-2", "b-3"]
    assert set(server.seen.values()) == {1}


def test_without_max_pages_the_first_page_is_collected(where):
    server = Lists(a=3)
    assert shown(run(where, server)) == [("a", "1", "done")]


def test_a_higher_max_pages_continues_after_the_last_page(where):
    server = Lists(a=9, b=2)
    assert len(run(where, server, max_pages=2)) == 4
    assert len(run(where, server, max_pages=5)) == 7
    assert len(run(where, server, max_pages=5)) == 7
    assert set(server.seen.values()) == {1}
    assert max(server.seen) == ("b", 2)


def test_a_lower_max_pages_keeps_pages_and_sends_nothing(where):
    server = Lists(a=9)
    run(where, server, max_pages=3)
    assert len(run(where, server, max_pages=1)) == 3
    assert server.seen.total() == 3


def test_a_list_that_was_stopped_continues_at_its_page(where):
    server = Lists(a=4, b=4)
    server.says["a", 3] = 601
    rows = run(where, server, max_pages=9, in_flight=1)
    assert ("a", "3", "pending") in shown(rows)
    assert [row["number"] for row in rows if row["id"] == "a"] == ["1", "2", ""]
    assert len(run(where, server, max_pages=9)) == 8
    assert server.seen == {(user, page): 1 + ((user, page) == ("a", 3)) for user in "ab" for page in range(1, 5)}


def test_a_later_page_that_fails_is_retried_and_others_stay(where):
    server = Lists(a=3, b=3)
    server.says["a", 2] = 301
    server.says["b", 2] = 400
    rows = run(where, server, max_pages=9)
    assert shown(rows)[:3] == [("a", "1", "done"), ("a", "2", "done"), ("a", "3", "done")]
    assert shown(rows)[3:] == [("b", "1", "done"), ("b", "2", "failed")]


def test_a_later_page_in_doubt_is_held_or_retried(where):
    server = Lists(a=3)
    server.says["a", 2] = 999
    assert shown(run(where, server, max_pages=9)) == [("a", "1", "done"), ("a", "2", "in_doubt")]
    assert len(run(where, server, max_pages=9, in_doubt="retry")) == 3
    assert server.seen == {("a", 1): 1, ("a", 2): 2, ("a", 3): 1}


def test_no_content_on_a_later_page_is_the_end_and_billed(where):
    server = Lists(a=9, b=9)
    server.says |= {("a", 3): 201, ("b", 1): 201}
    assert shown(run(where, server, max_pages=9)) == [("a", "1", "done"), ("a", "2", "done"), ("b", "1", "empty")]
    assert looked_up(where.ledger, "SELECT key, billed FROM rows ORDER BY id") == [("a", 3), ("b", 1)]
    assert len(run(where, server, max_pages=9)) == 3
    assert server.seen.total() == 4


def test_the_same_page_again_is_the_end(where):
    server = Lists(a=9)
    server.says["a", 3] = {"number": 2, "more": True, "cursor": "c3"}
    assert [row["number"] for row in run(where, server, max_pages=9)] == ["1", "2"]
    assert server.seen.total() == 3


def test_a_cursor_that_does_not_move_is_the_end(where):
    server = Lists(a=9)
    server.says["a", 2] = {"number": 2, "more": True, "cursor": "c2"}
    assert [row["number"] for row in run(where, server, max_pages=9)] == ["1", "2"]
    assert server.seen.total() == 2


def test_a_page_without_a_cursor_is_kept_and_reported(where):
    server = Lists(a=9)
    server.says["a", 2] = {"number": 2, "more": True}
    rows = run(where, server, max_pages=9)
    assert shown(rows) == [("a", "1", "done"), ("a", "2", "done"), ("a", "3", "failed")]
    assert "has no cursor for the next page" in rows[-1]["message"]


def test_pages_of_a_duplicate_id_are_written_to_both_rows(where):
    server = Lists(a=2)

    async def main() -> None:
        async with AsyncJustOne(TOKEN, transport=httpx.MockTransport(server), environment="http://127.0.0.1:1") as api:
            plan = Plan(map={"user_id": "id"}, **where._asdict(), max_pages=5)
            await collect_api.run(Method(api, listing()), open_table(["a", "a"]), plan)

    asyncio.run(main())
    assert where.output.read_text(encoding="utf-8-sig").count("done") == 4
    assert server.seen.total() == 2


def test_limits_count_every_page(where):
    server = Lists(a=9, b=9)
    rows = run(where, server, max_pages=4, max_calls=5)
    assert server.seen.total() == 5
    assert sum(row["status"] == "done" for row in rows) == 5
    assert len(run(where, server, max_pages=4)) == 8
    assert set(server.seen.values()) == {1}


def test_the_ledger_counts_each_page_as_a_call(where):
    server = Lists(a=3)
    run(where, server, max_pages=2)
    assert states(where.ledger) == {"a": State.DONE}
    with contextlib.closing(reading_at(where.ledger)) as ledger:
        assert ledger.billed() == 2
        assert [(kept.page, json.loads(kept.body or b"{}")["data"]["number"]) for kept in ledger.kept()] == [
            (1, 1),
            (2, 2),
        ]


def test_a_dry_run_estimates_the_most_calls(where):
    server = Lists(a=9, b=2, c=1)
    run(where, server, max_pages=2)
    with JustOne(TOKEN, environment="http://127.0.0.1:1") as api:
        plan = Plan(map={"user_id": "id"}, **where._asdict(), max_pages=5, price=1)
        told = estimate(Method(api, listing()), open_table(["a", "b", "c", "d"]), plan)
    assert (told.finished, told.calls, told.most_cost) == (2, 3 + 5, 8)


def test_only_the_pages_that_are_left_need_a_balance(where, monkeypatch):
    compared = []

    async def note(method, plan, calls):
        compared.append(calls)

    monkeypatch.setattr(collect_api, "compare_balance", note)
    server = Lists(a=9, b=2, c=1)
    run(where, server, max_pages=2)
    server.says["a", 4] = 303
    run(where, server, max_pages=5)
    run(where, server, max_pages=5)
    run(where, server, max_pages=3)
    assert compared == [3 * 2, 3, 2, 0]


@pytest.mark.parametrize("number", [0, -1, True, "3", 1.5])
def test_an_invalid_max_pages_is_refused(number):
    with pytest.raises(ConfigurationError, match="max_pages must be a whole number"):
        Plan(output="x.csv", max_pages=number)


def test_pages_of_an_endpoint_without_a_declaration_are_refused(where):
    with pytest.raises(ConfigurationError, match="max_pages must be 1"):
        run(where, Lists(a=1), paging=None, max_pages=2)


def test_an_undocumented_first_page_must_be_given(where):
    server = Lists(a=2)
    with pytest.raises(ConfigurationError, match="where page begins is not documented"):
        run(where, server, paging=Paging(step={"page": 1}), max_pages=2)
    assert not server.seen
    paging = Paging(step={"page": 1}, more=("data", "more"))
    assert len(run(where, server, paging=paging, max_pages=2, params={"page": 1})) == 2


class Kite(Namespace):
    """Namespace like a generated one."""

    def list_kites_v1(self, *, user_id: str) -> Any:
        return self._call(listing(), {"userId": user_id})

    def iter_list_kites_v1(self, *, user_id: str, max_pages: int) -> Any:
        return self._pages(listing(), {"userId": user_id}, max_pages)


def test_the_iter_method_is_accepted_and_needs_max_pages(where, monkeypatch):
    known = {f"{Kite.__module__.rpartition('.')[2]}.list_kites_v1": listing()}
    monkeypatch.setattr(method, "operation_named", known.get)
    with JustOne(TOKEN, environment="http://127.0.0.1:1") as api:
        kite = Kite(api)
        assert behind(kite.list_kites_v1) == Method(api, listing(), ("user_id",))
        assert behind(kite.iter_list_kites_v1) == Method(api, listing(), ("user_id",), is_paged=True)
        with pytest.raises(ConfigurationError, match="each page is billed"):
            collect_api.collect(kite.iter_list_kites_v1, ["a"], **where._asdict())
