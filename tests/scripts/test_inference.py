"""Inference of shapes from examples: examples are valid, and nothing unknown is excluded."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from justone_specs.normalise.inference import DEEPEST, infer

pytestmark = pytest.mark.slow

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
    """Return whether a value fits the schema."""
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
        (
            [{"1": "a", "2": 3}],
            {"type": "object", "additionalProperties": {"anyOf": [{"type": "integer"}, {"type": "string"}]}},
        ),
        ([{"1": "a", "2": {"a": 1}}], {"type": "object", "additionalProperties": ANYTHING}),
    ],
)
def test_examples_give_the_expected_schema(examples: list[Any], schema: dict[str, Any]) -> None:
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


BARE = {"type": "object", "additionalProperties": ANYTHING}
MAPPINGS: dict[str, list[str]] = {
    "ids": ["17", "6012345678901", "id"],
    "dates": ["2026-05-25", "20260526", "total"],
    "times and periods": ["12:00", "7d", "2026Q1"],
    "ranges": ["<18", "18-24", "50+", "-1.5"],
    "qualities": ["480p", "1080p", "2k"],
    "hashes": ["5f3c0e8a000000000101d2b4", "64a7ffeeddccbbaa00112233"],
    "uuids": ["0b9c1d4e-8f7a-4c3b-9d2e-1f0a5b6c7d8e"],
    "codes": ["B08N5WRWNW", "B07XJ8C8F5"],
    "ids with a prefix": ["user_6012345678", "user_6012345679"],
    "labels": ["女性", "男性"],
    "a series": [f"field{number}" for number in range(1, 101)],
    "a series beside a count": ["total", *(f"row_{number}_sum" for number in range(1, 6))],
    "an empty key": ["", "id", "name"],
}
CLASSES: dict[str, list[str]] = {
    "keys that differ by a sign": ["id", "@id", "name"],
    "odd keys among field names": [
        "id",
        "name",
        "kind",
        "size",
        "url",
        "user-id",
        "x.y",
        "a b",
        "@type",
        "1st_place",
        "女",
    ],
    "a single odd key": ["user-id"],
    "numbers within words": ["fans30GrowthNum", "coopNoteNum30d", "read7dTrend"],
    "a short series": ["line1", "line2", "line3"],
    "words that start with a digit": ["3d_model", "2nd_address"],
    "keys that read alike": ["userId", "user_id", "mNum", "mnum"],
    "words that are data": ["US", "DE"],
}


@pytest.mark.parametrize("keys", MAPPINGS.values(), ids=MAPPINGS.keys())
def test_keys_that_are_data_make_a_mapping(keys: list[str]) -> None:
    assert infer([dict.fromkeys(keys, 1)]) == {"type": "object", "additionalProperties": {"type": "integer"}}


@pytest.mark.parametrize("keys", CLASSES.values(), ids=CLASSES.keys())
def test_field_names_make_a_class(keys: list[str]) -> None:
    assert infer([dict.fromkeys(keys, 1)])["properties"].keys() == set(keys)


def test_the_values_of_a_mapping_are_merged_and_lose_nothing() -> None:
    notes = {"17": {"id": 1, "tags": [{"n": 1}, {"m": 2}]}, "18": {"id": None, "tags": [{"n": 2}]}, "19": None}
    note, null = infer([notes])["additionalProperties"]["anyOf"]

    assert null == {"type": "null"}
    assert note["properties"]["id"] == {"anyOf": [{"type": "integer"}, {"type": "null"}]}
    assert note["properties"]["tags"]["items"]["required"] == []
    assert note["properties"]["tags"]["items"]["properties"].keys() == {"n", "m"}


def comment(*replies: Any, **more: Any) -> dict[str, Any]:
    return {"id": 1, "text": "So high!", "replies": list(replies), "author": {"id": 1, "name": "Ada"}, **more}


def test_an_object_nested_in_its_own_shape_is_a_mapping() -> None:
    schema = infer([{"comments": [comment(comment(comment(), likes=1))]}])
    outer = schema["properties"]["comments"]["items"]["properties"]

    assert outer["replies"] == {"type": "array", "items": BARE}
    assert outer["author"]["properties"].keys() == {"id", "name"}


@pytest.mark.parametrize(
    "value",
    [
        comment(comment()),
        {"id": 1, "name": "Kites", "child": {"id": 2, "name": "Red kites", "child": None}},
        {"id": 1, "name": "Kites", "by_id": {"17": {"id": 2, "name": "Red kites", "by_id": {}}}},
        {
            "name": "Kites",
            "page": {"items": [{"name": "Red kites", "page": {"items": [], "more": False}}], "more": True},
        },
    ],
    ids=["list", "null", "mapping", "page"],
)
def test_recursion_is_found_through_any_kind_of_value(value: dict[str, Any]) -> None:
    assert str(BARE) in str(infer([value]))


@pytest.mark.parametrize(
    "value",
    [
        {"data": {"data": {"id": 1, "name": "Ada"}}},
        {"code": 0, "message": "", "data": {"code": 0, "message": "", "data": {"id": 1, "name": "Ada"}}},
        {"items": [{"id": 1, "comments": {"items": [{"text": "So high!"}], "more": False}}], "more": True},
        {"items": [{"id": 1, "comments": {"items": [], "more": False}}], "more": True},
        {"id": 1, "name": "Kite shop", "url": "", "owner": {"id": 1, "name": "Ada", "url": ""}},
        {"id": 1, "text": "Look", "likes": 2, "repost": {"id": 2, "text": "So high!", "likes": 1}},
    ],
    ids=["wrappers", "envelopes", "pages", "empty page", "owner", "one level"],
)
def test_nesting_without_recursion_stays_typed(value: dict[str, Any]) -> None:
    assert "'additionalProperties'" not in str(infer([value]))


def levels(schema: dict[str, Any]) -> int:
    parts = [*schema.get("properties", {}).values(), schema.get("items", {}), schema.get("additionalProperties", {})]
    return ("properties" in schema) + max((levels(part) for part in parts if part), default=0)


def test_values_below_the_deepest_level_are_untyped() -> None:
    value: Any = 1
    for number in range(98):
        value = [{f"a{'x' * number}": value}]

    assert levels(infer([value])) == DEEPEST


@pytest.mark.parametrize("key", ["a", "17"])
def test_a_hundred_levels_are_inferred(key: str) -> None:
    objects: Any = 1
    lists: Any = 1
    for _ in range(100):
        objects, lists = {key: objects}, [lists]

    assert accepts(infer([objects]), objects)
    assert accepts(infer([lists]), lists)
