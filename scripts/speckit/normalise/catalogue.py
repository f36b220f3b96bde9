"""`specs/catalogue.json`: every endpoint merged, named and typed in one OpenAPI document."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from speckit.endpoint import Endpoint
from speckit.naming import EndpointName

from .inference import infer
from .overlay import Correction, Overlay
from .parameters import FORM, form_body, query_parameters
from .published import PublishedOperation

JsonObject = dict[str, Any]

# What a module of data classes holds besides them, Python's own words, and our two other titles; whatever its case
# but for `DATA`, since an object called `data` within the data is common.
_TAKEN_CLASS_NAMES = frozenset({"any", "model", "DATA", "none", "true", "false", "envelope", "form"})


class CatalogueError(ValueError):
    """Definitions that cannot stand in one catalogue; the message names the endpoints."""


def build_catalogue(operations: Iterable[PublishedOperation], overlay: Overlay) -> JsonObject:
    """Merge published operations into the generator's input.

    Raises:
        CatalogueError: Two endpoints, or two parameters of one endpoint, would get the same name.
    """
    published = {operation.endpoint: operation for operation in operations}
    names = {endpoint: overlay.name(endpoint) for endpoint in published}
    _demand_unique(names)
    paths: JsonObject = {}
    for endpoint, operation in published.items():
        correction = overlay.for_endpoint(endpoint)
        normalised = _operation(operation, correction, names)
        paths.setdefault(endpoint.path, {})[endpoint.method.lower()] = normalised
    return {"openapi": "3.1.0", "info": {"title": "Just One API", "version": "1"}, "paths": paths}


def _operation(
    published: PublishedOperation, correction: Correction, names: dict[Endpoint, EndpointName]
) -> JsonObject:
    endpoint, operation, name = published.endpoint, published.operation, names[published.endpoint]
    parameters = query_parameters(operation, correction)
    form = form_body(operation, correction)
    if form:
        form["content"][FORM]["schema"]["title"] = f"{class_prefix(name)}Form"
    _demand_unique_parameters(endpoint, parameters, form)
    normalised: JsonObject = {
        "operationId": str(name),
        "tags": [name.platform],
        "summary": correction.summary or operation.get("summary") or "",
        "description": correction.description or operation.get("description") or "",
        "parameters": parameters,
        "responses": {"200": _response(published, name)},
        "x-definition-url": published.url,
    }
    if form:
        normalised["requestBody"] = form
    deprecated = operation.get("deprecated") is True if correction.deprecated is None else correction.deprecated
    if deprecated:
        normalised["deprecated"] = True
        replacement = names.get(correction.replacement) if correction.replacement else None
        if replacement:
            normalised["x-replacement"] = str(replacement)
    return normalised


def _response(published: PublishedOperation, name: EndpointName) -> JsonObject:
    data = [example["data"] for example in published.examples if isinstance(example, dict) and "data" in example]
    envelope = {"title": f"{class_prefix(name)}Envelope", "type": "object"}
    schema: JsonObject = {**envelope, "properties": {"data": _titled(infer(data), name)}}
    return {"description": "The envelope", "content": {"application/json": {"schema": schema}}}


def _titled(schema: JsonObject, name: EndpointName) -> JsonObject:
    """Give every object of a response a class name of its own: short within the endpoint, unique in the catalogue."""
    taken = set(_TAKEN_CLASS_NAMES)

    def visit(part: JsonObject, wanted: str, parent: str) -> None:
        if part.get("type") == "object":
            title = _free(wanted if "properties" in part else f"{wanted}Map", parent, taken)
            taken.add(title.lower())
            part["title"] = f"{class_prefix(name)}{title}"
            for key, child in part.get("properties", {}).items():
                visit(child, _pascal(key), title)
        for alternative in part.get("anyOf", []):
            visit(alternative, wanted, parent)
        for key in ("items", "additionalProperties"):
            if part.get(key):
                visit(part[key], _singular(wanted) if key == "items" else wanted, parent)

    visit(schema, f"{_pascal(name.method)}Data", "")
    return schema


def class_prefix(name: EndpointName) -> str:
    """What makes a class name unique in the catalogue; the templates take it off again."""
    return f"{_pascal(name.platform)}X0{_pascal(name.method)}X0"


def _free(wanted: str, parent: str, taken: set[str]) -> str:
    candidates = [wanted, f"{parent}{wanted}", *(f"{parent}{wanted}{number}" for number in range(2, 1000))]
    return next(candidate for candidate in candidates if not {candidate, candidate.lower()} & taken)


def _pascal(text: str) -> str:
    words = [word for word in text.replace("-", "_").split("_") if word]
    name = "".join(word[0].upper() + word[1:] for word in words)
    return name if name[:1].isalpha() else f"Field{name}"


def _singular(name: str) -> str:
    if name.endswith("ies"):
        return f"{name[:-3]}y"
    return name[:-1] if name.endswith("s") and not name.endswith(("ss", "us", "is")) else f"{name}Item"


def _demand_unique(names: dict[Endpoint, EndpointName]) -> None:
    owners: dict[EndpointName, Endpoint] = {}
    for endpoint, name in names.items():
        other = owners.setdefault(name, endpoint)
        if other != endpoint:
            raise CatalogueError(
                f"{other} and {endpoint} would both be called {name}; give one a name in specs/overlay.toml"
            )


def _demand_unique_parameters(endpoint: Endpoint, parameters: list[JsonObject], form: JsonObject | None) -> None:
    wire_names: dict[str, str] = {}
    fields = form["content"][FORM]["schema"]["properties"] if form else {}
    for wire, schema in [*((parameter["name"], parameter["schema"]) for parameter in parameters), *fields.items()]:
        other = wire_names.setdefault(schema["x-python-name"], wire)
        if other != wire:
            raise CatalogueError(f"{endpoint}: parameters {other} and {wire} would both be {schema['x-python-name']}")
