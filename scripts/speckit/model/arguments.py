"""Arguments of an operation: its parameters and form fields, and their names in Python."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .naming import identifiers

JsonObject = dict[str, Any]

FORM = "application/x-www-form-urlencoded"
TOKEN = "token"  # noqa: S105 - the parameter's name, not a secret
_TAKEN = frozenset({"self", "id", "max_pages"})
"""`id` shadows a builtin; the vendor's SDK writes `id_`, so calls stay the same after a switch from it.
`max_pages` is an argument of the methods that iterate over pages."""

PLACES = frozenset({"query", "form"})
"""Places of a request that arguments can have."""


@dataclass(slots=True)
class Argument:
    """One keyword argument to be.

    Attributes:
        wire_name: The published name.
        place: Where it travels: `query`, `form`, or a place no argument can have.
        required: Whether the vendor demands it.
        published: The parameter's schema, or the form field; unchanged.
        description: What the vendor says of it.
        schema: What the catalogue will say of it.
    """

    wire_name: str
    place: str
    required: bool
    published: JsonObject
    description: str
    schema: JsonObject = field(default_factory=dict)


def named(wire_names: Iterable[str], published: Mapping[str, str]) -> dict[str, str]:
    """Name arguments, each as it was published before, if it was.

    One that comes later never takes a name away: callers would send something else without knowing.
    """
    return identifiers(wire_names, taken=_TAKEN, digit_prefix="arg_", published=published)


def wire_names(operation: JsonObject) -> list[str]:
    """The parameters and form fields of a published operation that become arguments."""
    return [each.wire_name for each in arguments_of(operation) if each.place in PLACES and each.wire_name != TOKEN]


def arguments_of(operation: JsonObject) -> list[Argument]:
    """Take the parameters and form fields out of an operation, the token among them."""
    return [*_parameters(operation), *_fields(operation)]


def _parameters(operation: JsonObject) -> list[Argument]:
    return [
        Argument(
            wire_name=parameter["name"],
            place=parameter["in"],
            required=parameter.get("required") is True,
            published=parameter.get("schema", {}),
            description=parameter.get("description") or "",
        )
        for parameter in operation.get("parameters", [])
    ]


def _fields(operation: JsonObject) -> list[Argument]:
    """The fields of a form; of any other body, only that there is one."""
    body = operation.get("requestBody", {})
    content = body.get("content", {})
    if FORM not in content:
        required = body.get("required") is True
        return [Argument(media_type, "body", required, {}, "") for media_type in content]
    schema = content[FORM].get("schema", {})
    return [
        Argument(
            wire_name=name,
            place="form",
            required=name in schema.get("required", []),
            published=published,
            description=published.get("description") or "",
        )
        for name, published in schema.get("properties", {}).items()
    ]
