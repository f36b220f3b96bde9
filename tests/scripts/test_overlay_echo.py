"""Fields that repeat a parameter: from the declaration in the overlay to the generated operation."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from justone_specs.model.config import ConfigError
from justone_specs.model.overlay import Overlay
from justone_specs.model.published import PublishedOperation
from justone_specs.normalise import normalise
from speckit.generate import generate

DECLARED = """
[[echo]]
reason = "the example shows it"
fields = { userId = "$.data.list[0].id", gone = "$.data.gone" }
endpoints = ["GET /api/kite/get/v1", "GET /api/kite/absent/v1"]
"""
QUERY = {"parameters": [{"in": "query", "name": "userId", "required": True, "schema": {"type": "string"}}]}


def read(folder: Path, text: str) -> Overlay:
    file = folder / "overlay.toml"
    file.write_text(text, encoding="utf-8")
    return Overlay.read(file)


@pytest.fixture
def operations(published: Callable[..., PublishedOperation]) -> list[PublishedOperation]:
    return [published(f"GET /api/kite/{name}/v1", {"list": [{"id": 1}]}, **QUERY) for name in ("get", "other")]


def test_a_declared_field_reaches_the_generated_operation(
    operations: list[PublishedOperation], tmp_path: Path, ask: Callable[..., Any]
) -> None:
    normalised = normalise(operations, read(tmp_path, DECLARED))
    assert normalised.catalogue["paths"]["/api/kite/get/v1"]["get"]["x-echo"] == {"userId": "$.data.list[0].id"}
    assert "x-echo" not in normalised.catalogue["paths"]["/api/kite/other/v1"]["get"]
    generate(normalised.catalogue, tmp_path / "generated")
    inspect = (
        "import json; from justone_generated.api import kite; "
        "print(json.dumps([dict(each.echo) for each in kite.OPERATIONS]))"
    )
    assert ask(tmp_path / "generated", inspect) == [{"userId": ["data", "list", 0, "id"]}, {}]


def test_a_missing_parameter_is_left_out_and_reported(operations: list[PublishedOperation], tmp_path: Path) -> None:
    touches = normalise(operations, read(tmp_path, DECLARED)).touches
    assert [touch.what for touch in touches if touch.rule == 16] == [
        "left out: gone is not a parameter",
        "userId at $.data.list[0].id",
    ]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("$.data.gone", "$.data..gone"), "expected a single place within the data"),
        (("$.data.gone", "$.code"), "expected a single place within the data"),
        (("$.data.gone", "data.gone"), "is not a path"),
        (('reason = "the example shows it"', ""), "reason: missing"),
        (('{ userId = "$.data.list[0].id", gone = "$.data.gone" }', "{}"), "fields: expected a table of length >= 1"),
        (("/absent/", "/get/"), "declared twice"),
    ],
)
def test_a_declaration_that_does_not_fit_is_refused(tmp_path: Path, change: tuple[str, str], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        read(tmp_path, DECLARED.replace(*change))
