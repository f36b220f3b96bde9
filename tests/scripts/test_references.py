"""Self-contained operations: local references are followed, all others refused, the path's parameters added."""

from __future__ import annotations

import copy

import pytest

from justone_specs.model.document import Document
from justone_specs.model.references import self_contained
from justone_specs.model.structure import PublishedError

FORM = "application/x-www-form-urlencoded"
PATH = "/api/kite/fly/v1"
WIND = {"name": "wind", "in": "query", "schema": {"type": "string"}}
CALM = {"name": "wind", "in": "query", "schema": {"type": "integer"}}
COMPONENTS = {
    "parameters": {"Wind": WIND, "Again": {"$ref": "#/components/parameters/Wind"}, "a/b~c": CALM},
    "schemas": {
        "Text": {"type": "string", "description": "Any text"},
        "Form": {"properties": {"wind": {"$ref": "#/components/schemas/Text"}}},
        "Self": {"$ref": "#/components/schemas/Self"},
        "There": {"$ref": "#/components/schemas/Back"},
        "Back": {"$ref": "#/components/schemas/There"},
    },
    "requestBodies": {"Flight": {"content": {FORM: {"schema": {"$ref": "#/components/schemas/Form"}}}}},
}


def reference(name: str, kind: str = "parameters", **beside: object) -> dict[str, object]:
    return {"$ref": f"#/components/{kind}/{name}", **beside}


def resolved(operation: dict[str, object], **item: object) -> dict[str, object]:
    """Resolve an operation together with its path's parameters; check that the document is unchanged."""
    document = {"components": COMPONENTS}
    before = copy.deepcopy((operation, item, document))
    found = self_contained(operation, item, document)
    assert (operation, item, document) == before
    return found


@pytest.mark.parametrize(
    ("parameter", "expected"),
    [
        (WIND, WIND),
        (reference("Wind"), WIND),
        (reference("Again"), WIND),
        (reference("a~1b~0c"), CALM),
        (reference("Wind", description="Here"), WIND | {"description": "Here"}),
        (WIND | {"schema": reference("Text", "schemas")}, WIND | {"schema": COMPONENTS["schemas"]["Text"]}),
        (
            WIND | {"schema": reference("Text", "schemas", description="Here")},
            WIND | {"schema": {"type": "string", "description": "Here"}},
        ),
    ],
)
def test_references_of_a_parameter_are_followed(parameter, expected):
    assert resolved({"parameters": [parameter]}) == {"parameters": [expected]}


@pytest.mark.parametrize(
    "body",
    [
        reference("Flight", "requestBodies"),
        {"content": {FORM: {"schema": reference("Form", "schemas")}}},
        {"content": {FORM: {"schema": {"properties": {"wind": reference("Text", "schemas")}}}}},
    ],
    ids=["body", "schema", "field"],
)
def test_references_of_a_form_are_followed(body):
    fields = {"wind": COMPONENTS["schemas"]["Text"]}
    assert resolved({"requestBody": body}) == {"requestBody": {"content": {FORM: {"schema": {"properties": fields}}}}}


def test_an_operation_overrides_the_parameters_of_its_path():
    kite, token = {"name": "kite", "in": "query"}, {"name": "token", "in": "query"}
    header = WIND | {"in": "header"}
    found = resolved({"parameters": [CALM, kite]}, parameters=[token, reference("Wind"), header])
    assert found["parameters"] == [token, header, CALM, kite]


def test_the_path_s_parameters_hold_for_an_operation_without_any():
    assert resolved({"summary": "Fly"}, parameters=[WIND]) == {"summary": "Fly", "parameters": [WIND]}


def test_an_operation_without_references_is_itself():
    operation = {"summary": "Fly", "responses": {"200": {"$ref": "https://elsewhere.test/x.json"}}}
    assert resolved(operation) == operation


@pytest.mark.parametrize(
    ("target", "problem"),
    [
        ("file:///etc/passwd", "which is outside the document and never followed"),
        ("https://elsewhere.test/x.json#/a", "never followed"),
        ("other.json", "never followed"),
        ("#", "never followed"),
        (7, "never followed"),
        ("#/components/parameters/Nobody", "refers to nothing"),
        ("#/components/parameters/Wind/name/deeper", "refers to nothing"),
        ("#/components/schemas/Self", "refers to itself"),
        ("#/components/schemas/There", "refers to itself"),
    ],
)
@pytest.mark.parametrize("place", ["parameter", "schema", "path", "body", "field"])
def test_a_reference_without_a_target_is_refused_anywhere(place, target, problem):
    bad = {"$ref": target}
    operation, item = {
        "parameter": ({"parameters": [bad]}, {}),
        "schema": ({"parameters": [WIND | {"schema": bad}]}, {}),
        "path": ({}, {"parameters": [bad]}),
        "body": ({"requestBody": bad}, {}),
        "field": ({"requestBody": {"content": {FORM: {"schema": {"properties": {"wind": bad}}}}}}, {}),
    }[place]
    with pytest.raises(PublishedError, match=problem):
        self_contained(operation, item, {"components": COMPONENTS})


@pytest.mark.parametrize(("operation", "item"), [({"parameters": {}}, {}), ({}, {"parameters": "none"})])
def test_parameters_that_are_not_a_list_are_refused(operation, item):
    with pytest.raises(PublishedError, match="'parameters' is not a list"):
        self_contained(operation, item, {})


@pytest.mark.parametrize("target", [3, "text", ["list"], None])
def test_a_reference_to_something_else_is_refused_by_name(target):
    content = {"components": {"x": target}, "paths": {PATH: {"get": {"parameters": [{"$ref": "#/components/x"}]}}}}
    assert list(Document.of(content).refused) == [(PATH, "get")]


def test_one_bad_reference_does_not_affect_other_operations():
    bad = {"parameters": [{"$ref": "other.json"}]}
    document = Document.of({"paths": {PATH: {"get": bad, "post": {}}}})
    assert [str(endpoint) for endpoint in document.operations] == [f"POST {PATH}"]
    assert "never followed" in document.refused[PATH, "get"].reason


def test_served_text_is_shown_shortened_and_escaped():
    with pytest.raises(PublishedError) as refused:
        self_contained({"requestBody": {"$ref": "\x1b[31m" + "x" * 10_000}}, {}, {})
    assert "\x1b" not in str(refused.value)
    assert len(str(refused.value)) < 200
