"""Paging: from the declaration in the overlay to a generated method that iterates over pages."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support.strict_mypy import StrictMypy

from justone_specs.normalise import Overlay, PublishedOperation, normalise
from speckit.generate import generate
from speckit.generate.completeness import missing_methods
from speckit.generate.view import endpoint_views

pytestmark = pytest.mark.slow

Ask = Callable[..., Any]

HOSTILE = 'x"""\nimport os\n\\\' {{ 7 * 7 }} \u2028 ends \\'
DECLARED = """
[[paging]]
reason = "the definition says so"
endpoints = ["GET /api/kite/list/v1", "GET /api/kite/old-list/v1", "GET /api/kite/counted/v1", "GET /api/kite/odd/v1"]
step = { page = 1 }

[[paging]]
reason = "says words; an endpoint that has lost its page, and one that a pull may bring"
endpoints = ["GET /api/kite/from-zero/v1", "GET /api/kite/pageless/v1", "GET /api/kite/absent/v1"]
step = { page = 1 }
first = { page = 0 }

[[paging]]
reason = "the first page is documented nowhere"
endpoints = ["GET /api/kite/search/v1"]
step = { page = 1 }
next = { searchId = "$.data..search_id" }
more = "$.data.has_more"
items = "$.data.list"

[[paging]]
reason = "a cursor"
endpoints = ["GET /api/kite/hostile/v1"]
next = { lastCursor = "$.data..[-1].cursor" }

[[paging]]
reason = "a buffer"
endpoints = ["POST /api/kite/list/v2"]
next = { offset = "$.data.PagingInfo.Offset" }
end = "$.data.is_end"
"""
NUMBER = {"type": "integer"}
FIRST = NUMBER | {"default": 1}


def taking(**schemas: dict[str, Any]) -> dict[str, Any]:
    """Return an operation with these query parameters; `required` is a key of the schema."""
    parameters = [{"in": "query", "name": name, "schema": schema} for name, schema in schemas.items()]
    return {"parameters": [each | {"required": each["schema"].get("required", False)} for each in parameters]}


FORM = {"application/x-www-form-urlencoded": {"schema": {"properties": {"offset": {"type": "string"}}}}}
ENDPOINTS: dict[str, dict[str, Any]] = {
    "GET /api/kite/list/v1": taking(page=FIRST, colour={"required": True}),
    "GET /api/kite/old-list/v1": taking(page=FIRST) | {"deprecated": True},
    "GET /api/kite/counted/v1": taking(maxPages=NUMBER, page=FIRST),
    "GET /api/kite/from-zero/v1": taking(page=FIRST),
    "GET /api/kite/pageless/v1": taking(colour={}),
    "GET /api/kite/search/v1": taking(colour={}, page={}, searchId={"default": ""}, size={"required": True}),
    "GET /api/kite/hostile/v1": taking(lastCursor={"default": HOSTILE}),
    "POST /api/kite/list/v2": {"requestBody": {"content": FORM}},
    "GET /api/kite/iter-list/v1": taking(page=FIRST),  # has the name that an iterator would have
    "GET /api/kite/odd/v1": taking(page={"type": "boolean", "default": True}),
}
ITERATORS = ["counted_v1", "from_zero_v1", "hostile_v1", "list_v1", "list_v2", "odd_v1", "old_list_v1", "search_v1"]


@pytest.fixture(scope="module")
def overlay(tmp_path_factory: pytest.TempPathFactory) -> Overlay:
    file = tmp_path_factory.mktemp("specs") / "overlay.toml"
    file.write_text(DECLARED, encoding="utf-8")
    return Overlay.read(file)


@pytest.fixture(scope="module")
def operations(published: Callable[..., PublishedOperation]) -> list[PublishedOperation]:
    return [published(endpoint, {"list": [{"a": 1}]}, **said) for endpoint, said in ENDPOINTS.items()]


@pytest.fixture(scope="module")
def catalogue(
    operations: list[PublishedOperation], catalogue_of: Callable[..., dict[str, Any]], overlay: Overlay
) -> dict[str, Any]:
    return catalogue_of(*operations, overlay=overlay)


