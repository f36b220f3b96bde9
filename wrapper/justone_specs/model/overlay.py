"""`specs/overlay.toml`: our corrections to the published definitions, keyed by method and path."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Annotated, Any, Self, TypeVar

import msgspec
from msgspec import Meta

from justone_client.endpoints.json_path import parsed

from .common_things import DeclaredCommon
from .config import CheckedText, ConfigTable, NotBlank, read_config
from .endpoint import Endpoint
from .naming import endpoint_name, platform_segment

Checked = TypeVar("Checked")


class _PlatformName(CheckedText):
    @staticmethod
    def check(text: str) -> str:
        return _demand_name(text, lambda name: endpoint_name(Endpoint("GET", f"/api/{name}/_")).platform)


class EndpointKey(CheckedText):
    """Method and path of an endpoint, as text."""

    __slots__ = ()

    @staticmethod
    def check(text: str) -> str:
        return str(Endpoint.parse(text))

    @property
    def endpoint(self) -> Endpoint:
        return Endpoint.parse(self)


class _Place(CheckedText):
    """A place in a response."""

    @staticmethod
    def check(text: str) -> str:
        parsed(text)
        return text


class _DataPlace(CheckedText):
    """A single place within the data of a response."""

    @staticmethod
    def check(text: str) -> str:
        found = parsed(text)
        if found[0] != "data" or ".." in found:
            raise ValueError(f"expected a single place within the data, such as $.data.userId, got {text!r}")
        return text


class _ListPlace(CheckedText):
    """A place of a list within the data of a response, or of several lists."""

    @staticmethod
    def check(text: str) -> str:
        if parsed(text)[0] != "data":
            raise ValueError(f"expected a place within the data, such as $.data.items, got {text!r}")
        return text


Endpoints = Annotated[list[EndpointKey], Meta(min_length=1)]


class Correction(ConfigTable, frozen=True, kw_only=True):
    """The corrections of one endpoint; an omitted key leaves the published value unchanged.

    Attributes:
        reason: The reason for the correction.
        name: Name of the method, if the path gives a poor one or one that is taken.
        deprecated: Overrides the published flag, which changes from release to release.
        replacement: The endpoint to use instead.
        summary: Replaces the published summary.
        description: Replaces the published description.
        parameters: Descriptions by parameter name.
        defaults: Defaults that the vendor documents elsewhere, by parameter name; documented, but never sent.
    """

    reason: NotBlank
    name: str | None = None
    deprecated: bool | None = None
    replacement: EndpointKey | None = None
    summary: str | None = None
    description: str | None = None
    parameters: dict[str, str] = msgspec.field(default_factory=dict)
    defaults: dict[str, str | int | float | bool] = msgspec.field(default_factory=dict)

    def __post_init__(self) -> None:
        for name, value in self.defaults.items():
            if isinstance(value, float) and not math.isfinite(value):
                raise ValueError(f"defaults.{name}: expected a finite number, got {value}")


class DeclaredPaging(ConfigTable, frozen=True, kw_only=True):
    """The declared pagination of an endpoint: parameters by wire name, places in a response as JSONPath.

    Attributes:
        reason: Where the vendor documents it.
        step: Increment of each parameter from page to page; 0 means the number of `items`.
        next: Places of the parameters of the next page.
        first: Values of parameters for the first page that are not documented as their defaults.
        more: Place that tells whether another page follows.
        end: Place that tells whether the page is the last one.
        items: Place of the items of a page, if it is documented.
    """

    reason: NotBlank
    step: dict[str, Annotated[int, Meta(ge=0)]] = msgspec.field(default_factory=dict)
    next: dict[str, _Place] = msgspec.field(default_factory=dict)
    first: dict[str, int | str] = msgspec.field(default_factory=dict)
    more: _Place | None = None
    end: _Place | None = None
    items: _Place | None = None

    @property
    def parameters(self) -> tuple[str, ...]:
        return (*self.step, *self.next)

    def first_of(self, name: str, default: Any) -> int | str | None:
        """Return the value of a parameter for the first page: the declared one, else a usable default, else None."""
        usable = type(default) in {int, str} and (name not in self.step or _counts(default))
        return self.first.get(name, default if usable else None)

    def __post_init__(self) -> None:
        if not self.parameters:
            raise ValueError("expected step or next, to get to the next page")
        if twice := self.step.keys() & self.next.keys():
            raise ValueError(f"{min(twice)}: both in step and in next")
        if odd := self.first.keys() - {*self.parameters}:
            raise ValueError(f"first.{min(odd)}: neither in step nor in next")
        if odd := {name for name in self.step if not _counts(self.first.get(name, 1))}:
            raise ValueError(f"first.{min(odd)}: expected a whole number, because the parameter counts")
        if self.more and self.end:
            raise ValueError("more and end: expected one of them, because they are opposites")
        if 0 in self.step.values() and not self.items:
            raise ValueError("items: missing, but a step of 0 means the number of items")


def _counts(value: Any) -> bool:
    return str(value).isdecimal()


class _PagedEndpoints(DeclaredPaging, frozen=True, kw_only=True):
    endpoints: Endpoints

    @property
    def declaration(self) -> DeclaredPaging:
        return DeclaredPaging(**{key: getattr(self, key) for key in DeclaredPaging.__struct_fields__})


Echo = dict[str, str]
"""Places of fields as JSONPath, by the wire name of the parameter that each field repeats."""


class _EchoingEndpoints(ConfigTable, frozen=True, kw_only=True):
    reason: NotBlank
    endpoints: Endpoints
    fields: Annotated[dict[str, _DataPlace], Meta(min_length=1)]


class _ListPlaces(ConfigTable, frozen=True, kw_only=True):
    reason: NotBlank
    paths: Annotated[dict[str, _ListPlace], Meta(min_length=1)]

    @property
    def endpoints(self) -> list[EndpointKey]:
        return [EndpointKey(text) for text in self.paths]

    def __post_init__(self) -> None:
        for text in self.paths:
            _at("paths", EndpointKey, text)


class _CommonEndpoints(DeclaredCommon, frozen=True, kw_only=True):
    reason: NotBlank
    endpoints: Endpoints


class _Platform(ConfigTable, frozen=True, kw_only=True):
    name: _PlatformName
    reason: NotBlank
    alias: _PlatformName | None = None


class _OverlayFile(ConfigTable, frozen=True, kw_only=True):
    platforms: dict[str, _Platform] = msgspec.field(default_factory=dict)
    endpoints: dict[str, Correction] = msgspec.field(default_factory=dict)
    paging: Annotated[list[_PagedEndpoints], Meta(min_length=1)] = msgspec.field(default_factory=list)
    echo: Annotated[list[_EchoingEndpoints], Meta(min_length=1)] = msgspec.field(default_factory=list)
    items: Annotated[list[_ListPlaces], Meta(min_length=1)] = msgspec.field(default_factory=list)
    common: Annotated[list[_CommonEndpoints], Meta(min_length=1)] = msgspec.field(default_factory=list)

    @property
    def platform_names(self) -> dict[str, str]:
        return {segment: entry.name for segment, entry in self.platforms.items()}

    def __post_init__(self) -> None:
        for key, correction in self.endpoints.items():
            endpoint = _at("endpoints", Endpoint.parse, key)
            if correction.name is not None:
                _at(f'endpoints."{key}".name', partial(_demand_method, endpoint, self.platform_names), correction.name)
        listed = [endpoint for entry in self.paging if entry.items for endpoint in entry.endpoints]
        for kind, entries, others in (
            ("paging", self.paging, []),
            ("echo", self.echo, []),
            ("items", self.items, listed),
            ("common", self.common, []),
        ):
            counts = Counter([*others, *(endpoint for entry in entries for endpoint in entry.endpoints)])
            if twice := [endpoint for endpoint, count in counts.items() if count > 1]:
                raise ValueError(f"{kind}: {twice[0]} is declared twice")


def _at(place: str, check: Callable[[str], Checked], text: str) -> Checked:
    try:
        return check(text)
    except ValueError as error:
        raise ValueError(f"{place}: {error}") from error


def _demand_method(endpoint: Endpoint, platforms: dict[str, str], text: str) -> None:
    segment = platform_segment(endpoint)  # `/_` adds nothing to the name, but keeps `v1` alone from getting a prefix
    _demand_name(text, lambda name: endpoint_name(Endpoint("GET", f"/api/{segment}/{name}/_"), platforms).method)


def _demand_name(text: str, named: Callable[[str], str]) -> str:
    """Return a name if a path with the same words gets it unchanged, which is not so for reserved names."""
    if named(text) != text:
        raise ValueError(f"expected a snake_case name that Python and the client do not use, got {text!r}")
    return text


@dataclass(frozen=True, slots=True)
class Overlay:
    """All corrections.

    Attributes:
        platforms: Names of platforms by path segment.
        aliases: Names of platforms by their names in the vendor's SDK.
        endpoints: Corrections by endpoint.
        paging: Declared pagination by endpoint.
        echo: Fields of a response that repeat parameters, by endpoint.
        items: Places of lists as JSONPath, by endpoint; the pagination declares those of other endpoints.
        common: Common fields by endpoint.
    """

    platforms: dict[str, str] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)
    endpoints: dict[Endpoint, Correction] = field(default_factory=dict)
    paging: dict[Endpoint, DeclaredPaging] = field(default_factory=dict)
    echo: dict[Endpoint, Echo] = field(default_factory=dict)
    items: dict[Endpoint, str] = field(default_factory=dict)
    common: dict[Endpoint, DeclaredCommon] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path) -> Self:
        """Read the file; a missing file gives no corrections.

        Raises:
            ConfigError: The file cannot be read, or a value is invalid.
        """
        if not path.exists():
            return cls()
        file = read_config(path, _OverlayFile)
        return cls(
            platforms=file.platform_names,
            aliases={entry.alias: entry.name for entry in file.platforms.values() if entry.alias},
            endpoints={Endpoint.parse(key): correction for key, correction in file.endpoints.items()},
            paging={key.endpoint: entry.declaration for entry in file.paging for key in entry.endpoints},
            echo={key.endpoint: dict(entry.fields) for entry in file.echo for key in entry.endpoints},
            items={Endpoint.parse(key): path for entry in file.items for key, path in entry.paths.items()},
            common={key.endpoint: entry for entry in file.common for key in entry.endpoints},
        )

    def for_endpoint(self, endpoint: Endpoint) -> Correction:
        return self.endpoints.get(endpoint) or Correction(reason="")
