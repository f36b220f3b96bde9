"""Lists of pages without a vendor: an endpoint that nobody generates, and a server that answers for it."""

from __future__ import annotations

from collections import Counter
from typing import Any
from urllib.parse import parse_qsl

import httpx

from justone_client.operation import Operation
from justone_client.paging.declaration import Paging

CURSOR = Paging(next={"lastCursor": ("data", "cursor")}, more=("data", "more"))
PAGE = Paging(step={"page": 1}, first={"page": 1})
NAMES = {"user_id": "userId", "last_cursor": "lastCursor", "page": "page"}


def listing(paging: Paging | None = CURSOR) -> Operation[Any]:
    return Operation("kite.list_kites_v1", "GET", "/api/kite/list-kites/v1", parameters=NAMES, paging=paging)


class Lists:
    """Lists of so many pages, by user.

    Attributes:
        pages: How many there are, by user.
        says: What else to say of a page, once: a code, or data.
        seen: How often each page was asked for.
    """

    def __init__(self, **pages: int) -> None:
        self.pages = pages
        self.says: dict[tuple[str, int], Any] = {}
        self.seen: Counter[tuple[str, int]] = Counter()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        sent = dict(parse_qsl(request.url.query.decode()))
        user = sent["userId"]
        page = int(sent.get("page", sent.get("lastCursor", "c1").removeprefix("c")))
        self.seen[user, page] += 1
        said = self.says.pop((user, page), None)
        if isinstance(said, int):
            return httpx.Response(200, json={"code": said, "data": None})
        data = {"number": page, "more": page < self.pages[user], "cursor": f"c{page + 1}"}
        return httpx.Response(200, json={"code": 0, "data": said or data, "requestId": f"{user}-{page}"})
