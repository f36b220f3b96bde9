"""Hostile definitions are data, never code: each is generated harmlessly or refused by name, as a user would see it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import harmless
import hostile
import httpx
import pytest
from harmless import SITE, Project
from hostile import CANARY, GENERATED, HARMLESS, OPERATIONS, PATHS, RUN, TEXT

pytestmark = pytest.mark.slow

CALL_ALL = """
import importlib, json, pkgutil, warnings
import justone_generated.api as api
from justone_client.endpoints.model import read_data

for module in pkgutil.walk_packages(api.__path__, "justone_generated.api."):
    importlib.import_module(module.name)

class Sent(api.Platforms):
    def execute(self, operation, parameters):
        return operation, parameters

client, called = Sent(), []
warnings.simplefilter("ignore")  # of what is deprecated
for platform in api.PLATFORMS:
    for operation in importlib.import_module(f"justone_generated.api.{platform}").OPERATIONS:
        method = getattr(getattr(client, platform), operation.name.partition(".")[2])
        sent, parameters = method(**dict.fromkeys(operation.parameters, "x"))
        assert sent is operation, operation
        assert parameters == dict.fromkeys(operation.parameters.values(), "x"), operation
        if operation.data:
            read_data(operation.data, {"x": 1})
        called.append(operation.path)
