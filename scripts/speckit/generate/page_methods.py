"""Template data of lists with pages: a second method, which iterates over the pages."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Any

from justone_client.endpoints.catalogue_entry import paging_arguments
from justone_specs.model.naming import EndpointName

from .docstring_text import METHOD_INDENT, paragraphs
from .parameter import ParameterView

JsonObject = dict[str, Any]


@dataclass(frozen=True, slots=True)
class PagesView:
    """The method that iterates over the pages; all attributes are source text.

    Attributes:
        method: Its name.
        signature: Its arguments.
        rule: The `Paging` that tells the runtime how to get the next page.
        doc: The docstring of its arguments.
    """

    method: str
    signature: str
    rule: str
    doc: list[str]


def pages_view(
    name: EndpointName, paging: JsonObject | None, parameters: list[ParameterView], taken: Collection[str]
) -> PagesView | None:
    """Return the method, or None without pages; underscores are added to its name if an endpoint already has it."""
    if paging is None:
        return None
    method = f"iter_{name.method}"
    while f"{name.platform}.{method}" in taken:
        method += "_"
    by = paging.get("step", {}) | paging.get("next", {})
    beginning = [f"`{parameter.name}`" for parameter in parameters if parameter.wire_name in by]
    doc = (
        f"The other arguments are those of `{name.method}`; {' and '.join(beginning)} stand for the "
        "page to begin with. To go on later, save `next_params` and pass it on in their place: `**saved`."
    )
    return PagesView(method, _signature(paging, parameters), _rule(paging), paragraphs(doc, METHOD_INDENT))


def _signature(paging: JsonObject, parameters: list[ParameterView]) -> str:
    """Return the arguments; a parameter without a documented value for the first page is required."""
    unknown = paging.get("step", {}).keys() - paging.get("first", {}).keys()
    arguments = [replace(item, required=item.required or item.wire_name in unknown) for item in parameters]
    declarations = [item.declaration for item in sorted(arguments, key=lambda each: not each.required)]
    return ", ".join(["self", "*", *declarations, "max_pages: int"])


def _rule(paging: JsonObject) -> str:
    return f"Paging({', '.join(f'{key}={value!r}' for key, value in paging_arguments(paging).items())})"
