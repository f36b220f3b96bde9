"""The things in a response: where they are, and their common fields, as `specs/overlay.toml` declares them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated, Any

from msgspec import Meta

from justone_client.endpoints.common_fields import COMMON_NAMES, KINDS
from justone_client.endpoints.common_source import CommonSource
from justone_client.endpoints.json_path import parsed, values_at

from .config import ConfigTable

_ITSELF = {"author_id": "id", "author_name": "title"}
"""A user and a shop are their own author."""


class DeclaredCommon(ConfigTable, frozen=True, kw_only=True):
    """The common fields of the things in a response.

    Attributes:
        kind: What the things are.
        fields: Where each field comes from, as `CommonSource` reads it; in a list, the best source is the first.
    """

    kind: str
    fields: Annotated[dict[str, str | Annotated[list[str], Meta(min_length=1)]], Meta(min_length=1)]

    def sources(self) -> dict[str, list[str]]:
        """Return the sources by field, in the order of the common names."""
        found = {name: [source] if isinstance(source, str) else [*source] for name, source in self.fields.items()}
        if self.kind in {"user", "shop"}:
            found = {name: found[own] for name, own in _ITSELF.items() if own in found} | found
        return {name: found[name] for name in COMMON_NAMES if name in found}

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"kind: expected one of {', '.join(KINDS)}, got {self.kind!r}")
        if odd := self.fields.keys() - {*COMMON_NAMES}:
            raise ValueError(f"fields.{min(odd)}: unknown name; known names are {', '.join(COMMON_NAMES)}")
        for name, sources in self.sources().items():
            try:
                [CommonSource.parse(text) for text in sources]
            except ValueError as error:
                raise ValueError(f"fields.{name}: {error}") from error


def lists_at(path: str, bodies: Iterable[Any]) -> list[list[Any]]:
    """Return the lists that are at a path in some of the responses."""
    return [found for body in bodies for found in values_at(parsed(path), body) if isinstance(found, list)]


def missing_paths(sources: Iterable[str], things: list[Any]) -> Iterator[str]:
    """Yield the sources with a field that none of the things has."""
    for text in sources:
        if not all(any(values_at(path, thing) for thing in things) for path in CommonSource.parse(text).paths):
            yield text
