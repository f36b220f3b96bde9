"""Fields of a response that repeat parameters, as the overlay declares them where an example shows them."""

from __future__ import annotations

from typing import Any

from . import overlay_checks as checks
from .endpoint import Endpoint
from .json_path_text import steps
from .overlay_checks import OverlayError

Echo = dict[str, str]
"""The places of fields as JSONPath, by the wire name of the parameter."""


def declared_echoes(entries: list[dict[str, Any]]) -> dict[Endpoint, Echo]:
    """Return the declaration of each endpoint.

    Raises:
        OverlayError: An endpoint is declared twice.
    """
    declared: dict[Endpoint, Echo] = {}
    for entry in entries:
        for endpoint in entry["endpoints"]:
            if endpoint in declared:
                raise OverlayError(f"{endpoint}: declared twice")
            declared[endpoint] = entry["fields"]
    return declared


def _place(value: Any) -> str:
    path: str = checks.text(value)
    found = steps(path)
    if found[0] != "data" or ".." in found:
        raise OverlayError(f"{path!r} is not a single place within the data, such as $.data.userId")
    return path


def _fields(value: Any) -> Echo:
    fields: Echo = checks.each(_place)(value)
    if not fields:
        raise OverlayError("expected at least one parameter and its field")
    return fields


ECHO: checks.Check = checks.entry(
    {
        "reason": checks.reason,
        "endpoints": checks.items(lambda value: Endpoint.parse(checks.text(value))),
        "fields": _fields,
    },
    "reason",
    "endpoints",
    "fields",
)
"""The check of an entry in the overlay."""
