"""The free tools over the catalogue: find and describe endpoints, estimate costs, parse links."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from justone_client.endpoints.description import Description
from justone_client.endpoints.description_parts import FieldDescription, ParameterDescription
from justone_client.endpoints.updated import updated_entries
from justone_client.errors import ConfigurationError
from justone_client.links import parse
from justone_client.search import find

from .token_count import token_count
from .tool_result import DATA_NOTE, ToolResult, json_text
from .tool_settings import ToolSettings

DESCRIPTION_TOKENS = 800
"""Tokens of a description, unless the model asks for more."""

MORE_TOKENS = 6000
"""Tokens of a description with everything; a few endpoints have hundreds of fields."""

_DEFAULT_FOUND = 5
_MOST_FOUND = 20
_MOST_TAKING = 8
"""Endpoints that take a link, in a result."""


class _Detail(NamedTuple):
    """The characters and numbers that a description may have."""

    text: int
    parameter: int
    optional: int
    choices: int
    choice: int
    fields: int
    versions: int


_LONGEST_TEXT = 2000
"""Characters of a text with a link; links have a few hundred."""

_ALL = 10_000
_LADDER = (
    _Detail(text=_ALL, parameter=_ALL, optional=_ALL, choices=_ALL, choice=_ALL, fields=_ALL, versions=_ALL),
    _Detail(text=800, parameter=300, optional=60, choices=40, choice=60, fields=200, versions=10),
    _Detail(text=500, parameter=200, optional=60, choices=20, choice=40, fields=100, versions=8),
    _Detail(text=300, parameter=120, optional=60, choices=12, choice=0, fields=40, versions=6),
    _Detail(text=200, parameter=80, optional=20, choices=8, choice=0, fields=24, versions=4),
    _Detail(text=120, parameter=50, optional=12, choices=5, choice=0, fields=16, versions=3),
    _Detail(text=80, parameter=30, optional=8, choices=3, choice=0, fields=10, versions=2),
    _Detail(text=60, parameter=0, optional=4, choices=3, choice=0, fields=6, versions=1),
    _Detail(text=0, parameter=0, optional=0, choices=2, choice=0, fields=3, versions=0),
)
"""From everything to the least; the first that fits is taken."""

_MOST_NAMES = 40
"""Names of parameters that are named without their descriptions."""


def find_endpoints(
    settings: ToolSettings, *, text: str, platform: str | None = None, limit: int = _DEFAULT_FOUND
) -> ToolResult:
    """Return the endpoints that fit a text; see `find`.

    Raises:
        ConfigurationError: There is no such platform.
    """
    found = find(text, platform=platform, limit=200)
    allowed = [each for each in found if settings.is_allowed(each.name)][: min(limit, _MOST_FOUND)]
    shown = [
        {"endpoint": each.name, "does": each.summary, **({"versions": others} if (others := each.alternatives) else {})}
        for each in allowed
    ]
    hint = {} if shown else {"hint": "use fewer or other words, in English or Chinese"}
    return ToolResult.of({"endpoints": shown, **_note(*(each.name for each in allowed)), **hint})


def describe_endpoint(settings: ToolSettings, *, endpoint: str, more: bool = False) -> ToolResult:
    """Return the description of an endpoint within a number of tokens.

    Raises:
        ConfigurationError: There is no such endpoint, or it is not allowed.
    """
    operation = settings.operation(endpoint)
    description = operation.describe()
    most = MORE_TOKENS if more else DESCRIPTION_TOKENS
    for detail in _LADDER if more else _LADDER[1:]:
        shown = _described(description, detail, settings) | _note(operation.name)
        if token_count(json_text(shown)) <= most:
            break
    return ToolResult.of(shown)


def estimate_cost(settings: ToolSettings, *, endpoint: str, calls: int = 1) -> ToolResult:
    """Return the estimated cost of calls, and what is left of the budget.

    Raises:
        ConfigurationError: There is no such endpoint, or it is not allowed; or a budget cannot be read.
    """
    operation = settings.operation(endpoint)
    price = operation.price_estimate
    return ToolResult.of(
        {
            "endpoint": operation.name,
            "calls": calls,
            "estimate": "unknown" if price is None else price.times(calls).to_dict(),
            "budget_left": settings.budget_left(operation.name),
        }
    )


def parse_link(settings: ToolSettings, *, text: str) -> ToolResult:
    """Return what a link leads to, and the allowed endpoints that take it.

    Raises:
        ConfigurationError: There is no link, it is unknown, or the text is too long.
    """
    if len(text) > _LONGEST_TEXT:
        raise ConfigurationError(f"the text has more than {_LONGEST_TEXT:,} characters; pass the link alone")
    link = parse(text)
    taking = [each for each in link.endpoints if settings.is_allowed(each.name)]
    given: list[dict[str, Any]] = [
        {"endpoint": each.name, "parameters": link.arguments(each)} for each in taking[:_MOST_TAKING]
    ]
    data: dict[str, Any] = {"platform": link.platform, "kind": link.kind, "endpoints": given}
    if not given:
        data["ids"] = dict(link.ids)
    if link.note:
        data["hint"] = link.note
    if link.is_short and given:
        data["hint"] = "a short link: the first endpoint tells the link behind it; a person can also open it"
    while len(given) > 1 and token_count(json_text(data)) > settings.preview_tokens:
        given.pop()
    return ToolResult.of(data)


def _note(*names: str) -> dict[str, str]:
    """Mark texts that come from an update of the catalogue, which the vendor wrote."""
    if entries := updated_entries():
        from justone_client.endpoints.registry import operation_named

        if any(str(operation_named(name)) in entries for name in names):
            return {"note": DATA_NOTE}
    return {}


def _described(description: Description, detail: _Detail, settings: ToolSettings) -> dict[str, Any]:
    required = [each for each in description.parameters if each.required]
    optional = [each for each in description.parameters if not each.required]
    names = [each.name for each in optional[detail.optional :]]
    fields = [*_field_lines(description.data, "$.data")]
    versions = [each.name for each in description.versions if settings.is_allowed(each.name)]
    data = {
        "endpoint": description.name,
        "does": description.summary,
        "about": _cut(" ".join(description.text.split()), detail.text),
        "standing": ", ".join(description.standing),
        "deprecation": _cut(description.deprecation, max(detail.text, 120)),
        "price_estimate": description.price.to_text() if description.price else "unknown",
        "required": {each.name: _parameter(each, detail) for each in required},
        "optional": {each.name: _parameter(each, detail) for each in optional[: detail.optional]},
        "more_optional": [*names[:_MOST_NAMES], *_count(len(names) - _MOST_NAMES)],
        "list": description.items,
        "common_fields": ", ".join(description.common),
        "fields": [*fields[: detail.fields], *_count(len(fields) - detail.fields)],
        "other_versions": [*versions[: detail.versions], *_count(len(versions) - detail.versions)],
        "has_pages": bool(description.pages),
    }
    return {name: value for name, value in data.items() if value}


def _parameter(parameter: ParameterDescription, detail: _Detail) -> str:
    """Return a parameter in a line."""
    default = "" if parameter.default is None else f", default {parameter.default}"
    about = _cut(parameter.text, detail.parameter)
    shown = f"{parameter.type}{default}{'. ' if about else ''}{about}"
    if not parameter.choices:
        return shown
    choices = [
        f"{each.value} ({_cut(each.text, detail.choice)})" if each.text and detail.choice else each.value
        for each in parameter.choices[: detail.choices]
    ]
    return f"{shown} One of: {', '.join([*choices, *_count(len(parameter.choices) - detail.choices)])}"


def _field_lines(described: FieldDescription, path: str) -> Iterator[str]:
    """Yield the fields of the data with their types, the highest first."""
    level = [(described, path)]
    while level:
        below = []
        for each, place in level:
            inner = f"{place}[0]" if each.type.startswith("array") else place
            for one in each.fields:
                yield f"{inner}.{one.name}: {one.type}"
                below.append((one, f"{inner}.{one.name}"))
        level = below


def _count(number: int) -> list[str]:
    return [f"and {number} more"] if number > 0 else []


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[:most].rstrip()}…" if most else ""
