"""`specs/sources.toml`: which definitions to pull, and how."""

from __future__ import annotations

import tomllib
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import httpx

from speckit.model.endpoint import Endpoint, EndpointError
from speckit.model.naming import endpoint_name

from .definition import LANGUAGES, Address, Definition
from .pull_errors import SourcesError
from .toml_table import Table

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one pull.

    Attributes:
        concurrency: Definitions fetched at the same time; 8 by default.
        size_limit_bytes: Largest body accepted, after decompression; 20,000,000 by default.
        timeout_seconds: Longest time for one whole attempt, body included; 30 by default.
        retries: Further attempts after a connection fault; 3 by default.
    """

    concurrency: int = 8
    size_limit_bytes: int = 20_000_000
    timeout_seconds: float = 30
    retries: int = 3


def checked_base_url(text: str, *, schemes: tuple[str, ...]) -> str:
    """Check a base URL and return it without its final slash.

    Raises:
        ValueError: It is no URL of one of the schemes, has no host, or carries a user name, a query or a fragment.
    """
    try:
        url = httpx.URL(text)
    except httpx.InvalidURL as error:
        raise ValueError(f"not a URL: {error}") from error
    if url.scheme not in schemes or not url.host:
        raise ValueError(f"expected {' or '.join(f'{scheme}://…' for scheme in schemes)}, got {text!r}")
    if url.userinfo or url.query or url.fragment:
        raise ValueError("expected a plain base URL, without user name, query or fragment")
    return text.rstrip("/")


_GRACE_DAYS = 30
_MOST_GRACE_DAYS = 3650
_LARGEST_REMOVAL = 0.1


@dataclass(frozen=True, slots=True)
class Sources:
    """Everything the file says.

    Attributes:
        base_url: The vendor's site, without a final slash; always https.
        limits: How hard to try.
        catalogue: The whole catalogue; None to pull the listed definitions alone.
        definitions: The listed definitions, in the order of the file.
    """

    base_url: str
    limits: Limits
    catalogue: CatalogueSource | None
    definitions: tuple[Definition, ...]


@dataclass(frozen=True, slots=True)
class CatalogueSource:
    """Where the whole catalogue is published, and what happens to an endpoint that vanishes from it.

    Attributes:
        english: Decides the structure.
        chinese: Adds texts, where it is of the same release.
        grace_days: Days for which a vanished endpoint is kept; 30 by default.
        largest_removal: Share of the endpoints that may vanish in one pull without `--accept-removals`; 0.1 by default.
    """

    english: Address
    chinese: Address
    grace_days: int
    largest_removal: float


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
        limits=_limits(table),
        catalogue=_catalogue(table.table("catalogue")),
        definitions=tuple(_definition(each) for each in table.tables("definitions")),
    )
    table.refuse_unknown_keys()
    _refuse_duplicates(table, sources.definitions)
    if sources.catalogue is None and not sources.definitions:
        raise table.bad("definitions", "there is neither a [catalogue] table nor any [[definitions]]: nothing to pull")
    return sources


def _site(table: Table) -> str:
    try:
        return checked_base_url(table.text("base_url"), schemes=("https",))
    except ValueError as error:
        raise table.bad("base_url", str(error)) from error


def _limits(table: Table) -> Limits:
    usual = Limits()
    return Limits(
        concurrency=table.whole("concurrency", usual.concurrency, least=1),
        size_limit_bytes=table.whole("size_limit_bytes", usual.size_limit_bytes, least=1),
        timeout_seconds=table.seconds("timeout_seconds", usual.timeout_seconds),
        retries=table.whole("retries", usual.retries, least=0),
    )


def _catalogue(table: Table | None) -> CatalogueSource | None:
    if table is None:
        return None
    english, chinese = (Address(_path(table, language), language) for language in LANGUAGES)
    catalogue = CatalogueSource(
        english,
        chinese,
        grace_days=table.whole("grace_days", _GRACE_DAYS, least=0, most=_MOST_GRACE_DAYS),
        largest_removal=table.share("largest_removal", _LARGEST_REMOVAL),
    )
    table.refuse_unknown_keys()
    if english.path == chinese.path:
        raise table.bad("zh", f"the same path as en: {chinese.path}")
    return catalogue


def _definition(table: Table) -> Definition:
    language = table.text("language")
    if language not in LANGUAGES:
        raise table.bad("language", f"expected one of {', '.join(LANGUAGES)}, got {language!r}")
    definition = Definition(_endpoint(table), (Address(_path(table, "path"), language),))
    table.refuse_unknown_keys()
    return definition


def _endpoint(table: Table) -> Endpoint:
    try:
        endpoint = Endpoint.parse(table.text("endpoint"))
        endpoint_name(endpoint)  # one without a name could not be stored
    except EndpointError as error:
        raise table.bad("endpoint", str(error)) from error
    return endpoint


def _path(table: Table, key: str) -> str:
    try:
        return Endpoint.of("GET", table.text(key)).path  # plain segments, as in an endpoint's own path
    except EndpointError as error:
        raise table.bad(key, str(error)) from error


def _refuse_duplicates(table: Table, definitions: tuple[Definition, ...]) -> None:
    for endpoint, count in Counter(definition.endpoint for definition in definitions).items():
        if count > 1:
            raise table.bad("definitions", f"{endpoint} is listed {count} times; keep one")
