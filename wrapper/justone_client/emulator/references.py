"""Local references of an OpenAPI document: `{"$ref": "#/components/parameters/Page"}` stands for what it names."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote


def resolved(value: Any, document: Any) -> Any:
    """Follow a reference, and whatever references it leads to, inside the document.

    Args:
        value: What may be a reference; anything else is returned as it is.
        document: The whole document.

    Returns:
        What is named, with what stands beside a reference on top of it.

    Raises:
        ValueError: A reference leads out of the document or in a circle; the message shows it.
        LookupError: A reference names nothing in the document.
    """
    followed: list[str] = []
    while isinstance(value, dict) and "$ref" in value:
        reference = value["$ref"]
        if reference in followed:
            raise ValueError(f"reference {reference!r} leads back to itself")
        followed.append(reference)
        beside = {name: inner for name, inner in value.items() if name != "$ref"}
        value = {**_named(reference, document), **beside}
    return value


def _named(reference: Any, document: Any) -> dict[str, Any]:
    # Definitions come from the network: no file or address that one names is ever opened.
    if not isinstance(reference, str) or not reference.startswith("#/"):
        raise ValueError(f"reference {reference!r} is not to a part of the document")
    value = document
    for step in unquote(reference.removeprefix("#/")).split("/"):
        name = step.replace("~1", "/").replace("~0", "~")
        value = value.get(name) if isinstance(value, dict) else None
    if isinstance(value, dict):
        return value
    raise LookupError(f"reference {reference!r} names nothing in the document")
