"""Comparison of the parts of a document that apply to all operations: servers, security, tags, texts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from justone_specs.diff.change import Finding
from justone_specs.diff.same import JsonObject, differing, obj, quoted, step

_SILENT = frozenset({"x-openapi-release-id"})
_COMPARED = frozenset({"paths", "servers", "security", "tags", "info", "openapi", "components"})


def document_findings(old: JsonObject, new: JsonObject) -> Iterator[Finding]:
    """Compare servers, security, tags and texts; paths and components are compared separately."""
    if differing(_only(old, "security"), _only(new, "security")):
        yield Finding("security-changed", "/security", old.get("security"), new.get("security"))
    for key, compare in (("servers", _servers), ("tags", _tags), ("info", _info), ("openapi", _openapi)):
        if differing(_only(old, key), _only(new, key)):
            findings = list(compare(old, new))
            # the first server is the default, so order matters; the order of tags has no meaning
            ordered = key == "servers" and old.get(key) and new.get(key)
            rule = "document-otherwise-changed" if ordered else "document-rewritten"
            yield from findings or [_differs(rule, "", key, old, new)]
    for key in differing(old, new, _SILENT | _COMPARED):
        rule = "document-text-changed" if key == "externalDocs" else "document-otherwise-changed"
        yield _differs(rule, "", key, old, new)


def _info(old: JsonObject, new: JsonObject) -> Iterator[Finding]:
    before, after = obj(old.get("info")), obj(new.get("info"))
    yield from (_differs("document-text-changed", "/info", key, before, after) for key in differing(before, after))


def _openapi(old: JsonObject, new: JsonObject) -> Iterator[Finding]:
    yield _differs("document-text-changed", "", "openapi", old, new)


def _only(document: JsonObject, key: str) -> JsonObject:
    return {key: document[key]} if key in document else {}


def _servers(old: JsonObject, new: JsonObject) -> Iterator[Finding]:
    before, after = _by(old.get("servers"), "url"), _by(new.get("servers"), "url")
    for url in sorted(before.keys() | after.keys()):
        pointer = f"/servers{step(url)}"
        if url not in before:
            yield Finding("server-added", pointer, None, url)
        elif url not in after:
            yield Finding("server-removed", pointer, url, None)
        else:
            pair = before[url], after[url]
            yield from (_differs("server-otherwise-changed", pointer, key, *pair) for key in differing(*pair))


def _tags(old: JsonObject, new: JsonObject) -> Iterator[Finding]:
    before, after = _by(old.get("tags"), "name"), _by(new.get("tags"), "name")
    for name in sorted(before.keys() | after.keys()):
        pair, pointer = (before.get(name, {}), after.get(name, {})), f"/tags{step(name)}"
        for key in differing(*pair):
            if key == "description":
                yield Finding(
                    "platform-text-changed",
                    f"{pointer}/{key}",
                    pair[0].get(key),
                    pair[1].get(key),
                    {"text": f"the text of {quoted(name)}"},
                )
            elif key != "name":
                yield _differs("tag-changed", pointer, key, *pair)
        if (name in before) != (name in after) and not (pair[0].keys() | pair[1].keys()) - {"name"}:
            yield _differs("tag-changed", pointer, "name", *pair)


def _by(values: Any, key: str) -> dict[str, JsonObject]:
    """Return the objects of a list by the text under a key; skip all others."""
    listed = values if isinstance(values, list) else []
    return {each[key]: each for each in listed if isinstance(each, dict) and isinstance(each.get(key), str)}


def _differs(rule: str, pointer: str, key: str, old: JsonObject, new: JsonObject) -> Finding:
    if key.startswith("x-") and rule.endswith("-otherwise-changed"):
        rule = "document-extension-changed"
    return Finding(rule, pointer + step(key), old.get(key), new.get(key), {"key": quoted(key)})
