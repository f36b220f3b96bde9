"""What is committed belongs together: definitions, ledger, catalogue and generated client."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import generate_client
import pytest

from speckit.endpoint import Endpoint
from speckit.files import canonical_json
from speckit.ledger import Ledger, sha256

SPECS = Path(__file__).parents[2] / "specs"
LEDGER = Ledger.read(SPECS / "ledger.json")
PUBLISHED = sorted((SPECS / "published").rglob("*.json"))


def names(value: Any) -> set[str]:
    """Every parameter name in a piece of the catalogue: wire names of the query and of forms."""
    if isinstance(value, list):
        return {name for item in value for name in names(item)}
    if not isinstance(value, dict):
        return set()
    own = {parameter["name"] for parameter in value.get("parameters", [])}
    for content in value.get("requestBody", {}).get("content", {}).values():
        own |= content["schema"]["properties"].keys()
    return own


def test_generated_code_and_catalogue_are_what_the_definitions_give(capsys: pytest.CaptureFixture[str]) -> None:
    assert generate_client.main(["--check"]) == 0
    assert capsys.readouterr().out == "up to date\n"


def test_the_five_reference_pages_are_there() -> None:
    assert {
        Endpoint.of("GET", "/api/toutiao/get-user-detail/v1"),
        Endpoint.of("GET", "/api/douyin-xingtu/gw/api/author/get_author_base_info/v1"),
        Endpoint.of("GET", "/api/xiaohongshu/get-user/v3"),
        Endpoint.of("GET", "/api/xiaohongshu/get-user/v4"),
        Endpoint.of("GET", "/api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1"),
    } <= LEDGER.keys()


def test_the_ledger_lists_every_definition_and_no_other() -> None:
    assert sorted(SPECS / entry.file for entry in LEDGER.values()) == PUBLISHED


@pytest.mark.parametrize("endpoint", LEDGER, ids=str)
def test_the_ledger_has_the_hash_of(endpoint: Endpoint) -> None:
    entry = LEDGER[endpoint]

    assert sha256((SPECS / entry.file).read_bytes().decode()) == entry.sha256


@pytest.mark.parametrize("file", PUBLISHED, ids=lambda file: file.stem)
def test_a_definition_is_canonical(file: Path) -> None:
    text = file.read_bytes().decode()

    assert canonical_json(json.loads(text)) == text


@pytest.mark.parametrize("file", PUBLISHED, ids=lambda file: file.stem)
def test_an_example_is_an_envelope_of_a_success(file: Path) -> None:
    ((_, item),) = json.loads(file.read_text(encoding="utf-8"))["paths"].items()
    ((_, operation),) = item.items()
    media_types = [media for answer in operation["responses"].values() for media in answer["content"].values()]
    examples = [media["example"] for media in media_types if "example" in media]

    for example in examples:
        assert {"code", "data"} <= example.keys()
        assert example["code"] == 0


def test_the_catalogue_holds_every_endpoint_of_the_ledger_and_no_token() -> None:
    catalogue = json.loads((SPECS / "catalogue.json").read_text(encoding="utf-8"))
    operations = {
        Endpoint.of(method, path): operation
        for path, item in catalogue["paths"].items()
        for method, operation in item.items()
    }
    found = names(list(operations.values()))

    assert operations.keys() == LEDGER.keys()
    assert "userId" in found
    assert "token" not in {name.lower() for name in found}