print(json.dumps(called))
"""
GOOD = json.dumps(hostile.document({})).encode()
OURS = ("specs/", "generated/", "cache.json")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.chdir(tmp_path)  # a canary would be created there
    return Project(tmp_path)


@dataclass(frozen=True)
class Outcome:
    """Result of generating the catalogue that contains all hostile operations."""

    pulled: tuple[int, str]
    generated: tuple[int, str]
    before: dict[str, bytes]
    after: dict[str, bytes]
    package: Path
    called: list[str]


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory, ask: Callable[..., Any]) -> Outcome:
    root = tmp_path_factory.mktemp("hostile")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(root)  # a canary would be created there
        project = Project(root)
        project.serve("openapi.json", hostile.catalogue())
        before = project.files(beside=OURS)
        pulled, generated = project.pull(), project.generate()
        called = ask(root / "generated", CALL_ALL) if generated[0] == 0 else []
        after = project.files(beside=OURS)
    return Outcome(pulled, generated, before, after, root / "generated" / "justone_generated", called)


def test_the_commands_refuse_some_and_generate_the_rest(outcome: Outcome) -> None:
    assert outcome.pulled[0] == 1
    assert outcome.generated[0] == 0, outcome.generated[1]
    assert HARMLESS in outcome.called


def test_hostile_definitions_write_and_run_nothing(outcome: Outcome) -> None:
    assert outcome.before == outcome.after  # a canary would be among the files


def test_the_source_has_only_constructs_of_the_generator(outcome: Outcome) -> None:
    assert harmless.unexpected(outcome.package) == []


@pytest.mark.matrix
@pytest.mark.parametrize(
    ("path", "refusal"),
    [
        *((f"/api/hostile/{name}/v1", refusal) for name, (refusal, _) in OPERATIONS.items()),
        *((path, refusal) for path, (refusal, _) in PATHS.items()),
    ],
    ids=lambda value: ascii(value)[1:50],
)
def test_an_operation_can_be_called_or_is_refused_by_name(path: str, refusal: str, outcome: Outcome) -> None:
    lines = [line for line in outcome.pulled[1].splitlines() if line.startswith("refused: ")]
    named = [
        line for line in lines if line.startswith((f"refused: GET {path}: ", f"refused: GET {ascii(path)[:80]}: "))
    ]

    assert (path in outcome.called) == (refusal == GENERATED)
    assert len(named) == (refusal != GENERATED)
    assert all(refusal in line and len(line) < 1000 for line in named)


WHOLE: dict[str, tuple[str, bytes]] = {
    "nesting": ("nested too deeply", GOOD[:-1] + b', "x": ' + b"[" * 10_000 + b"]" * 10_000 + b"}"),
    "objects": ("nested too deeply", GOOD[:-1] + b', "x": ' + b'{"a":' * 10_000 + b"1" + b"}" * 10_000 + b"}"),
    "indentation": ("more than 500,000 values", GOOD[:-1] + b', "x": [' + b"[]," * 600_000 + b"1]}"),
    "duplicate": ("duplicate key", GOOD[:-1] + b', "paths": {}}'),
    "duplicate-deep": ("duplicate key", GOOD.replace(b'"wing": 1', b'"wing": 1, "wing": 2')),
    "nan": ("NaN", GOOD.replace(b'"wing": 1', b'"wing": NaN')),
    "infinity": ("not usable JSON", GOOD.replace(b'"wing": 1', b'"wing": 1e999')),
    "digits": ("not usable JSON", GOOD.replace(b'"wing": 1', b'"wing": ' + b"9" * 100_000)),
    "surrogate": ("not usable JSON", GOOD.replace(b'"wing": 1', b'"wing": "\\ud800"')),
    "html": ("HTML page", b"<script>" + RUN.encode() + b"</script>"),
    "pickle": ("not UTF-8", b"\x80\x04\x95cos\nsystem\n"),
    "yaml": ("not usable JSON", b"!!python/object/apply:os.system ['touch canary']"),
    "python": ("not usable JSON", RUN.encode()),
    "list": ("a JSON list", b"[]"),
    "paths-list": ("'paths' is not an object", json.dumps(hostile.document({}) | {"paths": [RUN]}).encode()),
    "10001-paths": ("10002 paths", json.dumps(hostile.document({f"/{n}": {} for n in range(10_001)})).encode()),
    "same-name": (
        "GET /api/pond/SWIM and GET /api/pond/swim would both be called",
        json.dumps(hostile.document({"/api/pond/SWIM": {"get": {}}, "/api/pond/swim": {"get": {}}})).encode(),
    ),
}


@pytest.mark.matrix
@pytest.mark.parametrize("case", WHOLE)
def test_a_hostile_catalogue_is_refused_and_what_was_there_stays(case: str, project: Project) -> None:
    refusal, body = WHOLE[case]
    project.serve("openapi.json", GOOD)
    assert project.pull()[0] == 0
    project.serve("openapi.json", body)
    before = project.files()
    status, said = project.pull()

    assert status in (1, 2)
    assert refusal in said
    assert project.files() == before
    assert len(said) < 2000


ITEMS: dict[str, tuple[str, Any]] = {
    "reference": ("a whole path is not supported", {"$ref": "file:///etc/passwd"}),
    "list": ("is not an object", [RUN]),
    "look-alike": ("not in lower case", {"po\u017ft": {}}),
    "upper-case": ("not in lower case", {"GET": {}}),
    "trace": ("unknown HTTP method", {"trace": {}}),
    "parameters": ("'parameters' is not a list", {"parameters": RUN, "get": {}}),
    "circle": ("refers to itself", {"parameters": [{"$ref": "#/components/parameters/itself"}], "get": {}}),
}


def test_a_hostile_path_does_not_affect_the_others(project: Project) -> None:
    paths = {f"/api/pond/{name}": item for name, (_, item) in ITEMS.items()}
    more = {"x-openapi-release-id": f"\x1b[31m\n{TEXT}", "components": hostile.COMPONENTS}
    project.serve("openapi.json", json.dumps(hostile.document(paths, **more)).encode())
    project.serve("openapi-zh.json", json.dumps(hostile.document({}, **more)).encode())
    status, said = project.pull()
    lines = {
        line.split("/api/pond/")[1].split(": ")[0].rstrip("'"): line
        for line in said.splitlines()
        if "/api/pond/" in line
    }

    assert status == 1
    assert lines.keys() == ITEMS.keys()
    assert {name: line for name, line in lines.items() if ITEMS[name][0] not in line} == {}
    assert project.generate() == (0, "1 of 1 endpoints generated into generated/\n")


def definitions() -> dict[str, dict[str, Any]]:
    """Return hostile operations as separate definitions, by the summary from which their address is derived."""
    responses = hostile.shown({"wing": 1})
    once = {name: operation for name, (_, operation) in OPERATIONS.items() if name[-1] not in "3456789"}
    return {name: responses | operation for name, operation in once.items()}


def test_hostile_definitions_are_refused_or_harmless(project: Project, ask: Callable[..., Any]) -> None:
    paths = {f"/api/own/{name}/v1": {"get": hostile.harmless() | {"summary": name}} for name in definitions()}
    project.serve("openapi.json", json.dumps(hostile.document(paths)).encode())
    for name, operation in definitions().items():
        body = hostile.document({}, components=hostile.COMPONENTS if "ref" in name else {})
        body["paths"] = {f"/api/own/{name}/v1": {"get": operation}}
        project.serve(f"openapi/kites/{name}-v1-en.json", json.dumps(body).encode())
    before = project.files(beside=OURS)
    status, said = project.pull()
    refused = {line.split("/")[3] for line in said.splitlines() if line.startswith("refused: GET /api/own/")}

    assert status == 1
    assert refused == {name for name in definitions() if OPERATIONS[name][0] != GENERATED}
    assert project.generate()[0] == 0
    assert harmless.unexpected(project.root / "generated" / "justone_generated") == []
    assert sorted(ask(project.root / "generated", CALL_ALL)) == sorted([*paths, HARMLESS])
    assert project.files(beside=OURS) == before
    assert not list(project.root.rglob(CANARY))


def test_no_other_host_is_requested(project: Project) -> None:
    asked: list[httpx.URL] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url)
        if request.url.path == "/openapi.json":
            return httpx.Response(200, content=hostile.catalogue())
        return httpx.Response(404)

    assert project.pull("--accept-removals", transport=httpx.MockTransport(answer))[0] == 1
    assert {(url.scheme, url.host) for url in asked} == {("https", SITE.removeprefix("https://"))}
    assert {url.raw_path for url in asked} == {
        *(b"/openapi.json", b"/openapi-zh.json"),
        *(b"/openapi/kites/fly-v1-en.json", b"/openapi/kites/fly-v1-zh.json"),
    }


@pytest.mark.parametrize("source", ["folder", "site"])
def test_a_long_summary_does_not_affect_other_endpoints(source: str, project: Project) -> None:
    paths = {"/api/kite/long/v1": {"get": hostile.harmless() | {"summary": hostile.LONG}}}
    body = json.dumps(hostile.document(paths)).encode()
    project.serve("openapi.json", body)

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=body) if request.url.path == "/openapi.json" else httpx.Response(404)

    arguments = ["--accept-removals"] if source == "site" else []
    assert project.pull(*arguments, transport=httpx.MockTransport(answer))[0] in (0, 1)


@pytest.mark.parametrize(
    "operation", [{"parameters": [hostile.query(""), hostile.query(" ")]}, hostile.form({"": {}, " ": {}})]
)
def test_names_that_the_generator_spells_alike_are_generated(operation: dict[str, Any], project: Project) -> None:
    project.serve("openapi.json", json.dumps(hostile.document({"/api/kite/twins/v1": {"get": operation}})).encode())
    assert project.pull()[0] == 0
    assert project.generate()[0] == 0
