"""All styles of paging: requests, responses, and resuming from any page."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

import pytest
from support.harness import TOKEN
from support.pages import CURSOR, NAMES, PAGE, Server, Shelf, Trip, kites, listing, trip

from justone_client.endpoints.paging import Paging


class Style(NamedTuple):
    """A list of three pages: its paging, and the parameters and the data of each page."""

    paging: Paging
    asked: list[dict[str, str]]
    data: list[Any]
    begins: Mapping[str, Any] = MappingProxyType({})
    form: bool = False


NESTED = [{"notes": [{"id": 1}, {"id": 2, "at": {"cursor": "c2"}}]}, {"deeper": [[{"cursor": "c3"}]]}, {"notes": []}]
NOTES = [{"notes": [{"cursor": "c1"}, {"cursor": "c2"}]}, {"notes": [{"cursor": "c3"}]}, {"notes": []}]
SEARCH = Paging(
    step={"page": 1}, next={"searchId": ("data", "id")}, first={"page": 1}, more=("data", "more"), items=("data", "all")
)
CURSORS = [{}, {"lastCursor": "c2"}, {"lastCursor": "c3"}]

STYLES = {
    "page": Style(PAGE, [{}, {"page": "2"}, {"page": "3"}], [["a"], ["b"], []]),
    "page, begun later": Style(PAGE, [{"page": "7"}, {"page": "8"}, {"page": "9"}], [["a"], ["b"], []], {"page": 7}),
    "page, begun with a text where nobody documents it": Style(
        Paging(step={"page": 1}), [{"page": "0"}, {"page": "1"}, {"page": "2"}], [["a"], ["b"], []], {"page": "0"}
    ),
    "page, documented as a text": Style(
        Paging(step={"page": 1}, first={"page": "1"}), [{}, {"page": "2"}, {"page": "3"}], [["a"], ["b"], []]
    ),
    "offset by a step": Style(
        Paging(step={"offset": 20}, first={"offset": 0}), [{}, {"offset": "20"}, {"offset": "40"}], [["a"], ["b"], []]
    ),
    "offset by the number of items": Style(
        Paging(step={"offset": 0}, first={"offset": 0}, items=("data", "all")),
        [{}, {"offset": "3"}, {"offset": "4"}],
        [{"all": ["a", "b", "c"]}, {"all": ["d"]}, {"all": []}],
    ),
    "cursor": Style(CURSOR, CURSORS, [{"cursor": "c2"}, {"cursor": "c3"}, {"cursor": ""}]),
    "cursor that is a number": Style(
        CURSOR._replace(first={"lastCursor": 0}),
        [{}, {"lastCursor": "-5"}, {"lastCursor": "12345678901234567890"}],
        [{"cursor": -5}, {"cursor": 12345678901234567890}, {"cursor": 0}],
    ),
    "cursor beside whether there is more": Style(
        CURSOR._replace(more=("data", "more")),
        CURSORS,
        [{"cursor": "c2", "more": True}, {"cursor": "c3", "more": 1}, {"cursor": "c4", "more": False}],
    ),
    "cursor somewhere": Style(Paging(next={"lastCursor": ("data", "..", "cursor")}), CURSORS, NESTED),
    "cursor of the last element": Style(Paging(next={"lastCursor": ("data", "..", -1, "cursor")}), CURSORS, NOTES),
    "page and search id": Style(
        SEARCH,
        [{}, {"page": "2", "searchId": "s1"}, {"page": "3", "searchId": "s2"}],
        [{"id": "s1", "more": 1}, {"id": "s2", "more": 1}, {"id": "s3", "more": 0}],
    ),
    "page and search id, which only the first page tells": Style(
        SEARCH,
        [{}, {"page": "2", "searchId": "s1"}, {"page": "3", "searchId": "s1"}],
        [{"id": "s1", "all": [1]}, {"all": [2]}, {"all": []}],
    ),
    "buffer in a form": Style(
        Paging(next={"offset": ("data", "..", "Paging", "Offset")}),
        [{}, {"offset": "b&1="}, {"offset": "b 2"}],
        [{"Paging": {"Offset": "b&1="}}, {"Paging": {"Offset": "b 2"}}, {"Paging": {"Offset": None}}],
        form=True,
    ),
}


@pytest.fixture(params=STYLES)
def style(request) -> Style:
    return STYLES[request.param]


def shelf(style: Style) -> Shelf:
    """Return a server for the list; the other parameter is sent with each page."""
    return Shelf(*(({"colour": "red"} | asked, data) for asked, data in zip(style.asked, style.data, strict=True)))


def go(run, style: Style, server: Server, max_pages: int = 9, **arguments: Any) -> Trip:
    operation = kites(style.paging, form=style.form)
    return run(lambda api: trip(listing(api, operation, max_pages, colour="red", **arguments)), handler=server)


def test_each_page_is_requested_once_and_in_order(run, style):
    server = shelf(style)
    gone = go(run, style, server, **style.begins)

    assert gone.errors == []
    assert gone.data == style.data
    assert server.seen == [{"colour": "red"} | asked for asked in style.asked]
    assert gone.left is None


@pytest.mark.parametrize("cut", [1, 2])
def test_a_saved_place_gives_only_the_pages_after_it(run, style, cut):
    server = shelf(style)
    before = go(run, style, server, cut, **style.begins)
    saved = json.loads(json.dumps(before.left))
    after = go(run, style, server, **saved)

    assert saved.keys() <= NAMES.keys()  # arguments, not parameters
    assert (before.data, after.data) == (style.data[:cut], style.data[cut:])
    assert server.seen == [{"colour": "red"} | asked for asked in style.asked]
    assert after.saved[0] == saved
    assert after.left is None


def test_a_form_holds_the_parameters_of_a_page(run):
    style = STYLES["buffer in a form"]
    server = shelf(style)
    go(run, style, server)

    assert [request.url.query for request in server.requests] == [b""] * 3
    assert [request.content.decode() for request in server.requests] == [
        f"colour=red&token={TOKEN}",
        f"colour=red&offset=b%261%3D&token={TOKEN}",
        f"colour=red&offset=b+2&token={TOKEN}",
    ]
