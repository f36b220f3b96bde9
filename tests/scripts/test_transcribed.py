"""The whole catalogue that the repository carries: complete texts in both languages, and the structure of the API."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from support.harness import ROOT

from justone_specs.model.arguments import TOKEN, Argument, arguments_of
from justone_specs.model.document import Document
from justone_specs.model.endpoint import Endpoint
from justone_specs.model.history import History
from justone_specs.model.layout import HISTORY, WHOLE
from justone_specs.normalise.rules.value_types import choice_meanings, plain_type

SPECS = ROOT / "specs"
FACTS = ROOT.parent / "shared" / "data" / "endpoints.json"
"""The facts from which the catalogue was transcribed, where they are available."""

TYPES = {"str": "string", "int": "integer", "float": "number", "bool": "boolean"}
LANGUAGES = {
    language: Document.of(json.loads((SPECS / file).read_text(encoding="utf-8"))) for language, file in WHOLE.items()
}
ENGLISH, CHINESE = (LANGUAGES[language].operations for language in ("en", "zh"))
IS_TRANSCRIBED = History.read(SPECS / HISTORY).whole("en").copy.origin == "transcribed"
CJK = re.compile(r"[\u4e00-\u9fff]")
_TEXTS = {"summary", "description", "tags"}

pytestmark = pytest.mark.skipif(not IS_TRANSCRIBED, reason="the vendor's own catalogue was pulled")


def structure(value: Any) -> Any:
    """Return a part of a document without its texts."""
    if isinstance(value, dict):
        return {key: structure(each) for key, each in value.items() if key not in _TEXTS}
    return [structure(each) for each in value] if isinstance(value, list) else value


def texts(operation: dict[str, Any]) -> dict[str, str]:
    """Return the texts of an operation: its own, those of its arguments, and the meanings of choices."""
    found = {"summary": operation["summary"], "description": operation["description"]}
    for argument in arguments_of(operation):
        meanings = choice_meanings(argument.description)
        found[argument.wire_name] = argument.description.partition("\n\n")[0]
        for value in argument.published.get("enum", []):
            found[f"{argument.wire_name} {value}"] = meanings.get(str(value), "")
    return found


def test_both_languages_have_the_same_structure() -> None:
    assert {str(each): structure(operation) for each, operation in ENGLISH.items()} == {
        str(each): structure(operation) for each, operation in CHINESE.items()
    }


def test_every_text_is_there_in_both_languages() -> None:
    for endpoint in ENGLISH:
        english, chinese = texts(ENGLISH[endpoint]), texts(CHINESE[endpoint])
        assert english.keys() == chinese.keys(), endpoint
        assert all(text.strip() for text in (*english.values(), *chinese.values())), endpoint
        assert not [text for text in english.values() if CJK.search(text)], endpoint
        sentences = [name for name in chinese if " " not in name]
        assert not [name for name in sentences if not CJK.search(chinese[name])], endpoint
        assert ENGLISH[endpoint]["description"].endswith("."), endpoint


def test_every_endpoint_has_search_words_in_both_languages() -> None:
    for endpoint, operation in ENGLISH.items():
        words = operation["x-search-aliases"]
        assert len(words) >= 4, endpoint
        assert {bool(CJK.search(word)) for word in words} == {True, False}, endpoint


@pytest.mark.skipif(not FACTS.exists(), reason="the facts of the endpoints are not available")
def test_the_structure_is_that_of_the_facts() -> None:
    facts = json.loads(FACTS.read_text(encoding="utf-8"))["endpoints"]
    assert {f"{each['method']} {each['path']}" for each in facts} == {str(each) for each in ENGLISH}
    for each in facts:
        operation = ENGLISH[Endpoint.of(each["method"], each["path"])]
        arguments = [argument for argument in arguments_of(operation) if argument.wire_name != TOKEN]
        found = {argument.wire_name: _facts_of(argument) for argument in arguments}
        assert found == {
            parameter["wire"]: (
                TYPES[parameter["type"]],
                parameter["required"],
                parameter["in"],
                parameter.get("default"),
                parameter.get("enum"),
            )
            for parameter in each["params"]
        }
        assert operation.get("deprecated", False) == each["deprecated"]
        assert operation.get("x-docs-hidden", False) == each["hidden_in_august"]
        assert operation.get("x-recommended", False) == each["recommended_in_august"]
        assert operation["x-endpoint-family"] == each["family"]
        assert {argument.place for argument in arguments_of(operation) if argument.wire_name == TOKEN} == {
            "form" if each["form"] else "query"
        }


def _facts_of(argument: Argument) -> tuple[Any, ...]:
    published = argument.published
    kind = plain_type(published)
    return kind, argument.required, argument.place, published.get("default"), published.get("enum")
