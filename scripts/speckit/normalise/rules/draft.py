"""An operation on its way from published to normalised: what the rules work on."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from speckit.model.arguments import FORM, Argument, JsonObject, arguments_of
from speckit.model.endpoint import Endpoint
from speckit.model.naming import EndpointName
from speckit.model.overlay import Correction, DeclaredPaging, Echo
from speckit.model.published import PublishedOperation


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
    paging: DeclaredPaging | None = None
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
        paging: DeclaredPaging | None = None,
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
