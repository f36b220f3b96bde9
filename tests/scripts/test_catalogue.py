"""The catalogue of all endpoints: names, types and corrections, and refusal of names that could be confused."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from justone_specs.model.endpoint import Endpoint
from justone_specs.model.names import CatalogueError
from justone_specs.model.overlay import Correction, EndpointKey, Overlay
from justone_specs.model.published import PublishedOperation

Invent = Callable[..., PublishedOperation]
Build = Callable[..., dict[str, Any]]


def operation(catalogue: dict[str, Any], endpoint: str) -> dict[str, Any]:
    method, path = endpoint.split(" ")
    result: dict[str, Any] = catalogue["paths"][path][method.lower()]
    return result


def data_schema(catalogue: dict[str, Any], endpoint: str) -> dict[str, Any]:
    response = operation(catalogue, endpoint)["responses"]["200"]
    schema: dict[str, Any] = response["content"]["application/json"]["schema"]["properties"]["data"]
    return schema


def titles(value: Any) -> Iterator[str]:
    """Yield all titles of a schema; a property called `title` is an object, so it is not a title."""
    if isinstance(value, dict):
        if isinstance(value.get("title"), str):
            yield value["title"]
        for inner in value.values():
            yield from titles(inner)


def names(catalogue: dict[str, Any]) -> dict[str, str]:
    return {
        f"{method.upper()} {path}": operation["operationId"]
        for path, item in catalogue["paths"].items()
        for method, operation in item.items()
    }


def test_the_second_method_of_a_path_has_the_method_in_its_name(published: Invent, catalogue_of: Build) -> None:
    catalogue = catalogue_of(published("POST /api/kite/fly/v1"), published("GET /api/kite/fly/v1"))

    assert names(catalogue) == {"GET /api/kite/fly/v1": "kite.fly_v1", "POST /api/kite/fly/v1": "kite.post_fly_v1"}


def test_a_published_name_stays_when_another_would_take_it(published: Invent, catalogue_of: Build) -> None:
    old = replace(published("POST /api/kite/fly/v1"), name="kite.fly_v1")
    renamed = replace(published("GET /api/kite/swim/v1"), name="pond.paddle")
    catalogue = catalogue_of(old, renamed, published("GET /api/kite/fly/v1"))

    assert names(catalogue) == {
        "POST /api/kite/fly/v1": "kite.fly_v1",
        "GET /api/kite/fly/v1": "kite.get_fly_v1",
        "GET /api/kite/swim/v1": "pond.paddle",
    }


def test_a_platform_that_is_there_has_its_alias(published: Invent, catalogue_of: Build) -> None:
    overlay = Overlay(
        platforms={"2048": "tiles"}, aliases={"field_2048": "tiles", "field_360": "views", "kite": "tiles"}
    )
    catalogue = catalogue_of(published("GET /api/2048/move/v1"), published("GET /api/kite/fly/v1"), overlay=overlay)

    assert catalogue["x-platform-aliases"] == {"field_2048": "tiles"}


def test_a_published_method_name_stays_on_a_renamed_platform(published: Invent, catalogue_of: Build) -> None:
    renamed = replace(published("GET /api/2048/move/v1"), name="tiles.slide_v1")
    catalogue = catalogue_of(renamed, overlay=Overlay(platforms={"2048": "tiles"}))

    assert names(catalogue) == {"GET /api/2048/move/v1": "tiles.slide_v1"}


def test_the_overlay_does_not_rename_what_is_published(published: Invent, catalogue_of: Build) -> None:
    endpoint = Endpoint.of("GET", "/api/kite/fly/v1")
    overlay = Overlay(endpoints={endpoint: Correction(reason="r", name="soar_v1")})
    named = replace(published(str(endpoint)), name="kite.soar_v1")

    assert names(catalogue_of(published(str(endpoint)), overlay=overlay)) == {str(endpoint): "kite.soar_v1"}
    assert names(catalogue_of(named, overlay=overlay)) == {str(endpoint): "kite.soar_v1"}
    with pytest.raises(CatalogueError, match=r"published as kite\.fly_v1 .* overlay\.toml names it kite\.soar_v1"):
        catalogue_of(replace(named, name="kite.fly_v1"), overlay=overlay)


def test_endpoints_whose_names_collide_are_both_named(published: Invent, catalogue_of: Build) -> None:
    with pytest.raises(CatalogueError) as caught:
        catalogue_of(published("GET /api/kite-club/getFlyer/v1"), published("GET /api/kite_club/get-flyer/v1"))

    assert "GET /api/kite-club/getFlyer/v1" in str(caught.value)
    assert "GET /api/kite_club/get-flyer/v1" in str(caught.value)
    assert "kite_club.get_flyer_v1" in str(caught.value)


def test_an_operation_keeps_its_texts_and_its_source(published: Invent, catalogue_of: Build) -> None:
    catalogue = catalogue_of(published("GET /api/kite/fly/v1", summary="Fly", description="Up."))
    fly = operation(catalogue, "GET /api/kite/fly/v1")

    assert (fly["operationId"], fly["tags"]) == ("kite.fly_v1", ["kite"])
    assert (fly["summary"], fly["description"]) == ("Fly", "Up.")
    assert fly["x-definition-url"] == "https://docs.example.test/x.json"


def test_the_overlay_has_the_last_word(published: Invent, catalogue_of: Build) -> None:
    old, new, gone = (Endpoint.of("GET", f"/api/kite/fly/v{version}") for version in (1, 2, 3))
    overlay = Overlay(
        endpoints={
            old: Correction(
                reason="r", deprecated=True, replacement=EndpointKey(str(new)), summary="Ours", description="Also ours."
            ),
            new: Correction(reason="r", deprecated=False),
            gone: Correction(reason="r", deprecated=True, replacement=EndpointKey("GET /api/kite/unheard-of/v1")),
        }
    )
    catalogue = catalogue_of(
        published(str(old), summary="Theirs"),
        published(str(new), deprecated=True),
        published(str(gone)),
        overlay=overlay,
    )
    first, second, third = (operation(catalogue, str(endpoint)) for endpoint in (old, new, gone))

    assert (first["summary"], first["description"]) == ("Ours", "Also ours.")
    assert (first["deprecated"], first["x-replacement"]) == (True, "kite.fly_v2")
    assert "deprecated" not in second
    assert third["deprecated"] is True
    assert "x-replacement" not in third


def test_a_published_deprecation_holds_without_a_correction(published: Invent, catalogue_of: Build) -> None:
    catalogue = catalogue_of(published("GET /api/kite/fly/v1", deprecated=True), published("GET /api/kite/fly/v2"))

    assert operation(catalogue, "GET /api/kite/fly/v1")["deprecated"] is True
    assert "deprecated" not in operation(catalogue, "GET /api/kite/fly/v2")


def test_data_without_an_example_has_an_empty_schema(published: Invent, catalogue_of: Build) -> None:
    catalogue = catalogue_of(published("GET /api/kite/fly/v1"))

    assert data_schema(catalogue, "GET /api/kite/fly/v1") == {}


def test_class_names_are_unique_in_the_catalogue_ignoring_case(published: Invent, catalogue_of: Build) -> None:
    part = {"a": 1}
    data = {
        "tag": part,
        "TAG": part,
        "user": {"tag": part, "extra": {}},
        "userExtra": part,
        "user_tag": part,
        "tags": [part],
        "model": part,
        "any": part,
        "none": part,
        "form": part,
        "envelope": part,
    }
    catalogue = catalogue_of(
        published("GET /api/kite/club/fly/v1", data),
        published("GET /api/kite-club/fly/v1", data),
        published("GET /api/kite/fly/v1", data),
    )
    found = [title.lower() for title in titles(catalogue["paths"])]

    assert len(found) == 3 * (1 + 1 + len(data) + 2)  # envelope, data, its parts, and the two within `user`
    assert sorted(set(found)) == sorted(found)


def test_no_class_is_named_after_what_its_module_needs(published: Invent, catalogue_of: Build) -> None:
    data = {name: {"a": 1} for name in ("model", "any", "none", "true", "false", "DATA", "wing")}
    data["wing"] = {"data": {"a": 1}}
    schema = data_schema(catalogue_of(published("GET /api/kite/fly/v1", data)), "GET /api/kite/fly/v1")
    prefix = schema["title"].removesuffix("FlyV1Data")

    assert {key: part["title"].removeprefix(prefix) for key, part in schema["properties"].items()} == {
        "model": "FlyV1DataModel",
        "any": "FlyV1DataAny",
        "none": "FlyV1DataNone",
        "true": "FlyV1DataTrue",
        "false": "FlyV1DataFalse",
        "DATA": "FlyV1DataDATA",
        "wing": "Wing",
    }
    assert schema["properties"]["wing"]["properties"]["data"]["title"] == f"{prefix}Data"


def test_the_values_of_a_mapping_have_its_short_name(published: Invent, catalogue_of: Build) -> None:
    catalogue = catalogue_of(published("GET /api/kite/fly/v1", {"tags": {"17": {"a": 1}, "18": {"a": 2}}}))
    tags = data_schema(catalogue, "GET /api/kite/fly/v1")["properties"]["tags"]

    assert tags["additionalProperties"]["title"] == "KiteX0FlyV1X0Tags"
