"""The repository's own lists and common fields fit the shapes of the responses."""

from __future__ import annotations

from itertools import chain
from typing import Any

from catalogues import ROOT

from justone_client.endpoints.common_source import CommonSource
from justone_client.endpoints.json_path import values_at
from justone_client.endpoints.registry import all_operations
from justone_specs.model.common_things import lists_at
from justone_specs.model.overlay import Overlay
from justone_specs.model.response_shapes import read_shape

SPECS = ROOT / "specs"
OVERLAY = Overlay.read(SPECS / "overlay.toml")
OPERATIONS = {str(operation): operation for operation in all_operations()}


def things(endpoint: Any) -> list[Any]:
    bodies = read_shape(SPECS, OPERATIONS[str(endpoint)].name)
    paging = OVERLAY.paging.get(endpoint)
    path = OVERLAY.items.get(endpoint) or (paging.items if paging else None)
    return [*chain(*lists_at(path, bodies))] if path else [body["data"] for body in bodies]


def test_every_declared_endpoint_exists() -> None:
    assert {str(endpoint) for endpoint in (*OVERLAY.items, *OVERLAY.common)} <= OPERATIONS.keys()


def test_every_declared_list_is_in_its_shape() -> None:
    for endpoint, path in OVERLAY.items.items():
        assert lists_at(path, read_shape(SPECS, OPERATIONS[str(endpoint)].name)), endpoint


def test_every_common_field_is_a_scalar_of_its_shape() -> None:
    for endpoint, common in OVERLAY.common.items():
        found = things(endpoint)
        for name, sources in common.sources().items():
            for path in chain(*(CommonSource.parse(source).paths for source in sources)):
                values = [value for thing in found for value in values_at(path, thing)]
                assert values, f"{endpoint}: {name}"
                assert not any(isinstance(value, dict | list) for value in values), f"{endpoint}: {name}"


def test_most_endpoints_have_common_fields() -> None:
    assert len(OVERLAY.common) >= 180
    assert len({OPERATIONS[str(endpoint)].name.partition(".")[0] for endpoint in OVERLAY.common}) >= 30


def test_every_thing_has_an_id_or_an_address_or_a_title() -> None:
    for endpoint, common in OVERLAY.common.items():
        assert {"id", "url", "title"} & common.fields.keys(), endpoint
