"""An operation on its way from published to normalised: what the rules work on."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from speckit.endpoint import Endpoint
from speckit.naming import EndpointName
from speckit.normalise.echo import Echo
from speckit.normalise.overlay import Correction
from speckit.normalise.paging import Paging
from speckit.normalise.published import PublishedOperation

JsonObject = dict[str, Any]

FORM = "application/x-www-form-urlencoded"
TOKEN = "token"  # noqa: S105 - the parameter's name, not a secret


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


@dataclass(slots=True)
class Draft:
    """One endpoint.

    Attributes:
        published: What the vendor publishes of it.
        correction: What the overlay says of it.
        names: The names of all endpoints.
        in_good_standing: The endpoints that are neither deprecated nor gone.
        paging: How the overlay says that its pages follow one another.
        echo: Which fields of a response repeat which parameters, says the overlay.
        arguments: Its parameters and form fields.
        operation: What the catalogue will say of it, arguments aside.
    """

    published: PublishedOperation
    correction: Correction
    names: Mapping[Endpoint, EndpointName]
    in_good_standing: Collection[Endpoint]
    paging: Paging | None = None
    echo: Echo = field(default_factory=dict)
    arguments: list[Argument] = field(default_factory=list)
    operation: JsonObject = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        published: PublishedOperation,
        correction: Correction,
        names: Mapping[Endpoint, EndpointName],
        in_good_standing: Collection[Endpoint],
        paging: Paging | None = None,
        *,
        echo: Echo | None = None,
    ) -> Draft:
        """Take the parameters out of the published operation."""
        arguments = arguments_of(published.operation)
        return cls(published, correction, names, in_good_standing, paging, echo or {}, arguments)

    @property
    def name(self) -> EndpointName:
        return self.names[self.published.endpoint]

    @property
    def has_form(self) -> bool:
        """Whether the request has a form body, be it for the token alone."""
        return FORM in self.published.operation.get("requestBody", {}).get("content", {})


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
