"""The subset of JSONPath that declarations and tables use."""

from __future__ import annotations

import re

import pytest

from justone_client import ConfigurationError
from justone_client.endpoints.json_path import parsed, values_at, written

LONG = "$" + ".a" * 10_000

GOOD: dict[str, tuple[str | int, ...]] = {
    "$.data": ("data",),
    "$.data.has_more": ("data", "has_more"),
    "$.data..cursor": ("data", "..", "cursor"),
    "$..cursor": ("..", "cursor"),
    "$..a..b": ("..", "a", "..", "b"),
    "$.data.notes[-1].cursor": ("data", "notes", -1, "cursor"),
    "$.data..[-1].cursor": ("data", "..", -1, "cursor"),
    "$.data..notes[0][12]": ("data", "..", "notes", 0, 12),
    "$[0]": (0,),
    "$.data..PagingInfo.Offset": ("data", "..", "PagingInfo", "Offset"),
    "$._a1": ("_a1",),
}
BAD = [
    *("", "$", "data", "data.cursor", ".data", "x.data", "$data", "$.", "$..", "$...a", "$.data.", "$.data.."),
    *("$.data cursor", " $.data", "$.data ", "$.data\n", "$.a-b", "$.1a", "$.用户", "$.*", "$.data[*]", "$.data['a']"),
    *("$.data[", "$.data[]", "$.data[a]", "$.data[+1]", "$.data[1.5]", "$.data[--1]", "$.data[1:2]", "$.data.[0]"),
    *("$.data[1234567890]", "$.data[?(@.a)]", "$.data]", "$$.data", "$.data[０]"),
]


@pytest.mark.parametrize("path", GOOD)
def test_a_path_is_split_into_steps(path: str) -> None:
    assert parsed(path) == GOOD[path]


@pytest.mark.parametrize("path", BAD)
def test_an_invalid_path_is_refused_with_an_example(path: str) -> None:
    with pytest.raises(
        ConfigurationError, match=rf"^{re.escape(repr(path))} is not a path such as \$\.data\.items or "
    ):
        parsed(path)


@pytest.mark.parametrize("path", GOOD)
def test_the_client_writes_a_path_as_it_was_declared(path: str) -> None:
    assert written(parsed(path)) == path


def test_a_long_path_takes_no_time() -> None:
    assert len(parsed(LONG)) == 10_000
    with pytest.raises(ConfigurationError, match="is not a path"):
        parsed(LONG + "!")


DOCUMENT = {"data": {"notes": [{"cursor": "1"}, {"cursor": "2", "more": {"cursor": None}}], "0": "zero", "list": [[7]]}}


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("$.data.notes[0].cursor", ["1"]),
        ("$.data.notes[-1].cursor", ["2"]),
        ("$.data.notes[1].more.cursor", [None]),
        ("$.data.notes[2]", []),
        ("$.data.notes[-3]", []),
        ("$.data.notes.cursor", []),
        ("$.data[0]", []),
        ("$.data.list[0][0]", [7]),
        ("$.data.list[0][0].a", []),
        ("$.nothing.cursor", []),
        ("$..notes[-1].cursor", ["2"]),
        ("$.data..[-1].cursor", ["2"]),
        ("$.data..[0]", [{"cursor": "1"}, [7], 7]),
    ],
)
def test_the_client_finds_what_a_path_leads_to(path: str, found: list[object]) -> None:
    assert sorted(values_at(parsed(path), DOCUMENT), key=str) == sorted(found, key=str)


def test_two_dots_find_a_key_at_any_depth() -> None:
    assert sorted(values_at(parsed("$..cursor"), DOCUMENT), key=str) == ["1", "2", None]
