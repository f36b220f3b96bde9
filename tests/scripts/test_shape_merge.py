"""Shapes of values and their union: nothing seen is excluded, and no field is lost."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shaping import DATA_KEY, JSON, accepts

from justone_specs.model.shapes import DataShape, added_fields, merge, parse, retyped_fields, shape_of, shape_text
from justone_specs.model.shapes.data_shape import DEEPEST, MOST_FIELDS

ID = "5f3c0e8a000000000101d2b4"


def merged(*values: Any) -> str:
    shape = shape_of(values[0])
    for value in values[1:]:
        shape = merge(shape, shape_of(value))
    return shape_text(shape).removeprefix("data:").strip()


def depth(shape: DataShape) -> int:
    return max((1 + depth(inner) for _, inner in shape.children()), default=0)


def count(shape: DataShape) -> int:
    return len(shape.fields) + sum(count(inner) for _, inner in shape.children())


@given(JSON, JSON)
def test_a_merged_shape_accepts_the_values_of_both(one: Any, other: Any) -> None:
    shape = merge(shape_of(one), shape_of(other))
    assert accepts(shape, one)
    assert accepts(shape, other)


@given(JSON, JSON)
def test_merging_is_idempotent(one: Any, other: Any) -> None:
    shape = merge(shape_of(one), shape_of(other))
    assert merge(shape, shape) == shape
    assert merge(shape, shape_of(one)) == shape


@given(JSON, JSON)
def test_merging_is_commutative(one: Any, other: Any) -> None:
    assert merge(shape_of(one), shape_of(other)) == merge(shape_of(other), shape_of(one))


@given(st.dictionaries(st.sampled_from(["name", "fans"]), st.integers(), min_size=1))
def test_the_check_itself_rejects_values_of_other_shapes(value: dict[str, Any]) -> None:
    shape = shape_of(value)
    assert not accepts(shape, "text")
    assert not accepts(shape, value | {"unseen": 1})
    assert not accepts(shape, {})
    assert not accepts(shape, dict.fromkeys(value, "text"))


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["a"], "str"),
        ([1, 1.5], "float"),
        ([True, 1], "mixed"),
        (["a", 1], "mixed"),
        (["a", 1, "a"], "mixed"),
        ([None], "any"),
        ([None, "a"], "str?"),
        ([None, {"a": 1}], "a: int"),
        ([[]], "[any]"),
        ([[], ["a"]], "[str]"),
        ([["a", None]], '["str?"]'),
        ([[1, "a"]], "[mixed]"),
        ([{}], "{}"),
        ([[{"a": 1}, {"b": None}]], '[{a: "int?", b: "any?"}]'),
        ([[{"a": {}}, {"a": None}]], '[{"a?": {}}]'),
        ([{"a": None}, {"a": "x"}], "a: str?"),
        ([{"a": 1}, {}], "a: int?"),
        ([{"a": {"b": 1}}, {"a": []}], '"a?": {b: int}'),
        ([{"17": 1, "18": 1.5}], '{"*": float}'),
        ([{"17": 1}, {"name": 2}], '{"*": int}'),
        ([{"name": 2}, {"17": "a"}], '{"*": mixed}'),
        ([{"name": 1, ID: 2}], '{"*": int}'),
        ([{"17": False}, {"name": None}], '{"*": "bool?"}'),
        ([{f"field{n}": 1 for n in (1, 2, 3)}, {f"field{n}": 1 for n in (4, 5, 6)}], '{"*": "int?"}'),
    ],
)
def test_values_give_the_expected_shape(values: list[Any], expected: str) -> None:
    assert merged(*values) == expected


@pytest.mark.parametrize(
    "key", ["17", "20310405", "2031-04-05", "女性", "https://kite.example.test", ID, "5f3c0e8a", "kite.example.test"]
)
def test_a_single_key_that_is_data_makes_a_mapping(key: str) -> None:
    fields = {"id": 1, "name": "x", "url": "", "user-id": 2, "host": "", key: 3}
    assert '"*"' in merged(fields)
    assert key not in merged(fields)


@given(DATA_KEY)
def test_no_key_that_is_data_is_written(key: str) -> None:
    assert merged({"name": 1, "size": 2, key: 3}) == '{"*": int}'


@pytest.mark.parametrize(
    "keys",
    [
        ["id", "user-id", "@type", "_", "$ref", "fans30GrowthNum", "size310x310ImageURI", "sd480pUrl"],
        ["cdn_url_16_9", "cdn_url_1_1", "sn_cpm_20_60", "CoverImgUrl_235_1"],
    ],
)
def test_field_names_with_digits_and_signs_stay_fields(keys: list[str]) -> None:
    assert shape_of(dict.fromkeys(keys, 1)).fields.keys() == set(keys)


def test_a_stored_mapping_stays_when_an_object_is_seen() -> None:
    stored = parse({"*": {"id": "int"}}, "here")
    assert merge(stored, shape_of({"ada": {"id": 1, "name": "x"}})) == parse(
        {"*": {"id": "int", "name": "str?"}}, "here"
    )


def test_a_stored_field_in_another_script_stays() -> None:
    stored = parse({"女": "str", "男": "int"}, "here")
    assert merge(stored, stored) == stored


def test_levels_below_the_deepest_are_any() -> None:
    value: Any = 1
    for _ in range(90):
        value = [{"a": value}]
    shape = shape_of(value)
    assert depth(shape) == DEEPEST
    assert merge(shape, shape) == shape
    assert parse(nested := [{"a": "any"}], "here") == shape_of([{"a": None}]), nested


def test_a_shape_of_too_many_fields_loses_its_deepest_levels() -> None:
    wide = {f"{first}x": {f"{second}y": {"z": 1} for second in words(90)} for first in words(90)}
    shape = shape_of(wide)
    assert 90 <= count(shape) <= MOST_FIELDS
    assert merge(shape, shape) == shape


def words(number: int) -> list[str]:
    letters = "abcdefghij"
    return [f"{one}{other}" for one in letters for other in letters][:number]


def test_added_and_retyped_fields_are_named_by_their_path() -> None:
    old = shape_of({"notes": [{"id": 1}], "fans": 1, "note": "x"})
    new = merge(
        old, shape_of({"notes": [{"id": 1, "author": {"id": 1}}], "fans": 1.5, "maker": {"id": 1}, "note": "x"})
    )
    assert added_fields(old, new) == ["maker", "notes[].author"]
    assert retyped_fields(old, new) == ["fans"]
    assert added_fields(None, old) == ["fans", "note", "notes"]
