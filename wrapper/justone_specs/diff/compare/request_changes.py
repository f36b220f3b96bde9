"""Comparison of requests: parameters, and the body around the form fields."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import replace

from justone_client.endpoints.catalogue_entry import FORM
from justone_specs.diff.change import Finding
from justone_specs.diff.same import JsonObject, differing, obj, quoted, step
from justone_specs.diff.version import Listed
from justone_specs.model.arguments import TOKEN

from .parameter_changes import parameter_findings

_BODY = "/requestBody"


def request_findings(old: Listed, new: Listed) -> Iterator[Finding]:
    """Compare parameters and body; if one media type replaces another, the fields of the body are compared as well."""
    before, after = _content(old), _content(new)
    gone, came = before.keys() - after.keys(), after.keys() - before.keys()
    if len(gone) == len(came) == 1:
        (was,), (now,) = gone, came
        yield Finding("request-media-type-changed", f"{_BODY}/content", was, now)
        old, new = _taken_for_form(old, was), _taken_for_form(new, now)
    else:
        kind = "encoding" if FORM in before and FORM in after else "body"
        for media_type in sorted(gone - {FORM}):
            yield Finding(f"request-{kind}-removed", _BODY, media_type, None)
        for media_type in sorted(came - {FORM}):
            yield Finding(f"request-{kind}-added", _BODY, None, media_type)
        if FORM in came and not _fields(after):
            yield Finding("request-form-added", _BODY)
        if FORM in gone and not _fields(before):
            yield Finding("request-form-removed", _BODY)
    yield from parameter_findings(old, new)
    yield from _around_fields(old, new)


def _content(listed: Listed) -> JsonObject:
    return obj(listed.operation.get("requestBody", {}).get("content"))


def _taken_for_form(listed: Listed, media_type: str) -> Listed:
    """Return the operation with a body declared as a form, so that its fields are found in any encoding."""
    body = listed.operation["requestBody"]
    content = {key: value for key, value in body["content"].items() if key not in {media_type, FORM}}
    body = {**body, "content": {**content, FORM: body["content"][media_type]}}
    return replace(listed, operation={**listed.operation, "requestBody": body})


def _around_fields(old: Listed, new: Listed) -> Iterator[Finding]:
    """Compare a body without its fields; a body that was added or removed is reported elsewhere."""
    if "requestBody" not in old.operation or "requestBody" not in new.operation:
        return
    common = _content(old).keys() & _content(new).keys()
    before, after = _around(old, common), _around(new, common)
    required = f"{_BODY}/required"
    for pointer in differing(before, after):
        values = before.get(pointer), after.get(pointer)
        if pointer == required and all(TOKEN in _fields(_content(each)) for each in (old, new)):
            yield Finding("request-body-required-changed", pointer, *values)
        else:
            about = {"key": quoted(pointer.rpartition("/")[2])}
            yield Finding("request-body-otherwise-changed", pointer, *values, about)


def _around(listed: Listed, media_types: AbstractSet[str]) -> JsonObject:
    """Return the keys of a body other than its fields, by pointer."""
    body, content = listed.operation["requestBody"], _content(listed)
    around = {f"{_BODY}{step(key)}": value for key, value in body.items() if key != "content"}
    for media_type in media_types:
        pointer = f"{_BODY}/content{step(media_type)}"
        if media_type != FORM:
            around[pointer] = content[media_type]
            continue
        around |= {pointer + step(key): value for key, value in content[FORM].items() if key != "schema"}
        schema = _without_fields(obj(content[FORM].get("schema")))
        around |= {f"{pointer}/schema{step(key)}": value for key, value in schema.items()}
    return around


def _fields(content: JsonObject) -> JsonObject:
    return obj(obj(obj(content.get(FORM)).get("schema")).get("properties"))


def _without_fields(schema: JsonObject) -> JsonObject:
    """Return the schema of a form without the parts that are compared field by field."""
    fields = obj(schema.get("properties"))
    nameless = sorted(name for name in schema.get("required", []) if name not in fields)
    rest = {key: value for key, value in schema.items() if key not in {"properties", "required"}}
    return rest | ({"required": nameless} if nameless else {})
