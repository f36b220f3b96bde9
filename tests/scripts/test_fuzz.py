"""Real definitions, mutated at random: each mutant is refused by name or generated harmlessly.

`make soak` tries more mutants, beginning with the seed of the run; a failure shows the seed and the mutant.
"""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import harmless
import pytest
from catalogues import REAL
from hostile import NAMES, VALUES

from justone_specs.model.document import Document
from justone_specs.model.endpoint import Endpoint
from justone_specs.model.files import canonical_json
from justone_specs.normalise import Overlay, PublishedOperation, build_catalogue, problem_of
from justone_specs.pull.pull_errors import RefusedError
from justone_specs.pull.validate import definition_of, openapi_document
from speckit.generate import generate

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
EXAMPLES, SOAKING = 600, 20_000
"""Number of mutants in `make test`, where they are always the same, and in `make soak`."""

BATCH = 300
"""Operations generated together; most of the generator's time is its start."""

FOLDERS = (ROOT / "tests" / "site", ROOT / "specs" / "published")
FILES = [*(path for folder in FOLDERS for path in sorted(folder.rglob("*.json"))), *REAL]
WORDS = ("$ref", "type", "enum", "default", "schema", "example", "examples", "value", "in", "name", "content", "items")
KEYS = (*NAMES, *WORDS, "\ud800")
LEAVES = (
    *VALUES,
    "#/paths",
    "#/components/x",
    "\ud800",
    "null",
    "array",
    "object",
    ["null", "string"],
    "query",
    "form",
)


def pieces() -> Iterator[dict[str, Any]]:
    """Yield real documents; whole catalogues are split into one document for each path."""
    for file in FILES:
        document = json.loads(file.read_text(encoding="utf-8"))
        around = {key: value for key, value in document.items() if key != "paths"}
        for path, item in document.get("paths", {}).items():
            yield {**around, "paths": {path: item}}


PIECES = list(pieces())


def places(value: Any, parent: Any = None, key: Any = None) -> Iterator[tuple[Any, Any]]:
    """Yield all places of a document: the containing value and the key."""
    if parent is not None:
        yield parent, key
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, each in list(inner):
        yield from places(each, value, name)


def replace(place: tuple[Any, Any], chance: random.Random, _other: Any) -> None:
    parent, key = place
    parent[key] = copy.deepcopy(chance.choice(LEAVES))


def remove(place: tuple[Any, Any], _chance: random.Random, _other: Any) -> None:
    parent, key = place
    del parent[key]


def exchange(place: tuple[Any, Any], _chance: random.Random, other: Any) -> None:
    parent, key = place
    parent[key] = copy.deepcopy(other)


def rename(place: tuple[Any, Any], chance: random.Random, _other: Any) -> None:
    parent, key = place
    if isinstance(parent, dict):
        parent[chance.choice(KEYS)] = parent.pop(key)


def add(place: tuple[Any, Any], chance: random.Random, other: Any) -> None:
    parent, _ = place
    value = copy.deepcopy(chance.choice([chance.choice(LEAVES), other]))
    if isinstance(parent, dict):
        parent[chance.choice(KEYS)] = value
    else:
        parent.extend([value] * chance.choice([1, 2, 300]))


def wrap(place: tuple[Any, Any], chance: random.Random, _other: Any) -> None:
    parent, key = place
    for _ in range(chance.choice([1, 1, 2, 30])):
        parent[key] = chance.choice([[parent[key]], {chance.choice(KEYS): parent[key]}])


def inject(place: tuple[Any, Any], chance: random.Random, _other: Any) -> None:
    parent, key = place
    if isinstance(parent[key], str):
        cut = chance.randrange(len(parent[key]) + 1)
        parent[key] = parent[key][:cut] + chance.choice(KEYS) + parent[key][cut:]
    else:
        parent[key] = str(parent[key])


MUTATIONS: tuple[Callable[[tuple[Any, Any], random.Random, Any], None], ...] = (
    *(replace, replace, remove, exchange, rename, add, wrap, inject, inject),
)


