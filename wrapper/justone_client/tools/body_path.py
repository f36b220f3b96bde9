"""Paths into a body: as in JSONPath, with names in brackets for keys that are not words."""

from __future__ import annotations

import json
import re
from typing import Any

from justone_client.checks import nearest
from justone_client.endpoints.json_path import ANYWHERE, Path, parsed, values_at
from justone_client.errors import ConfigurationError

ROOT = "$"

_STEP = re.compile(
    r"""\.(?P<word>[^\W\d]\w*)|\[(?P<index>-?[0-9]{1,9})\]|\[(?P<name>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')\]"""
)
_WORD = re.compile(r"[^\W\d]\w*")
_MOST_STEPS = 500
"""Steps of a path; with several `..` the time would grow exponentially, so one is taken."""


def step_text(step: str | int) -> str:
    """Return a step as it is written in a path."""
    if isinstance(step, int):
        return f"[{step}]"
    return f".{step}" if _WORD.fullmatch(step) else f"[{json.dumps(step, ensure_ascii=False)}]"


def steps_of(text: str) -> Path:
    """Return the steps of a path such as `$.data.items[0]` or `$.data["a-b"]`.

    Raises:
        ConfigurationError: It is not a path.
    """
    if ANYWHERE in text and text.count(ANYWHERE) == 1 and not re.search(r"[\"']", text):
        return parsed(text)
    steps: list[str | int] = []
    end = 1
    while match := _STEP.match(text, end):
        word, index, name = match.groups()
        steps.append(word if word is not None else int(index) if index is not None else _unquoted(name))
        end = match.end()
    if not text.startswith(ROOT) or end < len(text) or len(steps) > _MOST_STEPS:
        raise ConfigurationError("the path is not one such as $.data.items[0].title or $.data['a-b']; $ is the body")
    return tuple(steps)


class MissingPartError(LookupError):
    """A body has nothing at a path.

    Attributes:
        message: The message, without any text of the body.
        names: Names that exist there, from the body: the nearest ones, or the first.
    """

    def __init__(self, message: str, names: list[str]) -> None:
        super().__init__(message)
        self.message = message
        self.names = names


def value_at(path: str, document: Any) -> Any:
    """Return the value at a path; for one with `..` the list of all values.

    Raises:
        ConfigurationError: It is not a path.
        MissingPartError: There is no such value.
    """
    steps = steps_of(path)
    if ANYWHERE in steps:
        if found := values_at(steps, document):
            return found
        raise MissingPartError("no value has this path", [])
    value, walked = document, ROOT
    for step in steps:
        is_inside = isinstance(value, list) and isinstance(step, int) and -len(value) <= step < len(value)
        if not is_inside and not (isinstance(value, dict) and step in value):
            raise _missing(walked, value, step)
        value = value[step]
        walked += step_text(step)
    return value


def _missing(walked: str, value: Any, step: str | int) -> MissingPartError:
    message = f"the path ends at {walked} ({kind_of(value)})"
    if isinstance(value, list):
        return MissingPartError(f"{message}; add an index, such as [0]", [])
    if not isinstance(value, dict):
        return MissingPartError(message, [])
    keys = [key for key in value if len(key) <= _LONGEST_KEY]
    close = nearest(step, keys) if isinstance(step, str) else []
    return MissingPartError(f"{message}, which lacks the next name", close or keys[:_MOST_KEYS])


_LONGEST_KEY = 40
_MOST_KEYS = 10
"""Names of an error; the path of the object shows all."""


def kind_of(value: Any) -> str:
    """Return the type of a JSON value in words."""
    match value:
        case bool():
            return "boolean"
        case str():
            return "text"
        case int() | float():
            return "number"
        case list():
            return f"list of {len(value)}"
        case dict():
            return f"object of {len(value)}"
        case _:
            return "null"


def _unquoted(name: str) -> str:
    """Return a quoted name without its quotes and escapes.

    Raises:
        ConfigurationError: An escape is invalid.
    """
    inner = name[1:-1]
    if name[0] == "'":
        inner = inner.replace("\\'", "'").replace('"', '\\"')
    try:
        return str(json.loads(f'"{inner}"', strict=False))
    except ValueError:
        raise ConfigurationError("a name in the path has an invalid escape; write it as in JSON") from None
