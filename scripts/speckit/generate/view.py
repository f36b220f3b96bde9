"""Template data of endpoints. All decisions are made here, so that a template contains only layout."""

from __future__ import annotations

import keyword
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any

from justone_client.endpoints.json_path import parsed
from justone_specs.model.arguments import FORM, TOKEN
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
    form = operation.get("requestBody", {}).get("content", {}).get(FORM, {}).get("schema", {})
    parameters = [
        *(parameter_view(item["name"], item["required"], item["schema"]) for item in operation["parameters"]),
        *(parameter_view(key, key in form["required"], schema) for key, schema in form.get("properties", {}).items()),
    ]
    parameters.sort(key=lambda parameter: not parameter.required)
    return EndpointView(
        name=name,
        method=method,
        path=path,
        form=bool(form),
        query=tuple(_in_query(operation)) if form else (),
        parameters=parameters,
        summary=_summary(name, operation),
        description=paragraphs(operation["description"], METHOD_INDENT),
        deprecation=_deprecation(name, operation),
        removed=operation.get("x-removed", ""),
        notices=[paragraphs(notice, METHOD_INDENT) for notice in _notices(operation)],
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


def _in_query(operation: JsonObject) -> Iterator[str]:
    """Yield the parameters of a form request that are sent in the query."""
    yield from (item["name"] for item in operation["parameters"])
    if operation.get("x-token-in-query"):
        yield TOKEN


def _summary(name: EndpointName, operation: JsonObject) -> str:
    """Return the title, with the version and the Chinese title to tell it from equal titles."""
    title = " ".join(operation["summary"].split()) or str(name)
    version = name.method.rpartition("_")[2]
    chinese = " ".join(operation.get("x-chinese-title", "").split())
    marks = [*([version] if version[1:].isdigit() else []), *([chinese] if chinese and chinese != title else [])]
    return f"{title} ({', '.join(marks)})." if marks else f"{title}."


def _notices(operation: JsonObject) -> Iterator[str]:
    """Yield notices that the endpoint is removed, deprecated or hidden."""
    if "x-removed" in operation:
        yield f"Gone from the vendor's catalogue since {operation['x-removed']}: calls may fail. {_advice(operation)}"
    elif operation.get("deprecated"):
        yield f"Deprecated. {_advice(operation)}"
    if operation.get("x-hidden"):
        yield "The vendor keeps it out of the documentation."


def _deprecation(name: EndpointName, operation: JsonObject) -> str:
    """Return the text of the warning at run time; empty without a warning."""
    if "x-removed" in operation:
        since = operation["x-removed"]
        return f"{name} has been gone from Just One API's catalogue since {since}: calls may fail. {_advice(operation)}"
    return f"{name} is deprecated by Just One API. {_advice(operation)}" if operation.get("deprecated") else ""


def _advice(operation: JsonObject) -> str:
    if replacement := operation.get("x-replacement"):
        return f"Use {replacement} instead."
    other = operation.get("x-other-version")
    return "The vendor names no replacement" + (f"; another version of it is {other}." if other else ".")
