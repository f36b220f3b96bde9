"""The end of an iteration over pages: the end of the list, a repeating server, or the caller's limit."""

from __future__ import annotations

from typing import Any

import pytest
from support.pages import CURSOR, PAGE, Code, Server, Trip, kites, listing, trip

from justone_client import AsyncJustOne, ConfigurationError, NoContentError
from justone_client.endpoints.paging import Paging

MORE = CURSOR._replace(more=("data", "more"))
LAST = PAGE._replace(end=("data", "is_end"))
ITEMS = PAGE._replace(items=("data", "all"))
ENDLESS = [{"cursor": f"c{number}"} for number in range(99)]


def go(run, paging: Paging, *says: Any, max_pages: int = 9, **arguments: Any) -> tuple[Trip, Server]:
    server = Server(*says)
    gone = run(lambda api: trip(listing(api, kites(paging), max_pages, **arguments)), handler=server)
    return gone, server


def warned(caplog) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name == "justone_client"]


@pytest.mark.parametrize("more", [0, "0", False, "false", "False", "", "no_more"])
def test_a_page_marked_as_last_is_the_end_with_any_cursor(run, more, caplog):
    gone, server = go(run, MORE, {"cursor": "c2", "more": more})

    assert (len(gone.data), len(server.seen), gone.errors, gone.left) == (1, 1, [], None)
    assert warned(caplog) == []


@pytest.mark.parametrize("more", [{"more": 1}, {"more": "1"}, {"more": True}, {"more": "true"}, {"more": None}, {}])
def test_any_other_page_is_followed_by_the_one_its_cursor_names(run, more):
    gone, server = go(run, MORE, {"cursor": "c2"} | more, {"more": 0})

    assert server.seen == [{}, {"lastCursor": "c2"}]
    assert (len(gone.data), gone.errors, gone.left) == (2, [], None)


@pytest.mark.parametrize("end", [1, "1", True, "true"])
def test_a_page_that_says_it_is_the_last_is_the_end(run, end):
    gone, server = go(run, LAST, {"is_end": False, "n": 1}, {"is_end": end, "n": 2}, {"n": 3})

    assert (len(gone.data), len(server.seen), gone.errors, gone.left) == (2, 2, [], None)


@pytest.mark.parametrize("end", [{"is_end": 0}, {"is_end": "false"}, {"is_end": None}, {}])
def test_a_page_that_is_not_the_last_is_followed_by_another(run, end):
    gone, server = go(run, LAST, {"n": 1} | end, {"is_end": True})

    assert server.seen == [{}, {"page": "2"}]
    assert (len(gone.data), gone.errors, gone.left) == (2, [], None)


def test_a_page_that_is_not_the_last_but_has_no_cursor_fails(run):
    gone, server = go(run, CURSOR._replace(end=LAST.end), {"is_end": False, "n": 1})
    (error,) = gone.errors

    assert "$.data.is_end says that another page follows" in str(error)
    assert len(server.seen) == 1


@pytest.mark.parametrize("more", [{"more": None}, {}])
def test_without_a_flag_a_page_without_a_cursor_is_the_end(run, more):
    gone, server = go(run, MORE, {"cursor": "c2", "more": 1}, {"n": 2} | more)

    assert (len(gone.data), len(server.seen), gone.errors, gone.left) == (2, 2, [], None)


@pytest.mark.parametrize("paging", [PAGE, CURSOR, ITEMS, MORE], ids=["page", "cursor", "items", "more"])
@pytest.mark.parametrize("data", [None, "", [], {}])
def test_a_page_without_data_is_the_last(run, paging, data, caplog):
    gone, server = go(run, paging, {"cursor": "c2", "all": [1]}, data)

    assert (len(gone.data), len(server.seen), gone.errors, gone.left) == (2, 2, [], None)
    assert warned(caplog) == []


def test_a_page_without_items_is_the_last(run):
    gone, server = go(run, ITEMS, {"all": [1], "total": 1}, {"all": [], "total": 1})

    assert (len(gone.data), len(server.seen), gone.errors, gone.left) == (2, 2, [], None)


def test_a_page_whose_items_are_elsewhere_is_followed_by_another(run):
    gone, server = go(run, ITEMS, {"every": [1]}, {"all": None}, {"all": []})

    assert (len(gone.data), len(server.seen), gone.errors) == (3, 3, [])


@pytest.mark.parametrize("arguments", [{}, {"colour": "red"}])
def test_a_list_that_is_not_there_is_an_error_which_was_billed(run, arguments):
    gone, server = go(run, PAGE, Code(201), **arguments)
    (error,) = gone.errors

    assert isinstance(error, NoContentError)
    assert (error.billed, len(server.seen)) == (True, 1)
    assert gone.left == {}


