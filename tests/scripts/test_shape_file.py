"""Text of shapes: a person can read it, and reading it gives the same shape."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shaping import JSON

from justone_specs.model.shapes import (
    INVENTED,
    DataShape,
    Kind,
    ShapeFile,
    merge,
    parse,
    read_shape_file,
    shape_of,
    shape_text,
    updated,
)

DAY, LATER = date(2031, 4, 5), date(2031, 6, 7)
TEXT = """\
# A kite's flyer.

source: recorded by hand
date: 2031-04-05
# The strings are not listed.
data:
  id: int          # counts from 1
  name: str
"""


def reread(text: str) -> DataShape:
    return parse(msgspec.yaml.decode(text.encode())["data"], "here")


@given(JSON, JSON)
def test_reading_what_was_written_gives_the_same_shape(one: Any, other: Any) -> None:
    shape = merge(shape_of(one), shape_of(other))
    assert reread(shape_text(shape)) == shape
    assert shape_text(reread(shape_text(shape))) == shape_text(shape)


@given(st.text(min_size=1).filter(lambda name: name != "*" and not name.endswith("?")))
def test_any_name_of_a_field_can_be_written(name: str) -> None:
    for inner in (DataShape(Kind.STR, optional=True), DataShape(Kind.LIST, True, DataShape(Kind.STR))):
        shape = DataShape(Kind.OBJECT, fields={name: inner})
        listed = DataShape(Kind.LIST, inner=shape)
        assert (reread(shape_text(shape)), reread(shape_text(listed))) == (shape, listed)


def test_a_short_object_is_on_one_line_and_a_long_one_is_not() -> None:
    long = {f"{name}_of_the_kite_with_a_long_tail": 1 for name in ("wing", "line", "reel", "sail")}
    assert shape_text(shape_of({"flyer": {"id": 1, "note": "x"}, "kites": [long], "days": {"17": 1}})) == (
        "data:\n"
        "  flyer: {id: int, note: str}\n"
        "  kites:\n"
        "    - wing_of_the_kite_with_a_long_tail: int\n"
        "      line_of_the_kite_with_a_long_tail: int\n"
        "      reel_of_the_kite_with_a_long_tail: int\n"
        "      sail_of_the_kite_with_a_long_tail: int\n"
        '  days: {"*": int}\n'
    )


@pytest.fixture
def stored(tmp_path: Path) -> ShapeFile:
    path = tmp_path / "get_flyer_v1.yaml"
    path.write_text(TEXT, encoding="utf-8")
    found = read_shape_file(path)
    assert found
    return found


def test_an_unchanged_shape_needs_no_new_file(stored: ShapeFile) -> None:
    assert updated(stored, ShapeFile("elsewhere", LATER, shape_of({"name": "x", "id": 7}))) is None


def test_comments_at_the_top_stay_when_a_file_is_rewritten(stored: ShapeFile) -> None:
    after = updated(stored, ShapeFile("elsewhere", LATER, shape_of({"name": "x", "id": 7, "fans": 1})))
    assert after
    assert after.text() == (
        "# A kite's flyer.\nsource: recorded by hand; elsewhere\ndate: 2031-06-07\n# The strings are not listed.\n"
        "data:\n  id: int\n  name: str\n  fans: int?\n"
    )


def test_a_source_is_named_once(stored: ShapeFile) -> None:
    first = updated(stored, ShapeFile("elsewhere", LATER, shape_of({"a": 1})))
    second = updated(first, ShapeFile("elsewhere", LATER, shape_of({"b": 1})))
    assert second
    assert second.source == "recorded by hand; elsewhere"


@pytest.mark.parametrize(
    "source", ["a: b", "a #b", "'a'", "7", "", "a\nb", INVENTED + "https://kite.example.test/a?b=c"]
)
def test_any_source_can_be_written(tmp_path: Path, source: str) -> None:
    path = tmp_path / "shape.yaml"
    file = ShapeFile(source, DAY, shape_of({"id": 1}))
    path.write_text(file.text(), encoding="utf-8")
    assert read_shape_file(path) == file


def test_an_invented_shape_never_changes_a_real_one(stored: ShapeFile) -> None:
    assert updated(stored, ShapeFile(f"{INVENTED}x", LATER, shape_of({"other": 1}))) is None


def test_a_real_shape_replaces_an_invented_one(stored: ShapeFile) -> None:
    invented = ShapeFile(f"{INVENTED}x", DAY, shape_of({"other": 1}))
    assert updated(None, invented) == invented
    assert updated(invented, stored) == ShapeFile(stored.source, stored.day, stored.shape)
