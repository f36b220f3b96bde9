"""Whole catalogues, the repository's own and the vendor's: all of their operations are generated."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import generate_client
import pytest
from catalogues import CATALOGUES, REAL, ROOT, WHOLE_CATALOGUES, endpoints_of, needs_real_catalogues
from support.strict_mypy import StrictMypy

from justone_client.endpoints.json_path import parsed
from justone_specs.normalise import Overlay, normalise, read_document

OVERLAY = ROOT / "specs" / "overlay.toml"
IMPORT_ALL = """
import importlib, json, pkgutil, sys
import justone_generated
modules = [
    importlib.import_module(module.name)
    for module in pkgutil.walk_packages(justone_generated.__path__, "justone_generated.")
]
platforms = [module for module in modules if hasattr(module, "OPERATIONS")]
print(json.dumps({
    "files": [module.__file__ for module in [justone_generated, *modules]],
    "operations": [f"{each.method} {each.path}" for platform in platforms for each in platform.OPERATIONS],
}))
"""
GO = """
import asyncio, inspect, json, sys, warnings
from urllib.parse import parse_qsl
import httpx
from justone_client import AsyncJustOne, JustOne
from justone_client.endpoints.registry import all_operations

answers = json.load(sys.stdin)
values = {"int": 7, "float": 7.5, "bool": True, "list[str]": ["7"]}
warnings.simplefilter("ignore")
report = {}

def serve(request):
    asked.append(dict(parse_qsl(request.url.query.decode() or request.content.decode())))
    data = answers[f"{request.method} {request.url.path}"][len(asked) - 1]
    return httpx.Response(200, json={"code": 0, "data": data})

def iterators(client):
    global asked
    for operation in all_operations():
        platform, _, name = operation.name.partition(".")
        if operation.paging:
            method = getattr(getattr(client, platform), f"iter_{name}")
            (*parameters, max_pages) = inspect.signature(method).parameters.values()
            begins = {*operation.paging.step, *operation.paging.next}
            arguments = {
                each.name: values.get(each.annotation.removesuffix(" | None").split(" | ")[-1], "7")
                for each in parameters
                if each.default is each.empty or operation.parameters[each.name] not in begins
            }
            asked = []
            report.setdefault(str(operation), []).append(asked)
            yield method(**arguments, max_pages=9)

async def main():
    async with httpx.AsyncClient(transport=httpx.MockTransport(serve)) as http:
        for pages in iterators(AsyncJustOne("k7Qw2ZpX9vB4nM1t", http_client=http)):
            assert len([page async for page in pages]) == 3

with httpx.Client(transport=httpx.MockTransport(serve)) as http:
    for pages in iterators(JustOne("k7Qw2ZpX9vB4nM1t", http_client=http)):
        assert len(list(pages)) == 3
asyncio.run(main())
print(json.dumps(report))
"""

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module", params=WHOLE_CATALOGUES, ids=lambda file: file.stem)
def catalogue(request: pytest.FixtureRequest) -> Path:
    return request.param


@pytest.fixture(scope="module")
def generated(catalogue: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Generate from a single document; a warning of the generator fails the command."""
    folder = tmp_path_factory.mktemp(catalogue.stem)
    specs = shutil.copytree(ROOT / "specs", folder / "specs", ignore=shutil.ignore_patterns("*.json"))
    arguments = ["--document", catalogue, "--specs", specs, "--output", folder / "generated"]
    assert generate_client.main([*map(str, arguments)]) == 0
    return folder / "generated"


def test_every_whole_operation_is_generated_and_imported(
    catalogue: Path, generated: Path, ask: Callable[[Path, str], Any]
) -> None:
    expected = endpoints_of(catalogue)
    found = ask(generated, IMPORT_ALL)

    assert len(expected) > 100
    assert sorted(found["operations"]) == sorted(expected)
    assert sorted(found["files"]) == sorted(map(str, generated.rglob("*.py")))


# All operations: mypy takes about 3 s for the 349 operations of the newest catalogue.
def test_code_of_a_whole_catalogue_passes_strict_mypy(generated: Path, strict_mypy: StrictMypy) -> None:
    assert strict_mypy("justone_generated", folder=generated, generated=generated) == ""


def test_code_of_a_whole_catalogue_passes_ruff(generated: Path) -> None:
    # ruff resolves patterns of a --config, such as `generated/**`, relative to the current directory
    checked = [f"--config={ROOT / 'pyproject.toml'}", "--no-cache", generated.name]
    for command in (["check"], ["format", "--check"]):
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *command, *checked],
            cwd=generated.parent,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr


def holding(path: str, value: object) -> Any:
    """Return data with a value at a path."""
    for step in reversed(parsed(path)[1:]):
        value = [{}, value] if step == -1 else {"inner" if step == ".." else step: value}
    return value


def merged(one: Any, other: Any) -> Any:
    if isinstance(one, dict) and isinstance(other, dict):
        return one | {key: merged(one[key], other[key]) if key in one else other[key] for key in other}
    return other


def three_pages(paging: dict[str, Any]) -> Iterator[Any]:
    """Yield data of three pages as declared: two with a next page, and the last one."""
    cursors = [*paging.get("next", {}).values()]
    for number in (1, 2, 3):
        data: Any = {"n": number}
        if "items" in paging:
            data = merged(data, holding(paging["items"], [{"n": number}]))
        if number < 3 or "more" in paging:
            for path in cursors:
                data = merged(data, holding(path, f"c{number}"))
        if "more" in paging and (number == 3 or paging["more"] not in cursors):
            data = merged(data, holding(paging["more"], int(number < 3)))
        if "end" in paging:
            data = merged(data, holding(paging["end"], number == 3))
        ends_empty = "step" in paging and not {"more", "end"} & paging.keys()
        yield [] if ends_empty and number == 3 else data


