"""Comparison of two schemas of a response: the envelope, and the data as far as the vendor describes it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from justone_specs.diff.change import Finding
from justone_specs.diff.same import (
    TEXTS,
    JsonObject,
    alternatives,
    canonical,
    differing,
    extension_or,
    listed,
    obj,
    plain,
    quoted,
    same,
    step,
    unordered,
)

from .referring import Documents, Place, both_referred, merged, resolved

_TYPES = frozenset({"string", "integer", "number", "boolean", "array", "object", "null"})
_CODES = frozenset({"string", "integer"})
"""The types of a business code: a number, or a number as text."""
_CORE = frozenset({"code", "data"})
_COMPARED = frozenset({"type", "nullable", "enum", "format", "properties", "required", *TEXTS})


def schema_findings(old: Any, new: Any, place: Place) -> Iterator[Finding]:
    """Follow references and compare two schemas; if both refer to a component, findings have its pointer."""
    before, after = resolved(old, place.documents.old), resolved(new, place.documents.new)
    if before.pointer and after.pointer:
        yield from both_referred(before, after, place, _schemas)
    elif before.pointer or after.pointer:
        if same(before.whole, after.whole):
            yield Finding("component-renamed", place.pointer, before.pointer or None, after.pointer or None)
        # only one side refers to a component, so findings keep the pointer of the place; schemas may be recursive
        here = place.pointer, before.pointer or after.pointer
        yield from place.documents.shared(here, lambda: _schemas(before.whole, after.whole, place))
    else:
        yield from _schemas(before.target, after.target, place)


def _schemas(old: Any, new: Any, place: Place) -> Iterator[Finding]:
    equal = same(old, new)
    if equal and '"$ref"' not in canonical(old):
        return  # with references, the targets may still differ
    findings = list(_compare(plain(obj(old)), plain(obj(new)), place))
    if not equal and not (isinstance(old, dict) and isinstance(new, dict)):
        findings.append(_otherwise("the schema", place.pointer, old, new, place))
    yield from findings
    if not equal and not findings and unordered(old) != unordered(new):
        yield Finding("envelope-rewritten", place.pointer, old, new, {"field": place.name})


def _compare(old: JsonObject, new: JsonObject, place: Place) -> Iterator[Finding]:
    if len(listed(old.get("allOf"))) != len(listed(new.get("allOf"))):
        old, new = merged(old, place.documents.old), merged(new, place.documents.new)
    if wider := _alternative(old, new, place.documents):
        yield Finding(wider, f"{place.pointer}/oneOf", about={"field": place.name})
        return
    about = {"field": place.name}
    yield from _types(old, new, place)
    if not same(old.get("enum"), new.get("enum")):
        yield from _values(old, new, place)
    if not same(old.get("format"), new.get("format")) and _admitted(old) == _admitted(new):
        yield Finding("envelope-format-changed", f"{place.pointer}/format", old.get("format"), new.get("format"), about)
    parts = list(_parts(old, new))
    followed = _COMPARED | {pointer.split("/")[1] for pointer, _, _ in parts}
    for key in differing(old, new):
        values = old.get(key), new.get(key)
        if key in TEXTS:
            yield Finding("envelope-text-changed", place.pointer + step(key), *values, about)
        elif key not in followed:
            rule = extension_or("envelope-otherwise-changed", key)
            yield Finding(rule, place.pointer + step(key), *values, {**about, "key": quoted(key)})
    yield from _fields(old, new, place)
    for pointer, before, after in parts:
        inner = place.part(pointer, f"{place.field}[]") if pointer == "/items" else place.inner(pointer)
        yield from schema_findings(before, after, inner)


def _parts(old: JsonObject, new: JsonObject) -> Iterator[tuple[str, Any, Any]]:
    """Yield pairs of the subschemas that two schemas have in common, with their pointers."""
    for key in ("items", "additionalProperties", "not"):
        if isinstance(old.get(key), dict) and isinstance(new.get(key), dict):
            yield f"/{key}", old[key], new[key]
    for key in ("allOf", "anyOf", "oneOf"):
        before, after = listed(old.get(key)), listed(new.get(key))
        if len(before) == len(after):
            yield from ((f"/{key}/{now}", before[was], after[now]) for was, now in alternatives(before, after))


def _alternative(old: JsonObject, new: JsonObject, documents: Documents) -> str:
    """Return the rule if one schema is an alternative of the other; empty if it is not."""
    sides = ((old, documents.old, new, documents.new), (new, documents.new, old, documents.old))
    rules = ("envelope-type-extended", "envelope-type-narrowed")
    for rule, (one, its, other, others) in zip(rules, sides, strict=True):
        for key in ("oneOf", "anyOf"):
            if key in other and key not in one:
                targets = (resolved(each, others).target for each in listed(other[key]))
                if any(same(resolved(one, its).target, each) for each in targets):
                    return rule
    return ""


def _types(old: JsonObject, new: JsonObject, place: Place) -> Iterator[Finding]:
    before, after = _admitted(old), _admitted(new)
    if before == after:
        return
    is_code = place.field == "code" and place.pointer.endswith("/properties/code")
    if is_code and bool(before & _CODES) != bool(after & _CODES):
        rule = "envelope-code-readable" if after & _CODES else "envelope-code-unreadable"
    elif before < after:
        rule = "envelope-type-extended"
    else:
        rule = "envelope-type-narrowed" if after < before else "envelope-field-retyped"
    was, now = (sorted(each) if each != _TYPES else ["anything"] for each in (before, after))
    yield Finding(rule, f"{place.pointer}/type", was, now, {"field": place.name})


def _admitted(schema: JsonObject) -> frozenset[str]:
    """Return the types that a schema admits, or all if it names no type; `integer` and `number` are separate types."""
    named = schema.get("type")
    names = [named] if isinstance(named, str) else named if isinstance(named, list) else []
    types = frozenset(str(name) for name in names)
    return types | {"null"} if types and schema.get("nullable") is True else types or _TYPES


def _values(old: JsonObject, new: JsonObject, place: Place) -> Iterator[Finding]:
    """Compare the listed values.

    If the type changed, `"0"` and `0` are equal, because the change of type is reported already.
    """
    key_of = canonical if _admitted(old) == _admitted(new) else str
    before, after = ({key_of(each): each for each in listed(side.get("enum"))} for side in (old, new))
    pointer, about = f"{place.pointer}/enum", {"field": place.name}
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


def _fields(old: JsonObject, new: JsonObject, place: Place) -> Iterator[Finding]:
    before, after = obj(old.get("properties")), obj(new.get("properties"))
    needed = [{str(name) for name in listed(schema.get("required"))} for schema in (old, new)]
    for name in sorted(before.keys() | after.keys()):
        inner = place.part(f"/properties{step(name)}", f"{place.field}.{name}".lstrip("."))
        if name in before and name in after:
            yield from schema_findings(before[name], after[name], inner)
        else:
            rule = _field_rule(place, name, there=name in after)
            yield Finding(rule, inner.pointer, before.get(name), after.get(name), {"field": inner.field})
    for name in sorted(needed[0] ^ needed[1]):
        if (name in before) != (name in after):
            continue  # reported as an added or removed field
        rule = "envelope-field-guaranteed" if name in needed[1] else "envelope-field-unguaranteed"
        was, now = name in needed[0], name in needed[1]
        about = {"field": f"{place.field}.{name}".lstrip(".")}
        yield Finding(rule, f"{place.pointer}/required{step(name)}", was, now, about)


def _field_rule(place: Place, name: str, *, there: bool) -> str:
    if place.is_envelope and name in _CORE:
        return "envelope-core-found" if there else "envelope-core-lost"
    return "envelope-field-added" if there else "envelope-field-removed"


def _otherwise(key: str, pointer: str, old: Any, new: Any, place: Place) -> Finding:
    return Finding("envelope-otherwise-changed", pointer, old, new, {"key": key, "field": place.name})
