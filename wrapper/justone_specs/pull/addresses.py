"""Addresses of an endpoint's definition, derived from the whole catalogue.

`/openapi/<group>/<slug>-<language>.json`: the group is the `x-platform-id` of the endpoint's tag; the slug is made of
its summary, the version in its path, and `deprecated` if it is deprecated.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from justone_specs.model.document import tag_of

from .sources import LANGUAGES, Address, Definition

if TYPE_CHECKING:
    from justone_specs.model.document import Document
    from justone_specs.model.endpoint import Endpoint

_VERSION = re.compile(r"/(v\d+)$")
LONGEST = 200
"""Most characters of a group and a slug together that a file name allows; the longest published ones have 83."""

_SEGMENT = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def definitions_of(
    catalogue: Document | None, listed: Sequence[Definition], gone: Container[Endpoint] = ()
) -> list[Definition]:
    """Return every definition to look for: those derived from the catalogue, and those listed in `sources.toml`.

    For an endpoint of the catalogue, a listed address is tried after the derived one of the same language, because
    listed addresses become outdated. With a catalogue, every definition is optional.

    Args:
        catalogue: The whole catalogue, if there is one.
        listed: The definitions in `sources.toml`.
        gone: Endpoints that vanished from the catalogue before. They are skipped unless the catalogue has them again,
            because a listed one would otherwise come back after its grace period.
    """
    by_endpoint = {definition.endpoint: definition for definition in listed}
    if catalogue is None:
        return list(listed)
    found = [
        Definition(endpoint, _english_first(catalogue, endpoint, by_endpoint.pop(endpoint, None)), optional=True)
        for endpoint in catalogue.operations
    ]
    others = [
        replace(definition, optional=True) for endpoint, definition in by_endpoint.items() if endpoint not in gone
    ]
    return [*(definition for definition in found if definition.addresses), *others]


def derived_addresses(endpoint: Endpoint, catalogue: Document) -> tuple[Address, ...]:
    """Return the addresses of an endpoint's definition, English first; empty if they cannot be derived."""
    operation = catalogue.operations[endpoint]
    group = catalogue.groups.get(tag_of(operation), "")
    version = _VERSION.search(endpoint.path)
    summary = _slug(operation.get("summary") or "")
    words = [summary, version[1] if version else "", "deprecated" * _deprecated(operation)]
    slug = "-".join(word for word in words if word)
    if not _SEGMENT.fullmatch(group) or not summary or len(group) + len(slug) > LONGEST:
        return ()
    return tuple(Address(f"/openapi/{group}/{slug}-{language}.json", language) for language in LANGUAGES)


def _deprecated(operation: dict[str, object]) -> bool:
    return operation.get("deprecated") is True


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def _english_first(catalogue: Document, endpoint: Endpoint, listed: Definition | None) -> tuple[Address, ...]:
    addresses = derived_addresses(endpoint, catalogue) + (listed.addresses if listed else ())
    return tuple(sorted(addresses, key=lambda address: LANGUAGES.index(address.language)))