def mutant(chance: random.Random) -> bytes:
    document = copy.deepcopy(chance.choice(PIECES))
    paths = document["paths"]
    for _ in range(chance.choice([1, 1, 2, 3, 8])):
        scope = document if chance.random() < 0.1 or not isinstance(document.get("paths"), dict) else paths
        found = list(places(scope))
        if found:
            parent, key = chance.choice(found)
            within, name = chance.choice(found)
            chance.choice(MUTATIONS)((parent, key), chance, within[name])
    body = json.dumps(document).encode()
    if chance.random() < 0.05:
        cut = chance.randrange(len(body))
        body = body[:cut] + chance.choice([b"", b"\x00", b'"', b"NaN", b"\xff", b"9" * 5000, b"{"]) + body[cut:]
    return body


def survivors(seed: int) -> list[PublishedOperation]:
    """Return the operations of a mutant, except those that are refused."""
    body = mutant(random.Random(seed))
    try:
        document, text = openapi_document(body, problem_of)
    except RefusedError as error:
        demand_named(error.reason)
        return []
    again = Document.of(json.loads(text))
    assert document.operations.items() <= again.operations.items(), "what is stored is not what was checked"
    for problem in document.refused.values():
        demand_named(str(problem))
    for endpoint in document.operations:
        try:
            definition_of(body, endpoint, problem_of)
        except RefusedError as error:
            demand_named(error.reason)
    return [PublishedOperation(endpoint, operation) for endpoint, operation in document.operations.items()]


def demand_named(reason: str) -> None:
    assert reason
    assert reason.isprintable(), reason
    assert len(reason) < 2000, reason


def apart(operations: list[tuple[int, PublishedOperation]]) -> list[PublishedOperation]:
    """Give each operation a different path, so that all fit into one catalogue."""
    return [
        PublishedOperation(Endpoint.of(each.endpoint.method, f"/api/fuzz{number % 9}/op{number}/v1"), each.operation)
        for number, (_, each) in enumerate(operations)
    ]


def fault(operations: list[tuple[int, PublishedOperation]], folder: Path) -> str:
    """Generate operations together; return a description of the fault, which is empty if there is none."""
    try:
        catalogue = json.loads(canonical_json(build_catalogue(apart(operations), Overlay())))
        count = generate(catalogue, folder)
    except Exception as error:  # noqa: BLE001 - any exception is caused by a mutant
        return f"{type(error).__name__}: {error}"
    found = harmless.unexpected(folder / "justone_generated")
    return f"{count} of {len(operations)}, {found}" if found or count != len(operations) else ""


def culprit(operations: list[tuple[int, PublishedOperation]], folder: Path) -> str:
    """Halve a failing batch until one operation is left, or until the halves fail only together."""
    problem = fault(operations, folder)
    while len(operations) > 1:
        middle = len(operations) // 2
        halves = [(half, fault(half, folder)) for half in (operations[:middle], operations[middle:])]
        failing = [(half, said) for half, said in halves if said]
        if not failing:
            break
        operations, problem = failing[0]
    shown = [(seed, str(each.endpoint), each.operation) for seed, each in operations[:3]]
    return f"{problem[:2000]}\n{json.dumps(shown)[:4000]}"


@pytest.mark.skipif(not FILES, reason="no definitions to mutate")
def test_mutants_are_refused_or_generated_harmlessly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int, many: Callable[[int, int], int]
) -> None:
    monkeypatch.chdir(tmp_path)  # a canary would be created there
    alive: list[tuple[int, PublishedOperation]] = []
    generated = 0
    first, examples = many(0, seed), many(EXAMPLES, SOAKING)
    for number in range(first, first + examples):
        try:
            alive += [(number, each) for each in survivors(number)]
        except Exception as error:
            raise AssertionError(f"seed {number}: {mutant(random.Random(number))[:4000]!r}") from error
        if len(alive) >= BATCH or (alive and number == first + examples - 1):
            assert not fault(alive, tmp_path / "generated"), culprit(alive, tmp_path / "generated")
            generated, alive = generated + len(alive), []

    assert generated > examples / 10, "most mutants must get so far as to be generated"
    assert {path.name for path in tmp_path.iterdir()} <= {"generated"}
