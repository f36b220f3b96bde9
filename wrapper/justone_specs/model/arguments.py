"""Arguments of an operation: its parameters and form fields, and their names in Python."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from justone_client.endpoints.catalogue_entry import FORM

from .naming import identifiers

JsonObject = dict[str, Any]

TOKEN = "token"  # noqa: S105 - the parameter's name, not a secret
_TAKEN = frozenset({"self", "id", "max_pages"})
"""`id` would shadow a builtin. The vendor's SDK writes `id_`, so calls stay the same after a switch to this client.
`max_pages` is an argument of the methods that iterate over pages."""

PLACES = frozenset({"query", "form"})
"""Places in a request where an argument can be sent."""


@dataclass(slots=True)
class Argument:
    """A parameter or form field that may become a keyword argument.

    Attributes:
        wire_name: The published name.
        place: The place where it is sent: `query`, `form`, or a place that no argument can have.
        required: Whether the vendor requires it.
        published: The published schema of the parameter, or the published form field.
        description: The vendor's description.
        schema: The schema for the catalogue, which the rules fill in.
    """

    wire_name: str
    place: str
    required: bool
    published: JsonObject
    description: str
    schema: JsonObject = field(default_factory=dict)


def named(wire_names: Iterable[str], published: Mapping[str, str]) -> dict[str, str]:
    """Return the Python name of each argument; published names are kept.

    A new argument never takes the name of an existing one, because callers would send another value without noticing.
    """
    return identifiers(wire_names, taken=_TAKEN, digit_prefix="arg_", published=published)


def wire_names(operation: JsonObject) -> list[str]:
    """Return the wire names of the parameters and form fields that become arguments."""
    return [each.wire_name for each in arguments_of(operation) if each.place in PLACES and each.wire_name != TOKEN]


def arguments_of(operation: JsonObject) -> list[Argument]:
    """Return the parameters and form fields of an operation, including the token."""
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
    """Return the fields of a form; for another body, one entry for each media type."""
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
