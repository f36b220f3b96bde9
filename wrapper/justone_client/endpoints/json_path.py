"""Paths into a response: names of members, numbers of elements, and a step that searches at any depth."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

ANYWHERE = ".."
"""A step to a value and everything inside it, as in JSONPath (RFC 9535)."""

Path = tuple[str | int, ...]
"""`("data", "..", "cursor")` is every `cursor` in the data; -1 is a list's last element."""


def values_at(path: Path, document: Any) -> list[Any]:
    """Return all values at a path."""
    found = [document]
    for step in path:
        found = [value for each in found for value in _taken(step, each)]
    return found


def written(path: Path) -> str:
    """Return a path in the syntax of JSONPath."""
    text = "$"
    for step in path:
        if isinstance(step, int):
            text += f"[{step}]"
        else:
            text += step if ANYWHERE in (step, text[-2:]) else f".{step}"
    return text


def _taken(step: str | int, value: Any) -> Iterator[Any]:
    if step == ANYWHERE:
        waiting = [value]  # no recursion: a response may be nested more deeply than Python allows calls
        while waiting:
            each = waiting.pop()
            yield each
            waiting += each.values() if isinstance(each, dict) else each if isinstance(each, list) else ()
    elif isinstance(step, int):
        if isinstance(value, list) and -len(value) <= step < len(value):
            yield value[step]
    elif isinstance(value, dict) and step in value:
        yield value[step]
