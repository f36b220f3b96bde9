"""`scripts/shape.py`: shapes of recorded responses."""

from __future__ import annotations

import io
import json
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import shape
from examples_project import SECRET
from site_project import FLY, SiteProject

from justone_specs.model.shapes import INVENTED

TODAY = date(2031, 6, 7)
NAME = "kite.fly_v1"


@pytest.fixture
def record(tmp_path):
    """Return a function that records a response body in a file."""

    def write(body: Any, name: str = "flyer.json") -> str:
        path = tmp_path / name
        path.write_bytes(body if isinstance(body, bytes) else json.dumps(body).encode())
        return str(path)

    return write


@pytest.fixture
def specs(tmp_path) -> Path:
    project = SiteProject(tmp_path, FLY)
    assert project.on(0) == 0
    return project.specs


def success(data: Any) -> Any:
    return {"code": 0, "message": SECRET, "data": data}


def test_a_shape_is_printed_and_nothing_is_written(record, specs, capsys):
    file = record(success({"id": 1, "name": SECRET}))
    assert shape.main([file, "--specs", str(specs)], today=TODAY) == 0
    assert capsys.readouterr().out == ("source: recorded response\ndate: 2031-06-07\ndata:\n  id: int\n  name: str\n")
    assert not (specs / "shapes").exists()


def test_several_files_give_one_shape(record, capsys):
    files = [record(success({"id": 1}), "a.json"), record(success({"id": None, "fans": 2}), "b.json")]
    assert shape.main(files, today=TODAY) == 0
    assert capsys.readouterr().out.endswith("data:\n  id: int?\n  fans: int?\n")


def test_a_response_is_read_from_standard_input(monkeypatch, capsys):
    body = json.dumps(success([1])).encode()
    monkeypatch.setattr(shape.sys, "stdin", SimpleNamespace(buffer=io.BytesIO(body)))
    assert shape.main(["-"], today=TODAY) == 0
    assert capsys.readouterr().out.endswith("data: [int]\n")


def test_a_shape_is_merged_into_the_stored_one(record, specs, capsys):
    path = specs / "shapes" / "kite" / "fly_v1.yaml"
    arguments = ["--endpoint", NAME, "--specs", str(specs)]
    assert shape.main([record(success({"id": 1})), *arguments], today=TODAY) == 0
    assert shape.main([record(success({"id": 1, "fans": 2})), *arguments], today=TODAY) == 0
    assert path.read_text() == "source: recorded response\ndate: 2031-06-07\ndata:\n  id: int\n  fans: int?\n"
    assert shape.main([record(success({"id": 1})), *arguments], today=date(2032, 1, 1)) == 0
    assert "date: 2031-06-07" in path.read_text()
    assert capsys.readouterr().out.splitlines() == [
        f"{path}: written; new fields: id",
        f"{path}: written; new fields: fans",
        f"{path}: unchanged",
    ]


def test_a_recorded_response_replaces_an_invented_shape(record, specs):
    path = specs / "shapes" / "kite" / "fly_v1.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(f"source: '{INVENTED}x'\ndate: 2031-01-01\ndata: {{dream: int}}\n")
    assert shape.main([record(success({"id": 1})), "--endpoint", NAME, "--specs", str(specs)], today=TODAY) == 0
    assert path.read_text() == "source: recorded response\ndate: 2031-06-07\ndata:\n  id: int\n"


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"{", "not usable JSON. Save the whole body"),
        (f'{{"{SECRET}": 1, "{SECRET}": 2}}'.encode(), "not usable JSON. Save the whole body"),
        ({"code": 301, "data": SECRET}, "not a successful response. Save the whole body"),
        ({"code": 0}, "not a successful response"),
        ([SECRET], "not a successful response"),
    ],
)
def test_an_unusable_file_is_named_without_its_values(record, specs, capsys, body, message):
    file = record(body)
    assert shape.main([file, "--endpoint", NAME, "--specs", str(specs)]) == 2
    err = capsys.readouterr().err
    assert err.startswith(f"shape: {file}: {message}")
    assert SECRET not in err
    assert not (specs / "shapes").exists()


def test_a_missing_file_and_an_unknown_endpoint_are_named(record, specs, capsys):
    assert shape.main(["no-such.json"]) == 2
    assert "no-such.json" in capsys.readouterr().err
    file = record(success(1))
    assert shape.main([file, "--endpoint", "../../x", "--specs", str(specs)]) == 2
    assert "--endpoint ../../x: no such endpoint" in capsys.readouterr().err
