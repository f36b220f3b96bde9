"""What an operation answers: statuses, media types, the envelope; the data in it is compared by its examples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from speckit.diff.change import Finding
from speckit.diff.version import Listed
from speckit.normalise.document import examples

from .same import JsonObject, differing, extension_or, obj, quoted, same, step
from .schemas import Documents, Place, resolved, schema_findings

_EXAMPLES = ("example", "examples")

Pair = tuple[JsonObject, JsonObject]


def response_findings(old: Listed, new: Listed, documents: Documents) -> Iterator[Finding]:
    """Compare responses by status; each finding once, under however many statuses it stands."""
    seen = set()
    for finding in _by_status(old, new, documents):
        key = repr(finding)
        if key not in seen:
            seen.add(key)
            yield finding


def _by_status(old: Listed, new: Listed, documents: Documents) -> Iterator[Finding]:
    before, after = obj(old.operation.get("responses")), obj(new.operation.get("responses"))
    gone, came = sorted(before.keys() - after.keys()), sorted(after.keys() - before.keys())
    if came:
        yield Finding("response-statuses-added", "/responses", None, came)
    if gone:
        yield Finding("response-statuses-removed", "/responses", gone, None)
    for was, now in _paired(before, after):
        place = Place(documents, f"/responses{step(now)}")
        yield from _response(before[was], after[now], place)


def _paired(before: Mapping[str, object], after: Mapping[str, object]) -> list[tuple[str, str]]:
    """Match keys; a single one that became another single one hides nothing beneath it."""
    pairs = [(key, key) for key in before if key in after]
    gone, came = [key for key in before if key not in after], [key for key in after if key not in before]
    return [*pairs, (gone[0], came[0])] if len(gone) == len(came) == 1 else pairs


def _response(old: object, new: object, place: Place) -> Iterator[Finding]:
    before, after = resolved(old, place.documents.old), resolved(new, place.documents.new)
    if before.pointer and before.pointer == after.pointer:
        shared = Place(place.documents, before.pointer)
        yield from place.documents.shared(before.pointer, lambda: _responses(before.target, after.target, shared))
        yield from _responses(before.beside, after.beside, place)
        return
    if before.pointer != after.pointer and before.pointer and after.pointer:
        about = {"key": "what is referred to"}
        yield Finding("component-changed", place.pointer, before.pointer, after.pointer, about)
    yield from _responses(before.value, after.value, place)


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
            yield Finding("response-media-type-changed", f"{place.pointer}/content", type_before, type_after)
        yield from _media_type(obj(contents[0][type_before]), obj(contents[1][type_after]), inner)


def _media_type(old: JsonObject, new: JsonObject, place: Place) -> Iterator[Finding]:
    for key in differing(old, new, {"schema", *_EXAMPLES}):
        yield _at(extension_or("response-otherwise-changed", key), key, (old, new), place)
    shown, shows = (list(examples({"responses": {"": {"content": {"": each}}}})) for each in (old, new))
    for key in differing(old, new, (old.keys() | new.keys()) - {*_EXAMPLES}):
        if place.pointer.startswith("/components/") or same(shown, shows):  # else the data is compared by them
            yield _at("response-example-changed", key, (old, new), place)
    if "schema" in old or "schema" in new:
        yield from schema_findings(old.get("schema"), new.get("schema"), place.inner("/schema"))


def _at(rule: str, key: str, pair: Pair, place: Place) -> Finding:
    return Finding(rule, place.pointer + step(key), pair[0].get(key), pair[1].get(key), {"key": quoted(key)})
