"""Spellings of OpenAPI that mean the same: the diff reports them as `docs` at most."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from diffing import differences, document, edited, query

from justone_specs.diff.verdict import Verdict

ONE_OF = {"oneOf": [{"type": "string", "maxLength": 5}, {"type": "integer"}, {"type": "boolean"}]}


def with_parameter(schema: dict[str, Any]) -> dict[str, Any]:
    path = next(path for path, item in document()["paths"].items() if "get" in item)
    parameters = document()["paths"][path]["get"]["parameters"]
    return edited((("paths", path, "get", "parameters", len(parameters)), query("spelled", schema)))


def with_field(schema: dict[str, Any]) -> dict[str, Any]:
    return edited((("components", "schemas", "Result", "properties", "spelled"), schema))


def worst(old: dict[str, Any], new: dict[str, Any]) -> Verdict:
    return max((entry.rule.worst for entry in differences(old, new)), default=Verdict.DOCS)


SAME = {
    "const": ({"type": "string", "const": "a"}, {"type": "string", "enum": ["a"]}),
    "exclusive minimum": (
        {"type": "integer", "minimum": 1, "exclusiveMinimum": True},
        {"type": "integer", "exclusiveMinimum": 1},
    ),
    "exclusive maximum": (
        {"type": "number", "maximum": 9.5, "exclusiveMaximum": True},
        {"type": "number", "exclusiveMaximum": 9.5},
    ),
    "inclusive minimum": (
        {"type": "integer", "minimum": 1, "exclusiveMinimum": False},
        {"type": "integer", "minimum": 1},
    ),
    "within items": (
        {"type": "array", "items": {"type": "string", "const": "a"}},
        {"type": "array", "items": {"type": "string", "enum": ["a"]}},
    ),
}


@pytest.mark.parametrize("spellings", SAME.values(), ids=SAME)
@pytest.mark.parametrize("place", [with_parameter, with_field], ids=["parameter", "envelope"])
def test_two_spellings_of_a_schema_mean_the_same(place, spellings):
    for old, new in itertools.permutations(map(place, spellings)):
        assert worst(old, new) is Verdict.DOCS


@pytest.mark.parametrize("key", ["anyOf", "oneOf", "allOf"])
@pytest.mark.parametrize("place", [with_parameter, with_field], ids=["parameter", "envelope"])
def test_the_order_of_alternatives_is_ignored(place, key):
    before = place({key: ONE_OF["oneOf"]})
    for order in itertools.permutations(ONE_OF["oneOf"]):
        assert worst(before, place({key: list(order)})) is Verdict.DOCS


def test_a_changed_alternative_is_found_among_reordered_ones():
    changed = [{"type": "boolean"}, {"type": "string", "maxLength": 9}, {"type": "integer"}]
    (entry,) = differences(with_field(ONE_OF), with_field({"oneOf": changed}))
    assert (entry.rule.id, entry.finding.pointer) == (
        "envelope-otherwise-changed",
        "/components/schemas/Result/properties/spelled/oneOf/1/maxLength",
    )
    assert (entry.finding.old, entry.finding.new) == (5, 9)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"type": "integer", "minimum": 1}, {"type": "integer", "exclusiveMinimum": 1}),
        ({"type": "string", "const": "a"}, {"type": "string", "enum": ["b"]}),
    ],
    ids=["minimum", "const"],
)
def test_spellings_that_differ_in_meaning_are_reported(old, new):
    found = differences(with_parameter(old), with_parameter(new))
    assert max(entry.rule.wire for entry in found) >= Verdict.RISKY


@pytest.mark.parametrize("key", ["2XX", "2xx"])
def test_the_range_of_successes_means_200(key):
    path, method = next((path, method) for path, item in document()["paths"].items() for method in item)
    place = ("paths", path, method, "responses")
    responses = document()["paths"][path][method]["responses"]
    ranged = edited((place, {key if status == "200" else status: each for status, each in responses.items()}))
    assert worst(document(), ranged) is worst(ranged, document()) is Verdict.DOCS
