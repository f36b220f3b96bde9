"""Parameters: typed, named, documented; choices and defaults are documentation; the token never appears."""

from __future__ import annotations

from typing import Any

import pytest

from speckit.normalise.overlay import Correction
from speckit.normalise.parameters import FORM, form_body, query_parameters

AS_PUBLISHED = Correction(reason="")
CHOICES = """Which kite.

Available Values:
- `RED`: Red ones
* `_red`: Odd ones"""


def query(name: str, schema: dict[str, Any], description: str = "", **more: Any) -> dict[str, Any]:
    return {"in": "query", "name": name, "schema": schema, "description": description} | more


def normalised(*parameters: dict[str, Any], correction: Correction = AS_PUBLISHED) -> list[dict[str, Any]]:
    return query_parameters({"parameters": list(parameters)}, correction)


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
    assert query_parameters({}, AS_PUBLISHED) == []
    assert form_body({}, AS_PUBLISHED) is None


@pytest.mark.parametrize(
    ("published", "type_"),
    [
        ({"type": "integer"}, "integer"),
        ({"type": "number"}, "number"),
        ({"type": "boolean"}, "boolean"),
        ({"type": "array", "items": {"type": "integer"}}, "array"),
        ({"type": ["integer", "null"]}, "integer"),
        ({"type": ["integer", "string"]}, "string"),
        ({"type": "object"}, "string"),
        ({}, "string"),
    ],
)
def test_a_parameter_has_one_plain_type(published: dict[str, Any], type_: str) -> None:
    assert schema(query("x", published))["type"] == type_


@pytest.mark.parametrize(
    ("wire", "name"), [("userId", "user_id"), ("page_size", "page_size"), ("class", "class_"), ("self", "self_")]
)
def test_a_parameter_has_a_name_an_argument_can_have(wire: str, name: str) -> None:
    assert schema(query(wire, {}))["x-python-name"] == name


def test_choices_come_from_the_enum_and_their_meanings_from_the_description() -> None:
    result = schema(query("kind", {"type": "string", "enum": ["_red", "RED", "blue"]}, CHOICES))

    assert result["x-choices"] == [
        {"value": "_red", "meaning": "Odd ones"},
        {"value": "RED", "meaning": "Red ones"},
        {"value": "blue", "meaning": ""},
    ]
    assert result["description"] == "Which kite."
    assert "enum" not in result


def test_choices_come_from_the_description_where_there_is_no_enum() -> None:
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
def test_an_empty_default_says_nothing(default: object) -> None:
    assert "x-default" not in schema(query("kind", {"type": "string", "default": default}))


def test_the_overlay_states_a_default_the_definition_does_not() -> None:
    correction = Correction(reason="r", defaults={"kind": "RED"})

    assert schema(query("kind", {"type": "string"}), correction)["x-default"] == "RED"


def test_a_form_loses_its_token_and_keeps_which_fields_are_required() -> None:
    fields = {
        "token": {"type": "string", "description": "secret"},
        "page_size": {"type": "integer", "description": "How many.", "default": 20},
        "keyword": {"type": "string"},
    }
    body = {"content": {FORM: {"schema": {"properties": fields, "required": ["token", "keyword"]}}}}
    form = form_body({"requestBody": body}, AS_PUBLISHED)

    assert form is not None
    result = form["content"][FORM]["schema"]
    assert result["required"] == ["keyword"]
    assert sorted(result["properties"]) == ["keyword", "page_size"]
    assert result["properties"]["page_size"] == {
        "type": "integer",
        "x-python-name": "page_size",
        "x-default": 20,
        "description": "How many.",
    }


def test_a_json_body_is_no_form() -> None:
    assert form_body({"requestBody": {"content": {"application/json": {"schema": {}}}}}, AS_PUBLISHED) is None
