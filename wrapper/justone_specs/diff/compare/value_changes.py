"""Comparison of the values of a parameter: type, format, choices, default, limits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from justone_specs.diff.change import Finding
from justone_specs.diff.same import (
    TEXTS,
    JsonObject,
    canonical,
    differing,
    extension_or,
    listed,
    plain,
    quoted,
    step,
    unordered,
)
from justone_specs.model.arguments import Argument
from justone_specs.model.shown import readable
from justone_specs.normalise.rules.value_types import choice_meanings, plain_type

from .renamed import relabelled

_WIDER = frozenset({("integer", "number"), ("integer", "string"), ("number", "string"), ("boolean", "string")})
"""Pairs of a type and a wider one; in a query or a form, all values are text."""

_UPPER = frozenset({"maximum", "exclusiveMaximum", "maxLength", "maxItems"})
_LOWER = frozenset({"minimum", "exclusiveMinimum", "minLength", "minItems"})
_ALTERNATIVES = frozenset({"anyOf", "oneOf", "allOf"})
_FORMATS = {("int32", "int64"): "limit-loosened", ("int64", "int32"): "limit-tightened"}

About = Mapping[str, str]


def value_findings(old: Argument, new: Argument, pointer: str, about: About) -> Iterator[Finding]:
    """Compare two schemas of a parameter; `pointer` is that of the parameter."""
    types = plain_type(old.published), plain_type(new.published)
    if types[0] != types[1]:
        yield Finding(_type_rule(*types), f"{pointer}/schema/type", *types, about)
    before, after = (
        _Described(_plain(old.published), old.description),
        _Described(_plain(new.published), new.description),
    )
    yield from _schemas(before, after, f"{pointer}/schema", about, retyped=types[0] != types[1])


class _Described(NamedTuple):
    """A schema, and the text that documents the meanings of its choices."""

    schema: JsonObject
    text: str


def _plain(schema: JsonObject) -> JsonObject:
    """Return a schema without null, which schemas admit in three ways: alternatives, a list of types, `nullable`.

    A caller leaves out the argument instead, and neither a query nor a form can contain null.
    """
    for key in ("anyOf", "oneOf", "allOf"):
        alternatives = schema.get(key)
        if isinstance(alternatives, list):
            rest = [each for each in alternatives if isinstance(each, dict) and each.get("type") != "null"]
            if len(rest) == 1:
                schema = {name: value for name, value in schema.items() if name != key} | rest[0]
    types = [name for name in listed(schema.get("type")) if name != "null"]
    nonnull = {name: value for name, value in schema.items() if name != "nullable" or not isinstance(value, bool)}
    return plain(nonnull | ({"type": types[0]} if len(types) == 1 else {}))


def _schemas(old: _Described, new: _Described, pointer: str, about: About, *, retyped: bool) -> Iterator[Finding]:
    before, after = old.schema, new.schema
    for key in differing(before, after, TEXTS):
        where, was, now = pointer + step(key), before.get(key), after.get(key)
        if key == "enum":
            yield from _choices(old, new, where, about)
        elif key == "items" and isinstance(was, dict) and isinstance(now, dict):
            items = _Described(plain(was), old.text), _Described(plain(now), new.text)
            yield from _schemas(*items, where, about, retyped=retyped)
        elif key in _ALTERNATIVES and unordered({key: was}) == unordered({key: now}):
            continue
        elif rule := _rule(key, was, now, retyped=retyped):
            yield Finding(rule, where, was, now, {**about, "key": quoted(key)})


def _rule(key: str, was: Any, now: Any, *, retyped: bool) -> str:
    """Return the rule of a changed key; empty if there is nothing to report, or if the change of type covers it."""
    match key:
        case "default":
            return _default_rule(was, now)
        case "format":
            return "" if retyped else _FORMATS.get((str(was), str(now)), "parameter-format-changed")
        case "pattern":
            return "pattern-introduced" if was is None else "pattern-lifted" if now is None else "pattern-changed"
        case "example" | "examples":
            return "parameter-example-changed"
        case "type" | "items" | "anyOf" | "oneOf" | "allOf" if retyped:
            return ""
        case _:
            limit = _limit_rule(key, was, now) if key in _UPPER | _LOWER else ""
            return limit or extension_or("parameter-otherwise-changed", key)


def _type_rule(old: str, new: str) -> str:
    if (old, new) in _WIDER:
        return "parameter-type-widened"
    return "parameter-type-narrowed" if (new, old) in _WIDER else "parameter-type-changed"


def _default_rule(was: Any, now: Any) -> str:
    """Return the rule of a default.

    An empty default equals a missing one, and defaults are equal if they are sent as the same text.
    """
    texts = [
        None if value in {None, ""} else _sent(value) for value in (was, now) if not isinstance(value, list | dict)
    ]
    if len(texts) == 2 and texts[0] == texts[1]:  # noqa: PLR2004
        return "default-rewritten" if was is not None or now is not None else ""
    if was is None:
        return "default-documented"
    return "default-undocumented" if now is None else "default-changed"


def _sent(value: Any) -> str:
    """Return a value as a query or form contains it; `1.0` and `1` are the same number."""
    whole = isinstance(value, float) and value.is_integer()
    return canonical(int(value) if whole else value).strip('"') if not isinstance(value, str) else value


def _limit_rule(key: str, old: Any, new: Any) -> str:
    """Return the rule of a changed limit; a missing limit is the widest. Empty if a limit is not a number."""
    free = float("inf") if key in _UPPER else float("-inf")
    was, now = (free if value is None else value for value in (old, new))
    if any(isinstance(value, bool) or not isinstance(value, int | float) for value in (was, now)) or was == now:
        return ""
    return "limit-tightened" if (now < was) == (key in _UPPER) else "limit-loosened"


def _choices(old: _Described, new: _Described, pointer: str, about: About) -> Iterator[Finding]:
    before, after = old.schema.get("enum"), new.schema.get("enum")
    if not before or not after:
        if before or after:
            yield Finding("choices-introduced" if after else "choices-lifted", pointer, before, after, about)
        return
    was, now = ({_sent(value): value for value in values if value is not None} for values in (before, after))
    gone, came = [key for key in was if key not in now], [key for key in now if key not in was]
    renames = relabelled(gone, came, _meanings(old, was), _meanings(new, now))
    if renames:
        values = [was[key] for key in renames], [now[key] for key in renames.values()]
        yield Finding("choices-relabelled", pointer, *values, about)
    lost = [was[key] for key in gone if key not in renames]
    won = [now[key] for key in came if key not in renames.values()]
    if lost:
        instead = f"; there are {quoted(readable(', '.join(map(_sent, won)), 60))} now" if won else ""
        yield Finding("choices-narrowed", pointer, lost, None, {**about, "instead": instead})
    if won:
        yield Finding("choices-extended", pointer, None, won, about)
    if not gone and not came and canonical(before) != canonical(after):
        rule = "choices-reordered" if list(was) != list(now) else "choices-rewritten"
        yield Finding(rule, pointer, before, after, about)


def _meanings(described: _Described, values: Mapping[str, Any]) -> dict[str, str]:
    meanings = choice_meanings(described.text)
    return {key: meanings.get(str(value), "") for key, value in values.items()}