def test_no_content_after_a_page_is_the_end(run, caplog):
    gone, server = go(run, PAGE, ["a"], Code(201))

    assert (gone.data, gone.errors, gone.left) == ([["a"]], [], None)
    assert len(server.seen) == 2
    assert warned(caplog) == []


@pytest.mark.parametrize("saved", [{"page": 2}, {"page": "2"}])
def test_no_content_on_resuming_is_the_end(run, saved):
    gone, _ = go(run, PAGE, Code(201), **saved)

    assert (gone.data, gone.errors, gone.left) == ([], [], None)


def test_the_first_page_may_be_given_explicitly(run):
    gone, _ = go(run, PAGE, Code(201), page=1)

    assert [type(error) for error in gone.errors] == [NoContentError]


def test_the_same_page_again_is_left_out_and_the_end(run, caplog):
    gone, server = go(run, PAGE, ["a"], ["b"], ["b"], ["c"])

    assert (gone.data, gone.errors, gone.left) == ([["a"], ["b"]], [], None)
    assert len(server.seen) == 3
    assert warned(caplog) == ["pages end here: the server returns the same page again"]


@pytest.mark.parametrize(
    ("cursors", "count"),
    [(["a", "a"], 2), (["a", "b", "a"], 3), (["a", "b", "b"], 3), (["a", "b", "c", "b"], 4), ([1, "1"], 2)],
    ids=str,
)
def test_a_cursor_that_does_not_lead_on_is_the_end(run, caplog, cursors, count):
    gone, server = go(run, CURSOR, *({"cursor": cursor, "n": n} for n, cursor in enumerate(cursors)), {"n": "beyond"})

    assert (len(gone.data), len(server.seen), gone.errors, gone.left) == (count, count, [], None)
    assert warned(caplog) == ["pages end here: the cursor does not move"]


def test_a_cursor_back_to_the_first_page_is_the_end(run):
    gone, server = go(run, CURSOR, {"cursor": "b", "n": 1}, {"cursor": "a", "n": 2}, last_cursor="a")

    assert server.seen == [{"lastCursor": "a"}, {"lastCursor": "b"}]
    assert gone.left is None


@pytest.mark.parametrize(("first", "cursor"), [("0", "0"), ("0", 0), (0, "0"), (0, 0), (-1, "-1")])
def test_a_cursor_that_leads_to_the_first_page_is_the_end(run, caplog, first, cursor):
    gone, server = go(run, CURSOR._replace(first={"lastCursor": first}), {"cursor": "c2"}, {"cursor": cursor})

    assert (len(gone.data), len(server.seen), gone.errors, gone.left) == (2, 2, [], None)
    assert warned(caplog) == []


def test_a_search_id_may_stay_the_same_if_pages_are_counted(run):
    paging = PAGE._replace(next={"searchId": ("data", "id")})
    gone, server = go(run, paging, {"id": "s", "n": 1}, {"id": "s", "n": 2}, {})

    assert [each.get("searchId") for each in server.seen] == [None, "s", "s"]
    assert len(gone.data) == 3


@pytest.mark.parametrize("most", [1, 2, 5])
def test_max_pages_limits_the_requests(run, most):
    gone, server = go(run, CURSOR, *ENDLESS, max_pages=most)

    assert (len(gone.data), len(server.seen), gone.errors) == (most, most, [])
    assert gone.left == {"last_cursor": f"c{most - 1}"}


@pytest.mark.parametrize(("says", "most"), [(ENDLESS, 2), ([ENDLESS[0], {"n": "last"}, *ENDLESS], 9)])
def test_pages_that_have_ended_stay_so(run, says, most):
    server = Server(*says)
    gone = run(lambda api: trip(listing(api, kites(CURSOR), most), times=3), handler=server)

    assert (len(gone.data), len(server.seen), gone.errors) == (2, 2, [])


def test_a_page_is_requested_only_when_it_is_wanted(run):
    server = Server(*ENDLESS)

    def two_of_nine(api):
        pages = listing(api, kites(CURSOR))
        assert server.seen == []

        async def later():
            return await anext(pages), await anext(pages)

        return later() if isinstance(api, AsyncJustOne) else (next(pages), next(pages))

    run(two_of_nine, handler=server)
    assert len(server.seen) == 2


@pytest.mark.parametrize("most", [0, -1, True, "3", 1.5, None])
def test_max_pages_is_a_whole_number_from_1_on(run, most):
    server = Server()
    with pytest.raises(ConfigurationError, match=rf"^max_pages must be a whole number from 1 on, not {most!r}$"):
        run(lambda api: listing(api, kites(PAGE), most), handler=server)
    assert server.seen == []
