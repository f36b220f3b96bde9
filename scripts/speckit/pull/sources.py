"""`specs/sources.toml`: which definitions to pull, and how."""

from __future__ import annotations

import tomllib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from ..endpoint import Endpoint, EndpointError
from ..naming import endpoint_name
from .base_url import checked_base_url
from .definition import LANGUAGES, Definition
from .errors import SourcesError
from .table import Table


@dataclass(frozen=True, slots=True)
class Limits:
    """How hard to try, and when to stop.

    Attributes:
        concurrency: Definitions fetched at the same time; 8 by default.
        size_limit_bytes: Largest body accepted, after decompression; 5,000,000 by default.
        timeout_seconds: Longest time for one whole attempt, body included; 30 by default.
        retries: Further attempts after a connection fault; 3 by default.
    """

    concurrency: int = 8
    size_limit_bytes: int = 5_000_000
    timeout_seconds: float = 30
    retries: int = 3


@dataclass(frozen=True, slots=True)
class Sources:
    """Everything the file says.

    Attributes:
        base_url: The vendor's site, without a final slash; always https.
        limits: How hard to try.
        definitions: What to pull, in the order of the file.
    """

    base_url: str
    limits: Limits
    definitions: tuple[Definition, ...]


def read_sources(path: Path) -> Sources:
    """Read and check the file.

    Raises:
        SourcesError: The file cannot be read or a value cannot be used; the message names the file and the key.
    """
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise SourcesError(f"{path} cannot be read: {error}") from error
    table = Table(str(path), values)
    sources = Sources(
        base_url=_site(table),
        limits=Limits(
            concurrency=table.whole("concurrency", Limits().concurrency, least=1),
            size_limit_bytes=table.whole("size_limit_bytes", Limits().size_limit_bytes, least=1),
            timeout_seconds=table.seconds("timeout_seconds", Limits().timeout_seconds),
            retries=table.whole("retries", Limits().retries, least=0),
        ),
        definitions=tuple(_definition(each) for each in table.tables("definitions")),
    )
    table.refuse_unknown_keys()
    _refuse_duplicates(table, sources.definitions)
    return sources


def _site(table: Table) -> str:
    try:
        return checked_base_url(table.text("base_url"), schemes=("https",))
    except ValueError as error:
        raise table.bad("base_url", str(error)) from error


def _definition(table: Table) -> Definition:
    language = table.text("language")
    if language not in LANGUAGES:
        raise table.bad("language", f"expected one of {', '.join(LANGUAGES)}, got {language!r}")
    definition = Definition(_endpoint(table), _path(table), language)
    table.refuse_unknown_keys()
    return definition


def _endpoint(table: Table) -> Endpoint:
    try:
        endpoint = Endpoint.parse(table.text("endpoint"))
        endpoint_name(endpoint)  # one without a name could not be stored
    except EndpointError as error:
        raise table.bad("endpoint", str(error)) from error
    return endpoint


def _path(table: Table) -> str:
    try:
        return Endpoint.of("GET", table.text("path")).path  # plain segments, as in an endpoint's own path
    except EndpointError as error:
        raise table.bad("path", str(error)) from error


def _refuse_duplicates(table: Table, definitions: tuple[Definition, ...]) -> None:
    for endpoint, count in Counter(definition.endpoint for definition in definitions).items():
        if count > 1:
            raise table.bad("definitions", f"{endpoint} is listed {count} times; keep one")
