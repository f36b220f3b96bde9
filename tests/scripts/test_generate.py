"""The generator, on an invented catalogue with all pitfalls of real ones."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from generating import PART, contents
from support.strict_mypy import StrictMypy

from justone_specs.model.endpoint import Endpoint
from justone_specs.model.overlay import Correction, EndpointKey, Overlay
from justone_specs.model.published import PublishedOperation
from speckit.generate import generate
from speckit.staleness import stale_files

pytestmark = pytest.mark.slow

Invent = Callable[..., PublishedOperation]
Build = Callable[..., dict[str, Any]]
Ask = Callable[..., Any]

FORM = "application/x-www-form-urlencoded"
HOSTILE = 'x"""\nimport os\n"""" \\""" {{ 7 * 7 }} {% raw %} {# c #} \\N{DASH} \' \u2028 \u202e \x00 鸢 ends \\'

LIST_LIKE = {
    "empty": [],
    "nothing": None,
    "mixed": [1, "a", {"b": 1}],
    "scalars": [1, "a"],
    "nested": [[{"b": 1}]],
    "by_id": {"17": PART, "18": PART},
    "bare": {},
}
WORDS = ("list", "str", "class", "type", "additional_properties", "key", "self", "int", "dict")
NAMES_LIKE = {
    **dict.fromkeys(WORDS, 1),
    "mEngagementNum": 1,
    "mengagementNum": 2,
    "aB": 3,
    "a_b": "four",
    "model": PART,
    "any": PART,
    "none": PART,
    "DATA": PART,
    "user": {"extra": {}},
    "userExtra": PART,
}
DATA: dict[str, Any] = {
    "GET /api/kite-club/get-flyer/v1": {
        "wing": {"span": 1.5},
        "tails": [{"colour": "red"}, {"colour": "blue", "n": 1}],
    },
    "GET /api/kite-club/get-names/v1": NAMES_LIKE,
    "GET /api/kite-club/get-lists/v1": LIST_LIKE,
    "GET /api/kite-club/userId/v1": [{"id": 1}],
    "GET /api/kite-club/ask-dots": "text",
    "GET /api/kite-club/search_v2/v1": {"1": "a", "2": "b"},
    "GET /api/2048/v1": 17,
    "GET /api/map/list": [],
    "GET /api/map/import": None,
    "GET /api/map/find/v1": PART,
}
INSPECT = """
import importlib, inspect, json, sys
import justone_generated.api as api
from justone_client.endpoints.model import read_data

examples = json.load(sys.stdin)
report = {"folder": api.__file__, "platforms": api.PLATFORMS, "operations": {}}
for platform in api.PLATFORMS:
    module = importlib.import_module(f"justone_generated.api.{platform}")
    for operation in module.OPERATIONS:
        row = {name: getattr(operation, name) for name in operation._fields}
        for base, key in ((api.Platforms, "sync"), (api.AsyncPlatforms, "async")):
            method = getattr(type(getattr(base(), platform)), operation.name.partition(".")[2])
            function = inspect.unwrap(method)
            row[key] = {
                "coroutine": inspect.iscoroutinefunction(function),
                "signature": str(inspect.signature(method)),
                "doc": inspect.getdoc(method),
                "deprecated": getattr(method, "__deprecated__", ""),
            }
        if operation.data:
            data, drift = read_data(operation.data, examples[str(operation)])
            row["read"] = {"text": repr(data), "drift": [str(item) for item in drift]}
        report["operations"][str(operation)] = row
print(json.dumps(report))
"""


def query(name: str, schema: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    return {"in": "query", "name": name, "schema": schema or {"type": "string"}} | more


def form(**fields: dict[str, Any]) -> dict[str, Any]:
    return {"content": {FORM: {"schema": {"properties": fields, "required": ["token", "page_no"]}}}}


@pytest.fixture(scope="module")
def catalogue(published: Invent, catalogue_of: Build) -> dict[str, Any]:
    said: dict[str, dict[str, Any]] = {
        "GET /api/kite-club/get-flyer/v1": {
            "summary": "Flyer",
            "deprecated": True,
            "parameters": [
                query("token", required=True),
                query("sortBy", {"type": "string", "enum": ["POSTS", "bid", "_bid"], "default": "posts"}),
                query("userId", required=True),
                query("days", {"type": "integer", "enum": [7, 90], "default": 30}),
                query("ratio", {"type": "number", "enum": [0.5, 1.5]}),
                query("tags", {"type": "array"}),
                query("fresh", {"type": "boolean"}),
            ],
        },
        "GET /api/kite-club/userId/v1": {"deprecated": True},
    }
    operations = [published(endpoint, data, **said.get(endpoint, {})) for endpoint, data in DATA.items()]
    operations += [
        published("GET /api/kite-club/no-example/v1"),
        published(
            "POST /api/kite-club/send/v1",
            {"form": PART, "envelope": PART},
            parameters=[query("lang")],
            requestBody=form(token={"type": "string"}, page_no={"type": "integer"}, keyWord={"type": "string"}),
        ),
        published(
            "GET /api/hostile/get-text/v1",
            summary=HOSTILE,
            description=HOSTILE,
            parameters=[query(f"p{HOSTILE}", {"enum": [HOSTILE, "ok"], "default": HOSTILE}, description=HOSTILE)],
        ),
    ]
    replacement = Endpoint.of("GET", "/api/kite-club/search_v2/v1")
    overlay = Overlay(
        endpoints={
            Endpoint.of("GET", "/api/kite-club/get-flyer/v1"): Correction(
                reason="r", replacement=EndpointKey(str(replacement))
            ),
        }
    )
    return catalogue_of(*operations, overlay=overlay)


@pytest.fixture(scope="module")
def generated(catalogue: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("generated")
    assert generate(catalogue, folder) == len(DATA) + 3
    return folder


@pytest.fixture(scope="module")
def report(generated: Path, ask: Ask) -> dict[str, Any]:
    """Return the report of a program that uses the generated package, with warnings as errors."""
    examples = DATA | {"POST /api/kite-club/send/v1": {"form": PART, "envelope": PART}}
    result: dict[str, Any] = ask(generated, INSPECT, examples)
    assert result["folder"].startswith(str(generated))
    return result


def test_every_endpoint_is_an_operation_under_its_own_name(report: dict[str, Any]) -> None:
    assert {key: row["name"] for key, row in report["operations"].items()} == {
        "GET /api/kite-club/get-flyer/v1": "kite_club.get_flyer_v1",
        "GET /api/kite-club/get-names/v1": "kite_club.get_names_v1",
        "GET /api/kite-club/get-lists/v1": "kite_club.get_lists_v1",
        "GET /api/kite-club/userId/v1": "kite_club.user_id_v1",
        "GET /api/kite-club/ask-dots": "kite_club.ask_dots",
        "GET /api/kite-club/search_v2/v1": "kite_club.search_v2_v1",
        "GET /api/kite-club/no-example/v1": "kite_club.no_example_v1",
        "POST /api/kite-club/send/v1": "kite_club.send_v1",
        "GET /api/2048/v1": "platform_2048.get_2048_v1",
        "GET /api/map/list": "map.list_",
        "GET /api/map/import": "map.import_",
        "GET /api/map/find/v1": "map.find_v1",
        "GET /api/hostile/get-text/v1": "hostile.get_text_v1",
    }
    assert report["platforms"] == {
        "hostile": ["hostile"],
        "kite_club": ["kite-club"],
        "map": ["map"],
        "platform_2048": ["2048"],
    }


def test_both_clients_have_every_method_with_the_same_arguments(report: dict[str, Any]) -> None:
    for row in report["operations"].values():
        assert (row["sync"]["coroutine"], row["async"]["coroutine"]) == (False, True)
        for key in ("signature", "doc", "deprecated"):
            assert row["sync"][key] == row["async"][key]


def test_a_signature_has_required_arguments_first_and_choices(report: dict[str, Any]) -> None:
    row = report["operations"]["GET /api/kite-club/get-flyer/v1"]

    assert row["sync"]["signature"] == (
        "(self, *, user_id: 'str', "
        "sort_by: \"Literal['POSTS', 'bid', '_bid'] | str | None\" = None, "
        "days: 'Literal[7, 90] | int | None' = None, "
        "ratio: 'float | None' = None, "
        "tags: 'list[str] | None' = None, "
        "fresh: 'bool | None' = None) -> 'Response[GetFlyerV1Data]'"
    )


def test_a_default_is_documented_and_never_an_argument(report: dict[str, Any]) -> None:
    row = report["operations"]["GET /api/kite-club/get-flyer/v1"]["sync"]

    assert "The vendor's default is `posts`, which is not one of its values." in row["doc"]
    assert "The vendor's default is `30`" in row["doc"]
    assert "posts" not in row["signature"]


def test_wire_names_are_kept_and_the_token_is_not_an_argument(report: dict[str, Any]) -> None:
    operations = report["operations"]

    assert operations["GET /api/kite-club/get-flyer/v1"]["parameters"] == {
        "user_id": "userId",
        "sort_by": "sortBy",
        "days": "days",
        "ratio": "ratio",
        "tags": "tags",
        "fresh": "fresh",
    }
    assert operations["POST /api/kite-club/send/v1"]["parameters"] == {
        "page_no": "page_no",
        "lang": "lang",
        "key_word": "keyWord",
    }


def test_only_the_form_is_a_form(report: dict[str, Any]) -> None:
    forms = [key for key, row in report["operations"].items() if row["form"]]

    assert forms == ["POST /api/kite-club/send/v1"]
    assert report["operations"][forms[0]]["method"] == "POST"


def test_deprecation_names_the_replacement_where_there_is_one(report: dict[str, Any]) -> None:
    deprecated = {key: row for key, row in report["operations"].items() if row["deprecation"]}

    assert {key: row["deprecation"].partition(". ")[2] for key, row in deprecated.items()} == {
        "GET /api/kite-club/get-flyer/v1": "Use kite_club.search_v2_v1 instead.",
        "GET /api/kite-club/userId/v1": "The vendor names no replacement.",
    }
    for row in report["operations"].values():
        assert row["sync"]["deprecated"] == row["deprecation"]


def test_data_is_typed_where_an_example_shows_a_shape(report: dict[str, Any]) -> None:
    typed = {key for key, row in report["operations"].items() if row["data"]}

    assert typed == {*DATA, "POST /api/kite-club/send/v1"} - {"GET /api/map/import"}


def test_every_example_is_read_as_the_type_inferred_from_it(report: dict[str, Any]) -> None:
    read = {key: row["read"] for key, row in report["operations"].items() if row["data"]}

    assert {key: row["drift"] for key, row in read.items() if row["drift"]} == {}
    assert read["GET /api/kite-club/get-flyer/v1"]["text"] == (
        "GetFlyerV1Data(tails=[Tail(colour='red'), Tail(colour='blue', n=1)], wing=Wing(span=1.5))"
    )
    assert read["GET /api/kite-club/userId/v1"]["text"] == "[UserIdV1DataItem(id=1)]"
    assert read["GET /api/kite-club/ask-dots"]["text"] == "'text'"
    assert read["GET /api/kite-club/search_v2/v1"]["text"] == "{'1': 'a', '2': 'b'}"
    assert read["GET /api/2048/v1"]["text"] == "17"
    assert read["GET /api/map/list"]["text"] == "[]"


def test_values_that_the_example_has_as_null_are_not_drift(
    published: Invent, catalogue_of: Build, ask: Ask, tmp_path: Path
) -> None:
    example = [{"n": 1, "o": {"a": 1}, "l": [1, None]}, {"n": None, "o": None}, {"l": []}]
    generate(catalogue_of(published("GET /api/kite/fly/v1", example)), tmp_path)
    code = """
import json, sys
from justone_client.endpoints.model import read_data
print(json.dumps([[drift.path for drift in read_data("justone_generated.api.kite.fly_v1", data)[1]]
                  for data in json.load(sys.stdin)]))
"""
    drifted = [{"n": "x", "o": 1, "l": None}]
    assert ask(tmp_path, code, [example, drifted]) == [[], ["data[0].l", "data[0].n", "data[0].o"]]


def test_lists_and_mappings_keep_what_they_hold(generated: Path, ask: Ask) -> None:
    code = """
import json, sys
from justone_generated.api.kite_club.get_lists_v1 import DATA
from justone_client.endpoints.model import read_data
data, _ = read_data(DATA.__module__, json.load(sys.stdin))
kept = [data.empty, data.nothing, data.mixed, data.scalars, data.bare]
print(json.dumps([*kept, data.nested[0][0].b, data.by_id["17"].a]))
"""
    assert ask(generated, code, LIST_LIKE) == [[], None, [1, "a", {"b": 1}], [1, "a"], {}, 1, 1]


def test_keys_that_are_words_of_python_or_read_alike_stay_apart(generated: Path, ask: Ask) -> None:
    code = """
import json, sys
from justone_client.endpoints.model import read_data
from justone_generated.api.kite_club import get_names_v1
values = json.load(sys.stdin)
data, _ = read_data(get_names_v1.__name__, values)
fields = {name: getattr(data, name) for name in dir(data) if name[0] != "_"}
print(json.dumps({name: value for name, value in fields.items() if isinstance(value, int | str)}))
"""
    assert ask(generated, code, NAMES_LIKE) == {
        **{f"{word}_": 1 for word in WORDS if word != "type"},
        "type": 1,
        "m_engagement_num": 1,
        "mengagement_num": 2,
        "a_b": "four",  # the key that is spelled like the field gets its name
        "a_b_": 3,
    }


def test_a_program_may_import_the_generated_package_first(generated: Path, ask: Ask) -> None:
    code = "import justone_generated.api.kite_club.get_flyer_v1 as m; print(f'\"{m.DATA.__name__}\"')"

    assert ask(generated, code) == "GetFlyerV1Data"


def test_hostile_texts_stay_texts(report: dict[str, Any], generated: Path) -> None:
    row = report["operations"]["GET /api/hostile/get-text/v1"]
    shown = " ".join(HOSTILE.replace("\u202e", "").replace("\x00", "").split())
    source = (generated / "justone_generated" / "api" / "hostile" / "__init__.py").read_text(encoding="utf-8")
    words = " ".join(row["sync"]["doc"].split())

    assert row["parameters"].popitem()[1] == f"p{HOSTILE}"
    assert words.count(shown) == 5  # summary, description, parameter, its default, its choice
    assert not {"\u2028", "\u202e", "\x00"} & set(source)


def test_hostile_texts_add_no_statement(generated: Path) -> None:
    module = ast.parse(
        (generated / "justone_generated" / "api" / "hostile" / "__init__.py").read_text(encoding="utf-8")
    )
    methods = [
        method
        for statement in module.body
        if isinstance(statement, ast.ClassDef)
        for method in statement.body
        if isinstance(method, ast.FunctionDef | ast.AsyncFunctionDef)
    ]

    assert [type(statement).__name__ for statement in module.body if not isinstance(statement, ast.ImportFrom)] == [
        *("Expr", "AnnAssign", "AnnAssign"),
        *("ClassDef", "ClassDef"),
    ]
    assert [[type(statement).__name__ for statement in method.body] for method in methods] == [["Expr", "Return"]] * 2


def test_a_hostile_address_stays_in_its_docstring(published: Invent, catalogue_of: Build, tmp_path: Path) -> None:
    hostile = PublishedOperation(Endpoint.of("GET", "/api/kite/fly/v1"), {}, 'https://x/"""\nimport os', ())
    generate(catalogue_of(hostile), tmp_path)
    source = (tmp_path / "justone_generated" / "api" / "kite" / "__init__.py").read_text(encoding="utf-8")
    imported = [
        name.name for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Import) for name in node.names
    ]

    assert "os" not in imported
    assert 'https://x/\\"\\"\\" import os' in source


def test_the_generated_package_passes_strict_type_checks(generated: Path, strict_mypy: StrictMypy) -> None:
    assert strict_mypy("justone_generated", folder=generated, generated=generated) == ""


def test_generating_twice_gives_the_same_bytes(catalogue: dict[str, Any], generated: Path, tmp_path: Path) -> None:
    generate(catalogue, tmp_path)
    first = contents(tmp_path)
    generate(catalogue, tmp_path)

    assert contents(tmp_path) == first
    assert stale_files(tmp_path / "justone_generated", generated / "justone_generated") == []
    assert [path.name for path in tmp_path.iterdir()] == ["justone_generated"]
