"""Different names for classes that would share a name in a module or shadow an import."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from support.strict_mypy import StrictMypy

from justone_specs.normalise import PublishedOperation
from speckit.generate import generate

Invent = Callable[..., PublishedOperation]
Build = Callable[..., dict[str, Any]]
CALLS = """
import json
from justone_client import AsyncJustOne, JustOne
from justone_client.endpoints.registry import all_operations
from justone_client.endpoints.registry import operation_at

api, asynchronous = JustOne("s3cretT0"), AsyncJustOne("s3cretT0")
found = [operation.name for operation in all_operations()]
for name in found:
    for client in (api, asynchronous):
        getattr(getattr(client, name.split(".")[0]), name.split(".")[1])
print(json.dumps([found, operation_at("GET", "/api/foo/bar/v1").name, operation_at("GET", "/api/foo/baz/v1").name]))
"""


@pytest.mark.slow
def test_no_two_classes_of_a_module_share_a_name(
    published: Invent, catalogue_of: Build, strict_mypy: StrictMypy, ask: Callable[..., Any], tmp_path: Path
) -> None:
    data = {"user": {"id": 1}}
    paths = (
        "x/get-user-1",
        "x/get-user1",
        "async-foo/bar",
        "foo/bar",
        "search-data/search",
        "operation/response",
        "none/true",
    )
    operations = [published(f"GET /api/{path}/v1", data) for path in paths]
    moved = replace(published("GET /api/foo/baz/v1", data), name="elsewhere.baz_v1")
    generate(catalogue_of(*operations, moved), tmp_path)

    assert strict_mypy("justone_generated", folder=tmp_path, generated=tmp_path) == ""
    found, first, second = ask(tmp_path, CALLS)
    assert len(set(found)) == len(paths) + 1
    assert (first, second) == ("foo.bar_v1", "elsewhere.baz_v1")
