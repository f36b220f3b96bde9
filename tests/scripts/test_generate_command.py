"""The command `generate_client.py`: its output, checks and refusals."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import generate_client
import pytest
from generating import PART, contents

from justone_specs.model.endpoint import Endpoint
from justone_specs.model.files import canonical_json
from justone_specs.model.history import Copy, History, HistoryEntry, sha256
from justone_specs.model.naming import endpoint_name
from justone_specs.normalise import PublishedOperation

pytestmark = pytest.mark.slow

Invent = Callable[..., PublishedOperation]
Build = Callable[..., dict[str, Any]]
Ask = Callable[..., Any]


ENUM_OF_NOTHING = {"name": "a", "in": "query", "schema": {"enum": 5}}


def described(**operation: Any) -> str:
    """Return a definition of the endpoint as JSON."""
    return json.dumps({"openapi": "3.0.0", "paths": {"/api/kite/fly/v1": {"get": operation}}})


def project(folder: Path, *endpoints: str) -> list[str]:
    """Write a specs folder with these endpoints; return the command's arguments."""
    specs = folder / "specs"
    specs.mkdir()
    history = History()
    for number, endpoint in enumerate(endpoints):
        method, path = endpoint.split(" ")
        example = {"content": {"application/json": {"example": {"code": 0, "data": PART}}}}
        operation = {"summary": "Fly", "responses": {"default": example}}
        text = canonical_json({"openapi": "3.0.0", "paths": {path: {method.lower(): operation}}})
        file = specs / "published" / f"{number}.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        key = Endpoint.parse(endpoint)
        copy = Copy(f"published/{number}.json", "en", "pulled", sha256(text), "")
        history.endpoints[key] = HistoryEntry(str(endpoint_name(key)), "2031-04-05", copy)
    (specs / "history.json").write_text(history.to_json())
    return ["--specs", str(specs), "--output", str(folder / "generated")]


def test_the_command_generates_and_then_finds_nothing_stale(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = project(tmp_path, "GET /api/kite/fly/v1", "GET /api/kite/land/v1")
    assert generate_client.main([*arguments, "--check"]) == 1
    assert not (tmp_path / "generated").exists()
    capsys.readouterr()

    assert generate_client.main(arguments) == 0
    assert capsys.readouterr().out == "2 of 2 endpoints generated into generated/\n"
    assert json.loads((tmp_path / "specs" / "catalogue.json").read_text())["openapi"] == "3.1.0"
    assert generate_client.main([*arguments, "--check"]) == 0


def test_a_whole_document_is_generated_and_checked_elsewhere(tmp_path: Path) -> None:
    document = tmp_path / "whole.json"
    operation = {"responses": {"200": {"description": "ok"}}}
    document.write_text(json.dumps({"openapi": "3.1.0", "paths": {"/api/kite/fly/v1": {"get": operation}}}))
    arguments = ["--document", str(document), "--output", str(tmp_path / "out"), "--specs", str(tmp_path)]
    assert generate_client.main(arguments) == 0
    assert generate_client.main([*arguments, "--check"]) == 0
    (tmp_path / "out" / "catalogue.json").write_text("{}")
    assert generate_client.main([*arguments, "--check"]) == 1
    with pytest.raises(SystemExit, match="2"):
        generate_client.main(["--document", str(document)])


@pytest.mark.parametrize(
    "stale", ["generated/justone_generated/api/kite/__init__.py", "generated/left_over.py", "specs/catalogue.json"]
)
def test_check_names_edited_files_and_changes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], stale: str
) -> None:
    arguments = project(tmp_path, "GET /api/kite/fly/v1")
    generate_client.main(arguments)
    (tmp_path / stale).write_text("edited")
    before = contents(tmp_path)
    capsys.readouterr()

    assert generate_client.main([*arguments, "--check"]) == 1
    assert f"stale: {stale}\n" in capsys.readouterr().out
    assert contents(tmp_path) == before


@pytest.mark.matrix
@pytest.mark.parametrize(
    ("file", "text", "complaint"),
    [
        ("specs/published/0.json", "{", "0.json: not usable JSON"),
        ("specs/published/0.json", "[]", "0.json: a JSON list instead of an object"),
        ("specs/published/0.json", '{"swagger": "2.0", "paths": {}}', "0.json: not OpenAPI 3, but Swagger '2.0'"),
        ("specs/published/0.json", '{"paths": {"/api/kite/land/v1": {"get": {}}}}', "GET /api/kite/land/v1"),
        ("specs/published/0.json", '{"paths": {"/api/{kite}": {"get": {}}}}', "not a plain path"),
        ("specs/published/0.json", described(parameters={}), "GET /api/kite/fly/v1: 'parameters' is not a list"),
        ("specs/published/0.json", described(parameters=[{"in": "query"}]), "parameter 0 has no name"),
        ("specs/published/0.json", described(parameters=["x"]), "parameter 0 has no name"),
        (
            "specs/published/0.json",
            described(parameters=[{"name": "a", "in": "query", "schema": []}]),
            "schema of parameter 'a'",
        ),
        ("specs/published/0.json", described(responses=[]), "'responses' is not an object"),
        ("specs/published/0.json", described(requestBody="x"), "'requestBody' is not an object"),
        ("specs/published/0.json", described(responses={"200": "x"}), "not described by an object"),
        ("specs/published/0.json", described(responses={"200": {"content": {"x": 1}}}), "not described by an object"),
        ("specs/published/0.json", described(summary=5), "'summary' is not a text"),
        ("specs/published/0.json", described(parameters=[ENUM_OF_NOTHING]), "enum of parameter 'a' is not a list"),
        ("specs/history.json", "[]", "history.json is not a history"),
        ("specs/overlay.toml", "[[", "overlay.toml"),
    ],
)
def test_an_unreadable_file_is_named_and_changes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], file: str, text: str, complaint: str
) -> None:
    arguments = project(tmp_path, "GET /api/kite/fly/v1")
    generate_client.main(arguments)
    (tmp_path / file).write_text(text)
    before = contents(tmp_path)

    for more in ([], ["--check"]):
        assert generate_client.main([*arguments, *more]) == 2
        assert complaint in capsys.readouterr().err
    assert contents(tmp_path) == before


