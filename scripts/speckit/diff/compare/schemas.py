"""Two schemas of an answer: the envelope, and whatever the vendor states of the data in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from speckit.diff.change import Finding

from .same import JsonObject, canonical, differing, extension_or, obj, quoted, same, step, unordered

_TYPES = frozenset({"string", "integer", "number", "boolean", "array", "object", "null"})
_TEXTS = frozenset({"description", "title"})
_FOLLOWED = frozenset({"type", "nullable", "enum", "format", "properties", "required", *_TEXTS})


class Documents:
    """The documents that a pair of operations refers into; what both refer to by one name is compared once."""

    def __init__(self, old: JsonObject, new: JsonObject) -> None:
        self.old = old
        self.new = new
        self._shared: dict[str, list[Finding]] = {}

    def shared(self, pointer: str, compare: Callable[[], Iterable[Finding]]) -> list[Finding]:
        """Compare what is at this pointer in both, unless that was done before, or is being done further out."""
        if pointer not in self._shared:
            self._shared[pointer] = []
            self._shared[pointer] = list(compare())
        return self._shared[pointer]


class Place(NamedTuple):
    """Where a pair of schemas or responses stands.

    Attributes:
        documents: Where their references point into.
        pointer: How findings name the place.
        field: The field of the answer that it describes; empty for the whole of it.
        followed: References followed on the way here, where the two sides have different ones.
    """

    documents: Documents
    pointer: str
    field: str = ""
    followed: frozenset[tuple[str, str]] = frozenset()

    def inner(self, pointer: str, field: str = "") -> Place:
        return self._replace(pointer=self.pointer + pointer, field=field or self.field)


class Resolved(NamedTuple):
    """What a value is once its references are followed.

    Attributes:
        target: What they lead to.
        pointer: The last of them; empty where there is none.
        beside: What stands beside them.
    """

    target: Any
    pointer: str
    beside: JsonObject

    @property
    def value(self) -> Any:
        return {**self.target, **self.beside} if self.beside and isinstance(self.target, dict) else self.target


def resolved(value: Any, document: JsonObject) -> Resolved:
    """Follow a chain of local references; what leads nowhere stays as it is."""
    followed: list[str] = []
    beside: JsonObject = {}
    while isinstance(value, dict) and isinstance(reference := value.get("$ref"), str) and reference not in followed:
        target: Any = document
        for token in reference.removeprefix("#/").split("/"):
            target = obj(target).get(token.replace("~1", "/").replace("~0", "~"))
        if target is None or not reference.startswith("#/"):
            return Resolved(value, reference, beside)
        followed.append(reference)
        beside = {key: each for key, each in value.items() if key != "$ref"} | beside
        value = target
    pointer = followed[-1].removeprefix("#") if followed else ""
    return Resolved(value, pointer, beside)


def schema_findings(old: Any, new: Any, place: Place) -> Iterator[Finding]:
    """Compare two schemas, references followed; what is found in a shared one is named after that one."""
    before, after = resolved(old, place.documents.old), resolved(new, place.documents.new)
    pointers = before.pointer, after.pointer
    if before.pointer and before.pointer == after.pointer:
        shared = Place(place.documents, before.pointer)
        yield from place.documents.shared(before.pointer, lambda: _schemas(before.target, after.target, shared))
        yield from _schemas(before.beside, after.beside, place)
    elif pointers not in place.followed:
        if before.pointer != after.pointer and same(before.value, after.value):
            values = before.pointer or None, after.pointer or None
            yield Finding("component-changed", place.pointer, *values, {"key": "what is referred to"})
        followed = place.followed | {pointers} if any(pointers) else place.followed
        yield from _schemas(before.value, after.value, place._replace(followed=followed))


def _schemas(old: Any, new: Any, place: Place) -> Iterator[Finding]:
    equal = same(old, new)
    if equal and '"$ref"' not in canonical(old):
        return  # equal schemas may differ all the same, in what they refer to
    findings = list(_compare(obj(old), obj(new), place))
    if not equal and not (isinstance(old, dict) and isinstance(new, dict)):
        findings.append(_otherwise("the schema", place.pointer, old, new, place))
    yield from findings
    if not equal and not findings and unordered(old) != unordered(new):
        about = {"field": place.field or "the answer"}
        yield Finding("envelope-rewritten", place.pointer, old, new, about)


def _compare(old: JsonObject, new: JsonObject, place: Place) -> Iterator[Finding]:
    about = {"field": place.field or "the answer"}
    yield from _types(old, new, place)
    if not same(old.get("enum"), new.get("enum")):
        yield from _values(old, new, place)
    if not same(old.get("format"), new.get("format")):
        yield Finding("envelope-format-changed", f"{place.pointer}/format", old.get("format"), new.get("format"), about)
    parts = list(_parts(old, new))
    followed = _FOLLOWED | {pointer.split("/")[1] for pointer, _, _ in parts}
    for key in differing(old, new):
        if key in _TEXTS:
            yield Finding("envelope-text-changed", place.pointer + step(key), old.get(key), new.get(key), about)
        elif key not in followed:
            rule, about_key = extension_or("envelope-otherwise-changed", key), {**about, "key": quoted(key)}
            yield Finding(rule, place.pointer + step(key), old.get(key), new.get(key), about_key)
    yield from _fields(old, new, place)
    for pointer, before, after in parts:
        field = f"{place.field}[]" if pointer == "/items" else place.field
        yield from schema_findings(before, after, place.inner(pointer, field))


def _parts(old: JsonObject, new: JsonObject) -> Iterator[tuple[str, Any, Any]]:
    """Pair the schemas that two schemas are made of, where they have the same parts."""
    for key in ("items", "additionalProperties", "not"):
        if isinstance(old.get(key), dict) and isinstance(new.get(key), dict):
            yield f"/{key}", old[key], new[key]
    for key in ("allOf", "anyOf", "oneOf"):
        before, after = obj_list(old.get(key)), obj_list(new.get(key))
        if len(before) == len(after):
            yield from ((f"/{key}/{number}", *pair) for number, pair in enumerate(zip(before, after, strict=True)))


def _types(old: JsonObject, new: JsonObject, place: Place) -> Iterator[Finding]:
    before, after = _admitted(old), _admitted(new)
    if before == after:
        if not same(old.get("type"), new.get("type")) or not same(old.get("nullable"), new.get("nullable")):
            yield _otherwise(
                "the spelling of the type", f"{place.pointer}/type", old.get("type"), new.get("type"), place
            )
        return
    if before < after:
        rule = "envelope-type-extended"
    else:
        rule = "envelope-type-narrowed" if after < before else "envelope-field-retyped"
    was, now = (sorted(each) if each != _TYPES else None for each in (before, after))
    yield Finding(rule, f"{place.pointer}/type", was, now, {"field": place.field or "the answer"})


def _admitted(schema: JsonObject) -> frozenset[str]:
    """The types a schema admits: all where it names none. An integer is a number, too, but as a type a narrower one."""
    named = schema.get("type")
    names = [named] if isinstance(named, str) else named if isinstance(named, list) else []
    types = frozenset(str(name) for name in names)
    return types | {"null"} if types and schema.get("nullable") is True else types or _TYPES


def _values(old: JsonObject, new: JsonObject, place: Place) -> Iterator[Finding]:
    """Compare the values listed.

    Where the type changed, `"0"` is the `0` it was before: what became of it is said with the type.
    """
    key_of = canonical if _admitted(old) == _admitted(new) else str
    before, after = ({key_of(each): each for each in obj_list(side.get("enum"))} for side in (old, new))
    pointer, about = f"{place.pointer}/enum", {"field": place.field or "the answer"}
    if not before or not after:
        if before or after:
            rule = "envelope-values-removed" if after else "envelope-values-added"
            yield Finding(rule, pointer, old.get("enum"), new.get("enum"), about)
        return
    lost = [before[key] for key in before if key not in after]
    won = [after[key] for key in after if key not in before]
    if won:
        yield Finding("envelope-values-added", pointer, None, won, about)
    if lost:
        yield Finding("envelope-values-removed", pointer, lost, None, about)
    if not won and not lost and key_of is canonical:
        yield _otherwise("the order of the values", pointer, old.get("enum"), new.get("enum"), place)


def obj_list(values: Any) -> list[Any]:
    return values if isinstance(values, list) else []


def _fields(old: JsonObject, new: JsonObject, place: Place) -> Iterator[Finding]:
    before, after = obj(old.get("properties")), obj(new.get("properties"))
    needed = [{str(name) for name in obj_list(schema.get("required"))} for schema in (old, new)]
    for name in sorted(before.keys() | after.keys()):
        inner = place.inner(f"/properties{step(name)}", f"{place.field}.{name}".lstrip("."))
        if name not in before or name not in after:
            rule = "envelope-field-added" if name in after else "envelope-field-removed"
            yield Finding(rule, inner.pointer, before.get(name), after.get(name), {"field": inner.field})
            continue
        yield from schema_findings(before[name], after[name], inner)
    for name in sorted(needed[0] ^ needed[1]):
        if (name in before) != (name in after):
            continue  # there or not: that has been said
        rule = "envelope-field-guaranteed" if name in needed[1] else "envelope-field-unguaranteed"
        was, now = name in needed[0], name in needed[1]
        about = {"field": f"{place.field}.{name}".lstrip(".")}
        yield Finding(rule, f"{place.pointer}/required{step(name)}", was, now, about)


def _otherwise(key: str, pointer: str, old: Any, new: Any, place: Place) -> Finding:
    return Finding("envelope-otherwise-changed", pointer, old, new, {"key": key, "field": place.field or "the answer"})
