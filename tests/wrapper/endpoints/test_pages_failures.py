"""Failures while iterating over pages, and repeated iterations: their cost, and what their errors show."""

from __future__ import annotations

import logging

import pytest
from support.harness import TOKEN
from support.pages import CURSOR, PAGE, Code, Server, Trip, kites, listing, trip

from justone_client import (
    AsyncJustOne,
    BudgetExceededError,
    Cache,
    CollectionFailedError,
    DailyQuotaExceededError,
    MalformedResponseError,
    PaginationError,
    Retry,
)
from justone_client.policies.budget import Budget

FOUR = [{"cursor": "c2"}, {"cursor": "c3"}, {"cursor": "c4"}, {"cursor": ""}]
ASKED = [{}, {"lastCursor": "c2"}, {"lastCursor": "c3"}, {"lastCursor": "c4"}]


def go(run, server: Server, max_pages: int = 9, *, times: int = 1, **options) -> Trip:
    return run(lambda api: trip(listing(api, kites(CURSOR), max_pages), times=times), handler=server, **options)


@pytest.mark.parametrize(
    ("said", "error"), [(Code(303), DailyQuotaExceededError), (b"<html>", MalformedResponseError)], ids=["code", "html"]
)
def test_an_error_of_a_call_comes_after_the_pages_before_it(run, said, error):
    server = Server(*FOUR[:2], said)
    gone = go(run, server)

    assert gone.data == FOUR[:2]
    assert [type(each) for each in gone.errors] == [error]
    assert gone.errors[0].endpoint == "GET /api/kite/list-kites/v1"
    assert gone.left == {"last_cursor": "c3"}


@pytest.mark.parametrize("broken", [0, 1, 3])
def test_iterating_again_requests_the_failed_page(run, broken):
    server = Server(*FOUR[:broken], Code(301), Code(303), *FOUR[broken:])
    gone = go(run, server, times=3)

    assert gone.data == FOUR
    assert [type(each) for each in gone.errors] == [CollectionFailedError, DailyQuotaExceededError]
    assert server.seen == [*ASKED[:broken], *[ASKED[broken]] * 3, *ASKED[broken + 1 :]]
    assert gone.left is None


def test_a_failed_call_does_not_count_as_a_page(run):
    server = Server(FOUR[0], Code(303), *FOUR[1:])
    gone = go(run, server, 3, times=2)

    assert gone.data == FOUR[:3]
    assert gone.left == {"last_cursor": "c4"}


def test_a_page_is_retried_like_any_call(run):
    server = Server(FOUR[0], Code(302), FOUR[1], FOUR[3])
    gone = go(run, server, retry=Retry(attempts=2))

    assert gone.errors == []
    assert server.seen == [ASKED[0], ASKED[1], ASKED[1], ASKED[2]]


def test_next_params_are_those_of_the_next_page(run):
    gone = go(run, Server(*FOUR))

    assert gone.saved == [{}, {"last_cursor": "c2"}, {"last_cursor": "c3"}, {"last_cursor": "c4"}, None]


def test_changing_next_params_changes_nothing(run):
    server = Server(["a"], ["b"])

    def change_them(api):
        pages = listing(api, kites(PAGE), 2, page=4)
        pages.next_params["page"] = 99
        return trip(pages)

    gone = run(change_them, handler=server)
    assert [each["page"] for each in server.seen] == ["4", "5"]
    assert gone.saved == [{"page": 4}, {"page": 5}, {"page": 6}]


def test_a_budget_that_is_used_up_ends_the_pages(run):
    server = Server(*FOUR)
    gone = go(run, server, budget=Budget(max_billed_calls=2), times=2)

    assert gone.data == FOUR[:2]
    assert [type(error) for error in gone.errors] == [BudgetExceededError] * 2
    assert server.seen == ASKED[:2]
    assert gone.left == {"last_cursor": "c3"}


def test_a_cache_gives_the_same_pages_again_for_free(run):
    server = Server(*FOUR)

    def twice(api):
        def pages():
            return listing(api, kites(CURSOR))

        async def later():
            return await trip(pages()), await trip(pages()), api.usage.total

        return later() if isinstance(api, AsyncJustOne) else (trip(pages()), trip(pages()), api.usage.total)

    first, second, total = run(twice, handler=server, cache=Cache.memory(60))
    assert first.data == second.data == FOUR
    assert server.seen == ASKED
    assert (total.calls, total.requests, total.billed, total.cached) == (8, 4, 4, 4)


def test_pages_use_their_client_and_count_with_all_derived(run):
    server = Server(*FOUR)

    def derived(api):
        other = api.with_options(environment="https://api.example.test", budget=Budget(max_billed_calls=3))
        return trip(listing(other, kites(CURSOR)))

    usages = []
    gone = run(lambda api: (usages.append(api.usage), derived(api))[1], handler=server)
    assert {request.url.host for request in server.requests} == {"api.example.test"}
    assert [type(error) for error in gone.errors] == [BudgetExceededError]
    assert usages[0].total.billed == 3


def test_no_repr_or_error_of_pages_shows_the_token(run, caplog):
    server = Server(FOUR[0], Code(303), FOUR[1], {"cursor": ["odd"]})
    with caplog.at_level(logging.DEBUG):
        gone = go(run, server, times=2)

    assert [type(error) for error in gone.errors] == [DailyQuotaExceededError, PaginationError]
    shown = [gone.pages, *gone.saved, *map(vars, gone.errors), *(record.getMessage() for record in caplog.records)]
    assert TOKEN not in "\n".join(map(repr, shown + gone.errors))
