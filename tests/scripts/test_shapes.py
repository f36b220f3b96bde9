"""Shapes of responses: their notation, their errors, and the committed ones."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import msgspec
import pytest

from justone_specs.model.history import History
from justone_specs.model.response_shapes import read_shape, shape_names
from justone_specs.model.samples import demand_used
from justone_specs.model.structure import PublishedError
from justone_specs.normalise.inference import infer

SPECS = Path(__file__).parents[2] / "specs"
STORED = dict(shape_names(SPECS))
HEAD = "source: recorded\ndate: 2031-04-05\n"
ID = re.compile(r"\d{6,}|[0-9a-f]{16,}")
STRING, NULL = {"type": "string"}, {"type": "null"}


def bodies(folder: Path, data: str) -> list[Any]:
    file = folder / "shapes" / "kite_club" / "get_kite_v1.yaml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"{HEAD}data: {data}\n", encoding="utf-8")
    return read_shape(folder, "kite_club.get_kite_v1")


def schema(folder: Path, data: str) -> Any:
    return infer(body["data"] for body in bodies(folder, data))


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("str", STRING),
        ("int", {"type": "integer"}),
        ("float", {"type": "number"}),
        ("bool", {"type": "boolean"}),
        ("any", {}),
        ("mixed", {}),
        ("{}", {"type": "object", "additionalProperties": {}}),
        ("[str]", {"type": "array", "items": STRING}),
        ("['str?']", {"type": "array", "items": {"anyOf": [STRING, NULL]}}),
        ("[any]", {"type": "array", "items": {}}),
        ("{'*': int}", {"type": "object", "additionalProperties": {"type": "integer"}}),
        ("{name: str}", {"type": "object", "properties": {"name": STRING}, "required": ["name"]}),
        ("{name: 'str?'}", {"type": "object", "properties": {"name": {"anyOf": [STRING, NULL]}}, "required": []}),
        (
            "{女: str, name: str}",
            {"type": "object", "properties": {"name": STRING, "女": STRING}, "required": ["name", "女"]},
        ),
    ],
)
def test_each_notation_gives_its_schema(tmp_path, data, expected):
    assert schema(tmp_path, data) == expected


def test_an_optional_field_may_be_null_or_absent(tmp_path):
    complete, nulls, least = (body["data"] for body in bodies(tmp_path, "{'maker?': {id: str}, kites: [{id: 'int?'}]}"))
    kites = [{"id": 0}, {"id": None}, {}]
    assert complete == {"maker": {"id": ""}, "kites": kites}
    assert nulls == {"maker": None, "kites": kites}
    assert least == {"kites": kites}


def test_a_mixed_field_stays_untyped_beside_an_example(tmp_path):
    mixed = [body["data"] for body in bodies(tmp_path, "{note: mixed}")]
    assert infer([*mixed, {"note": "So high!"}])["properties"] == {"note": {}}


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("text", "data: 'text' is not a type; use one of str, int, float, bool, any, mixed"),
        ("{kites: [{id: 7}]}", "data.kites[].id: 7 is not a shape"),
        ("[str, int]", "data: ['str', 'int'] is not a shape"),
        ("[]", "data: [] is not a shape"),
        ("{'*': str, id: int}", "is not a shape"),
        ("{1: str}", "is not a shape"),
        ("[" * 30 + "str" + "]" * 30, "deeper than 20 levels; write any"),
    ],
)
def test_an_invalid_shape_is_refused_with_its_place(tmp_path, data, message):
    with pytest.raises(PublishedError, match=re.escape(message)) as caught:
        bodies(tmp_path, data)
    assert "get_kite_v1.yaml" in str(caught.value)


@pytest.mark.parametrize(
    "text", ["data: str\n", f"{HEAD}data: str\nwhy: 1\n", "- str\n", "source: 1\ndate: 2031-04-05\ndata: str\n", "{"]
)
def test_a_file_that_is_not_a_shape_is_refused(tmp_path, text):
    bodies(tmp_path, "str")
    (tmp_path / "shapes/kite_club/get_kite_v1.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(PublishedError, match=r"get_kite_v1\.yaml: "):
        read_shape(tmp_path, "kite_club.get_kite_v1")


def test_an_endpoint_without_a_shape_has_no_bodies(tmp_path):
    assert read_shape(tmp_path, "kite_club.get_kite_v1") == []


def test_a_shape_of_no_endpoint_is_refused(tmp_path):
    bodies(tmp_path, "str")
    demand_used(tmp_path, {"kite_club.get_kite_v1"})
    with pytest.raises(PublishedError, match=r"get_kite_v1\.yaml does not belong to an endpoint"):
        demand_used(tmp_path, {"kite_club.get_kite_v2"})


def test_every_stored_shape_belongs_to_an_endpoint():
    assert STORED.keys() <= {entry.name for entry in History.read(SPECS / "history.json").endpoints.values()}


def test_a_stored_shape_is_readable_and_holds_no_value():
    for name, file in STORED.items():
        assert len(read_shape(SPECS, name)) == 3
        content = msgspec.yaml.decode(file.read_bytes())
        assert not ID.search(file.read_text(encoding="utf-8").partition("data:")[2]), name
        assert not re.search(r"https?:", str(content["data"])), name
