"""What differs between two versions of a published operation, in a few words for a terminal."""

from __future__ import annotations

import re
from typing import Any

from speckit.normalise.document import examples
from speckit.normalise.rules.arguments import wire_names
from speckit.shown import shown

JsonObject = dict[str, Any]

_FLAGS = {"deprecated": "deprecated", "x-docs-hidden": "hidden"}
_USED = {"description", "parameters", "requestBody", "summary", *_FLAGS}
"""What of an operation makes the generated client; the rest is for the vendor's own pages."""

_PLAIN = re.compile(r"[A-Za-z0-9_-]{1,40}")


def noticed(before: JsonObject, after: JsonObject) -> list[str]:
    """Say what a caller would notice; nothing where no difference reaches the client."""
    parts = [_described(key, before, after) for key in _keys(before, after) if key in _USED]
    return parts or ["examples"] * (list(examples(before)) != list(examples(after)))


def differing(before: JsonObject, after: JsonObject) -> list[str]:
    """Name the parts that differ."""
    return [_shown(key) for key in _keys(before, after)]


def _keys(before: JsonObject, after: JsonObject) -> list[str]:
    return sorted(key for key in before.keys() | after.keys() if before.get(key) != after.get(key))


def _described(key: str, before: JsonObject, after: JsonObject) -> str:
    if key in _FLAGS:
        return f"{'now' if after.get(key) is True else 'no longer'} {_FLAGS[key]}"
    if key in {"parameters", "requestBody"}:
        old, new = set(wire_names(before)), set(wire_names(after))
        added, gone = ([_shown(name) for name in sorted(names)] for names in (new - old, old - new))
        return " ".join([key, *(f"+{name}" for name in added), *(f"-{name}" for name in gone)])
    return key


def _shown(name: str) -> str:
    return name if _PLAIN.fullmatch(name) else shown(name)
