"""Invented document with a bit of everything, and helpers for the differences of two documents."""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

from justone_specs.diff import RULES, Version, read_version, report
from justone_specs.diff.change import Entry

JsonObject = dict[str, Any]
Pointer = tuple[str | int, ...]
Edit = tuple[Pointer, Any]

GONE = object()
TODAY = date(2026, 9, 1)
FORM = "application/x-www-form-urlencoded"
SORTS = "How to sort.\n\nAvailable Values:\n- `NEW`: Newest first\n- `TOP`: Best first\n- `_1`: Within a day"
TOKEN: JsonObject = {
    "name": "token",
    "in": "query",
    "required": True,
    "description": "Who calls.",
    "schema": {"type": "string"},
}


def query(name: str, schema: JsonObject, **more: Any) -> JsonObject:
    return {"name": name, "in": "query", "schema": schema, **more}


def answers(data: Any = None, **more: Any) -> JsonObject:
    """Return responses with an envelope, and with an example if there is data."""
    media_type: JsonObject = {"schema": {"$ref": "#/components/schemas/Result"}}
    if data is not None:
        media_type["example"] = {"code": 0, "message": None, "recordTime": "2026-09-01 10:00:00", "data": data}
    return {
        "200": {"description": "OK", "content": {"application/json": media_type}, **more},
        "400": {"$ref": "#/components/responses/Refused"},
    }


def operation(title: str, parameters: list[JsonObject], data: Any = None, **more: Any) -> JsonObject:
    return {
        "summary": title,
        "description": f"{title}, as invented.",
        "operationId": title.replace(" ", ""),
        "tags": ["Kite"],
        "parameters": parameters,
        "responses": answers(data),
        "x-order": "1000",
        **more,
    }


def form(fields: JsonObject, required: list[str]) -> JsonObject:
    schema = {"type": "object", "properties": fields, "required": required}
    return {"required": True, "content": {FORM: {"schema": schema}}}


