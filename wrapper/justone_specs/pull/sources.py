"""`specs/sources.toml`: the definitions to pull, their addresses, and the limits of a pull."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

import httpx
import msgspec
from msgspec import Meta

from justone_specs.model.config import CheckedText, ConfigTable, read_config
from justone_specs.model.endpoint import Endpoint
from justone_specs.model.naming import endpoint_name

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
    """An endpoint, and the possible addresses of its definition.

    Attributes:
        endpoint: The endpoint, which is the only stable key, because addresses change.
        addresses: Addresses to try, best first; the first one that has the definition is used.
        optional: Whether the definition may be missing, because there is a whole catalogue.
    """

    endpoint: Endpoint
    addresses: tuple[Address, ...]
    optional: bool = False


class Limits(ConfigTable, frozen=True, kw_only=True):
    """Limits of one pull.

    Attributes:
        concurrency: Number of definitions fetched at the same time; 8 by default.
        size_limit_bytes: Largest body accepted, after decompression; 20,000,000 by default.
        timeout_seconds: Longest time for one attempt, including the body; 30 by default.
        retries: Retries after a connection failure; 3 by default.
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
        return Endpoint.of("GET", text).path  # plain segments, as in the path of an endpoint


class _EndpointKey(CheckedText):
    @staticmethod
    def check(text: str) -> str:
        endpoint_name(Endpoint.parse(text))  # without a valid name it could not be stored
        return text


class CatalogueSource(ConfigTable, frozen=True, kw_only=True):
    """Addresses of the whole catalogue, and the rules for an endpoint that vanishes from it.

    Attributes:
        en: Path of the English catalogue, which decides the structure.
        zh: Path of the Chinese catalogue, which adds texts if it names the same release.
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
    examples_url: _SiteURL | None = None
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
    """The content of `sources.toml`.

    Attributes:
        base_url: The vendor's site, without a final slash; always https.
        limits: The limits of a pull.
        catalogue: The whole catalogue; None to pull only the listed definitions.
        definitions: The listed definitions, in the order of the file.
        examples_url: The site with an example response of each endpoint, without a final slash; None if there is none.
    """

    base_url: str
    limits: Limits
    catalogue: CatalogueSource | None
    definitions: tuple[Definition, ...]
    examples_url: str | None = None


def read_sources(path: Path) -> Sources:
    """Read and check the file.

    Raises:
        ConfigError: The file cannot be read, or a value is invalid; the message names the file and the key.
    """
    file = read_config(path, _SourcesFile)
    definitions = (
        Definition(Endpoint.parse(each.endpoint), (Address(each.path, each.language),)) for each in file.definitions
    )
    return Sources(file.base_url, file, file.catalogue, tuple(definitions), file.examples_url)


def checked_base_url(text: str, *, schemes: tuple[str, ...]) -> str:
    """Check a base URL and return it without its final slash.

    Raises:
        ValueError: The text is not a URL of one of the schemes, has no host, or has a user name, a query or a fragment.
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
