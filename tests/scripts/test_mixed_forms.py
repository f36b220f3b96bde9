"""Form requests that also have a query: each field is sent where its definition says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from justone_specs.normalise import CatalogueError, PublishedOperation
from speckit.generate import generate

pytestmark = pytest.mark.slow

Invent = Callable[..., PublishedOperation]
Build = Callable[..., dict[str, Any]]
FORM = "application/x-www-form-urlencoded"
SENT = """
import json
import httpx
from justone_client import JustOne

def answer(request):
    sent.append([str(request.url.query, "ascii"), request.content.decode()])
    return httpx.Response(200, json={"code": 0, "data": {}})

sent = []
api = JustOne("s3cretT0", http_client=httpx.Client(transport=httpx.MockTransport(answer)))
api.kite.fly_v1(day=3, wind="N")
print(json.dumps(sent))
"""


def query(name: str) -> dict[str, Any]:
    return {"in": "query", "name": name, "required": True, "schema": {"type": "string"}}


def form(*names: str) -> dict[str, Any]:
    return {"content": {FORM: {"schema": {"properties": {name: {} for name in names}, "required": [*names]}}}}


@pytest.mark.parametrize(
    ("parameters", "body", "expected"),
    [
        (["day"], ["token", "wind"], ["day=3", "wind=N&token=s3cretT0"]),
        (["day", "token"], ["wind"], ["day=3&token=s3cretT0", "wind=N"]),
        (["token"], ["day", "token", "wind"], ["", "day=3&wind=N&token=s3cretT0"]),
    ],
)
def test_every_field_travels_where_the_definition_has_it(
    published: Invent,
    catalogue_of: Build,
    ask: Callable[..., Any],
    tmp_path: Path,
    *,
    parameters: list[str],
    body: list[str],
    expected: list[str],
) -> None:
    operation = published("POST /api/kite/fly/v1", parameters=[*map(query, parameters)], requestBody=form(*body))
    generate(catalogue_of(operation), tmp_path)

    assert ask(tmp_path, SENT) == [expected]


def test_one_name_in_both_places_is_refused(published: Invent, catalogue_of: Build) -> None:
    operation = published("POST /api/kite/fly/v1", parameters=[query("wind")], requestBody=form("wind"))

    with pytest.raises(CatalogueError, match=r"POST /api/kite/fly/v1: 'wind' is both in the query and in the form"):
        catalogue_of(operation)
