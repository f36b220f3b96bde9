"""What stands beside the operations of a path: rarely anything."""

from __future__ import annotations

from collections.abc import Iterator

from speckit.diff.change import Change, Finding
from speckit.endpoint import METHODS

from .same import JsonObject, canonical, differing, extension_or, obj, quoted, step

_METHODS = METHODS | {"TRACE"}


def path_findings(old: JsonObject, new: JsonObject, said: list[Change]) -> Iterator[Finding]:
    """Compare the items of each path; `said` is what is known of its operations."""
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
                rule, values = _rule(key), (before.get(key), after.get(key))
                yield Finding(rule, pointer + step(key), *values, {"key": quoted(key)})


def _is_of_request(change: Change) -> bool:
    return not change.finding.pointer or change.finding.pointer.startswith("/parameters")


def _beside(item: JsonObject) -> JsonObject:
    """What is no operation; where parameters stand means nothing."""
    beside = {key: value for key, value in item.items() if key.upper() not in _METHODS}
    parameters = beside.get("parameters")
    return beside | ({"parameters": sorted(parameters, key=canonical)} if isinstance(parameters, list) else {})


def _rule(key: str) -> str:
    rule = extension_or("path-otherwise-changed", key)
    return "document-extension-changed" if rule.startswith("path-extension") else rule
