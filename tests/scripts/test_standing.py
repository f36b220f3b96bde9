"""Deprecated, hidden and removed endpoints: still generated, and marked wherever a caller may look."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from justone_specs.normalise import Overlay, PublishedOperation
from speckit.generate import generate

Invent = Callable[..., PublishedOperation]
Build = Callable[..., dict[str, Any]]
Ask = Callable[..., Any]

CALLS = """
import inspect, json, warnings
import httpx
from justone_client import AsyncJustOne, JustOne
from justone_client.endpoints.registry import all_operations

answer = httpx.MockTransport(lambda request: httpx.Response(200, json={"code": 0, "data": {}}))
api = JustOne("s3cretT0", http_client=httpx.Client(transport=answer))
found = {}
for operation in all_operations():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        method = getattr(api.kite, operation.name.partition(".")[2])
        method()
        api.call(operation.path)
    found[operation.path] = {
        "warnings": [[type(each.message).__name__, str(each.message), each.filename] for each in caught],
        "doc": inspect.getdoc(method),
        "removed": operation.removed,
    }
assert api.field_kite is api.kite
found["docs"] = [inspect.getdoc(type(client.kite)) for client in (api, AsyncJustOne("s3cretT0"))]
print(json.dumps(found))
"""
GONE, OLD, NEW = (f"/api/kite/fly/v{version}" for version in (1, 2, 10))
SWIM = "/api/kite/swim/v1"


@pytest.fixture(scope="module")
def found(
    published: Invent, catalogue_of: Build, ask: Ask, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, dict[str, Any]]:
    generated = tmp_path_factory.mktemp("generated")
    operations = (
        replace(published(f"GET {GONE}", {"a": 1}, summary="Fly", deprecated=True), removed="2031-04-05"),
        published(f"GET {OLD}", {"a": 1}, summary="Fly", deprecated=True),
        replace(published(f"GET {NEW}", {"a": 1}, summary="Fly"), platform_text='Kites """of all kinds.\n'),
        published(f"GET {SWIM}", {"a": 1}, **{"x-docs-hidden": True, "deprecated": True}),
    )
    generate(catalogue_of(*operations, overlay=Overlay(aliases={"field_kite": "kite"})), generated)
    answered: dict[str, dict[str, Any]] = ask(generated, CALLS)
    return answered


def test_a_removed_endpoint_warns_and_names_another_version(found: dict[str, dict[str, Any]]) -> None:
    gone = found[GONE]
    message = (
        "kite.fly_v1 has been gone from Just One API's catalogue since 2031-04-05: calls may fail. "
        "The vendor names no replacement; another version of it is kite.fly_v10."
    )

    assert gone["warnings"] == [["RemovedEndpointWarning", message, "<string>"]] * 2
    assert gone["removed"] == "2031-04-05"
    assert "Gone from the vendor's catalogue since 2031-04-05: calls may fail." in gone["doc"]


def test_a_deprecated_endpoint_names_the_newest_good_version(found: dict[str, dict[str, Any]]) -> None:
    advice = "The vendor names no replacement; another version of it is kite.fly_v10."
    message = f"kite.fly_v2 is deprecated by Just One API. {advice}"

    assert found[OLD]["warnings"] == [["DeprecatedEndpointWarning", message, "<string>"]] * 2
    assert "Deprecated. The vendor names no replacement; another version of it is kite.fly_v10." in found[OLD]["doc"]


def test_an_endpoint_in_good_standing_does_not_warn(found: dict[str, dict[str, Any]]) -> None:
    assert found[NEW]["warnings"] == []
    assert found[NEW]["removed"] == ""
    assert "vendor" not in found[NEW]["doc"]


def test_a_platform_has_the_description_of_its_tag(found: dict[str, Any]) -> None:
    for doc in found["docs"]:
        assert doc.splitlines()[:3] == ["Endpoints under `/api/kite`.", "", 'Kites """of all kinds.']


def test_a_hidden_endpoint_is_documented_as_hidden(found: dict[str, dict[str, Any]]) -> None:
    assert "The vendor keeps it out of the documentation." in found[SWIM]["doc"]
    assert "The vendor names no replacement." in found[SWIM]["doc"]
