"""What two documents say of all their operations together."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from speckit.diff.change import Finding
from speckit.endpoint import METHODS

from .same import JsonObject, canonical, differing, obj, quoted, step

_REFERENCE = re.compile(r'"\$ref": ("#[^"]*")')
_SILENT = frozenset({"x-openapi-release-id"})
_COMPARED = frozenset({"paths", "servers", "security", "tags", "info", "openapi", "components"})


def document_findings(old: JsonObject, new: JsonObject) -> Iterator[Finding]:
    """Compare servers, security, tags, texts and what no operation refers to; operations are compared apart."""
    yield from _named(old, new, "servers", _servers)
    if differing(_only(old, "security"), _only(new, "security")):
        yield Finding("security-changed", "/security", old.get("security"), new.get("security"))
    yield from _named(old, new, "tags", _tags)
    texts = [{**obj(each.get("info")), **_only(each, "openapi")} for each in (old, new)]
    yield from (_differs("document-text-changed", "/info", key, *texts) for key in differing(*texts))
    yield from _components(old, new)
    yield from _paths(obj(old.get("paths")), obj(new.get("paths")))
    for key in differing(old, new, _SILENT | _COMPARED):
        yield _differs("document-otherwise-changed", "", key, old, new)


def _named(
    old: JsonObject, new: JsonObject, key: str, compare: Callable[[JsonObject, JsonObject], Iterable[Finding]]
) -> Iterator[Finding]:
    """Compare a list by what names its objects; another order, or something nameless, is a difference, too."""
    if differing(_only(old, key), _only(new, key)):
        findings = list(compare(old, new))
        yield from findings or [_differs("document-otherwise-changed", "", key, old, new)]


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
    """Arrange a list of objects by what names them."""
    listed = values if isinstance(values, list) else []
    return {each[key]: each for each in listed if isinstance(each, dict) and isinstance(each.get(key), str)}


def _components(old: JsonObject, new: JsonObject) -> Iterator[Finding]:
    """Compare what is shared; where an operation refers to it, the difference is said there."""
    before, after = _flat(obj(old.get("components"))), _flat(obj(new.get("components")))
    keys = differing(before, after)
    used = (_used(old) | _used(new)) if keys else set()
    for key in keys:
        if key not in used:
            name = key.rpartition("/")[2]
            yield Finding("component-changed", key, before.get(key), after.get(key), {"key": quoted(name)})


def _flat(components: JsonObject) -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for kind, named in components.items():
        if isinstance(named, dict):
            flat |= {f"/components{step(kind)}{step(name)}": value for name, value in named.items()}
        else:
            flat[f"/components{step(kind)}"] = named
    return flat


def _used(document: JsonObject) -> set[str]:
    """Name the components that operations refer to, and those that these refer to."""
    components = _flat(obj(document.get("components")))
    used: set[str] = set()
    waiting = [canonical(obj(document.get("paths")))]
    while waiting:
        for reference in _REFERENCE.findall(waiting.pop()):
            key = "/".join(json.loads(reference).removeprefix("#").split("/")[:4])
            if key not in used:
                used.add(key)
                waiting.append(canonical(components.get(key)))
    return used


def _paths(old: JsonObject, new: JsonObject) -> Iterator[Finding]:
    """Compare what stands beside the operations of a path; its parameters are each operation's."""
    for path in sorted(old.keys() & new.keys()):
        pair = obj(old[path]), obj(new[path])
        for key in differing(*pair, {"parameters"}):
            if key.upper() not in METHODS | {"TRACE"}:
                yield _differs("path-otherwise-changed", f"/paths{step(path)}", key, *pair)


def _differs(rule: str, pointer: str, key: str, old: JsonObject, new: JsonObject) -> Finding:
    if key.startswith("x-") and rule.endswith("-otherwise-changed"):
        rule = "document-extension-changed"
    return Finding(rule, pointer + step(key), old.get(key), new.get(key), {"key": quoted(key)})
