"""Lists of pages: an endpoint that is not generated, and a handler that responds for it."""

from __future__ import annotations

import asyncio
import csv
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

import httpx

from justone_client import AsyncJustOne
from justone_client.collect import api as collect_api
from justone_client.collect.inputs.input_table import open_table
from justone_client.collect.method import Method
from justone_client.collect.plan import Plan
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.paging import Paging
from support.collecting_helpers import AT_ONCE, TOKEN, Location
from support.harness import PATIENCE

CURSOR = Paging(next={"lastCursor": ("data", "cursor")}, more=("data", "more"))
PAGE = Paging(step={"page": 1}, first={"page": 1})
NAMES = {"user_id": "userId", "last_cursor": "lastCursor", "page": "page"}


def listing(paging: Paging | None = CURSOR) -> Operation[Any]:
    return Operation("kite.list_kites_v1", "GET", "/api/kite/list-kites/v1", parameters=NAMES, paging=paging)


class Lists:
    """Handler that serves a list of pages for each user.

    Attributes:
        pages: Number of pages, by user.
        says: Other responses, by page, used once: a business code, or data.
        seen: Number of requests, by page.
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


class Where(NamedTuple):
    """Locations of the output and the ledger of a collection."""

    output: Path
    ledger: Location


def run(where: Where, server: Lists, *, paging: Paging | None = CURSOR, **options: Any) -> list[dict[str, str]]:
    """Collect all lists; return the rows of the output."""

    async def main() -> None:
        api = AsyncJustOne(TOKEN, environment="http://127.0.0.1:1", transport=httpx.MockTransport(server))
        async with api:
            given = {"map": {"user_id": "id"}, **where._asdict(), "retry": AT_ONCE, **options}
            await collect_api.run(Method(api, listing(paging)), open_table(list(server.pages)), Plan(**given))

    asyncio.run(asyncio.wait_for(main(), PATIENCE))
    with where.output.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def shown(rows: list[dict[str, str]]) -> list[tuple[str, str, str]]:
    return [(row["id"], row["page"], row["status"]) for row in rows]
