"""Comparison of the keys of a path that are not operations; published paths rarely have any."""

from __future__ import annotations

from collections.abc import Iterator

from justone_specs.diff.change import Change, Finding
from justone_specs.diff.same import JsonObject, canonical, differing, extension_or, obj, quoted, step
from justone_specs.model.endpoint import METHODS

_METHODS = METHODS | {"TRACE"}
_RULES = {"parameters": "path-rewritten", "servers": "operation-servers-changed"}


def path_findings(old: JsonObject, new: JsonObject, said: list[Change]) -> Iterator[Finding]:
    """Compare the keys of each path that are not operations; `said` contains the changes of operations."""
    spoken_of = {change.endpoint.path for change in said if change.endpoint and _is_of_request(change)}
    for path in sorted(old.keys() | new.keys()):
        before, after = obj(old.get(path)), obj(new.get(path))
        pointer = f"/paths{step(path)}"
        if (path in old) != (path in new):
            if not any(key.upper() in _METHODS for key in (*before, *after)):
                yield Finding("path-otherwise-changed", pointer, old.get(path), new.get(path), {"key": "the whole"})
            continue
        for key in differing(_beside(before), _beside(after)):
            if key != "parameters" or path not in spoken_of:
                values = before.get(key), after.get(key)
                yield Finding(_rule(key), pointer + step(key), *values, {"key": quoted(key)})


def _is_of_request(change: Change) -> bool:
    return not change.finding.pointer or change.finding.pointer.startswith("/parameters")


def _beside(item: JsonObject) -> JsonObject:
    """Return the keys of a path that are not operations; the order of parameters is ignored."""
    beside = {key: value for key, value in item.items() if key.upper() not in _METHODS}
    parameters = beside.get("parameters")
    return beside | ({"parameters": sorted(parameters, key=canonical)} if isinstance(parameters, list) else {})


def _rule(key: str) -> str:
    """Return the rule of a key; changed parameters that change no operation count as rewritten."""
    if key in _RULES:
        return _RULES[key]
    rule = extension_or("path-otherwise-changed", key)
    return "document-extension-changed" if rule.startswith("path-extension") else rule
