"""`specs/overlay.toml`: our corrections to what the vendor publishes, keyed by method and path."""

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

from .config import CheckedText, ConfigTable, NotBlank, read_config
from .endpoint import Endpoint
from .json_path_text import steps
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
        steps(text)
        return text


class _DataPlace(CheckedText):
    """A single place within the data of a response."""

    @staticmethod
    def check(text: str) -> str:
        found = steps(text)
        if found[0] != "data" or ".." in found:
            raise ValueError(f"expected a single place within the data, such as $.data.userId, got {text!r}")
        return text


Endpoints = Annotated[list[EndpointKey], Meta(min_length=1)]


class Correction(ConfigTable, frozen=True, kw_only=True):
    """The corrections of one endpoint; keys that are left out stay as published.

    Attributes:
        reason: Why the correction is there.
        name: The method's name, where the path gives a poor one or one that is taken.
        deprecated: Overrides the published flag, which comes and goes.
        replacement: The endpoint to use instead.
        summary: Replaces the published summary.
        description: Replaces the published description.
        parameters: Descriptions by parameter name.
        defaults: Defaults the vendor documents elsewhere, by parameter name; documented, never sent.
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
    """The declaration of a list's pagination; parameters by wire name, places in a response as JSONPath.

    Attributes:
        reason: Where the vendor documents it.
        step: How much parameters grow from page to page; 0: by the number of `items`.
        next: Where a page holds the parameters of the next one.
        first: Parameters of the first page, where that is documented other than as their default.
        more: Where a page says whether another one follows.
        items: Where the items of a page are, where that is documented.
    """

    reason: NotBlank
    step: dict[str, Annotated[int, Meta(ge=0)]] = msgspec.field(default_factory=dict)
    next: dict[str, _Place] = msgspec.field(default_factory=dict)
    first: dict[str, int | str] = msgspec.field(default_factory=dict)
    more: _Place | None = None
    items: _Place | None = None

    @property
    def parameters(self) -> tuple[str, ...]:
        return (*self.step, *self.next)

    def first_of(self, name: str, default: Any) -> int | str | None:
        """Return a parameter of the first page: as declared, else its default, if it can be that."""
        usable = type(default) in {int, str} and (name not in self.step or _counts(default))
        return self.first.get(name, default if usable else None)

    def __post_init__(self) -> None:
        if not self.parameters:
            raise ValueError("expected step or next: nothing says how to get to the next page")
        if twice := self.step.keys() & self.next.keys():
            raise ValueError(f"{min(twice)}: both in step and in next")
        if odd := self.first.keys() - {*self.parameters}:
            raise ValueError(f"first.{min(odd)}: neither in step nor in next")
        if odd := {name for name in self.step if not _counts(self.first.get(name, 1))}:
            raise ValueError(f"first.{min(odd)}: expected a whole number, because the parameter counts")
        if 0 in self.step.values() and not self.items:
            raise ValueError("items: missing, and a step of 0 means the number of items")


def _counts(value: Any) -> bool:
    return str(value).isdecimal()


class _PagedEndpoints(DeclaredPaging, frozen=True, kw_only=True):
    endpoints: Endpoints

    @property
    def declaration(self) -> DeclaredPaging:
        return DeclaredPaging(**{key: getattr(self, key) for key in DeclaredPaging.__struct_fields__})


Echo = dict[str, str]
"""The places of fields as JSONPath, by the wire name of the parameter that they repeat."""


class _EchoingEndpoints(ConfigTable, frozen=True, kw_only=True):
    reason: NotBlank
    endpoints: Endpoints
    fields: Annotated[dict[str, _DataPlace], Meta(min_length=1)]


class _Platform(ConfigTable, frozen=True, kw_only=True):
    name: _PlatformName
    reason: NotBlank
    alias: _PlatformName | None = None


class _OverlayFile(ConfigTable, frozen=True, kw_only=True):
    platforms: dict[str, _Platform] = msgspec.field(default_factory=dict)
    endpoints: dict[str, Correction] = msgspec.field(default_factory=dict)
    paging: Annotated[list[_PagedEndpoints], Meta(min_length=1)] = msgspec.field(default_factory=list)
    echo: Annotated[list[_EchoingEndpoints], Meta(min_length=1)] = msgspec.field(default_factory=list)

    @property
    def platform_names(self) -> dict[str, str]:
        return {segment: entry.name for segment, entry in self.platforms.items()}

    def __post_init__(self) -> None:
        for key, correction in self.endpoints.items():
            endpoint = _at("endpoints", Endpoint.parse, key)
            if correction.name is not None:
                _at(f'endpoints."{key}".name', partial(_demand_method, endpoint, self.platform_names), correction.name)
        paged = [endpoint for entry in self.paging for endpoint in entry.endpoints]
        echoing = [endpoint for entry in self.echo for endpoint in entry.endpoints]
        for kind, endpoints in {"paging": paged, "echo": echoing}.items():
            counts = Counter(endpoints)
            if twice := [endpoint for endpoint, count in counts.items() if count > 1]:
                raise ValueError(f"{kind}: {twice[0]} is declared twice")


def _at(place: str, check: Callable[[str], Checked], text: str) -> Checked:
    try:
        return check(text)
    except ValueError as error:
        raise ValueError(f"{place}: {error}") from error


def _demand_method(endpoint: Endpoint, platforms: dict[str, str], text: str) -> None:
    segment = platform_segment(endpoint)  # `/_` leaves no trace, but without it `v1` would get a word before it
    _demand_name(text, lambda name: endpoint_name(Endpoint("GET", f"/api/{segment}/{name}/_"), platforms).method)


def _demand_name(text: str, named: Callable[[str], str]) -> str:
    """Demand a name that a path of the same words would get: a name that is needed elsewhere gets changed there."""
    if named(text) != text:
        raise ValueError(f"expected a snake_case name that neither Python nor the client needs, got {text!r}")
    return text


@dataclass(frozen=True, slots=True)
class Overlay:
    """All corrections.

    Attributes:
        platforms: Names for platforms by path segment.
        aliases: Further names for platforms: what the vendor's SDK calls them, each with the platform's name.
        endpoints: Corrections by endpoint.
        paging: How pages follow one another, by endpoint.
        echo: Which fields of a response repeat which parameters, by endpoint.
    """

    platforms: dict[str, str] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)
    endpoints: dict[Endpoint, Correction] = field(default_factory=dict)
    paging: dict[Endpoint, DeclaredPaging] = field(default_factory=dict)
    echo: dict[Endpoint, Echo] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path) -> Self:
        """Read the file; a missing one corrects nothing.

        Raises:
            ConfigError: The file cannot be read, or a value does not fit.
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
        )

    def for_endpoint(self, endpoint: Endpoint) -> Correction:
        return self.endpoints.get(endpoint) or Correction(reason="")
