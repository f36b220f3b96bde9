"""Class names for the objects of responses: short, and unique in the catalogue."""

from __future__ import annotations

import re
from itertools import chain, count
from typing import Any

from justone_specs.model.naming import EndpointName

JsonObject = dict[str, Any]

# Other names in a module of data classes, Python's keywords, and our two other titles. They are taken in any case of
# letters, except for `DATA`, because an object called `data` within the data is common.
_TAKEN_CLASS_NAMES = frozenset({"any", "model", "DATA", "none", "true", "false", "envelope", "form"})


_LONGEST = 40
"""Most characters of a key that are used in a class name; the longest published field has 32."""

_MISREAD = re.compile(r"(?<![a-z0-9])(?=[xy]*\d)")

_NO_PLURALS = ("ss", "us", "is", "news", "series", "species")
_PLURALS_IN_IE = ("cookies", "movies")


def titled(schema: JsonObject, name: EndpointName) -> JsonObject:
    """Give every object of a response a class name that is short within the endpoint and unique in the catalogue.

    An object is named after its key, an item of a list after the singular of the key. If the name is taken, the name of
    the containing object is put before it, and then a number after it; it gets no longer at any depth: `Item`,
    `OrderItem`, `OrderItem2`.
    """
    taken = set(_TAKEN_CLASS_NAMES)

    def visit(part: JsonObject, wanted: str, parent: str) -> None:
        if part.get("type") == "object":
            title = _free(wanted if "properties" in part else f"{wanted}Map", parent, taken)
            taken.add(title.lower())
            part["title"] = f"{class_prefix(name)}{title}"
            for key, child in part.get("properties", {}).items():
                visit(child, _pascal(key)[:_LONGEST], wanted)
        for alternative in part.get("anyOf", []):
            visit(alternative, wanted, parent)
        for key in ("items", "additionalProperties"):
            if part.get(key):
                visit(part[key], _singular(wanted) if key == "items" else wanted, parent)

    visit(schema, f"{_pascal(name.method)}Data", "")
    return schema


def class_prefix(name: EndpointName) -> str:
    """Return the prefix that makes a class name unique in the catalogue; the templates remove it.

    Words that begin with a digit, or with letters that could be mistaken for such a word or for the `X0` between the
    names, get a letter before it: `a_1` must differ from `a1`, and `a_x0` with `b` from `a` with `x0_b`.
    """
    return "".join(f"{_pascal(_MISREAD.sub('y', part))}X0" for part in name)


def _free(wanted: str, parent: str, taken: set[str]) -> str:
    numbered = (f"{parent}{wanted}{number}" for number in count(2))
    candidates = chain([wanted, f"{parent}{wanted}"], numbered)
    return next(candidate for candidate in candidates if not {candidate, candidate.lower()} & taken)


def _pascal(text: str) -> str:
    words = re.findall("[A-Za-z0-9]+", text)
    name = "".join(word[0].upper() + word[1:] for word in words)
    return name if name[:1].isalpha() else f"Field{name}"


def _singular(name: str) -> str:
    """Return the singular of a name; a name that is not a plural gets `Item`, as for a list in a list."""
    ending = name.lower()
    if not ending.endswith("s") or ending.endswith(_NO_PLURALS):
        return name if name.endswith("Item") else f"{name}Item"
    if ending.endswith("ies") and not ending.endswith(_PLURALS_IN_IE):
        return f"{name[:-3]}y"
    return name[:-1]
