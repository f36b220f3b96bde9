"""Class names: short at any depth of an object, and always different."""

from __future__ import annotations

from typing import Any

import pytest

from justone_specs.model.naming import EndpointName
from justone_specs.normalise.inference import infer
from justone_specs.normalise.titles import class_prefix, titled

NAME = EndpointName("kite", "fly_v1")


def names(value: Any) -> list[str]:
    """Return the short class names of a value's objects, in order."""
    found: list[str] = []

    def visit(part: dict[str, Any]) -> None:
        if "title" in part:
            found.append(part["title"].removeprefix(class_prefix(NAME)))
        inner = [*part.get("properties", {}).values(), *part.get("anyOf", [])]
        for each in [*inner, part.get("items"), part.get("additionalProperties")]:
            if each:
                visit(each)

    visit(titled(infer([value]), NAME))
    return found


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("tags", "Tag"),
        ("categories", "Category"),
        ("movies", "Movie"),
        ("series", "SeriesItem"),
        ("status", "StatusItem"),
        ("top_tab", "TopTabItem"),
        ("user-cards", "UserCard"),
        ("x.y z", "XYZItem"),
        ("1st_places", "Field1stPlace"),
        ("女", "FieldItem"),
        ("k" * 200, f"K{'k' * 39}Item"),
    ],
)
def test_an_item_is_named_after_its_list(key: str, name: str) -> None:
    assert names({"a": 1, "b": 2, key: [{"a": 1}]}) == ["FlyV1Data", name]


def test_a_list_in_a_list_adds_nothing_to_the_name() -> None:
    assert names({"rows": [[[[{"a": 1}]]]]}) == ["FlyV1Data", "RowItem"]


def test_a_taken_name_gets_its_parent_and_then_a_number() -> None:
    part = {"a": 1}
    orders = {"item": part, "order": {"item": part, "extra": {"order": {"item": part}}}}

    assert names(orders) == ["FlyV1Data", "Item", "Order", "OrderItem", "Extra", "ExtraOrder", "OrderItem2"]


def test_no_name_grows_with_the_depth() -> None:
    value: dict[str, Any] = {"end": 1}
    for number in range(40):
        value = {"item": value, f"count_{'x' * number}": number}

    assert max(map(len, names(value))) <= len("ItemItem19")


def test_labels_of_another_script_stay_apart() -> None:
    value = {"id": 1, "name": 2, "kind": 3, "size": 4, "男": {"a": 1}, "女": {"b": 1}}

    assert names(value) == ["FlyV1Data", "Field", "FlyV1DataField"]