def changes(paging: dict[str, Any], first: dict[str, str], number: int) -> dict[str, str]:
    """Return the parameters that change for the page after this one."""
    begins = {name: int(first.get(name, paging.get("first", {}).get(name))) for name in paging.get("step", {})}
    counted = {name: str(begins[name] + number * (step or 1)) for name, step in paging.get("step", {}).items()}
    return counted | dict.fromkeys(paging.get("next", {}), f"c{number}")


def test_every_iterator_of_a_whole_catalogue_gets_all_pages(generated: Path, ask: Callable[..., Any]) -> None:
    paths = json.loads((generated / "catalogue.json").read_text(encoding="utf-8"))["paths"]
    operations = {f"{method.upper()} {path}": each for path, item in paths.items() for method, each in item.items()}
    declared = {endpoint: each["x-paging"] for endpoint, each in operations.items() if "x-paging" in each}
    found = ask(generated, GO, {endpoint: list(three_pages(paging)) for endpoint, paging in declared.items()})
    wrong = {}

    assert found.keys() == declared.keys()
    for endpoint, paging in declared.items():
        first = found[endpoint][0][0]
        texts = {each["name"]: each["schema"]["description"] for each in operations[endpoint]["parameters"]}
        again = {name: value for name, value in first.items() if "omit it when continuing" not in texts.get(name, "")}
        expected = [first, *(again | changes(paging, first, number) for number in (1, 2))]
        if found[endpoint] != [expected, expected]:  # by both clients
            wrong[endpoint] = found[endpoint]
    assert wrong == {}


@dataclass(frozen=True, slots=True)
class Declaration:
    """A declaration that stands on the vendor's texts, and the endpoint's parameters in the newest catalogue.

    Attributes:
        entry: The declaration.
        texts: The descriptions of its parameters.
        defaults: The defaults of its parameters; None if there is none.
    """

    entry: dict[str, Any]
    texts: dict[str, str]
    defaults: dict[str, Any]

    @property
    def words(self) -> str:
        """Return the descriptions of the parameters that select the page."""
        return " ".join(self.texts[name] for name in (*self.entry.get("step", {}), *self.entry.get("next", {})))


@pytest.fixture(scope="module")
def declarations() -> dict[str, Declaration]:
    paths = json.loads(REAL[-1].read_text(encoding="utf-8"))["paths"]
    found = {}
    for entry in tomllib.loads(OVERLAY.read_text(encoding="utf-8"))["paging"]:
        for endpoint in entry["endpoints"]:
            method, path = endpoint.split(" ")
            if path not in paths or "example" in entry["reason"]:
                continue
            operation = paths[path][method.lower()]
            parameters = {each["name"]: each for each in operation.get("parameters", [])}
            for media in operation.get("requestBody", {"content": {}})["content"].values():
                parameters |= {name: {"schema": each} | each for name, each in media["schema"]["properties"].items()}
            found[endpoint] = Declaration(
                entry,
                {name: each.get("description", "") for name, each in parameters.items()},
                {name: each["schema"].get("default") for name, each in parameters.items()},
            )
    return found


def test_every_declaration_fits_the_newest_catalogue() -> None:
    overlay = Overlay.read(OVERLAY)
    normalised = normalise(read_document(CATALOGUES[-1]), overlay)
    said = {touch.endpoint: touch.what for touch in normalised.touches if touch.rule == 15}

    assert len(overlay.paging) >= 110
    assert said.keys() == overlay.paging.keys()
    assert [f"{endpoint}: {what}" for endpoint, what in said.items() if what.startswith("left out")] == []


ONE = re.compile(r"start(s|ing) (from|with) 1\b|first page is 1\b", re.IGNORECASE)


@needs_real_catalogues
def test_first_pages_are_documented_or_up_to_the_caller(declarations: dict[str, Declaration]) -> None:
    for endpoint, each in declarations.items():
        for name in (name for name, step in each.entry.get("step", {}).items() if step == 1):
            first = each.entry.get("first", {}).get(name, each.defaults[name])
            documented = each.defaults[name] == 1 or ONE.search(each.texts[name])
            assert first == (1 if documented else None), f"{endpoint}: {each.texts[name]}"


@needs_real_catalogues
def test_steps_of_offsets_are_documented(declarations: dict[str, Declaration]) -> None:
    for endpoint, each in declarations.items():
        for name, step in each.entry.get("step", {}).items():
            if step != 1:
                shown = f"0, {step}, {2 * step}" in each.texts[name] or f"stepping by {step}" in each.texts[name]
                assert shown, f"{endpoint}: {each.texts[name]}"
                assert each.defaults[name] == 0, endpoint


@needs_real_catalogues
def test_places_of_cursors_are_documented(declarations: dict[str, Declaration]) -> None:
    for endpoint, each in declarations.items():
        for name, path in each.entry.get("next", {}).items():
            text = each.texts[name]
            words = path.removeprefix("$.").rpartition("..")[2].removeprefix("[-1].")  # without a leading "somewhere"
            assert re.search(rf"(?<![.\w]){re.escape(words)}(?!\.?\w)", text), f"{endpoint}: {path}: {text}"
            assert ("last note" in text) == ("[-1]" in path), f"{endpoint}: {path}: {text}"
            assert re.search(r"previous|last response", text), f"{endpoint}: {text}"


@needs_real_catalogues
def test_fields_that_announce_more_pages_are_documented(declarations: dict[str, Declaration]) -> None:
    for endpoint, each in declarations.items():
        said = re.search(r"stop paging when ([\w.]+) is 0", each.words)
        assert each.entry.get("more") == (f"$.{said[1]}" if said else None), endpoint
