"""Columns of links: each link is parsed, and the id in it is the value of an argument."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from justone_client import links
from justone_client.checks import some_of
from justone_client.endpoints.operation import Operation
from justone_client.errors import ConfigurationError
from justone_client.links.link_catalogue import arguments_from_links

from .json_texts import is_missing
from .keys import KeyFault

LINK = ":link"
"""The ending that a mapped column has if its values are links."""


@dataclass(frozen=True, slots=True)
class LinkFault:
    """The reason why the link in a cell gives no id: its description, and advice."""

    description: str
    advice: str = "put in a link to what the endpoint takes, or remove the row"


def link_column(columns: Sequence[str], column: str) -> str | None:
    """Return the column of links that `url:link` stands for; None if it is the name of a column itself."""
    return column.removesuffix(LINK) if column.endswith(LINK) and column not in columns else None


def demand_argument(operation: Operation[Any], argument: str) -> None:
    """Refuse an argument that no link gives.

    Raises:
        ConfigurationError: The argument is not among those.
    """
    known = arguments_from_links(operation)
    if argument not in known:
        hint = f"links give it: {some_of(sorted(known))}" if known else "no link gives any of its arguments"
        raise ConfigurationError(f"{operation.name or operation}: no link has a value for {argument!r}; {hint}")


def keys_of_links(
    column: Sequence[Any], operation: Operation[Any], argument: str
) -> tuple[list[str], dict[int, KeyFault | LinkFault]]:
    """Return the ids in links, and faults by their index in the column.

    Args:
        column: The cells, each with a link or a text with one link in it.
        operation: The endpoint.
        argument: The name of its argument in Python.
    """
    keys: list[str] = []
    faults: dict[int, KeyFault | LinkFault] = {}
    for index, value in enumerate(column):
        key, fault = _key(value, operation, argument)
        keys.append(key)
        if fault is not None:
            faults[index] = fault
    return keys, faults


def _key(value: Any, operation: Operation[Any], argument: str) -> tuple[str, KeyFault | LinkFault | None]:
    if is_missing(value) or (isinstance(value, str) and not value.strip()):
        return "", KeyFault.BLANK
    if not isinstance(value, str):
        return "", KeyFault.TYPE
    try:
        link = links.parse(value)
    except ConfigurationError as error:
        return "", LinkFault(f"has no valid link: {error.message}")
    if key := link.arguments(operation).get(argument):
        return key, None
    if link.is_short:
        advice = "resolve it first (`justone open LINK --resolve`, billed)" if link.resolver else link.note
        return "", LinkFault(f"is a short link of {link.platform}, which has no {argument}", advice)
    what = f"is a link of {link.platform} ({link.kind}), which has no {argument}"
    return "", LinkFault(f"{what}: {link.note}" if link.note else what)
