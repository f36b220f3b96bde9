"""Draft of a normalised operation, which the rules change."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from justone_client.endpoints.catalogue_entry import FORM
from justone_specs.model.arguments import Argument, JsonObject, arguments_of
from justone_specs.model.common_things import DeclaredCommon
from justone_specs.model.endpoint import Endpoint
from justone_specs.model.naming import EndpointName
from justone_specs.model.overlay import Correction, DeclaredPaging, Echo
from justone_specs.model.published import PublishedOperation


@dataclass(slots=True)
class Draft:
    """One endpoint while the rules are applied.

    Attributes:
        published: The published operation.
        correction: Its corrections in the overlay.
        names: The names of all endpoints.
        in_good_standing: The endpoints that are neither deprecated nor gone.
        paging: Its pagination, as declared in the overlay.
        echo: Fields of a response that repeat parameters, as declared in the overlay.
        items: The place of its list, as declared in the overlay; empty if it is not declared there.
        common: The common fields of its things, as declared in the overlay.
        arguments: Its parameters and form fields.
        operation: The operation for the catalogue, without the arguments.
    """

    published: PublishedOperation
    correction: Correction
    names: Mapping[Endpoint, EndpointName]
    in_good_standing: Collection[Endpoint]
    paging: DeclaredPaging | None = None
    echo: Echo = field(default_factory=dict)
    items: str = ""
    common: DeclaredCommon | None = None
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
        items: str = "",
        common: DeclaredCommon | None = None,
    ) -> Draft:
        """Return a draft with the arguments of the published operation."""
        arguments = arguments_of(published.operation)
        return cls(published, correction, names, in_good_standing, paging, echo or {}, items, common, arguments)

    @property
    def name(self) -> EndpointName:
        return self.names[self.published.endpoint]

    @property
    def has_form(self) -> bool:
        """Whether the request has a form body, even if only for the token."""
        return FORM in self.published.operation.get("requestBody", {}).get("content", {})
