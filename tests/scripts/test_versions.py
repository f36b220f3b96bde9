"""Versions of an endpoint, and the fields of its data, as docstrings and operations name them."""

from __future__ import annotations

import importlib
from collections import defaultdict
from typing import Any

import pytest

from justone_client.endpoints.operation import Operation
from justone_client.endpoints.registry import all_operations
from justone_specs.model.endpoint import Endpoint
from justone_specs.model.overlay import Overlay
from justone_specs.model.published import PublishedOperation
from justone_specs.normalise.catalogue import build_catalogue
from speckit.generate.models import DataView, FieldView, ModelView
from speckit.generate.view import EndpointView, endpoint_views

FAMILIES: dict[tuple[str, str], list[Operation[Any]]] = defaultdict(list)
for _operation in all_operations():
    FAMILIES[_operation.name.partition(".")[0], _operation.family].append(_operation)
SEVERAL = {key: versions for key, versions in FAMILIES.items() if key[1] and len(versions) > 1}


def views(**extensions: dict[str, Any]) -> dict[str, EndpointView]:
    """Return the view of each version of an invented endpoint."""
    published = [
        PublishedOperation(Endpoint.of("GET", f"/api/kite-club/get-kite/{version}"), {"responses": {}, **more})
        for version, more in extensions.items()
    ]
    return {view.name.method: view for view in endpoint_views(build_catalogue(published, Overlay()))}


def fields(annotation: str, **models: dict[str, str]) -> str:
    """Return the text about the fields of invented data classes."""
    shown = [ModelView(name, [FieldView(*each, "None") for each in model.items()]) for name, model in models.items()]
    return " ".join(DataView(annotation, shown).main_fields)


def test_versions_of_a_family_name_each_other_and_their_standing() -> None:
    family = {"x-endpoint-family": "kite_club_get_kite"}
    found = views(
        v1=family | {"x-recommended": True}, v2=family | {"deprecated": True, "x-docs-hidden": True}, v3=family, v4={}
    )
    text = "Versions: `get_kite_v1` (recommended), `get_kite_v2` (hidden, deprecated), `get_kite_v3`."
    assert [" ".join(view.versions) for view in found.values()] == [text, text, text, ""]
    assert [view.family for view in found.values()] == ["kite_club_get_kite"] * 3 + [""]
    assert [view.is_recommended for view in found.values()] == [True, False, False, False]
    assert [view.is_hidden for view in found.values()] == [False, True, False, False]


def test_a_family_of_one_version_names_none() -> None:
    (view,) = views(v1={"x-endpoint-family": "kite_club_get_kite"}).values()
    assert view.versions == []


def test_fields_of_parts_are_named_by_their_place() -> None:
    text = fields(
        "list[Kite]",
        Kite={"id": "str | None", "maker": "Maker | None", "notes": "list[Note] | None", "by_day": "dict[str, Day]"},
        Maker={"name": "str | None"},
        Note={"text": "str | None"},
        Day={"visits": "int | None"},
    )
    assert text == "Fields: `[].id`, `[].maker.name`, `[].notes[].text`, `[].by_day.*.visits`."


def test_ids_names_and_counts_come_first_and_the_rest_is_cut() -> None:
    flags = {f"flag_{number}": "bool | None" for number in range(30)}
    text = fields("Kite", Kite=flags | {"nickname": "str | None", "like_count": "int | None"})
    assert text.startswith("Fields: `nickname`, `like_count`, `flag_0`, ")
    assert text.count("`") == 2 * 20
    assert text.endswith(", …")


def test_data_without_fields_has_no_such_text() -> None:
    assert fields("list[str]") == ""


def test_a_committed_family_has_at_most_one_recommended_version() -> None:
    assert len(SEVERAL) > 20
    assert all(sum(each.recommended for each in versions) <= 1 for versions in SEVERAL.values())


@pytest.mark.parametrize("key", SEVERAL, ids=lambda key: key[1])
def test_every_version_of_a_family_documents_the_others(key: tuple[str, str]) -> None:
    namespace = importlib.import_module(f"justone_generated.api.{key[0]}")
    classes = [each for name, each in vars(namespace).items() if name.lower() == key[0].replace("_", "")]
    for operation in SEVERAL[key]:
        (documented,) = (vars(each)[operation.name.partition(".")[2]].__doc__ for each in classes)
        assert all(f"`{each.name.partition('.')[2]}`" in documented for each in SEVERAL[key])
