"""The repository's own declarations of pages fit its definitions and the shapes of the responses."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from catalogues import ROOT

from justone_client.endpoints.json_path import parsed, values_at
from justone_specs.model.arguments import arguments_of
from justone_specs.model.endpoint import Endpoint
from justone_specs.model.naming import endpoint_name
from justone_specs.model.overlay import DeclaredPaging, Overlay
from justone_specs.model.response_shapes import read_shape

SPECS = ROOT / "specs"
OVERLAY = Overlay.read(SPECS / "overlay.toml")
PATHS: dict[str, dict[str, Any]] = json.loads((SPECS / "published" / "openapi.json").read_text("utf-8"))["paths"]

EXAMPLE_WITHOUT_LIST = {Endpoint.of("GET", "/api/instagram/get-comment-replies/v1")}
"""Endpoints whose published example has no list, so that the shape lacks the place that the vendor documents."""


def places(paging: DeclaredPaging) -> Iterator[str]:
    yield from paging.next.values()
    yield from (place for place in (paging.more, paging.end, paging.items) if place)


def method_of(endpoint: Endpoint) -> str:
    name = endpoint_name(endpoint, OVERLAY.platforms)
    return f"{name.platform}.{name.method}"


SHAPES = {endpoint: shape for endpoint in OVERLAY.paging if (shape := read_shape(SPECS, method_of(endpoint)))}


def test_most_lists_have_declared_pages() -> None:
    assert len(OVERLAY.paging) >= 110
    assert len(SHAPES) >= 90


def test_the_documentation_says_which_lists_are_declared() -> None:
    text = (ROOT / "docs" / "pagination.md").read_text("utf-8")
    published = {method_of(Endpoint.of(method, path)) for path, item in PATHS.items() for method in item}
    declared = {method_of(endpoint) for endpoint in OVERLAY.paging}
    others = set(re.findall(r"`(\w+\.\w+_v\d+)`", text))

    assert others <= published - declared
    assert f"{len(declared)} of the {len(declared) + len(others)} endpoints" in text
    assert f"The other {len(others)} are" in text


def test_an_endpoint_that_reads_several_pages_is_not_declared() -> None:
    endpoint = Endpoint.of("GET", "/api/zcool/search-image/v1")

    assert endpoint.method.lower() in PATHS[endpoint.path]
    assert endpoint not in OVERLAY.paging


def test_a_declared_parameter_is_one_of_the_operation() -> None:
    for endpoint, paging in OVERLAY.paging.items():
        operation = PATHS[endpoint.path][endpoint.method.lower()]
        assert {*paging.parameters} <= {each.wire_name for each in arguments_of(operation)}, endpoint


def test_a_declared_place_exists_in_the_shape() -> None:
    for endpoint in SHAPES.keys() - EXAMPLE_WITHOUT_LIST:
        complete = SHAPES[endpoint][0]
        missing = [place for place in places(OVERLAY.paging[endpoint]) if not values_at(parsed(place), complete)]
        assert missing == [], endpoint


def test_the_declared_items_are_a_list() -> None:
    for endpoint, (complete, *_) in SHAPES.items():
        if declared := OVERLAY.paging[endpoint].items:
            (items,) = values_at(parsed(declared), complete)
            assert isinstance(items, list), endpoint
