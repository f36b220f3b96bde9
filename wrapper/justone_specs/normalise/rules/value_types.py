"""Rules 9 to 11: types, choices and defaults of keyword arguments."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from justone_specs.model.arguments import Argument, JsonObject

from .draft import Draft

MOST_CHOICES = 200
"""Most choices that are named in a signature; the longest published list has 53."""

LONGEST_VALUE = 200
"""Longest choice or default that is named, in characters; the longest published one has 50."""

_TYPES = frozenset({"string", "integer", "number", "boolean", "array"})
_CHOICE = re.compile(r"[-*]\s+`(?P<value>[^`]+)`\s*:\s*(?P<meaning>\S.*)")  # matched line by line, in linear time
_CHOICES_TITLE = "available values:"


def one_plain_type(draft: Draft) -> Iterator[str]:
    """Rule 9: give a parameter one plain type, in OpenAPI 3.0 and 3.1; a parameter of another type is sent as text.

    3.0 has `nullable`, and 3.1 has a list of types or an `anyOf` with null. Null means the same as an omitted argument.
    """
    for argument in draft.arguments:
        published = argument.published.get("type", "string")
        argument.schema["type"] = _plain(argument.published)
        if argument.schema["type"] == "array":
            argument.schema["items"] = {"type": _plain_item(argument.published)}
        if argument.schema["type"] != published:
            yield f"{argument.wire_name}: {argument.schema['type']}"


def documented_choices(draft: Draft) -> Iterator[str]:
    """Rule 10: document choices but never enforce them, because the API may accept more than its definition lists.

    The enum lists the choices (such as both `bid` and `_bid`, so spelling matters), and the description explains them.
    A list that is longer than any published one is cut to a readable length.
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
    """Rule 11: document a default but never send it, so that it does not have to match the choices.

    Seven operations of 2026-08 have a default outside its enum (`posts` instead of `POSTS`), and a generator that uses
    it as a value drops them. The overlay may state a default that the definition leaves out.
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
    """Return the type that rule 9 gives to a parameter's schema: `string`, `array of integer`."""
    plain = _plain(schema)
    return f"array of {_plain_item(schema)}" if plain == "array" else plain


def choice_meanings(description: str) -> dict[str, str]:
    """Return the meanings of choices that a parameter's description explains, by choice."""
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
    """Return the documented values with their meanings; only texts, numbers and booleans can be chosen."""
    meanings = choice_meanings(argument.description)
    values: list[Any] = [
        value for value in argument.published.get("enum") or meanings if isinstance(value, str | int | float)
    ]
    distinct = {(type(value), value): value for value in values}.values()
    return [{"value": value, "meaning": meanings.get(str(value), "")} for value in distinct]


def _without_choices(text: str) -> str:
    """Return a text without the list of choices and its title; the choices are documented separately."""
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
