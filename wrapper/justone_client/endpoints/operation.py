"""The description of an endpoint at run time."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from .description import Description
    from .json_path import Path
    from .paging import Paging
    from .price import PriceEstimate

T = TypeVar("T")
_DESCRIBING = f"{__package__}.operation_description"
"""The module stands on this one, so it is imported by name, when it is first needed."""

_NOTHING: Mapping[str, Any] = {}
"""A dict, since responses hold it: a `MappingProxyType` can neither be pickled nor deep-copied."""


class Operation(NamedTuple, Generic[T]):
    """One endpoint; `T` is the type of `Response.data`.

    Attributes:
        name: Platform and method, `xiaohongshu.get_user_v3`; empty for an endpoint without generated code.
        method: HTTP method.
        path: Path below the base URL.
        summary: One line for people.
        parameters: Wire names by argument name.
        form: Whether parameters and token travel in a form body instead of the query.
        query: Wire names, the token's among them, that travel in the query of a request that has a form.
        data: The module whose `DATA` is the type of `Response.data`; empty for untyped data.
        deprecation: The warning for callers; empty for an endpoint that is neither deprecated nor removed.
        paging: How its pages follow one another; None if it has no pages, or that is not documented.
        removed: ISO date since which the vendor's catalogue lacks the endpoint; empty while it lists it.
        echo: Paths of the fields that repeat parameters, by wire name, as `specs/overlay.toml` declares them.
        family: The vendor's name for all versions of the endpoint; empty if it has none.
        recommended: Whether the vendor recommends this version of its family.
        hidden: Whether the vendor keeps the endpoint out of its documentation.
        items_path: Path of the list in a response, as `specs/overlay.toml` declares it beside `paging`; see `items`.
    """

    name: str
    method: str
    path: str
    summary: str = ""
    parameters: Mapping[str, str] = _NOTHING
    form: bool = False
    query: tuple[str, ...] = ()
    data: str = ""
    paging: Paging | None = None
    deprecation: str = ""
    removed: str = ""
    echo: Mapping[str, Path] = _NOTHING
    family: str = ""
    recommended: bool = False
    hidden: bool = False
    items_path: Path = ()

    @property
    def items(self) -> Path:
        """The path of the list of things that the endpoint is asked for; empty if no list is declared."""
        return self.items_path or (self.paging.items if self.paging else ())

    @property
    def price_estimate(self) -> PriceEstimate | None:
        """The price of a successful request: your list's if it has one, else an estimate by a published list, or None.

        Your list is the file that `JUSTONEAPI_PRICES` names. The price that your account pays is in the vendor's
        console.

        Raises:
            ConfigurationError: Your list cannot be read, or a price in it is invalid.
        """
        from .price import estimate_of

        return estimate_of(self.name, str(self))

    def describe(self) -> Description:
        """Return what it does, its parameters, fields, other versions, pages and price, and examples of a call.

        Print it, or read its attributes.

        Raises:
            ConfigurationError: Your price list cannot be read.
        """
        description: Description = import_module(_DESCRIBING).describe(self)
        return description

    def __str__(self) -> str:
        return f"{self.method} {self.path}"
