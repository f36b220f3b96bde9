"""Pages of a list: an invented endpoint, functions that respond for it, and iterating over its pages."""

from __future__ import annotations

import contextlib
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

import httpx

from justone_client import AsyncJustOne, AsyncPages, PaginationError
from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.paging import Paging
from support.harness import TOKEN

WIRE_NAMES = ("colour", "page", "offset", "lastCursor", "searchId")
NAMES = dict(zip(("colour", "page", "offset", "last_cursor", "search_id"), WIRE_NAMES, strict=True))
CURSOR = Paging(next={"lastCursor": ("data", "cursor")})
PAGE = Paging(step={"page": 1}, first={"page": 1})


def kites(paging: Paging, *, form: bool = False) -> Operation[Any]:
    """A list of kites; arguments and parameters have different names, as they have with the API."""
    method, path = ("POST" if form else "GET"), "/api/kite/list-kites/v1"
    return Operation("kite.list_kites_v1", method, path, parameters=NAMES, form=form, paging=paging)


def listing(api: Any, operation: Operation[Any], max_pages: Any = 9, **arguments: Any) -> Any:
    """What `api.kite.iter_list_kites_v1(…)` returns; like a generated method it hands over each argument it has."""
    namespace: Any = AsyncNamespace if isinstance(api, AsyncJustOne) else Namespace
    assert arguments.keys() <= NAMES.keys()
    parameters = {wire_name: arguments.get(name) for name, wire_name in NAMES.items()}
    return namespace(api)._pages(operation, parameters, max_pages)


class Code(NamedTuple):
    """An answer that is no page."""

    code: int


def answer(said: Any) -> httpx.Response:
    """A page with this data, an answer with this code, or these bytes."""
    if isinstance(said, bytes):
        return httpx.Response(200, content=said)
    body = {"code": said.code, "data": None} if isinstance(said, Code) else {"code": 0, "data": said}
    return httpx.Response(200, json=body)


class Server:
    """Gives one answer after the other; `seen` are the parameters of each request, `requests` they themselves."""

    def __init__(self, *says: Any) -> None:
        self.says = list(says)
        self.seen: list[dict[str, str]] = []
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        sent = parse_qsl(request.url.query.decode() + "&" + request.content.decode(), keep_blank_values=True)
        fields = dict(sent)
        assert len(fields) == len(sent)
        assert fields.pop("token") == TOKEN
        self.seen.append(fields)
        self.requests.append(request)
        return answer(self.said(fields))

    def said(self, fields: dict[str, str]) -> Any:
        return self.says[len(self.seen) - 1]


class Shelf(Server):
    """Gives the page that is asked for."""

    def said(self, fields: dict[str, str]) -> Any:
        return next(page for asked, page in self.says if asked == fields)


class Trip:
    """What came of going through pages.

    Attributes:
        pages: The iterator.
        data: The data of each page.
        saved: `next_params` before the first page and after each.
        errors: What was raised, each time that pages were gone through to an end.
    """

    def __init__(self, pages: Any) -> None:
        self.pages = pages
        self.data: list[Any] = []
        self.saved = [pages.next_params]
        self.errors: list[Exception] = []

    def take(self, page: Any) -> None:
        self.data.append(page.raw["data"])
        with contextlib.suppress(PaginationError):  # from a page that does not say how to go on
            self.saved.append(self.pages.next_params)

    @property
    def left(self) -> Any:
        return self.pages.next_params


def trip(pages: Any, *, times: int = 1) -> Any:
    """Go through pages with `for`, or `async for`; where something is raised, so often."""
    gone = Trip(pages)
    if isinstance(pages, AsyncPages):
        return _later(gone, times)
    for _ in range(times):
        try:
            for page in pages:
                gone.take(page)
        except Exception as error:  # noqa: BLE001 - tests say what they expect
            gone.errors.append(error)
    return gone


async def _later(gone: Trip, times: int) -> Trip:
    for _ in range(times):
        try:
            async for page in gone.pages:
                gone.take(page)
        except Exception as error:  # noqa: BLE001 - tests say what they expect
            gone.errors.append(error)
    return gone
