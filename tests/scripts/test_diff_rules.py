"""The rules of the diff: each reports its change, and a minimal change that only it reports.

The reverse of a change is the case of the mirror rule.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from diffing import (
    FORM,
    GONE,
    SORTS,
    TOKEN,
    Edit,
    Pointer,
    at,
    differences,
    document,
    edited,
    entries,
    form,
    operation,
    query,
    rules,
    unmirrored,
    version_of,
)

from justone_specs.diff import RULES, Rule, Verdict, Version
from justone_specs.diff.version import Listed
from justone_specs.model.endpoint import Endpoint
from justone_specs.model.overlay import Correction

PATHS = ("paths",)
SEARCH = ("paths", "/api/kite/search/v1", "get")
FLYER = ("paths", "/api/kite/get-flyer/v1")
BUILD = ("paths", "/api/kite/build/v1", "post")
IMPORT = ("paths", "/api/lantern/import/v1", "post")
BROKEN = ("paths", "/api/lantern/broken/v1", "get")
PARAMETERS = (*SEARCH, "parameters")
TOKENS, KEYWORD, SORT, PAGE, TAGS, KINDS, TRACE = ((*PARAMETERS, number) for number in range(7))
DRY = (*BUILD, "parameters", 0)
BODY = (*BUILD, "requestBody")
FIELDS = (*BODY, "content", FORM, "schema", "properties")
ANSWER = (*SEARCH, "responses", "200")
DATA = (*ANSWER, "content", "application/json", "example", "data")
RESULT = ("components", "schemas", "Result")
REFUSED = ("components", "responses", "Refused", "content", "application/json")
CODE = (*RESULT, "properties", "code")


def _moved(old: Pointer, new: Pointer) -> tuple[Edit, Edit]:
    return (new, at(document(), old)), (old, GONE)


NEW = {"get": operation("New", [TOKEN])}
ONE_MORE = len(at(document(), PARAMETERS))

EDITS: dict[str, tuple[Edit, ...]] = {
    "operation-added": (((*PATHS, "/api/kite/new/v1"), NEW),),
    "operation-added-deprecated": (((*PATHS, "/api/kite/new/v1"), {"get": NEW["get"] | {"deprecated": True}}),),
    "operation-moved": _moved(SEARCH, (*SEARCH[:2], "post")),
    "operation-moved-renamed": _moved(SEARCH[:2], (*PATHS, "/api/kite/find/v1")),
    "operation-hidden": (((*SEARCH, "x-docs-hidden"), True),),
    "operation-deprecated": (((*SEARCH, "deprecated"), True),),
    "operation-unusable": (((*KEYWORD, "name"), GONE),),
    "operation-added-unusable": (((*PATHS, "/api/kite/new/v1"), {"get": {"parameters": {}}}),),
    "operation-unusable-changed": (((*BROKEN, "parameters", 0, "in"), "header"),),
    "operation-text-changed": (((*SEARCH, "summary"), "Find Kites"),),
    "operation-tag-changed": (((*SEARCH, "tags"), ["Lantern"]),),
    "operation-id-changed": (((*SEARCH, "operationId"), "find"),),
    "operation-extension-changed": (((*SEARCH, "x-search-aliases", 2), "seek"),),
    "operation-rewritten": (((*TRACE, "required"), GONE),),
    "operation-otherwise-changed": (((*SEARCH, "callbacks"), {}),),
    "operation-servers-changed": (((*SEARCH, "servers"), []),),
    "parameter-added-optional": (((*PARAMETERS, ONE_MORE), query("mode", {"type": "string"})),),
    "parameter-added-required": (((*PARAMETERS, ONE_MORE), query("mode", {"type": "string"}, required=True)),),
    "parameter-renamed": (((*SORT, "name"), "order"),),
    "parameter-respelled": (((*TAGS, "name"), "tag_ids"),),
    "parameter-made-required": (((*SORT, "required"), True),),
    "parameter-moved": (((*FIELDS, "dry"), {"type": "boolean"}), (DRY, GONE)),
    "parameter-moved-out-of-reach": (((*SORT, "in"), "header"),),
    "parameter-type-widened": (((*DRY, "schema", "type"), "string"),),
    "parameter-type-changed": (((*DRY, "schema", "type"), "integer"),),
    "parameter-format-changed": (((*PAGE, "schema", "format"), "date"),),
    "choices-lifted": (((*SORT, "schema", "enum"), GONE),),
    "choices-extended": (((*SORT, "schema", "enum", 3), "HOT"),),
    "choices-relabelled": (((*SORT, "schema", "enum", 1), "top"),),
    "choices-reordered": (((*SORT, "schema", "enum"), ["TOP", "NEW", "_1"]),),
    "default-documented": (((*DRY, "schema", "default"), False),),
    "default-changed": (((*SORT, "schema", "default"), "TOP"),),
    "default-rewritten": (((*PAGE, "schema", "default"), "1"),),
    "choices-rewritten": (((*SORT, "schema", "enum", 3), None),),
    "pattern-lifted": (((*KEYWORD, "schema", "pattern"), GONE),),
    "pattern-changed": (((*KEYWORD, "schema", "pattern"), "^k"),),
    "limit-tightened": (((*PAGE, "schema", "maximum"), 50),),
    "parameter-deprecated": (((*SORT, "deprecated"), True),),
    "parameter-text-changed": (((*SORT, "description"), SORTS.replace("How", "By what")),),
    "parameter-example-changed": (((*PAGE, "example"), 2),),
    "parameter-otherwise-changed": (((*TAGS, "style"), "pipeDelimited"),),
    "parameter-extension-changed": (((*TAGS, "x-note"), "Ids"),),
    "unsent-parameter-removed": ((TRACE, GONE),),
    "unsent-parameter-changed": (((*TRACE, "schema", "type"), "integer"),),
    "unsent-parameter-required": (((*TRACE, "required"), True),),
    "request-form-added": (((*SEARCH, "requestBody"), form({}, [])),),
    "token-moved": (
        ((*BUILD, "parameters", 1), {**TOKEN}),
        ((*FIELDS, "token"), GONE),
        ((*FIELDS[:-1], "required"), []),
    ),
    "token-out-of-reach": (((*TOKENS, "in"), "header"),),
    "token-undocumented": ((TOKENS, GONE),),
    "token-otherwise-changed": (((*TOKENS, "description"), "Whose call it is."),),
    "request-body-removed": (((*IMPORT, "requestBody"), GONE),),
    "request-encoding-added": (((*BODY, "content", "multipart/form-data"), {}),),
    "request-media-type-changed": _moved((*BODY, "content", FORM), (*BODY, "content", "multipart/form-data")),
    "request-body-required-changed": (((*BODY, "required"), False),),
    "request-body-otherwise-changed": (((*BODY, "content", FORM, "encoding"), {"size": {"style": "form"}}),),
    "response-statuses-added": (((*SEARCH, "responses", "500"), {"description": "A fault"}),),
    "response-media-type-changed": _moved((*ANSWER, "content", "application/json"), (*ANSWER, "content", "*/*")),
    "response-not-json": _moved((*ANSWER, "content", "application/json"), (*ANSWER, "content", "text/html")),
    "response-text-changed": (((*ANSWER, "description"), "Found"),),
    "response-example-changed": (((*REFUSED, "example", "code"), 302),),
    "response-otherwise-changed": (((*ANSWER, "headers"), {"X-Rest": {}}),),
    "response-extension-changed": (((*ANSWER, "x-note"), "Found"),),
    "envelope-field-added": (((*RESULT, "properties", "requestId"), {"type": "string"}),),
    "envelope-core-lost": (((*RESULT, "properties", "code"), GONE),),
    "envelope-code-unreadable": (((*CODE, "type"), "boolean"),),
    "envelope-undescribed": (((*ANSWER, "content", "application/json", "schema"), GONE),),
    "envelope-field-guaranteed": (((*RESULT, "required", 2), "data"),),
    "envelope-field-retyped": (((*CODE, "type"), "string"),),
    "envelope-type-extended": (((*CODE, "type"), ["integer", "null"]),),
    "envelope-values-added": (((*CODE, "enum", 3), 602),),
    "envelope-format-changed": (((*CODE, "format"), "int64"),),
    "envelope-text-changed": (((*CODE, "description"), "What went wrong."),),
    "envelope-otherwise-changed": (((*RESULT, "additionalProperties"), False),),
    "envelope-rewritten": (((*RESULT, "properties", "message", "properties"), {}),),
    "envelope-extension-changed": (((*RESULT, "x-note"), "Envelope"),),
    "data-unknown": (((*BUILD, "responses", "200", "content", "application/json", "example"), GONE),),
    "data-field-added": (((*DATA, "total2"), 3),),
    "data-field-retyped": (((*DATA, "total"), "2"),),
    "data-field-nullable": (((*DATA, "kites", 1, "price"), None),),
    "data-field-sometimes-missing": (((*DATA, "kites", 1, "price"), GONE),),
    "data-class-renamed": ((DATA, {"kite": {"left": "1"}, **at(document(), DATA)}),),
    "data-attribute-renamed": (((*DATA, "maker_id"), 1),),
    "data-example-changed": (((*DATA, "total"), 3),),
    "server-added": ((("servers", 2), {"url": "https://c.example.test"}),),
    "server-otherwise-changed": ((("servers", 0, "description"), "The first"),),
    "security-changed": ((("security",), [{"key": []}]),),
    "platform-text-changed": ((("tags", 0, "description"), "All kites."),),
    "tag-changed": ((("tags", 0, "x-platform-id"), "kites"),),
    "document-text-changed": ((("info", "title"), "Made up"),),
    "document-rewritten": ((("components", "headers"), {}),),
    "component-otherwise-changed": ((("components", "schemas", "Made", "type"), "string"),),
    "component-changed": ((("components", "schemas", "Unused", "type"), "string"),),
    "component-renamed": (
        *_moved((*RESULT[:2], "Page"), (*RESULT[:2], "Pages")),
        ((*RESULT, "properties", "page", "allOf", 0, "$ref"), "#/components/schemas/Pages"),
    ),
    "path-rewritten": (((*FLYER[:1], "/api/kite/search/v1", "parameters"), [at(document(), TOKENS)]), (TOKENS, GONE)),
    "path-otherwise-changed": (((*FLYER, "summary"), "One flyer"),),
    "document-extension-changed": ((("x-audience",), "all"),),
    "document-otherwise-changed": ((("webhooks",), {}),),
}
"""The change for each rule: a place and its new value."""

ALONG: dict[str, set[str]] = {
    "data-class-renamed": {"data-field-added"},
    "data-attribute-renamed": {"data-field-added"},
}
"""Rules that always come with another one."""

_HOT = Endpoint("GET", "/api/lantern/hot/v1")
_THERE = version_of(document())


def _but(**changes: Any) -> Version:
    """Return the version in which one operation has other attributes, which only a specs folder can have."""
    listed = replace(_THERE.operations[_HOT], **changes)
    return replace(_THERE, operations={**_THERE.operations, _HOT: listed})


def _without() -> Version:
    return replace(_THERE, operations={key: each for key, each in _THERE.operations.items() if key != _HOT})


def _searched(**arguments: str) -> Version:
    endpoint = Endpoint("GET", "/api/kite/search/v1")
    listed: Listed = replace(_THERE.operations[endpoint], arguments=arguments)
    return replace(_THERE, operations={**_THERE.operations, endpoint: listed})


_OVERRULED = Correction(reason="It comes and goes.", deprecated=True)
_UNFLAGGED = {key: each for key, each in _THERE.operations[_HOT].operation.items() if key != "deprecated"}

VERSIONS: dict[str, tuple[Version, Version]] = {
    "operation-removed-kept": (_THERE, _but(removed="2026-08-20")),
    "operation-dropped": (_but(removed="2026-08-20"), _without()),
    "operation-renamed": (_THERE, _but(name="lantern.hottest_v1")),
    "operation-flag-overruled": (_but(correction=_OVERRULED), _but(correction=_OVERRULED, operation=_UNFLAGGED)),
    "operation-chinese-text-changed": (_but(chinese={"summary": "热"}), _but(chinese={"summary": "热榜"})),
    "operation-correction-changed": (_THERE, _but(correction=Correction(reason="It is wrong.", summary="Hottest"))),
    "argument-renamed": (_THERE, _searched(sort="sort_by")),
}
"""Cases that need a specs folder."""

CASES = sorted({*EDITS, *VERSIONS})
_PLACEHOLDER = re.compile(r"\{(\w*)")


def case(rule: str) -> tuple[Version, Version]:
    return VERSIONS[rule] if rule in VERSIONS else (_THERE, version_of(edited(*EDITS[rule])))


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_rule_has_valid_texts_and_verdicts(rule: Rule) -> None:
    assert RULES[rule.id] is rule
    assert re.fullmatch(r"[a-z]+(-[a-z]+)+", rule.id)
    assert rule.area in {"operations", "standing", "parameters", "values", "requests", "responses", "data", "document"}
    assert isinstance(rule.wire, Verdict)
    assert isinstance(rule.caller, Verdict)
    assert re.fullmatch(r"[A-Z`][^\n]*\.", rule.why)
    assert rule.says
    assert rule.example
    assert rule.todo or rule.worst is not Verdict.BREAKING, "what breaks something says what to do"


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_rule_is_the_mirror_of_its_mirror(rule: Rule) -> None:
    assert RULES[rule.mirror].mirror == rule.id
    assert RULES[rule.mirror].in_client is rule.in_client


@pytest.mark.parametrize("rule", [rule for rule in RULES.values() if rule.id.startswith("data-")], ids=str)
def test_a_rule_about_examples_is_at_most_risky(rule: Rule) -> None:
    assert rule.worst <= Verdict.RISKY


def test_every_rule_or_its_mirror_has_a_case() -> None:
    assert {*CASES, *(RULES[rule].mirror for rule in CASES)} == RULES.keys()


@pytest.mark.parametrize("rule", CASES)
def test_a_change_is_reported_once_and_undone_by_its_mirror(rule: str) -> None:
    old, new = case(rule)
    expected = {rule, *ALONG.get(rule, ())}
    forth, back = entries(old, new), entries(new, old)

    assert rules(forth) == sorted(expected)
    assert rules(back) == sorted(RULES[each].mirror for each in expected)
    assert unmirrored(forth, back) == []


@pytest.mark.parametrize("rule", CASES)
def test_the_words_of_a_rule_use_only_what_its_findings_give(rule: str) -> None:
    old, new = case(rule)
    for entry in (*entries(old, new), *entries(new, old)):
        for template in (entry.rule.says, entry.rule.todo):
            assert {*_PLACEHOLDER.findall(template)} <= {"name", *entry.finding.about}
            assert "{" not in entry.phrase(template)
            assert "these methods" not in entry.phrase(template) or len(entry.changes) > 1


@pytest.mark.parametrize("rule", ["envelope-field-added", "envelope-text-changed"])
def test_a_change_of_several_operations_is_one_entry(rule: str) -> None:
    old, new = case(rule)
    (entry,) = entries(old, new)

    assert len(entry.names) == len(entry.changes) == 5
    assert entry.number == 1


_MULTIPART = (*BODY, "content", "multipart/form-data", "schema", "properties")


@pytest.mark.parametrize(
    ("renamed", "beneath", "expected"),
    [
        ("request-media-type-changed", ((*_MULTIPART, "size", "type"), "string"), "parameter-type-widened"),
        ("response-media-type-changed", ((*RESULT, "required", 2), "data"), "envelope-field-guaranteed"),
        (
            "response-media-type-changed",
            ((*ANSWER, "content", "*/*", "example", "data", "total"), "2"),
            "data-field-retyped",
        ),
        ("parameter-renamed", ((*SORT, "required"), True), "parameter-made-required"),
        ("parameter-moved", ((*FIELDS, "dry", "type"), "string"), "parameter-type-widened"),
        ("operation-moved", ((*SEARCH[:2], "post", "parameters", 2, "required"), True), "parameter-made-required"),
    ],
)
def test_a_rename_does_not_hide_another_change(renamed: str, beneath: Edit, expected: str) -> None:
    new = edited(beneath, of=edited(*EDITS[renamed]))

    assert {*rules(differences(document(), new))} == {renamed, expected}


def test_another_name_of_the_key_is_a_change_of_security() -> None:
    old = edited((("security",), [{"key": []}]))
    new = edited((("components", "securitySchemes", "key", "name"), "X-Other"), of=old)

    assert rules(differences(old, new)) == ["security-changed"]