@pytest.fixture(scope="module")
def generated(catalogue: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("generated")
    assert generate(catalogue, folder) == len(ENDPOINTS)
    return folder


def paging(catalogue: dict[str, Any]) -> dict[str, Any]:
    return {
        f"{method.upper()} {path}": operation["x-paging"]
        for path, item in catalogue["paths"].items()
        for method, operation in item.items()
        if "x-paging" in operation
    }


def test_the_catalogue_has_each_declaration_and_its_first_page(catalogue: dict[str, Any]) -> None:
    found = paging(catalogue)

    assert found.pop("GET /api/kite/list/v1") == {"step": {"page": 1}, "first": {"page": 1}}
    assert found.pop("GET /api/kite/from-zero/v1") == {"step": {"page": 1}, "first": {"page": 0}}
    assert found.pop("GET /api/kite/search/v1") == {
        "step": {"page": 1},
        "next": {"searchId": "$.data..search_id"},
        "more": "$.data.has_more",
        "items": "$.data.list",
    }
    assert found.pop("POST /api/kite/list/v2") == {
        "next": {"offset": "$.data.PagingInfo.Offset"},
        "end": "$.data.is_end",
    }
    assert found.keys() == {f"GET /api/kite/{name}/v1" for name in ("old-list", "counted", "hostile", "odd")}


def test_a_default_that_is_not_a_number_is_not_a_first_page(catalogue: dict[str, Any]) -> None:
    assert paging(catalogue)["GET /api/kite/odd/v1"] == {"step": {"page": 1}}


def test_declarations_are_reported_also_if_they_do_not_fit(
    operations: list[PublishedOperation], overlay: Overlay
) -> None:
    said = {str(touch.endpoint): touch.what for touch in normalise(operations, overlay).touches if touch.rule == 15}

    assert said.pop("GET /api/kite/pageless/v1") == "left out: page is not a parameter"
    assert said.pop("GET /api/kite/search/v1") == "by page, searchId"
    assert sorted(said) == sorted(paging(normalise(operations, overlay).catalogue).keys() - {"GET /api/kite/search/v1"})


INSPECT = """
import inspect, json
import justone_generated.api as api
from justone_generated.api import kite
methods = {}
for key, made in (("sync", api.Platforms().kite), ("async", api.AsyncPlatforms().kite)):
    methods[key] = {
        name: [str(inspect.signature(each)), inspect.getdoc(each), inspect.iscoroutinefunction(inspect.unwrap(each))]
        for name, each in inspect.getmembers(made, inspect.ismethod) if name.startswith("iter_")
    }
rules = {each.name.partition(".")[2]: each.paging and each.paging._asdict() for each in kite.OPERATIONS}
print(json.dumps({"methods": methods, "rules": rules}, default=dict))
"""


@pytest.fixture(scope="module")
def report(generated: Path, ask: Ask) -> dict[str, Any]:
    found: dict[str, Any] = ask(generated, INSPECT)
    return found


def test_each_declared_method_has_a_sync_and_an_async_iterator(report: dict[str, Any]) -> None:
    wanted = {f"iter_{name}" for name in ITERATORS} | {"iter_list_v1_"}

    assert report["methods"]["sync"].keys() == report["methods"]["async"].keys() == wanted
    assert {name for name, rule in report["rules"].items() if rule} == set(ITERATORS)


def test_an_endpoint_keeps_a_name_that_an_iterator_would_take(report: dict[str, Any]) -> None:
    endpoint, iterator = report["methods"]["sync"]["iter_list_v1"], report["methods"]["sync"]["iter_list_v1_"]

    assert endpoint[0] == "(*, page: 'int | None' = None) -> 'Response[IterListV1Data]'"
    assert iterator[0] == "(*, colour: 'str', page: 'int | None' = None, max_pages: 'int') -> 'Pages[ListV1Data]'"
    assert not report["rules"]["iter_list_v1"]


def test_a_first_page_without_a_default_is_a_required_argument(report: dict[str, Any]) -> None:
    assert report["methods"]["sync"]["iter_search_v1"][0] == (
        "(*, size: 'str', page: 'str', colour: 'str | None' = None, search_id: 'str | None' = None, max_pages: 'int')"
        " -> 'Pages[SearchV1Data]'"
    )


def test_an_argument_that_is_published_as_max_pages_is_another(report: dict[str, Any]) -> None:
    assert report["methods"]["sync"]["iter_counted_v1"][0] == (
        "(*, max_pages_: 'int | None' = None, page: 'int | None' = None, max_pages: 'int') -> 'Pages[CountedV1Data]'"
    )


def test_the_asynchronous_iterator_differs_in_its_return_type(report: dict[str, Any]) -> None:
    for name, (signature, doc, is_coroutine) in report["methods"]["sync"].items():
        twin, twin_doc, twin_is_coroutine = report["methods"]["async"][name]
        assert twin == signature.replace("'Pages[", "'AsyncPages[")
        assert twin_doc == doc
        assert (is_coroutine, twin_is_coroutine) == (False, name == "iter_list_v1")


def test_the_docstring_names_the_method_first_page_and_price(report: dict[str, Any]) -> None:
    doc = " ".join(report["methods"]["sync"]["iter_search_v1"][1].split())

    assert "`search_v1`" in doc
    assert "`page` and `search_id` stand for the page to begin with" in doc
    assert "billed" in doc


GO = """
import asyncio, inspect, json, sys, warnings
from urllib.parse import parse_qsl
import httpx
from justone_client import AsyncJustOne, JustOne

method, arguments, bodies = json.load(sys.stdin)
report = []

def serve(request):
    sent = dict(parse_qsl(request.url.query.decode() or request.content.decode()))
    report[-1]["sent"].append({key: value for key, value in sent.items() if key != "token"})
    return httpx.Response(200, json={"code": 0, "data": bodies[len(report[-1]["sent"]) - 1]})

def begun(client, http):
    report.append({"sent": [], "pages": [], "warned": []})
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        here = inspect.currentframe().f_lineno + 1
        pages = getattr(client("k7Qw2ZpX9vB4nM1t", http_client=http).kite, method)(max_pages=5, **arguments)
    for each in caught:
        report[-1]["warned"].append([each.category.__name__, each.filename, each.lineno - here])
    return pages

async def main():
    async with httpx.AsyncClient(transport=httpx.MockTransport(serve)) as http:
        async for page in begun(AsyncJustOne, http):
            report[-1]["pages"].append(repr(page.data))

with httpx.Client(transport=httpx.MockTransport(serve)) as http:
    for page in begun(JustOne, http):
        report[-1]["pages"].append(repr(page.data))
asyncio.run(main())
print(json.dumps(report))
"""


RED = {"colour": "red"}
WALKS: dict[str, tuple[dict[str, Any], list[Any], list[dict[str, str]]]] = {  # arguments, data, sent parameters
    "iter_list_v1_": (RED, [{"n": 1}, []], [RED, RED | {"page": "2"}]),
    "iter_from_zero_v1": ({}, [{"n": 1}, []], [{}, {"page": "1"}]),
    "iter_search_v1": (
        {"size": "9", "page": "4"},
        [{"search_id": "s", "has_more": 1}, {"list": []}],
        [{"size": "9", "page": "4"}, {"size": "9", "page": "5", "searchId": "s"}],
    ),
    "iter_list_v2": (
        {},
        [{"PagingInfo": {"Offset": "b&1"}}, {"is_end": 1, "PagingInfo": {"Offset": "b&2"}}],
        [{}, {"offset": "b&1"}],
    ),
    "iter_hostile_v1": ({}, [[{"cursor": 1}, {"cursor": 2}], [{"cursor": HOSTILE}]], [{}, {"lastCursor": "2"}]),
    "iter_old_list_v1": ({"page": 7}, [{"n": 1}, None], [{"page": "7"}, {"page": "8"}]),
}


@pytest.mark.parametrize("method", WALKS)
def test_pages_are_requested_as_declared(generated: Path, ask: Ask, method: str) -> None:
    arguments, bodies, sent = WALKS[method]
    for gone in ask(generated, GO, [method, arguments, bodies]):
        assert gone["sent"] == sent
        assert len(gone["pages"]) == 2
        deprecated = [["DeprecatedEndpointWarning", "<string>", 0]]  # once, at the line of the caller
        assert gone["warned"] == (deprecated if method == "iter_old_list_v1" else [])


APP = """
from justone_client import AsyncJustOne, JustOne

api = JustOne("emulator")
pages = api.kite.iter_list_v1_(colour="red", max_pages=3)
reveal_type(pages)
for page in pages:
    reveal_type(page.data.list_)
reveal_type(pages.next_params)
reveal_type(api.paginate(api.kite.list_v1, next_page=lambda page: {"page": page.data.list_}, max_pages=2, colour="red"))

async def main(api: AsyncJustOne) -> None:
    async for page in api.kite.iter_list_v1_(colour="red", max_pages=3):
        reveal_type(page.data.list_)
    reveal_type(api.kite.iter_list_v2(max_pages=1))
    reveal_type(api.paginate(api.kite.list_v1, next_page=lambda page: None, max_pages=2))

api.kite.iter_list_v1_(colour="red", max_pages=3, **(pages.next_params or {}))
api.kite.iter_list_v1_(colour="red")
api.kite.iter_list_v1_(colour="red", max_pages="3")
api.kite.iter_search_v1(size="9", max_pages=3)
api.kite.iter_old_list_v1(max_pages=3)
api.kite.iter_pageless_v1(max_pages=3)
"""


def test_strict_mypy_knows_the_types_of_pages_and_items(
    generated: Path, tmp_path: Path, strict_mypy: StrictMypy
) -> None:
    (tmp_path / "app.py").write_text(APP, encoding="utf-8")
    found = [line.split(":", 3) for line in strict_mypy("app.py", folder=tmp_path, generated=generated).splitlines()]
    pages, data = "justone_client.endpoints.pages", "justone_generated.api.kite.list_v1"

    assert {file for file, *_ in found} == {"app.py"}, "the generated package passes"
    assert [text.split('"')[1] for *_, text in found if "Revealed" in text] == [
        f"{pages}.Pages[{data}.ListV1Data]",
        f"list[{data}.ListItem] | None",
        "dict[str, Any] | None",
        f"{pages}.Pages[{data}.ListV1Data]",
        f"list[{data}.ListItem] | None",
        f"{pages}.AsyncPages[{data.replace('list_v1', 'list_v2')}.ListV2Data]",
        f"{pages}.AsyncPages[{data}.ListV1Data]",
    ]
    lines = APP.splitlines()
    assert [(lines[int(number) - 1], text.split("[")[-1]) for _, number, kind, text in found if "error" in kind] == [
        ('api.kite.iter_list_v1_(colour="red")', "call-arg]"),
        ('api.kite.iter_list_v1_(colour="red", max_pages="3")', "arg-type]"),
        ('api.kite.iter_search_v1(size="9", max_pages=3)', "call-arg]"),
        ("api.kite.iter_old_list_v1(max_pages=3)", "deprecated]"),
        ("api.kite.iter_pageless_v1(max_pages=3)", "attr-defined]"),
    ]


@pytest.mark.parametrize(("occurrence", "to"), [(1, "def other("), (2, "def other("), (1, "async def iter_search_v1(")])
def test_an_iterator_that_is_missing_is_noticed(
    catalogue: dict[str, Any], generated: Path, tmp_path: Path, occurrence: int, to: str
) -> None:
    package = shutil.copytree(generated / "justone_generated", tmp_path / "justone_generated")
    views = list(endpoint_views(catalogue))
    assert missing_methods(package, views) == []
    module = package / "api" / "kite" / "__init__.py"
    parts = module.read_text(encoding="utf-8").split("def iter_search_v1(")
    assert len(parts) == 3  # in both namespaces
    parts[occurrence - 1 : occurrence + 1] = [to.join(parts[occurrence - 1 : occurrence + 1])]
    module.write_text("def iter_search_v1(".join(parts), encoding="utf-8")

    assert missing_methods(package, views) == ["kite.search_v1 (GET /api/kite/search/v1)"]


def test_a_hostile_default_stays_a_text(report: dict[str, Any]) -> None:
    assert report["rules"]["hostile_v1"]["first"] == {"lastCursor": HOSTILE}
    assert report["rules"]["hostile_v1"]["next"] == {"lastCursor": ["data", "..", -1, "cursor"]}
