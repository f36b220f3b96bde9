"""`specs/overlay.toml`: our corrections to what the vendor publishes, keyed by method and path."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from . import overlay_checks as checks
from .echo_declaration import ECHO, Echo, declared_echoes
from .endpoint import Endpoint
from .naming import endpoint_name, platform_segment
from .overlay_checks import Check, OverlayError
from .pagination import PAGING, DeclaredPaging


@dataclass(frozen=True, slots=True)
class Correction:
    """What the overlay changes of one endpoint; what it leaves out stays as published.

    Attributes:
        reason: Why the correction is there; every entry must say so.
        name: The method's name, where the path gives a poor one or one that is taken.
        deprecated: Overrides the published flag, which comes and goes.
        replacement: The endpoint to use instead.
        summary: Replaces the published summary.
        description: Replaces the published description.
        parameters: Descriptions by parameter name.
        defaults: Defaults the vendor documents elsewhere, by parameter name; documented, never sent.
    """

    reason: str
    name: str | None = None
    deprecated: bool | None = None
    replacement: Endpoint | None = None
    summary: str | None = None
    description: str | None = None
    parameters: dict[str, str] = field(default_factory=dict)
    defaults: dict[str, Any] = field(default_factory=dict)


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
    def read(cls, path: Path) -> Overlay:
        """Read the file; a missing one corrects nothing.

        Raises:
            OverlayError: The file is not TOML, or has a key that is unknown, missing, or of a value that does not fit.
        """
        return checks.at(path, _overlay, path) if path.exists() else cls()

    def for_endpoint(self, endpoint: Endpoint) -> Correction:
        return self.endpoints.get(endpoint) or Correction(reason="")


def _overlay(file: Path) -> Overlay:
    content = _FILE(tomllib.loads(file.read_text("utf-8")))
    entries = content.get("platforms", {})
    platforms = {segment: entry["name"] for segment, entry in entries.items()}
    aliases = {entry["alias"]: entry["name"] for entry in entries.values() if "alias" in entry}
    endpoints = checks.at("endpoints", partial(_corrections, platforms), content.get("endpoints", {}))
    paging = checks.at("paging", _paging, content.get("paging", []))
    echo = checks.at("echo", declared_echoes, content.get("echo", []))
    return Overlay(platforms, aliases, endpoints, paging, echo)


def _corrections(platforms: dict[str, str], entries: dict[str, Any]) -> dict[Endpoint, Correction]:
    corrections = {}
    for key, entry in entries.items():
        endpoint = Endpoint.parse(key)
        known = _CORRECTION | {"name": _method_name(endpoint, platforms)}
        corrections[endpoint] = Correction(**checks.at(key, checks.entry(known, "reason"), entry))
    return corrections


def _paging(entries: list[dict[str, Any]]) -> dict[Endpoint, DeclaredPaging]:
    declared: dict[Endpoint, DeclaredPaging] = {}
    for entry in entries:
        for endpoint in entry["endpoints"]:
            if endpoint in declared:
                raise OverlayError(f"{endpoint}: declared twice")
            declared[endpoint] = DeclaredPaging.of(entry)
    return declared


def _name(named: Callable[[str], str]) -> Check:
    """Expect a name that a path of the same words would get: one that is needed elsewhere gets changed there."""
    free = checks.expect("a snake_case name that neither Python nor the client needs", lambda name: named(name) == name)
    return lambda value: free(checks.text(value))


def _method_name(endpoint: Endpoint, platforms: dict[str, str]) -> Check:
    def named(name: str) -> str:  # `/_` leaves no trace, but without it `v1` would get a word before it
        return endpoint_name(Endpoint("GET", f"/api/{platform_segment(endpoint)}/{name}/_"), platforms).method

    return _name(named)


_default = checks.expect(
    "a text, a finite number or a boolean",
    lambda value: isinstance(value, str | int) or (isinstance(value, float) and math.isfinite(value)),
)
_platform_name = _name(lambda name: endpoint_name(Endpoint("GET", f"/api/{name}/_")).platform)
_platform = checks.entry({"name": _platform_name, "alias": _platform_name, "reason": checks.reason}, "name", "reason")
_CORRECTION: dict[str, Check] = {
    "reason": checks.reason,
    "deprecated": checks.expect("true or false", lambda value: isinstance(value, bool)),
    "replacement": lambda value: Endpoint.parse(checks.text(value)),
    "summary": checks.text,
    "description": checks.text,
    "parameters": checks.each(checks.text),
    "defaults": checks.each(_default),
}
_FILE = checks.entry(
    {
        "platforms": checks.each(_platform),
        "endpoints": checks.table,
        "paging": checks.items(PAGING),
        "echo": checks.items(ECHO),
    }
)
