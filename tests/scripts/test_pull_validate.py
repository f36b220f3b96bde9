"""Validation of definitions: a body that is not a definition of its endpoint is refused and never causes a crash."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pull_project import KITE, POND, definition, served

from justone_specs.model.endpoint import Endpoint
from justone_specs.model.files import canonical_json
from justone_specs.normalise import problem_of
from justone_specs.pull.pull_errors import RefusedError
from justone_specs.pull.validate import definition_of

pytestmark = pytest.mark.slow

ENDPOINT = Endpoint.parse(KITE)
PATH = ENDPOINT.path
OPERATION = {"responses": {"default": {}}}


def with_paths(paths):
    return served(KITE, paths=paths)


@pytest.mark.parametrize("version", ["3.0.0", "3.1.0", "3.1"])
def test_a_definition_becomes_canonical(version):
    body = served(KITE, openapi=version)
    assert definition_of(body, ENDPOINT, problem_of) == canonical_json(definition(KITE, openapi=version))


def test_a_byte_order_mark_and_extra_keys_are_accepted():
    paths = {PATH: {"get": OPERATION, "summary": "both", "parameters": []}}
    assert definition_of(b"\xef\xbb\xbf" + with_paths(paths), ENDPOINT, problem_of)


@pytest.mark.parametrize(
    ("reason", "body"),
    [
        ("HTML page", b"  <!DOCTYPE html><html></html>"),
        ("not usable JSON", b""),
        ("not usable JSON", served(KITE)[:-20]),
        ("not usable JSON", served(KITE) + b"}"),
        ("not UTF-8", served(KITE).replace(b"Invented", b"Inv\xe9nted")),
        ("not UTF-8", json.dumps(definition(KITE)).encode("utf-16")),
        ("NaN", served(KITE, number=float("nan"))),
        ("Infinity", served(KITE, number=float("inf"))),
        ("-Infinity", served(KITE, number=float("-inf"))),
        ("not usable JSON", served(KITE, number=1).replace(b'"number": 1', b'"number": 1e999')),
        ("not usable JSON", served(KITE, number=1).replace(b'"number": 1', b'"number": ' + b"9" * 5000)),
        ("not usable JSON", served(KITE, half="\ud800")),
        ("duplicate key 'openapi'", served(KITE)[:-1] + b', "openapi": "3.0.0"}'),
        ("duplicate key 'a'", served(KITE)[:-1] + b', "x": [{"a": 1, "b": 2, "a": 1}]}'),
        ("nested too deeply", served(KITE)[:-1] + b', "x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"),
        ("JSON list", b"[]"),
        ("JSON str", b'"text"'),
        ("JSON NoneType", b"null"),
        ("not OpenAPI 3", b"{}"),
        ("not OpenAPI 3", b'{"swagger": "2.0"}'),
        ("not OpenAPI 3", served(KITE, openapi="2.0")),
        ("not OpenAPI 3", served(KITE, openapi="30.0.0")),
        ("not OpenAPI 3", served(KITE, openapi=3.0)),
        ("'paths' is not an object", with_paths(None)),
        ("'paths' is not an object", with_paths([])),
        ("expected GET /api/kite-club/get-flyer/v1 alone, found 0 (none)", with_paths({})),
        ("found 1 (GET /api/pond/list-ducks/v2)", served(POND)),
        ("not a plain path", with_paths({PATH + "/": {"get": OPERATION}})),
        ("alone, found 2", with_paths({PATH: {"get": OPERATION}, "/api/other/v1": {"get": OPERATION}})),
        ("the path's definition is not an object", with_paths({PATH: []})),
        ("found 1 (POST /api/kite-club/get-flyer/v1)", with_paths({PATH: {"post": OPERATION}})),
        ("not in lower case", with_paths({PATH: {"GET": OPERATION}})),
        ("alone, found 2", with_paths({PATH: {"get": OPERATION, "post": OPERATION}})),
        ("alone, found 0 (none)", with_paths({PATH: {}})),
        ("the operation is not an object", with_paths({PATH: {"get": "see above"}})),
        ("no 'responses'", with_paths({PATH: {"get": {}}})),
        ("no 'responses'", with_paths({PATH: {"get": {"responses": {}}}})),
        ("'responses' is not an object", with_paths({PATH: {"get": {"responses": []}}})),
        ("unknown HTTP method", with_paths({PATH: {"get": OPERATION, "trace": OPERATION}})),
        ("never followed", with_paths({PATH: {"get": {**OPERATION, "parameters": [{"$ref": "file:///etc/passwd"}]}}})),
        ("a whole path is not supported", with_paths({PATH: {"$ref": "https://elsewhere.test/path.json"}})),
    ],
)
def test_a_bad_body_is_refused_with_its_reason_and_advice(reason, body):
    with pytest.raises(RefusedError) as refused:
        definition_of(body, ENDPOINT, problem_of)
    assert reason in refused.value.reason
    assert "\n" not in refused.value.reason
    assert refused.value.advice.endswith(".")


def test_served_text_is_shown_shortened_and_escaped():
    with pytest.raises(RefusedError) as refused:
        definition_of(with_paths({"\x1b[31m" + "x" * 10_000: {}}), ENDPOINT, problem_of)
    assert "\x1b" not in refused.value.reason
    assert len(refused.value.reason) < 300


@given(st.binary())
@example(b"\x00")
@example(b"{" * 5000)
def test_random_bytes_are_refused(body):
    with pytest.raises(RefusedError):
        definition_of(body, ENDPOINT, problem_of)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda children: st.lists(children) | st.dictionaries(st.text(), children),
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.sampled_from(["openapi", "paths", "info", "x-first", "x-second"]), VALUES))
def test_any_value_is_refused_or_stored_in_its_canonical_form(changes):
    body = json.dumps(definition(KITE) | changes).encode()
    try:
        text = definition_of(body, ENDPOINT, problem_of)
    except RefusedError:
        return
    assert definition_of(text.encode(), ENDPOINT, problem_of) == text


def nested(depth: int) -> dict:
    return {"a": nested(depth - 1)} if depth else {}


RESPONSES = {"200": {"content": {"application/json": {"example": {"code": 0, "data": {}}}}}}


@pytest.mark.parametrize(
    "operation",
    [
        {"summary": 5},
        {"parameters": "x"},
        {"parameters": [{"name": "a", "in": "query", "schema": {"enum": 5}}]},
        {"parameters": [{"name": "a_b", "in": "query"}, {"name": "a_b", "in": "query"}]},
        {"parameters": [{"name": "a", "in": "header", "required": True}]},
        {"requestBody": {"content": {"application/x-www-form-urlencoded": {"schema": {"properties": [1]}}}}},
        {"responses": {"200": "x"}},
        {"responses": {"200": {"content": {"application/json": {"example": {"code": 0, "data": nested(500)}}}}}},
    ],
    ids=lambda operation: next(iter(operation)),
)
def test_an_operation_the_generator_cannot_use_is_refused(operation):
    with pytest.raises(RefusedError):
        definition_of(with_paths({PATH: {"get": {"responses": RESPONSES, **operation}}}), ENDPOINT, problem_of)


def test_texts_that_are_null_are_no_reason_to_refuse():
    operation = {
        "summary": None,
        "description": None,
        "parameters": [{"name": "a", "in": "query", "description": None}],
    }
    assert definition_of(with_paths({PATH: {"get": {"responses": RESPONSES, **operation}}}), ENDPOINT, problem_of)
