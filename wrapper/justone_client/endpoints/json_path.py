"""Where in an answer something stands: names of objects' members, numbers of lists' elements, and "however deep"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

ANYWHERE = ".."
"""A step that leads to a value and to all it holds, as in JSONPath (RFC 9535)."""

Path = tuple[str | int, ...]
"""`("data", "..", "cursor")` is every `cursor` in the data; -1 is a list's last element."""


def values_at(path: Path, document: Any) -> list[Any]:
    """Return all that stands where the path leads; nothing where it leads nowhere."""
    found = [document]
    for step in path:
        found = [value for each in found for value in _taken(step, each)]
    return found


def written(path: Path) -> str:
    """Write a path as JSONPath, for people."""
    text = "$"
    for step in path:
        if isinstance(step, int):
            text += f"[{step}]"
        else:
            text += step if ANYWHERE in (step, text[-2:]) else f".{step}"
    return text


def _taken(step: str | int, value: Any) -> Iterator[Any]:
    if step == ANYWHERE:
        waiting = [value]  # no recursion: an answer may be deeper than Python's calls
        while waiting:
            each = waiting.pop()
            yield each
            waiting += each.values() if isinstance(each, dict) else each if isinstance(each, list) else ()
    elif isinstance(step, int):
        if isinstance(value, list) and -len(value) <= step < len(value):
            yield value[step]
    elif isinstance(value, dict) and step in value:
        yield value[step]
