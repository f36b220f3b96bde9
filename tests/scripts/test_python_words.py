"""Python's reserved words and builtins as platforms, methods, arguments and keys: all are generated and callable."""

from __future__ import annotations

import keyword
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from justone_specs.model.endpoint import Endpoint
from justone_specs.model.naming import endpoint_name
from justone_specs.normalise import PublishedOperation
from speckit.generate import generate

pytestmark = pytest.mark.slow

Invent = Callable[..., PublishedOperation]
Build = Callable[..., dict[str, Any]]
CONSTANTS = ("None", "True", "False", "Ellipsis", "NotImplemented", "__debug__")
WORDS = sorted({*keyword.kwlist, *keyword.softkwlist, *CONSTANTS} - {"_"})
CALLS = """
import inspect, json
from justone_client import AsyncJustOne, JustOne
from justone_client.endpoints.registry import all_operations

found = {}
for operation in all_operations():
    for client in (JustOne("s3cretT0"), AsyncJustOne("s3cretT0")):
        platform, method = operation.name.split(".")
        signature = inspect.signature(getattr(getattr(client, platform), method))
        found[operation.path] = [operation.name, *signature.parameters, *operation.parameters.values()]
print(json.dumps(found))
"""


def written(word: str) -> list[str]:
    return list(dict.fromkeys((word.lower(), word, word.upper())))


def calls(words: list[str]) -> dict[str, str]:
    """Return each word by its paths: in each spelling as a platform, and once as a method."""
    cases = [(number, each) for word in words for number, each in enumerate(written(word))]
    return {f"/api/{each}/{f'get-{number}/v1' if number else each}": each for number, each in cases}


def test_a_catalogue_of_python_words_is_generated_and_callable(
    published: Invent, catalogue_of: Build, ask: Callable[..., Any], tmp_path: Path
) -> None:
    paths = calls([*WORDS, "print", "super", "object", "str"])
    operations = [
        published(
            f"GET {path}",
            {word: {word: 1}, "other": [{word: None}]},
            parameters=[{"in": "query", "name": word, "required": True, "schema": {"type": "string"}}],
        )
        for path, word in paths.items()
    ]
    assert generate(catalogue_of(*operations), tmp_path) == len(paths)
    found = ask(tmp_path, CALLS)
    assert found.keys() == paths.keys()
    for path, (name, *arguments, wire_name) in found.items():
        assert wire_name == paths[path]
        words = [*name.split("."), *arguments]
        assert all(each.isidentifier() and not keyword.iskeyword(each) for each in words), words
    assert len({name for name, *_ in found.values()}) == len(paths)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/api/none/get/v1", "none.get_v1"),
        ("/api/None/True/v1", "none.true_v1"),
        ("/api/true/false", "true.false"),
        ("/api/type/match", "type.match"),
        ("/api/class/None", "class_.none"),
    ],
)
def test_names_that_python_accepts_stay(path: str, name: str) -> None:
    assert str(endpoint_name(Endpoint.of("GET", path))) == name
