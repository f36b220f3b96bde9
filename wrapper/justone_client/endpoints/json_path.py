"""Paths into a response: names of members, numbers of elements, and a step that searches at any depth."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from justone_client.errors import ConfigurationError

ANYWHERE = ".."
"""A step to a value and everything inside it, as in JSONPath (RFC 9535)."""

Path = tuple[str | int, ...]
"""`("data", "..", "cursor")` is every `cursor` in the data; -1 is a list's last element."""

_SEGMENT = re.compile(r"(?:(\.\.)|\.(?!\[)|(?=\[))(?:([A-Za-z_]\w*)|\[(-?[0-9]{1,9})\])", re.ASCII)
"""One step: `.name`, `[0]`, or either at any depth with `..` before it."""


def parsed(text: str) -> Path:
    """Return the path of a text in the syntax of `written`, such as `$.data.items` or `$.data..notes[-1]`.

    Raises:
        ConfigurationError: The text does not begin with `$`, or has a step that is neither a name nor an index.
    """
    steps: list[str | int] = []
    end = 1
    while isinstance(text, str) and (match := _SEGMENT.match(text, end)):
        deep, name, index = match.groups()
        steps += [ANYWHERE] if deep else []
        steps.append(name or int(index))
        end = match.end()
    if not steps or not text.startswith("$") or end < len(text):
        raise ConfigurationError(f"{text!r:.100} is not a path such as $.data.items or $.data..notes")
    return tuple(steps)


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
            inner = each.values() if isinstance(each, dict) else each if isinstance(each, list) else ()
            waiting += [*inner][::-1]  # in the order of the document
    elif isinstance(step, int):
        if isinstance(value, list) and -len(value) <= step < len(value):
            yield value[step]
    elif isinstance(value, dict) and step in value:
        yield value[step]
