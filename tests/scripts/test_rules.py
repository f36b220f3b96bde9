"""The rules for arguments: typed, named, documented; choices and defaults are only documented; no token."""

from __future__ import annotations

from typing import Any

import pytest

from justone_specs.model.arguments import FORM
from justone_specs.model.endpoint import Endpoint
from justone_specs.model.overlay import Correction
from justone_specs.normalise import CatalogueError, Overlay, PublishedOperation, Touch, normalise
from justone_specs.normalise.rules import RULES, TITLES
from justone_specs.normalise.rules.texts import LONGEST
from justone_specs.normalise.rules.value_types import MOST_CHOICES

FLY = Endpoint.of("POST", "/api/kite/fly/v1")
AS_PUBLISHED = Correction(reason="")
CHOICES = """Which kite.

Available Values:
- `RED`: Red ones
* `_red`: Odd ones"""


def query(name: str, schema: dict[str, Any], description: str = "", **more: Any) -> dict[str, Any]:
    return {"in": "query", "name": name, "schema": schema, "description": description} | more


def fly(correction: Correction = AS_PUBLISHED, **published: Any) -> tuple[dict[str, Any], list[Touch]]:
    result = normalise([PublishedOperation(FLY, published)], Overlay(endpoints={FLY: correction}))
    operation: dict[str, Any] = result.catalogue["paths"][FLY.path]["post"]
    return operation, result.touches


def normalised(*parameters: dict[str, Any], correction: Correction = AS_PUBLISHED) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = fly(correction, parameters=list(parameters))[0]["parameters"]
    return found


def schema(parameter: dict[str, Any], correction: Correction = AS_PUBLISHED) -> dict[str, Any]:
    (only,) = normalised(parameter, correction=correction)
    result: dict[str, Any] = only["schema"]
    return result


def test_the_token_and_what_is_not_in_the_query_are_left_out() -> None:
    kept = normalised(
        query("token", {"type": "string"}, required=True),
        query("userId", {"type": "string"}, required=True),
        {"in": "header", "name": "X-Kite", "schema": {"type": "string"}},
        query("page", {"type": "integer"}),
    )

    assert [(parameter["name"], parameter["required"]) for parameter in kept] == [("userId", True), ("page", False)]


def test_an_operation_without_parameters_has_none() -> None:
    operation, _ = fly()
    assert operation["parameters"] == []
    assert "requestBody" not in operation


@pytest.mark.parametrize(
    ("published", "type_"),
    [
        ({"type": "integer"}, "integer"),
        ({"type": "number"}, "number"),
        ({"type": "boolean"}, "boolean"),
        ({"type": "array", "items": {"type": "integer"}}, "array"),
        ({"type": ["integer", "null"]}, "integer"),
        ({"type": ["integer", "string"]}, "string"),
        ({"anyOf": [{"type": "integer"}, {"type": "null"}]}, "integer"),
        ({"anyOf": [{"type": "integer"}, {"type": "string"}]}, "string"),
        ({"type": {"not": "a type"}}, "string"),
        ({"type": [["nested"]]}, "string"),
        ({"anyOf": "nonsense"}, "string"),
        ({"type": "integer", "nullable": True}, "integer"),
        ({"type": "object"}, "string"),
        ({}, "string"),
    ],
)
def test_a_parameter_has_one_plain_type(published: dict[str, Any], type_: str) -> None:
    assert schema(query("x", published))["type"] == type_


@pytest.mark.parametrize(
    ("wire", "name"),
    [("userId", "user_id"), ("page_size", "page_size"), ("class", "class_"), ("self", "self_"), ("id", "id_")],
)
def test_a_parameter_has_a_name_an_argument_can_have(wire: str, name: str) -> None:
    assert schema(query(wire, {}))["x-python-name"] == name


def test_choices_of_the_enum_have_meanings_of_the_description() -> None:
    result = schema(query("kind", {"type": "string", "enum": ["_red", "RED", "blue"]}, CHOICES))

    assert result["x-choices"] == [
        {"value": "_red", "meaning": "Odd ones"},
        {"value": "RED", "meaning": "Red ones"},
        {"value": "blue", "meaning": ""},
    ]
    assert result["description"] == "Which kite."
    assert "enum" not in result


def test_choices_come_from_the_description_without_an_enum() -> None:
    result = schema(query("kind", {"type": "string"}, CHOICES))

    assert [choice["value"] for choice in result["x-choices"]] == ["RED", "_red"]


def test_a_corrected_description_keeps_the_published_choices() -> None:
    correction = Correction(reason="r", parameters={"kind": "Our words."})
    result = schema(query("kind", {"type": "string"}, CHOICES), correction)

    assert result["description"] == "Our words."
    assert [choice["meaning"] for choice in result["x-choices"]] == ["Red ones", "Odd ones"]


@pytest.mark.parametrize("default", ["posts", 90, 0, False])
def test_a_default_outside_its_enum_is_kept_as_documentation(default: object) -> None:
    result = schema(query("kind", {"type": "string", "enum": ["POSTS"], "default": default}))

    assert result["x-default"] == default
    assert "default" not in result


@pytest.mark.parametrize("default", [None, ""])
def test_an_empty_default_is_left_out(default: object) -> None:
    assert "x-default" not in schema(query("kind", {"type": "string", "default": default}))


