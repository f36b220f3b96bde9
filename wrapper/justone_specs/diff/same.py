"""Comparison of JSON values and objects."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any

JsonObject = dict[str, Any]
TEXTS = frozenset({"description", "title"})
EXAMPLES = frozenset({"example", "examples"})
_UNORDERED = frozenset({"required", "parameters", "allOf", "anyOf", "oneOf"})
_RESPELLED = frozenset({"const", "exclusiveMinimum", "exclusiveMaximum"})


def same(old: Any, new: Any) -> bool:
    """Return whether two JSON values are equal; `1` differs from `true` and `1.0`, and the order of keys is ignored."""
    return bool(old == new) and (type(old) is type(new) is str or canonical(old) == canonical(new))


canonical = json.JSONEncoder(sort_keys=True).encode
"""Encode a JSON value so that equal values have equal texts. `json.dumps` would create an encoder on each call."""


def differing(old: Mapping[str, Any], new: Mapping[str, Any], but: Collection[str] = ()) -> list[str]:
    """Return the keys in which two objects differ, without those in `but`; a missing key differs from null."""
    keys = (old.keys() | new.keys()) - set(but)
    return sorted(key for key in keys if (key in old) != (key in new) or not same(old.get(key), new.get(key)))


def obj(value: Any) -> JsonObject:
    """Return the value if it is an object, else an empty object."""
    return value if isinstance(value, dict) else {}


def plain(schema: JsonObject) -> JsonObject:
    """Return a schema in one of several spellings with the same meaning.

    `const` becomes an `enum` of one value, and a boolean `exclusiveMinimum` or `exclusiveMaximum`, as in OpenAPI 3.0,
    becomes the number of OpenAPI 3.1. Schemas within it stay as they are.
    """
    if not _RESPELLED & schema.keys():
        return schema
    spelled = dict(schema)
    if "const" in spelled and "enum" not in spelled:
        spelled["enum"] = [spelled.pop("const")]
    for limit, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(spelled.get(exclusive), bool):
            is_exclusive = spelled.pop(exclusive)
            if is_exclusive and limit in spelled:
                spelled[exclusive] = spelled.pop(limit)
    return spelled


def alternatives(old: list[Any], new: list[Any]) -> list[tuple[int, int]]:
    """Pair the positions of alternatives, whose order has no meaning: equal ones first, then the rest in order."""
    left = [number for number, _ in enumerate(new)]
    pairs, rest = [], []
    for number, each in enumerate(old):
        match = next((other for other in left if unordered(new[other]) == unordered(each)), None)
        if match is None:
            rest.append(number)
        else:
            left.remove(match)
            pairs.append((number, match))
    return sorted([*pairs, *zip(rest, left, strict=False)], key=lambda pair: pair[1])


def unordered(value: Any) -> str:
    """Encode a JSON value regardless of the order of keys, parameters, required fields and alternatives."""
    return canonical(_sorted(value))


def _sorted(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            key: sorted(_sorted(each), key=canonical) if key in _UNORDERED and isinstance(each, list) else _sorted(each)
            for key, each in value.items()
        }
    return [_sorted(each) for each in value] if isinstance(value, list) else value


def extension_or(otherwise: str, key: str) -> str:
    """Return the rule for an unknown key; extensions have their own rule."""
    area = otherwise.removesuffix("-otherwise-changed")
    return f"{area}-extension-changed" if key.startswith("x-") else otherwise


def listed(value: Any) -> list[Any]:
    """Return the value if it is a list, else an empty list."""
    return value if isinstance(value, list) else []


def step(name: str) -> str:
    """Return a name as a step of a JSON Pointer, with the leading slash."""
    return "/" + name.replace("~", "~0").replace("/", "~1")


def quoted(name: str) -> str:
    """Return a name in backticks; a backtick in the name would end the code, so it becomes an apostrophe."""
    return "`" + name.replace("`", "'") + "`"
