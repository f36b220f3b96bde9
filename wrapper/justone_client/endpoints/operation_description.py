"""Describing an operation: its generated method, data class, family, pages and price, put together."""

from __future__ import annotations

from typing import Any

from .common_fields import common_of
from .data_tree import data_of
from .description import Description
from .description_parts import ParameterDescription
from .generated_method import texts_of
from .json_path import written
from .operation import Operation
from .versions import standing_of, versions_of

_EXAMPLES = {"integer": "1", "number": "1", "boolean": "true"}


def describe(operation: Operation[Any]) -> Description:
    """Return the description of an operation; the platform's module, data class and price list are loaded.

    Raises:
        ConfigurationError: Your price list cannot be read.
    """
    texts = texts_of(operation)
    data = data_of(operation.data)
    common = common_of(operation)
    given = [(each, _example(each)) for each in texts.parameters if each.required]
    arguments = ", ".join(f"{each.name}={_literal(each, value)}" for each, value in given)
    words = [f"{each.name}={value}" for each, value in given]
    return Description(
        name=operation.name,
        endpoint=str(operation),
        summary=operation.summary,
        text=texts.text,
        standing=standing_of(operation),
        deprecation=operation.deprecation,
        parameters=texts.parameters,
        data=data,
        versions=tuple(versions_of(operation, data)),
        items=written(operation.items) if operation.items else "",
        kind=common.kind if common else "",
        common=tuple(common.sources) if common else (),
        pages=_pages(operation),
        price=operation.price_estimate,
        python=f"api.{operation.name}({arguments})" if operation.name else f"api.call({operation.path!r})",
        command=" ".join(["justone call", operation.name or operation.path, *words]),
        definition=texts.definition,
    )


def _pages(operation: Operation[Any]) -> dict[str, Any]:
    """Return the declared pagination, by the names of arguments and with paths as text."""
    paging = operation.paging
    if paging is None:
        return {}
    names = {wire_name: name for name, wire_name in operation.parameters.items()}
    found: dict[str, Any] = {
        "step": {names.get(name, name): step for name, step in paging.step.items()},
        "next": {names.get(name, name): written(path) for name, path in paging.next.items()},
        "first": {names.get(name, name): value for name, value in paging.first.items()},
        **{name: written(path) for name in ("more", "end", "items") if (path := getattr(paging, name))},
    }
    return {name: value for name, value in found.items() if value}


def _example(parameter: ParameterDescription) -> str:
    if parameter.choices:
        return parameter.choices[0].value
    return _EXAMPLES.get(parameter.type, "...")


def _literal(parameter: ParameterDescription, value: str) -> str:
    if parameter.type == "string":
        return f'"{value}"'
    return value.title() if parameter.type == "boolean" else value
