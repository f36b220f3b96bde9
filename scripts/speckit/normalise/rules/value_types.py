"""Rules 9 to 11: what a keyword argument may be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from speckit.model.arguments import Argument, JsonObject

from .draft import Draft

MOST_CHOICES = 200
"""Choices named in a signature; the longest published list has 53."""

LONGEST_VALUE = 200
"""Characters of a choice or a default that is named; the longest published has 50."""

_TYPES = frozenset({"string", "integer", "number", "boolean", "array"})
_CHOICE = re.compile(r"[-*]\s+`(?P<value>[^`]+)`\s*:\s*(?P<meaning>\S.*)")  # one line at a time: takes linear time
_CHOICES_TITLE = "available values:"


def one_plain_type(draft: Draft) -> Iterator[str]:
    """Rule 9: a parameter has one plain type, whether 3.0 or 3.1 says it; what is not plain travels as text.

    3.0 says `nullable`, 3.1 a list of types or an `anyOf` with null: leaving an argument out means the same.
    """
    for argument in draft.arguments:
        published = argument.published.get("type", "string")
        argument.schema["type"] = _plain(argument.published)
        if argument.schema["type"] == "array":
            argument.schema["items"] = {"type": _plain_item(argument.published)}
        if argument.schema["type"] != published:
            yield f"{argument.wire_name}: {argument.schema['type']}"


def documented_choices(draft: Draft) -> Iterator[str]:
    """Rule 10: choices are documented, never enforced: the API may know more of them than its definition.

    The enum says which there are (with `bid` beside `_bid`: letters count), the description what they mean. A list
    longer than any published is shortened to what a reader can use.
    """
    for argument in draft.arguments:
        choices = _choices(argument)
        named = [choice for choice in choices if _is_short(choice["value"])][:MOST_CHOICES]
        if choices:
            argument.schema["x-choices"] = named
            argument.description = _without_choices(argument.description)
            yield f"{argument.wire_name}: {len(choices)} choices"
        if len(choices) > len(named):
            argument.schema["x-more-choices"] = len(choices) - len(named)


def defaults_documented_never_sent(draft: Draft) -> Iterator[str]:
    """Rule 11: a default is documentation; an argument that is left unset is not sent, and needs to match nothing.

    Seven operations of 2026-08 have a default outside its enum (`posts` beside `POSTS`), and a generator that takes it
    for a value drops them. The overlay may state one that the definition leaves out.
    """
    for argument in draft.arguments:
        default = draft.correction.defaults.get(argument.wire_name, argument.published.get("default"))
        if isinstance(default, str | int | float) and default != "" and _is_short(default):
            argument.schema["x-default"] = default
            choices = argument.published.get("enum") or []
            yield f"{argument.wire_name}: {default!r}" + (
                ", outside its choices" * bool(choices and default not in choices)
            )


def plain_type(schema: JsonObject) -> str:
    """Name the type rule 9 sees in a parameter's schema: `string`, `array of integer`."""
    plain = _plain(schema)
    return f"array of {_plain_item(schema)}" if plain == "array" else plain


def choice_meanings(description: str) -> dict[str, str]:
    """Read what choices mean off a parameter's description, by choice."""
    lines = map(str.strip, description.split("\n"))
    return {match["value"]: match["meaning"] for match in map(_CHOICE.fullmatch, lines) if match}


def _plain_item(schema: JsonObject) -> str:
    return _plain(_object(schema.get("items")))


def _plain(schema: JsonObject) -> str:
    types = schema.get("type") or [each.get("type") for each in _alternatives(schema)]
    names = types if isinstance(types, list) else [types]
    plain = [name for name in names if name != "null"]
    return plain[0] if len(plain) == 1 and isinstance(plain[0], str) and plain[0] in _TYPES else "string"


def _object(value: Any) -> JsonObject:
    return value if isinstance(value, dict) else {}


def _alternatives(schema: JsonObject) -> list[JsonObject]:
    for key in ("anyOf", "oneOf", "allOf"):
        alternatives = schema.get(key)
        if isinstance(alternatives, list):
            return [each for each in alternatives if isinstance(each, dict)]
    return []


def _choices(argument: Argument) -> list[JsonObject]:
    """Documented values with their meanings; a value that is no text, number or boolean cannot be chosen."""
    meanings = choice_meanings(argument.description)
    values: list[Any] = [
        value for value in argument.published.get("enum") or meanings if isinstance(value, str | int | float)
    ]
    distinct = {(type(value), value): value for value in values}.values()
    return [{"value": value, "meaning": meanings.get(str(value), "")} for value in distinct]


def _without_choices(text: str) -> str:
    """Leave out the list of choices and its title: the choices are documented apart."""
    lines = text.split("\n")
    bare = [line.strip() for line in lines]
    kept = (
        line
        for line, each in zip(lines, bare, strict=True)
        if each.lower() != _CHOICES_TITLE and not _CHOICE.fullmatch(each)
    )
    return "\n".join(kept)


def _is_short(value: Any) -> bool:
    return len(str(value)) <= LONGEST_VALUE
