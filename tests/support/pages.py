"""Pages of a list: an invented endpoint, handlers that respond for it, and iteration over its pages."""

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
    """Return a list endpoint whose arguments and parameters have different names, as in the API."""
    method, path = ("POST" if form else "GET"), "/api/kite/list-kites/v1"
    return Operation("kite.list_kites_v1", method, path, parameters=NAMES, form=form, paging=paging)


def listing(api: Any, operation: Operation[Any], max_pages: Any = 9, **arguments: Any) -> Any:
    """Return what `api.kite.iter_list_kites_v1(…)` returns; all arguments are passed on, as by a generated method."""
    namespace: Any = AsyncNamespace if isinstance(api, AsyncJustOne) else Namespace
    assert arguments.keys() <= NAMES.keys()
    parameters = {wire_name: arguments.get(name) for name, wire_name in NAMES.items()}
    return namespace(api)._pages(operation, parameters, max_pages)


class Code(NamedTuple):
    """Business code of a response without a page."""

    code: int


def answer(said: Any) -> httpx.Response:
    """Return a page with this data, a response with this code, or these bytes."""
    if isinstance(said, bytes):
        return httpx.Response(200, content=said)
    body = {"code": said.code, "data": None} if isinstance(said, Code) else {"code": 0, "data": said}
    return httpx.Response(200, json=body)


class Server:
    """Handler that returns one response after the other; `seen` has the parameters of each request except the token."""

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
    """Handler that returns the page whose parameters equal those of the request."""

    def said(self, fields: dict[str, str]) -> Any:
        return next(page for asked, page in self.says if asked == fields)


class Trip:
    """Record of an iteration over pages.

    Attributes:
        pages: The iterator.
        data: The data of each page.
        saved: `next_params` before the first page and after each page.
        errors: The exceptions, one for each iteration that ended with one.
    """

    def __init__(self, pages: Any) -> None:
        self.pages = pages
        self.data: list[Any] = []
        self.saved = [pages.next_params]
        self.errors: list[Exception] = []

    def take(self, page: Any) -> None:
        self.data.append(page.raw["data"])
        with contextlib.suppress(PaginationError):  # the page has no cursor for the next page
            self.saved.append(self.pages.next_params)

    @property
    def left(self) -> Any:
        return self.pages.next_params


def trip(pages: Any, *, times: int = 1) -> Any:
    """Iterate over pages with `for` or `async for`, this number of times; return the record, or a coroutine for it."""
    gone = Trip(pages)
    if isinstance(pages, AsyncPages):
        return _later(gone, times)
    for _ in range(times):
        try:
            for page in pages:
                gone.take(page)
        except Exception as error:  # noqa: BLE001 - tests check the exception
            gone.errors.append(error)
    return gone


async def _later(gone: Trip, times: int) -> Trip:
    for _ in range(times):
        try:
            async for page in gone.pages:
                gone.take(page)
        except Exception as error:  # noqa: BLE001 - tests check the exception
            gone.errors.append(error)
    return gone
