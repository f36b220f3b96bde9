"""Comparison of JSON values and objects."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any

JsonObject = dict[str, Any]
TEXTS = frozenset({"description", "title"})
EXAMPLES = frozenset({"example", "examples"})
_UNORDERED = frozenset({"required", "parameters"})


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


def unordered(value: Any) -> str:
    """Encode a JSON value regardless of the order of keys, parameters and required fields."""
    return canonical(_sorted(value))


def _sorted(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            key: sorted(each, key=canonical) if key in _UNORDERED and isinstance(each, list) else _sorted(each)
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
