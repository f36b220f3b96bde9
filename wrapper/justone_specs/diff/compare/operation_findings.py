"""Comparison of operations: added, removed and moved ones, and the differences of those in both versions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import structs

from justone_specs.diff.change import Change, Finding
from justone_specs.diff.same import JsonObject, canonical, differing, extension_or, quoted, step
from justone_specs.diff.version import Listed, Version
from justone_specs.model.endpoint import Endpoint

from .data_changes import data_findings
from .moved import moved
from .referring import Documents
from .request_changes import request_findings
from .response_changes import response_findings

_SILENT = frozenset({"x-order"})
_FLAGS = frozenset({"deprecated", "x-docs-hidden"})
_COMPARED = frozenset({"summary", "description", "parameters", "requestBody", "responses"})


def operation_changes(old: Version, new: Version) -> Iterator[Change]:
    """Yield the changes of all operations."""
    documents: dict[tuple[int, int], Documents] = {}
    moves = moved(_gone(old, new), _came(old, new))
    for was, now in moves:
        rule = "operation-moved" if was.name == now.name else "operation-moved-renamed"
        same_path = was.endpoint.path == now.endpoint.path
        places = (was.endpoint.method, now.endpoint.method) if same_path else (str(was.endpoint), str(now.endpoint))
        finding = Finding(rule, "", *places)
        for each in (finding, *_compared(was, now, documents)):
            yield Change(each, now.endpoint, now.name)
    settled = {each.endpoint for pair in moves for each in pair}
    for endpoint in sorted((old.operations.keys() | new.operations.keys()) - settled):
        name = next(side.operations[endpoint].name for side in (new, old) if endpoint in side.operations)
        yield from (Change(finding, endpoint, name) for finding in _findings(endpoint, old, new, documents))
    yield from _unusable(old, new)


def _gone(old: Version, new: Version) -> list[Listed]:
    """Return the operations that the newer version no longer lists, whether or not it keeps their methods."""
    listed = [each for each in old.operations.values() if not each.removed and not new.fault(each.endpoint)]
    kept = {endpoint for endpoint, each in new.operations.items() if not each.removed}
    return [each for each in listed if each.endpoint not in kept]


def _came(old: Version, new: Version) -> list[Listed]:
    """Return the operations that are new: the older version and the removals on record do not contain them."""
    listed = [each for each in new.operations.values() if not each.removed and not old.fault(each.endpoint)]
    return [each for each in listed if each.endpoint not in old.operations and each.endpoint not in new.earlier]


def _findings(
    endpoint: Endpoint, old: Version, new: Version, documents: dict[tuple[int, int], Documents]
) -> Iterator[Finding]:
    was, now = old.operations.get(endpoint), new.operations.get(endpoint)
    if was and now:
        if was.removed and not now.removed:
            yield Finding("operation-returned", "")
        elif now.removed and not was.removed:
            yield Finding("operation-removed-kept", "")
        yield from _compared(was, now, documents)
    elif now:
        fault = old.fault(endpoint)
        yield Finding("operation-usable", "", fault.reason, None) if fault else Finding(_arrival(now, new), "")
    elif was:
        fault = new.fault(endpoint)
        yield Finding("operation-unusable", "", None, fault.reason) if fault else Finding(_departure(was), "")


def _arrival(now: Listed, version: Version) -> str:
    if now.removed:
        return "operation-recalled"
    if now.endpoint in version.earlier:
        return "operation-returned"
    return "operation-added-deprecated" if now.deprecated else "operation-added"


def _departure(was: Listed) -> str:
    if was.removed:
        return "operation-dropped"
    return "operation-removed-announced" if was.deprecated else "operation-removed"


def _compared(old: Listed, new: Listed, documents: dict[tuple[int, int], Documents]) -> Iterator[Finding]:
    """Compare two versions of an operation."""
    if old.name != new.name and old.endpoint == new.endpoint:
        yield Finding("operation-renamed", "", old.name, new.name)
    shared = documents.setdefault((id(old.document), id(new.document)), Documents(old.document, new.document))
    is_alike = canonical(old.operation) == canonical(new.operation)
    sends_alike = (is_alike or _sent(old) == _sent(new)) and old.arguments == new.arguments
    findings = [
        *_standing(old, new),
        *_texts(old, new),
        *(() if is_alike else _rest(old.operation, new.operation)),
        *(() if sends_alike else request_findings(old, new)),
        *(() if old.removed or new.removed else response_findings(old, new, shared)),
        *data_findings(old, new),
    ]
    yield from findings
    if not is_alike and not findings and canonical(_plain(old.operation)) != canonical(_plain(new.operation)):
        yield Finding("operation-rewritten", "", _plain(old.operation), _plain(new.operation))


def _sent(listed: Listed) -> str:
    """Return the definition of the request as text, to tell whether two requests are the same."""
    return canonical([listed.operation.get(key) for key in ("parameters", "requestBody")])


def _standing(old: Listed, new: Listed) -> Iterator[Finding]:
    if old.deprecated != new.deprecated:
        rule = "operation-deprecated" if new.deprecated else "operation-undeprecated"
        yield Finding(rule, "/deprecated", old.deprecated, new.deprecated)
    else:
        was, now = (each.operation.get("deprecated") is True for each in (old, new))
        if was != now:
            yield Finding("operation-flag-overruled", "/deprecated", was, now)
    was, now = (each.operation.get("x-docs-hidden") is True for each in (old, new))
    if was != now:
        yield Finding("operation-hidden" if now else "operation-shown", "/x-docs-hidden", was, now)


def _texts(old: Listed, new: Listed) -> Iterator[Finding]:
    for key, text in (("summary", "the title"), ("description", "the description")):
        before, after = old.operation.get(key) or "", new.operation.get(key) or ""
        if before != after:
            yield Finding("operation-text-changed", f"/{key}", before, after, {"text": text})
    if canonical(_words(old.chinese)) != canonical(_words(new.chinese)):
        yield Finding("operation-chinese-text-changed", "/chinese")
    was, now = (structs.replace(each.correction, reason="", name=None, deprecated=None) for each in (old, new))
    if was != now:
        yield Finding("operation-correction-changed", "/correction")


def _words(operation: JsonObject) -> Any:
    """Return the parts of a Chinese operation that contain texts."""
    return {
        key: value for key, value in operation.items() if key in {"summary", "description", "parameters", "requestBody"}
    }


_RULES = {
    "tags": "operation-tag-changed",
    "operationId": "operation-id-changed",
    "deprecated": "operation-extension-changed",
    "externalDocs": "operation-extension-changed",
    "security": "security-changed",
    "servers": "operation-servers-changed",
}


def _rest(old: JsonObject, new: JsonObject) -> Iterator[Finding]:
    for key in differing(old, new, _SILENT | _COMPARED):
        if key in _FLAGS and ((old.get(key) is True) != (new.get(key) is True) or not (old.get(key) or new.get(key))):
            continue  # `_standing` compares the flags; false equals a missing flag
        rule = _RULES.get(key) or extension_or("operation-otherwise-changed", key)
        yield Finding(rule, f"/{key}", old.get(key), new.get(key), {"key": quoted(key)})


def _plain(operation: JsonObject) -> JsonObject:
    """Return an operation without order that has no meaning: that of its parameters and of the vendor's pages."""
    plain = {key: value for key, value in operation.items() if key not in _SILENT}
    parameters = sorted(operation.get("parameters", []), key=canonical)
    return plain | ({"parameters": parameters} if parameters else {})


def _unusable(old: Version, new: Version) -> Iterator[Change]:
    """Compare definitions that at least one version cannot use."""
    for key in sorted(old.unusable.keys() | new.unusable.keys()):
        was, now, pointer = old.unusable.get(key), new.unusable.get(key), "".join(map(step, key))
        if was and now:
            if canonical(was.definition) != canonical(now.definition):
                yield Change(Finding("operation-unusable-changed", pointer, was.reason, now.reason), name=now.name)
        elif now and not _was_usable(old, new, *key):
            yield Change(Finding("operation-added-unusable", pointer, None, now.reason), name=now.name)
        elif was and not _was_usable(new, old, *key):
            yield Change(Finding("operation-removed-unusable", pointer, was.reason, None), name=was.name)


def _was_usable(there: Version, here: Version, path: str, method: str) -> bool:
    """Return whether `there` can use an operation that `here` lacks; then the finding of the operation covers it."""
    lost = (each for each in there.operations if each not in here.operations)
    return any(each.path == path and method.upper() in {"", each.method} for each in lost)
