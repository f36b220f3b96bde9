"""Properties of any two documents: each change is reported, nothing else is, and the reverse diff mirrors it."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from catalogues import CATALOGUES, STEPS
from diffing import (
    FORM,
    GONE,
    TODAY,
    Edit,
    JsonObject,
    Pointer,
    at,
    differences,
    document,
    edited,
    entries,
    query,
    rules,
    unmirrored,
    version_of,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from justone_specs.diff import VersionError, report
from justone_specs.diff.formats import formatter

pytestmark = pytest.mark.slow

SILENT = frozenset({"x-order", "x-openapi-release-id"})
ORDERLESS = frozenset({"parameters", "required"})
"""Lists whose order has no meaning."""

WRITTEN_EVERY = 3
TAKEN_BACK_EVERY = 5
SAMPLE = 40
"""Number of places of each real catalogue."""


class Mutation(NamedTuple):
    """A change of a document at one place, and the changed document."""

    pointer: Pointer
    what: str
    document: JsonObject

    @property
    def is_silent(self) -> bool:
        return self.pointer[-1] in SILENT or (self.what == "swap" and self.pointer[-1] in ORDERLESS)

    def __str__(self) -> str:
        return f"{self.what} at /{'/'.join(map(str, self.pointer))}"


def places(value: Any, pointer: Pointer = ()) -> Iterator[Pointer]:
    """Yield all places of a document, as paths of keys and positions."""
    if pointer:
        yield pointer
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in inner:
        yield from places(each, (*pointer, key))


def mutations(content: JsonObject, pointers: Iterable[Pointer]) -> Iterator[Mutation]:
    """Yield all mutations at each of these places."""
    for pointer in pointers:
        value, key = at(content, pointer), pointer[-1]
        yield Mutation(pointer, "delete", edited((pointer, GONE), of=content))
        if isinstance(key, str):
            other = (*pointer[:-1], f"{key}2")
            yield Mutation(pointer, "rename", edited((other, value), (pointer, GONE), of=content))
        for what, changed in (*_others(value), *_rearranged(value)):
            yield Mutation(pointer, what, edited((pointer, changed), of=content))


def _others(value: Any) -> Iterator[tuple[str, Any]]:
    """Yield values that differ from a value, some of them only in their type."""
    others = [None, {}, [], _near(value)]
    if isinstance(value, int | float):
        others.append(str(value))
    if type(value) is int and value in {0, 1}:
        others += [bool(value), float(value)]
    yield from ((f"→ {other!r}", other) for other in others if json.dumps(other) != json.dumps(value))


def _near(value: Any) -> Any:
    match value:
        case bool():
            return not value
        case str():
            return f"{value}2"
        case int() | float():
            return value + 1
        case None:
            return ""
    return "text"


def _rearranged(value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        yield "add", {**value, "added": None}
    if isinstance(value, list):
        yield "append", [*value, "added"]
    if isinstance(value, list) and value:
        yield "duplicate", [*value, value[-1]]
    if isinstance(value, list) and len(value) > 1:
        yield "swap", [value[1], value[0], *value[2:]]


def faults(content: JsonObject, pointers: list[Pointer]) -> Iterator[str]:
    """Yield the mutations that the diff cannot read, misses or cannot reverse."""
    before = version_of(content)
    for number, mutation in enumerate(mutations(content, pointers)):
        try:
            after = version_of(mutation.document)
        except VersionError:
            if mutation.pointer != ("paths",):
                yield f"unreadable: {mutation}"
            continue
        finished = report(before, after, today=TODAY)
        found = finished.entries
        if not found and not mutation.is_silent:
            yield f"overlooked: {mutation}"
        if number % WRITTEN_EVERY == 0:
            for name in ("text", "markdown", "json", "github", "html", "changelog"):
                assert isinstance(formatter(name, TODAY)(finished), str), (name, mutation)
        if number % TAKEN_BACK_EVERY == 0:
            yield from (f"{mutation}: {each}" for each in unmirrored(found, entries(after, before)))


def test_every_single_mutation_is_reported_and_mirrored(chance: random.Random, many: Callable[[int, int], int]) -> None:
    content = document()
    chosen = list(places(content))
    chosen = chance.sample(chosen, len(chosen) // many(10, 1))

    assert list(faults(content, chosen)) == []


def piece(catalogue: Path, chance: random.Random) -> JsonObject:
    """Return two operations of a whole catalogue with everything around them."""
    content = json.loads(catalogue.read_text(encoding="utf-8"))
    kept = chance.sample(sorted(content["paths"]), 2)
    return content | {"paths": {path: content["paths"][path] for path in kept}, "tags": content.get("tags", [])[:2]}


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda file: file.stem)
def test_mutations_of_real_definitions_are_reported_and_mirrored(catalogue: Path) -> None:
    chance = random.Random(catalogue.stem)
    content = piece(catalogue, chance)

    assert list(faults(content, chance.sample(sorted(places(content), key=str), SAMPLE))) == []


@pytest.mark.slow
@pytest.mark.parametrize(("old", "new"), STEPS, ids=lambda file: file.stem)
def test_the_vendors_own_changes_can_be_taken_back(old: Path, new: Path) -> None:
    before, after = (version_of(json.loads(file.read_text(encoding="utf-8"))) for file in (old, new))

    assert entries(before, before) == []
    assert unmirrored(entries(before, after), entries(after, before)) == []


def shuffled(value: Any, chance: random.Random, key: str = "") -> Any:
    """Return the document with its keys and unordered lists in random order."""
    if isinstance(value, dict):
        inner = [(name, shuffled(each, chance, name)) for name, each in value.items()]
        chance.shuffle(inner)
        return {name: str(chance.random()) if name in SILENT else each for name, each in inner}
    if isinstance(value, list):
        items = [shuffled(each, chance) for each in value]
        return chance.sample(items, len(items)) if key in ORDERLESS else items
    return value


@pytest.mark.parametrize("seed", range(20))
def test_order_and_release_are_ignored(seed: int) -> None:
    assert rules(differences(document(), shuffled(document(), random.Random(seed)))) == []


SEARCH = ("paths", "/api/kite/search/v1", "get")
FLYER = ("paths", "/api/kite/get-flyer/v1")
BUILD = ("paths", "/api/kite/build/v1", "post")
FIELDS = (*BUILD, "requestBody", "content", FORM, "schema", "properties")
TAGS = (*SEARCH, "parameters", 4, "schema")
RECORD_TIME = ("components", "schemas", "Result", "properties", "recordTime")
REFUSED = ("components", "responses", "Refused", "content")
HERE: Edit = ((*BUILD, "parameters", 1), query("here", {"type": "string"}, description="Both."))
THERE: Edit = ((*FIELDS, "here"), {"type": "string", "description": "As both."})
LONG = ("paths", f"/api/{'x' * 300}")
SHOWN = (*SEARCH, "responses", "200", "content", "application/json", "examples")

CORNERS: dict[str, tuple[tuple[Edit, ...], tuple[Edit, ...]]] = {
    "a default of null": ((), (((*TAGS, "default"), None),)),
    "a default from null": ((((*TAGS, "default"), None),), (((*TAGS, "default"), 1),)),
    "no values": ((), (((*RECORD_TIME, "enum"), []),)),
    "null as text": ((((*RECORD_TIME, "enum"), ["a", None]),), (((*RECORD_TIME, "enum"), ["a", "None"]),)),
    "no fields": ((), (((*RECORD_TIME, "properties"), {}),)),
    "no required fields": ((), (((*RECORD_TIME, "required"), []),)),
    "required as a flag": ((), (((*RECORD_TIME, "required"), True),)),
    "items of null": ((), (((*RECORD_TIME, "items"), None),)),
    "empty content": (((REFUSED, GONE),), ((REFUSED, {}),)),
    "a media type that is no object": ((((*REFUSED, "text/html"), {}),), (((*REFUSED, "text/html"), 5),)),
    "a schema of null": ((((*REFUSED, "text/html"), {}),), (((*REFUSED, "text/html"), {"schema": None}),)),
    "a response that is no object": (((REFUSED[:-1], {}),), ((REFUSED[:-1], "none"),)),
    "an empty kind of component": ((), ((("components", "headers"), {}),)),
    "empty info": (((("info",), GONE),), ((("info",), {}),)),
    "openapi within info": ((), ((("info", "openapi"), "3.1.0"),)),
    "a path without operations": ((), ((("paths", "/api/kite/none/v1"), {}),)),
    "a path's parameter that none uses": ((), (((*FLYER, "parameters", 1), query("token", {"type": "string"})),)),
    "a second spelling of a method": ((), (((*FLYER, "GET"), {}),)),
    "a name in two places, one renamed": (
        (HERE, THERE),
        ((HERE[0], query("other", {"type": "string"}, description="Both.")),),
    ),
    "long paths": (
        ((LONG, {"get": {}}), ((LONG[0], f"{LONG[1]}y"), {"get": {}})),
        ((LONG, {"get": {"x": 1}}), ((LONG[0], f"{LONG[1]}y"), {"get": {}})),
    ),
    "an example referred to": tuple(
        ((("components", "examples"), {"one": {"value": value}}), (SHOWN, {"a": {"$ref": "#/components/examples/one"}}))
        for value in (1, 2)
    ),
}


@pytest.mark.parametrize("corner", CORNERS)
def test_corners_of_the_format_are_seen_too(corner: str) -> None:
    old, new = (edited(*edits) for edits in CORNERS[corner])
    found = differences(old, new)

    assert found
    assert unmirrored(found, differences(new, old)) == []


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["type", "enum", "items", "name", "in", "$ref", "x", "required"]), inner)
    ),
    max_leaves=5,
)
LOUD = [place for place in places(document()) if not SILENT & {*place}]
EDITS = st.lists(st.tuples(st.sampled_from(LOUD), VALUES), min_size=1, max_size=4)


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(st.lists(EDITS, min_size=2, max_size=2))
def test_any_two_documents_can_be_compared(edits: list[list[Edit]]) -> None:
    sides: list[JsonObject] = []
    for each in edits:
        content = document()
        for pointer, value in each:
            try:
                content = edited((pointer, value), of=content)
            except (KeyError, IndexError, TypeError):  # an earlier edit removed this place
                continue
        sides.append(content)
    try:
        old, new = map(version_of, sides)
    except VersionError:
        return

    assert entries(old, old) == entries(new, new) == []
    assert unmirrored(entries(old, new), entries(new, old)) == []
    assert bool(entries(old, new)) or json.dumps(old.document, sort_keys=True) == json.dumps(
        new.document, sort_keys=True
    )
