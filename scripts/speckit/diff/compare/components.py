"""What operations share: mostly compared with them, and here only where they do not speak of it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from speckit.diff.change import Change, Finding

from .same import JsonObject, canonical, differing, obj, quoted, step, unordered

_REFERENCE = re.compile(r'"\$ref": ("#[^"]*")')
_SCHEMES = "/components/securitySchemes/"
_OF_REQUEST = ("/parameters", "/requestBody")


def component_findings(old: JsonObject, new: JsonObject, said: list[Change]) -> Iterator[Finding]:
    """Compare components; `said` is what is known of the operations that refer to them."""
    before, after = _flat(obj(old.get("components"))), _flat(obj(new.get("components")))
    keys = [key for key in differing(before, after) if not _is_order(before, after, key)]
    if not keys:
        if before == after and differing(_kinds(old), _kinds(new)):
            about = {"key": quoted("components")}
            yield Finding("document-rewritten", "/components", _kinds(old), _kinds(new), about)
        return
    uses = [_Uses(each) for each in (old, new)]
    pointers = {change.finding.pointer for change in said}
    for key in keys:
        about = {"key": quoted(key.rpartition("/")[2])}
        values = before.get(key), after.get(key)
        if key.startswith(_SCHEMES) and any(key.removeprefix(_SCHEMES) in _demanded(each) for each in (old, new)):
            yield Finding("security-changed", key, *values)
        elif not any(each.is_used(key) for each in uses):
            yield Finding("component-changed", key, *values, about)
        elif not any(pointer == key or pointer.startswith(f"{key}/") for pointer in pointers):
            paths = uses[0].paths(key) | uses[1].paths(key)
            if not any(_speaks(change, paths, both=key in before and key in after) for change in said):
                yield Finding("component-otherwise-changed", key, *values, about)


def _is_order(before: JsonObject, after: JsonObject, key: str) -> bool:
    return key in before and key in after and unordered(before[key]) == unordered(after[key])


def _speaks(change: Change, paths: set[str], *, both: bool) -> bool:
    """Whether a change may be that of a component: one that came or went is said wherever it is referred to."""
    of_user = change.endpoint is not None and change.endpoint.path in paths
    return of_user and (not both or change.finding.pointer.startswith(_OF_REQUEST))


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
    """Name the security schemes that the document or an operation demands."""
    operations = [each for item in obj(document.get("paths")).values() for each in obj(item).values()]
    demands = [each.get("security") for each in (document, *operations) if isinstance(each, dict)]
    alternatives = [each for demand in demands if isinstance(demand, list) for each in demand]
    return {name for each in alternatives for name in obj(each)}


class _Uses:
    """Which components of a document are used, and by which paths."""

    def __init__(self, document: JsonObject) -> None:
        components = _flat(obj(document.get("components")))
        self._within = {key: _references(component) for key, component in components.items()}
        self._of_paths = {path: _references(item) for path, item in obj(document.get("paths")).items()}
        self._used = self._reachable(key for keys in self._of_paths.values() for key in keys)

    def is_used(self, key: str) -> bool:
        return key in self._used

    def paths(self, key: str) -> set[str]:
        """Name the paths that refer to a component, be it through others."""
        return {path for path, keys in self._of_paths.items() if keys and key in self._reachable(keys)}

    def _reachable(self, keys: Iterable[str]) -> set[str]:
        reached, waiting = set[str](), set(keys)
        while waiting:
            key = waiting.pop()
            reached.add(key)
            waiting |= self._within.get(key, set()) - reached
        return reached


def _references(value: Any) -> set[str]:
    found = (json.loads(reference).removeprefix("#") for reference in _REFERENCE.findall(canonical(value)))
    return {"/".join(pointer.split("/")[:4]) for pointer in found}
