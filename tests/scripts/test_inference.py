"""What is inferred from examples admits those examples, and leaves open what they leave open."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speckit.normalise.inference import infer

SCALAR = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
KEY = st.sampled_from(["name", "userId", "mNum", "mnum", "_id", "1", "2", "a-b", "", "class"]) | st.text(max_size=3)
JSON = st.recursive(
    SCALAR,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEY, inner, max_size=4),
    max_leaves=30,
)
ANYTHING: dict[str, Any] = {}
TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}


def accepts(schema: dict[str, Any], value: Any) -> bool:
    """Say whether a value fits."""
    if schema == ANYTHING:
        return True
    if "anyOf" in schema:
        return any(accepts(part, value) for part in schema["anyOf"])
    return type(value) in TYPES[schema["type"]] and accepts_parts(schema, value)


def accepts_parts(schema: dict[str, Any], value: Any) -> bool:
    if schema["type"] == "array":
        return all(accepts(schema["items"], item) for item in value)
    if schema["type"] != "object":
        return True
    if "properties" not in schema:
        return all(accepts(schema["additionalProperties"], item) for item in value.values())
    fields = schema["properties"]
    all_known = set(schema["required"]) <= value.keys() <= fields.keys()
    return all_known and all(accepts(fields[key], item) for key, item in value.items())


@given(JSON)
def test_a_schema_accepts_the_value_it_was_inferred_from(value: Any) -> None:
    assert accepts(infer([value]), value)


@given(st.lists(JSON, min_size=1, max_size=4))
def test_a_schema_accepts_every_value_it_was_inferred_from(values: list[Any]) -> None:
    schema = infer(values)

    assert [value for value in values if not accepts(schema, value)] == []


@given(st.dictionaries(st.sampled_from(["a", "b", "c"]), SCALAR, min_size=1))
def test_the_checker_itself_refuses_a_value_of_another_shape(value: dict[str, Any]) -> None:
    schema = infer([value])

    assert not accepts(schema, "text")
    assert not accepts(schema, value | {"unseen": 1})
    assert not accepts(schema, {})


@pytest.mark.parametrize(
    ("examples", "schema"),
    [
        ([], ANYTHING),
        ([None], ANYTHING),
        ([None, 1], {"anyOf": [{"type": "integer"}, {"type": "null"}]}),
        ([1, 1.5], {"type": "number"}),
        ([True, 1], {"anyOf": [{"type": "boolean"}, {"type": "integer"}]}),
        (["a", None, 1], {"anyOf": [{"type": "integer"}, {"type": "string"}, {"type": "null"}]}),
        ([[]], {"type": "array", "items": ANYTHING}),
        ([[None]], {"type": "array", "items": ANYTHING}),
        ([[], [1]], {"type": "array", "items": {"type": "integer"}}),
        ([[1, "a"]], {"type": "array", "items": {"anyOf": [{"type": "integer"}, {"type": "string"}]}}),
        ([[1, {"a": 1}]], {"type": "array", "items": ANYTHING}),
        ([[1, [1]]], {"type": "array", "items": ANYTHING}),
        ([{"a": 1}, [1]], ANYTHING),
        ([{}], {"type": "object", "additionalProperties": ANYTHING}),
        ([{"1": "a", "2": "b"}], {"type": "object", "additionalProperties": {"type": "string"}}),
        ([{"1": "a", "2": 3}], {"type": "object", "additionalProperties": ANYTHING}),
    ],
)
def test_the_schema_of(examples: list[Any], schema: dict[str, Any]) -> None:
    assert infer(examples) == schema


def test_only_keys_that_every_example_has_are_required() -> None:
    schema = infer([[{"a": 1, "b": None}, {"a": 2, "c": "x"}]])["items"]

    assert schema["required"] == ["a"]
    assert schema["properties"] == {"a": {"type": "integer"}, "b": ANYTHING, "c": {"type": "string"}}


def test_an_object_that_is_sometimes_null_is_still_that_object() -> None:
    schema = infer([{"level": None}, {"level": {"number": 1}}])

    level, null = schema["properties"]["level"]["anyOf"]
    assert level["properties"] == {"number": {"type": "integer"}}
    assert null == {"type": "null"}
