"""Comparison of shared components.

Operations are compared together with the components that they use. This module reports the other changes of components.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from justone_specs.diff.change import Change, Finding
from justone_specs.diff.same import JsonObject, canonical, differing, obj, quoted, step, unordered

_REFERENCE = re.compile(r'"\$ref": ("#[^"]*")')
_SCHEMES = "/components/securitySchemes/"


def component_findings(old: JsonObject, new: JsonObject, said: list[Change]) -> Iterator[Finding]:
    """Yield the differences of components that the changes of operations (`said`) do not cover."""
    before, after = _flat(obj(old.get("components"))), _flat(obj(new.get("components")))
    keys = [key for key in differing(before, after) if not _is_order(before, after, key)]
    if not keys:
        if before == after and differing(_kinds(old), _kinds(new)):
            about = {"key": quoted("components")}
            yield Finding("document-rewritten", "/components", _kinds(old), _kinds(new), about)
        return
    uses = _users(old), _users(new)
    pointers = [change.finding.pointer for change in said if change.finding.pointer.startswith("/components/")]
    spoken_of = {"/".join(pointer.split("/")[:4]) for pointer in pointers}
    changed = {change.endpoint.path for change in said if change.endpoint}
    requests = {change.endpoint.path for change in said if change.endpoint and _is_of_request(change)}
    for key in keys:
        about = {"key": quoted(key.rpartition("/")[2])}
        values, users = (before.get(key), after.get(key)), uses[0].get(key, set()) | uses[1].get(key, set())
        if key.startswith(_SCHEMES) and any(key.removeprefix(_SCHEMES) in _demanded(each) for each in (old, new)):
            yield Finding("security-changed", key, *values)
        elif not all(key in each for each in (before, after, *uses)):
            # if one version lacks a component or does not use it, operations are compared with its contents inlined
            if not users & changed:
                yield Finding("component-changed", key, *values, about)
        elif key not in spoken_of and not users & requests:
            yield Finding("component-otherwise-changed", key, *values, about)


def _is_of_request(change: Change) -> bool:
    return change.finding.pointer.startswith(("/parameters", "/requestBody"))


def _is_order(before: JsonObject, after: JsonObject, key: str) -> bool:
    return key in before and key in after and unordered(before[key]) == unordered(after[key])


def _kinds(document: JsonObject) -> JsonObject:
    return {"components": document["components"]} if "components" in document else {}


def _flat(components: JsonObject) -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for kind, named in components.items():
        if isinstance(named, dict):
            flat |= {f"/components{step(kind)}{step(name)}": value for name, value in named.items()}
        else:
            flat[f"/components{step(kind)}"] = named
    return flat


def _demanded(document: JsonObject) -> set[str]:
    """Return the security schemes that the document or an operation requires."""
    operations = [each for item in obj(document.get("paths")).values() for each in obj(item).values()]
    demands = [each.get("security") for each in (document, *operations) if isinstance(each, dict)]
    alternatives = [each for demand in demands if isinstance(demand, list) for each in demand]
    return {name for each in alternatives for name in obj(each)}


def _users(document: JsonObject) -> dict[str, set[str]]:
    """Return the paths that refer to each component, directly or through other components."""
    within = {key: _references(each) for key, each in _flat(obj(document.get("components"))).items()}
    users: dict[str, set[str]] = {}
    for path, item in obj(document.get("paths")).items():
        waiting, reached = _references(item), set[str]()
        while waiting:
            key = waiting.pop()
            reached.add(key)
            waiting |= within.get(key, set()) - reached
        for key in reached:
            users.setdefault(key, set()).add(path)
    return users


def _references(value: Any) -> set[str]:
    found = (json.loads(reference).removeprefix("#") for reference in _REFERENCE.findall(canonical(value)))
    return {"/".join(pointer.split("/")[:4]) for pointer in found}
