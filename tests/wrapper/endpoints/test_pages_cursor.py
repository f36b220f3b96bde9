"""Pages without a usable cursor: the page is returned first, since it is billed, then the error is raised."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from support.pages import CURSOR, PAGE, Server, Trip, kites, listing, trip

from justone_client import ConfigurationError, MalformedResponseError, PaginationError
from justone_client.endpoints.paging import Paging

DEEP = CURSOR._replace(next={"lastCursor": ("data", "..", "cursor")})
LAST = CURSOR._replace(next={"lastCursor": ("data", "..", -1, "cursor")})
MORE = DEEP._replace(more=("data", "more"))
OFFSET = Paging(step={"offset": 0}, first={"offset": 0}, items=("data", "all"))
SEARCH = Paging(step={"page": 1}, next={"searchId": ("data", "id")})

UNTOLD: dict[str, tuple[Paging, Any, str]] = {
    "more, and no cursor": (
        MORE,
        {"more": 1},
        "$.data.more says that another page follows, but there is no cursor at $.data",
    ),
    "more, and null": (MORE, {"more": True, "cursor": None}, "there is no cursor at $.data..cursor"),
    "more, and no search id": (SEARCH._replace(more=("data", "more")), {"more": 1}, "there is no cursor at $.data.id"),
    "two cursors": (DEEP, {"a": {"cursor": "1"}, "b": {"cursor": "2"}}, "$.data..cursor leads to several values"),
    "a text and a number": (DEEP, [{"cursor": "1"}, {"cursor": 1}], "$.data..cursor leads to several values"),
    "two lists": (LAST, [[{"cursor": "1"}], [{"cursor": "2"}]], "$.data..[-1].cursor leads to several values"),
    "two says": (
        CURSOR._replace(more=("data", "..", "more")),
        {"cursor": "1", "more": 1, "a": {"more": 0}},
        "$.data..more leads to several values",
    ),
    "an object": (DEEP, {"cursor": {"a": 1}}, "a dict at $.data..cursor is not a cursor"),
    "a list": (DEEP, {"cursor": ["a"]}, "a list at $.data..cursor is not a cursor"),
    "true": (DEEP, {"cursor": True}, "a bool at $.data..cursor is not a cursor"),
    "a fraction": (DEEP, {"cursor": 1.5}, "a float at $.data..cursor is not a cursor"),
    "no items to count": (OFFSET, {"every": [1]}, "it has no list at $.data.all"),
    "items that are no list": (OFFSET, {"all": {"0": 1}}, "it has no list at $.data.all"),
}


def go(run, paging: Paging, *says: Any, max_pages: int = 9, times: int = 1, **arguments: Any) -> tuple[Trip, Server]:
    server = Server(*says)
    gone = run(lambda api: trip(listing(api, kites(paging), max_pages, **arguments), times=times), handler=server)
    return gone, server


def said(caplog) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name == "justone_client"]


@pytest.mark.parametrize(("paging", "data", "complaint"), UNTOLD.values(), ids=UNTOLD)
def test_the_page_comes_before_the_error_about_its_cursor(run, paging, data, complaint):
    gone, server = go(run, paging, data, times=2, page=1)

    assert gone.data == [data]
    assert len(server.seen) == 1
    assert [type(error) for error in gone.errors] == [PaginationError] * 2
    assert re.search(r"^the page has no cursor for the next page: ", str(gone.errors[0]))
    assert complaint in str(gone.errors[0])
    assert gone.errors[0].billed is False


def test_nothing_is_raised_if_no_other_page_is_wanted(run):
    gone, _ = go(run, MORE, {"more": 1}, max_pages=1)

    assert (gone.data, gone.errors) == ([{"more": 1}], [])


def test_saved_parameters_never_repeat_a_page(run):
    """Resuming from there would be billed twice, so the next place is reported as unknown."""
    gone, _ = go(run, MORE, {"cursor": "c2"}, {"more": 1})
    try:
        left = gone.left
    except PaginationError:
        return
    assert left not in ({}, {"last_cursor": "c2"})


def test_two_places_with_the_same_cursor_count_as_one(run):
    gone, server = go(run, DEEP, {"cursor": "c2", "a": [{"cursor": "c2"}]}, {"n": 2})

    assert server.seen == [{}, {"lastCursor": "c2"}]
    assert gone.errors == []


@pytest.mark.parametrize("paging", [CURSOR, DEEP, LAST])
def test_a_first_page_without_a_place_for_a_cursor_is_an_error(run, caplog, paging):
    gone, server = go(run, paging, {"notes": [1]}, colour="red")

    assert (len(gone.data), len(server.seen), gone.errors, gone.left) == (1, 1, [], None)
    (warning,) = said(caplog)
    assert warning.startswith("the first page has no value at $.data")


@pytest.mark.parametrize("cursor", [None, "", 0])
def test_a_first_page_with_an_empty_cursor_is_the_end(run, caplog, cursor):
    gone, _ = go(run, DEEP, {"cursor": cursor})

    assert (len(gone.data), gone.errors, gone.left) == (1, [], None)
    assert said(caplog) == []


def test_a_later_page_without_a_place_for_a_cursor_is_the_end(run, caplog):
    for gone in (go(run, DEEP, {"cursor": "c2"}, {"n": 2})[0], go(run, DEEP, {"n": 2}, last_cursor="c2")[0]):
        assert (gone.errors, gone.left) == ([], None)
    assert said(caplog) == []


@pytest.mark.parametrize("page", ["abc", "", "1.5", 1.5, True, [1]])
def test_a_page_that_is_not_a_number_is_refused_before_sending(run, page):
    server = Server()
    with pytest.raises(
        ConfigurationError, match=re.escape(f"page is a page number or offset and must be a whole number, not {page!r}")
    ):
        run(lambda api: listing(api, kites(PAGE), page=page), handler=server)
    assert server.seen == []


def test_an_undocumented_first_page_must_be_given(run):
    server = Server()
    with pytest.raises(ConfigurationError, match=r"^where page begins is not documented: pass it for the first page "):
        run(lambda api: listing(api, kites(SEARCH)), handler=server)
    assert server.seen == []


def test_an_endpoint_without_a_declaration_has_no_pages(run):
    operation = kites(PAGE)._replace(paging=None)
    with pytest.raises(ConfigurationError, match=r"GET /api/kite/list-kites/v1: how its pages .* is not declared"):
        run(lambda api: listing(api, operation))


def test_a_cursor_is_found_at_any_depth():
    data: Any = {"cursor": "c2"}
    for _ in range(25_000):
        data = {"a": [data, 1]}

    assert DEEP.after({}, {"data": data}) == {"lastCursor": "c2"}


@pytest.mark.parametrize(("depth", "errors"), [(200, []), (50_000, [MalformedResponseError])])
def test_a_deep_response_is_read_or_an_error(run, depth, errors):
    deep = '{"a":' * depth
    pages = [
        f'{{"code": 0, "data": {deep}{json.dumps({"cursor": cursor})}{"}" * depth}}}'.encode() for cursor in ("c2", "")
    ]
    gone, _ = go(run, DEEP, *pages)

    assert [type(error) for error in gone.errors] == errors
    assert len(gone.data) == (0 if errors else 2)
