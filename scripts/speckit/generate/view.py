"""Template data of endpoints. All decisions are made here, so that a template contains only layout."""

from __future__ import annotations

import keyword
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any

from justone_client.endpoints.catalogue_entry import (
    deprecation_of,
    form_of,
    in_query,
    notices_of,
    parameters_of,
    summary_of,
)
from justone_client.endpoints.json_path import parsed
from justone_specs.model.naming import EndpointName
from justone_specs.normalise.titles import class_prefix

from .docstring_text import METHOD_INDENT, one_line, paragraphs
from .page_methods import PagesView, pages_view
from .parameter import ParameterView, parameter_view

JsonObject = dict[str, Any]
_TAKEN_CLASSES = frozenset(
    {
        *("Any", "AsyncCaller", "AsyncNamespace", "AsyncPlatforms", "Caller", "Literal", "Namespace", "Operation"),
        *("AsyncPages", "DeprecatedEndpointWarning", "Pages", "Paging", "Platforms", "RemovedEndpointWarning"),
        "Response",
    }
)
"""Names that the modules of the namespaces import or define themselves."""


@dataclass(frozen=True, slots=True)
class EndpointView:
    """One endpoint: a method of its platform's two namespaces, and a module of data classes."""

    name: EndpointName
    method: str
    path: str
    form: bool
    query: tuple[str, ...]
    parameters: list[ParameterView]
    summary: str
    description: list[str]
    deprecation: str
    removed: str
    notices: list[list[str]]
    definition_url: str
    class_prefix: str
    pages: PagesView | None
    echo: dict[str, tuple[str | int, ...]]
    items: tuple[str | int, ...]
    family: str
    versions: list[str]
    is_recommended: bool
    is_hidden: bool

    @property
    def title(self) -> str:
        """The summary as a docstring's first line."""
        return one_line(self.summary)

    @property
    def warning(self) -> str:
        """The class of the warning a caller gets."""
        return "RemovedEndpointWarning" if self.removed else "DeprecatedEndpointWarning"

    @property
    def constant(self) -> str:
        return self.name.method.upper()

    @property
    def wire_names(self) -> str:
        """The mapping from argument to wire name, as source text."""
        return "{" + ", ".join(f"{item.name!r}: {item.wire_name!r}" for item in self.parameters) + "}"

    @property
    def signature(self) -> str:
        """The keyword-only arguments after `self`, as source text."""
        arguments = [item.declaration for item in self.parameters]
        return ", ".join(["self", "*", *arguments] if arguments else ["self"])

    @property
    def arguments(self) -> str:
        """The mapping from wire name to argument that a method passes on, as source text."""
        return "{" + ", ".join(f"{item.wire_name!r}: {item.name}" for item in self.parameters) + "}"


def endpoint_views(catalogue: JsonObject) -> Iterator[EndpointView]:
    operations = [operation for item in catalogue["paths"].values() for operation in item.values()]
    names = {operation["operationId"] for operation in operations}
    families: dict[tuple[str, str], list[JsonObject]] = {}
    for operation in operations:
        if "x-family" in operation:
            families.setdefault(_family(operation), []).append(operation)
    for path, item in catalogue["paths"].items():
        for method, operation in item.items():
            alike = families.get(_family(operation), []) if "x-family" in operation else []
            yield _view(method.upper(), path, operation, names, alike)


def segments_by_platform(views: list[EndpointView]) -> dict[str, tuple[str, ...]]:
    """Return the path segments after `/api/` of each platform's endpoints, usually one."""
    pairs = sorted({(view.name.platform, view.path.split("/")[2]) for view in views})
    return {platform: tuple(segment for _, segment in found) for platform, found in groupby(pairs, itemgetter(0))}


def classes_by_platform(views: list[EndpointView]) -> dict[str, str]:
    """Return a unique class name for each platform, which is neither imported by its module nor a keyword."""
    classes: dict[str, str] = {}
    taken = set(_TAKEN_CLASSES)
    for platform in segments_by_platform(views):
        name = "".join(word.title() for word in platform.split("_"))
        while {name, f"Async{name}"} & taken or keyword.iskeyword(name):
            name += "_"
        taken |= {name, f"Async{name}"}
        classes[platform] = name
    return classes


def _family(operation: JsonObject) -> tuple[str, str]:
    return operation["tags"][0], operation["x-family"]


def _versions(alike: list[JsonObject]) -> Iterator[str]:
    """Yield the methods of a family, each with its standing; none if there is only one."""
    for operation in alike if len(alike) > 1 else ():
        marks = {
            "recommended": operation.get("x-recommended"),
            "hidden": operation.get("x-hidden"),
            "deprecated": operation.get("deprecated"),
            "removed": operation.get("x-removed"),
        }
        held = ", ".join(mark for mark, holds in marks.items() if holds)
        yield f"`{operation['operationId'].partition('.')[2]}`" + (f" ({held})" if held else "")


def _view(
    method: str, path: str, operation: JsonObject, names: Collection[str], alike: list[JsonObject]
) -> EndpointView:
    name = EndpointName(*operation["operationId"].split("."))
    form = form_of(operation)
    parameters = [parameter_view(*each) for each in parameters_of(operation)]
    return EndpointView(
        name=name,
        method=method,
        path=path,
        form=bool(form),
        query=tuple(in_query(operation)) if form else (),
        parameters=parameters,
        summary=summary_of(operation),
        description=paragraphs(operation["description"], METHOD_INDENT),
        deprecation=deprecation_of(operation),
        removed=operation.get("x-removed", ""),
        notices=[paragraphs(notice, METHOD_INDENT) for notice in notices_of(operation)],
        definition_url=one_line(operation["x-definition-url"]),
        class_prefix=class_prefix(name),
        pages=pages_view(name, operation.get("x-paging"), parameters, names),
        echo={parameter: parsed(path) for parameter, path in operation.get("x-echo", {}).items()},
        items=parsed(operation["x-items"]) if "x-items" in operation else (),
        family=operation.get("x-family", ""),
        versions=paragraphs(f"Versions: {', '.join(found)}.", METHOD_INDENT) if (found := [*_versions(alike)]) else [],
        is_recommended=operation.get("x-recommended", False),
        is_hidden=operation.get("x-hidden", False),
    )
