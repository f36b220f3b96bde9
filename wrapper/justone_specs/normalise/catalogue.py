"""`specs/catalogue.json`: one OpenAPI document with every endpoint merged, named and typed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from justone_client.endpoints.catalogue_entry import FORM
from justone_specs.model.endpoint import Endpoint
from justone_specs.model.names import CatalogueError, names_of
from justone_specs.model.naming import EndpointName
from justone_specs.model.overlay import Overlay
from justone_specs.model.published import PublishedOperation
from justone_specs.model.touch import Touch

from .rules import RULES, TITLES, Draft
from .rules.deprecation import is_deprecated
from .rules.texts import kept
from .rules.things import LEFT_OUT, THING_RULES
from .titles import class_prefix

JsonObject = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Normalised:
    """A catalogue, and the effects of each rule."""

    catalogue: JsonObject
    touches: list[Touch]


def build_catalogue(operations: Iterable[PublishedOperation], overlay: Overlay) -> JsonObject:
    """Return the catalogue of published operations; see `normalise`."""
    return normalise(operations, overlay).catalogue


def normalise(operations: Iterable[PublishedOperation], overlay: Overlay) -> Normalised:
    """Apply the rules to every operation.

    Raises:
        CatalogueError: Two endpoints would get the same name, or the client cannot send what an operation requires.
        EndpointError: A path does not start with `/api/` and a platform.
    """
    published = {operation.endpoint: operation for operation in operations}
    touches: list[Touch] = []
    names = names_of({endpoint: operation.name for endpoint, operation in published.items()}, overlay, touches)
    in_good_standing = {
        endpoint
        for endpoint, each in published.items()
        if not each.removed and not is_deprecated(each, overlay.for_endpoint(endpoint))
    }
    paths: JsonObject = {}
    for endpoint, operation in published.items():
        paging = overlay.paging.get(endpoint)
        correction, echo = overlay.for_endpoint(endpoint), overlay.echo.get(endpoint)
        items, common = overlay.items.get(endpoint, ""), overlay.common.get(endpoint)
        draft = Draft.of(operation, correction, names, in_good_standing, paging, echo=echo, items=items, common=common)
        touches += _apply_rules(draft)
        paths.setdefault(endpoint.path, {})[endpoint.method.lower()] = _assembled(draft)
    used = {name.platform for name in names.values()}
    aliases = {alias: name for alias, name in overlay.aliases.items() if name in used and alias not in used}
    catalogue = {
        "openapi": "3.1.0",
        "info": {"title": "Just One API", "version": "1"},
        "tags": _platforms(names, published),
        "paths": paths,
        "x-platform-aliases": aliases,
    }
    return Normalised(catalogue, sorted(touches))


def lacking_shapes(touches: Iterable[Touch]) -> list[str]:
    """Return a text for each list and each common field that the overlay declares and a shape lacks.

    The catalogue leaves them out: a shape that the vendor changed must not keep the other endpoints from a release.
    """
    return [
        f"{touch.endpoint}: {touch.what}"
        for touch in touches
        if touch.rule in THING_RULES and touch.what.startswith(LEFT_OUT)
    ]


def _platforms(
    names: Mapping[Endpoint, EndpointName], published: Mapping[Endpoint, PublishedOperation]
) -> list[JsonObject]:
    """Return the description of each platform; the first one if several tags share a platform."""
    texts: dict[str, str] = {}
    for endpoint, name in sorted(names.items()):
        texts[name.platform] = texts.get(name.platform) or published[endpoint].platform_text
    return [{"name": platform, "description": kept(text)} for platform, text in sorted(texts.items()) if text]


def _apply_rules(draft: Draft) -> list[Touch]:
    endpoint = draft.published.endpoint
    try:
        return [Touch(rule.number, endpoint, what) for rule in RULES for what in rule.apply(draft)]
    except CatalogueError as error:
        raise CatalogueError(f"{endpoint}: {error}") from error


def _assembled(draft: Draft) -> JsonObject:
    operation = {
        **draft.operation,
        "operationId": str(draft.name),
        "tags": [draft.name.platform],
        "parameters": [
            {"in": "query", "name": each.wire_name, "required": each.required, "schema": each.schema}
            for each in draft.arguments
            if each.place == "query"
        ],
        "x-definition-url": draft.published.url,
    }
    fields = [each for each in draft.arguments if each.place == "form"]
    if fields or draft.has_form:
        schema = {
            "title": f"{class_prefix(draft.name)}Form",
            "type": "object",
            "properties": {each.wire_name: each.schema for each in fields},
            "required": sorted(each.wire_name for each in fields if each.required),
        }
        operation["requestBody"] = {"content": {FORM: {"schema": schema}}}
    return operation


def report_lines(touches: Iterable[Touch]) -> Iterator[str]:
    """Yield a heading for each rule, followed by one line for each of its effects."""
    touched: dict[int, list[Touch]] = {number: [] for number in TITLES}
    for touch in touches:
        touched[touch.rule].append(touch)
    for number, found in touched.items():
        yield f"Rule {number}: {TITLES[number]} ({len(found)} times)"
        yield from (f"  {touch.endpoint}: {touch.what}" for touch in found)


def problem_of(endpoint: Endpoint, operation: JsonObject) -> str:
    """Return the reason why an operation does not fit into a catalogue; empty if it fits."""
    try:
        build_catalogue([PublishedOperation(endpoint, operation)], Overlay())
    except ValueError as error:
        return str(error).removeprefix(f"{endpoint}: ")
    except Exception as error:  # noqa: BLE001 - any error is caused by this definition
        return f"cannot be turned into a client ({type(error).__name__}: {error})"
    return ""
