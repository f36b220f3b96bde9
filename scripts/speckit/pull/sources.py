"""`specs/sources.toml`: which definitions to pull, from where, and how."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

import httpx
import msgspec
from msgspec import Meta

from speckit.model.config import CheckedText, ConfigTable, read_config
from speckit.model.endpoint import Endpoint
from speckit.model.naming import endpoint_name

LANGUAGES = ("en", "zh")


@dataclass(frozen=True, slots=True)
class Address:
    """The address of a published file.

    Attributes:
        path: Path on the site, such as `/openapi/toutiao-apis/user-profile-v1-en.json`.
        language: `en` or `zh`.
    """

    path: str
    language: str


@dataclass(frozen=True, slots=True)
class Definition:
    """Which endpoint, and where its definition may be.

    Attributes:
        endpoint: The only key that stays; addresses move.
        addresses: Where to look, best first; the first one that has it is taken.
        optional: Whether the endpoint is known without it: the whole catalogue describes it.
    """

    endpoint: Endpoint
    addresses: tuple[Address, ...]
    optional: bool = False


class Limits(ConfigTable, frozen=True, kw_only=True):
    """Bounds of one pull.

    Attributes:
        concurrency: Definitions fetched at the same time; 8 by default.
        size_limit_bytes: Largest body accepted, after decompression; 20,000,000 by default.
        timeout_seconds: Longest time for one whole attempt, body included; 30 by default.
        retries: Further attempts after a connection fault; 3 by default.
    """

    concurrency: Annotated[int, Meta(ge=1)] = 8
    size_limit_bytes: Annotated[int, Meta(ge=1)] = 20_000_000
    timeout_seconds: Annotated[float, Meta(gt=0, le=sys.float_info.max)] = 30
    retries: Annotated[int, Meta(ge=0)] = 3


class _SiteURL(CheckedText):
    @staticmethod
    def check(text: str) -> str:
        return checked_base_url(text, schemes=("https",))


class _SitePath(CheckedText):
    @staticmethod
    def check(text: str) -> str:
        return Endpoint.of("GET", text).path  # plain segments, as in an endpoint's own path


class _EndpointKey(CheckedText):
    @staticmethod
    def check(text: str) -> str:
        endpoint_name(Endpoint.parse(text))  # one without a name could not be stored
        return text


class CatalogueSource(ConfigTable, frozen=True, kw_only=True):
    """Addresses of the whole catalogue, and the rules for an endpoint that vanishes from it.

    Attributes:
        en: Path of the English one, which decides the structure.
        zh: Path of the Chinese one, which adds texts if it is of the same release.
        grace_days: Days for which a vanished endpoint is kept; 30 by default.
        largest_removal: Share of the endpoints that may vanish in one pull without `--accept-removals`; 0.1 by default.
    """

    en: _SitePath
    zh: _SitePath
    grace_days: Annotated[int, Meta(ge=0, le=3650)] = 30
    largest_removal: Annotated[float, Meta(ge=0, le=1)] = 0.1

    def __post_init__(self) -> None:
        if self.en == self.zh:
            raise ValueError(f"en and zh have the same path, {self.zh}")

    @property
    def addresses(self) -> tuple[Address, Address]:
        """The English address, then the Chinese one."""
        return Address(self.en, "en"), Address(self.zh, "zh")


class _ListedDefinition(ConfigTable, frozen=True, kw_only=True):
    endpoint: _EndpointKey
    path: _SitePath
    language: Literal["en", "zh"]


class _SourcesFile(Limits, frozen=True, kw_only=True):
    base_url: _SiteURL
    catalogue: CatalogueSource | None = None
    definitions: list[_ListedDefinition] = msgspec.field(default_factory=list)

    def __post_init__(self) -> None:
        if self.catalogue is None and not self.definitions:
            raise ValueError("definitions: expected a [catalogue] table or [[definitions]]; there is nothing to pull")
        for endpoint, count in Counter(each.endpoint for each in self.definitions).items():
            if count > 1:
                raise ValueError(f"definitions: {endpoint} is listed {count} times; keep one")


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


def read_sources(path: Path) -> Sources:
    """Read and check the file.

    Raises:
        ConfigError: The file cannot be read, or a value does not fit; the message names the file and the key.
    """
    file = read_config(path, _SourcesFile)
    definitions = (
        Definition(Endpoint.parse(each.endpoint), (Address(each.path, each.language),)) for each in file.definitions
    )
    return Sources(file.base_url, file, file.catalogue, tuple(definitions))


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