def test_the_overlay_states_a_default_the_definition_does_not() -> None:
    correction = Correction(reason="r", defaults={"kind": "RED"})

    assert schema(query("kind", {"type": "string"}), correction)["x-default"] == "RED"


def test_a_form_loses_its_token_and_keeps_required_fields() -> None:
    fields = {
        "token": {"type": "string", "description": "secret"},
        "page_size": {"type": "integer", "description": "How many.", "default": 20},
        "keyword": {"type": "string"},
    }
    body = {"content": {FORM: {"schema": {"properties": fields, "required": ["token", "keyword"]}}}}
    operation, touches = fly(requestBody=body)

    result = operation["requestBody"]["content"][FORM]["schema"]
    assert Touch(6, FLY, "in the form") in touches
    assert Touch(7, FLY, "form fields are keyword arguments") in touches
    assert result["required"] == ["keyword"]
    assert sorted(result["properties"]) == ["keyword", "page_size"]
    assert result["properties"]["page_size"] == {
        "type": "integer",
        "x-python-name": "page_size",
        "x-default": 20,
        "description": "How many.",
    }


@pytest.mark.parametrize(
    "published",
    [
        {"requestBody": {"required": True, "content": {"application/json": {"schema": {}}}}},
        {"requestBody": {"content": {"application/json": {"schema": {}}}}},
        {"parameters": [{"in": "header", "name": "X-Kite", "required": True}]},
        {"parameters": [{"in": "path", "name": "kite", "required": True}]},
    ],
)
def test_a_part_that_cannot_be_sent_is_refused_if_it_is_needed(published: dict[str, Any]) -> None:
    with pytest.raises(CatalogueError, match=r"POST /api/kite/fly/v1: .* cannot send"):
        fly(**published)


def test_an_optional_part_that_cannot_be_sent_is_left_out() -> None:
    operation, touches = fly(parameters=[{"in": "cookie", "name": "crumb"}])

    assert operation["parameters"] == []
    assert [touch.what for touch in touches if touch.rule == 7] == ["'crumb' is sent in the cookie: left out"]


def test_the_exact_one_of_several_similar_names_keeps_its_name() -> None:
    names = ("pageSize", "page_size", "PageSize", "self")
    found = normalised(*(query(name, {}) for name in names))

    assert {parameter["name"]: parameter["schema"]["x-python-name"] for parameter in found} == {
        "page_size": "page_size",
        "PageSize": "page_size_",
        "pageSize": "page_size__",
        "self": "self_",
    }


def test_a_list_has_items_of_a_plain_type() -> None:
    assert schema(query("x", {"type": "array", "items": {"type": "integer"}}))["items"] == {"type": "integer"}
    assert schema(query("x", {"type": "array", "items": "nonsense"}))["items"] == {"type": "string"}


def test_choices_beyond_the_limit_are_only_counted() -> None:
    result = schema(query("x", {"enum": [f"V{number}" for number in range(100_000)]}))

    assert len(result["x-choices"]) == MOST_CHOICES
    assert result["x-more-choices"] == 100_000 - MOST_CHOICES


def test_invalid_choices_are_left_out_and_equal_ones_merged() -> None:
    result = schema(query("x", {"enum": [{"a": 1}, None, [1], "A", "A", 1, True, 1.5]}))

    assert [choice["value"] for choice in result["x-choices"]] == ["A", 1, True, 1.5]


def test_an_endless_text_is_cut() -> None:
    operation, _ = fly(description="x" * 1_000_000, parameters=[query("a", {}, "y" * 1_000_000)])

    assert len(operation["description"]) == LONGEST + 1
    assert len(operation["parameters"][0]["schema"]["description"]) == LONGEST + 1


def test_chinese_texts_fill_in_where_the_english_are_empty() -> None:
    chinese = {"summary": "放风筝", "description": "飞", "parameters": [query("a", {}, "甲"), query("b", {}, "乙")]}
    published = {"summary": "Fly", "parameters": [query("a", {}, ""), query("b", {}, "Bee")]}
    result = normalise([PublishedOperation(FLY, published, chinese=chinese)], Overlay())
    operation = result.catalogue["paths"][FLY.path]["post"]

    assert (operation["summary"], operation["description"], operation["x-chinese-title"]) == ("Fly", "飞", "放风筝")
    assert [each["schema"]["description"] for each in operation["parameters"]] == ["甲", "Bee"]
    assert [touch.what for touch in result.touches if touch.rule == 12] == [
        "a from the Chinese catalogue",
        "description from the Chinese catalogue",
    ]


def test_flags_and_removal_of_an_endpoint_are_kept() -> None:
    published = PublishedOperation(FLY, {"deprecated": True, "x-docs-hidden": True}, removed="2031-04-05")
    result = normalise([published], Overlay())
    operation = result.catalogue["paths"][FLY.path]["post"]

    assert (operation["deprecated"], operation["x-hidden"], operation["x-removed"]) == (True, True, "2031-04-05")
    assert [touch.what for touch in result.touches if touch.rule == 13] == [
        "deprecated",
        "gone since 2031-04-05",
        "hidden",
    ]


def test_every_rule_is_listed_with_its_number_and_its_case() -> None:
    assert list(TITLES) == list(range(1, 21))
    assert [rule.number for rule in RULES] == list(range(6, 21))
    for rule in RULES:
        assert (rule.apply.__doc__ or "").startswith(f"Rule {rule.number}: ")
