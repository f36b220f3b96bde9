"""Calls of all generated methods; each request that arrives is compared with the published definition.

The tests read the definitions with a few lines of code, so that they do not repeat an error of the pipeline.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from calling import TOKEN, Called, call_every_method
from catalogues import METHODS, REAL, SITE, WHOLE_CATALOGUES, Project

pytestmark = pytest.mark.slow

FORM = "application/x-www-form-urlencoded"
TYPES = {str: "string", int: "integer", float: "number", bool: "boolean"}


@dataclass(frozen=True, slots=True)
class Parameter:
    """A query parameter or form field as the vendor publishes it."""

    name: str
    place: str
    required: bool
    schema: dict[str, Any]


def published_operations(document: Path) -> dict[str, list[Parameter]]:
    """Return the parameters of each endpoint, including the token."""
    root = json.loads(document.read_text(encoding="utf-8"))

    def resolved(value: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in value:
            target = root
            for step in value["$ref"].removeprefix("#/").split("/"):
                target = target[step]
            value = target
        return value

    def parameters(item: dict[str, Any], operation: dict[str, Any]) -> Iterator[Parameter]:
        found = {}
        for each in map(resolved, [*item.get("parameters", []), *operation.get("parameters", [])]):
            found[each["name"], each["in"]] = each  # a parameter of the operation overrides one of its path
        for (name, place), each in found.items():
            yield Parameter(name, place, each.get("required", False), resolved(each.get("schema", {})))
        form = resolved(operation.get("requestBody", {})).get("content", {}).get(FORM, {})
        schema = resolved(form.get("schema", {}))
        for name, each in schema.get("properties", {}).items():
            yield Parameter(name, "form", name in schema.get("required", []), resolved(each))

    return {
        f"{method.upper()} {path}": list(parameters(item, operation))
        for path, item in root["paths"].items()
        for method, operation in item.items()
        if method in METHODS
    }


def published_examples(site: Path) -> dict[str, Any]:
    """Return the `data` of each example; English examples have priority over Chinese ones."""
    examples = {}
    for file in [*site.glob("openapi/*/*-zh.json"), *site.glob("openapi/*/*-en.json")]:
        for path, item in json.loads(file.read_text(encoding="utf-8"))["paths"].items():
            for method, operation in item.items():
                content = operation["responses"]["default"]["content"]["application/json"]
                examples[f"{method.upper()} {path}"] = content["example"]["data"]
    return examples


def by_wire_name(parameters: list[Parameter], arguments: dict[str, Any]) -> dict[str, Any]:
    """Return the value of each parameter; an argument has its name, apart from letter case and underscores.

    If several parameters match (`pageSize` and `page_size`), the one spelled like the argument gets the value.
    """

    def bare(name: str) -> str:
        return re.sub(r"^arg(?=\d|$)", "", re.sub("[^a-z0-9]", "", name.lower()))

    values = {each.name: arguments[each.name] for each in parameters if each.name in arguments}
    named = defaultdict(list)
    for argument in sorted(arguments.keys() - values.keys(), key=lambda each: (len(each), each)):
        named[bare(argument)].append(argument)
    for name in sorted(each.name for each in parameters if each.name not in values):
        if named[bare(name)]:
            values[name] = arguments[named[bare(name)].pop(0)]
    return values


def texts(value: Any) -> list[str]:
    if isinstance(value, list):
        return [text for item in value for text in texts(item)]
    return [str(value).lower() if isinstance(value, bool) else str(value)]


def suits(value: Any, schema: dict[str, Any]) -> bool:
    """Return whether a value has the type of the definition and is one of its choices; several types count as text."""
    named = schema.get("type") or [each.get("type") for each in schema.get("anyOf", [])] or "string"
    types = [name for name in ([named] if isinstance(named, str) else named) if name != "null"]
    (wanted,) = types if len(types) == 1 else ["string"]
    if isinstance(value, list):
        items = schema.get("items", {})
        return wanted == "array" and all(isinstance(item, str) or suits(item, items) for item in value)
    kinds = {TYPES[type(value)], "number"} if type(value) is int else {TYPES[type(value)]}
    return wanted in kinds and value in (schema.get("enum") or [value])


def without_nulls(value: Any) -> Any:
    """Remove null values: the typed view does not tell an absent key from null, `drift` does."""
    if isinstance(value, dict):
        return {key: without_nulls(item) for key, item in value.items() if item is not None}
    return [without_nulls(item) for item in value] if isinstance(value, list) else value


def request_faults(call: Called, published: list[Parameter]) -> Iterator[str]:
    """Yield the differences between the request that arrived and the definition."""
    if len(call.arrived) != 1:
        yield f"{len(call.arrived)} requests arrived"
        return
    (arrived,) = call.arrived
    if f"{arrived['method']} {arrived['path']}" != call.endpoint:
        yield f"called {arrived['method']} {arrived['path']}"
    parameters = [each for each in published if each.name != "token"]
    values = by_wire_name(parameters, call.arguments)
    wanted = {each.name for each in parameters if call.complete or each.required}
    if wanted != values.keys() or len(values) != len(call.arguments):
        yield f"takes {sorted(call.arguments)}, and the definition says {sorted(wanted)}"
        return
    for each in parameters:
        if each.name in values and not suits(values[each.name], each.schema):
            yield f"takes {values[each.name]!r} for {each}"
    for place in ("query", "form"):
        expected = [
            [each.name, text]
            for each in published
            if each.place == place
            for text in ([TOKEN] if each.name == "token" else texts(values.get(each.name, [])))
        ]
        if sorted(arrived[place], key=lambda pair: pair[0]) != sorted(expected, key=lambda pair: pair[0]):
            yield f"in the {place} came {arrived[place]} instead of {expected}"


def faults(calls: list[Called], published: dict[str, list[Parameter]], examples: dict[str, Any]) -> Iterator[str]:
    for call in calls:
        found = list(request_faults(call, published[call.endpoint]))
        example = examples.get(call.endpoint, {})
        if call.error:
            found.append(call.error)
        elif call.raw != example or call.drift:
            found.append(f"the answer is not the example: {call.drift or call.raw}")
        elif without_nulls(call.data) != without_nulls(example):
            found.append(f"the typed view is not the example: {call.data}")
        yield from (f"{call}: {fault}" for fault in found)


def faults_of(project: Project, ask: Callable[..., Any], document: Path, examples: dict[str, Any]) -> list[str]:
    """Call all methods generated from a whole catalogue; return all faults."""
    published = published_operations(document)
    responses = {endpoint: examples.get(endpoint, {}) for endpoint in published}
    calls = call_every_method(ask, project.specs, project.generated, responses)
    called = {(call.endpoint, call.asynchronous, call.complete) for call in calls}
    history = json.loads((project.specs / "history.json").read_text(encoding="utf-8"))

    assert {endpoint for endpoint, *_ in called} == published.keys()
    assert len(called) == 4 * len(published)  # sync and async, required and all arguments
    assert {call.endpoint: call.name for call in calls} == {
        endpoint: history[endpoint]["name"] for endpoint in published
    }
    for endpoint, parameters in published.items():
        place = "form" if any(each.place == "form" for each in parameters) else "query"
        assert [each.place for each in parameters if each.name == "token"] == [place], endpoint
    return list(faults(calls, published, examples))


def test_requests_of_invented_methods_match_their_definitions(tmp_path: Path, ask: Callable[..., Any]) -> None:
    project = Project.begin(tmp_path)
    project.pull(SITE)
    project.generate()

    assert faults_of(project, ask, SITE / "openapi.json", published_examples(SITE)) == []


@pytest.mark.parametrize("file", WHOLE_CATALOGUES, ids=lambda file: file.stem)
def test_requests_of_real_methods_match_their_definitions(
    file: Path, tmp_path: Path, ask: Callable[..., Any], many: Callable[[int, int], int]
) -> None:
    project = Project.begin(tmp_path)
    published = project.pull_catalogue(file, one_of=1 if REAL else many(2, 1))
    project.generate()

    assert faults_of(project, ask, published, {}) == []
