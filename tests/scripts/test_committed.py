"""Consistency of the committed files: definitions, history, catalogue and generated client."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import generate_client
import pytest

from justone_specs.model.document import Document, examples
from justone_specs.model.endpoint import Endpoint
from justone_specs.model.files import canonical_json
from justone_specs.model.history import Copy, History, sha256
from justone_specs.model.layout import REMOVED
from justone_specs.normalise import read_published

SPECS = Path(__file__).parents[2] / "specs"
HISTORY = History.read(SPECS / "history.json")
PUBLISHED = sorted((SPECS / "published").rglob("*.json"))
TRANSCRIBED = [copy for copy in HISTORY.copies() if copy.origin == "transcribed"]


def names(value: Any) -> set[str]:
    """Yield all parameter names in a part of the catalogue: wire names of queries and forms."""
    if isinstance(value, list):
        return {name for item in value for name in names(item)}
    if not isinstance(value, dict):
        return set()
    own = {parameter["name"] for parameter in value.get("parameters", [])}
    for content in value.get("requestBody", {}).get("content", {}).values():
        own |= content["schema"]["properties"].keys()
    return own


@pytest.mark.slow
def test_committed_code_and_catalogue_match_the_definitions(capsys: pytest.CaptureFixture[str]) -> None:
    assert generate_client.main(["--check"]) == 0
    assert capsys.readouterr().out == "up to date\n"


def test_the_five_reference_pages_are_there() -> None:
    assert {
        Endpoint.of("GET", "/api/toutiao/get-user-detail/v1"),
        Endpoint.of("GET", "/api/douyin-xingtu/gw/api/author/get_author_base_info/v1"),
        Endpoint.of("GET", "/api/xiaohongshu/get-user/v3"),
        Endpoint.of("GET", "/api/xiaohongshu/get-user/v4"),
        Endpoint.of("GET", "/api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1"),
    } <= HISTORY.endpoints.keys()


def test_the_history_lists_every_definition_and_no_other() -> None:
    assert sorted(SPECS / copy.file for copy in HISTORY.copies()) == [
        file for file in PUBLISHED if file != SPECS / REMOVED
    ]


@pytest.mark.parametrize("copy", list(HISTORY.copies()), ids=lambda copy: copy.file)
def test_the_history_has_the_hash_of_each_copy(copy: Copy) -> None:
    assert sha256((SPECS / copy.file).read_bytes().decode()) == copy.sha256


@pytest.mark.parametrize("file", PUBLISHED, ids=lambda file: file.stem)
def test_a_definition_is_canonical(file: Path) -> None:
    text = file.read_bytes().decode()

    assert canonical_json(json.loads(text)) == text


@pytest.mark.parametrize("copy", TRANSCRIBED, ids=lambda copy: copy.file)
def test_a_transcribed_example_is_an_envelope_of_a_success(copy: Copy) -> None:
    document = Document.of(json.loads((SPECS / copy.file).read_text(encoding="utf-8")))

    for operation in document.operations.values():
        for example in examples(operation):
            assert {"code", "data"} <= example.keys()
            assert example["code"] == 0


def test_the_catalogue_has_every_endpoint_and_no_token() -> None:
    catalogue = json.loads((SPECS / "catalogue.json").read_text(encoding="utf-8"))
    operations = {
        Endpoint.of(method, path): operation
        for path, item in catalogue["paths"].items()
        for method, operation in item.items()
    }
    found = names(list(operations.values()))

    assert operations.keys() == {each.endpoint for each in read_published(SPECS)}
    assert {operation["operationId"] for operation in operations.values()} <= {
        entry.name for entry in HISTORY.endpoints.values()
    }
    assert "userId" in found
    assert "token" not in {name.lower() for name in found}