def document() -> JsonObject:
    """Return a new invented document that a test may change."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Invented", "version": "v0", "contact": {"name": "Nobody"}},
        "x-openapi-release-id": "r1",
        "x-audience": "tests",
        "servers": [{"url": "https://a.example.test", "description": "A"}, {"url": "https://b.example.test"}],
        "security": [],
        "tags": [{"name": "Kite", "description": "Kites.", "x-platform-id": "kite"}, {"name": "Lantern"}],
        "paths": {
            "/api/kite/search/v1": {"get": _search()},
            "/api/kite/get-flyer/v1": {
                "summary": "A flyer",
                "parameters": [{"$ref": "#/components/parameters/FlyerId"}],
                "get": _flyer(),
            },
            "/api/kite/build/v1": {"post": _build()},
            "/api/lantern/import/v1": {"post": _import()},
            "/api/lantern/hot/v1": {"get": {**operation("Hot", [TOKEN]), "tags": ["Lantern"], "deprecated": True}},
            "/api/lantern/broken/v1": {"get": {"parameters": [{"in": "query"}]}},
        },
        "components": _components(),
    }


def _search() -> JsonObject:
    parameters = [
        TOKEN,
        query(
            "keyword",
            {"type": "string", "minLength": 1, "pattern": "."},
            required=True,
            description="What to look for.",
        ),
        query("sort", {"type": "string", "enum": ["NEW", "TOP", "_1"], "default": "NEW"}, description=SORTS),
        query("page", {"type": "integer", "format": "int32", "minimum": 1, "maximum": 100, "default": 1}, example=1),
        query("tagIds", {"type": "array", "items": {"type": "integer"}}, style="form", explode=True),
        query("kinds", {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/Kind"}}, deprecated=True),
        {"name": "X-Trace", "in": "header", "required": False, "schema": {"type": "string"}},
    ]
    maker = {"id": 7, "name": "Ada", "avatar": None}
    kites = [{"id": 1, "price": 9.5, "maker": maker, "notes": ["red"]}, {"id": 2, "price": 1, "maker": maker}]
    data = {"total": 2, "kites": kites, "makerId": 7, "odd": [{"left": 1, "right": 2}, "plain"]}
    return operation("Search Kites", parameters, data, **{"x-search-aliases": ["find", "look"], "x-docs-hidden": False})


def _flyer() -> JsonObject:
    shown = {"value": {"code": 0, "data": {"name": "Ada"}}, "summary": "A flyer"}
    media_type = {"schema": {"$ref": "#/components/schemas/Result", "title": "Flyer"}, "examples": {"one": shown}}
    headers = {"X-Rest": {"schema": {"$ref": "#/components/schemas/Kind"}}}
    answer = {"description": "OK", "headers": headers, "content": {"application/json": media_type}}
    return operation("Get Flyer", [TOKEN]) | {"responses": {"200": answer}, "externalDocs": {"url": "https://a.test"}}


def _build() -> JsonObject:
    fields = {
        "token": {"type": "string", "description": "Who calls."},
        "size": {"type": "number", "description": "How big.", "exclusiveMinimum": 0},
        "colours": {"type": "array", "items": {"type": "string"}, "title": "Colours"},
    }
    return operation("Build Kite", [query("dry", {"type": "boolean"})], {"id": 1}, requestBody=form(fields, ["token"]))


def _import() -> JsonObject:
    """Return an operation with a body that is not a form."""
    kite = {"properties": {"of": {"$ref": "#/components/schemas/Made"}}}
    schema = {"type": "object", "properties": {"kites": {"type": "array", "items": kite}}}
    return operation("Import", [TOKEN], requestBody={"content": {"application/json": {"schema": schema}}})


def _components() -> JsonObject:
    text = {"type": ["string", "null"]}
    fields = {
        "code": {"type": "integer", "format": "int32", "enum": [0, 100, 301], "description": "Business code."},
        "message": text,
        "recordTime": {"type": "string", "format": "date-time", "nullable": True},
        "data": {},
        "page": {"allOf": [{"$ref": "#/components/schemas/Page"}]},
        "hints": {"type": "array", "items": {"$ref": "#/components/schemas/Hint"}},
    }
    refused = {"description": "Refused", "content": {"application/json": {"example": {"code": 301}}}}
    refused["content"]["application/json"]["schema"] = {"$ref": "#/components/schemas/Result"}
    return {
        "schemas": {
            "Result": {"type": "object", "required": ["code", "message"], "properties": fields},
            "Page": {"type": "object", "properties": {"next": text}, "additionalProperties": False},
            "Hint": {"type": "object", "properties": {"text": text, "inner": {"$ref": "#/components/schemas/Hint"}}},
            "Kind": {"type": "string", "enum": ["delta", "box"]},
            "Made": {"type": "object"},
            "Unused": {"type": "object"},
        },
        "responses": {"Refused": refused},
        "parameters": {"FlyerId": query("flyerId", {"type": "string"}, required=True, description="Which flyer.")},
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
    }


def at(value: Any, pointer: Pointer) -> Any:
    for key in pointer:
        value = value[key]
    return value


def edited(*edits: Edit, of: JsonObject | None = None) -> JsonObject:
    """Return a document with these places changed; the position behind the last item of a list appends to it."""
    copy = json.loads(json.dumps(document() if of is None else of))
    for (*way, key), value in edits:
        parent = at(copy, tuple(way))
        if value is GONE:
            del parent[key]
        elif isinstance(parent, list) and key == len(parent):
            parent.append(value)
        else:
            parent[key] = value
    return copy


def version_of(content: JsonObject) -> Version:
    """Read a document as the command does, without a specs folder."""
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        file.write(json.dumps(content))
        file.flush()
        return read_version(file.name, Path(f"{file.name}.specs"))


def entries(old: Version, new: Version) -> list[Entry]:
    return report(old, new, today=TODAY).entries


def differences(old: JsonObject, new: JsonObject) -> list[Entry]:
    return entries(version_of(old), version_of(new))


def rules(found: list[Entry]) -> list[str]:
    return sorted(entry.rule.id for entry in found)


def unmirrored(forth: list[Entry], back: list[Entry]) -> list[str]:
    """Return the entries that lack a counterpart in the reverse comparison, and surplus entries of the latter."""
    expected = Counter(_said(RULES[each.rule.mirror].id, each.finding.new, each.finding.old, each) for each in forth)
    given = Counter(_said(each.rule.id, each.finding.old, each.finding.new, each) for each in back)
    return [*(f"missing: {each}" for each in expected - given), *(f"too much: {each}" for each in given - expected)]


def _said(rule: str, old: Any, new: Any, entry: Entry) -> str:
    return f"{rule} {json.dumps(old, sort_keys=True)} → {json.dumps(new, sort_keys=True)}, {len(entry.changes)} times"
