"""The Chinese texts of endpoints: titles from the index of `find`, descriptions from the published catalogue."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from justone_client.endpoints.description import Description
from justone_client.endpoints.description_parts import ParameterDescription
from justone_client.endpoints.operation import Operation
from justone_client.search.index import index
from justone_client.specs_folder import default_specs

from .language import translate

_CATALOGUE = "published/openapi-zh.json"
_CHOICE = re.compile(r"- `([^`]*)`: (.*)")
_VERSION = re.compile(r"_(v\d+)$")
_REPLACEMENT = re.compile(r"Use (\S+) instead\.$")
_OTHER = re.compile(r"another version of it is (\S+)\.$")

Texts = Mapping[str, str]


def chinese_summary(operation: Operation[Any]) -> str:
    """Return the title of an endpoint in Chinese, with its version; the English one if there is no other."""
    title = _titles().get(operation.name)
    if not title:
        return operation.summary
    version = _VERSION.search(operation.name)
    return f"{title}（{version[1]}）" if version else title


def in_chinese(description: Description, operation: Operation[Any]) -> Description:
    """Return the description of an endpoint with Chinese texts; those that are not published stay English."""
    text = _published(operation).get("description")
    return replace(
        description,
        summary=chinese_summary(operation),
        text="\n\n".join(filter(None, ["".join(_notices(description)), text])) if text else description.text,
        parameters=chinese_parameters(operation, description.parameters),
    )


def chinese_parameters(
    operation: Operation[Any], parameters: Iterable[ParameterDescription]
) -> tuple[ParameterDescription, ...]:
    """Return the parameters of an endpoint with Chinese texts; those that are not published stay English."""
    texts = _parameter_texts(_published(operation))
    return tuple(_parameter(each, texts.get(each.wire_name, "")) for each in parameters)


def _notices(description: Description) -> Iterator[str]:
    if description.deprecation:
        is_removed = "removed" in description.standing
        found = _REPLACEMENT.search(description.deprecation)
        other = _OTHER.search(description.deprecation)
        yield translate("Gone from the vendor's catalogue: calls may fail.") if is_removed else translate("Deprecated.")
        yield translate("Use {name} instead.").format(name=found[1]) if found else translate("No replacement is named.")
        yield translate("Another version of it is {name}.").format(name=other[1]) if other else ""


def _parameter(parameter: ParameterDescription, text: str) -> ParameterDescription:
    """Return a parameter with a published text, which lists the values and their meanings below the description."""
    description, *below = text.split("\n\n")
    lines = "\n".join(below).splitlines()
    meanings = {found[1]: found[2] for line in lines if (found := _CHOICE.fullmatch(line))}
    choices = tuple(replace(each, text=meanings.get(each.value, each.text)) for each in parameter.choices)
    return replace(parameter, text=description or parameter.text, choices=choices)


def _parameter_texts(operation: Mapping[str, Any]) -> Texts:
    texts = {each["name"]: each.get("description", "") for each in operation.get("parameters", ())}
    for body in operation.get("requestBody", {}).get("content", {}).values():
        fields = body.get("schema", {}).get("properties", {})
        texts |= {name: field.get("description", "") for name, field in fields.items()}
    return texts


def _published(operation: Operation[Any]) -> Mapping[str, Any]:
    """Return an operation of the Chinese catalogue; an empty one if it is not there."""
    found: Mapping[str, Any] = _paths().get(operation.path, {}).get(operation.method.lower(), {})
    return found


@cache
def _paths() -> Mapping[str, Any]:
    try:
        paths: Mapping[str, Any] = json.loads((default_specs() / _CATALOGUE).read_bytes())["paths"]
    except (OSError, ValueError):
        return {}
    return paths


@cache
def _titles() -> Texts:
    return {each.name: each.summary_zh for each in index().entries}
