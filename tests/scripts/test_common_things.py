"""Declared lists and common fields: from the overlay to the generated package."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from justone_specs.model.config import ConfigError
from justone_specs.model.overlay import Overlay
from justone_specs.model.published import PublishedOperation
from justone_specs.normalise import lacking_shapes, normalise
from speckit.generate import generate

DECLARED = """
[[items]]
reason = "the data has no other list"
paths = { "GET /api/kite/fly/v1" = "$.data.list", "GET /api/kite/absent/v1" = "$.data.list" }

[[common]]
reason = "names as on the label"
kind = "user"
endpoints = ["GET /api/kite/fly/v1"]
fields.id = "id"
fields.title = ["nick", "name"]
fields.url = "https://example.com/{id}"
"""
THING = {"id": 1, "nick": "a", "name": None}
WANTED = {
    "id": ["id"],
    "url": ["https://example.com/{id}"],
    "title": ["nick", "name"],
    "author_id": ["id"],
    "author_name": ["nick", "name"],
}


def read(folder: Path, text: str) -> Overlay:
    file = folder / "overlay.toml"
    file.write_text(text, encoding="utf-8")
    return Overlay.read(file)


@pytest.fixture
def operations(published: Callable[..., PublishedOperation]) -> list[PublishedOperation]:
    return [published(f"GET /api/kite/{name}/v1", {"list": [THING]}) for name in ("fly", "other")]


def test_declared_things_reach_the_generated_package(
    operations: list[PublishedOperation], tmp_path: Path, ask: Callable[..., Any]
) -> None:
    normalised = normalise(operations, read(tmp_path, DECLARED))
    declared = normalised.catalogue["paths"]["/api/kite/fly/v1"]["get"]
    assert (declared["x-items"], declared["x-common"]) == ("$.data.list", {"kind": "user", "fields": WANTED})
    assert lacking_shapes(normalised.touches) == []
    generate(normalised.catalogue, tmp_path / "generated")
    inspect = (
        "import json; from justone_generated.api import kite; from justone_client.endpoints.common_fields import *; "
        "print(json.dumps([[each.items, common_of(each) and common_of(each).kind] for each in kite.OPERATIONS]))"
    )
    assert ask(tmp_path / "generated", inspect) == [[["data", "list"], "user"], [[], None]]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (("$.data.list", "$.data.gone"), "the shape has no list at $.data.gone"),
        (("$.data.list", "$.data.list[0]"), r"the shape has no list at $.data.list[0]"),
        (('"name"]', '"gone"]'), "the shape has no gone"),
        (("/{id}", "/{gone}"), "the shape has no https://example.com/{gone}"),
    ],
)
def test_a_path_that_the_shape_lacks_is_left_out_and_refused(
    operations: list[PublishedOperation], tmp_path: Path, change: tuple[str, str], problem: str
) -> None:
    normalised = normalise(operations, read(tmp_path, DECLARED.replace(*change)))
    said = {touch.what for touch in normalised.touches if touch.rule in (19, 20)}
    assert f"left out: {problem}" in said
    assert problem.rsplit(maxsplit=1)[-1] not in str(normalised.catalogue)
    assert lacking_shapes(normalised.touches)[0].startswith("GET /api/kite/fly/v1: left out: the shape has no ")


def test_other_declarations_that_do_not_fit_are_only_left_out(
    operations: list[PublishedOperation], tmp_path: Path
) -> None:
    echo = '[[echo]]\nreason = "r"\nfields = { userId = "$.data.id" }\nendpoints = ["GET /api/kite/fly/v1"]\n'
    normalised = normalise(operations, read(tmp_path, echo))
    assert [touch.what for touch in normalised.touches if touch.rule == 16] == ["left out: userId is not a parameter"]
    assert lacking_shapes(normalised.touches) == []


def test_common_fields_without_a_shape_are_left_out(
    published: Callable[..., PublishedOperation], tmp_path: Path
) -> None:
    normalised = normalise([published("GET /api/kite/fly/v1")], read(tmp_path, DECLARED))
    assert {"x-items", "x-common"}.isdisjoint(normalised.catalogue["paths"]["/api/kite/fly/v1"]["get"])
    assert lacking_shapes(normalised.touches)


PAGED = """
[[paging]]
reason = "r"
step = { page = 1 }
items = "$.data.list"
endpoints = ["GET /api/kite/fly/v1"]
"""


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (DECLARED.replace("$.data.list", "$.code"), "expected a place within the data"),
        (DECLARED.replace('"user"', '"bird"'), "expected one of user, post"),
        (DECLARED.replace("fields.id", "fields.identity"), "fields.identity: unknown name; known names are id, url"),
        (DECLARED.replace('"nick"', '"nick nack"'), "fields.title: .* is not a path"),
        (DECLARED.replace("fields.", "other."), "unknown key"),
        (DECLARED.replace('"nick", "name"', ""), "fields.title: expected a list of length >= 1"),
        (DECLARED.replace("GET /api/kite/absent/", "GET-api-kite-"), "paths: expected 'METHOD /path'"),
        (DECLARED + DECLARED[: DECLARED.index("[[common]]")], "items: GET /api/kite/fly/v1 is declared twice"),
        (DECLARED + PAGED, "items: GET /api/kite/fly/v1 is declared twice"),
        (DECLARED + DECLARED[DECLARED.index("[[common]]") :], "common: GET /api/kite/fly/v1 is declared twice"),
    ],
)
def test_a_declaration_that_does_not_fit_is_refused(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        read(tmp_path, text)
