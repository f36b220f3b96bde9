"""Comparison of responses: statuses, media types and the envelope; `data_changes` compares the data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from justone_specs.diff.change import Finding
from justone_specs.diff.same import EXAMPLES, JsonObject, canonical, differing, extension_or, obj, quoted, same, step
from justone_specs.diff.version import Listed
from justone_specs.model.document import examples

from .referring import Documents, Place, both_referred, resolved
from .schema_changes import schema_findings

Pair = tuple[JsonObject, JsonObject]


def response_findings(old: Listed, new: Listed, documents: Documents) -> Iterator[Finding]:
    """Compare responses by status; yield each finding once, even if several statuses have it."""
    seen = set()
    for finding in _by_status(old, new, documents):
        pointer = "" if finding.rule.startswith("envelope-") else finding.pointer
        key = canonical([finding.rule, pointer, finding.old, finding.new, dict(finding.about)])
        if key not in seen:
            seen.add(key)
            yield finding


def _by_status(old: Listed, new: Listed, documents: Documents) -> Iterator[Finding]:
    before, after = _statuses(old), _statuses(new)
    gone, came = sorted(before.keys() - after.keys()), sorted(after.keys() - before.keys())
    if came:
        yield Finding("response-statuses-added", "/responses", None, came)
    if gone:
        yield Finding("response-statuses-removed", "/responses", gone, None)
    for was, now in _paired(before, after):
        place = Place(documents, f"/responses{step(now)}")
        yield from _response(before[was], after[now], place)


def _statuses(listed: Listed) -> JsonObject:
    """Return the responses by status; the range `2XX` stands for 200, which is the only success of this API."""
    responses = obj(listed.operation.get("responses"))
    return {"200" if key.upper() == "2XX" and "200" not in responses else key: each for key, each in responses.items()}


def _paired(before: Mapping[str, object], after: Mapping[str, object]) -> list[tuple[str, str]]:
    """Pair equal keys, and the only removed key with the only added one, so that their contents are compared."""
    pairs = [(key, key) for key in before if key in after]
    gone, came = [key for key in before if key not in after], [key for key in after if key not in before]
    return [*pairs, (gone[0], came[0])] if len(gone) == len(came) == 1 else pairs


def _response(old: object, new: object, place: Place) -> Iterator[Finding]:
    before, after = resolved(old, place.documents.old), resolved(new, place.documents.new)
    if before.pointer and after.pointer:
        yield from both_referred(before, after, place, _responses)
    else:
        yield from _responses(before.target, after.target, place)


def _responses(before: object, after: object, place: Place) -> Iterator[Finding]:
    pair = obj(before), obj(after)
    for key in differing(*pair, {"content"}):
        rule = "response-text-changed" if key == "description" else extension_or("response-otherwise-changed", key)
        yield _at(rule, key, pair, place)
    contents = obj(pair[0].get("content")), obj(pair[1].get("content"))
    matched = _paired(*contents)
    for key in differing(*contents):
        others = {*contents[0], *contents[1]} - {each for each_pair in matched for each in each_pair}
        if key in others:
            yield _at("response-media-type-changed", key, contents, place.inner("/content"))
    for type_before, type_after in matched:
        inner = place.inner(f"/content{step(type_after)}")
        if type_before != type_after:
            rule = _media_type_rule(type_before, type_after)
            yield Finding(rule, f"{place.pointer}/content", type_before, type_after)
        yield from _media_type(obj(contents[0][type_before]), obj(contents[1][type_after]), inner)


def _media_type(old: JsonObject, new: JsonObject, place: Place) -> Iterator[Finding]:
    for key in differing(old, new, {"schema", *EXAMPLES}):
        yield _at(extension_or("response-otherwise-changed", key), key, (old, new), place)
    shown, shows = (list(examples({"responses": {"": {"content": {"": each}}}})) for each in (old, new))
    for key in differing(old, new, (old.keys() | new.keys()) - {*EXAMPLES}):
        if place.pointer.startswith("/components/") or same(shown, shows):  # otherwise `data_findings` reports it
            yield _at("response-example-changed", key, (old, new), place)
    if "schema" in old and "schema" in new:
        yield from schema_findings(old["schema"], new["schema"], place.inner("/schema"))
    elif "schema" in old or "schema" in new:
        rule = "envelope-described" if "schema" in new else "envelope-undescribed"
        yield _at(rule, "schema", (old, new), place)


def _media_type_rule(old: str, new: str) -> str:
    if _is_json(old) == _is_json(new):
        return "response-media-type-changed"
    return "response-json" if _is_json(new) else "response-not-json"


def _is_json(media_type: str) -> bool:
    """Return whether responses may be JSON by their media type; `*/*` was the published one until 2026-07."""
    return "json" in media_type or media_type == "*/*"


def _at(rule: str, key: str, pair: Pair, place: Place) -> Finding:
    return Finding(rule, place.pointer + step(key), pair[0].get(key), pair[1].get(key), {"key": quoted(key)})