def test_a_definition_that_is_missing_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = project(tmp_path, "GET /api/kite/fly/v1")
    (tmp_path / "specs" / "published" / "0.json").unlink()

    assert generate_client.main(arguments) == 2
    assert "0.json is missing" in capsys.readouterr().err


def test_endpoints_with_one_name_end_the_command_naming_both(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = project(tmp_path, "GET /api/kite/get-flyer/v1", "GET /api/kite/getFlyer/v1")

    assert generate_client.main(arguments) == 2
    complaint = capsys.readouterr().err
    assert "GET /api/kite/get-flyer/v1" in complaint
    assert "GET /api/kite/getFlyer/v1" in complaint
    assert not (tmp_path / "generated").exists()


def test_a_declared_list_that_the_shape_lacks_is_left_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = project(tmp_path, "GET /api/kite/fly/v1")
    overlay = tmp_path / "specs" / "overlay.toml"
    overlay.write_text('[[items]]\nreason = "r"\npaths = { "GET /api/kite/fly/v1" = "$.data.gone" }\n')
    for more in ([], ["--check"]):
        assert generate_client.main([*arguments, *more]) == 0
        assert capsys.readouterr().out.startswith(
            "note: GET /api/kite/fly/v1: left out: the shape has no list at $.data.gone; correct or remove it in the "
            "overlay\n"
        )


def test_a_whole_document_is_generated_beside_its_own_catalogue(tmp_path: Path) -> None:
    document = tmp_path / "whole.json"
    paths = {"/api/kite/fly/v1": {"get": {}}, "/api/pond/swim/v1": {"post": {}}}
    document.write_text(json.dumps({"openapi": "3.1.0", "paths": paths}))
    arguments = [*project(tmp_path), "--document", str(document)]

    assert generate_client.main(arguments) == 0
    assert json.loads((tmp_path / "generated" / "catalogue.json").read_text())["paths"].keys() == paths.keys()
    assert not (tmp_path / "specs" / "catalogue.json").exists()


def test_unchanged_input_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = project(tmp_path, "GET /api/kite/fly/v1")
    generate_client.main(arguments)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    capsys.readouterr()

    assert generate_client.main(arguments) == 0
    assert capsys.readouterr().out == "unchanged since the last run: nothing to do\n"
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before


@pytest.mark.processes
def test_the_generator_is_not_loaded_before_it_is_needed() -> None:
    script = "import sys, generate_client; print('openapi_python_client' in sys.modules)"
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, cwd=generate_client.ROOT / "scripts", capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


@pytest.mark.matrix
@pytest.mark.parametrize(
    "changed",
    [
        "specs/overlay.toml",
        "specs/samples/kite/fly_v1/more.json",
        "specs/catalogue.json",
        "generated/justone_generated/api/kite/__init__.py",
        "generated/justone_generated/left_over.py",
    ],
)
def test_any_changed_file_is_generated_again(tmp_path: Path, capsys: pytest.CaptureFixture[str], changed: str) -> None:
    arguments = project(tmp_path, "GET /api/kite/fly/v1")
    generate_client.main(arguments)
    file = tmp_path / changed
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text({".toml": "", ".json": '{"code": 0, "data": {"b": 2}}', ".py": "edited"}[file.suffix])
    capsys.readouterr()

    assert generate_client.main(arguments) == 0
    assert capsys.readouterr().out == "1 of 1 endpoints generated into generated/\n"
    assert generate_client.main([*arguments, "--check"]) == 0


def test_the_report_lists_the_endpoints_of_each_rule(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = project(tmp_path, "GET /api/kite/fly/v1", "GET /api/360/fly/v1")
    generate_client.main(arguments)
    capsys.readouterr()

    assert generate_client.main([*arguments, "--report"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "Rule 2: a platform that begins with a digit gets a word before it (1 times)" in lines
    assert "Rule 5: published names never change (0 times)" in lines  # the name stays by itself
    assert "  GET /api/360/fly/v1: platform_360.fly_v1" in lines
    assert "Rule 11: a default is documented, but never sent (0 times)" in lines
    assert "  GET /api/kite/fly/v1: from 1 example" in lines
