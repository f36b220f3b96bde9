"""Whether two JSON values are the same, and what two objects differ in."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any

JsonObject = dict[str, Any]
TEXTS = frozenset({"description", "title"})
EXAMPLES = frozenset({"example", "examples"})
_UNORDERED = frozenset({"required", "parameters"})


def same(old: Any, new: Any) -> bool:
    """Compare as JSON does: `1` is neither `true` nor `1.0`, and the order of keys means nothing."""
    return bool(old == new) and (type(old) is type(new) is str or canonical(old) == canonical(new))


canonical = json.JSONEncoder(sort_keys=True).encode
"""Writes a JSON value so that equal ones are equal texts; made once, since `json.dumps` makes one each time."""


def differing(old: Mapping[str, Any], new: Mapping[str, Any], but: Collection[str] = ()) -> list[str]:
    """Name the keys under which two objects differ, those left out aside; absence differs from null."""
    keys = (old.keys() | new.keys()) - set(but)
    return sorted(key for key in keys if (key in old) != (key in new) or not same(old.get(key), new.get(key)))


def obj(value: Any) -> JsonObject:
    """Take what should be an object for one; anything else is an empty one."""
    return value if isinstance(value, dict) else {}


def unordered(value: Any) -> str:
    """Write a value without an order that means nothing: that of keys, parameters and required fields."""
    return canonical(_sorted(value))


def _sorted(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            key: sorted(each, key=canonical) if key in _UNORDERED and isinstance(each, list) else _sorted(each)
            for key, each in value.items()
        }
    return [_sorted(each) for each in value] if isinstance(value, list) else value


def extension_or(otherwise: str, key: str) -> str:
    """Return the rule of an unknown key; extensions have their own rule."""
    area = otherwise.removesuffix("-otherwise-changed")
    return f"{area}-extension-changed" if key.startswith("x-") else otherwise


def listed(value: Any) -> list[Any]:
    """Take what should be a list for one; anything else is an empty one."""
    return value if isinstance(value, list) else []


def step(name: str) -> str:
    """Write a name as a step of a pointer, as JSON Pointer does."""
    return "/" + name.replace("~", "~0").replace("/", "~1")


def quoted(name: str) -> str:
    """Put a name into a sentence as code; a backtick in it would end the code."""
    return "`" + name.replace("`", "'") + "`"
